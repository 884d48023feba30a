// SPDX-License-Identifier: MIT
// Every stream keeps the same promises, whatever is beneath it.
#include "streams/qtstream.h"
#include "streams/streamloop.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_Stream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void readsNothingBeforeItIsStarted();
    void deliversAtOnceWhenAsked();
    void writesWhenFlushed();
    void writesMoreThanTheSystemTakes();
    void tellsOfAnOrderlyEnd();
    void tellsOfAReset();
    void deliversWhatCameBeforeTheEnd();
    void writesEverythingBeforeItCloses();
    void saysNothingOnceAborted();
    void holdsBackWhatComesDuringADelivery();
    void endsEachDirectionByItself();
    void tellsOfAResetWhileItIsPaused();
    void tellsOfTheEndBehindWhatIsPaused();
    void givesItsSocketAway();
    void namesItsPeer();
    void sendsWithoutDelay();

private:
    struct Log final : Stream::Listener
    {
        void bytesReceived(QByteArrayView bytes) override
        {
            received += bytes;
            if (atReceive)
                atReceive();
        }
        void bytesWritten() override { ++writes; }
        void streamEnded(bool failed) override { ends.append(failed); }
        void inputEnded() override { ++inputEnds; }

        QByteArray received;
        std::function<void()> atReceive;
        int writes = 0;
        int inputEnds = 0;
        QList<bool> ends;
    };

    class Acceptor : public QTcpServer
    {
    public:
        qintptr descriptor = -1;

    protected:
        void incomingConnection(qintptr accepted) override { descriptor = accepted; }
    };

    std::unique_ptr<StreamLoop> m_loop;
    std::unique_ptr<Stream> m_stream;
    std::unique_ptr<QTcpSocket> m_client;
    Log m_log;
};

void tst_Stream::initTestCase_data()
{
    QTest::addColumn<bool>("qt");
    QTest::newRow("of the loop") << false;
    QTest::newRow("over QTcpSocket") << true;
}

void tst_Stream::init()
{
    QFETCH_GLOBAL(bool, qt);
    Acceptor acceptor;
    QVERIFY(acceptor.listen(QHostAddress::LocalHost));
    m_client = std::make_unique<QTcpSocket>();
    m_client->connectToHost(acceptor.serverAddress(), acceptor.serverPort());
    QTRY_VERIFY(acceptor.descriptor != -1 && m_client->state() == QTcpSocket::ConnectedState);

    m_log = {};
    m_loop = std::make_unique<StreamLoop>();
    if (qt) {
        auto socket = std::make_unique<QTcpSocket>();
        QVERIFY(socket->setSocketDescriptor(acceptor.descriptor));
        m_stream = std::make_unique<QtStream>(std::move(socket));
    } else {
        m_stream = m_loop->open(acceptor.descriptor, std::nullopt);
    }
    m_stream->setListener(&m_log);
}

void tst_Stream::cleanup()
{
    m_stream.reset();
    m_loop.reset();
    m_client.reset();
}

void tst_Stream::readsNothingBeforeItIsStarted()
{
    m_client->write("early");
    QVERIFY(m_client->waitForBytesWritten());
    QTest::qWait(0);
    m_stream->readPending();
    QCOMPARE(m_log.received, ""_ba);
    m_stream->start();
    QTRY_COMPARE(m_log.received, "early"_ba);
}

void tst_Stream::deliversAtOnceWhenAsked()
{
    m_stream->start();
    m_client->write("now");
    QVERIFY(m_client->waitForBytesWritten());
    m_stream->readPending();
    QCOMPARE(m_log.received, "now"_ba);
    m_stream->readPending();
    QCOMPARE(m_log.received, "now"_ba);
    QVERIFY(m_log.ends.isEmpty());
}

void tst_Stream::writesWhenFlushed()
{
    m_stream->start();
    m_stream->write("one ");
    m_stream->write("two");
    QCOMPARE(m_stream->bytesToWrite(), 7);
    m_stream->flush();
    QCOMPARE(m_stream->bytesToWrite(), 0);
    QTRY_COMPARE(m_client->bytesAvailable(), 7);
    QCOMPARE(m_client->readAll(), "one two"_ba);
    QCOMPARE(m_log.writes, 0); // it is known where it was flushed
}

void tst_Stream::writesMoreThanTheSystemTakes()
{
    m_stream->start();
    QByteArray sent;
    for (int i = 0; i < 200; ++i) {
        const QByteArray small = "<" + QByteArray::number(i) + ">";
        const QByteArray large(64 * 1024, char('a' + i % 26));
        m_stream->write(small);
        m_stream->write(large);
        if (i % 3 == 0)
            m_stream->flush();
        sent += small + large;
    }
    m_stream->flush();
    QVERIFY(m_stream->bytesToWrite() > 0);
    QByteArray received;
    const auto take = [&] {
        received += m_client->readAll();
    };
    connect(m_client.get(), &QTcpSocket::readyRead, this, take);
    take();
    QTRY_COMPARE(received.size(), sent.size());
    QVERIFY(received == sent);
    QTRY_COMPARE(m_stream->bytesToWrite(), 0);
    QVERIFY(m_log.writes > 0);
}

void tst_Stream::tellsOfAnOrderlyEnd()
{
    m_stream->start();
    m_client->disconnectFromHost();
    QTRY_COMPARE(m_log.ends, QList<bool>{false});
    m_stream->write("to nobody");
    m_stream->flush();
    m_stream->closeWhenWritten();
    QCOMPARE(m_log.ends.size(), 1);
}

