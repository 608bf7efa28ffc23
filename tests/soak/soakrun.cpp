// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soakrun.h"

#include "queue/deadlineclock.h"
#include "queue/serverskew.h"
#include "support/printing.h"

#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace guiche
{

namespace
{

using namespace std::chrono_literals;

const QString profileId = QStringLiteral("norte");

// A working day's evening, so that a day ends while one looks.
QDateTime evening()
{
    return QDateTime(QDate(2026, 3, 10), QTime(21, 30));
}

// A person who groups and sorts while the rows come and go.
QueueArrangement arrangementOf(int round)
{
    QueueArrangement arrangement;
    arrangement.sort = {{round % 2 == 0 ? QueueColumn::Prazo : QueueColumn::UltimaMensagem}};
    if (round % 3 != 0)
        arrangement.groups = {Facet::Responsavel, Facet::Tipo};
    return arrangement;
}

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

// As a view goes through them.
void addShown(const QueueModel &model, const QModelIndex &parent, std::vector<Slot> &shown)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.kindAt(index) == QueueModel::Kind::Group)
            addShown(model, index, shown);
        else
            shown.push_back(model.slotAt(index).value());
    }
}

} // namespace

SoakRun::SoakRun(const SoakOptions &options)
    : m_options(options)
    , m_origin(evening())
    , m_began(std::chrono::steady_clock::now())
    , m_server([this] { return now(); }, {.size = options.size})
    , m_settings(m_directory.path())
    , m_connections(m_settings, m_secrets)
    , m_desk(
          m_connections, [this] { return now(); }, alarm())
    , m_store(m_directory.path())
    , m_keeper(m_connections, m_settings, m_secrets, m_store, [this] { return now(); })
{
    connectDesk();
    connectKeeper();
    connect(&m_minute, &QTimer::timeout, this, &SoakRun::tell);
}

SoakRun::~SoakRun() = default;

// The server's thread asks too.
QDateTime SoakRun::now() const
{
    const std::chrono::duration<double, std::milli> gone = std::chrono::steady_clock::now() - m_began;
    return m_origin.addMSecs(static_cast<qint64>(gone.count() * m_options.speed));
}

// Minutes go by faster, but never so that there is no time left to look; what is short stays what it is.
Alarm SoakRun::alarm() const
{
    return [rings = systemAlarm(), speed = m_options.speed](std::chrono::milliseconds after, auto ring) {
        const std::chrono::milliseconds sooner(static_cast<qint64>(static_cast<double>(after.count()) / speed));
        return rings(after < 1s ? after : std::max<std::chrono::milliseconds>(sooner, 600ms), std::move(ring));
    };
}

void SoakRun::connectDesk()
{
    m_model = std::make_unique<QueueModel>(m_desk.table());
    m_desk.setDueOf(dueOf(DeadlineRules()));
    m_desk.setWantsAgenda(true);
    connect(&m_desk, &QueueDesk::tableChanged, m_model.get(), &QueueModel::follow);
    connect(&m_desk, &QueueDesk::phaseChanged, this, &SoakRun::follow);
    connect(&m_desk, &QueueDesk::progressChanged, this, &SoakRun::follow);
    connect(&m_desk, &QueueDesk::refreshed, this, [this] { m_isRoundWhole = true; });
    connect(&m_desk, &QueueDesk::tableChanged, this, [this](const QueueDelta &delta) {
        if (!m_desk.isRefreshing())
            return;
        m_rowsRefreshed += static_cast<qint64>(delta.added.size() + delta.changed.size());
        for (const Slot slot : delta.added)
            if (!m_desk.table().isThere(slot))
                complain({QStringLiteral("a refresh brought a row that is not there")});
    });
    connect(&m_desk, &QueueDesk::openedChanged, this, [this](const IdAtendimento &id) {
        if (const OpenedRow row = m_desk.opened(id); row.atendimento)
            m_model->setOpened(id, *row.atendimento);
    });
}

void SoakRun::connectKeeper()
{
    connect(&m_desk, &QueueDesk::tableChanged, &m_keeper, &QueueKeeper::note);
    connect(&m_desk, &QueueDesk::progressChanged, &m_keeper, &QueueKeeper::noteState);
    connect(&m_desk, &QueueDesk::phaseChanged, &m_keeper, &QueueKeeper::noteState);
    m_keeper.setPause(5s);
    m_keeper.follow(m_desk.table(), [this] {
        return KeptState{.keptAt = m_desk.updatedAt(),
                         .coveredFrom = m_desk.coverageSince(),
                         .coveredUntil = m_desk.now().date(),
                         .isWhole = m_desk.phase() == QueueDesk::Phase::Live && m_desk.holes().isEmpty()};
    });
}

