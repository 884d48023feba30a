// SPDX-License-Identifier: MIT
#include "scripts/script.h"

#include "scripts/objectreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>
#include <iterator>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using FaultKind = EngineIoFault::Kind;
using FaultWay = EngineIoFaultScope::Direction;
using PacketType = EngineIoPacket::Type;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Script)
};

constexpr ObjectReader::Word<FaultKind> Kinds[] = {
    {"delay", FaultKind::Delay},
    {"bandwidth", FaultKind::Bandwidth},
    {"drop", FaultKind::Drop},
    {"corrupt", FaultKind::Corrupt},
    {"cut", FaultKind::Cut},
    {"holdPolls", FaultKind::HoldPolls},
    {"refuseUpgrades", FaultKind::RefuseUpgrades},
    {"answerStatus", FaultKind::AnswerStatus},
};

constexpr ObjectReader::Word<FaultWay> Ways[] = {
    {"both", FaultWay::Both},
    {"in", FaultWay::Incoming},
    {"out", FaultWay::Outgoing},
};

constexpr ObjectReader::Word<PacketType> Types[] = {
    {"open", PacketType::Open}, {"close", PacketType::Close},     {"ping", PacketType::Ping},
    {"pong", PacketType::Pong}, {"message", PacketType::Message}, {"upgrade", PacketType::Upgrade},
    {"noop", PacketType::Noop},
};

constexpr ObjectReader::Word<Step::Decide::Decision> Decisions[] = {
    {"letGo", Step::Decide::Decision::LetGo},
    {"edit", Step::Decide::Decision::Edit},
    {"drop", Step::Decide::Decision::Drop},
};

constexpr int MaxCount = 1'000'000; // hits of a fault

// Reads one step after another; knows the names of the faults so far.
class StepReader
{
public:
    std::optional<ScriptStep> read(const QJsonValue &value);
    QString error() const { return m_error; }

private:
    milliseconds time(ObjectReader &object, QLatin1StringView key, milliseconds fallback);
    SessionChoice sessions(ObjectReader &object, QLatin1StringView key, SessionChoice fallback);
    void message(ObjectReader &object, QByteArray &data, bool &binary);

    ScriptStep addFault(ObjectReader &step);
    void readAmounts(ObjectReader &object, EngineIoFault &fault);
    void readPackets(ObjectReader &object, EngineIoFaultScope &scope);
    ScriptStep removeFault(ObjectReader &step);
    ScriptStep breakAt(ObjectReader &step);
    ScriptStep decide(ObjectReader &step);
    ScriptStep send(ObjectReader &step);
    ScriptStep await(ObjectReader &step);
    template <Step::Act::Action action>
    ScriptStep act(ObjectReader &step);
    ScriptStep wait(ObjectReader &step);
    ScriptStep expect(ObjectReader &step);
    ScriptStep never(ObjectReader &step);

    struct Kind
    {
        QLatin1StringView key;
        ScriptStep (StepReader::*read)(ObjectReader &);
    };
    static const std::array<Kind, 13> StepKinds;

    QSet<QString> m_names;
    QString m_error;
};

const std::array<StepReader::Kind, 13> StepReader::StepKinds{{
    {"fault"_L1, &StepReader::addFault},
    {"removeFault"_L1, &StepReader::removeFault},
    {"breakpoint"_L1, &StepReader::breakAt},
    {"stopped"_L1, &StepReader::decide},
    {"send"_L1, &StepReader::send},
    {"ping"_L1, &StepReader::act<Step::Act::Action::Ping>},
    {"disconnect"_L1, &StepReader::act<Step::Act::Action::Disconnect>},
    {"abort"_L1, &StepReader::act<Step::Act::Action::Abort>},
    {"cut"_L1, &StepReader::act<Step::Act::Action::Cut>},
    {"wait"_L1, &StepReader::wait},
    {"await"_L1, &StepReader::await},
    {"expect"_L1, &StepReader::expect},
    {"never"_L1, &StepReader::never},
}};