void tst_Stream::tellsOfAReset()
{
    m_stream->start();
    const linger atOnce{1, 0};
    ::setsockopt(int(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_client->abort();
    QTRY_COMPARE(m_log.ends.size(), 1);
    QFETCH_GLOBAL(bool, qt);
    QCOMPARE(m_log.ends.first(), !qt); // QTcpSocket takes a reset for an end
}

void tst_Stream::deliversWhatCameBeforeTheEnd()
{
    m_client->write("last words");
    m_client->disconnectFromHost();
    QTRY_COMPARE(m_client->state(), QTcpSocket::UnconnectedState);
    m_stream->start();
    QTRY_COMPARE(m_log.ends.size(), 1);
    QCOMPARE(m_log.received, "last words"_ba);
}

void tst_Stream::writesEverythingBeforeItCloses()
{
    m_stream->start();
    const QByteArray large(8 * 1024 * 1024, 'x');
    m_stream->write(large);
    m_stream->closeWhenWritten();
    m_stream->write("too late");
    QByteArray received;
    const auto take = [&] {
        received += m_client->readAll();
    };
    connect(m_client.get(), &QTcpSocket::readyRead, this, take);
    take();
    QTRY_COMPARE(m_client->state(), QTcpSocket::UnconnectedState);
    take();
    QVERIFY(received == large);
    QTRY_COMPARE(m_log.ends, QList<bool>{false});
}

void tst_Stream::saysNothingOnceAborted()
{
    m_stream->start();
    m_client->write("unread");
    QVERIFY(m_client->waitForBytesWritten());
    m_stream->abort();
    QTRY_COMPARE(m_client->state(), QTcpSocket::UnconnectedState);
    QCOMPARE(m_log.received, ""_ba);
    QVERIFY(m_log.ends.isEmpty());
}

void tst_Stream::holdsBackWhatComesDuringADelivery()
{
    m_stream->start();
    QStringList order;
    m_log.atReceive = [&] {
        order.append(u"begin "_s + QString::fromLatin1(m_log.received));
        if (order.size() > 1)
            return;
        m_client->write("second");
        QEventLoop loop;
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
        loop.exec();
        order.append(u"end"_s);
    };
    m_client->write("first ");
    QTRY_COMPARE(order, (QStringList{u"begin first "_s, u"end"_s, u"begin first second"_s}));
}

void tst_Stream::endsEachDirectionByItself()
{
    QFETCH_GLOBAL(bool, qt);
    if (qt)
        QSKIP("QTcpSocket ends both directions at once");
    m_stream->keepHalfOpen();
    m_stream->start();
    m_client->write("last words");
    QVERIFY(m_client->waitForBytesWritten());
    QCOMPARE(::shutdown(int(m_client->socketDescriptor()), SHUT_WR), 0);
    QTRY_COMPARE(m_log.inputEnds, 1);
    QCOMPARE(m_log.received, "last words"_ba);
    QVERIFY(m_log.ends.isEmpty());
    const QByteArray large(8 * 1024 * 1024, 'x');
    m_stream->write(large);
    m_stream->finishWriting();
    m_stream->write("too late");
    QByteArray received;
    QTRY_COMPARE((received += m_client->readAll()).size(), large.size());
    QTRY_COMPARE(m_log.ends, QList<bool>{false});
    QTRY_COMPARE(m_client->state(), QTcpSocket::UnconnectedState);
}

void tst_Stream::tellsOfAResetWhileItIsPaused()
{
    QFETCH_GLOBAL(bool, qt);
    if (qt)
        QSKIP("QTcpSocket takes a reset for an end");
    m_stream->keepHalfOpen();
    m_stream->start();
    m_stream->setPaused(true);
    const linger atOnce{1, 0};
    ::setsockopt(int(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_client->abort();
    QTRY_COMPARE(m_log.ends, QList<bool>{true});
}

void tst_Stream::tellsOfTheEndBehindWhatIsPaused()
{
    m_stream->start();
    m_stream->setPaused(true);
    m_client->write("last words");
    m_client->disconnectFromHost();
    QTRY_COMPARE(m_client->state(), QTcpSocket::UnconnectedState);
    QTest::qWait(0);
    QVERIFY(m_log.ends.isEmpty());
    m_stream->setPaused(false);
    QTRY_COMPARE(m_log.ends.size(), 1);
    QCOMPARE(m_log.received, "last words"_ba);
}

void tst_Stream::givesItsSocketAway()
{
    m_stream->start();
    const std::unique_ptr<QTcpSocket> socket = m_stream->takeSocket();
    m_stream.reset();
    m_client->write("hello");
    QTRY_COMPARE(socket->bytesAvailable(), 5);
    socket->write("you");
    QTRY_COMPARE(m_client->bytesAvailable(), 3);
    QVERIFY(m_log.ends.isEmpty());
}

void tst_Stream::namesItsPeer()
{
    QCOMPARE(m_stream->peer().address, "127.0.0.1"_ba);
    QCOMPARE(m_stream->peer().port, m_client->localPort());
    QVERIFY(!m_stream->isSecure());
}

void tst_Stream::sendsWithoutDelay()
{
    const std::unique_ptr<QTcpSocket> socket = m_stream->takeSocket();
    QCOMPARE(socket->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
}

QTEST_GUILESS_MAIN(tst_Stream)
#include "tst_stream.moc"
