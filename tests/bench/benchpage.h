// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchserver.h"
#include "bench/benchwindows.h"
#include "desk/connectiondesk.h"
#include "desk/queueoffice.h"
#include "gui/privacystate.h"
#include "secrets/memorysecretstore.h"
#include "settings/settings.h"

#include <QTemporaryDir>

#include <memory>

namespace guiche
{

class QueuePane;
class QueueWatch;

// The program's own page of the queue as a supervisor has it open: facets and charts beside the rows, one view that tells of
// everything that happens, the queue kept on disk; behind it the program's own desk, signed in at a server in memory.
class BenchPage : public QWidget
{
    Q_OBJECT

public:
    // Begins to load. The server outlives this.
    BenchPage(const BenchServer &server, Clock clock);
    ~BenchPage() override;

    void awaitLoaded();
    // Asks for what has changed, until all of it is there and everything about it has been looked at again.
    void refresh();
    // Ends the program unless all that the page does has been done: painted, looked, told, drawn, kept.
    void verify() const;

    QueueDesk &desk() { return m_office->desk(); }

private:
    void signIn(const BenchServer &server);
    void saveChoices();
    void showPage();

    QTemporaryDir m_directory;
    std::unique_ptr<Settings> m_settings;
    MemorySecretStore m_secrets;
    std::unique_ptr<ConnectionDesk> m_connections;
    std::unique_ptr<QueueOffice> m_office;
    PrivacyState m_privacy{false, false};
    QueuePane *m_page = nullptr;
    QueueWatch *m_watch = nullptr;
    std::unique_ptr<PaintCount> m_paints;
    int m_looks = 0;
    int m_alerts = 0; // rows told of
};

} // namespace guiche
