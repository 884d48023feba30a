// SPDX-License-Identifier: MIT
#include "shared/pollingclient.h"
#include "shared/testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_EngineIoSessionScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhenItIsLeft();
    void savesOnceWhenItIsMoved();
    void isEmptyForAnUnknownSid();
    void staysWithItsSession();
};

void tst_EngineIoSessionScope::savesWhenItIsLeft()
{
    TestServer server;
    const PollingClient client(server.serverPort());
    {
        EngineIoSessionScope session = server.editSession(client.sid());
        session[u"user"_s] = u"ann"_s;
        session->insert(u"visits"_s, 1);
        QVERIFY(server.session(client.sid()).isEmpty());
    }
    QCOMPARE(server.session(client.sid()), (QVariantMap{{u"user"_s, u"ann"_s}, {u"visits"_s, 1}}));
    {
        EngineIoSessionScope session = server.editSession(client.sid());
        QCOMPARE((*session).value(u"user"_s), QVariant(u"ann"_s));
        session[u"visits"_s] = 2;
    }
    QCOMPARE(server.session(client.sid()).value(u"visits"_s), QVariant(2));
}

void tst_EngineIoSessionScope::savesOnceWhenItIsMoved()
{
    TestServer server;
    const PollingClient client(server.serverPort());
    auto first = std::make_unique<EngineIoSessionScope>(server.editSession(client.sid()));
    (*first)[u"a"_s] = 1;
    {
        EngineIoSessionScope second = std::move(*first);
        second[u"b"_s] = 2;
        first.reset();
        QVERIFY(server.session(client.sid()).isEmpty());
    }
    QCOMPARE(server.session(client.sid()), (QVariantMap{{u"a"_s, 1}, {u"b"_s, 2}}));
}

void tst_EngineIoSessionScope::isEmptyForAnUnknownSid()
{
    TestServer server;
    EngineIoSessionScope session = server.editSession("x"_ba);
    QVERIFY(session->isEmpty());
    session[u"a"_s] = 1;
}

void tst_EngineIoSessionScope::staysWithItsSession()
{
    TestServer server;
    const PollingClient first(server.serverPort());
    const PollingClient second(server.serverPort());
    server.editSession(first.sid())[u"user"_s] = u"ann"_s;
    QVERIFY(server.session(second.sid()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_EngineIoSessionScope)
#include "tst_engineiosessionscope.moc"
