// SPDX-License-Identifier: MIT
#include "server/sessionregistry.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Stage = SharedSession::Stage;

class tst_SessionRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByTheSid();
    void countsAsOpenOnlyWhatIs_data();
    void countsAsOpenOnlyWhatIs();
    void keepsASessionAliveForThoseThatHoldIt();
};

void tst_SessionRegistry::findsByTheSid()
{
    SessionRegistry registry;
    const auto a = std::make_shared<ServerSession>("a"_ba);
    const auto b = std::make_shared<ServerSession>("b"_ba);
    registry.insert(a);
    registry.insert(b);
    QCOMPARE(registry.find("a"_ba), a);
    QCOMPARE(registry.find("b"_ba), b);
    QVERIFY(!registry.find("c"_ba));
    registry.remove("a"_ba);
    registry.remove("c"_ba);
    QVERIFY(!registry.find("a"_ba));
    QCOMPARE(registry.find("b"_ba), b);
}

void tst_SessionRegistry::countsAsOpenOnlyWhatIs_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("open");

    QTest::newRow("connecting") << Stage::Connecting << false;
    QTest::newRow("open") << Stage::Open << true;
    QTest::newRow("ended") << Stage::Ended << false;
}

void tst_SessionRegistry::countsAsOpenOnlyWhatIs()
{
    QFETCH(Stage, stage);
    QFETCH(bool, open);
    SessionRegistry registry;
    const auto session = std::make_shared<ServerSession>("a"_ba);
    session->stage = stage;
    registry.insert(session);
    QCOMPARE(registry.findOpen("a"_ba) != nullptr, open);
    QCOMPARE(registry.open().size(), open ? 1U : 0U);
    QVERIFY(registry.find("a"_ba));
}

void tst_SessionRegistry::keepsASessionAliveForThoseThatHoldIt()
{
    SessionRegistry registry;
    registry.insert(std::make_shared<ServerSession>("a"_ba));
    const auto held = registry.find("a"_ba);
    registry.remove("a"_ba);
    held->setData({{u"user"_s, 1}});
    QCOMPARE(held->data().value(u"user"_s), QVariant(1));
}

QTEST_APPLESS_MAIN(tst_SessionRegistry)
#include "tst_sessionregistry.moc"
