// SPDX-License-Identifier: MIT
#pragma once

#include "headless/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace Inspector {

// The texts of a language while it lives; in the program they are resources.
class TestLanguage
{
public:
    explicit TestLanguage(const QString &language)
    {
        installLanguage(language);
        if (m_translator.load(QStringLiteral("engineio-inspector_") + language,
                              QStringLiteral(ENGINEIO_BINARY_DIR "/translations")))
            QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator;
};

} // namespace Inspector
