// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

class tst_Repository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySourceNamesItsLicence();
    void noSourceIsTooLongToRead();
    void noFileNamesAMachine_data();
    void noFileNamesAMachine();
    void lockFilesCarryNoAddresses();

private:
    QStringList m_paths; // of the checkout's text files, relative to it
};

static constexpr int MostLines = 600;
static const QDir Top(QStringLiteral(ENGINEIO_SOURCE_DIR));

static QByteArray contentOf(const QString &path)
{
    QFile file(Top.filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Neither built, nor fetched, nor git's own.
static bool isOurs(const QString &path)
{
    static const QRegularExpression others(
        u"^(build|build-[^/]*|[.]git|[.]cache|[.]qtcreator|[.]vscode)/|(^|/)node_modules/"_s);
    return !others.match(path).hasMatch();
}

static bool hasSuffix(const QString &path, const QStringList &suffixes)
{
    return suffixes.contains(QFileInfo(path).suffix());
}

static bool isCpp(const QString &path)
{
    return hasSuffix(path, {u"cpp"_s, u"h"_s});
}

static bool isSource(const QString &path)
{
    return isCpp(path) || path.endsWith("CMakeLists.txt"_L1)
           || hasSuffix(path, {u"cmake"_s, u"js"_s, u"mjs"_s, u"cjs"_s, u"py"_s, u"sh"_s})
           || contentOf(path).startsWith("#!"); // programs without a suffix
}

static bool isLockFile(const QString &path)
{
    return path.endsWith("package-lock.json"_L1);
}

static QString reported(const QStringList &paths)
{
    return u'\n' + paths.join(u'\n');
}

void tst_Repository::initTestCase()
{
    QDirIterator files(Top.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = Top.relativeFilePath(files.next());
        // As for git, a file with a zero byte is not text.
        if (isOurs(path) && !contentOf(path).contains('\0'))
            m_paths.append(path);
    }
    m_paths.sort();
    QVERIFY(m_paths.contains(u"engineio-qt/protocol/expected.h"_s));
    QVERIFY(m_paths.contains(u".ci/run"_s));
}

void tst_Repository::everySourceNamesItsLicence()
{
    QStringList found;
    for (const QString &path : std::as_const(m_paths)) {
        if (!isSource(path) || path.startsWith("tests/data/"_L1))
            continue;
        const QByteArrayList firstLines = contentOf(path).split('\n').mid(0, 2);
        if (!firstLines.join('\n').contains("SPDX-License-Identifier: MIT"))
            found.append(path);
    }
    QVERIFY2(found.isEmpty(), qPrintable(reported(found)));
}

void tst_Repository::noSourceIsTooLongToRead()
{
    QStringList found;
    for (const QString &path : std::as_const(m_paths)) {
        const auto lines = contentOf(path).count('\n');
        if (isCpp(path) && lines >= MostLines)
            found.append(u"%1: %2 lines"_s.arg(path).arg(lines));
    }
    QVERIFY2(found.isEmpty(), qPrintable(reported(found)));
}

void tst_Repository::noFileNamesAMachine_data()
{
    QTest::addColumn<QString>("pattern");

    QTest::newRow("a home folder") << u"/(home|Users|root|work)/[A-Za-z0-9_.]"_s;
    QTest::newRow("a drive") << u"\\b[A-Z]:\\\\(Users|work)"_s;
    QTest::newRow("a package registry") << u"\\bregistry[.][a-z]+[.](org|com|io)\\b"_s;
}

void tst_Repository::noFileNamesAMachine()
{
    QFETCH(QString, pattern);
    const QRegularExpression expression(pattern);
    QVERIFY(expression.isValid());
    QStringList found;
    for (const QString &path : std::as_const(m_paths)) {
        const auto match = expression.match(QString::fromUtf8(contentOf(path)));
        if (match.hasMatch())
            found.append(u"%1: %2"_s.arg(path, match.captured()));
    }
    QVERIFY2(found.isEmpty(), qPrintable(reported(found)));
}

// Where packages come from is the choice of whoever installs them.
void tst_Repository::lockFilesCarryNoAddresses()
{
    QStringList found;
    for (const QString &path : std::as_const(m_paths)) {
        if (isLockFile(path) && contentOf(path).contains("\"resolved\""))
            found.append(path);
    }
    QVERIFY2(found.isEmpty(), qPrintable(reported(found)));
}

QTEST_GUILESS_MAIN(tst_Repository)

#include "tst_repository.moc"
