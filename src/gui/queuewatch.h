// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/alarm.h"
#include "queue/alertrules.h"
#include "queue/rowfilter.h"
#include "settings/queuesettings.h"
#include "stats/outbreaks.h"
#include "stats/queuefigures.h"
#include "stats/repeatcustomers.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <span>

namespace guiche
{

class QueueDesk;
class ViewBook;

// Looks at the whole queue for a person: how many rows each view has, what of it is worth a notification, who called
// again, where many of a kind are new. A little after the queue has changed, and once a minute, because deadlines pass
// also when nothing changes. Rows marked Gone count no more.
class QueueWatch : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    QueueWatch(const QueueDesk &desk, const ViewBook &book, Alarm alarm = systemAlarm(), QObject *parent = nullptr);

    void setMe(const QString &name);
    void setOutbreakRule(const OutbreakRule &rule);
    void lookSoon();
    // Something else than the rows has changed what is in views or late: that is not worth a notification.
    void beginAnew();

    const QHash<QString, qsizetype> &counts() const { return m_counts; } // by the view's id; none that is not known
    qsizetype draftCount() const { return m_draftCount; }
    const QSet<QString> &repeatCustomers() const { return m_repeatCustomers; }
    // Of the rows that pass, for charts: the days of the coverage, of the last two months at most.
    QueueFigures figuresOf(const QueueFilter &filter) const;
    FilterContext context() const;
    // Rows that are gone are still seen, and count no more. At once, unlike all else here.
    bool hasGoneRows() const { return m_hasGoneRows; }
    qsizetype standingAmong(std::span<const Slot> slots) const;
    qsizetype pendingCount() const; // of the whole queue, without drafts; at once, too

Q_SIGNALS:
    // All that counts() and the like tell is anew.
    void looked();
    void outbreaksFound(const QList<guiche::Outbreak> &outbreaks); // may be none
    void alertsFound(const QList<guiche::Alert> &alerts); // at least one

private:
    bool isLooking() const { return !m_views.isEmpty(); }
    void lookEveryMinute();
    void takeTurnAfter(std::chrono::milliseconds time);
    void takeTurn();
    void begin();
    void lookAt(const PersonalView &view);
    bool lookAtNextRows(const QueueFilter &wanted);
    void finish();

    const QueueDesk &m_desk;
    const ViewBook &m_book;
    Alarm m_alarm;
    QString m_me;
    OutbreakRule m_outbreakRule{QueueSettings::outbreakCountBounds.usual, QueueSettings::outbreakHoursBounds.usual};
    AlertRules m_rules;
    QHash<QString, qsizetype> m_counts;
    qsizetype m_draftCount = 0;
    QSet<QString> m_repeatCustomers;
    bool m_hasGoneRows = false;
    bool m_isOwed = false; // it changed meanwhile

    // Of the look under way.
    QList<PersonalView> m_views; // empty: none is
    qint64 m_now = 0;
    qsizetype m_view = 0; // the one that is looked at
    size_t m_nextSlot = 0; // of its rows
    qsizetype m_count = 0; // of its rows so far
    bool m_isKnown = true; // the number of its rows
    bool m_isTelling = false; // of what happens in it
    QHash<QString, qsizetype> m_counting;
    QList<Alert> m_alerts;

    bool m_isSoon = false; // a turn comes
    PendingCall m_soon;
    PendingCall m_minute;
};

} // namespace guiche
