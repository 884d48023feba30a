// SPDX-License-Identifier: MIT
#include "headless/comparisonrun.h"

#include "compare/comparison.h"
#include "headless/eventprinter.h"
#include "model/capturereader.h"
#include "model/describe.h"
#include "model/eventstore.h"
#include "model/jsonlines.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ComparedRow::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonRun)
};

constexpr int FigureWidth = 26;
constexpr int ValueWidth = 24;

QString readWhole(EventStore &store, const QString &path)
{
    CaptureReader reader;
    if (!reader.open(path))
        return Text::tr("%1 cannot be opened: %2").arg(path, reader.errorString());
    store.setStartedAt(reader.header().startedAt);
    CaptureReader::State state = CaptureReader::State::More;
    while (state == CaptureReader::State::More)
        state = reader.readSome(store, 1s);
    if (state == CaptureReader::State::Failed)
        return Text::tr("%1 is damaged: %2").arg(path, reader.errorString());
    return {};
}

QString chooseSession(ComparedSide &side, const QByteArray &sid, const QString &path)
{
    if (sid.isEmpty())
        return {};
    const int session = side.store->sessionOf(sid);
    if (session < 0)
        return Text::tr("%1 has no session %2.").arg(path, QString::fromUtf8(sid));
    side.selection.session = quint32(session);
    return {};
}

QByteArray packetLine(const Comparison &comparison, Comparison::Side side, quint32 packet)
{
    const EventStore &store = comparison.store(side);
    const Event &event = store.at(packet);
    return u"%1 %2 %3 %4\n"_s.arg(secondsText(event.time - comparison.origin(side)), 12)
        .arg(directionGlyph(event.direction))
        .arg(typeText(event), -8)
        .arg(preview(event, store.payloadView(packet)))
        .toUtf8();
}

QByteArray equalLine(int equal)
{
    return equal == 0
               ? QByteArray()
               : (u"  = "_s + Text::tr("%n packet(s) alike", nullptr, equal) + u'\n').toUtf8();
}

QByteArray rowLines(const Comparison &comparison, const ComparedRow &row)
{
    const QByteArray sign = row.kind == Kind::Changed ? "\u2260 "_ba : "  "_ba;
    QByteArray lines;
    if (row.left != Event::NoLink)
        lines += sign + "< " + packetLine(comparison, Comparison::Left, row.left);
    if (row.right != Event::NoLink)
        lines += sign + "> " + packetLine(comparison, Comparison::Right, row.right);
    return lines;
}

QByteArray leftOutLine(const Comparison &comparison)
{
    const quint64 leftOut
        = comparison.leftOut(Comparison::Left) + comparison.leftOut(Comparison::Right);
    if (leftOut == 0)
        return {};
    return (Text::tr("%n packet(s) were not compared: there are too many.", nullptr, int(leftOut))
            + u'\n')
        .toUtf8();
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Equal:
        return u"equal"_s;
    case Kind::Changed:
        return u"changed"_s;
    case Kind::LeftOnly:
        return u"left"_s;
    case Kind::RightOnly:
        return u"right"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ComparisonResult compareCaptures(const CommandLine &commandLine, std::FILE *output, QString &error)
{
    const ExportOptions &options = commandLine.exporting;
    const QString paths[] = {options.compareWith, commandLine.capture};
    EventStore stores[2];
    ComparedSide sides[2];
    for (int i = 0; i < 2 && error.isEmpty(); ++i) {
        sides[i] = {&stores[i], {commandLine.filter, {}}};
        error = readWhole(stores[i], paths[i]);
        const QByteArray sid = options.sessions.value(options.sessions.size() == 2 ? i : 0);
        if (error.isEmpty())
            error = chooseSession(sides[i], sid, paths[i]);
    }
    if (!error.isEmpty())
        return ComparisonResult::Failed;
    Comparison comparison(sides[0], sides[1]);
    while (comparison.step(1h)) {
    }
    const auto written = writeTo(output, commandLine.json ? comparisonJson(comparison)
                                                          : comparisonText(comparison));
    if (written == EventPrinter::Result::CannotPrint) {
        error = Text::tr("Standard output cannot be written.");
        return ComparisonResult::Failed;
    }
    return comparison.isEqual() ? ComparisonResult::Equal : ComparisonResult::Different;
}

QByteArray comparisonText(const Comparison &comparison)
{
    QByteArray text;
    for (const ComparedFigure &figure : comparison.figures())
        text += u"%1 %2 %3\n"_s.arg(figure.name, -FigureWidth)
                    .arg(figure.left, -ValueWidth)
                    .arg(figure.right)
                    .toUtf8();
    text += '\n';
    int equal = 0;
    for (const ComparedRow &row : comparison.rows()) {
        if (row.kind == Kind::Equal) {
            ++equal;
            continue;
        }
        text += equalLine(std::exchange(equal, 0)) + rowLines(comparison, row);
    }
    return text + equalLine(equal) + leftOutLine(comparison);
}

QByteArray comparisonJson(const Comparison &comparison)
{
    QByteArray lines;
    for (const ComparedRow &row : comparison.rows()) {
        if (row.kind == Kind::Equal)
            continue;
        QJsonObject line{{u"difference"_s, nameOf(row.kind)}};
        if (row.left != Event::NoLink)
            line.insert("left"_L1, jsonObject(comparison.store(Comparison::Left), row.left));
        if (row.right != Event::NoLink)
            line.insert("right"_L1, jsonObject(comparison.store(Comparison::Right), row.right));
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace Inspector
