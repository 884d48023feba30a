// SPDX-License-Identifier: MIT
// Requests that a server, or something in front of it, didn't want.
#include "diagnosis/rules.h"

#include "model/describe.h"

#include <EngineIoNamespace>
#include <QCoreApplication>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::Diagnosis)
};

bool isOpen(const Sight &sight, int session)
{
    return session >= 0 && sight.trails.of(quint32(session)).closed == SessionTrail::None;
}

bool hasKnownTransport(const HttpHead &head)
{
    const auto transport = head.query("transport");
    return transport == QByteArrayView("polling") || transport == QByteArrayView("websocket");
}

QString limitText(qint64 limit)
{
    return limit > 0 ? sizeText(limit) : Text::tr("unknown", "limit");
}

// What a client wrote goes in at once with the rest: it may look like a place for the next.
QString whyRefused(const Refusal &refused, QByteArrayView origin, quint32 response)
{
    const QByteArrayView host = refused.head.field("host").value_or(QByteArrayView());
    const QString request = QString::number(refused.request);
    const QString answer = QString::number(response);
    if (refused.head.count("origin") > 1)
        return Text::tr("request #%1 has several “Origin” fields, and none can be trusted; refused "
                        "at #%2")
            .arg(request, answer);
    if (equalsIgnoringCase(authorityOf(origin), host))
        return Text::tr("origin %1 of request #%2 was refused at #%3: it is this host, but its "
                        "scheme differs, or the list or predicate of origins has no place for it")
            .arg(shown(origin), request, answer);
    return Text::tr("origin %1 of request #%2 was refused at #%3: it is not the server's own, %4, "
                    "and no rule of corsAllowedOrigins allows it")
        .arg(shown(origin), request, answer, shown(host));
}

QString limitHint()
{
    return Text::tr("Send smaller messages, or raise maxHttpBufferSize; the handshake tells the "
                    "client the limit as maxPayload, and a proxy in front may have its own.");
}

} // namespace

std::optional<Refusal> refusal(const Sight &sight, int status)
{
    const Event &event = sight.event();
    if (event.detail != status || event.link == Event::NoLink)
        return {};
    const QByteArray bytes = sight.store.payload(event.link);
    const HttpHead head(bytes);
    const QByteArrayView sid = head.query("sid").value_or(QByteArrayView());
    // A session that was opened later than this event is not the one that was meant.
    int session = sid.isEmpty() ? -1 : sight.store.sessionOf(sid.toByteArray());
    if (session >= 0 && !sight.trails.knows(quint32(session)))
        session = -1;
    return Refusal{event.link, bytes, head, sid, session};
}

std::optional<Finding> refusedUpgrade(const Sight &sight)
{
    const quint16 status = sight.event().detail;
    const auto refused
        = status >= 400 && status != 403 && status != 413 ? refusal(sight, status) : std::nullopt;
    if (!refused || !refused->head.asksForWebSocket())
        return {};
    // Without a session that is open this would be refused whatever it asks for.
    const bool wellAsked = refused->sid.isEmpty()
                               ? refused->head.query("EIO") == QByteArrayView("4")
                               : isOpen(sight, refused->session);
    if (!wellAsked)
        return {};
    const auto upgrade = refused->head.field("upgrade");
    Finding finding;
    finding.rule = Rule::UpgradeBlocked;
    finding.subject = refused->sid.toByteArray();
    finding.proof = {refused->request, sight.number};
    if (!upgrade || !equalsIgnoringCase(*upgrade, "websocket")) {
        finding.text = Text::tr("request #%1 asks for a WebSocket, but has no “Upgrade” field; "
                                "refused at #%2 with %3")
                           .arg(refused->request)
                           .arg(sight.number)
                           .arg(status);
        finding.hint = Text::tr("A proxy between took the field away, as each must that doesn't "
                                "know it. nginx: proxy_http_version 1.1, and proxy_set_header for "
                                "Upgrade and Connection.");
    } else {
        finding.text
            = Text::tr("the WebSocket that request #%1 asks for was refused at #%2 with %3")
                  .arg(refused->request)
                  .arg(sight.number)
                  .arg(status);
        finding.hint
            = Text::tr("Are upgrades allowed (allowsUpgrades, transports)? A status of 500 "
                       "and more comes from a proxy or load balancer in front.");
    }
    return finding;
}

