// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"

#include <QList>
#include <QMenu>

#include <optional>

namespace guiche
{

// What the rows are grouped by, on one level or, in a menu of its own, two.
class QueueGroupMenu : public QMenu
{
    Q_OBJECT

public:
    explicit QueueGroupMenu(QWidget *parent = nullptr);

    void setGroups(const QList<Facet> &groups);

Q_SIGNALS:
    void groupsChosen(const QList<guiche::Facet> &groups);

private:
    void fill(QMenu *menu, qsizetype level);
    void choose(qsizetype level, std::optional<Facet> facet);
    void check(const QMenu *menu, qsizetype level);

    QList<Facet> m_groups;
    QMenu *m_further;
};

} // namespace guiche
