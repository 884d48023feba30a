// SPDX-License-Identifier: MIT
// The same bytes to Node's HTTP server, whose parser is llhttp, and to ours: what Node refuses we
// refuse, and what both take is the same to both. ENGINEIO_DIFFERENTIAL_COUNT in the environment is
// the number of connections, ENGINEIO_DIFFERENTIAL_SEED where the generator begins.
#include "peer.h"
#include "requestgenerator.h"

#include "http/requestparser.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <map>

using namespace EngineIo;
using namespace Qt::StringLiterals;

namespace {

// What one of the two made of the bytes of a connection.
struct Outcome
{
    QList<EngineIoHttpRequest> requests;
    QByteArray refusal; // empty: content, or waiting for more
};

// A request of ours that Node didn't take, or took for another.
struct Disagreement
{
    EngineIoHttpRequest ours;
    std::optional<EngineIoHttpRequest> nodes;
    QByteArray refusal;
    QByteArray bytes;           // of the connection
    bool behindUpgrade = false; // the request before asked for one
};

// Where we are right to differ; anything else fails the test.
struct Allowed
{
    const char *reason;
    bool (*covers)(const Disagreement &difference);
};

Outcome parseOurselves(const QByteArray &bytes)
{
    RequestParser parser;
    Outcome outcome;
    parser.append(bytes);
    while (auto request = parser.takeRequest()) {
        outcome.requests.append(*request);
        if (!keepsAlive(*request))
            return outcome; // as the connection does, which then reads no more
    }
    if (parser.error())
        outcome.refusal = QByteArray::number(statusFor(*parser.error()));
    return outcome;
}

EngineIoHttpRequest requestFromJson(const QJsonObject &object)
{
    EngineIoHttpRequest request;
    request.method = object["method"_L1].toString().toLatin1();
    request.target = object["url"_L1].toString().toLatin1();
    request.body = object["body"_L1].toString().toLatin1();
    const QJsonArray headers = object["headers"_L1].toArray();
    for (qsizetype i = 0; i + 1 < headers.size(); i += 2)
        request.headers.append(headers[i].toString().toLatin1(),
                               headers[i + 1].toString().toLatin1());
    return request;
}

Outcome outcomeFromJson(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    Outcome outcome;
    outcome.refusal = object["refusal"_L1].toString().toLatin1();
    for (const QJsonValue &request : object["requests"_L1].toArray())
        outcome.requests.append(requestFromJson(request.toObject()));
    return outcome;
}

bool isSame(const EngineIoHttpRequest &ours, const EngineIoHttpRequest &nodes)
{
    if (ours.method != nodes.method || ours.body != nodes.body)
        return false;
    // We give the path alone, and its host as the field: RFC 9112, 3.2.2.
    if (const qsizetype scheme = nodes.target.indexOf("://"); scheme > 0 && nodes.target[0] != '/')
        return nodes.target.endsWith(ours.target) || ours.target == "*"
               || (ours.target.startsWith('/') && nodes.target.endsWith(ours.target.sliced(1)));
    return ours.target == nodes.target && ours.headers.fields() == nodes.headers.fields();
}

std::optional<Disagreement> disagreement(const QByteArray &bytes, const Outcome &nodes)
{
    const Outcome ours = parseOurselves(bytes);
    for (qsizetype i = 0; i < ours.requests.size(); ++i) {
        std::optional<EngineIoHttpRequest> other;
        if (i < nodes.requests.size())
            other = nodes.requests[i];
        if (!other || !isSame(ours.requests[i], *other)) {
            const bool behindUpgrade
                = i > 0 && ours.requests[i - 1].headers.hasToken("Connection", "upgrade");
            return Disagreement{ours.requests[i], other, nodes.refusal, bytes, behindUpgrade};
        }
    }
    return std::nullopt;
}

bool isRefusal(const Disagreement &difference, QByteArrayView refusal)
{
    return !difference.nodes && difference.refusal.startsWith(refusal);
}

constexpr Allowed AllowedDifferences[] = {
    {"a method that llhttp doesn't know: any token is one (RFC 9110, 9.1), and handlers answer 405",
     [](const Disagreement &difference) {
         return isRefusal(difference, "HPE_INVALID_METHOD")
                || (difference.ours.method == "PRI"
                    && isRefusal(difference, "HPE_INVALID_VERSION"));
     }},
    {"a tab behind a length or a coding is white space like a blank (RFC 9110, 5.5)",
     [](const Disagreement &difference) {
         return difference.bytes.contains("\t\r\n")
                && (isRefusal(difference, "HPE_INVALID_CONTENT_LENGTH")
                    || isRefusal(difference, "HPE_INVALID_TRANSFER_ENCODING"));
     }},
    {"white space in front of a chunk's extension has to be passed over (RFC 9112, 7.1.1)",
     [](const Disagreement &difference) {
         return (difference.bytes.contains(" ;") || difference.bytes.contains("\t;"))
                && isRefusal(difference, "HPE_INVALID_CHUNK_SIZE");
     }},
    {"a chunk's extension means nothing to us; only where its line ends matters",
     [](const Disagreement &difference) {
         return isRefusal(difference, "HPE_STRICT: Invalid character in chunk extensions");
     }},
    {"an empty list of expectations expects nothing (RFC 9110, 10.1.1)",
     [](const Disagreement &difference) {
         return difference.ours.headers.contains("Expect")
                && difference.ours.headers.value("Expect").isEmpty()
                && isRefusal(difference, "status 417");
     }},
    {"behind a body with an upgrade that it doesn't take Node reads nothing; to ignore the upgrade "
     "is right as well (RFC 9110, 7.8)",
     [](const Disagreement &difference) {
         return !difference.nodes && difference.refusal.isEmpty() && difference.behindUpgrade;
     }},
};

int fromEnvironment(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

} // namespace

class tst_HttpDifferential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatNodeRefuses();
    void tellsDifferencesApart();

private:
    QList<Outcome> askNode(const QByteArrayList &connections);

