// SPDX-License-Identifier: MIT
#include "protocol/engineionamespace.h"

#include <QMetaEnum>
#include <QSet>
#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_EngineIoNamespace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transportsAreNamedAsInTheQuery();
    void reasonsReadAsInPython_data();
    void reasonsReadAsInPython();
    void errorsHaveTheCodesAndTextsOfNode_data();
    void errorsHaveTheCodesAndTextsOfNode();
    void everyEnumeratorHasATextOfItsOwn();
};

template <typename Enum, typename Text>
static QSet<QString> textsOf(Text text)
{
    QSet<QString> texts;
    const auto meta = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < meta.keyCount(); ++i)
        texts.insert(text(Enum(meta.value(i))));
    return texts;
}

void tst_EngineIoNamespace::transportsAreNamedAsInTheQuery()
{
    QCOMPARE(transportName(TransportType::Polling), u"polling"_s);
    QCOMPARE(transportName(TransportType::WebSocket), u"websocket"_s);
}

void tst_EngineIoNamespace::reasonsReadAsInPython_data()
{
    QTest::addColumn<DisconnectReason>("reason");
    QTest::addColumn<QString>("expected");

    QTest::newRow("client") << DisconnectReason::ClientDisconnect << u"client disconnect"_s;
    QTest::newRow("server") << DisconnectReason::ServerDisconnect << u"server disconnect"_s;
    QTest::newRow("ping") << DisconnectReason::PingTimeout << u"ping timeout"_s;
    QTest::newRow("close") << DisconnectReason::TransportClose << u"transport close"_s;
    QTest::newRow("error") << DisconnectReason::TransportError << u"transport error"_s;
}

void tst_EngineIoNamespace::reasonsReadAsInPython()
{
    QFETCH(DisconnectReason, reason);
    QTEST(reasonText(reason), "expected");
}

void tst_EngineIoNamespace::errorsHaveTheCodesAndTextsOfNode_data()
{
    QTest::addColumn<ConnectionError>("error");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("expected");

    QTest::newRow("transport") << ConnectionError::UnknownTransport << 0 << u"Transport unknown"_s;
    QTest::newRow("sid") << ConnectionError::UnknownSid << 1 << u"Session ID unknown"_s;
    QTest::newRow("method") << ConnectionError::BadHandshakeMethod << 2
                            << u"Bad handshake method"_s;
    QTest::newRow("request") << ConnectionError::BadRequest << 3 << u"Bad request"_s;
    QTest::newRow("forbidden") << ConnectionError::Forbidden << 4 << u"Forbidden"_s;
    QTest::newRow("version") << ConnectionError::UnsupportedProtocolVersion << 5
                             << u"Unsupported protocol version"_s;
}

void tst_EngineIoNamespace::errorsHaveTheCodesAndTextsOfNode()
{
    QFETCH(ConnectionError, error);
    QTEST(int(error), "code");
    QTEST(errorText(error), "expected");
}

void tst_EngineIoNamespace::everyEnumeratorHasATextOfItsOwn()
{
    QCOMPARE(textsOf<TransportType>(transportName).size(), 2);
    QCOMPARE(textsOf<DisconnectReason>(reasonText).size(), 5);
    QCOMPARE(textsOf<ConnectionError>(errorText).size(), 6);
}

QTEST_GUILESS_MAIN(tst_EngineIoNamespace)

#include "tst_engineionamespace.moc"
