// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace guiche
{

void installTranslations(QCoreApplication &application)
{
    auto *ours = new QTranslator(&application);
    const QString place = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("guiche");
    const QString separator = QStringLiteral("_");
    // Portugal reads Brazil's texts rather than English ones.
    const bool isPortuguese = QLocale().language() == QLocale::Portuguese;
    const bool isLoaded = ours->load(QLocale(), name, separator, place)
        || (isPortuguese && ours->load(QStringLiteral("guiche_pt_BR"), place))
        || ours->load(QStringLiteral("guiche_en"), place);
    if (!isLoaded)
        return;
    QCoreApplication::installTranslator(ours);

    // Month names and decimal points follow the language of the words around them, whatever LC_TIME says.
    const QLocale words(ours->language());
    const QLocale system;
    QLocale::setDefault(words.language() == system.language() ? QLocale(system.name()) : words);

    auto *qt = new QTranslator(&application);
    if (qt->load(words, QStringLiteral("qtbase"), separator, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace guiche
