// SPDX-License-Identifier: MIT
#include "headless/say.h"

#include <QCoreApplication>

#include <cstdio>

namespace Inspector {
using namespace Qt::StringLiterals;

void say(const QString &text)
{
    const QByteArray line
        = (QCoreApplication::applicationName() + u": "_s + text + u'\n').toLocal8Bit();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace Inspector
