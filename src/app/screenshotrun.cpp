// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotrun.h"

#include "app/commandline.h"
#include "desk/searchdesk.h"
#include "gui/errortext.h"
#include "gui/mainwindow.h"
#include "gui/searchmessages.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

namespace guiche
{

ScreenshotRun::ScreenshotRun(MainWindow &window, SearchDesk &searches, QString host, QString file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_searches(searches)
    , m_host(std::move(host))
    , m_file(std::move(file))
{
    connect(&m_searches, &SearchDesk::changed, this, &ScreenshotRun::check);
}

void ScreenshotRun::check()
{
    const SearchDesk::Phase phase = m_searches.phase();
    if (phase == SearchDesk::Phase::Idle || phase == SearchDesk::Phase::Searching)
        return;
    disconnect(&m_searches, nullptr, this, nullptr);
    // Focus and layout follow in the events already posted.
    QTimer::singleShot(0, this, &ScreenshotRun::save);
}

void ScreenshotRun::save()
{
    QTextStream out(stdout);
    QTextStream problems(stderr);
    // The detail follows the rows, and wrapped text is laid out in a round after that.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    const bool isSaved = m_window.grab().save(m_file);
    if (isSaved)
        out << m_file << Qt::endl;
    else
        problems << tr("The picture could not be written to %1.").arg(m_file) << Qt::endl;
    const bool hasFailed = m_searches.phase() == SearchDesk::Phase::Failed;
    if (hasFailed)
        problems << errorSentence(*m_searches.error(), m_host) << Qt::endl;
    else
        out << countsText(*m_searches.outcome()) << Qt::endl;
    QCoreApplication::exit(isSaved && !hasFailed ? 0 : exitFailed);
}

} // namespace guiche
