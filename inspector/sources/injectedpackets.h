// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoPacket>
#include <QByteArray>

#include <vector>

namespace Inspector {

// What the person had sent and the tap has not yet seen leave, so that its row can say so. A
// session's queue may hold it back for a while.
class InjectedPackets
{
public:
    static constexpr size_t Most = 1'000; // the oldest are forgotten

    void expect(const QByteArray &sid, const EngineIoPacket &packet);
    void withdraw(const QByteArray &sid, const EngineIoPacket &packet); // it was not sent at all
    bool take(const QByteArray &sid, const EngineIoPacket &packet);     // whether it was expected
    void forgetSession(const QByteArray &sid);

    bool isEmpty() const { return m_expected.empty(); }

private:
    struct Expected
    {
        QByteArray sid;
        EngineIoPacket packet;

        bool operator==(const Expected &) const = default;
    };
    std::vector<Expected> m_expected;
};

} // namespace Inspector
