// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filtererror.h"
#include "model/event.h"
#include "model/sessionrecord.h"
#include "protocol/expected.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Inspector {

class Predicate;

// What belongs to an event but is costly to fetch; asked only when a filter comes to need it.
class PayloadSource
{
public:
    virtual ~PayloadSource();
    virtual QByteArrayView payload(quint32 number) const = 0; // valid until the next call
    virtual QString comment(quint32 number) const;            // empty by default
};

// One event as a filter sees it. What is pointed to must live while matches() runs.
struct FilterInput
{
    quint32 number = 0;
    const Event *event = nullptr;
    const SessionRecord *session = nullptr; // null: the event belongs to none
    QByteArrayView payload;                 // when there is no source
    const PayloadSource *source = nullptr;
};

// A filter ready to be asked. A value: cheap to copy, never changes, may be asked from several
// threads at once. By default it matches everything.
class Filter
{
public:
    Filter();
    ~Filter();
    Filter(const Filter &);
    Filter &operator=(const Filter &);

    bool matches(const FilterInput &input) const;
    bool matchesAll() const { return !m_predicate; } // there is no condition
    bool needsPayload() const;
    QString text() const { return m_text; } // as it was given

private:
    friend EngineIo::Expected<Filter, FilterError> parseFilter(QStringView text);

    std::shared_ptr<const Predicate> m_predicate;
    QString m_text;
};

// Reads and compiles a filter, or says what is wrong and where.
EngineIo::Expected<Filter, FilterError> parseFilter(QStringView text);

} // namespace Inspector
