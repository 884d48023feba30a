// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace Inspector {

struct HttpField
{
    QByteArrayView name;
    QByteArrayView value;
};

// Looks into the head of an HTTP message as it was recorded; what it returns points into that.
class HttpHead
{
public:
    explicit HttpHead(QByteArrayView head)
        : m_head(head)
    {
    }

    QByteArrayView startLine() const;
    QByteArrayView method() const;
    QByteArrayView target() const;
    std::optional<QByteArrayView> query(QByteArrayView name) const; // as written, not decoded
    std::optional<QByteArrayView> field(QByteArrayView name) const; // the first of that name
    int count(QByteArrayView name) const;                           // fields of that name
    std::vector<HttpField> queryItems() const;                      // likewise as written
    std::vector<HttpField> fields() const;                          // in their order

    bool asksForWebSocket() const; // by its transport, whatever its fields say

private:
    QByteArrayView m_head;
};

// "https://a.example" → "a.example": what a Host field would say.
QByteArrayView authorityOf(QByteArrayView origin);
bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b); // ASCII

} // namespace Inspector
