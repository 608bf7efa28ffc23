// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowspane.h"

#include "desk/searchdesk.h"
#include "gui/atendimentosview.h"
#include "gui/customerheader.h"
#include "gui/detailpane.h"
#include "gui/extentbar.h"
#include "gui/groupbar.h"
#include "gui/noticebar.h"
#include "gui/privacystate.h"
#include "gui/yieldingarea.h"
#include "models/atendimentosmodel.h"
#include "models/atendimentossortmodel.h"
#include "models/detail.h"

#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace guiche
{

namespace
{

constexpr int narrow = 900; // device-independent pixels; below it the detail goes under the tree
constexpr std::chrono::seconds situacaoInterval{30};

} // namespace

RowsPane::RowsPane(QWidget *parent)
    : QWidget(parent)
    , m_groups(new GroupBar(this))
    , m_notice(new NoticeBar(this))
    , m_splitter(new QSplitter(this))
    , m_view(new AtendimentosView(m_splitter))
    , m_detail(new DetailPane(m_splitter))
    , m_extent(new ExtentBar(this))
{
    m_splitter->setChildrenCollapsible(false);
    // The tree up to the programmed window; what the window grows by is the tree's.
    m_splitter->setSizes({820, 440});
    m_splitter->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_groups);
    column->addWidget(m_notice);
    column->addWidget(new YieldingArea(m_splitter), 1);
    column->addWidget(m_extent);
    m_notice->hide();

    connect(m_detail, &DetailPane::copyRequested, this, &RowsPane::copyRequested);
    connect(m_detail, &DetailPane::revealRequested, this, &RowsPane::revealRequested);
    connect(m_view, &AtendimentosView::currentRowChanged, this, [this] {
        m_privacy->setCurrentRow(currentKey());
        showDetail();
    });
    connect(m_groups, &GroupBar::groupChosen, this, [this](int group) { m_desk->setOpenGroup(group); });
    connect(m_extent, &ExtentBar::historyWanted, this, [this](bool isShown) { m_desk->setShowsHistory(isShown); });
    connect(m_extent, &ExtentBar::historyRetryRequested, this, [this] { m_desk->retryHistory(); });
    connect(m_extent, &ExtentBar::loadAllRequested, this, [this] { m_desk->loadAll(); });
    connect(m_extent, &ExtentBar::cancelRequested, this, [this] { m_desk->cancel(); });
}

void RowsPane::setUp(PrivacyState &privacy, const Clock &clock)
{
    Q_ASSERT(!m_privacy);
    m_privacy = &privacy;
    m_clock = clock;
    m_header = new CustomerHeader(clock, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_header);
    connect(m_header, &CustomerHeader::copyRequested, this, &RowsPane::copyRequested);
    connect(m_header, &CustomerHeader::revealRequested, this, &RowsPane::revealRequested);
    m_model = new AtendimentosModel(clock, this);
    m_sorted = new AtendimentosSortModel(this);
    m_sorted->setSourceModel(m_model);
    m_view->setRows(m_sorted);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &RowsPane::showDetail);
    connect(m_privacy, &PrivacyState::changed, this, [this] {
        m_model->setPrivacy(m_privacy->level());
        showAround();
        showDetail();
    });
    connect(m_privacy, &PrivacyState::ticked, this, &RowsPane::showReveal);
    m_model->setPrivacy(m_privacy->level());

    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, m_model, &AtendimentosModel::updateSituacoes);
    timer->start(situacaoInterval);
}

void RowsPane::setDesk(SearchDesk &desk)
{
    if (m_desk) {
        notePlace();
        m_desk->disconnect(this);
    }
    m_desk = &desk;
    connect(&desk, &QObject::destroyed, this, [this](const QObject *gone) { m_places.remove(gone); });
    connect(&desk, &SearchDesk::rowsChanged, this, &RowsPane::showChanged);
    connect(&desk, &SearchDesk::historyChanged, this, &RowsPane::showAround);
    connect(&desk, &SearchDesk::progressed, this, &RowsPane::showAround);
    takeRows();
    const std::optional<SearchOutcome> &outcome = desk.outcome();
    if (const Place place = m_places.value(&desk); outcome && place.asked == outcome->query)
        goTo(place);
    else if (outcome)
        showArrived(); // while another one was shown
}

void RowsPane::takeRows()
{
    const std::optional<SearchOutcome> &outcome = m_desk->outcome();
    m_model->setAtendimentos(outcome ? outcome->reply.atendimentos : QList<Atendimento>());
    showAround();
}

