// SPDX-License-Identifier: MIT
#include <EngineIoApplication>

#include <EngineIoServer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

class tst_EngineIoApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatCanBeAttachedTo();
    void isOffByDefault();
    void isAskedByTheEnvironment();
    void leavesTheDecisionToTheApplication();
    void staysEnabledWithOtherOptions();
    void keepsEveryoneElseOut();
    void takesNoFolderOfOthers_data();
    void takesNoFolderOfOthers();
    void prefersATrustedFolderToAnOpenRuntimeFolder();
    void removesWhatACrashLeftBehind();

private:
    QString folder() const { return m_runtime->filePath(u"engineio-qt"_s); }

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

void tst_EngineIoApplication::init()
{
    qunsetenv("TMPDIR");
    m_runtime = std::make_unique<QTemporaryDir>();
    m_temporary = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
    qputenv("TMPDIR", QFile::encodeName(m_temporary->path()));
    qunsetenv("ENGINEIO_QT_INSPECT");
    qunsetenv("ENGINEIO_QT_INSPECT_COMMANDS");
}

void tst_EngineIoApplication::listsWhatCanBeAttachedTo()
{
    EngineIoServer chat;
    EngineIoServer unnamed;
    chat.setInspectionPermissions(EngineIo::InspectionPermission::Ping);
    QVERIFY(chat.setInspectionEnabled(true, u"chat"_s));
    QVERIFY(unnamed.setInspectionEnabled(true));
    QVERIFY(chat.isInspectionEnabled());

    auto running = EngineIoApplication::running();
    QCOMPARE(running.size(), 2);
    QCOMPARE(running[0].name, u"chat"_s);
    QCOMPARE(running[0].pid, QCoreApplication::applicationPid());
    QCOMPARE(running[0].program, QCoreApplication::applicationFilePath());
    QCOMPARE(running[0].permissions, EngineIo::InspectionPermission::Ping);
    QCOMPARE(running[1].name, QCoreApplication::applicationName());
    QCOMPARE(EngineIoApplication::called(u"chat"_s), running.first(1));
    QCOMPARE(EngineIoApplication::called(QString::number(running[0].pid)).size(), 2);
    QVERIFY(EngineIoApplication::called(u"nobody"_s).isEmpty());

    QVERIFY(chat.setInspectionEnabled(false));
    QVERIFY(!chat.isInspectionEnabled());
    QCOMPARE(EngineIoApplication::running().size(), 1);
}

void tst_EngineIoApplication::isOffByDefault()
{
    EngineIoServer server;
    QVERIFY(server.listen());
    QVERIFY(!server.isInspectionEnabled());
    QCOMPARE(server.inspectionPermissions(), EngineIo::InspectionPermission::ObserveOnly);
    QVERIFY(EngineIoApplication::running().isEmpty());
    QVERIFY(!QFileInfo::exists(folder()));
}

void tst_EngineIoApplication::isAskedByTheEnvironment()
{
    qputenv("ENGINEIO_QT_INSPECT", "by-environment");
    {
        EngineIoServer server;
        QVERIFY(server.listen());
        QVERIFY(server.isInspectionEnabled());
        QCOMPARE(server.inspectionPermissions(), EngineIo::InspectionPermission::ObserveOnly);
        QCOMPARE(EngineIoApplication::running().value(0).name, u"by-environment"_s);
    }
    QVERIFY(EngineIoApplication::running().isEmpty());
    qputenv("ENGINEIO_QT_INSPECT_COMMANDS", "1");
    EngineIoServer server;
    QVERIFY(server.listen());
    QCOMPARE(server.inspectionPermissions(), EngineIo::InspectionPermission::AllCommands);
}

void tst_EngineIoApplication::leavesTheDecisionToTheApplication()
{
    qputenv("ENGINEIO_QT_INSPECT", "by-environment");
    EngineIoServer server;
    server.setInspectionEnabled(false);
    QVERIFY(server.listen());
    QVERIFY(!server.isInspectionEnabled());
}

void tst_EngineIoApplication::staysEnabledWithOtherOptions()
{
    EngineIoServer server;
    QVERIFY(server.setInspectionEnabled(true, u"chat"_s));
    EngineIoServerOptions options;
    options.setIoThreads(1);
    QVERIFY(server.setOptions(options));
    QVERIFY(server.isInspectionEnabled());
    const auto running = EngineIoApplication::running();
    QCOMPARE(running.size(), 1);
    QCOMPARE(running[0].name, u"chat"_s);
}

void tst_EngineIoApplication::keepsEveryoneElseOut()
{
#ifdef Q_OS_UNIX
    EngineIoServer server;
    QVERIFY(server.setInspectionEnabled(true, u"chat"_s));
    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(folder()).constData(), &status), 0);
    QCOMPARE(uint(status.st_mode & 0777), 0700u);
    const QString socket = EngineIoApplication::running().value(0).address;
    QCOMPARE(::stat(QFile::encodeName(socket).constData(), &status), 0);
    QVERIFY(S_ISSOCK(status.st_mode));
    QCOMPARE(uint(status.st_mode & 077), 0u);
#else
    QSKIP("folders have no modes here");
#endif
}

void tst_EngineIoApplication::takesNoFolderOfOthers_data()
{
    QTest::addColumn<bool>("isLink");

    QTest::newRow("open to others") << false;
    QTest::newRow("a link to a folder of ours") << true;
}

void tst_EngineIoApplication::takesNoFolderOfOthers()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, isLink);
    const QByteArray path = QFile::encodeName(folder());
    if (isLink) {
        QVERIFY(QDir(m_runtime->path()).mkdir(u"elsewhere"_s));
        QCOMPARE(::chmod((m_runtime->path() + u"/elsewhere"_s).toUtf8().constData(), 0700), 0);
        QVERIFY(QFile::link(m_runtime->path() + u"/elsewhere"_s, folder()));
    } else {
        QCOMPARE(::mkdir(path.constData(), 0700), 0);
        QCOMPARE(::chmod(path.constData(), 0755), 0);
    }
    EngineIoServer server;
    QVERIFY(!server.setInspectionEnabled(true, u"chat"_s));
    QVERIFY(!server.isInspectionEnabled());
    QVERIFY2(server.errorString().contains(folder()), qPrintable(server.errorString()));
    QString error;
    QVERIFY(EngineIoApplication::running(&error).isEmpty());
    QVERIFY2(error.contains(folder()), qPrintable(error));
#else
    QSKIP("folders have no modes here");
#endif
}

void tst_EngineIoApplication::prefersATrustedFolderToAnOpenRuntimeFolder()
{
#ifdef Q_OS_UNIX
    QCOMPARE(::chmod(QFile::encodeName(m_runtime->path()).constData(), 0777), 0);
    EngineIoServer server;
    QVERIFY(server.setInspectionEnabled(true, u"chat"_s));
    QVERIFY(!QFileInfo::exists(folder()));
    QVERIFY(EngineIoApplication::running().value(0).address.startsWith(m_temporary->path()));
#else
    QSKIP("folders have no modes here");
#endif
}

void tst_EngineIoApplication::removesWhatACrashLeftBehind()
{
    EngineIoServer server;
    QVERIFY(server.setInspectionEnabled(true, u"chat"_s));
    const QString record = QDir(folder()).filePath(u"1-0.json"_s);
    QVERIFY(QFile::copy(EngineIoApplication::running().value(0).address + u".json"_s, record));
    QCOMPARE(EngineIoApplication::running().size(), 1);
    QVERIFY(!QFileInfo::exists(record));
}

QTEST_GUILESS_MAIN(tst_EngineIoApplication)
#include "tst_engineioapplication.moc"
