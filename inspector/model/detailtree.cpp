// SPDX-License-Identifier: MIT
#include "model/detailtree.h"

#include "model/describe.h"
#include "model/socketiopacket.h"

#include <EngineIoPacket>

#include <QCoreApplication>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr qsizetype MaxTextBytes = 4000; // the text view has the whole; a tree's line needn't

DetailNode leaf(QString label, QString value, qsizetype offset = -1, qsizetype length = 0)
{
    return {std::move(label), std::move(value), offset, length, {}};
}

QString linkLabel(const Event &event)
{
    if (event.kind == EventKind::Packet)
        return Text::tr("Answers ping");
    return event.kind == EventKind::Response ? Text::tr("Answers request") : Text::tr("Belongs to");
}

DetailNode eventNode(const Event &event, quint32 number, const SessionRecord *session)
{
    DetailNode node = leaf(Text::tr("Event"), u"#%1"_s.arg(number));
    node.children.push_back(leaf(Text::tr("Time"), Text::tr("%1 s").arg(secondsText(event.time))));
    if (session)
        node.children.push_back(leaf(Text::tr("Session"), QString::fromLatin1(session->sid)));
    if (session && !session->peer.isEmpty())
        node.children.push_back(leaf(Text::tr("Peer"), session->peer));
    if (event.direction != Direction::None)
        node.children.push_back(leaf(Text::tr("Direction"), directionText(event.direction)));
    node.children.push_back(leaf(Text::tr("Transport"), transportText(event)));
    if (event.kind != EventKind::Lost && event.link != Event::NoLink) {
        node.children.push_back(leaf(linkLabel(event), u"#%1"_s.arg(event.link)));
        node.children.push_back(
            leaf(Text::tr("After"), durationText(qint64(event.elapsed) * 1000)));
    }
    if (event.carrier != Event::NoLink)
        node.children.push_back(leaf(Text::tr("Carried by"), u"#%1"_s.arg(event.carrier)));
    return node;
}

DetailNode engineIoNode(const Event &event)
{
    DetailNode node = leaf(u"Engine.IO"_s, packetTypeName(event.packetType));
    node.children.push_back(
        leaf(Text::tr("Type"),
             u"%1 (%2)"_s.arg(packetTypeName(event.packetType)).arg(event.packetType)));
    node.children.push_back(leaf(Text::tr("Data"), sizeText(event.length), 0, event.length));
    if (event.has(Event::Probe))
        node.children.push_back(leaf(Text::tr("Purpose"), Text::tr("probe of an upgrade")));
    if (event.has(Event::Binary))
        node.children.push_back(leaf(Text::tr("Form"), Text::tr("binary")));
    return node;
}

DetailNode socketIoNode(const SocketIoPacket &packet, QByteArrayView payload)
{
    DetailNode node = leaf(u"Socket.IO"_s, socketIoTypeName(packet.type), 0, payload.size());
    node.children.push_back(
        leaf(Text::tr("Type"),
             u"%1 (%2)"_s.arg(socketIoTypeName(packet.type)).arg(int(packet.type)), 0, 1));
    node.children.push_back(leaf(Text::tr("Namespace"), packet.nameSpace));
    if (packet.id)
        node.children.push_back(leaf(Text::tr("Acknowledgement"), QString::number(*packet.id)));
    if (packet.attachments > 0)
        node.children.push_back(
            leaf(Text::tr("Binary attachments"), QString::number(packet.attachments)));
    if (!packet.eventName().isEmpty())
        node.children.push_back(leaf(Text::tr("Event"), packet.eventName()));
    if (packet.dataOffset >= 0) {
        if (auto tree = jsonTree(payload.sliced(packet.dataOffset), packet.dataOffset)) {
            tree->label = Text::tr("Arguments");
            node.children.push_back(std::move(*tree));
        }
    }
    return node;
}

// A head line by line: the start line, then each field with its place.
DetailNode httpNode(QByteArrayView head)
{
    DetailNode node = leaf(u"HTTP"_s, {}, 0, head.size());
    qsizetype begin = 0;
    while (begin < head.size()) {
        qsizetype end = head.indexOf('\n', begin);
        end = end < 0 ? head.size() : end;
        const QByteArrayView line = head.sliced(begin, end - begin).trimmed();
        const qsizetype colon = line.indexOf(':');
        if (begin == 0)
            node.value = visibleText(line, MaxTextBytes);
        else if (colon > 0)
            node.children.push_back(leaf(
                visibleText(line.first(colon), MaxTextBytes),
                visibleText(line.sliced(colon + 1).trimmed(), MaxTextBytes), begin, line.size()));
        begin = end + 1;
    }
    return node;
}

void appendContent(DetailNode &root, const Event &event, QByteArrayView payload)
{
    if (payload.isEmpty())
        return;
    const bool message = event.packetType == quint8(EngineIoPacket::Type::Message);
    if (!event.has(Event::Binary) && message) {
        if (const auto packet = decodeSocketIo(payload)) {
            root.children.push_back(socketIoNode(*packet, payload));
            return;
        }
    }
    if (auto tree = jsonTree(payload, 0))
        root.children.push_back(std::move(*tree));
    else if (isText(payload))
        root.children.push_back(
            leaf(Text::tr("Text"), visibleText(payload, MaxTextBytes), 0, payload.size()));
    else
        root.children.push_back(
            leaf(Text::tr("Bytes"), sizeText(payload.size()), 0, payload.size()));
}

} // namespace

DetailNode detailTree(const Event &event, quint32 number, QByteArrayView payload,
                      const SessionRecord *session)
{
    DetailNode root = leaf(typeText(event), {});
    root.children.push_back(eventNode(event, number, session));
    switch (event.kind) {
    case EventKind::Packet:
        root.children.push_back(engineIoNode(event));
        appendContent(root, event, payload);
        break;
    case EventKind::Request:
    case EventKind::Response:
        root.children.push_back(httpNode(payload));
        break;
    case EventKind::SessionClosed:
        root.children.push_back(leaf(Text::tr("Reason"), closeReasonText(event.detail)));
        break;
    case EventKind::UpgradeStep:
        root.children.push_back(leaf(Text::tr("Step"), upgradeStepText(event.detail)));
        break;
    case EventKind::Rejected:
        root.children.push_back(
            leaf(Text::tr("Reason"), preview(event, payload), 0, payload.size()));
        break;
    case EventKind::Fault:
        root.children.push_back(
            leaf(Text::tr("Fault"), preview(event, payload), 0, payload.size()));
        break;
    case EventKind::Lost:
        root.children.push_back(leaf(Text::tr("Lost"), preview(event, payload)));
        break;
    case EventKind::SessionOpened:
        break;
    }
    return root;
}

} // namespace Inspector
