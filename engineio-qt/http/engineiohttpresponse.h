// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoHttpHeaders>

#include <QByteArray>
#include <QMetaType>

/*!
    \brief One HTTP response: a status, header fields and a whole body.

    Content-Length, Connection and Date are added when it is written.
    \spec{RFC 9112, 4}
*/
struct ENGINEIO_EXPORT EngineIoHttpResponse
{
    /*! 100 to 999. */
    int status = 200;
    /*! Without those that are added when it is written. */
    EngineIoHttpHeaders headers;
    /*! Whole, not compressed. */
    QByteArray body;
    bool close = false; //!< closes the connection behind this response

    /*! Returns a response of \a status with \a body and the content type \a contentType. */
    static EngineIoHttpResponse text(int status, QByteArray body,
                                     QByteArray contentType = QByteArrayLiteral("text/plain"));

    /*! Returns the standard reason phrase of a status, "Not Found" for 404; empty when unknown. */
    static QByteArray reasonPhrase(int status);
};

Q_DECLARE_METATYPE(EngineIoHttpResponse)
