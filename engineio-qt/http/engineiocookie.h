// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QSharedDataPointer>

#include <functional>
#include <optional>
#include <utility>
#include <variant>

class EngineIoCookiePrivate;

/*!
    \brief The cookie that tells a client, or a load balancer before the server, its sid.

    Reentrant. A cookie that would break the header field (a name or attribute name that is no
    token, a control character or semicolon in a value) is not isValid(), and its header() is empty.
    \spec{RFC 6265, 4.1}
*/
class ENGINEIO_EXPORT EngineIoCookie
{
public:
    /*!
        The value of an attribute: bytes ("Path=/"), \c true for a name alone ("HttpOnly"), \c false
        to leave it out, or a function that returns the bytes and is called at each use.
    */
    using AttributeValue = std::variant<bool, QByteArray, std::function<QByteArray()>>;
    /*! Its name and its value. */
    using Attribute = std::pair<QByteArray, AttributeValue>;

    /*! Makes a cookie \a name with the attributes "Path=/" and "SameSite=Lax". */
    explicit EngineIoCookie(QByteArray name);
    EngineIoCookie(const EngineIoCookie &other);
    EngineIoCookie(EngineIoCookie &&other) noexcept;
    EngineIoCookie &operator=(const EngineIoCookie &other);
    EngineIoCookie &operator=(EngineIoCookie &&other) noexcept;
    ~EngineIoCookie();

    /*!
        Returns the cookie that \a spec describes: "io", with the attributes of the constructor, or
        "io; Path=/x; HttpOnly; SameSite=Strict", with just these. Nothing when it is malformed.
    */
    static std::optional<EngineIoCookie> parse(QByteArrayView spec);

    /*! Returns the name. */
    QByteArray name() const;
    /*! Returns the attributes in their order. */
    QList<Attribute> attributes() const;

    /*! Sets \a attribute, compared without case, in its place or behind the others. */
    void setAttribute(const QByteArray &attribute, AttributeValue value);

    /*! Returns whether the names and the fixed values fit into a header field. */
    bool isValid() const;

    /*!
        Returns the value of the Set-Cookie field for \a value, "io=SID; Path=/; SameSite=Lax";
       empty when the cookie, \a value or what a function returned doesn't fit into it.
    */
    QByteArray header(const QByteArray &value) const;

private:
    QSharedDataPointer<EngineIoCookiePrivate> d;
};
