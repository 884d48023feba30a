// SPDX-License-Identifier: MIT
#include "views/details/detailspanel.h"

#include "actions/selection.h"
#include "inspector/details/storedevents.h"
#include "sources/workspace.h"
#include "views/details/detailview.h"
#include "views/details/eventheader.h"
#include "views/details/hexview.h"
#include "views/details/hintpage.h"
#include "views/details/httpview.h"
#include "views/details/loadbar.h"
#include "views/details/textview.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_DetailsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void saysWhatToDoWhileNothingIsSelected();
    void hexFollowsTheTree();
    void theTreeFollowsHex();
    void keepsTheChosenTab();
    void asksToFilterByAValue();
    void showsTheHeadOfARequest();
    void goesToTheLinkedEvent();
    void marksAndComments();
    void keepsACommentWhenAnotherEventIsSelected();
    void loadsALargePayloadOnDemand();
    void showsTheBeginningOfALargePayloadAtOnce();
    void readsALargeTreeElsewhere();
    void forgetsAllWhenTheStoreIsCleared();
    void survivesEndingWhileItDecodes();

private:
    EventStore &store() { return m_workspace->store(); }
    DetailView *view(const QString &name) const;
    DetailView *decoded() const { return view(u"Decoded event"_s); }
    HexView *hex() const { return m_panel->findChild<HexView *>(); }
    EventHeader *header() const { return m_panel->findChild<EventHeader *>(); }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<DetailsPanel> m_panel;
    quint32 m_session = 0;
};

