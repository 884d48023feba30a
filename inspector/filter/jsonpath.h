// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace Inspector {

// One step into a JSON value. "0" is a key of an object and an index of an array, "\"0\"" a key
// alone.
struct JsonStep
{
    QByteArray key; // UTF-8
    int index = -1; // -1: not one

    bool operator==(const JsonStep &) const = default;
};

using JsonPath = std::vector<JsonStep>;

inline constexpr int MaxJsonSteps = 32;

// Reads what follows "data": ".user.id", ".items[0]", ".\"a b\"[\"c\"]". Where it can't, the
// position in the text goes to errorAt.
std::optional<JsonPath> parseJsonPath(QStringView text, int &errorAt);
QString jsonPathText(const JsonPath &path);

// Is told of each value at a path, as its bytes in the document; true stops the search.
class JsonValueVisitor
{
public:
    virtual ~JsonValueVisitor();
    virtual bool visit(QByteArrayView value) const = 0;
};

// Looks the path up without building a document: what is not on the path is skipped over. When the
// root is an array and the path begins with a key, each object in the array is tried, so that
// data.user finds the user in ["chat",{"user":1}]. A key that occurs twice is visited twice. Bytes
// that aren't JSON, or end too early, give what was found before and are never an error.
bool visitJson(QByteArrayView json, const JsonPath &path, const JsonValueVisitor &visitor);

// The text of a JSON string given with its quotes; unpaired surrogates become U+FFFD.
QByteArray unescapeJsonString(QByteArrayView string);

} // namespace Inspector
