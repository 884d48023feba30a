// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoHttpHeaders>

#include <QByteArray>
#include <QMetaType>

#include <optional>

/*!
    \brief One HTTP request, as handlers see it.
    \spec{RFC 9112, 3}
*/
struct ENGINEIO_EXPORT EngineIoHttpRequest
{
    QByteArray method; //!< as sent: "GET"

    /*!
        As sent, "/engine.io/?EIO=4&transport=polling". A target that was sent with scheme and host
        is here without them, and the host is the Host field. \spec{RFC 9112, 3.2.2}
    */
    QByteArray target;

    int minorVersion = 1; //!< 0 for HTTP/1.0, 1 for HTTP/1.1
    /*! In their order, Host among them. */
    EngineIoHttpHeaders headers;
    QByteArray body; //!< whole, transfer coding removed

    bool secure = false;    //!< came over TLS
    QByteArray peerAddress; //!< "127.0.0.1", empty when unknown
    /*! 0 when unknown. */
    quint16 peerPort = 0;

    /*! Returns the target before the question mark, percent-decoded once; a malformed '%' stays. */
    QByteArray path() const;

    /*! Returns the target behind the question mark, as sent. */
    QByteArray query() const;

    /*! Returns the first value of \a key in the query, percent-decoded and with '+' as a space. */
    std::optional<QByteArray> queryValue(QByteArrayView key) const;

    /*! Returns the value of the cookie \a name, if there is one. \spec{RFC 6265, 5.4} */
    std::optional<QByteArray> cookie(QByteArrayView name) const;
};

Q_DECLARE_METATYPE(EngineIoHttpRequest)