    QString m_node;
};

void tst_HttpDifferential::initTestCase()
{
    m_node = QStandardPaths::findExecutable(u"node"_s); // none of its packages
    REQUIRE_PEER(m_node, "Node");
}

QList<Outcome> tst_HttpDifferential::askNode(const QByteArrayList &connections)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    for (const QByteArray &bytes : connections)
        file.write(bytes.toBase64() + '\n');
    file.close();
    const Peer::Result result
        = Peer::run(m_node, {Peer::file(u"httpparser.mjs"_s), file.fileName()}, 600);
    QList<Outcome> outcomes;
    for (const QByteArray &line : result.output.trimmed().split('\n'))
        outcomes.append(outcomeFromJson(line));
    return outcomes;
}

void tst_HttpDifferential::refusesWhatNodeRefuses()
{
    const int count = fromEnvironment("ENGINEIO_DIFFERENTIAL_COUNT", 4000);
    const auto seed = quint32(fromEnvironment("ENGINEIO_DIFFERENTIAL_SEED", 1));
    qInfo("seed %u, %d connections", seed, count);

    RequestGenerator generator(seed);
    QByteArrayList connections;
    for (int i = 0; i < count; ++i)
        connections.append(generator.next());
    const QList<Outcome> nodes = askNode(connections);
    QCOMPARE(nodes.size(), connections.size());

    int taken = 0;
    int stricter = 0;
    int unexplained = 0;
    std::map<const char *, int> allowed;
    for (int i = 0; i < count; ++i) {
        const Outcome ours = parseOurselves(connections[i]);
        taken += !ours.requests.isEmpty();
        stricter += ours.requests.size() < nodes[i].requests.size();
        const auto difference = disagreement(connections[i], nodes[i]);
        if (!difference)
            continue;
        const auto reason
            = std::find_if(std::begin(AllowedDifferences), std::end(AllowedDifferences),
                           [&](const Allowed &row) { return row.covers(*difference); });
        if (reason != std::end(AllowedDifferences)) {
            ++allowed[reason->reason];
            continue;
        }
        ++unexplained;
        qWarning().noquote() << "Node:" << nodes[i].refusal << "differs for"
                             << QDebug::toString(connections[i]);
    }
    for (const auto &[reason, times] : allowed)
        qInfo("%d allowed: %s", times, reason);
    qInfo("%d with a request that was taken; %d where only Node took one", taken, stricter);
    QCOMPARE(unexplained, 0);
    QVERIFY(taken > count / 5); // or the generator makes nothing but rubbish
}

void tst_HttpDifferential::tellsDifferencesApart()
{
    const QByteArray good = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi"_ba;
    const QList<Outcome> nodes = askNode({good, "GET / HTTP/1.1\r\nHost : a\r\n\r\n"});
    QCOMPARE(nodes.size(), 2);
    QVERIFY(!disagreement(good, nodes[0]));
    QVERIFY(disagreement(good, nodes[1]));
    QVERIFY(nodes[1].refusal.startsWith("HPE_INVALID_HEADER_TOKEN"));

    Outcome other = nodes[0];
    other.requests[0].body = "ho";
    QVERIFY(disagreement(good, other));
}

QTEST_GUILESS_MAIN(tst_HttpDifferential)

#include "tst_httpdifferential.moc"
