// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuewatch.h"

#include "desk/queuedesk.h"
#include "queue/viewbook.h"

#include <utility>

namespace guiche
{

QueueWatch::QueueWatch(const QueueDesk &desk, const ViewBook &book, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(book)
{
    m_soon.setSingleShot(true);
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.start();
    connect(&m_soon, &QTimer::timeout, this, &QueueWatch::look);
    connect(&m_minute, &QTimer::timeout, this, &QueueWatch::lookSoon);
    connect(&desk, &QueueDesk::tableChanged, this, &QueueWatch::lookSoon);
    connect(&desk, &QueueDesk::closedChanged, this, &QueueWatch::lookSoon);
    connect(&desk, &QueueDesk::phaseChanged, this, [this] {
        if (m_desk.phase() == QueueDesk::Phase::NotConnected || m_desk.phase() == QueueDesk::Phase::Empty)
            m_rules.forgetAll();
        lookSoon();
    });
    lookSoon();
}

void QueueWatch::setMe(const QString &name)
{
    m_me = name;
    lookSoon();
}

void QueueWatch::setOutbreakRule(const OutbreakRule &rule)
{
    m_outbreakRule = rule;
    lookSoon();
}

// A queue that never rests is looked at all the same; while it is loading, less often.
void QueueWatch::lookSoon()
{
    constexpr std::chrono::milliseconds settling{500};
    constexpr std::chrono::seconds whileLoading{3};
    if (m_soon.isActive() || m_step > 0) {
        m_isOwed = m_isOwed || m_step > 0;
        return;
    }
    m_soon.start(m_desk.phase() == QueueDesk::Phase::Loading ? std::chrono::milliseconds(whileLoading) : settling);
}

FilterContext QueueWatch::context() const
{
    FilterContext context;
    context.now = m_desk.now().toSecsSinceEpoch();
    context.me = m_me;
    context.repeatCustomers = &m_repeatCustomers;
    return context;
}

// One step each time the event loop comes round, so that nobody who types waits for more than one.
void QueueWatch::look()
{
    const QList<PersonalView> &views = m_book.views();
    if (m_step == 0) {
        m_counts.clear();
        const RepeatCustomers repeats = repeatCustomersIn(m_desk.table(), m_desk.closedRows(), context().now);
        m_repeatCustomers = QSet<QString>(repeats.keyBegin(), repeats.keyEnd());
    } else if (m_step <= views.size()) {
        lookAt(views[m_step - 1]);
    } else {
        finish();
        return;
    }
    ++m_step;
    m_soon.start(0);
}

void QueueWatch::lookAt(const PersonalView &view)
{
    const QueueTable &table = m_desk.table();
    const std::vector<Slot> rows = RowFilter(table, view.arrangement.filter, context()).matching();
    m_counts.insert(view.id, static_cast<qsizetype>(rows.size()));
    // Notifications tell what happens, and while rows are still being loaded nothing has happened to them.
    if (m_desk.phase() != QueueDesk::Phase::Live || m_desk.isRefreshing() || !view.alerts.isOn())
        return;
    std::vector<AlertRow> watched;
    watched.reserve(rows.size());
    for (const Slot slot : rows) {
        if (table.mark(slot) != RowMark::Gone)
            watched.push_back({table.row(slot).id, table.due(slot)});
    }
    m_alerts += m_rules.look(view, watched, context().now);
}

void QueueWatch::finish()
{
    QueueFilter drafts;
    drafts.drafts = Drafts::Only;
    m_draftCount = static_cast<qsizetype>(RowFilter(m_desk.table(), drafts, context()).matching().size());
    m_step = 0;
    Q_EMIT looked();
    Q_EMIT outbreaksFound(outbreaksIn(m_desk.table(), m_desk.closedRows(), context().now, m_outbreakRule));
    if (const QList<Alert> alerts = std::exchange(m_alerts, {}); !alerts.isEmpty())
        Q_EMIT alertsFound(alerts);
    if (std::exchange(m_isOwed, false))
        lookSoon();
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
