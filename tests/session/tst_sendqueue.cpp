// SPDX-License-Identifier: MIT
#include "session/sendqueue.h"

#include <QTest>

#include <deque>
#include <random>

using namespace EngineIo;

class tst_SendQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void putsTheHandshakeInFront();
    void agreesWithADequeWhateverIsTaken();

private:
    static OutgoingPacket packet(const QByteArray &data)
    {
        return {{EngineIoPacket::Type::Message, data, false}, Compression::Allowed, {}};
    }
};

void tst_SendQueue::keepsTheOrder()
{
    SendQueue queue;
    QVERIFY(queue.isEmpty());
    queue.append(packet("1"));
    queue.append(packet("2"));
    queue.append(packet("3"));
    queue.drop(1);
    QCOMPARE(queue.packets().size(), 2u);
    QCOMPARE(queue.packets().front().packet.data, "2");
    queue.drop(2);
    QVERIFY(queue.isEmpty());
}

void tst_SendQueue::putsTheHandshakeInFront()
{
    SendQueue queue;
    queue.append(packet("1"));
    queue.append(packet("2"));
    queue.drop(1);
    queue.prepend(packet("0"));
    QCOMPARE(queue.packets().front().packet.data, "0");
    QCOMPARE(queue.packets().back().packet.data, "2");
}

void tst_SendQueue::agreesWithADequeWhateverIsTaken()
{
    std::mt19937 random(11);
    SendQueue queue;
    std::deque<QByteArray> model;
    for (int round = 0; round < 20'000; ++round) {
        if (random() % 3 != 0) {
            const QByteArray data = QByteArray::number(round);
            queue.append(packet(data));
            model.push_back(data);
        } else if (!model.empty()) {
            const std::size_t count = std::min<std::size_t>(model.size(), random() % 5);
            queue.drop(count);
            model.erase(model.begin(), model.begin() + std::ptrdiff_t(count));
        }
        QCOMPARE(queue.packets().size(), model.size());
        QCOMPARE(queue.isEmpty(), model.empty());
        if (!model.empty()) {
            QCOMPARE(queue.packets().front().packet.data, model.front());
            QCOMPARE(queue.packets().back().packet.data, model.back());
        }
    }
}

QTEST_APPLESS_MAIN(tst_SendQueue)
#include "tst_sendqueue.moc"
