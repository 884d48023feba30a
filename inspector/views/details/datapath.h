// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

class QModelIndex;

namespace Inspector {

class DetailModel;
struct DetailNode;

// Whether the node is an object or an array of JSON; its parts are its children.
bool isJsonContainer(const DetailNode &node, QByteArrayView payload);
// The outermost one in the tree; null: the event holds no JSON.
const DetailNode *jsonRoot(const DetailNode &tree, QByteArrayView payload);

// The node's name in the filter language, "data.user.id"; empty when it isn't within JSON, or
// deeper than the language goes.
QString dataPath(const DetailModel &model, const QModelIndex &index, QByteArrayView payload);

// The node's value as it was sent: a string without its quotes, a container as JSON.
QString dataValue(const DetailNode &node, QByteArrayView payload);

// "data.user.id=42"; empty when there is nothing to ask for.
QString dataCondition(const DetailModel &model, const QModelIndex &index, QByteArrayView payload);

} // namespace Inspector
