// SPDX-License-Identifier: MIT
#include "model/describe.h"

#include <EngineIoNamespace>
#include <EngineIoPacket>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMetaEnum>
#include <QUtf8StringView>

#include <algorithm>
#include <cstdlib>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr qsizetype PreviewBinaryBytes = 48;
constexpr char16_t Ellipsis = u'\u2026';

// Anything that a terminal or a bidirectional text would act on instead of showing it.
void appendVisible(QString &out, QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        out += QChar(char16_t(0x2400 + code)); // Unicode has a picture for each
    else if (code == 0x7f)
        out += QChar(u'\u2421');
    else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
             || code == QChar::LineSeparator || code == QChar::ParagraphSeparator)
        out += u"\\u%1"_s.arg(uint(code), 4, 16, QLatin1Char('0'));
    else
        out += c;
}

// A cut within a character moves to its beginning.
QByteArrayView cutUtf8(QByteArrayView text, qsizetype maxBytes)
{
    if (text.size() <= maxBytes)
        return text;
    qsizetype end = maxBytes;
    while (end > 0 && maxBytes - end < 3 && (uchar(text[end]) & 0xc0) == 0x80)
        --end;
    return text.first(end);
}

QString binaryPreview(QByteArrayView payload)
{
    const QByteArrayView shown = payload.first(std::min(payload.size(), PreviewBinaryBytes));
    QString text = QString::fromLatin1(shown.toByteArray().toHex(' '));
    if (shown.size() < payload.size())
        text += Ellipsis;
    return text;
}

QByteArrayView firstLine(QByteArrayView head)
{
    const qsizetype end = head.indexOf('\r');
    return end < 0 ? head : head.first(end);
}

QString withStatus(quint16 status, const QString &text)
{
    return status == 0 ? text : u"%1 %2"_s.arg(status).arg(text);
}

QString number(double value, const char *unit)
{
    const int decimals = value < 9.95 ? 1 : 0;
    return Text::tr(unit).arg(QLocale().toString(value, 'f', decimals));
}

} // namespace

QString packetTypeName(quint8 packetType)
{
    static const QStringList names{u"open"_s,    u"close"_s,   u"ping"_s, u"pong"_s,
                                   u"message"_s, u"upgrade"_s, u"noop"_s};
    return packetType < names.size() ? names[packetType] : u"?"_s;
}

QString typeText(const Event &event)
{
    switch (event.kind) {
    case EventKind::Packet:
        return packetTypeName(event.packetType);
    case EventKind::Request:
        return Text::tr("request");
    case EventKind::Response:
        return Text::tr("response");
    case EventKind::SessionOpened:
        return Text::tr("session opened");
    case EventKind::SessionClosed:
        return Text::tr("session closed");
    case EventKind::UpgradeStep:
        return Text::tr("upgrade step");
    case EventKind::Rejected:
        return Text::tr("refused");
    case EventKind::Lost:
        return Text::tr("lost");
    case EventKind::Fault:
        return Text::tr("fault");
    }
    Q_UNREACHABLE();
}

QString directionGlyph(Direction direction)
{
    switch (direction) {
    case Direction::None:
        return {};
    case Direction::In:
        return u"\u2190"_s;
    case Direction::Out:
        return u"\u2192"_s;
    }
    Q_UNREACHABLE();
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::None:
        return {};
    case Direction::In:
        return Text::tr("from the client");
    case Direction::Out:
        return Text::tr("to the client");
    }
    Q_UNREACHABLE();
}

QString transportText(const Event &event)
{
    return EngineIo::transportName(event.has(Event::WebSocket) ? EngineIo::TransportType::WebSocket
                                                               : EngineIo::TransportType::Polling);
}

QString closeReasonText(quint16 reason)
{
    if (reason > quint16(EngineIo::DisconnectReason::TransportError))
        return Text::tr("unknown reason");
    return EngineIo::reasonText(EngineIo::DisconnectReason(reason));
}

QString upgradeStepText(quint16 step)
{
    switch (UpgradeStep(step)) {
    case UpgradeStep::Started:
        return Text::tr("WebSocket opened for the session");
    case UpgradeStep::Probed:
        return Text::tr("probe answered");
    case UpgradeStep::Completed:
        return Text::tr("upgraded to WebSocket");
    case UpgradeStep::Failed:
        return Text::tr("upgrade failed, stays with polling");
    }
    return {};
}

