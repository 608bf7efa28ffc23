// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/alertrules.h"
#include "queue/rowfilter.h"
#include "settings/queuesettings.h"
#include "stats/outbreaks.h"
#include "stats/queuefigures.h"
#include "stats/repeatcustomers.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace guiche
{

class QueueDesk;
class ViewBook;

// Looks at the whole queue for a person: how many rows each view has, what of it is worth a notification, who called
// again, where many of a kind are new. A little after the queue has changed, and once a minute, because deadlines pass
// also when nothing changes.
class QueueWatch : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    QueueWatch(const QueueDesk &desk, const ViewBook &book, QObject *parent = nullptr);

    void setMe(const QString &name);
    void setOutbreakRule(const OutbreakRule &rule);
    const OutbreakRule &outbreakRule() const { return m_outbreakRule; }
    void lookSoon();

    const QHash<QString, qsizetype> &counts() const { return m_counts; } // by the view's id
    qsizetype draftCount() const { return m_draftCount; }
    const QSet<QString> &repeatCustomers() const { return m_repeatCustomers; }
    // Of the rows that pass, for charts: the days of the coverage, of the last two months at most.
    QueueFigures figuresOf(const QueueFilter &filter) const;
    FilterContext context() const;

Q_SIGNALS:
    // All that counts() and the like tell is anew.
    void looked();
    void outbreaksFound(const QList<guiche::Outbreak> &outbreaks); // may be none
    void alertsFound(const QList<guiche::Alert> &alerts); // at least one

private:
    void look();
    void lookAt(const PersonalView &view);
    void finish();

    const QueueDesk &m_desk;
    const ViewBook &m_book;
    QString m_me;
    OutbreakRule m_outbreakRule{QueueSettings::outbreakCountBounds.usual, QueueSettings::outbreakHoursBounds.usual};
    AlertRules m_rules;
    QHash<QString, qsizetype> m_counts;
    qsizetype m_draftCount = 0;
    QSet<QString> m_repeatCustomers;
    QList<Alert> m_alerts; // of the look under way
    qsizetype m_step = 0; // of the look under way; 0: none is
    bool m_isOwed = false; // it changed meanwhile
    QTimer m_soon;
    QTimer m_minute;
};

} // namespace guiche
