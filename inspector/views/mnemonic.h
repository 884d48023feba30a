// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace Inspector {

// A text of a menu or button as it is read out or repeated elsewhere. Chinese and Japanese put the
// letter of the mnemonic behind it: "文件(&F)".
inline QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\S\\)"));
    return text.remove(behind).remove(QLatin1Char('&'));
}

} // namespace Inspector
