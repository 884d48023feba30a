// SPDX-License-Identifier: MIT
#pragma once

#include "views/details/detailmodel.h"

#include <QWidget>

class QPlainTextEdit;
class QTreeView;

namespace Inspector {

// The head of an HTTP request or response: its fields as a table, and below as it was on the wire.
class HttpView final : public QWidget
{
    Q_OBJECT

public:
    explicit HttpView(QWidget *parent = nullptr);

    // \a head: the node of the decoded event that holds the fields.
    void show(std::shared_ptr<const DetailNode> tree, const DetailNode *head,
              const QByteArray &raw);
    void clear();
    const DetailModel &fields() const { return m_fields; }

private:
    DetailModel m_fields;
    QTreeView *m_table;
    QPlainTextEdit *m_raw;
};

} // namespace Inspector
