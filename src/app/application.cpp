// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/screenshotrun.h"
#include "demo/demoserver.h"
#include "desk/connectiondesk.h"
#include "desk/searchdesk.h"
#include "gui/mainwindow.h"
#include "gui/searchform.h"
#include "gui/style.h"
#include "gui/theme.h"

#include <QApplication>
#include <QTextStream>

namespace guiche
{

Application::Application(const CommandLine &commandLine, QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_settings(commandLine.configDirectory)
    , m_systemPalette(QApplication::palette())
    , m_connections(std::make_unique<ConnectionDesk>(m_settings))
    , m_searches(std::make_unique<SearchDesk>(*m_connections))
{
    QApplication::setStyle(new Style); // QApplication owns it
    applyTheme(commandLine.theme.value_or(m_settings.theme()));
    m_window = std::make_unique<MainWindow>(*m_connections, *m_searches, m_settings);
    m_window->setTheme(commandLine.theme.value_or(m_settings.theme()));
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice theme) {
        m_settings.setTheme(theme);
        applyTheme(theme);
    });
}

Application::~Application() = default;

void Application::applyTheme(ThemeChoice theme)
{
    QApplication::setPalette(paletteFor(theme, m_systemPalette));
}

bool Application::start()
{
    if (m_commandLine.isDemo && !startDemo())
        return false;
    if (m_commandLine.connection)
        m_connections->connectTo(*m_commandLine.connection, ConnectionDesk::Keep::ForThisRun);
    m_window->show();
    if (!m_commandLine.screenshotFile.isEmpty()) {
        const Session *session = m_connections->session();
        const QString host = session ? session->connection().server.host() : QString();
        new ScreenshotRun(*m_window, *m_searches, host, m_commandLine.screenshotFile, this);
    }
    if (m_commandLine.search) {
        m_window->form().setQuery(*m_commandLine.search);
        m_window->form().submit();
    }
    return true;
}

bool Application::startDemo()
{
    m_demo = std::make_unique<DemoServer>();
    const Result<ServerAddress> address = m_demo->start();
    if (!address) {
        QTextStream(stderr) << tr("The demo server could not start: %1").arg(address.error().detail) << Qt::endl;
        return false;
    }
    m_connections->connectTo(Connection{*address, DemoServer::signIn()}, ConnectionDesk::Keep::ForThisRun);
    QList<AtendimentoQuery> examples;
    const QList<DemoExample> offered = m_demo->examples();
    for (const DemoExample &example : offered) {
        AtendimentoQuery query;
        query.tipo = example.tipo;
        query.termo = example.termo;
        examples.append(query);
    }
    m_window->setServerName(tr("Demo"));
    m_window->setExamples(examples);
    return true;
}

} // namespace guiche
