// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>

#include <functional>

/*!
    \brief How JSON messages are written and read; replace it to use another JSON library.

    Both functions may be called from several threads at once. The defaults are QJsonDocument's,
    compact.
*/
struct EngineIoJsonCodec
{
    /*! Returns the UTF-8 text of a document. */
    std::function<QByteArray(const QJsonDocument &document)> encode
        = [](const QJsonDocument &document) {
              return document.toJson(QJsonDocument::Compact);
          };

    /*! Returns the document in UTF-8 \a text, a null document when it is none. */
    std::function<QJsonDocument(const QByteArray &text)> decode = [](const QByteArray &text) {
        return QJsonDocument::fromJson(text);
    };
};