void RowsPane::showArrived()
{
    const AtendimentoQuery &query = m_desk->outcome()->query;
    // The rows follow the form when its order was changed; until then they stay sorted as the person left them.
    std::optional<AtendimentoQuery> &asked = m_places[m_desk].asked;
    if (asked && (asked->orderBy != query.orderBy || asked->order != query.order))
        m_view->sortLike(query);
    asked = query;
    // A view whose current row goes looks for another one, and lays all rows out for it: in vain where none is left.
    if (!m_model->hasAnyOf(m_desk->outcome()->reply.atendimentos))
        m_view->setCurrentIndex({});
    takeRows();
    if (m_model->rowCount() == 0)
        return;
    layout()->activate(); // before measuring what fits
    m_view->expandIfAllFit();
    if (!m_view->currentIndex().isValid())
        m_view->selectFirstRow();
}

void RowsPane::showChanged()
{
    takeRows();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectFirstRow();
}

void RowsPane::forget()
{
    m_places.remove(m_desk);
    m_model->setAtendimentos({});
    showAround();
}

void RowsPane::showAround()
{
    if (!m_desk)
        return;
    const Privacy level = m_privacy->level();
    const int open = m_desk->openGroup();
    const bool isKnown = open >= 0 && m_model->rowCount() > 0;
    std::optional<CustomerSummary> summary;
    if (isKnown)
        summary = summaryOf(m_desk->groups()[open], m_clock());
    // What is revealed is the document of the current row, which may be another customer's.
    const bool isOfRow = summary && summary->cliente.documento == currentDocument();
    m_header->setSummary(summary, isOfRow ? m_privacy->levelFor(currentKey()) : level);
    m_groups->showGroups(*m_desk, level);
    m_extent->showExtent(*m_desk);
}

void RowsPane::showDetail()
{
    const QModelIndex current = m_sorted->mapToSource(m_view->currentIndex());
    const Privacy level = m_privacy->levelFor(currentKey());
    if (const Atendimento *row = m_model->atendimento(current))
        m_detail->setDetail(detailOf(*row, level));
    else if (const OrdemServico *os = m_model->ordemServico(current))
        m_detail->setDetail(detailOf(*os, m_model->situacao(current), level));
    else
        m_detail->clear();
    showReveal();
}

void RowsPane::showReveal()
{
    const RevealFace face = m_privacy->faceFor(currentKey());
    m_header->setReveal(face);
    m_detail->setReveal(face);
}

const Atendimento *RowsPane::atendimento() const
{
    const QModelIndex current = m_sorted->mapToSource(m_view->currentIndex());
    return m_model->atendimento(current.parent().isValid() ? current.parent() : current);
}

const OrdemServico *RowsPane::ordemServico() const
{
    return m_model->ordemServico(m_sorted->mapToSource(m_view->currentIndex()));
}

std::optional<ReplyRow> RowsPane::replyRow() const
{
    return replyRowAt(*m_model, m_sorted->mapToSource(m_view->currentIndex()));
}

CpfCnpj RowsPane::currentDocument() const
{
    const OrdemServico *os = ordemServico();
    const Atendimento *row = atendimento();
    if (os && !os->cliente.documento.isEmpty())
        return os->cliente.documento;
    return row ? row->cliente.documento : CpfCnpj();
}

QString RowsPane::currentKey() const
{
    const Atendimento *row = atendimento();
    if (!row)
        return {};
    return row->id.isEmpty() ? row->protocolo.text() : row->id.text();
}

void RowsPane::notePlace()
{
    Place &place = m_places[m_desk];
    const Atendimento *row = atendimento();
    const OrdemServico *os = ordemServico();
    place.atendimento = row ? row->id : IdAtendimento();
    place.ordemServico = os ? os->id : IdOrdemServico();
    place.open.clear();
    for (int i = 0; i < m_sorted->rowCount(); ++i) {
        const QModelIndex index = m_sorted->index(i, 0);
        if (m_view->isExpanded(index))
            place.open.insert(m_model->atendimento(m_sorted->mapToSource(index))->id);
    }
    place.scrolled = m_view->verticalScrollBar()->value();
}

void RowsPane::goTo(const Place &place)
{
    QModelIndex current;
    for (int i = 0; i < m_sorted->rowCount(); ++i) {
        const QModelIndex index = m_sorted->index(i, 0);
        const IdAtendimento id = m_model->atendimento(m_sorted->mapToSource(index))->id;
        m_view->setExpanded(index, place.open.contains(id));
        if (id != place.atendimento)
            continue;
        current = index;
        for (int child = 0; child < m_sorted->rowCount(index); ++child) {
            const QModelIndex below = m_sorted->index(child, 0, index);
            if (m_model->ordemServico(m_sorted->mapToSource(below))->id == place.ordemServico)
                current = below;
        }
    }
    if (current.isValid())
        m_view->setCurrentIndex(current);
    else if (m_model->rowCount() > 0)
        m_view->selectFirstRow();
    m_view->verticalScrollBar()->setValue(place.scrolled);
}

void RowsPane::focusOther()
{
    if (m_view->hasFocus())
        m_detail->takeFocus();
    else
        m_view->setFocus(Qt::ShortcutFocusReason);
}

QByteArray RowsPane::splitterState() const
{
    return m_splitter->saveState();
}

void RowsPane::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void RowsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < narrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace guiche
