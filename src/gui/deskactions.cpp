// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deskactions.h"

#include "desk/searchdesk.h"
#include "gui/customertabs.h"
#include "settings/settings.h"

#include <QAction>

namespace guiche
{

DeskActions::DeskActions(CustomerTabs &tabs, Settings &settings, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_settings(settings)
    , m_actions(actions)
{
    connect(actions.cancel, &QAction::triggered, this, [this] { m_tabs.desk().cancel(); });
    connect(actions.retry, &QAction::triggered, this, [this] { m_tabs.desk().retry(); });
    connect(actions.loadAll, &QAction::triggered, this, [this] { m_tabs.desk().loadAll(); });
    connect(actions.history, &QAction::triggered, this, [this](bool isOn) { m_tabs.desk().setShowsHistory(isOn); });
    connect(actions.otherGroup, &QAction::triggered, this,
            [this] { m_tabs.desk().setOpenGroup(1 - m_tabs.desk().openGroup()); });
    connect(actions.ownTabs, &QAction::triggered, this, [this](bool isOn) { m_settings.setOpensOwnTabs(isOn); });
    connect(actions.fetchHistory, &QAction::triggered, this, [this](bool isOn) {
        m_settings.setFetchesHistory(isOn);
        const QList<SearchDesk *> desks = m_tabs.desks();
        for (SearchDesk *desk : desks)
            desk->setFetchesHistory(isOn);
    });
    actions.fetchHistory->setChecked(settings.fetchesHistory());
    actions.ownTabs->setChecked(settings.opensOwnTabs());
}

void DeskActions::prepare(SearchDesk &desk)
{
    desk.setFetchesHistory(m_settings.fetchesHistory());
    desk.setPreferredTipo(m_settings.preferredReading());
    connect(&desk, &SearchDesk::groupChosen, this, [this](TipoBusca tipo) {
        m_settings.setPreferredReading(tipo);
        const QList<SearchDesk *> desks = m_tabs.desks();
        for (SearchDesk *each : desks)
            each->setPreferredTipo(tipo);
    });
    const auto showIfInFront = [this, shown = &desk] {
        if (&m_tabs.desk() == shown)
            show();
    };
    connect(&desk, &SearchDesk::changed, this, showIfInFront);
    connect(&desk, &SearchDesk::rowsChanged, this, showIfInFront);
    connect(&desk, &SearchDesk::progressed, this, showIfInFront);
}

void DeskActions::setSuspended(bool isSuspended)
{
    m_isSuspended = isSuspended;
    show();
}

void DeskActions::show()
{
    if (m_isSuspended) {
        for (QAction *action :
             {m_actions.cancel, m_actions.retry, m_actions.loadAll, m_actions.history, m_actions.otherGroup})
            action->setEnabled(false);
        return;
    }
    const SearchDesk &desk = m_tabs.desk();
    const bool isSearching = desk.phase() == SearchDesk::Phase::Searching;
    const bool hasRows = desk.openGroup() >= 0 && !isSearching;
    m_actions.cancel->setEnabled(isSearching || desk.isLoadingAll());
    m_actions.retry->setEnabled(desk.phase() != SearchDesk::Phase::Idle && !isSearching);
    m_actions.loadAll->setEnabled(hasRows && !desk.isLoadingAll() && desk.outcome() && desk.outcome()->mayHaveMore());
    m_actions.history->setEnabled(hasRows && desk.groups()[desk.openGroup()].canHaveHistory());
    m_actions.history->setChecked(desk.showsHistory());
    m_actions.otherGroup->setEnabled(hasRows && desk.groups().size() > 1);
}

} // namespace guiche
