// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Inspector {

class EventStore;

// What can be said in a word of one session, or of all of a store together; for people.
struct Figure
{
    QString name;
    QString value; // empty where it makes no sense
};

// The same names in the same order whatever it is asked about, so that two can be compared.
std::vector<Figure> figuresOf(const EventStore &store, std::optional<quint32> session);

} // namespace Inspector
