// SPDX-License-Identifier: MIT
#pragma once

#include "views/compose/composedpayload.h"

#include <QList>
#include <QMap>

class QSettings;

namespace Inspector {

struct ComposedText
{
    PayloadFormat format = PayloadFormat::Text;
    QString text;

    bool operator==(const ComposedText &) const = default;
};

// What was sent before, and what a person keeps under a name. Written to the settings at once.
class ComposeMemory
{
public:
    static constexpr int MaxHistory = 100;
    static constexpr qsizetype MaxKept = 16 * 1024; // characters: settings are read at each start

    ComposeMemory(); // reads the settings

    const QList<ComposedText> &history() const { return m_history; } // the latest first
    void remember(const ComposedText &sent);

    const QMap<QString, ComposedText> &templates() const { return m_templates; }
    bool saveTemplate(const QString &name, const ComposedText &text); // false: too long to keep
    void removeTemplate(const QString &name);

private:
    void write() const;

    QList<ComposedText> m_history;
    QMap<QString, ComposedText> m_templates;
};

} // namespace Inspector
