// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuepane.h"

#include "desk/queueoffice.h"
#include "gui/chartspanel.h"
#include "gui/errortext.h"
#include "gui/facetpanel.h"
#include "gui/messagepage.h"
#include "gui/noticebar.h"
#include "gui/outbreakbanner.h"
#include "gui/privacystate.h"
#include "gui/queuebar.h"
#include "gui/queuechanges.h"
#include "gui/queuefooter.h"
#include "gui/queuenotices.h"
#include "gui/queuesetup.h"
#include "gui/queuesides.h"
#include "gui/queuestory.h"
#include "gui/queueview.h"
#include "gui/queueviews.h"
#include "gui/queuewatch.h"
#include "gui/yieldingarea.h"
#include "models/queuemodel.h"
#include "settings/settings.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace guiche
{

QueuePane::QueuePane(QueueOffice &office, const Settings &settings, PrivacyState &privacy,
                     QueueNotices::Desktop desktop, QWidget &parent)
    : QWidget(&parent)
    , m_desk(office.open())
    , m_privacy(privacy)
    , m_settings(settings.fileName())
    , m_bar(new QueueBar(this))
    , m_banner(new OutbreakBanner([this] { return m_desk.now(); }, this))
    , m_notice(new NoticeBar(this))
    , m_facets(new FacetPanel(this))
    , m_model(new QueueModel(m_desk.table(), this))
    , m_view(new QueueView(this))
    , m_message(new MessagePage(this))
    , m_stack(nullptr)
    , m_charts(new ChartsPanel(this))
    , m_footer(new QueueFooter(this))
    , m_changes(new QueueChanges(m_desk, *m_view, this))
    , m_setup(new QueueSetup(office, m_settings, *this, this))
    , m_views(new QueueViews(*m_bar, m_settings, *this, this))
    , m_watch(new QueueWatch(m_desk, m_views->book(), systemAlarm(), this))
    , m_sides(new QueueSides({m_desk, *m_watch, *m_facets, *m_charts, *m_banner, m_settings}, this))
    , m_notices(new QueueNotices({m_desk, *m_watch, *m_views, m_settings, *m_notice}, std::move(desktop),
                                 *parent.window(), this))
{
    setObjectName(QStringLiteral("queuePage"));
    window()->installEventFilter(this);
    layOut();
    m_view->setRows(m_model);
    m_view->setFilling(m_desk.phase() != QueueDesk::Phase::Live);
    m_footer->setDesk(m_desk);
    connectDesk();
    connectView();
    connectArrangement();
    connectNotices();
    setFacetsShown(m_settings.showsFacets());
    setChartsShown(m_settings.showsCharts());
    applyOptions();
    connect(m_setup, &QueueSetup::optionsChanged, this, &QueuePane::applyOptions);
    connect(m_setup, &QueueSetup::problemMet, m_notices,
            [this](const QString &sentence) { m_notices->tell(sentence); });
    if (!m_setup->apply())
        m_notices->tell(tr("The stored deadlines cannot be read. The usual ones are in use until others are saved."));
    m_view->setColumnStates(m_views->book().current().columns);
    arrange(m_bar->arrangement());
}

QueuePane::~QueuePane() = default;

void QueuePane::layOut()
{
    auto *rows = new QWidget(this);
    m_stack = new QStackedLayout(rows);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    auto *down = new QSplitter(Qt::Vertical, this);
    down->setChildrenCollapsible(false);
    down->addWidget(rows);
    down->addWidget(m_charts);
    down->setStretchFactor(0, 3);
    down->setStretchFactor(1, 2);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    across->addWidget(m_facets);
    across->addWidget(down);
    across->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(yielding({m_banner, m_notice, across}), 1);
    column->addWidget(m_footer);
    m_notice->hide();
    m_sides->keepSizes(*across, *down);
    m_view->setFrameShape(QFrame::NoFrame);
}

void QueuePane::connectDesk()
{
    connect(&m_desk, &QueueDesk::tableChanged, this, [this](const QueueDelta &delta) {
        m_model->follow(delta);
        m_model->setNow(m_desk.now().toSecsSinceEpoch());
        showState();
        m_sides->countSoon();
    });
    connect(&m_desk, &QueueDesk::phaseChanged, this, [this] {
        m_view->setFilling(m_desk.phase() != QueueDesk::Phase::Live);
        showState();
        loadIfOwed();
    });
    connect(&m_desk, &QueueDesk::progressChanged, this, &QueuePane::showState);
    connect(&m_desk, &QueueDesk::agendaProgressChanged, this, &QueuePane::showState);
    connect(&m_desk, &QueueDesk::openedChanged, this, &QueuePane::showOpened);
    m_clockTimer.setInterval(std::chrono::seconds(5));
    connect(&m_clockTimer, &QTimer::timeout, this, [this] { m_model->setNow(m_desk.now().toSecsSinceEpoch()); });
    m_clockTimer.start();
    connect(m_footer, &QueueFooter::acknowledgeRequested, m_changes, &QueueChanges::acknowledge);
    connect(m_footer, &QueueFooter::focusLeft, this, &QueuePane::focusRows);
    connect(m_changes, &QueueChanges::narrowedChanged, m_footer, &QueueFooter::setNarrowed);
}

void QueuePane::connectView()
{
    connect(m_model, &QueueModel::ordensServicoWanted, &m_desk, &QueueDesk::open);
    connect(m_view, &QueueView::acknowledgeRequested, this,
            [this](const std::vector<Slot> &slots) { m_desk.acknowledge(slots); });
    connect(m_view, &QueueView::columnsChanged, this, [this] { m_views->keepColumns(m_view->columnStates()); });
    connect(m_view, &QueueView::sortRequested, this, [this](const QList<QueueSortKey> &keys) {
        QueueArrangement arrangement = m_bar->arrangement();
        arrangement.sort = keys;
        m_views->arrange(arrangement);
    });
    connect(m_view, &QueueView::openRequested, this, [this](const Protocolo &protocolo) {
        AtendimentoQuery query;
        query.tipo = TipoBusca::PorProtocolo;
        query.termo = protocolo.text();
        Q_EMIT customerRequested(query);
    });
    const auto tellLevel = [this] {
        m_model->setPrivacy(m_privacy.level());
        m_bar->setPrivacy(m_privacy.level());
        m_sides->setPrivacy(m_privacy.level());
    };
    connect(&m_privacy, &PrivacyState::changed, this, tellLevel);
    tellLevel();
}

void QueuePane::connectArrangement()
{
    connect(m_views, &QueueViews::arranged, this, &QueuePane::arrange);
    connect(m_views, &QueueViews::chosen, m_view, &QueueView::goToTop);
    connect(m_views, &QueueViews::columnsChosen, m_view, &QueueView::setColumnStates);
    connect(m_views, &QueueViews::bookChanged, m_watch, &QueueWatch::lookSoon);
    connect(m_bar, &QueueBar::alertSettingsRequested, this,
            [this] { m_views->openAlertSettings(m_notices->hasTray()); });
    connect(m_bar, &QueueBar::rowsWanted, this, &QueuePane::focusRows);
    connect(m_bar, &QueueBar::facetsToggled, this, &QueuePane::setFacetsShown);
    connect(m_bar, &QueueBar::chartsToggled, this, &QueuePane::setChartsShown);
    connect(m_watch, &QueueWatch::looked, this, [this] {
        m_model->setRepeatCustomers(m_watch->repeatCustomers());
        m_bar->setViewCounts(m_watch->counts());
        m_bar->setDraftCount(m_watch->draftCount());
        showState();
    });
    connect(m_setup, &QueueSetup::deadlinesChanged, m_watch, &QueueWatch::beginAnew);
    connect(m_sides, &QueueSides::filterWanted, this, &QueuePane::changeFilter);
    connect(m_sides, &QueueSides::latestWanted, this, [this](const QueueFilter &filter) {
        m_views->arrange({filter, {{QueueColumn::Abertura, Qt::DescendingOrder}}, {}});
        m_view->goToTop();
        focusRows();
    });
    connect(m_sides, &QueueSides::facetsClosed, this, [this] { setFacetsShown(false); });
}

void QueuePane::connectNotices()
{
    connect(m_notices, &QueueNotices::refreshWanted, this, &QueuePane::refresh);
    connect(m_notices, &QueueNotices::focusLeft, this, &QueuePane::focusRows);
    connect(m_notices, &QueueNotices::answered, this, &QueuePane::pageWanted);
    const auto showRows = [this](const QString &viewId, const QList<IdAtendimento> &rows) {
        m_views->choose(viewId);
        const auto isShown = [this](const IdAtendimento &id) { return m_model->indexOf(id).isValid(); };
        if (const auto first = std::ranges::find_if(rows, isShown); first != rows.end())
            m_view->selectRow(*first);
        focusRows();
    };
    connect(m_notices, &QueueNotices::viewWanted, this, showRows);
    connect(m_notices, &QueueNotices::answered, this, showRows);
}

void QueuePane::setHost(const QString &host)
{
    m_host = host;
    m_notices->setHost(host);
    showState();
}

void QueuePane::loadIfOwed()
{
    if (!isVisible())
        return;
    if (m_desk.phase() == QueueDesk::Phase::Empty || m_desk.phase() == QueueDesk::Phase::Kept)
        load();
}

void QueuePane::load()
{
    m_firstDay = m_setup->firstDay();
    m_desk.load(m_firstDay);
}

void QueuePane::applyOptions()
{
    m_model->setMe(m_settings.me());
    m_watch->setMe(m_settings.me());
    m_watch->setOutbreakRule({m_settings.outbreakCount(), m_settings.outbreakHours()});
    m_notices->applySettings();
    if (m_firstDay.isValid() && m_firstDay != m_setup->firstDay())
        load();
}

void QueuePane::openOptions()
{
    m_setup->openOptions(m_notices->hasTray());
}

void QueuePane::arrange(const QueueArrangement &arrangement)
{
    const QueueArrangement before = m_model->arrangement();
    m_model->setArrangement(arrangement);
    // Another order has another top; whoever narrows down stays with their row.
    if (before.sort != arrangement.sort || before.groups != arrangement.groups)
        m_view->goToTop();
    m_changes->setNarrowed(arrangement.filter != QueueFilter());
    m_view->setSortKeys(arrangement.sort);
    m_sides->setFilter(arrangement.filter);
    m_desk.setWantsAgenda(arrangement.filter.conditions.unscheduledOs);
    showState();
}

void QueuePane::changeFilter(const QueueFilter &filter)
{
    QueueArrangement arrangement = m_bar->arrangement();
    arrangement.filter = filter;
    m_views->arrange(arrangement);
}

void QueuePane::showOpened(const IdAtendimento &id)
{
    const OpenedRow row = m_desk.opened(id);
    switch (row.state) {
    case OpenedRow::State::NotAsked:
        m_model->setNotAsked(id);
        return;
    case OpenedRow::State::Loading:
        m_model->setOpening(id);
        return;
    case OpenedRow::State::Loaded:
        m_model->setOpened(id, *row.atendimento);
        return;
    case OpenedRow::State::NotFound:
        m_model->setUnavailable(id, tr("The server has no atendimento with this protocolo."));
        return;
    case OpenedRow::State::Failed:
        m_model->setUnavailable(id, errorSentence(*row.error, m_host));
        return;
    }
}

void QueuePane::showState()
{
    const qsizetype shown = m_model->shownRows();
    const qsizetype counted = m_watch->hasGoneRows() ? m_watch->standingAmong(m_model->shownSlots()) : shown;
    // Drafts are a list of their own.
    const qsizetype pending = m_watch->pendingCount();
    const QueueFilter &filter = m_bar->arrangement().filter;
    const qsizetype others =
        filter.drafts == Drafts::Only ? m_watch->standingAmong(m_desk.table().all()) - pending : pending;
    m_bar->setCounts(counted, filter == QueueFilter() ? counted : std::max(counted, others));
    m_view->setDimmed(m_desk.keptAt() > 0);
    const bool hadFocus = m_stack->parentWidget()->isAncestorOf(window()->focusWidget());
    const bool staysWithRows = shown > 0 && m_stack->currentWidget() == m_view;
    if (shown > 0)
        m_stack->setCurrentWidget(m_view);
    else
        showMessage();
    if (hadFocus && !staysWithRows) // a message has other buttons, or rows have taken its place
        focusRows();
    m_notices->show();
    const bool isKnown = m_desk.table().size() > 0 || m_desk.phase() == QueueDesk::Phase::Live;
    Q_EMIT countChanged(isKnown ? std::optional(pending) : std::nullopt);
}

void QueuePane::showMessage()
{
    const bool isNarrowed = m_desk.table().size() > 0 && m_bar->arrangement().filter != QueueFilter();
    Message message = messageFor(m_desk, m_host, isNarrowed);
    if (isNarrowed && m_bar->arrangement().filter.conditions.mine && m_settings.me().isEmpty()) {
        message.text = tr("Nobody has said yet who you are among the responsáveis.");
        message.choices.append({tr("Say who I am"), [this] { openOptions(); }});
    }
    if (isNarrowed)
        message.choices.append({tr("Show all"), [this] { changeFilter({}); }});
    else if (m_desk.phase() == QueueDesk::Phase::NotConnected)
        message.choices.append({tr("Set up the connection…"), [this] { Q_EMIT connectionRequested(); }});
    m_message->setMessage(message);
    m_stack->setCurrentWidget(m_message);
}

void QueuePane::setFacetsShown(bool areShown)
{
    const bool hadFocus = m_facets->isAncestorOf(window()->focusWidget());
    m_sides->setFacetsShown(areShown);
    m_bar->setFacetsShown(areShown);
    Q_EMIT facetsShown(areShown);
    if (hadFocus && !areShown)
        focusRows();
}

void QueuePane::focusFacets()
{
    if (m_facets->isVisible())
        m_facets->focusFirst();
}

void QueuePane::setChartsShown(bool areShown)
{
    m_sides->setChartsShown(areShown);
    m_bar->setChartsShown(areShown);
    Q_EMIT chartsShown(areShown);
}

void QueuePane::focusRows()
{
    if (m_stack->currentWidget() == m_view)
        m_view->takeFocus();
    else
        m_message->focusChoice();
}

void QueuePane::refresh()
{
    if (m_desk.phase() == QueueDesk::Phase::Failed || m_desk.phase() == QueueDesk::Phase::Cancelled)
        m_desk.resume();
    else
        m_desk.refreshNow();
}

void QueuePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followVisibility();
    m_sides->countSoon(); // nobody counted while nobody saw
    loadIfOwed();
}

void QueuePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    followVisibility();
}

bool QueuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        followVisibility();
    return QWidget::eventFilter(watched, event);
}

void QueuePane::followVisibility()
{
    m_desk.refresh().setVisible(isVisible() && !window()->isMinimized());
}

void QueuePane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Refresh))
        refresh();
    else
        QWidget::keyPressEvent(event);
}

} // namespace guiche
