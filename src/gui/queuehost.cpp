// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuehost.h"

#include "desk/queueoffice.h"
#include "gui/command.h"
#include "gui/customertabs.h"
#include "gui/notifier.h"
#include "gui/queuebar.h"
#include "gui/queuechanges.h"
#include "gui/queuemenu.h"
#include "gui/queuepane.h"
#include "gui/queuesetup.h"
#include "settings/queuesettings.h"
#include "settings/settings.h"

#include <QAction>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace guiche
{

QueueHost::QueueHost(const Place &place, const Settings &settings, PrivacyState &privacy, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_settings(settings)
    , m_privacy(privacy)
    , m_button(new QToolButton(place.tabs))
{
    m_button->setObjectName(QStringLiteral("queueButton"));
    m_button->setCheckable(true);
    m_button->setText(tr("Queue"));
    const QAction &action = place.menu->queueAction();
    const auto tellKey = [this, &action] { m_button->setToolTip(withKey(tr("Every pending atendimento"), action)); };
    connect(&action, &QAction::changed, this, tellKey);
    tellKey();
    m_button->hide();
    place.menu->menuAction()->setVisible(false);
    place.tabs->addCorner(*m_button);
    connect(m_button, &QToolButton::clicked, this, &QueueHost::setShown);
    connect(place.tabs, &CustomerTabs::customerWanted, this, [this] { setShown(false); });
    connectMenu();
}

void QueueHost::setOffice(QueueOffice &office)
{
    m_office = &office;
    m_button->show();
    m_place.menu->menuAction()->setVisible(true);
}

void QueueHost::connectMenu()
{
    QueueMenu *menu = m_place.menu;
    connect(menu, &QueueMenu::queueWanted, this, &QueueHost::setShown);
    connect(menu, &QueueMenu::filterRequested, this, [this] { m_page->bar().focusFilter(); });
    connect(menu, &QueueMenu::viewsRequested, this, [this] { m_page->bar().openViews(); });
    connect(menu, &QueueMenu::refreshRequested, this, [this] { m_page->refresh(); });
    connect(menu, &QueueMenu::acknowledgeRequested, this, [this] { m_page->changes().acknowledge(); });
    connect(menu, &QueueMenu::nextChangeRequested, this, [this] { m_page->changes().goToNext(); });
    connect(menu, &QueueMenu::previousChangeRequested, this, [this] { m_page->changes().goToPrevious(); });
    connect(menu, &QueueMenu::facetsWanted, this, [this](bool areShown) {
        m_page->setFacetsShown(areShown);
        m_page->focusFacets();
    });
    connect(menu, &QueueMenu::chartsWanted, this, [this](bool areShown) { m_page->setChartsShown(areShown); });
    connect(menu, &QueueMenu::deadlinesRequested, this, [this] { m_page->setup().openDeadlines(); });
    connect(menu, &QueueMenu::optionsRequested, this, [this] { m_page->openOptions(); });
}

void QueueHost::makePage()
{
    m_page =
        new QueuePane(*m_office, m_settings, m_privacy, {systemTray(), systemClock()}, *m_place.column->parentWidget());
    m_place.column->addWidget(m_page, 1);
    m_page->setHost(m_server);
    m_place.menu->setView(m_page->view());
    m_place.menu->setViewActions(m_page->bar().viewActions(), m_page->bar().bookActions());
    const QueueSettings kept(m_settings.fileName());
    m_place.menu->setFacetsShown(kept.showsFacets());
    m_place.menu->setChartsShown(kept.showsCharts());
    m_place.menu->setQueueShown(true);
    m_place.menu->setNarrowed(m_page->changes().isNarrowed());
    connect(&m_page->changes(), &QueueChanges::narrowedChanged, m_place.menu, &QueueMenu::setNarrowed);
    connect(m_page, &QueuePane::facetsShown, m_place.menu, &QueueMenu::setFacetsShown);
    connect(m_page, &QueuePane::chartsShown, m_place.menu, &QueueMenu::setChartsShown);
    connect(m_page, &QueuePane::pageWanted, this, [this] { setShown(true); });
    connect(m_page, &QueuePane::connectionRequested, this, &QueueHost::connectionRequested);
    connect(m_page, &QueuePane::customerRequested, this, [this](const AtendimentoQuery &query) {
        setShown(false);
        Q_EMIT customerRequested(query);
    });
    connect(m_page, &QueuePane::countChanged, this, [this](std::optional<qsizetype> count) {
        m_button->setText(count ? tr("Queue %1").arg(QLocale().toString(*count)) : tr("Queue"));
    });
    connect(&m_office->desk(), &QueueDesk::progressChanged, this, [this] {
        const bool isSilent = m_office->desk().isServerSilent();
        if (std::exchange(m_isServerSilent, isSilent) != isSilent)
            Q_EMIT serverSilent(isSilent);
    });
    Q_EMIT viewMade(m_page->view());
}

void QueueHost::setServer(const QString &host)
{
    m_server = host;
    if (m_page)
        m_page->setHost(host);
}

void QueueHost::setShown(bool isShown)
{
    m_button->setChecked(isShown);
    m_place.menu->setQueueShown(isShown);
    if (isShown == m_isShown || !m_office)
        return;
    m_isShown = isShown;
    if (!m_page)
        makePage();
    for (QAction *action : std::as_const(m_place.customersActions))
        action->setEnabled(!isShown);
    if (!isShown)
        m_page->hide();
    for (QWidget *widget : std::as_const(m_place.customers))
        widget->setVisible(!isShown);
    if (isShown) {
        m_page->show();
        m_page->focusRows();
    }
    Q_EMIT shownChanged(isShown);
}

} // namespace guiche
