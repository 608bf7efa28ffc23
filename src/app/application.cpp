// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/instance.h"
#include "app/screenshotrun.h"
#include "demo/demoserver.h"
#include "desk/connectiondesk.h"
#include "desk/queueoffice.h"
#include "desk/recentsdesk.h"
#include "gui/mainwindow.h"
#include "gui/queuehost.h"
#include "gui/searchform.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "secrets/secretstore.h"
#include "store/filerecentsstore.h"
#include "store/sqlitequeuestore.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>
#include <QTimer>

namespace guiche
{

Application::Application(const CommandLine &commandLine, const Policy &policy, std::unique_ptr<SecretStore> secrets,
                         QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_settings(commandLine.configDirectory, policy)
    , m_systemPalette(QApplication::palette())
    , m_secrets(std::move(secrets))
    , m_connections(std::make_unique<ConnectionDesk>(m_settings, *m_secrets))
    , m_recentsStore(std::make_unique<FileRecentsStore>(QFileInfo(m_settings.fileName()).path()))
    , m_recents(std::make_unique<RecentsDesk>(*m_connections, m_settings, *m_secrets, *m_recentsStore))
    , m_queue(
          std::make_unique<QueueOffice>(*m_connections, m_settings, *m_secrets,
                                        std::make_unique<SqliteQueueStore>(QFileInfo(m_settings.fileName()).path())))
{
    QApplication::setStyle(new Style); // QApplication owns it
    applyTheme(commandLine.theme.value_or(m_settings.theme()));
    m_window = std::make_unique<MainWindow>(*m_connections, *m_recents, m_settings);
    m_window->setTheme(commandLine.theme.value_or(m_settings.theme()));
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice theme) {
        m_settings.setTheme(theme);
        applyTheme(theme);
    });
    QApplication::setQuitOnLastWindowClosed(false);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Application::endWhenStored);
    m_window->queue().setOffice(*m_queue);
    const auto endIfClosed = [this] {
        if (!m_window->isVisible() && !isStoring())
            QCoreApplication::quit();
    };
    connect(m_connections.get(), &ConnectionDesk::stored, this, endIfClosed);
    connect(&m_queue->keeper(), &QueueKeeper::stored, this, endIfClosed);
}

Application::~Application() = default;

void Application::applyTheme(ThemeChoice theme)
{
    QApplication::setPalette(paletteFor(theme, m_systemPalette));
}

bool Application::start()
{
    const bool isExport = !m_commandLine.screenshotFile.isEmpty() && !m_commandLine.isDemo;
    if (isExport && !m_settings.allowsExport()) {
        QTextStream(stderr) << tr("The administrator's policy does not allow --screenshot.") << Qt::endl;
        return false;
    }
    if (m_commandLine.isDemo ? !startDemo() : !startConnection())
        return false;
    m_window->show();
    if (!m_commandLine.screenshotFile.isEmpty()) {
        const Session *session = m_connections->session();
        const QString host = session ? session->connection().server.host() : QString();
        new ScreenshotRun(*m_window, m_window->searches(), host, m_commandLine.screenshotFile, this);
    }
    if (m_commandLine.search) {
        m_window->form().setQuery(*m_commandLine.search);
        m_window->form().submit();
    }
    if (!m_commandLine.term.isEmpty())
        m_window->openTerm(m_commandLine.term);
    return true;
}

void Application::take(const Request &request)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    if (!request.activation.isEmpty()) // Wayland's plugin takes it from there
        qputenv("XDG_ACTIVATION_TOKEN", request.activation.toLatin1());
    m_window->activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
    if (!request.term.isEmpty())
        m_window->openTerm(request.term);
}

bool Application::startConnection()
{
    if (m_commandLine.connection) {
        if (m_settings.isLocked(Policy::Topic::Profile)) {
            QTextStream(stderr) << tr("The administrator's policy does not allow --server.") << Qt::endl;
            return false;
        }
        m_connections->connectTo(*m_commandLine.connection);
        return true;
    }
    m_connections->openLast(m_commandLine.token);
    return true;
}

// Who signs out and closes the window at once is not to find the token in the keychain the next day.
void Application::endWhenStored()
{
    constexpr std::chrono::seconds patience{5};
    m_queue->keeper().flush();
    if (isStoring())
        QTimer::singleShot(patience, qApp, &QCoreApplication::quit);
    else
        QCoreApplication::quit();
}

bool Application::isStoring() const
{
    return m_connections->isStoring() || m_queue->keeper().isStoring();
}

bool Application::startDemo()
{
    m_demo = std::make_unique<DemoServer>(systemClock(), m_commandLine.demoQueue);
    const Result<ServerAddress> address = m_demo->start();
    if (!address) {
        QTextStream(stderr) << tr("The demo server could not start: %1").arg(address.error().detail) << Qt::endl;
        return false;
    }
    m_connections->connectTo(Connection{*address, DemoServer::signIn()}, tr("Demo"));
    QList<AtendimentoQuery> examples;
    const QList<DemoExample> offered = m_demo->examples();
    for (const DemoExample &example : offered) {
        AtendimentoQuery query;
        query.tipo = example.tipo;
        query.termo = example.termo;
        examples.append(query);
    }
    m_window->setExamples(examples);
    return true;
}

} // namespace guiche
