// SPDX-License-Identifier: MIT
#include "diagnosis/finding.h"

#include <QCoreApplication>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::Diagnosis)
};

constexpr size_t MostProof = 8; // events: the first ones show how it began

} // namespace

QString ruleTitle(Rule rule)
{
    switch (rule) {
    case Rule::MissedPong:
        return Text::tr("Missed pong");
    case Rule::LatePong:
        return Text::tr("Pong after its deadline");
    case Rule::UpgradeBlocked:
        return Text::tr("Upgrade blocked");
    case Rule::TooLarge:
        return Text::tr("Over the limit");
    case Rule::OverlappingRequests:
        return Text::tr("Two requests at once");
    case Rule::CorsRefused:
        return Text::tr("CORS");
    case Rule::WrongVersion:
        return Text::tr("Wrong protocol version");
    case Rule::UnknownSession:
        return Text::tr("Unknown session");
    case Rule::SentAfterClose:
        return Text::tr("Sent after the end");
    case Rule::SlowReader:
        return Text::tr("Slow reader");
    case Rule::ReconnectLoop:
        return Text::tr("Reconnects in a loop");
    case Rule::CostlyCompression:
        return Text::tr("Compression doesn't pay");
    }
    Q_UNREACHABLE();
}

QByteArray ruleName(Rule rule)
{
    switch (rule) {
    case Rule::MissedPong:
        return "missed-pong"_ba;
    case Rule::LatePong:
        return "late-pong"_ba;
    case Rule::UpgradeBlocked:
        return "upgrade-blocked"_ba;
    case Rule::TooLarge:
        return "too-large"_ba;
    case Rule::OverlappingRequests:
        return "overlapping-requests"_ba;
    case Rule::CorsRefused:
        return "cors"_ba;
    case Rule::WrongVersion:
        return "wrong-version"_ba;
    case Rule::UnknownSession:
        return "unknown-session"_ba;
    case Rule::SentAfterClose:
        return "sent-after-close"_ba;
    case Rule::SlowReader:
        return "slow-reader"_ba;
    case Rule::ReconnectLoop:
        return "reconnect-loop"_ba;
    case Rule::CostlyCompression:
        return "costly-compression"_ba;
    }
    Q_UNREACHABLE();
}

bool isOnlyCostly(Rule rule)
{
    switch (rule) {
    case Rule::LatePong:
    case Rule::SlowReader:
    case Rule::CostlyCompression:
        return true;
    case Rule::MissedPong:
    case Rule::UpgradeBlocked:
    case Rule::TooLarge:
    case Rule::OverlappingRequests:
    case Rule::CorsRefused:
    case Rule::WrongVersion:
    case Rule::UnknownSession:
    case Rule::SentAfterClose:
    case Rule::ReconnectLoop:
        return false;
    }
    Q_UNREACHABLE();
}

QString findingLine(const Finding &finding)
{
    const QString line
        = Text::tr("%1: %2", "title: what happened").arg(ruleTitle(finding.rule), finding.text);
    return finding.count < 2
               ? line
               : Text::tr("%1 (%n times)", "a line", int(std::min(finding.count, 0x7fffffffU)))
                     .arg(line);
}

void merge(Finding &finding, Finding &&later)
{
    if (later.again == Finding::Again::Replaces) {
        finding.text = std::move(later.text);
        finding.hint = std::move(later.hint);
        finding.proof = std::move(later.proof);
        return;
    }
    ++finding.count;
    for (quint32 event : later.proof) {
        if (finding.proof.size() < MostProof
            && std::ranges::find(finding.proof, event) == finding.proof.end())
            finding.proof.push_back(event);
    }
}

} // namespace Inspector