std::optional<Finding> bodyOverLimit(const Sight &sight)
{
    const Event &event = sight.event();
    // A refusal without a session is followed by its response, which says the same.
    const bool refused = event.kind == EventKind::Response || sight.hasSession();
    if (event.detail != 413 || !refused)
        return {};
    Finding finding;
    finding.rule = Rule::TooLarge;
    finding.proof = {sight.number};
    finding.hint = limitHint();
    const QString limit = limitText(sight.hasSession() ? sight.trail().maxPayload : 0);
    if (sight.hasSession())
        finding.subject = sight.session().sid;
    const auto request = event.kind == EventKind::Response ? refusal(sight, 413) : std::nullopt;
    if (request) {
        finding.proof.push_back(request->request);
        finding.text
            = Text::tr("the body of request #%1 is over the limit (%2); refused at #%3 with 413")
                  .arg(request->request)
                  .arg(limit)
                  .arg(sight.number);
    } else if (sight.hasSession()) {
        finding.text = Text::tr("session %1 sent a body over the limit (%2); refused at #%3 with "
                                "413, and the session ends")
                           .arg(sidOf(sight), limit)
                           .arg(sight.number);
    } else {
        finding.text
            = Text::tr("a body was over the limit; refused at #%1 with 413").arg(sight.number);
    }
    return finding;
}

std::optional<Finding> messageOverLimit(const Sight &sight)
{
    if (!sight.hasSession() || sight.event().detail != 0
        || !sight.store.payloadView(sight.number).contains("1009"))
        return {};
    Finding finding;
    finding.rule = Rule::TooLarge;
    finding.subject = sight.session().sid;
    finding.proof = {sight.number};
    finding.text
        = Text::tr("session %1 sent a WebSocket message over the limit (%2); refused at #%3 with "
                   "close code 1009, and the session ends")
              .arg(shown(finding.subject), limitText(sight.trail().maxPayload))
              .arg(sight.number);
    finding.hint = limitHint();
    return finding;
}

std::optional<Finding> twoPolls(const Sight &sight)
{
    const Event &event = sight.event();
    if (!sight.hasSession() || event.detail != 400 || event.link == Event::NoLink
        || sight.trail().overlapping != event.link)
        return {};
    Finding finding;
    finding.rule = Rule::OverlappingRequests;
    finding.subject = sight.session().sid;
    finding.proof = {event.link, sight.trail().overlapped, sight.number};
    finding.text = Text::tr("session %1 polled with #%2 while its poll #%3 was still waiting; "
                            "refused at #%4, and the session ends")
                       .arg(shown(finding.subject))
                       .arg(event.link)
                       .arg(sight.trail().overlapped)
                       .arg(sight.number);
    finding.hint = Text::tr("A client has one GET under way at a time. Do two tabs or two objects "
                            "share a session id, or does a proxy send requests twice?");
    return finding;
}

std::optional<Finding> twoPosts(const Sight &sight)
{
    if (!sight.hasSession() || sight.event().detail != 400
        || sight.store.payloadView(sight.number) != QByteArrayView("overlapping POST"))
        return {};
    Finding finding;
    finding.rule = Rule::OverlappingRequests;
    finding.subject = sight.session().sid;
    finding.proof = {sight.number};
    finding.text = Text::tr("session %1 sent a POST while another was still on its way; refused at "
                            "#%2, and the session ends")
                       .arg(shown(finding.subject))
                       .arg(sight.number);
    finding.hint = Text::tr("A client has one POST under way at a time: what is sent meanwhile "
                            "waits, and goes in one body.");
    return finding;
}

