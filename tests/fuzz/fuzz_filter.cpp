// SPDX-License-Identifier: MIT
// The text of a filter, asked about a few events of every kind.
#include "fuzz/fuzz.h"

#include "filter/compiler.h"
#include "filter/parser.h"
#include "inspector/filter/sampleevents.h"

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

const SampleEvents &sampleEvents()
{
    static const SampleEvents events = [] {
        SampleEvents made;
        QRandomGenerator random(1);
        made.addRandom(random, 60);
        return made;
    }();
    return events;
}

void checkError(const FilterError &error, const QString &text)
{
    REQUIRE(!error.message.isEmpty());
    REQUIRE(error.position >= 0 && error.length >= 0);
    REQUIRE(error.position + error.length <= text.size());
}

void checkMatches(const Filter &filter, const QString &rewritten)
{
    const std::vector<quint32> rows = sampleEvents().matching(filter);

    const auto again = parseFilter(rewritten);
    REQUIRE(again && sampleEvents().matching(*again) == rows);

    const auto opposite = parseFilter(u"not ("_s + rewritten + u')');
    if (!opposite) // it was as deep as a filter may be, or empty
        return;
    REQUIRE(sampleEvents().matching(*opposite).size() + rows.size() == sampleEvents().size());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(viewOf(data, size));
    const auto node = parseExpression(text);
    const auto filter = parseFilter(text);
    if (!filter) {
        checkError(filter.error(), text);
        return 0;
    }
    REQUIRE(node);
    const QString rewritten = toText(*node);
    const auto again = parseExpression(rewritten);
    REQUIRE(again && toText(*again) == rewritten);
    checkMatches(*filter, rewritten);
    return 0;
}
