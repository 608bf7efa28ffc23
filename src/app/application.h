// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "settings/settings.h"

#include <QObject>
#include <QPalette>

#include <memory>

namespace guiche
{

class ConnectionDesk;
class DemoServer;
class MainWindow;
class QueueOffice;
class RecentsDesk;
class RecentsStore;
struct Request;
class SecretStore;

// Puts the program together: everything is made here and handed what it needs.
class Application : public QObject
{
    Q_OBJECT

public:
    // `secrets` keeps what must not be in a file: the keychain's, but in tests.
    Application(const CommandLine &commandLine, const Policy &policy, std::unique_ptr<SecretStore> secrets,
                QObject *parent = nullptr);
    ~Application() override;

    // Shows the window and begins what the command line asks for. False, with a sentence on stderr, when that cannot be:
    // the demo server does not start, or the policy forbids it. Ends the event loop once the window is closed and the
    // keychain has done what it was asked.
    bool start();

public Q_SLOTS:
    // Of another start of the program: raises the window, and opens the term in it.
    void take(const guiche::Request &request);

private:
    bool startDemo();
    bool startConnection();
    void endWhenStored();
    bool isStoring() const;
    void applyTheme(ThemeChoice theme);

    CommandLine m_commandLine;
    Settings m_settings;
    QPalette m_systemPalette;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ConnectionDesk> m_connections;
    std::unique_ptr<RecentsStore> m_recentsStore;
    std::unique_ptr<RecentsDesk> m_recents;
    std::unique_ptr<QueueOffice> m_queue;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace guiche