QString shortSid(const QString &sid)
{
    constexpr qsizetype Kept = 4; // at each end
    return sid.size() <= 2 * Kept + 1 ? sid : sid.first(Kept) + Ellipsis + sid.last(Kept);
}

QString preview(const Event &event, QByteArrayView payload)
{
    switch (event.kind) {
    case EventKind::Packet:
        return event.has(Event::Binary) ? binaryPreview(payload)
                                        : visibleText(payload, PreviewBytes);
    case EventKind::Request:
    case EventKind::Response:
        return visibleText(firstLine(payload.first(std::min(payload.size(), PreviewBytes + 1))),
                           PreviewBytes);
    case EventKind::SessionOpened:
        return {};
    case EventKind::SessionClosed:
        return closeReasonText(event.detail);
    case EventKind::UpgradeStep:
        return payload.isEmpty()
                   ? upgradeStepText(event.detail)
                   : upgradeStepText(event.detail) + u": "_s + visibleText(payload, PreviewBytes);
    case EventKind::Rejected:
        return withStatus(event.detail, visibleText(payload, PreviewBytes));
    case EventKind::Fault:
        return visibleText(payload, PreviewBytes);
    case EventKind::Lost:
        return Text::tr("%n event(s) were not recorded", nullptr,
                        int(std::min<quint32>(event.link, std::numeric_limits<int>::max())));
    }
    Q_UNREACHABLE();
}

QString visibleText(QByteArrayView utf8, qsizetype maxBytes)
{
    const QByteArrayView shown = cutUtf8(utf8, maxBytes);
    const QString decoded = QString::fromUtf8(shown);
    QString text;
    text.reserve(decoded.size() + 1);
    for (QChar c : decoded)
        appendVisible(text, c);
    if (shown.size() < utf8.size())
        text += Ellipsis;
    return text;
}

bool isText(QByteArrayView payload)
{
    return !payload.contains('\0') && QUtf8StringView(payload.data(), payload.size()).isValidUtf8();
}

QString sizeText(qint64 bytes)
{
    const auto value = double(bytes);
    if (bytes < 1000)
        return Text::tr("%1 B").arg(bytes);
    if (bytes < 1'000'000)
        return number(value / 1e3, QT_TRANSLATE_NOOP("Inspector", "%1 kB"));
    if (bytes < 1'000'000'000)
        return number(value / 1e6, QT_TRANSLATE_NOOP("Inspector", "%1 MB"));
    return number(value / 1e9, QT_TRANSLATE_NOOP("Inspector", "%1 GB"));
}

QString durationText(qint64 nanoseconds)
{
    const auto value = double(nanoseconds);
    const qint64 seconds = nanoseconds / 1'000'000'000;
    if (nanoseconds < 1'000'000)
        return Text::tr("%1 µs").arg(nanoseconds / 1000);
    if (seconds < 1)
        return number(value / 1e6, QT_TRANSLATE_NOOP("Inspector", "%1 ms"));
    if (seconds < 60)
        return number(value / 1e9, QT_TRANSLATE_NOOP("Inspector", "%1 s"));
    if (seconds < 3600)
        return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Text::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString secondsText(qint64 nanoseconds)
{
    const qint64 us = std::abs(nanoseconds / 1000);
    return u"%1%2.%3"_s.arg(nanoseconds < 0 ? u"-"_s : QString())
        .arg(us / 1'000'000)
        .arg(us % 1'000'000, 6, 10, QLatin1Char('0'));
}

QString clockText(qint64 startedAt, qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(startedAt + time / 1'000'000).toString(u"HH:mm:ss.zzz"_s);
}

QString hexLine(QByteArrayView bytes, qsizetype offset)
{
    constexpr qsizetype Width = 16;
    const QByteArrayView row = bytes.sliced(offset, std::min(Width, bytes.size() - offset));
    const QByteArray hex = row.toByteArray().toHex(' ').leftJustified(Width * 3 - 1);
    QByteArray text;
    for (char c : row)
        text += c >= 0x20 && c < 0x7f ? c : '.';
    return u"%1  %2  |%3|"_s.arg(offset, 8, 16, QLatin1Char('0'))
        .arg(QLatin1StringView(hex), QLatin1StringView(text));
}

QString hexDump(QByteArrayView bytes)
{
    QString dump;
    for (qsizetype offset = 0; offset < bytes.size(); offset += 16)
        dump += hexLine(bytes, offset) + u'\n';
    return dump;
}

} // namespace Inspector
