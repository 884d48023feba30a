// SPDX-License-Identifier: MIT
#include "views/details/httpview.h"

#include "model/describe.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeView>

namespace Inspector {

namespace {

constexpr qsizetype MaxRawBytes = 64 * 1024; // the server takes no longer head by default

} // namespace

HttpView::HttpView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTreeView(this))
    , m_raw(new QPlainTextEdit(this))
{
    m_table->setModel(&m_fields);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Header fields"));
    m_table->header()->resizeSection(0, fontMetrics().averageCharWidth() * 24);
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setAccessibleName(tr("Head as it was sent"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    m_raw->setFont(font);

    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(m_raw);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
}

void HttpView::show(std::shared_ptr<const DetailNode> tree, const DetailNode *head,
                    const QByteArray &raw)
{
    m_fields.setTree(std::move(tree), head);
    QStringList lines;
    for (const QByteArray &line : raw.first(std::min(raw.size(), MaxRawBytes)).split('\n'))
        lines += visibleText(line.trimmed(), MaxRawBytes);
    m_raw->setPlainText(lines.join(u'\n'));
}

void HttpView::clear()
{
    m_fields.clear();
    m_raw->clear();
}

} // namespace Inspector
