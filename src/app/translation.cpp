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
    if (!ours->load(QLocale(), name, separator, place) && !ours->load(QStringLiteral("guiche_en"), place))
        return;
    QCoreApplication::installTranslator(ours);

    auto *qt = new QTranslator(&application);
    const QLocale locale(ours->language());
    if (qt->load(locale, QStringLiteral("qtbase"), separator, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace guiche
