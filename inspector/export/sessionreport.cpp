// SPDX-License-Identifier: MIT
#include "export/sessionreport.h"

#include "export/reportchart.h"
#include "model/describe.h"
#include "model/eventstore.h"
#include "model/figures.h"
#include "timing/upgradestages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype MostShown = 1'000; // bytes of a payload

QString styleSheet()
{
    QFile file(u":/inspector/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString element(QLatin1StringView name, const QString &text, QLatin1StringView style = {})
{
    const QString attribute = style.isEmpty() ? QString() : u" class=\"%1\""_s.arg(style);
    return u"<%1%2>%3</%1>"_s.arg(name, attribute, text.toHtmlEscaped());
}

QString figuresElement(const EventStore &store, quint32 session)
{
    QString items;
    for (const Figure &figure : figuresOf(store, session)) {
        if (!figure.value.isEmpty())
            items += u"<div>%1%2</div>"_s.arg(element("dt"_L1, figure.name),
                                              element("dd"_L1, figure.value));
    }
    return u"<dl>%1</dl>\n"_s.arg(items);
}

bool concerns(const Finding &finding, const EventStore &store, quint32 session)
{
    return std::ranges::any_of(finding.proof, [&](quint32 event) {
        return event < store.size() && store.at(event).session == session;
    });
}

QString findingsElement(const EventStore &store, quint32 session,
                        const std::vector<Finding> &findings)
{
    QString items;
    for (const Finding &finding : findings) {
        if (!concerns(finding, store, session))
            continue;
        const bool costly = isOnlyCostly(finding.rule);
        items += u"<li%1>%2%3</li>\n"_s.arg(
            costly ? u" class=\"costly\""_s : QString(),
            element("p"_L1, (costly ? u"\u26a0 "_s : u"\u2715 "_s) + findingLine(finding)),
            element("p"_L1, finding.hint, "muted"_L1));
    }
    return items.isEmpty() ? element("p"_L1, Text::tr("Nothing went wrong."), "muted"_L1)
                           : u"<ul>%1</ul>"_s.arg(items);
}

QString timingElement(const EventStore &store, quint32 session)
{
    const QString chart = pingChart(store, session);
    return chart.isEmpty() ? element("p"_L1, Text::tr("No heartbeat was seen."), "muted"_L1)
                           : chart;
}

QString upgradeElement(const EventStore &store, quint32 session)
{
    const SessionRecord &record = store.sessions()[session];
    const qint64 now = record.lastEvent < store.size() ? store.at(record.lastEvent).time : 0;
    const UpgradeStory story = upgradeStory(store, session, now);
    return element("p"_L1, story.verdict) + upgradeChart(story, record.openedAt);
}

QString beginText(const EventStore &store, const SessionRecord &record)
{
    if (store.startedAt() == 0)
        return Text::tr("Opened at an unknown time");
    const auto at = QDateTime::fromMSecsSinceEpoch(store.startedAt() + record.openedAt / 1'000'000);
    return Text::tr("Opened %1").arg(QLocale().toString(at.toUTC(), u"yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString section(const QString &title, const QString &content)
{
    return u"<section>\n"_s + element("h2"_L1, title) + u'\n' + content + u"\n</section>\n"_s;
}

QString tableHead()
{
    const QString number = u"<th class=\"number\">%1</th>"_s;
    const QString text = u"<th>%1</th>"_s;
    return u"<div class=\"scroll\"><table>\n<thead><tr>"_s + number.arg(u"#"_s)
           + number.arg(Text::tr("Seconds").toHtmlEscaped())
           + text.arg(Text::tr("Direction").toHtmlEscaped())
           + text.arg(Text::tr("Transport").toHtmlEscaped())
           + text.arg(Text::tr("Type").toHtmlEscaped())
           + number.arg(Text::tr("Size").toHtmlEscaped())
           + number.arg(Text::tr("Took").toHtmlEscaped())
           + text.arg(Text::tr("Content").toHtmlEscaped()) + u"</tr></thead>\n<tbody>\n"_s;
}

QString contentText(const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    if (store.isPayloadLost(number))
        return Text::tr("The payload was lost.");
    const QByteArrayView payload = store.payloadView(number);
    const bool isPlain = event.kind == EventKind::Packet && !event.has(Event::Binary);
    return isPlain ? visibleText(payload, MostShown) : preview(event, payload);
}

} // namespace

QString reportHead(const EventStore &store, quint32 session, const std::vector<Finding> &findings)
{
    const SessionRecord &record = store.sessions()[session];
    const QString title = Text::tr("Session %1").arg(visibleText(record.sid, record.sid.size()));
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n"_s.arg(QLocale().bcp47Name())
           + element("title"_L1, title) + u"\n<style>\n"_s + styleSheet()
           + u"</style>\n</head>\n<body>\n<header>"_s + element("h1"_L1, title)
           + element("p"_L1, beginText(store, record), "muted"_L1) + u"</header>\n"_s
           + figuresElement(store, session)
           + section(Text::tr("What went wrong"), findingsElement(store, session, findings))
           + section(Text::tr("Ping timing"), timingElement(store, session))
           + section(Text::tr("Upgrade"), upgradeElement(store, session)) + u"<section>\n"_s
           + element("h2"_L1, Text::tr("Events")) + u'\n' + tableHead();
}

QString reportRow(const EventStore &store, quint32 number, qint64 openedAt)
{
    const Event &event = store.at(number);
    const bool isPacket = event.kind == EventKind::Packet;
    const bool took = event.link != Event::NoLink && event.kind != EventKind::Lost;
    return (event.has(Event::Error) ? u"<tr class=\"bad\">"_s : u"<tr>"_s)
           + element("td"_L1, QString::number(number), "number"_L1)
           + element("td"_L1, secondsText(event.time - openedAt), "number"_L1)
           + element(
               "td"_L1,
               (directionGlyph(event.direction) + u' ' + directionText(event.direction)).trimmed())
           + element("td"_L1, transportText(event)) + element("td"_L1, typeText(event))
           + element("td"_L1, isPacket ? sizeText(event.length) : QString(), "number"_L1)
           + element("td"_L1, took ? durationText(qint64(event.elapsed) * 1000) : QString(),
                     "number"_L1)
           + element("td"_L1, contentText(store, number), "data"_L1) + u"</tr>\n"_s;
}

QString reportFoot(quint64 rows, quint64 leftOut)
{
    const auto count = [](quint64 value) {
        return int(std::min<quint64>(value, std::numeric_limits<int>::max()));
    };
    QString foot = u"</tbody></table></div>\n"_s;
    if (rows == 0)
        foot += element("p"_L1, Text::tr("No event matches."), "muted"_L1);
    if (leftOut > 0)
        foot += element("p"_L1, Text::tr("%n more event(s) are left out of this page.", nullptr,
                                         count(leftOut)));
    return foot + u"</section>\n<footer>"_s
           + element("p"_L1,
                     QCoreApplication::applicationName() + u' '
                         + QCoreApplication::applicationVersion(),
                     "muted"_L1)
           + u"</footer>\n</body>\n</html>\n"_s;
}

} // namespace Inspector
