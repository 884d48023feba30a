// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoServerOptions>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>
#include <span>
#include <variant>

namespace Inspector {

// How a person types an option.
enum class OptionKind : quint8 {
    Duration, // "25 s"
    Size,     // "16 MiB"
    Count,
    Text,
    File,
    Toggle, // "true", "false"
    Choice  // one of the field's choices
};

enum class OptionGroup : quint8 {
    Heartbeat,
    Transports,
    WebSocket,
    Timeouts,
    Limits,
    Cors,
    Tls,
    Behaviour
};

struct OptionChoice
{
    const char *key;
    const char *label; // to be translated
};

struct OptionField
{
    const char *id; // as in EngineIoServerOptions, and in the settings
    OptionGroup group;
    OptionKind kind;
    const char *label; // to be translated, as the tool tip
    const char *toolTip;
    std::span<const OptionChoice> choices = {};
};

std::span<const OptionField> optionFields(); // group by group
QString optionText(const char *source);      // translated label, tool tip or choice
QString groupTitle(OptionGroup group);

// The options as they are typed: a text for each field's id.
using OptionValues = QMap<QString, QString>;

struct OptionError
{
    QString id; // of the field; empty: of several together
    QString text;
};

// Names of certificate and key files can't be read back from options; they are left empty.
OptionValues valuesOf(const EngineIoServerOptions &options);

// Changes \a base by all that can be typed. What only a program can set, such as functions, stays.
std::variant<EngineIoServerOptions, OptionError> applyValues(EngineIoServerOptions base,
                                                             const OptionValues &values);

QString durationValue(std::chrono::milliseconds duration); // "25 s", "1500 ms": exact
QString sizeValue(qint64 bytes);                           // "16 MiB", "1 MB"
std::optional<std::chrono::milliseconds> parseDuration(const QString &text);
std::optional<qint64> parseSize(const QString &text);

} // namespace Inspector