std::optional<Finding> corsRefused(const Sight &sight)
{
    const auto refused = refusal(sight, 403);
    const auto origin = refused ? refused->head.field("origin") : std::nullopt;
    if (!origin)
        return {};
    Finding finding;
    finding.rule = Rule::CorsRefused;
    finding.subject = origin->toByteArray();
    finding.proof = {refused->request, sight.number};
    finding.text = whyRefused(*refused, *origin, sight.number);
    finding.hint
        = Text::tr("Add the origin to corsAllowedOrigins as the browser writes it: scheme, "
                   "host and port, no path. Behind TLS that a proxy ends, the server sees "
                   "http: name the https origin.");
    return finding;
}

std::optional<Finding> corsSilent(const Sight &sight)
{
    const Event &event = sight.event();
    // Once a session is enough, and a WebSocket needs no permission.
    const bool first = sight.hasSession() && sight.trail().responses == 1;
    const auto request = event.detail == 200 && first && !event.has(Event::WebSocket)
                             ? refusal(sight, 200)
                             : std::nullopt;
    const auto origin = request ? request->head.field("origin") : std::nullopt;
    const auto host = origin ? request->head.field("host") : std::nullopt;
    if (!host || equalsIgnoringCase(authorityOf(*origin), *host)
        || HttpHead(sight.store.payloadView(sight.number)).field("access-control-allow-origin"))
        return {};
    Finding finding;
    finding.rule = Rule::CorsRefused;
    finding.subject = origin->toByteArray();
    finding.proof = {sight.number, request->request};
    finding.text = Text::tr("response #%1 to origin %2 has no “Access-Control-Allow-Origin”: the "
                            "browser keeps it from the page")
                       .arg(QString::number(sight.number), shown(*origin));
    finding.hint
        = Text::tr("The server's CORS is off. Turn it on with this origin, or let the proxy "
                   "in front add the field.");
    return finding;
}

std::optional<Finding> wrongVersion(const Sight &sight)
{
    const auto refused = refusal(sight, 400);
    if (!refused || refused->head.query("sid") || !hasKnownTransport(refused->head))
        return {};
    const auto version = refused->head.query("EIO");
    if (version == QByteArrayView("4"))
        return {};
    Finding finding;
    finding.rule = Rule::WrongVersion;
    finding.subject = version.value_or(QByteArrayView()).toByteArray();
    finding.proof = {refused->request, sight.number};
    const QString request = QString::number(refused->request);
    const QString answer = QString::number(sight.number);
    finding.text = version ? Text::tr("request #%1 speaks Engine.IO version %2 (EIO=%2), which the "
                                      "server does not take; refused at #%3")
                                 .arg(request, shown(*version), answer)
                           : Text::tr("request #%1 names no Engine.IO version (EIO=4); refused at "
                                      "#%2")
                                 .arg(request, answer);
    finding.hint
        = Text::tr("EIO=3 is a Socket.IO client of version 1 or 2: use version 3 or later, "
                   "or let it in (setAllowEio3(); allowEIO3 in Node). A request without it is no "
                   "Engine.IO client, or lost its query on the way.");
    return finding;
}

std::optional<Finding> unknownSession(const Sight &sight)
{
    const auto refused = refusal(sight, 400);
    if (!refused || refused->sid.isEmpty() || !hasKnownTransport(refused->head)
        || sight.hasSession() || refused->session >= 0)
        return {};
    Finding finding;
    finding.rule = Rule::UnknownSession;
    finding.subject = refused->sid.toByteArray();
    finding.proof = {refused->request, sight.number};
    finding.text
        = Text::tr("request #%1 is of session %2, which was not opened here; refused at #%3")
              .arg(QString::number(refused->request), shown(refused->sid),
                   QString::number(sight.number));
    finding.hint = Text::tr("The server was restarted, or another worker has this session. With "
                            "several workers the load balancer must bring each session to the same "
                            "one: sticky sessions.");
    return finding;
}

} // namespace Inspector
