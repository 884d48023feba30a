// SPDX-License-Identifier: MIT
#include "views/diagnosis/diagnosispanel.h"

#include "actions/selection.h"
#include "diagnosis/diagnosis.h"
#include "samplecaptures.h"
#include "sources/workspace.h"
#include "views/diagnosis/diagnosismodel.h"
#include "views/diagnosis/findingview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_DiagnosisPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void isEmptyWhileAllIsWell();
    void listsWhatWentWrong();
    void aClickLeadsToTheProof();
    void theKeyboardLeadsToTheProof();
    void aLinkLeadsToItsEvent();
    void whatGoesOnStaysInItsLine();
    void idsAreShortInTheList();
    void clearingLeavesNothing();
    void everyPartHasAName();

private:
    void add(const char *sample);
    void click(int row);
    QString cell(int row, int column) const;

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<DiagnosisPanel> m_panel;
};

void tst_DiagnosisPanel::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<DiagnosisPanel>(*m_workspace, *m_selection);
    new QAbstractItemModelTester(m_panel->list().model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_panel.get());
    m_panel->resize(900, 240);
    m_panel->show();
}

void tst_DiagnosisPanel::add(const char *sample)
{
    for (const SampleCapture &capture : sampleCaptures()) {
        if (qstrcmp(capture.name, sample) == 0)
            capture.fill(m_workspace->store());
    }
    m_panel->diagnosis().finish();
}

void tst_DiagnosisPanel::click(int row)
{
    QTableView &list = m_panel->list();
    const QRect cell = list.visualRect(list.model()->index(row, DiagnosisModel::Line));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, cell.center());
}

QString tst_DiagnosisPanel::cell(int row, int column) const
{
    return m_panel->list().model()->index(row, column).data().toString();
}

void tst_DiagnosisPanel::isEmptyWhileAllIsWell()
{
    QCOMPARE(m_panel->emptyText(), u"Nothing to diagnose yet"_s);
    add("all-is-well");
    QCOMPARE(m_panel->emptyText(), u"Nothing went wrong"_s);
}

void tst_DiagnosisPanel::listsWhatWentWrong()
{
    QSignalSpy title(m_panel.get(), &DiagnosisPanel::titleChanged);
    add("missed-pong");
    add("cors-refused");
    QVERIFY(m_panel->emptyText().isEmpty());
    QCOMPARE(m_panel->list().model()->rowCount(), 2);
    QVERIFY(cell(0, DiagnosisModel::Title).endsWith(u"Missed pong"_s));
    QVERIFY(cell(0, DiagnosisModel::Line).startsWith(u"session abc did not answer ping #4"_s));
    QCOMPARE(cell(0, DiagnosisModel::Times), QString());
    QCOMPARE(cell(1, DiagnosisModel::Times), u"×2"_s);
    QCOMPARE(title.last().first(), QVariant(u"Diagnosis (2)"_s));
}

void tst_DiagnosisPanel::aClickLeadsToTheProof()
{
    add("missed-pong");
    add("cors-refused");
    QVERIFY(!m_selection->currentEvent());
    click(1);
    QCOMPARE(m_selection->currentEvent(), std::optional(6U)); // the request
    QVERIFY(m_panel->page().toPlainText().contains(u"corsAllowedOrigins"_s));
    QVERIFY(m_panel->page().toPlainText().contains(u"2 times"_s));
    m_selection->setCurrentEvent(0);
    click(1); // again
    QCOMPARE(m_selection->currentEvent(), std::optional(6U));
    click(0);
    QCOMPARE(m_selection->currentEvent(), std::optional(4U)); // the ping
}

void tst_DiagnosisPanel::theKeyboardLeadsToTheProof()
{
    add("missed-pong");
    add("cors-refused");
    m_panel->list().setFocus();
    QTest::keyClick(&m_panel->list(), Qt::Key_Down);
    QTest::keyClick(&m_panel->list(), Qt::Key_Up);
    QCOMPARE(m_selection->currentEvent(), std::optional(4U));
    m_selection->setCurrentEvent(0);
    QTest::keyClick(&m_panel->list(), Qt::Key_Return);
    QCOMPARE(m_selection->currentEvent(), std::optional(4U));
}

void tst_DiagnosisPanel::aLinkLeadsToItsEvent()
{
    add("missed-pong");
    click(0);
    Q_EMIT m_panel->page().anchorClicked(QUrl(u"event:5"_s));
    QCOMPARE(m_selection->currentEvent(), std::optional(5U));
    Q_EMIT m_panel->page().anchorClicked(QUrl(u"event:500"_s)); // of another capture
    QCOMPARE(m_selection->currentEvent(), std::optional(5U));
    QVERIFY(m_panel->page().toHtml().contains(u"event:4"_s));
}

void tst_DiagnosisPanel::whatGoesOnStaysInItsLine()
{
    add("cors-refused");
    click(0);
    add("cors-refused");
    QCOMPARE(m_panel->list().model()->rowCount(), 1);
    QCOMPARE(cell(0, DiagnosisModel::Times), u"×4"_s);
    QVERIFY(m_panel->page().toPlainText().contains(u"4 times"_s));
}

void tst_DiagnosisPanel::idsAreShortInTheList()
{
    EventStore &store = m_workspace->store();
    Event refused;
    refused.kind = EventKind::Rejected;
    refused.detail = 413;
    refused.session = store.addSession("8fKqZ0p-a_W3x7", {});
    store.append(refused, {});
    m_panel->diagnosis().finish();
    QVERIFY(cell(0, DiagnosisModel::Line).startsWith(u"session 8fKq\u2026W3x7 sent"_s));
    click(0);
    QVERIFY(m_panel->page().toPlainText().contains(u"session 8fKqZ0p-a_W3x7 sent"_s));
}

void tst_DiagnosisPanel::clearingLeavesNothing()
{
    add("missed-pong");
    click(0);
    m_workspace->clear();
    QVERIFY(!m_panel->emptyText().isEmpty());
    QCOMPARE(m_panel->list().model()->rowCount(), 0);
    QVERIFY(!m_panel->page().toPlainText().contains(u"abc"_s));
    add("two-polls");
    QCOMPARE(m_panel->list().model()->rowCount(), 1);
}

void tst_DiagnosisPanel::everyPartHasAName()
{
    add("missed-pong");
    for (const QWidget *part :
         {static_cast<QWidget *>(&m_panel->list()), static_cast<QWidget *>(&m_panel->page())})
        QVERIFY(!part->accessibleName().isEmpty());
    const QModelIndex line = m_panel->list().model()->index(0, DiagnosisModel::Line);
    QVERIFY(line.data(Qt::AccessibleTextRole).toString().startsWith(u"Missed pong: "_s));
    QVERIFY(line.data(Qt::ToolTipRole).toString().contains(u"pingTimeout"_s));
}

QTEST_MAIN(tst_DiagnosisPanel)
#include "tst_diagnosispanel.moc"
