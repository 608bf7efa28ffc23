// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customertabs.h"

#include "desk/searchdesk.h"
#include "gui/command.h"
#include "gui/lineicon.h"
#include "gui/profilewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace guiche
{

namespace
{

bool isSameTerm(const AtendimentoQuery &a, const AtendimentoQuery &b)
{
    return a.tipo == b.tipo && a.outroTipo == b.outroTipo && a.plainTermo() == b.plainTermo();
}

} // namespace

CustomerTabs::CustomerTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_addButton(new QToolButton(this))
{
    m_bar->setObjectName(QStringLiteral("customerTabBar"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setTabsClosable(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleDescription(tr("Customers"));
    auto *addButton = m_addButton;
    addButton->setObjectName(QStringLiteral("newTabButton"));
    addButton->setAutoRaise(true);
    addButton->setIcon(lineIcon(QStringLiteral("add")));
    addButton->setToolTip(tr("New tab"));
    addButton->setAccessibleName(tr("New tab"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_bar);
    row->addWidget(addButton);
    row->addStretch();

    connect(addButton, &QToolButton::clicked, this, &CustomerTabs::openBlank);
    connect(m_bar, &QTabBar::tabBarClicked, this, &CustomerTabs::customerWanted);
    connect(m_bar, &QTabBar::currentChanged, this, &CustomerTabs::turnTo);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &CustomerTabs::close);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        const auto begin = m_tabs.begin();
        if (from < to)
            std::rotate(begin + from, begin + from + 1, begin + to + 1);
        else
            std::rotate(begin + to, begin + from, begin + from + 1);
        Q_EMIT rearranged();
    });
}

CustomerTabs::~CustomerTabs() = default;

void CustomerTabs::setUp(DeskFactory makeDesk, Titles titles)
{
    Q_ASSERT(m_tabs.empty());
    m_makeDesk = std::move(makeDesk);
    m_titles = std::move(titles);
    add();
}

void CustomerTabs::setNewTabAction(const QAction &action)
{
    const auto tellKey = [this, &action] { m_addButton->setToolTip(withKey(tr("New tab"), action)); };
    connect(&action, &QAction::changed, this, tellKey);
    tellKey();
}

void CustomerTabs::addCorner(QWidget &widget)
{
    layout()->addWidget(&widget);
    m_hasCorner = true;
    updateTitles();
}

SearchDesk &CustomerTabs::desk() const
{
    return *m_front;
}

int CustomerTabs::current() const
{
    return m_bar->currentIndex();
}

SearchDesk &CustomerTabs::add()
{
    m_tabs.push_back({.desk = m_makeDesk(), .owed = {}});
    SearchDesk &desk = *m_tabs.back().desk;
    follow(desk);
    m_bar->addTab({}); // the first one comes to the front by itself
    updateTitle(count() - 1);
    return desk;
}

void CustomerTabs::follow(SearchDesk &desk)
{
    const auto isInFront = [this, &desk] { return m_front == &desk; };
    const auto show = [this, &desk] {
        const auto tab = std::ranges::find(m_tabs, &desk, [](const Tab &each) { return each.desk.get(); });
        if (tab == m_tabs.end())
            return;
        updateTitle(static_cast<int>(tab - m_tabs.begin()));
        Q_EMIT rearranged();
    };
    connect(&desk, &SearchDesk::changed, this, [this, isInFront, show] {
        show();
        if (isInFront())
            Q_EMIT changed();
    });
    connect(&desk, &SearchDesk::groupOpened, this, [this, show, &desk] {
        show();
        Q_EMIT found(desk); // the other one
    });
    connect(&desk, &SearchDesk::outcomeArrived, this, [this, isInFront, &desk] {
        if (isInFront())
            Q_EMIT outcomeArrived();
        Q_EMIT found(desk);
    });
    connect(&desk, &SearchDesk::cancelled, this, [this, isInFront] {
        if (isInFront())
            Q_EMIT cancelled();
    });
}

void CustomerTabs::search(const AtendimentoQuery &query, bool opensNew)
{
    Q_EMIT customerWanted();
    const int about = tabAbout(query);
    const bool reusesFront = !opensNew || showsNobody(m_tabs[static_cast<size_t>(current())]);
    if (about >= 0) {
        m_tabs[static_cast<size_t>(about)].owed.reset(); // this asks
        show(about);
    } else if (!reusesFront) {
        searchInNewTab(query);
        return;
    }
    desk().search(query);
}

void CustomerTabs::searchInNewTab(const AtendimentoQuery &query)
{
    openBlank();
    desk().search(query);
}

void CustomerTabs::restore(const AtendimentoQuery &query)
{
    if (count() >= most)
        return;
    if (count() == 1 && desk().phase() == SearchDesk::Phase::Idle && !m_tabs.front().owed) {
        // The blank one makes place; whoever shows the tabs shows it, and it asks then.
        m_tabs.front().owed = query;
        updateTitle(0);
        return;
    }
    add();
    m_tabs.back().owed = query;
    updateTitle(count() - 1);
}

void CustomerTabs::openBlank()
{
    makeRoom();
    add();
    show(count() - 1);
}

// One that nobody has looked at for the longest goes: it is among the recent customers.
void CustomerTabs::makeRoom()
{
    if (count() < most)
        return;
    const auto oldest = std::ranges::min_element(m_tabs, {}, [this](const Tab &tab) {
        return m_front == tab.desk.get() ? std::numeric_limits<quint64>::max() : tab.lastShown;
    });
    remove(static_cast<int>(oldest - m_tabs.begin()));
}

void CustomerTabs::show(int index)
{
    if (index < 0 || index >= count())
        return;
    Q_EMIT customerWanted();
    if (index == current())
        turnTo(index); // what it owes
    else
        m_bar->setCurrentIndex(index);
}

void CustomerTabs::showNext(int step)
{
    show((current() + step + count()) % count());
}

void CustomerTabs::close(int index)
{
    if (index < 0 || index >= count())
        return;
    if (count() == 1)
        add();
    remove(index);
}

void CustomerTabs::closeAll()
{
    add();
    while (count() > 1)
        remove(0);
}

void CustomerTabs::remove(int index)
{
    // The bar turns to a neighbour first, while what is in front is still there to be looked at.
    if (index == current())
        m_bar->setCurrentIndex(index + 1 < count() ? index + 1 : index - 1);
    const std::unique_ptr<SearchDesk> closed = std::move(m_tabs[static_cast<size_t>(index)].desk);
    m_tabs.erase(m_tabs.begin() + index);
    m_bar->removeTab(index);
    Q_EMIT rearranged();
}

void CustomerTabs::turnTo(int index)
{
    if (index < 0 || index >= count())
        return;
    Tab &tab = m_tabs[static_cast<size_t>(index)];
    if (m_front != tab.desk.get()) {
        if (m_front)
            Q_EMIT aboutToTurn();
        m_front = tab.desk.get();
        tab.lastShown = ++m_turns;
        Q_EMIT turned();
        Q_EMIT rearranged();
    }
    if (const auto owed = std::exchange(tab.owed, std::nullopt))
        desk().search(*owed);
}

int CustomerTabs::tabAbout(const AtendimentoQuery &query) const
{
    const auto tab = std::ranges::find_if(m_tabs, [&](const Tab &each) {
        return (each.owed || each.desk->phase() != SearchDesk::Phase::Idle) && isSameTerm(queryOf(each), query);
    });
    return tab == m_tabs.end() ? -1 : static_cast<int>(tab - m_tabs.begin());
}

bool CustomerTabs::showsNobody(const Tab &tab) const
{
    const std::optional<SearchOutcome> &outcome = tab.desk->outcome();
    return !tab.owed && (!outcome || outcome->reply.atendimentos.isEmpty());
}

const AtendimentoQuery &CustomerTabs::queryOf(const Tab &tab) const
{
    return tab.owed ? *tab.owed : tab.desk->query();
}

QList<CustomerTabs::Entry> CustomerTabs::entries() const
{
    QList<Entry> entries;
    for (const Tab &tab : m_tabs) {
        if (tab.owed || tab.desk->phase() != SearchDesk::Phase::Idle)
            entries.append({queryOf(tab), tab.desk.get(), m_front == tab.desk.get()});
    }
    return entries;
}

QList<SearchDesk *> CustomerTabs::desks() const
{
    QList<SearchDesk *> desks;
    for (const Tab &tab : m_tabs)
        desks << tab.desk.get();
    return desks;
}

void CustomerTabs::updateTitles()
{
    for (int i = 0; i < count(); ++i)
        updateTitle(i);
}

void CustomerTabs::updateTitle(int index)
{
    const Tab &tab = m_tabs[static_cast<size_t>(index)];
    const QString title = m_titles(queryOf(tab), *tab.desk);
    m_bar->setTabText(index, withoutMnemonic(elidedName(title, m_bar->fontMetrics())));
    m_bar->setTabToolTip(index, Qt::convertFromPlainText(title, Qt::WhiteSpaceNormal));
    const bool needsNames = count() > 1 || !showsNobody(m_tabs.front()); // one that shows nobody needs none
    m_bar->setVisible(needsNames);
    m_addButton->setVisible(needsNames);
    setVisible(needsNames || m_hasCorner);
}

} // namespace guiche
