// SPDX-License-Identifier: MIT
#include "views/details/datapath.h"

#include "filter/composefilter.h"
#include "filter/jsonpath.h"
#include "views/details/detailmodel.h"

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxConditionValue = 200; // a filter is something a person reads

QByteArrayView bytesOf(const DetailNode &node, QByteArrayView payload)
{
    if (node.offset < 0 || node.offset + node.length > payload.size())
        return {};
    return payload.sliced(node.offset, node.length);
}

} // namespace

bool isJsonContainer(const DetailNode &node, QByteArrayView payload)
{
    const QByteArrayView bytes = bytesOf(node, payload);
    if (bytes.isEmpty() || node.value.isEmpty())
        return false;
    const char first = bytes.front();
    return (first == '{' && node.value.startsWith(u'{'))
           || (first == '[' && node.value.startsWith(u'['));
}

const DetailNode *jsonRoot(const DetailNode &tree, QByteArrayView payload)
{
    for (const DetailNode &child : tree.children) {
        if (isJsonContainer(child, payload))
            return &child;
        if (const DetailNode *found = jsonRoot(child, payload))
            return found;
    }
    return nullptr;
}

QString dataPath(const DetailModel &model, const QModelIndex &index, QByteArrayView payload)
{
    JsonPath path;
    const DetailNode *outermost = nullptr;
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        const DetailNode *container = model.node(at.parent());
        if (!container || !isJsonContainer(*container, payload))
            break;
        const bool inArray = payload[container->offset] == '[';
        const DetailNode &node = *model.node(at);
        if (node.offset < 0)
            return {}; // the line that says that there is more
        path.push_back({node.label.toUtf8(), inArray ? at.row() : -1});
        outermost = container;
    }
    const bool isRoot
        = !outermost && index.isValid() && isJsonContainer(*model.node(index), payload);
    if ((!outermost && !isRoot) || int(path.size()) > MaxJsonSteps)
        return {};
    std::ranges::reverse(path);
    return u"data"_s + jsonPathText(path);
}

QString dataValue(const DetailNode &node, QByteArrayView payload)
{
    const QByteArrayView bytes = bytesOf(node, payload);
    if (bytes.size() >= 2 && bytes.front() == '"' && bytes.back() == '"')
        return QString::fromUtf8(unescapeJsonString(bytes));
    return bytes.isEmpty() ? node.value : QString::fromUtf8(bytes);
}

QString dataCondition(const DetailModel &model, const QModelIndex &index, QByteArrayView payload)
{
    const QString path = dataPath(model, index, payload);
    const DetailNode *node = model.node(index);
    if (path.isEmpty() || path == "data"_L1 || isJsonContainer(*node, payload)
        || node->length > MaxConditionValue)
        return {};
    return onlyThis({}, path, dataValue(*node, payload));
}

} // namespace Inspector
