// SPDX-License-Identifier: MIT
#include "server/listener.h"

#include "shared/rawhttpclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace EngineIo;

class tst_Listener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnAFreePort();
    void saysWhyItCannotListen();
    void acceptsABurstAtOnce();
    void stopsWhenItIsClosed();
    void mayBeClosedWhileItAccepts();
};

static std::unique_ptr<QTcpSocket> socketOf(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setSocketDescriptor(descriptor);
    return socket;
}

static bool listen(Listener &listener)
{
    return listener.listen(QHostAddress::LocalHost, 0, 1024);
}

void tst_Listener::listensOnAFreePort()
{
    Listener listener;
    QVERIFY(!listener.isListening());
    QCOMPARE(listener.port(), quint16(0));
    QVERIFY(listen(listener));
    QVERIFY(listener.isListening());
    QVERIFY(listener.port() > 0);
    QCOMPARE(listener.address(), QHostAddress(QHostAddress::LocalHost));
}

void tst_Listener::saysWhyItCannotListen()
{
    Listener first;
    QVERIFY(listen(first));
    Listener second;
    QVERIFY(!second.listen(QHostAddress::LocalHost, first.port(), 1024));
    QVERIFY(!second.errorString().isEmpty());
    QVERIFY(!second.isListening());
}

void tst_Listener::acceptsABurstAtOnce()
{
    constexpr int Clients = 100;
    Listener listener;
    std::vector<std::unique_ptr<QTcpSocket>> accepted;
    connect(&listener, &Listener::accepted, this,
            [&](qintptr descriptor) { accepted.push_back(socketOf(descriptor)); });
    QVERIFY(listen(listener));

    // Nothing is accepted while they connect: the system has to hold them all.
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress::LocalHost, listener.port());
        QVERIFY(clients.back()->waitForConnected(5'000));
    }
    QTRY_COMPARE(int(accepted.size()), Clients);
    QVERIFY2(timer.elapsed() < 900, qPrintable(QString::number(timer.elapsed())));
}

void tst_Listener::stopsWhenItIsClosed()
{
    Listener listener;
    QVERIFY(listen(listener));
    const quint16 port = listener.port();
    listener.close();
    QVERIFY(!listener.isListening());
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(!client.waitForConnected(5'000));
    QVERIFY(listen(listener)); // and again
}

void tst_Listener::mayBeClosedWhileItAccepts()
{
    Listener listener;
    int accepted = 0;
    connect(&listener, &Listener::accepted, this, [&](qintptr descriptor) {
        socketOf(descriptor);
        ++accepted;
        listener.close();
    });
    QVERIFY(listen(listener));
    const RawHttpClient first(listener.port());
    const RawHttpClient second(listener.port());
    QTRY_COMPARE(accepted, 1);
    QVERIFY(!listener.isListening());
}

QTEST_GUILESS_MAIN(tst_Listener)
#include "tst_listener.moc"
