// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuegroupmenu.h"

#include "models/queuewords.h"

#include <QActionGroup>

namespace guiche
{

namespace
{

constexpr int noFacet = -1;

} // namespace

QueueGroupMenu::QueueGroupMenu(QWidget *parent)
    : QMenu(parent)
    , m_further(new QMenu(tr("Then by"), this))
{
    setObjectName(QStringLiteral("queueGroupMenu"));
    m_further->setObjectName(QStringLiteral("queueSubgroupMenu"));
    fill(this, 0);
    fill(m_further, 1);
    addSeparator();
    addMenu(m_further);
    setGroups({});
}

void QueueGroupMenu::fill(QMenu *menu, qsizetype level)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, std::optional<Facet> facet) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(facet ? static_cast<int>(*facet) : noFacet);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, level, facet] { choose(level, facet); });
    };
    add(level == 0 ? tr("No groups") : tr("No further groups"), {});
    for (int i = 0; i < facetCount; ++i)
        add(wordFor(Facet(i)), Facet(i));
}

void QueueGroupMenu::setGroups(const QList<Facet> &groups)
{
    m_groups = groups;
    m_further->setEnabled(!groups.isEmpty());
    check(this, 0);
    check(m_further, 1);
}

void QueueGroupMenu::choose(qsizetype level, std::optional<Facet> facet)
{
    QList<Facet> groups = m_groups.first(std::min(level, m_groups.size()));
    if (facet) {
        groups << *facet;
        if (level == 0 && m_groups.size() > 1 && m_groups[1] != *facet)
            groups << m_groups[1];
    }
    setGroups(groups);
    Q_EMIT groupsChosen(groups);
}

void QueueGroupMenu::check(const QMenu *menu, qsizetype level)
{
    const int chosen = level < m_groups.size() ? static_cast<int>(m_groups[level]) : noFacet;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->isCheckable())
            continue;
        const int facet = action->data().toInt();
        action->setChecked(facet == chosen);
        if (level == 1)
            action->setEnabled(m_groups.isEmpty() || facet != static_cast<int>(m_groups[0]));
    }
}

} // namespace guiche
