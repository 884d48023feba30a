// SPDX-License-Identifier: MIT
#include "headless/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

const auto Folder = u":/i18n"_s;
const auto Prefix = u"engineio-inspector_"_s;

bool install(const QLocale &locale, const QString &prefix, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, prefix, {}, folder))
        return false;
    translator->setParent(qApp);
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList languages()
{
    QStringList languages;
    for (const QString &file :
         QDir(Folder).entryList({Prefix + u"*.qm"_s}, QDir::Files, QDir::Name))
        languages.append(file.sliced(Prefix.size()).chopped(3));
    return languages;
}

void installLanguage(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    // Texts of Qt itself, such as those of the command line and of file dialogs.
    install(locale, u"qtbase_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file for its plural forms.
    if (!install(locale, Prefix, Folder))
        install(QLocale(QLocale::English), Prefix, Folder);
}

} // namespace Inspector
