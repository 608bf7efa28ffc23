// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/exitcode.h"
#include "desk/connectiondesk.h"

#include <memory>

namespace guiche
{

class DemoServer;

// Why a command cannot even begin.
struct Objection {
    ExitCode code;
    QString sentence;
};

// What `query` and `batch` are put together from: settings under the administrator's policy, secrets, the connection, and
// the demo server if it is asked for. No window, and nothing of a run is stored.
class Headless
{
public:
    Headless(const CommandLine &line, const Policy &policy, std::unique_ptr<SecretStore> secrets);
    ~Headless();

    // Begins to open the connection that the command line names.
    tl::expected<void, Objection> open();

    ConnectionDesk &connections() { return *m_connections; }
    // Its name in sentences.
    QString serverName() const;

private:
    tl::expected<void, Objection> objectionOfPolicy() const;
    tl::expected<void, Objection> openDemo();
    tl::expected<void, Objection> openProfile();

    const CommandLine &m_line;
    Settings m_settings;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ConnectionDesk> m_connections;
};

// Carries out `query` or `batch`, with an event loop of its own; the program's exit code.
int runHeadless(const CommandLine &line, const Policy &policy, std::unique_ptr<SecretStore> secrets);

} // namespace guiche
