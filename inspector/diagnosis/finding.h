// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Inspector {

enum class Rule : quint8 {
    MissedPong,
    LatePong,
    UpgradeBlocked,
    TooLarge,
    OverlappingRequests,
    CorsRefused,
    WrongVersion,
    UnknownSession,
    SentAfterClose,
    SlowReader,
    ReconnectLoop,
    CostlyCompression
};
inline constexpr size_t RuleCount = size_t(Rule::CostlyCompression) + 1;

// One thing that went wrong, for a person.
struct Finding
{
    enum class Again : quint8 {
        Counts,  // the same once more
        Replaces // the same thing went on: the newer line says all
    };

    Rule rule = Rule::MissedPong;
    QByteArray subject;         // with the rule: what makes two findings the same
    QString text;               // one line; names its proof as "#12"
    QString hint;               // at the cure
    std::vector<quint32> proof; // events, the most telling first
    Again again = Again::Counts;
    quint32 count = 1;
};

QString ruleTitle(Rule rule);          // "Missed pong"
QByteArray ruleName(Rule rule);        // "missed-pong", for programs
bool isOnlyCostly(Rule rule);          // works, but slower or dearer than it had to
QString findingLine(const Finding &f); // "Missed pong: … (3 times)"

// Adds a later finding of the same rule and subject.
void merge(Finding &finding, Finding &&later);

} // namespace Inspector
