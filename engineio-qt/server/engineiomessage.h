// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoJsonCodec>
#include <QByteArray>
#include <QJsonDocument>
#include <QMetaType>
#include <QString>

#include <memory>

/*!
    \brief A message of the application, text or binary; JSON is decoded when it is asked for.

    A cheap value that may be passed between threads. isText() and isBinary() exclude each other.
    \spec{Engine.IO v4, Message}
*/
class ENGINEIO_EXPORT EngineIoMessage
{
public:
    EngineIoMessage() = default;
    /*! Makes a message of \a data: bytes if it is \a binary, else UTF-8; \a codec decodes it as
     * JSON, Qt's does without one. */
    EngineIoMessage(QByteArray data, bool binary,
                    std::shared_ptr<const EngineIoJsonCodec> codec = nullptr);

    /*! Returns whether it is text. */
    bool isText() const { return !m_binary; }
    /*! Returns whether it is bytes. */
    bool isBinary() const { return m_binary; }

    /*! Returns the bytes: the binary message, or the UTF-8 of a text message. */
    const QByteArray &data() const { return m_data; }

    /*! Returns the text of a text message, an empty string for a binary one. */
    QString text() const;

    /*!
        Decodes a text message by EngineIoServerOptions::jsonCodec(), at each call.
        Returns a null document for binary messages and for text that is no JSON object or array.
    */
    QJsonDocument json() const;

private:
    QByteArray m_data;
    bool m_binary = false;
    std::shared_ptr<const EngineIoJsonCodec> m_codec;
};

Q_DECLARE_METATYPE(EngineIoMessage)
