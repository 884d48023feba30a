// SPDX-License-Identifier: MIT
#include "server/engineiomessage.h"

EngineIoMessage::EngineIoMessage(QByteArray data, bool binary,
                                 std::shared_ptr<const EngineIoJsonCodec> codec)
    : m_data(std::move(data))
    , m_binary(binary)
    , m_codec(std::move(codec))
{
}

QString EngineIoMessage::text() const
{
    return m_binary ? QString() : QString::fromUtf8(m_data);
}

QJsonDocument EngineIoMessage::json() const
{
    if (m_binary)
        return {};
    return m_codec ? m_codec->decode(m_data) : QJsonDocument::fromJson(m_data);
}
