// SPDX-License-Identifier: MIT
#include "samplecaptures.h"

#include "inspector/model/story.h"

#include <EngineIoNamespace>
#include <EngineIoPacket>

namespace Inspector {
using namespace Qt::StringLiterals;
using EngineIo::DisconnectReason;
using enum EngineIoPacket::Type;

namespace {

constexpr qint64 Second = 1000 * Ms;

void allIsWell(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.at(100 * Ms);
    const quint32 poll
        = story.request(story.poll(session), session, "\r\nOrigin: https://chat.example");
    const quint32 post = story.request(story.post(session), session);
    story.packet(Message, Direction::In, session, "hello", 0, post);
    story.response(post, 200, session, "\r\nContent-Length: 2");
    const quint32 answer
        = story.response(poll, 200, session, "\r\nContent-Encoding: gzip\r\nContent-Length: 400");
    story.packet(Message, Direction::Out, session, QByteArray(3000, 'x'), 2, answer);
    story.request(story.webSocket(session), session, "\r\nUpgrade: websocket");
    story.step(UpgradeStep::Started, session);
    story.packet(Ping, Direction::In, session, "probe");
    story.packet(Pong, Direction::Out, session, "probe");
    story.step(UpgradeStep::Probed, session);
    story.packet(Upgrade, Direction::In, session);
    story.step(UpgradeStep::Completed, session);
    // A burst that fills the queue and is read.
    for (const quint16 queued : std::initializer_list<quint16>{300, 2000, 40})
        story.packet(Message, Direction::Out, session, "burst", queued);
    story.at(5 * Second);
    story.packet(Ping, Direction::Out, session);
    story.at(5 * Second + 12 * Ms);
    story.packet(Pong, Direction::In, session);
    story.packet(Close, Direction::In, session);
    story.close(session, DisconnectReason::ClientDisconnect);
    story.at(6 * Second); // comes back, as others do
    const quint32 next = story.open("abd");
    story.at(20 * Second);
    story.close(next, DisconnectReason::TransportClose);
}

void missedPong(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.at(5 * Second);
    story.packet(Ping, Direction::Out, session);
    story.at(9 * Second + 20 * Ms);
    story.close(session, DisconnectReason::PingTimeout);
}

void latePong(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.at(5 * Second);
    story.packet(Ping, Direction::Out, session);
    story.at(11 * Second);
    story.packet(Pong, Direction::In, session);
}

void noProbe(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.step(UpgradeStep::Started, session);
    story.at(10 * Second);
    story.step(UpgradeStep::Failed, session, "no probe came within the upgrade timeout");
}

void probeNotAnswered(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.step(UpgradeStep::Started, session);
    story.packet(Ping, Direction::In, session, "probe");
    story.at(10 * Second);
    story.step(UpgradeStep::Failed, session, "the WebSocket was closed or lost");
}

void noUpgradePacket(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.step(UpgradeStep::Started, session);
    story.packet(Ping, Direction::In, session, "probe");
    story.packet(Pong, Direction::Out, session, "probe");
    story.step(UpgradeStep::Probed, session);
    story.at(10 * Second);
    story.step(UpgradeStep::Failed, session,
               "the probe was answered, but no UPGRADE came within the upgrade timeout");
}

void upgradeFieldTakenAway(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.refuse(story.webSocket(session), 400, "Bad request");
}

void upgradeRefused(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.refuse(story.webSocket(session), 502, "Bad Gateway", "\r\nUpgrade: websocket");
}

void bodyOverLimit(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.refusal(session, 413, "Content Too Large");
    story.close(session, DisconnectReason::TransportError);
}

void bodyOverLimitOfAProxy(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.response(story.request(story.post(session), session), 413, session);
}

void messageOverLimit(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.refusal(session, 0, "message over the limit, close code 1009");
    story.close(session, DisconnectReason::TransportError);
}

void twoPolls(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    const quint32 first = story.request(story.poll(session), session);
    const quint32 second = story.request(story.poll(session), session);
    story.response(first, 200, session, "\r\nContent-Length: 1");
    story.close(session, DisconnectReason::TransportError);
    story.response(second, 400, session, "\r\nContent-Length: 15");
}

void twoPosts(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.refusal(session, 400, "overlapping POST");
    story.close(session, DisconnectReason::TransportError);
}

void corsRefused(EventStore &store)
{
    Story story(store);
    for (int i = 0; i < 2; ++i)
        story.refuse("GET /engine.io/?EIO=4&transport=polling", 403, "Forbidden",
                     "\r\nOrigin: https://evil.example");
}

void corsRefusedOfTheHost(EventStore &store)
{
    Story(store).refuse("GET /engine.io/?EIO=4&transport=polling", 403, "Forbidden",
                        "\r\nOrigin: https://chat.example");
}

void severalOrigins(EventStore &store)
{
    Story(store).refuse("GET /engine.io/?EIO=4&transport=polling", 403, "Forbidden",
                        "\r\nOrigin: https://chat.example\r\nOrigin: https://evil.example");
}

void corsSilent(EventStore &store)
{
    Story story(store);
    const quint32 session = store.addSession("abc"_ba, u"10.0.0.7:51234"_s);
    const quint32 asked = story.request("GET /engine.io/?EIO=4&transport=polling", session,
                                        "\r\nOrigin: https://app.example");
    story.response(asked, 200, session);
}

void wrongVersion(EventStore &store)
{
    Story(store).refuse("GET /engine.io/?EIO=3&transport=polling", 400,
                        "Unsupported protocol version");
}

void noVersion(EventStore &store)
{
    Story(store).refuse("GET /engine.io/?transport=polling", 400, "Unsupported protocol version");
}

void unknownSession(EventStore &store)
{
    Story(store).refuse("GET /engine.io/?EIO=4&transport=polling&sid=gone", 400,
                        "Session ID unknown");
}

void sentAfterClose(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.at(10 * Second);
    story.close(session, DisconnectReason::ServerDisconnect);
    story.at(10 * Second + 250 * Ms);
    story.refuse(story.post(session), 400, "Session ID unknown");
}

void slowReader(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    for (int second = 0; second < 8; ++second) {
        story.at(second * Second);
        story.packet(Message, Direction::Out, session, "tick", quint16(second * 300));
    }
}

void queuedAtTheEnd(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    story.packet(Message, Direction::Out, session, "tick", 10);
    story.at(9 * Second);
    story.close(session, DisconnectReason::TransportError, 3000);
}

void reconnectLoop(EventStore &store)
{
    Story story(store);
    for (int i = 0; i < 6; ++i) {
        story.at(2 * i * Second);
        const QByteArray number = QByteArray::number(i);
        const quint32 session = story.open("sid" + number, u"10.0.0.7:5123%1"_s.arg(i));
        story.at((2 * i + 1) * Second);
        story.close(session, DisconnectReason::TransportClose);
    }
}

void costlyCompression(EventStore &store)
{
    Story story(store);
    const quint32 session = story.open("abc");
    for (int i = 0; i < 6; ++i) {
        const quint32 poll = story.request(story.poll(session), session);
        const quint32 answer = story.response(poll, 200, session,
                                              "\r\nContent-Encoding: gzip\r\nContent-Length: 24");
        story.packet(Message, Direction::Out, session, "tiny", 0, answer);
    }
    story.request(story.poll(session), session);
}

} // namespace

std::vector<SampleCapture> sampleCaptures()
{
    const QString clock = u"by the server's monotonic clock"_s;
    return {
        {"all-is-well", allIsWell, {}, {}, {}},
        {"missed-pong",
         missedPong,
         "missed-pong",
         u"Missed pong: session abc did not answer ping #4 within the ping timeout of 4.0 s; #5 "
         "ended it 4.0 s after the ping, "_s
             + clock,
         {4, 5}},
        {"late-pong",
         latePong,
         "late-pong",
         u"Pong after its deadline: pong #5 of session abc came 6.0 s after ping #4, "_s + clock
             + u": 2.0 s over the ping timeout of 4.0 s"_s,
         {5, 4}},
        {"no-probe",
         noProbe,
         "upgrade-blocked",
         u"Upgrade blocked: no probe came through the WebSocket that session abc opened at #4; "
         "given up at #5, 10 s later, and it stays with polling"_s,
         {4, 5}},
        {"probe-not-answered",
         probeNotAnswered,
         "upgrade-blocked",
         u"Upgrade blocked: probe #5 of session abc was not answered; given up at #6, 10 s after "
         "the WebSocket opened, and it stays with polling"_s,
         {5, 6}},
        {"no-upgrade-packet",
         noUpgradePacket,
         "upgrade-blocked",
         u"Upgrade blocked: the probe of session abc was answered at #6, but no UPGRADE came; "
         "given up at #8, 10 s after the WebSocket opened, and it stays with polling"_s,
         {6, 5, 8}},
        {"upgrade-field-taken-away",
         upgradeFieldTakenAway,
         "upgrade-blocked",
         u"Upgrade blocked: request #4 asks for a WebSocket, but has no “Upgrade” field; refused "
         "at #6 with 400"_s,
         {4, 6}},
        {"upgrade-refused",
         upgradeRefused,
         "upgrade-blocked",
         u"Upgrade blocked: the WebSocket that request #4 asks for was refused at #6 with 502"_s,
         {4, 6}},
        {"body-over-limit",
         bodyOverLimit,
         "too-large",
         u"Over the limit: session abc sent a body over the limit (1.0 MB); refused at #4 with "
         u"413, "
         "and the session ends"_s,
         {4}},
        {"body-over-limit-of-a-proxy",
         bodyOverLimitOfAProxy,
         "too-large",
         u"Over the limit: the body of request #4 is over the limit (1.0 MB); refused at #5 with "
         "413"_s,
         {5, 4}},
        {"message-over-limit",
         messageOverLimit,
         "too-large",
         u"Over the limit: session abc sent a WebSocket message over the limit (1.0 MB); refused "
         u"at "
         "#4 with close code 1009, and the session ends"_s,
         {4}},
        {"two-polls",
         twoPolls,
         "overlapping-requests",
         u"Two requests at once: session abc polled with #5 while its poll #4 was still waiting; "
         "refused at #8, and the session ends"_s,
         {5, 4, 8}},
        {"two-posts",
         twoPosts,
         "overlapping-requests",
         u"Two requests at once: session abc sent a POST while another was still on its way; "
         "refused at #4, and the session ends"_s,
         {4}},
        {"cors-refused",
         corsRefused,
         "cors",
         u"CORS: origin https://evil.example of request #0 was refused at #2: it is not the "
         "server's own, chat.example, and no rule of corsAllowedOrigins allows it (2 times)"_s,
         {0, 2, 3, 5}},
        {"cors-refused-of-the-host",
         corsRefusedOfTheHost,
         "cors",
         u"CORS: origin https://chat.example of request #0 was refused at #2: it is this host, but "
         "its scheme differs, or the list or predicate of origins has no place for it"_s,
         {0, 2}},
        {"several-origins",
         severalOrigins,
         "cors",
         u"CORS: request #0 has several “Origin” fields, and none can be trusted; refused at #2"_s,
         {0, 2}},
        {"cors-silent",
         corsSilent,
         "cors",
         u"CORS: response #1 to origin https://app.example has no “Access-Control-Allow-Origin”: "
         "the browser keeps it from the page"_s,
         {1, 0}},
        {"wrong-version",
         wrongVersion,
         "wrong-version",
         u"Wrong protocol version: request #0 speaks Engine.IO version 3 (EIO=3), which the "
         "server does not take; refused at #2"_s,
         {0, 2}},
        {"no-version",
         noVersion,
         "wrong-version",
         u"Wrong protocol version: request #0 names no Engine.IO version (EIO=4); refused at #2"_s,
         {0, 2}},
        {"unknown-session",
         unknownSession,
         "unknown-session",
         u"Unknown session: request #0 is of session gone, which was not opened here; refused at "
         "#2"_s,
         {0, 2}},
        {"sent-after-close",
         sentAfterClose,
         "sent-after-close",
         u"Sent after the end: #5 came from session abc 250 ms after #4 had ended it by “server "
         "disconnect”; what it carried is lost"_s,
         {5, 4}},
        {"slow-reader",
         slowReader,
         "slow-reader",
         u"Slow reader: 1.2 MB wait for session abc at #8; 3.0 s earlier, at #5, it was 307 kB"_s,
         {8, 5}},
        {"queued-at-the-end",
         queuedAtTheEnd,
         "slow-reader",
         u"Slow reader: 3.1 MB waited for session abc when #5 ended it by “transport error”; the "
         "last packet before was #4"_s,
         {5, 4}},
        {"reconnect-loop",
         reconnectLoop,
         "reconnect-loop",
         u"Reconnects in a loop: 6 sessions from 10.0.0.7 in 11 s, one after the other, none "
         "longer than 5.0 s; the first ended at #4, the last at #29 by “transport close”"_s,
         {29, 4}},
        {"costly-compression",
         costlyCompression,
         "costly-compression",
         u"Compression doesn't pay: 6 of 6 compressed responses were no smaller than what they "
         "carry; #20 took 24 B for 5 B"_s,
         {20}},
    };
}

} // namespace Inspector