std::optional<ScriptStep> StepReader::read(const QJsonValue &value)
{
    ObjectReader object(value.toObject(), m_error);
    object.text("comment"_L1);
    for (const Kind &kind : StepKinds) {
        if (!object.has(kind.key))
            continue;
        ScriptStep step = (this->*kind.read)(object);
        object.finish();
        return m_error.isEmpty() ? std::optional(std::move(step)) : std::nullopt;
    }
    object.finish(); // a key of no kind
    object.fail(Text::tr("A step is an object with something to do."));
    return std::nullopt;
}

milliseconds StepReader::time(ObjectReader &object, QLatin1StringView key, milliseconds fallback)
{
    return milliseconds(object.number(key, 0, Script::MaxTime.count()).value_or(fallback.count()));
}

SessionChoice StepReader::sessions(ObjectReader &object, QLatin1StringView key,
                                   SessionChoice fallback)
{
    if (!object.has(key))
        return fallback;
    using Which = SessionChoice::Which;
    const QJsonValue value = object.take(key);
    if (value == "all"_L1)
        return {Which::All, {}};
    if (value == "newest"_L1)
        return {Which::Newest, {}};
    if (value == "new"_L1 && fallback.which == Which::All)
        return {Which::New, {}};
    if (!value.isObject()) {
        object.fail(Text::tr("There are no sessions like those of \u201c%1\u201d.").arg(key));
        return fallback;
    }
    ObjectReader chosen(value.toObject(), m_error);
    chosen.require("filter"_L1);
    SessionChoice choice{Which::Matching, chosen.filter("filter"_L1).value_or(Filter())};
    chosen.finish();
    return choice;
}

void StepReader::message(ObjectReader &object, QByteArray &data, bool &binary)
{
    binary = object.has("base64"_L1);
    if (binary == object.has("text"_L1))
        object.fail(Text::tr("A message has either a text or base64."));
    data = binary ? object.base64("base64"_L1).value_or(QByteArray())
                  : object.text("text"_L1).value_or(QString()).toUtf8();
}

ScriptStep StepReader::addFault(ObjectReader &step)
{
    ObjectReader object(step.object("fault"_L1), m_error);
    Step::AddFault result;
    EngineIoFault &fault = result.spec.fault;
    object.require("kind"_L1);
    fault.kind = object.word("kind"_L1, Kinds).value_or(fault.kind);
    readAmounts(object, fault);
    if (usesPackets(fault.kind))
        readPackets(object, fault.scope);
    result.spec.filter = object.filter("filter"_L1).value_or(Filter()).text();
    result.sessions = sessions(object, "session"_L1, {SessionChoice::Which::All, {}});
    result.name = object.text("name"_L1).value_or(QString());
    object.finish();
    if (const QString wrong = fault.validationError(); !wrong.isEmpty())
        object.fail(wrong);
    if (m_names.contains(result.name))
        object.fail(Text::tr("There is a fault named \u201c%1\u201d already.").arg(result.name));
    if (!result.name.isEmpty())
        m_names.insert(result.name);
    return result;
}

// Only what the kind uses: anything else is left, and so complained about.
void StepReader::readAmounts(ObjectReader &object, EngineIoFault &fault)
{
    if (usesDelay(fault.kind)) {
        object.require("delay"_L1);
        fault.delay = time(object, "delay"_L1, 0ms);
    }
    if (fault.kind == FaultKind::Delay)
        fault.jitter = time(object, "jitter"_L1, 0ms);
    if (fault.kind == FaultKind::Bandwidth) {
        object.require("bytesPerSecond"_L1);
        fault.bytesPerSecond
            = object.number("bytesPerSecond"_L1, 1, EngineIoFault::MaxBytesPerSecond)
                  .value_or(fault.bytesPerSecond);
    }
    if (usesStatus(fault.kind))
        fault.status = int(object.number("status"_L1, 200, 599).value_or(fault.status));
    fault.count = int(object.number("count"_L1, 0, MaxCount).value_or(0));
}

void StepReader::readPackets(ObjectReader &object, EngineIoFaultScope &scope)
{
    scope.direction = object.word("direction"_L1, Ways).value_or(FaultWay::Both);
    scope.packet = object.word("type"_L1, Types);
}

