// SPDX-License-Identifier: MIT
#include "replay/replayoutcome.h"

#include "model/describe.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestExcerpt = 60;       // characters
constexpr qsizetype LongestBinaryExcerpt = 16; // bytes

constexpr QStringView Separator = u" \u00b7 ";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

QString excerpt(const ReplayMessage &message)
{
    const QByteArray &data = message.data;
    if (message.binary) {
        const QByteArray bytes = data.first(qMin(data.size(), LongestBinaryExcerpt)).toHex(' ');
        //: %1 is a size, %2 some bytes in hexadecimal digits
        return Text::tr("%1 of binary data, %2")
            .arg(sizeText(data.size()), QLatin1StringView(bytes));
    }
    // Enough bytes for the characters; a line break would end the line that it is put into.
    QString text
        = QString::fromUtf8(data.first(qMin(data.size(), 4 * LongestExcerpt))).simplified();
    if (text.size() > LongestExcerpt)
        text = text.first(LongestExcerpt) + u'\u2026';
    return u'\u201c' + text + u'\u201d';
}

} // namespace

QString differenceText(int number, const std::optional<ReplayMessage> &recorded,
                       const std::optional<ReplayMessage> &received)
{
    const QString place = QString::number(number);
    if (!received)
        return Text::tr("message %1 of the server did not come: %2").arg(place, excerpt(*recorded));
    if (!recorded)
        return Text::tr("message %1 of the server is one more: %2").arg(place, excerpt(*received));
    return Text::tr("message %1 of the server was %2, is %3")
        .arg(place, excerpt(*recorded), excerpt(*received));
}

QString outcomeText(const ReplayOutcome &outcome)
{
    QStringList parts{Text::tr("%1: %2 of %3 messages sent, %4 of %5 received")
                          .arg(QString::fromLatin1(outcome.recordedSid))
                          .arg(outcome.sent)
                          .arg(outcome.toSend)
                          .arg(outcome.received)
                          .arg(outcome.expected)};
    if (outcome.isSame())
        parts << Text::tr("as recorded");
    if (!outcome.problem.isEmpty())
        parts << outcome.problem;
    if (outcome.differences > 0)
        parts << Text::tr("%n difference(s)", nullptr, outcome.differences)
              << outcome.firstDifference;
    return parts.join(Separator);
}

QByteArray outcomeJson(const ReplayOutcome &outcome)
{
    QJsonObject object{{u"recordedSid"_s, QString::fromLatin1(outcome.recordedSid)},
                       {u"toSend"_s, outcome.toSend},
                       {u"sent"_s, outcome.sent},
                       {u"expected"_s, outcome.expected},
                       {u"received"_s, outcome.received},
                       {u"differences"_s, outcome.differences}};
    const auto insertUnlessEmpty = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    insertUnlessEmpty(u"sid"_s, QString::fromLatin1(outcome.sid));
    insertUnlessEmpty(u"firstDifference"_s, outcome.firstDifference);
    insertUnlessEmpty(u"problem"_s, outcome.problem);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList summaryLines(const std::vector<ReplayOutcome> &outcomes, size_t most)
{
    int sent = 0;
    int received = 0;
    std::vector<const ReplayOutcome *> different;
    for (const ReplayOutcome &outcome : outcomes) {
        sent += outcome.sent;
        received += outcome.received;
        if (!outcome.isSame())
            different.push_back(&outcome);
    }
    QStringList parts{Text::tr("%n session(s) replayed", nullptr, int(outcomes.size())),
                      Text::tr("%1 messages sent, %2 received").arg(sent).arg(received),
                      different.empty() ? Text::tr("as recorded")
                                        : Text::tr("%n session(s) not as recorded", nullptr,
                                                   int(different.size()))};
    QStringList lines{parts.join(Separator)};
    for (size_t i = 0; i < std::min(most, different.size()); ++i)
        lines << outcomeText(*different[i]);
    return lines;
}

bool areSame(const std::vector<ReplayOutcome> &outcomes)
{
    return std::ranges::all_of(outcomes, &ReplayOutcome::isSame);
}

} // namespace Inspector
