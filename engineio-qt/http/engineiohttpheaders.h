// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <initializer_list>
#include <utility>

/*!
    \brief The header fields of an HTTP message, in their order; names compare without case.

    A field that would break the message (a name that is no token, a value with CR, LF, NUL or
    another control character but the tab) is refused by append() and set(), which then return
    false and change nothing; the list constructor leaves it out.
    \spec{RFC 9110, 5}
*/
class ENGINEIO_EXPORT EngineIoHttpHeaders
{
public:
    /*! Name and value. */
    using Field = std::pair<QByteArray, QByteArray>;

    EngineIoHttpHeaders() = default;
    /*! Makes a list of \a fields, without those that are refused. */
    EngineIoHttpHeaders(std::initializer_list<Field> fields);

    /*! Returns whether there is a field \a name. */
    bool contains(QByteArrayView name) const;

    /*! Returns the first value of \a name, empty when there is none. */
    QByteArray value(QByteArrayView name) const;

    /*! Returns every value of \a name, in their order. */
    QList<QByteArray> values(QByteArrayView name) const;

    /*! Returns whether the comma-separated list \a name holds \a token, without case. */
    bool hasToken(QByteArrayView name, QByteArrayView token) const;

    /*! Adds a field behind the others. */
    bool append(QByteArray name, QByteArray value);
    bool set(QByteArray name, QByteArray value); //!< replaces every field of that name
    /*! Takes away every field of that name. */
    void remove(QByteArrayView name);

    /*! Returns all of them. */
    const QList<Field> &fields() const { return m_fields; }
    /*! Returns how many there are. */
    qsizetype size() const { return m_fields.size(); }
    /*! Returns whether there are none. */
    bool isEmpty() const { return m_fields.isEmpty(); }

private:
    QList<Field> m_fields;
};