ScriptStep StepReader::removeFault(ObjectReader &step)
{
    const QString name = step.text("removeFault"_L1).value_or(QString());
    if (!name.isEmpty() && !m_names.remove(name))
        step.fail(Text::tr("No step before has a fault named \u201c%1\u201d.").arg(name));
    if (name.isEmpty())
        m_names.clear();
    return Step::RemoveFault{name};
}

ScriptStep StepReader::breakAt(ObjectReader &step)
{
    if (step.isNull("breakpoint"_L1)) {
        step.take("breakpoint"_L1);
        return Step::Break{};
    }
    return Step::Break{step.filter("breakpoint"_L1).value_or(Filter()).text()};
}

ScriptStep StepReader::decide(ObjectReader &step)
{
    using Decision = Step::Decide::Decision;
    ObjectReader object(step.object("stopped"_L1), m_error);
    Step::Decide result;
    object.require("do"_L1);
    result.decision = object.word("do"_L1, Decisions).value_or(Decision::LetGo);
    if (result.decision == Decision::Edit)
        message(object, result.data, result.binary);
    result.within = time(object, "within"_L1, Script::UsualPatience);
    object.finish();
    return result;
}

ScriptStep StepReader::send(ObjectReader &step)
{
    ObjectReader object(step.object("send"_L1), m_error);
    Step::Send result;
    message(object, result.data, result.binary);
    result.sessions = sessions(object, "session"_L1, {});
    object.finish();
    return result;
}

template <Step::Act::Action action>
ScriptStep StepReader::act(ObjectReader &step)
{
    static constexpr std::array Keys{"ping"_L1, "disconnect"_L1, "abort"_L1, "cut"_L1};
    return Step::Act{action, sessions(step, Keys[size_t(action)], {})};
}

ScriptStep StepReader::wait(ObjectReader &step)
{
    return Step::Wait{time(step, "wait"_L1, 0ms)};
}

ScriptStep StepReader::await(ObjectReader &step)
{
    ObjectReader object(step.object("await"_L1), m_error);
    object.require("filter"_L1);
    Step::Await result{object.filter("filter"_L1).value_or(Filter()),
                       time(object, "within"_L1, Script::UsualPatience)};
    object.finish();
    return result;
}

ScriptStep StepReader::expect(ObjectReader &step)
{
    return Step::Expect{step.filter("expect"_L1).value_or(Filter())};
}

ScriptStep StepReader::never(ObjectReader &step)
{
    return Step::Never{step.filter("never"_L1).value_or(Filter())};
}

QString placeOf(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.first(qBound(0, error.offset, int(json.size())));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return Text::tr("Line %1, column %2: %3")
        .arg(before.count('\n') + 1)
        .arg(before.size() - lineStart + 1)
        .arg(error.errorString());
}

// The array with the steps, or what is wrong with everything around it.
EngineIo::Expected<QJsonArray, QString> stepsIn(const QByteArray &json)
{
    if (json.size() > Script::MaxBytes)
        return Text::tr("The file has more than %1 bytes.").arg(Script::MaxBytes);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return placeOf(json, parseError);
    QString error;
    ObjectReader object(document.object(), error);
    object.text("comment"_L1);
    object.require("steps"_L1);
    const QJsonValue steps = object.take("steps"_L1);
    object.finish();
    if (error.isEmpty() && !steps.isArray())
        error = Text::tr("\u201csteps\u201d has to be a list.");
    if (steps.toArray().size() > Script::MaxSteps)
        error = Text::tr("There are more than %1 steps.").arg(Script::MaxSteps);
    if (!error.isEmpty())
        return error;
    return steps.toArray();
}

} // namespace

EngineIo::Expected<Script, QString> parseScript(const QByteArray &json)
{
    const auto steps = stepsIn(json);
    if (!steps)
        return steps.error();
    StepReader reader;
    Script script;
    for (const QJsonValue &value : *steps) {
        const auto step = reader.read(value);
        if (!step)
            return Text::tr("Step %1: %2").arg(script.steps.size() + 1).arg(reader.error());
        script.steps.push_back(*step);
    }
    return script;
}

EngineIo::Expected<Script, QString> loadScript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return parseScript(file.read(Script::MaxBytes + 1));
}

} // namespace Inspector
