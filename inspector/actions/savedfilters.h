// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QSettings;

namespace Inspector {

struct SavedFilter
{
    QString name;
    QString expression;

    bool operator==(const SavedFilter &) const = default;
};

// The filters that the person keeps at hand, in their order.
class SavedFilters final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<SavedFilter> &all() const { return m_filters; }
    void add(const SavedFilter &filter); // replaces the one of that name
    void rename(qsizetype index, const QString &name);
    void remove(qsizetype index);

    void load(const QSettings &settings); // what was never saved leaves a few to begin with
    void save(QSettings &settings) const;

Q_SIGNALS:
    void changed();

private:
    QList<SavedFilter> m_filters;
};

} // namespace Inspector
