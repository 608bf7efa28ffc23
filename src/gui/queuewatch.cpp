// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuewatch.h"

#include "desk/queuedesk.h"
#include "models/queuecolumntext.h"
#include "queue/queuerows.h"
#include "queue/viewbook.h"

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

// Counted like a view.
PersonalView draftsView()
{
    PersonalView drafts;
    drafts.arrangement.filter.drafts = Drafts::Only;
    return drafts;
}

} // namespace

QueueWatch::QueueWatch(const QueueDesk &desk, const ViewBook &book, Alarm alarm, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(book)
    , m_alarm(std::move(alarm))
{
    connect(&desk, &QueueDesk::tableChanged, this, [this] {
        const QueueTable &table = m_desk.table();
        m_hasGoneRows = std::ranges::find(table.columns().mark, RowMark::Gone) != table.columns().mark.end();
        lookSoon();
    });
    connect(&desk, &QueueDesk::closedChanged, this, &QueueWatch::lookSoon);
    // While it went on nothing could be told.
    connect(&desk, &QueueDesk::refreshed, this, [this] { lookSoon(); });
    connect(&desk, &QueueDesk::agendaProgressChanged, this, &QueueWatch::lookSoon);
    connect(&desk, &QueueDesk::holeFilled, this, &QueueWatch::beginAnew); // those rows have been there for long
    connect(&desk, &QueueDesk::phaseChanged, this, [this] {
        if (m_desk.phase() != QueueDesk::Phase::Live)
            return beginAnew();
        m_isSoon = isLooking(); // a look that was to come was to come late, while it was loading
        lookSoon();
    });
    lookSoon();
    lookEveryMinute();
}

void QueueWatch::lookEveryMinute()
{
    m_minute = m_alarm(std::chrono::minutes(1), [this] {
        lookSoon();
        lookEveryMinute();
    });
}

void QueueWatch::setMe(const QString &name)
{
    if (std::exchange(m_me, name) != name)
        beginAnew();
}

void QueueWatch::setOutbreakRule(const OutbreakRule &rule)
{
    m_outbreakRule = rule;
    lookSoon();
}

void QueueWatch::beginAnew()
{
    m_rules.forgetAll();
    m_alerts.clear();
    m_views.clear();
    m_isOwed = m_isSoon = false;
    lookSoon();
}

// A queue that never rests is looked at all the same; while it is loading, less often.
void QueueWatch::lookSoon()
{
    constexpr std::chrono::milliseconds settling{500};
    constexpr std::chrono::seconds whileLoading{1};
    if (isLooking())
        m_isOwed = true;
    else if (!m_isSoon)
        takeTurnAfter(m_desk.phase() == QueueDesk::Phase::Loading ? whileLoading : settling);
}

void QueueWatch::takeTurnAfter(std::chrono::milliseconds time)
{
    m_isSoon = true;
    m_soon = m_alarm(time, [this] {
        m_isSoon = false;
        takeTurn();
    });
}

FilterContext QueueWatch::context() const
{
    FilterContext context;
    context.now = m_desk.now().toSecsSinceEpoch();
    context.me = m_me;
    context.repeatCustomers = &m_repeatCustomers;
    context.words = queueColumnWords();
    return context;
}

// One step each time the event loop comes round, so that nobody who types waits for more than one.
void QueueWatch::takeTurn()
{
    if (!isLooking())
        begin();
    else if (m_view < m_views.size())
        lookAt(m_views[m_view]);
    else
        return finish();
    takeTurnAfter({});
}

void QueueWatch::begin()
{
    m_now = context().now;
    const RepeatCustomers repeats = repeatCustomersIn(m_desk.table(), m_desk.closedRows(), m_now);
    m_repeatCustomers = QSet<QString>(repeats.keyBegin(), repeats.keyEnd());
    // As they are now: a person may change them between two turns.
    m_views = m_book.views();
    m_views.append(draftsView());
    m_view = 0;
    m_nextSlot = 0;
    m_counting.clear();
}

void QueueWatch::lookAt(const PersonalView &view)
{
    if (m_nextSlot == 0) {
        m_count = 0;
        m_isKnown = true;
        // Notifications tell what happens, and while rows are still being loaded nothing has happened to them. What happens
        // while none are wanted is not told later.
        m_isTelling = view.alerts.isOn() && m_desk.phase() == QueueDesk::Phase::Live && !m_desk.isRefreshing()
            && !m_desk.isFillingHole();
        if (m_isTelling || !view.alerts.isOn())
            m_rules.begin(view, m_now);
    }
    const bool isDone = !lookAtNextRows(view.arrangement.filter);
    if (!isDone)
        return;
    if (m_isTelling && !m_desk.isFillingHole()) // which may have begun meanwhile
        m_alerts += m_rules.end();
    if (m_isKnown)
        m_counting.insert(view.id, m_count);
    m_nextSlot = 0;
    ++m_view;
}

// By their places in the table, which may be another one at the next turn: what has changed behind this one is looked at
// the next time. Whether there are more.
bool QueueWatch::lookAtNextRows(const QueueFilter &wanted)
{
    constexpr size_t mostRows = 10'000;
    const QueueTable &table = m_desk.table();
    const QueueRows &rows = table.columns();
    FilterContext then = context();
    then.now = m_now;
    const RowFilter filter(table, wanted, then);
    // Which ordens de serviço have an appointment is asked only while somebody wants to see it.
    QueueFilter others = wanted;
    others.conditions.unscheduledOs = false;
    const RowFilter perhaps(table, others, then);
    const bool asksAgenda = wanted.conditions.unscheduledOs;
    const size_t end = std::min(rows.capacity(), m_nextSlot + mostRows);
    std::vector<AlertRow> watched;
    for (; m_nextSlot < end; ++m_nextSlot) {
        const auto slot = static_cast<Slot>(m_nextSlot);
        if (!rows.isThere[slot] || rows.mark[slot] == RowMark::Gone)
            continue;
        if (asksAgenda && rows.agenda[slot] == Agenda::Unknown && perhaps.matches(slot) && !m_desk.isAgendaInVain(slot))
            m_isKnown = false;
        if (!filter.matches(slot))
            continue;
        ++m_count;
        if (m_isTelling)
            watched.push_back({IdAtendimento(rows.text(slot, QueueRows::Id)), rows.due[slot]});
    }
    if (m_isTelling)
        m_rules.take(watched);
    return m_nextSlot < rows.capacity();
}

void QueueWatch::finish()
{
    m_views.clear();
    m_draftCount = m_counting.take(draftsView().id);
    m_counts = std::exchange(m_counting, {});
    QSet<QString> ids;
    for (const PersonalView &view : m_book.views())
        ids.insert(view.id);
    m_rules.keepOnly(ids);
    Q_EMIT looked();
    Q_EMIT outbreaksFound(outbreaksIn(m_desk.table(), m_desk.closedRows(), m_now, m_outbreakRule));
    if (const QList<Alert> alerts = std::exchange(m_alerts, {}); !alerts.isEmpty())
        Q_EMIT alertsFound(alerts);
    if (std::exchange(m_isOwed, false))
        lookSoon();
}

qsizetype QueueWatch::standingAmong(std::span<const Slot> slots) const
{
    if (!m_hasGoneRows)
        return static_cast<qsizetype>(slots.size());
    const QueueTable &table = m_desk.table();
    return std::ranges::count_if(
        slots, [&table](Slot slot) { return table.isThere(slot) && table.mark(slot) != RowMark::Gone; });
}

qsizetype QueueWatch::pendingCount() const
{
    const QueueRows &rows = m_desk.table().columns();
    return std::ranges::count_if(m_desk.table().all(), [&rows](Slot slot) {
        return !rows.isRascunho[slot] && rows.mark[slot] != RowMark::Gone;
    });
}

QueueFigures QueueWatch::figuresOf(const QueueFilter &filter) const
{
    constexpr int mostDays = 60;
    const QDate today = m_desk.now().date();
    FiguresQuestion question;
    question.now = m_desk.now().toSecsSinceEpoch();
    question.lastDay = today;
    question.firstDay = today.addDays(1 - mostDays);
    question.filter = filter;
    if (const QDate since = m_desk.coverageSince(); since.isValid() && since > question.firstDay)
        question.firstDay = since;
    const RowFilter rows(m_desk.table(), filter, context());
    return guiche::figuresOf(m_desk.table(), rows.matching(), m_desk.closedRows(), question);
}

} // namespace guiche