void SoakRun::signIn(const ServerAddress &server)
{
    m_connections.setNetworkFactory(
        [this](const Connection &) { return std::make_unique<SoakNetwork>(m_log, [this] { return now(); }); });
    Profile profile;
    profile.id = profileId;
    profile.server = server;
    profile.kind = SignInKind::Token;
    m_connections.keep(profile, {.token = DemoServer::token()});
    m_connections.session()->transport().setPace({.begunPerWindow = m_options.pace});
}

void SoakRun::start()
{
    const Result<ServerAddress> address = m_server.start();
    if (!address) {
        complain({QStringLiteral("the demo server does not start")});
        end();
        return;
    }
    signIn(*address);
    const QDate since = m_origin.date().addDays(-m_options.days);
    m_check = std::make_unique<SoakCheck>(m_server, m_origin, DemoQueueOptions{.size = m_options.size}, since);
    const std::chrono::milliseconds length(static_cast<qint64>(m_options.minutes * 60'000));
    QTimer::singleShot(length, this, [this] { m_isOver = true; });
    // Long enough for the round under way.
    QTimer::singleShot(length + 60s, this, [this] {
        complain({QStringLiteral("a refresh did not come to its end")});
        end();
    });
    m_minute.start(60s);
    m_desk.load(since);
}

void SoakRun::follow()
{
    const QueueDesk::Phase phase = m_desk.phase();
    if (phase == QueueDesk::Phase::Failed) {
        complain({QStringLiteral("the loading has failed: ") + printed(*m_desk.error())});
        end();
    } else if (phase == QueueDesk::Phase::Loading || m_desk.isRefreshing()) {
        beginRound();
    } else if (phase == QueueDesk::Phase::Live && m_isInRound) {
        endRound();
    }
}

void SoakRun::beginRound()
{
    if (!std::exchange(m_isInRound, true))
        m_isRoundWhole = false;
}

void SoakRun::endRound()
{
    m_isInRound = false;
    ++m_rounds;
    // The loading is no refresh; its outcome is where it reaches to.
    const bool isWhole = m_rounds == 1 ? m_desk.coverageSince().isValid() : m_isRoundWhole;
    m_wholeRounds += isWhole ? 1 : 0;
    const SoakLog log = m_log.take();
    if (!log.firstAsked.isValid()) {
        complain({QStringLiteral("a refresh asked nobody")});
        return;
    }
    m_check->note(log.asked, log.firstAsked, now(), isWhole);
    QTimer::singleShot(300, this, &SoakRun::check); // a model may show later what comes
}

void SoakRun::check()
{
    if (m_hasEnded)
        return;
    if (m_isInRound)
        complain({QStringLiteral("a refresh began at once after another")});
    complain(m_check->complaints(m_desk.table(), m_desk.closedRows()));
    if (m_desk.refreshError())
        complain({QStringLiteral("a refresh has failed: ") + printed(*m_desk.refreshError())});
    // What a busy machine takes to answer goes by faster too.
    const double largestSkew = static_cast<double>(largeSkew) * std::max(1.0, m_options.speed);
    if (std::abs(static_cast<double>(m_desk.clockSkew())) >= largestSkew || m_log.forbidden > 0)
        complain({QStringLiteral("another clock, or a request that must not be sent")});
    checkOpened();
    checkModel();
    m_memory.take();
    if (m_rounds % 3 == 0)
        m_desk.acknowledgeAll();
    m_model->setArrangement(arrangementOf(m_rounds));
    m_model->setNow(m_desk.now().toSecsSinceEpoch());
    openOne();
    if (m_isOver || m_rounds == mostRounds)
        end();
}

// Every row that is no draft, once, with the table's own values, where its id is looked for.
void SoakRun::checkModel()
{
    const QueueTable &table = m_desk.table();
    std::vector<Slot> expected;
    for (const Slot slot : table.all())
        if (!table.row(slot).isRascunho)
            expected.push_back(slot);
    std::vector<Slot> shown;
    addShown(*m_model, {}, shown);
    for (const Slot slot : shown) {
        const QueuedAtendimento row = table.row(slot);
        const QModelIndex index = m_model->indexOf(row.id);
        const QModelIndex status = index.siblingAtColumn(static_cast<int>(QueueColumn::Status));
        if (m_model->slotAt(index) != slot || status.data(QueueModel::PlainTextRole).toString() != row.status)
            complain({QStringLiteral("shown in another place: ") + row.id.text()});
    }
    std::ranges::sort(expected);
    std::ranges::sort(shown);
    if (shown != expected)
        complain({QStringLiteral("%1 rows are shown, of %2").arg(shown.size()).arg(expected.size())});
}

void SoakRun::checkKept()
{
    const QString file = m_directory.filePath(QStringLiteral("queue/%1.db").arg(profileId));
    if (m_keeper.keeping() != QueueKeeper::Keeping::Kept || QFileInfo(file).size() == 0)
        complain({QStringLiteral("the queue is not kept")});
}

void SoakRun::openOne()
{
    const std::span<const Slot> all = m_desk.table().all();
    if (all.empty())
        return;
    m_opened = m_desk.table().row(all[static_cast<size_t>(m_rounds) * 7919 % all.size()]).id;
    m_desk.open(m_opened);
}

// It may have been forgotten, because the row has changed, or have vanished on the server.
void SoakRun::checkOpened()
{
    const OpenedRow row = m_desk.opened(m_opened);
    if (row.state == OpenedRow::State::Loaded && row.atendimento->id == m_opened)
        ++m_openedRows;
    else if (row.state == OpenedRow::State::Loaded || row.state == OpenedRow::State::Failed)
        complain({QStringLiteral("cannot be opened: ") + m_opened.text()});
}

void SoakRun::complain(const QStringList &complaints)
{
    constexpr qsizetype mostPrinted = 40;
    for (const QString &complaint : complaints)
        if (++m_complaints <= mostPrinted)
            print(QStringLiteral("round %1: %2").arg(m_rounds).arg(complaint));
}

void SoakRun::tell()
{
    const std::chrono::duration<double, std::ratio<60>> gone = std::chrono::steady_clock::now() - m_began;
    const MemorySeries::Sample memory = m_memory.last();
    print(QStringLiteral("%1 min, %2 at the server: %3 rounds (%4 whole), %5 requests, %6 rows pending and %7 closed, "
                         "%8 rows opened, %9 rows other by refreshes")
              .arg(gone.count(), 0, 'f', 1)
              .arg(now().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
              .arg(m_rounds)
              .arg(m_wholeRounds)
              .arg(m_log.requests)
              .arg(m_desk.table().size())
              .arg(m_desk.closedRows().size())
              .arg(m_openedRows)
              .arg(m_rowsRefreshed)
          + QStringLiteral(", agenda %1 of %2; resident %3 MB, heap %4 MB; %5 complaints")
                .arg(m_desk.agendaProgress().done)
                .arg(m_desk.agendaProgress().total)
                .arg(memory.resident, 0, 'f', 1)
                .arg(memory.heap, 0, 'f', 1)
                .arg(m_complaints));
}

void SoakRun::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    tell();
    if (m_rounds < 2)
        complain({QStringLiteral("nothing was refreshed")});
    checkKept();
    // How many find a quiet moment is a question of the machine's pace too, where there are few.
    if (m_options.minutes >= 5 && m_rounds >= 20 && 2 * m_wholeRounds < m_rounds)
        complain({QStringLiteral("too few refreshes were whole")});
    const bool isFlat =
        !m_memory.canTell() || m_memory.isFlat(std::chrono::duration<double, std::ratio<60>>(m_options.minutes));
    print(QStringLiteral("%1 rounds looked at, %2 of %3 whole, %4 rows looked for in between: %5; %6")
              .arg(m_memory.size())
              .arg(m_wholeRounds)
              .arg(m_rounds)
              .arg(m_check ? m_check->searched() : 0)
              .arg(m_memory.canTell() ? m_memory.text() : QStringLiteral("memory not judged"),
                   m_complaints > 0 ? QStringLiteral("%1 complaints").arg(m_complaints)
                       : isFlat     ? QStringLiteral("all is as the server has it")
                                    : QStringLiteral("memory grows")));
    Q_EMIT ended(isFlat && m_complaints == 0);
}

} // namespace guiche