void tst_DetailsPanel::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_selection = std::make_unique<Selection>();
    m_session = store().addSession("sid", u"127.0.0.1:5000"_s);
    m_panel = std::make_unique<DetailsPanel>(*m_workspace, *m_selection);
    m_panel->resize(700, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_DetailsPanel::cleanup()
{
    m_panel.reset();
    m_selection.reset();
    m_workspace.reset();
}

DetailView *tst_DetailsPanel::view(const QString &name) const
{
    for (auto *candidate : m_panel->findChildren<DetailView *>()) {
        if (candidate->tree()->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

void tst_DetailsPanel::saysWhatToDoWhileNothingIsSelected()
{
    const auto *page = m_panel->findChild<HintPage *>(u"nothingSelected"_s);
    QCOMPARE(page->hint(), u"Select a packet to see its content"_s);
    m_selection->setCurrentEvent(addMessage(store(), m_session, "hi"));
    QCOMPARE(page->hint(), QString());
    m_selection->setCurrentEvent({});
    QVERIFY(!page->hint().isEmpty());
}

void tst_DetailsPanel::hexFollowsTheTree()
{
    m_selection->setCurrentEvent(addMessage(store(), m_session, R"({"id":42,"on":true})"));
    DetailModel &model = decoded()->model();
    decoded()->tree()->setCurrentIndex(model.find(u"42"_s, 0, 1));
    QCOMPARE(hex()->selectionOffset(), 6);
    QCOMPARE(hex()->selectionLength(), 2);
    m_panel->setTab(DetailsPanel::Hex); // filling the tab must not lose it
    QCOMPARE(hex()->selectionOffset(), 6);
}

void tst_DetailsPanel::theTreeFollowsHex()
{
    m_selection->setCurrentEvent(addMessage(store(), m_session, R"({"id":42,"on":true})"));
    m_panel->setTab(DetailsPanel::Hex);
    hex()->select(14, 1);
    QTest::keyClick(hex(), Qt::Key_Right, Qt::ShiftModifier);
    const QModelIndex current = decoded()->tree()->currentIndex();
    QVERIFY(current.isValid());
    QCOMPARE(decoded()->model().node(current)->label, u"on"_s);
    m_panel->setTab(DetailsPanel::Json);
    const DetailView *json = view(u"JSON of the payload"_s);
    QCOMPARE(json->tree()->currentIndex().data().toString(), u"on"_s);
}

void tst_DetailsPanel::keepsTheChosenTab()
{
    m_panel->setTab(DetailsPanel::Hex);
    m_selection->setCurrentEvent(addMessage(store(), m_session, "one"));
    m_selection->setCurrentEvent(addMessage(store(), m_session, "two"));
    QCOMPARE(m_panel->tab(), DetailsPanel::Hex);
    DetailsPanel other(*m_workspace, *m_selection);
    other.restoreState(m_panel->saveState());
    QCOMPARE(other.tab(), DetailsPanel::Hex);
    other.restoreState("nonsense");
    QCOMPARE(other.tab(), DetailsPanel::Hex);
}

void tst_DetailsPanel::asksToFilterByAValue()
{
    m_selection->setCurrentEvent(addMessage(store(), m_session, R"(2["chat",{"user":{"id":42}}])"));
    QSignalSpy spy(m_panel.get(), &DetailsPanel::filterRequested);
    QTreeView *tree = decoded()->tree();
    tree->setCurrentIndex(decoded()->model().find(u"42"_s, 0, 1));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().toString(), u"data.1.user.id=42"_s);
}

void tst_DetailsPanel::showsTheHeadOfARequest()
{
    Event event;
    event.kind = EventKind::Request;
    m_panel->setTab(DetailsPanel::Http);
    m_selection->setCurrentEvent(
        store().append(event, "GET /engine.io/ HTTP/1.1\r\nHost: localhost\r\nAccept: */*"));
    const DetailModel &fields = m_panel->findChild<HttpView *>()->fields();
    QCOMPARE(fields.rowCount(), 2);
    QCOMPARE(fields.index(1, 1).data().toString(), u"*/*"_s);
}

void tst_DetailsPanel::goesToTheLinkedEvent()
{
    const quint32 ping
        = addPacket(store(), m_session, EngineIoPacket::Type::Ping, Direction::Out, {}, 1'000);
    m_selection->setCurrentEvent(ping);
    QLabel *link = header()->linkLabel();
    QVERIFY(link->isHidden());
    const quint32 pong
        = addPacket(store(), m_session, EngineIoPacket::Type::Pong, Direction::In, {}, 2'000'000);
    QTRY_VERIFY(!link->isHidden()); // without selecting it again
    Q_EMIT link->linkActivated(u"event:%1"_s.arg(pong));
    QCOMPARE(m_selection->currentEvent(), std::optional(pong));
    QVERIFY(link->text().contains(u"event:%1"_s.arg(ping)));
}

void tst_DetailsPanel::marksAndComments()
{
    const quint32 number = addMessage(store(), m_session, "hi");
    m_selection->setCurrentEvent(number);
    header()->markButton()->click();
    QVERIFY(store().at(number).has(Event::Marked));
    QTest::keyClicks(header()->commentEdit(), u"odd"_s);
    QTest::keyClick(header()->commentEdit(), Qt::Key_Return);
    QCOMPARE(store().comment(number), u"odd"_s);
    QTest::keyClicks(header()->commentEdit(), u"er"_s);
    QTest::keyClick(header()->commentEdit(), Qt::Key_Escape);
    QCOMPARE(header()->commentEdit()->text(), u"odd"_s);
    store().setMarked(number, false);
    QVERIFY(!header()->markButton()->isChecked());
}

void tst_DetailsPanel::keepsACommentWhenAnotherEventIsSelected()
{
    const quint32 first = addMessage(store(), m_session, "one");
    m_selection->setCurrentEvent(first);
    QTest::keyClicks(header()->commentEdit(), u"kept"_s);
    const quint32 second = addMessage(store(), m_session, "two");
    m_selection->setCurrentEvent(second);
    QCOMPARE(store().comment(first), u"kept"_s);
    QCOMPARE(store().comment(second), QString());
    QCOMPARE(header()->commentEdit()->text(), QString());
}

void tst_DetailsPanel::loadsALargePayloadOnDemand()
{
    const QByteArray json = R"({"text":")" + QByteArray(3'000'000, 'x') + R"(","last":7})";
    m_panel->setTab(DetailsPanel::Json);
    m_selection->setCurrentEvent(addMessage(store(), m_session, json));
    auto *bar = m_panel->findChild<LoadBar *>();
    QVERIFY(!bar->isHidden());
    DetailModel &model = view(u"JSON of the payload"_s)->model();
    QCOMPARE(hex()->size(), json.size()); // needs no loading
    bar->button()->click();
    QTRY_VERIFY(model.find(u"last"_s, 0, 1).isValid());
    QVERIFY(bar->isHidden());
}

void tst_DetailsPanel::showsTheBeginningOfALargePayloadAtOnce()
{
    const quint32 number = addMessage(store(), m_session, QByteArray(100'000'000, 'x'));
    for (const auto tab : {DetailsPanel::Decoded, DetailsPanel::Text, DetailsPanel::Hex}) {
        m_panel->setTab(tab);
        m_selection->setCurrentEvent({});
        QElapsedTimer timer;
        timer.start();
        m_selection->setCurrentEvent(number);
        qInfo("100 MB selected in %.1f ms", double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(timer.elapsed() < 100);
    }
    auto *text = m_panel->findChild<TextView *>();
    m_panel->setTab(DetailsPanel::Text);
    QTRY_VERIFY(text->isComplete());
    QCOMPARE(text->toPlainText().remove(u'\n').size(), PayloadLoader::FirstBytes);
}

void tst_DetailsPanel::readsALargeTreeElsewhere()
{
    const QByteArray json = '[' + QByteArray("{\"k\":1},").repeated(20'000) + "0]";
    const quint32 number = addMessage(store(), m_session, json);
    QElapsedTimer timer;
    timer.start();
    m_selection->setCurrentEvent(number);
    QVERIFY(decoded()->model().nodeCount() == 0); // no stale tree meanwhile
    qInfo("160 kB of JSON selected in %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    QTRY_VERIFY(decoded()->model().nodeCount() > 1000);
}

void tst_DetailsPanel::forgetsAllWhenTheStoreIsCleared()
{
    m_panel->setTab(DetailsPanel::Hex);
    m_selection->setCurrentEvent(addMessage(store(), m_session, "secret"));
    QVERIFY(hex()->size() > 0);
    store().clear();
    QCOMPARE(hex()->size(), 0);
    m_session = store().addSession("sid", {});
    m_selection->setCurrentEvent(addMessage(store(), m_session, "of the same number"));
    QCOMPARE(hex()->size(), 18);
    store().clear();
    m_panel->grab();
    QCoreApplication::processEvents();
}

void tst_DetailsPanel::survivesEndingWhileItDecodes()
{
    const QByteArray json = '[' + QByteArray("{\"k\":1},").repeated(20'000) + "0]";
    const quint32 first = addMessage(store(), m_session, json);
    const quint32 second = addMessage(store(), m_session, json);
    m_selection->setCurrentEvent(first);
    m_selection->setCurrentEvent(second);
    m_panel.reset();
    QCoreApplication::processEvents();
}

QTEST_MAIN(tst_DetailsPanel)
#include "tst_detailspanel.moc"
