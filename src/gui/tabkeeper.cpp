// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabkeeper.h"

#include "desk/connectiondesk.h"
#include "desk/recentsdesk.h"
#include "desk/searchdesk.h"
#include "gui/customertabs.h"
#include "settings/settings.h"

namespace guiche
{

TabKeeper::TabKeeper(CustomerTabs &tabs, RecentsDesk &recents, ConnectionDesk &connections, const Settings &settings,
                     QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_recents(recents)
    , m_connections(connections)
    , m_settings(settings)
{
    // Once for all that happens in a turn of the event loop.
    m_saving.setSingleShot(true);
    m_saving.setInterval(0);
    connect(&m_saving, &QTimer::timeout, this, &TabKeeper::save);
    connect(&m_tabs, &CustomerTabs::found, this, &TabKeeper::note);
    connect(&m_tabs, &CustomerTabs::rearranged, this, [this] { m_saving.start(); });
    connect(&m_connections, &ConnectionDesk::connectionChanged, this, &TabKeeper::followConnection);
    followConnection();
}

void TabKeeper::followConnection()
{
    const QString profile = m_connections.profile() ? m_connections.profile()->id : QString();
    const bool isUsable = m_connections.state() == ConnectionDesk::State::Connected;
    if (profile == m_profile || (!profile.isEmpty() && !isUsable))
        return; // nothing can be asked there yet: the tabs come with the sign-in
    m_saving.stop();
    const bool isFirst = m_profile.isEmpty();
    m_profile = profile;
    if (!isFirst || m_tabs.count() > 1)
        m_tabs.closeAll();
    restore();
}

void TabKeeper::restore()
{
    const QList<OpenTab> tabs = m_recents.openTabs();
    const bool hasBegun = !m_tabs.entries().isEmpty(); // somebody was faster, or a term came from outside
    int current = -1;
    for (const OpenTab &tab : tabs) {
        const std::optional<AtendimentoQuery> kept = tab.queryToRestore();
        if (!kept || m_tabs.count() >= CustomerTabs::most)
            continue;
        AtendimentoQuery query = m_settings.form();
        query.tipo = kept->tipo;
        query.outroTipo = kept->outroTipo;
        query.termo = kept->termo;
        m_tabs.restore(query);
        if (tab.isCurrent)
            current = m_tabs.count() - 1;
    }
    if (!hasBegun && current >= 0)
        m_tabs.show(current);
}

void TabKeeper::note(const SearchDesk &desk)
{
    for (const SearchGroup &group : desk.groups()) {
        if (desk.groups().size() == 1 || group.tipo() == desk.groups()[desk.openGroup()].tipo())
            m_recents.note(group.outcome.query, group.outcome.reply);
    }
}

void TabKeeper::save()
{
    // Tabs that were emptied by signing out, or by turning to another provider, are not what the person left.
    const bool isInUse = m_connections.state() == ConnectionDesk::State::Connected
        && (m_connections.profile() ? m_connections.profile()->id : QString()) == m_profile;
    if (!isInUse)
        return;
    QList<OpenTab> tabs;
    const QList<CustomerTabs::Entry> entries = m_tabs.entries();
    for (const CustomerTabs::Entry &entry : entries) {
        const std::optional<SearchOutcome> &outcome = entry.desk->outcome();
        const bool isFound = outcome && !outcome->reply.atendimentos.isEmpty();
        OpenTab tab =
            OpenTab::of(entry.asked, isFound ? outcome->reply.atendimentos.first().cliente.codigo : CodigoCliente());
        tab.isCurrent = entry.isInFront;
        tabs << tab;
    }
    m_recents.setOpenTabs(tabs);
}

} // namespace guiche
