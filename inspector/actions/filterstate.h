// SPDX-License-Identifier: MIT
#pragma once

#include "actions/filterhistory.h"
#include "filter/filter.h"

#include <QObject>

#include <optional>

namespace Inspector {

// The filter of the packets: its text as it is typed, the last of it that could be read, the
// heartbeats that are hidden besides, and the way back to earlier ones.
class FilterState final : public QObject
{
    Q_OBJECT

public:
    enum class Step : quint8 {
        Typing, // one of many changes, of which history keeps the last
        Whole
    };

    using QObject::QObject;

    QString text() const { return m_text; }
    const Filter &filter() const { return m_filter; } // with the heartbeats hidden or not
    const std::optional<FilterError> &error() const { return m_error; }
    bool hidesHeartbeats() const { return m_hidesHeartbeats; }
    bool isFiltering() const { return !m_filter.matchesAll(); }
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

public Q_SLOTS:
    void setText(const QString &text) { change(text, Step::Whole); }
    void typeText(const QString &text) { change(text, Step::Typing); }
    void endTyping() { m_history.endTyping(); }
    void setHidesHeartbeats(bool hides);
    void clear();
    void goBack();
    void goForward();

Q_SIGNALS:
    void textChanged(const QString &text); // or its error
    void heartbeatsChanged(bool hidden);
    void historyChanged();
    void applied(const Inspector::Filter &filter); // the rows have to be chosen anew

private:
    void change(const QString &text, Step step);
    void show(const QString &text);
    void apply();

    QString m_text;
    QString m_goodText;
    Filter m_filter;
    std::optional<FilterError> m_error;
    FilterHistory m_history;
    bool m_hidesHeartbeats = false;
};

} // namespace Inspector
