// SPDX-License-Identifier: MIT
#include "views/serverform/serversettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSettings>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

QByteArray repliesToJson(const QList<ScriptedReply> &replies)
{
    QJsonArray array;
    for (const ScriptedReply &reply : replies) {
        array += QJsonObject{{u"match"_s, reply.condition},
                             {u"reply"_s, reply.reply},
                             {u"delay"_s, qint64(reply.delay.count())}};
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<ScriptedReply> repliesFromJson(const QByteArray &json)
{
    QList<ScriptedReply> replies;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        replies += {value["match"_L1].toString(), value["reply"_L1].toString(),
                    std::chrono::milliseconds(value["delay"_L1].toInteger())};
    }
    return replies;
}

} // namespace

ServerSetup defaultSetup()
{
    ServerSetup setup;
    setup.values = valuesOf(EmbeddedServer::defaultOptions());
    return setup;
}

ServerSetup readSetup()
{
    ServerSetup setup = defaultSetup();
    QSettings settings;
    settings.beginGroup(u"server"_s);
    const auto modes = QMetaEnum::fromType<EmbeddedServer::Mode>();
    bool known = false;
    const int mode = modes.keyToValue(settings.value(u"mode"_s).toByteArray().constData(), &known);
    if (known)
        setup.mode = EmbeddedServer::Mode(mode);
    setup.port = quint16(settings.value(u"port"_s, setup.port).toUInt());
    setup.replies = repliesFromJson(settings.value(u"replies"_s).toByteArray());
    settings.beginGroup(u"options"_s);
    for (auto value = setup.values.begin(); value != setup.values.end(); ++value)
        *value = settings.value(value.key(), *value).toString();
    return setup;
}

// Defaults aren't written, so that they follow those of a later version.
void writeSetup(const ServerSetup &setup)
{
    const ServerSetup defaults = defaultSetup();
    QSettings settings;
    settings.beginGroup(u"server"_s);
    const auto modes = QMetaEnum::fromType<EmbeddedServer::Mode>();
    settings.setValue(u"mode"_s, QByteArray(modes.valueToKey(int(setup.mode))));
    settings.setValue(u"port"_s, setup.port);
    settings.setValue(u"replies"_s, repliesToJson(setup.replies));
    settings.remove(u"options"_s);
    settings.beginGroup(u"options"_s);
    for (auto value = setup.values.begin(); value != setup.values.end(); ++value) {
        if (*value != defaults.values.value(value.key()))
            settings.setValue(value.key(), *value);
    }
}

} // namespace Inspector
