// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchpage.h"

#include "gui/notifier.h"
#include "gui/queuepane.h"
#include "gui/queueview.h"
#include "gui/queuewatch.h"
#include "queue/viewbook.h"
#include "settings/queuesettings.h"
#include "store/sqlitequeuestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace guiche
{

namespace
{

using namespace std::chrono_literals;

const QString profileId = QStringLiteral("norte");

// Ten times as many requests as the program sends at most.
constexpr Throttle::Limits fastPace{4, 1, 20ms};

void require(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::fprintf(stderr, "the page was to be measured, but %s\n", what);
    std::abort();
}

} // namespace

BenchPage::BenchPage(const BenchServer &server, Clock clock)
    : m_settings(std::make_unique<Settings>(m_directory.path()))
    , m_connections(std::make_unique<ConnectionDesk>(*m_settings, m_secrets))
    , m_office(std::make_unique<QueueOffice>(*m_connections, *m_settings, m_secrets,
                                             std::make_unique<SqliteQueueStore>(m_directory.path()), std::move(clock)))
{
    saveChoices();
    signIn(server);
    showPage();
}

BenchPage::~BenchPage()
{
    m_paints.reset();
    delete m_page; // before the office
}

void BenchPage::saveChoices()
{
    QueueSettings settings(m_settings->fileName());
    settings.setPeriodMonths(6);
    ViewBook book;
    book.setAlerts(nameOf(ReadyMadeView::All), {true, true, true});
    settings.setViews(book.toBytes());
}

void BenchPage::signIn(const BenchServer &server)
{
    m_connections->setNetworkFactory([&server](const Connection &) { return std::make_unique<BenchNetwork>(server); });
    Profile profile;
    profile.id = profileId;
    profile.server = ServerAddress::parse(QStringLiteral("https://queue.example")).value();
    profile.kind = SignInKind::Token;
    m_connections->keep(profile, {.token = QStringLiteral("token")});
    while (m_connections->isStoring())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_connections->session()->transport().setPace(fastPace);
    m_office->keeper().setPause(2s); // so that it keeps again and again while it is measured
}

void BenchPage::showPage()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new QueuePane(*m_office, *m_settings, m_privacy, {systemTray(), systemClock()}, *this);
    column->addWidget(m_page);
    m_page->setFacetsShown(true);
    m_page->setChartsShown(true);
    m_paints = std::make_unique<PaintCount>(*m_page->view().viewport());
    m_watch = m_page->findChild<QueueWatch *>();
    connect(m_watch, &QueueWatch::looked, this, [this] { ++m_looks; });
    connect(m_watch, &QueueWatch::alertsFound, this,
            [this](const QList<Alert> &alerts) { m_alerts += static_cast<int>(alerts.size()); });
    resize(benchWindowSize);
    show();
}

void BenchPage::awaitLoaded()
{
    QEventLoop loop;
    const auto endIfLive = [&] {
        require(desk().phase() != QueueDesk::Phase::Failed, "its loading has failed");
        if (desk().phase() == QueueDesk::Phase::Live)
            loop.quit();
    };
    connect(&desk(), &QueueDesk::phaseChanged, &loop, endIfLive);
    loop.exec();
}

void BenchPage::refresh()
{
    desk().refreshNow();
    require(desk().isRefreshing(), "it was not refreshed");
    QEventLoop loop;
    connect(&desk(), &QueueDesk::progressChanged, &loop, [this, &loop] {
        if (!desk().isRefreshing())
            loop.quit();
    });
    loop.exec();
    require(!desk().refreshError(), "a refresh has failed");
    // Until the look that begins only now has come to its end.
    const int before = m_looks;
    m_watch->lookSoon();
    connect(m_watch, &QueueWatch::looked, &loop, [this, &loop, before] {
        if (m_looks > before + 1)
            loop.quit();
        else
            m_watch->lookSoon();
    });
    loop.exec();
}

void BenchPage::verify() const
{
    require(m_paints->count() > 0, "no row was painted");
    require(m_looks > 0, "nobody looked for what is worth telling");
    require(m_alerts > 0, "nothing was told, though rows are new");
    // The module has its class for itself.
    require(std::ranges::any_of(m_page->findChildren<QWidget *>(),
                                [](const QWidget *widget) { return widget->inherits("guiche::ChartsBoard"); }),
            "there are no charts: build guiche_charts");
    const QString kept = QStringLiteral("queue/") + profileId + QStringLiteral(".db");
    require(QFileInfo(QDir(m_directory.path()).filePath(kept)).size() > 0, "nothing was kept");
}

} // namespace guiche
