// SPDX-License-Identifier: MIT
#include "views/export/exportactions.h"

#include "actions/selection.h"
#include "exported.h"
#include "inspector/views/testsettings.h"
#include "views/export/exportdialog.h"
#include "views/sessionchoice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_ExportActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksThenExports();
    void beginsWithTheChosenSession();
    void offersTheFilterThereIs();
    void wantsASessionForAReport();
    void remembersTheFormat();
    void offersSomeOfManySessions();
    void canBeCancelled();

private:
    ExportDialog *openDialog();

    TestSettings m_settings;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<QWidget> m_window;
    Filter m_filter;
    ExportActions *m_actions = nullptr;
};

void tst_ExportActions::init()
{
    QSettings().clear();
    m_window.reset();
    m_store = std::make_unique<EventStore>();
    m_selection = std::make_unique<Selection>();
    m_window = std::make_unique<QWidget>();
    m_filter = {};
    m_actions = new ExportActions(
        *m_store, *m_selection, [this] { return m_filter; }, m_window.get());
    m_window->show();
}

ExportDialog *tst_ExportActions::openDialog()
{
    m_actions->actions().front()->trigger();
    return m_window->findChild<ExportDialog *>();
}

void tst_ExportActions::asksThenExports()
{
    const SampleSession sample(*m_store);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    ExportDialog *dialog = openDialog();
    QVERIFY(dialog);
    dialog->formats()->setCurrentIndex(1);
    dialog->button()->click();
    auto *files = m_window->findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->defaultSuffix(), u"csv"_s);
    QSignalSpy finished(&m_actions->job(), &ExportJob::finished);
    Q_EMIT files->fileSelected(path);
    QTRY_COMPARE(finished.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("n,time,at,"));
}

void tst_ExportActions::beginsWithTheChosenSession()
{
    const quint32 a = m_store->addSession("a", {});
    m_store->addSession("b", {});
    ExportDialog *dialog = openDialog();
    QCOMPARE(dialog->sessions()->currentText(), u"All sessions"_s);
    QVERIFY(!dialog->selection().session);
    delete dialog;
    m_selection->setSessions({a});
    dialog = openDialog();
    QCOMPARE(dialog->selection().session, std::optional(a));
}

void tst_ExportActions::offersTheFilterThereIs()
{
    ExportDialog *dialog = openDialog();
    QVERIFY(!dialog->filtered()->isEnabled());
    QVERIFY(dialog->selection().filter.matchesAll());
    delete dialog;
    m_filter = *parseFilter(u"type:ping");
    dialog = openDialog();
    QVERIFY(dialog->filtered()->isChecked());
    QCOMPARE(dialog->selection().filter.text(), u"type:ping"_s);
    dialog->filtered()->setChecked(false);
    QVERIFY(dialog->selection().filter.matchesAll());
}

void tst_ExportActions::wantsASessionForAReport()
{
    m_store->addSession("a", {});
    m_store->addSession("b", {});
    ExportDialog *dialog = openDialog();
    dialog->formats()->setCurrentIndex(int(ExportFormat::Html));
    QVERIFY(!dialog->button()->isEnabled());
    QVERIFY(!dialog->message().isEmpty());
    dialog->sessions()->setCurrentIndex(1);
    QVERIFY(dialog->button()->isEnabled());
    QVERIFY(dialog->message().isEmpty());
}

void tst_ExportActions::remembersTheFormat()
{
    ExportDialog *dialog = openDialog();
    dialog->formats()->setCurrentIndex(int(ExportFormat::Har));
    dialog->accept();
    delete dialog;
    QCOMPARE(openDialog()->format(), ExportFormat::Har);
}

void tst_ExportActions::offersSomeOfManySessions()
{
    for (int i = 0; i < 2 * MostSessionChoices; ++i)
        m_store->addSession(QByteArray::number(i), {});
    QComboBox box;
    offerSessions(box, *m_store, 3);
    QCOMPARE(box.count(), MostSessionChoices + 1); // and the one that is chosen
    QCOMPARE(box.itemText(1), QString::number(2 * MostSessionChoices - 1));
    QCOMPARE(chosenSession(box), std::optional(3U));
}

void tst_ExportActions::canBeCancelled()
{
    const SampleSession sample(*m_store);
    QAction *cancel = m_actions->actions().back();
    QVERIFY(!cancel->isEnabled());
    const QTemporaryDir folder;
    m_actions->job().start(folder.filePath(u"out.csv"_s), ExportFormat::Csv, {});
    QVERIFY(cancel->isEnabled());
    cancel->trigger();
    QVERIFY(!m_actions->job().isRunning());
    QVERIFY(!cancel->isEnabled());
}

QTEST_MAIN(tst_ExportActions)
#include "tst_exportactions.moc"
