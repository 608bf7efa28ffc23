// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chartsloader.h"

#include "gui/queuecharts.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace guiche
{

namespace
{

QStringList usualFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.path(), program.filePath(QStringLiteral(GUICHE_MODULES_FROM_PROGRAM))};
}

QString moduleIn(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(QStringLiteral(GUICHE_CHARTS_MODULE));
        if (QFile::exists(path))
            return path;
    }
    return {};
}

} // namespace

ChartsLoader::ChartsLoader()
    : ChartsLoader(usualFolders())
{
}

ChartsLoader::ChartsLoader(QStringList folders)
    : m_folders(std::move(folders))
{
}

QueueCharts *ChartsLoader::create(QWidget *parent)
{
    m_details.clear();
    const QString path = moduleIn(m_folders);
    if (path.isEmpty()) {
        m_failure = Failure::Missing;
        return nullptr;
    }
    // Stays loaded when this goes: what it made lives on.
    QPluginLoader module(path);
    const auto *factory = qobject_cast<QueueChartsFactory *>(module.instance());
    if (!factory) {
        m_failure = Failure::Unusable;
        m_details = module.isLoaded() ? QStringLiteral("no " GUICHE_QUEUE_CHARTS_ID) : module.errorString();
        return nullptr;
    }
    m_failure = Failure::None;
    return factory->create(parent);
}

} // namespace guiche
