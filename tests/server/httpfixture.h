// SPDX-License-Identifier: MIT
#pragma once

#include "server/httpconnection.h"
#include "shared/fakeexchange.h"
#include "shared/rawhttpclient.h"
#include "shared/socketpair.h"

#include <QStringList>

// The server's end of one connection on a clock that the test moves. Answers each request with its
// method, target and body, or keeps it for the test to answer.
class HttpFixture final : public EngineIo::HttpConnection::Handler
{
public:
    enum class Start { Serve, TurnAway };

    HttpFixture(const EngineIo::HttpConnection::Settings &settings, Start start)
        : connection(
            std::make_unique<EngineIo::HttpConnection>(pair.acceptStream(), settings, *this))
    {
        if (start == Start::TurnAway)
            connection->turnAway(503);
        else
            connection->start();
    }
    explicit HttpFixture(const EngineIo::HttpConnection::Settings &settings = {},
                         const QByteArray &alreadyRead = {})
        : connection(
            std::make_unique<EngineIo::HttpConnection>(pair.acceptStream(), settings, *this))
    {
        connection->start(alreadyRead);
    }

    void advance(EngineIo::Duration duration)
    {
        time += duration;
        deadlines.advance(time);
    }
    void answer(const QByteArray &text)
    {
        connection->respond(EngineIoHttpResponse::text(200, text));
    }

    EngineIo::Time now() const override { return time; }
    void setDeadline(EngineIo::Deadline &timed, EngineIo::Time due) override
    {
        deadlines.set(timed, due);
    }
    std::optional<EngineIoHttpResponse> headReceived(EngineIo::HttpConnection &,
                                                     const EngineIoHttpRequest &head) override
    {
        log.append(QStringLiteral("head ") + QString::fromLatin1(head.target));
        if (head.target == "/refused")
            return EngineIoHttpResponse::text(403, QByteArrayLiteral("no"));
        return std::nullopt;
    }
    void requestReceived(EngineIo::HttpConnection &, EngineIoHttpRequest &&request) override
    {
        log.append(QString::fromLatin1(request.method + ' ' + request.target));
        requests.append(request);
        exchange = std::make_shared<FakeExchange>(request);
        exchange->setAbortHandler([this] { log.append(QStringLiteral("aborted")); });
        connection->setExchange(exchange);
        if (answers)
            answer(request.method + ' ' + request.target + ' ' + request.body);
    }
    void requestFailed(EngineIo::HttpConnection &, int) override
    {
        log.append(QStringLiteral("failed"));
    }
    void connectionClosed(EngineIo::HttpConnection &) override
    {
        log.append(QStringLiteral("closed"));
    }

    EngineIo::Time time{std::chrono::hours(1)};
    EngineIo::DeadlineList deadlines;
    SocketPair pair;
    RawHttpClient client{pair.port()};
    QStringList log;
    QList<EngineIoHttpRequest> requests;
    std::shared_ptr<FakeExchange> exchange;
    bool answers = true;
    std::unique_ptr<EngineIo::HttpConnection> connection;
};
