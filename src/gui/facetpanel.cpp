// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/facetpanel.h"

#include "gui/facetsection.h"
#include "gui/lineicon.h"
#include "models/queuewords.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace guiche
{

namespace
{

constexpr int mostDaysStalled = 365;

bool isOpenAtFirst(Facet facet)
{
    switch (facet) {
    case Facet::Urgencia:
    case Facet::Tipo:
    case Facet::Status:
    case Facet::Setor:
    case Facet::Responsavel:
        return true;
    case Facet::Cidade:
    case Facet::Bairro:
    case Facet::Idade:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *inside = new QWidget;
    auto *sections = new QVBoxLayout(inside);
    sections->setContentsMargins(16, 0, 8, 8);
    sections->setSpacing(8);
    addConditions(sections);
    for (int i = 0; i < facetCount; ++i) {
        const auto facet = Facet(i);
        auto *made = new FacetSection(facet, inside);
        made->setCollapsed(!isOpenAtFirst(facet));
        m_sections[static_cast<size_t>(i)] = made;
        sections->addWidget(made);
        connect(made, &FacetSection::chosenChanged, this, [this, facet](const QSet<QString> &chosen) {
            QueueFilter filter = m_filter;
            filter.of(facet) = chosen;
            changeTo(filter);
        });
    }
    sections->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("facetScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(madeHead());
    column->addWidget(scroll, 1);
    constexpr int width = 44; // characters
    setMinimumWidth(fontMetrics().averageCharWidth() * width);
    setAccessibleName(tr("Filters"));
}

QWidget *FacetPanel::madeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Filters"), head);
    title->setTextFormat(Qt::PlainText);
    auto *sortButton = new QPushButton(tr("Sort again"), head);
    sortButton->setObjectName(QStringLiteral("facetSortButton"));
    sortButton->setFlat(true);
    sortButton->setAutoDefault(false);
    sortButton->setToolTip(tr("The most frequent values first"));
    auto *closeButton = new QToolButton(head);
    closeButton->setObjectName(QStringLiteral("facetCloseButton"));
    closeButton->setIcon(lineIcon(QStringLiteral("clear")));
    closeButton->setAutoRaise(true);
    closeButton->setFocusPolicy(Qt::StrongFocus);
    closeButton->setToolTip(tr("Close filters"));
    closeButton->setAccessibleName(tr("Close filters"));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(16, 0, 8, 0);
    line->setSpacing(4);
    line->addWidget(title, 1);
    line->addWidget(sortButton);
    line->addWidget(closeButton);
    connect(sortButton, &QPushButton::clicked, this, &FacetPanel::sortAnew);
    connect(closeButton, &QToolButton::clicked, this, &FacetPanel::closeRequested);
    return head;
}

void FacetPanel::addConditions(QVBoxLayout *column)
{
    auto *conditions = new QVBoxLayout;
    conditions->setSpacing(2);
    constexpr std::array flags = {&QueueConditions::unassigned,      &QueueConditions::withoutOs,
                                  &QueueConditions::unscheduledOs,   &QueueConditions::mine,
                                  &QueueConditions::repeatCustomers, &QueueConditions::changes};
    for (const auto flag : flags) {
        auto *box = new QCheckBox(wordFor(flag), this);
        box->setObjectName(QStringLiteral("conditionBox%1").arg(m_conditions.size() + 1));
        conditions->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &FacetPanel::takeConditions);
        m_conditions << Condition{box, flag};
    }
    m_stalledBox = new QCheckBox(tr("Stalled for"), this);
    m_stalledBox->setObjectName(QStringLiteral("stalledBox"));
    m_stalledDays = new QSpinBox(this);
    m_stalledDays->setObjectName(QStringLiteral("stalledDays"));
    m_stalledDays->setRange(1, mostDaysStalled);
    m_stalledDays->setValue(stalledAfterDays);
    m_stalledDays->setSuffix(tr(" d", "days, behind a number"));
    m_stalledDays->setAccessibleName(tr("Days without a message"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_stalledBox);
    line->addWidget(m_stalledDays);
    line->addStretch();
    conditions->addLayout(line);
    column->addLayout(conditions);
    connect(m_stalledBox, &QCheckBox::clicked, this, &FacetPanel::takeConditions);
    connect(m_stalledDays, &QSpinBox::valueChanged, this, [this] {
        if (m_stalledBox->isChecked())
            takeConditions();
    });
}

void FacetPanel::setFilter(const QueueFilter &filter)
{
    m_filter = filter;
    for (const Condition &condition : std::as_const(m_conditions))
        condition.box->setChecked(filter.conditions.*condition.flag);
    const QSignalBlocker blocker(m_stalledDays);
    m_stalledBox->setChecked(filter.conditions.stalledDays.has_value());
    if (filter.conditions.stalledDays)
        m_stalledDays->setValue(*filter.conditions.stalledDays);
    for (int i = 0; i < facetCount; ++i)
        section(Facet(i))->setChosen(filter.of(Facet(i)));
}

void FacetPanel::setCounts(Facet facet, const QList<FacetCount> &counts)
{
    const bool waits = underMouse() && !section(facet)->isEmpty();
    section(facet)->setCounts(counts, !waits);
    if (waits)
        m_waiting.insert(facet, counts);
    else
        m_waiting.remove(facet);
}

void FacetPanel::setPrivacy(Privacy privacy)
{
    for (FacetSection *section : m_sections)
        section->setPrivacy(privacy);
}

void FacetPanel::setCollapsed(Facet facet, bool isCollapsed)
{
    section(facet)->setCollapsed(isCollapsed);
}

bool FacetPanel::isCollapsed(Facet facet) const
{
    return section(facet)->isCollapsed();
}

void FacetPanel::sortAnew()
{
    for (auto counts = m_waiting.cbegin(); counts != m_waiting.cend(); ++counts)
        section(counts.key())->setCounts(*counts, true);
    m_waiting.clear();
    for (FacetSection *section : m_sections)
        section->sortAnew();
}

void FacetPanel::focusFirst()
{
    m_conditions.first().box->setFocus(Qt::ShortcutFocusReason);
}

void FacetPanel::changeTo(const QueueFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
}

void FacetPanel::takeConditions()
{
    QueueFilter filter = m_filter;
    for (const Condition &condition : std::as_const(m_conditions))
        filter.conditions.*condition.flag = condition.box->isChecked();
    filter.conditions.stalledDays =
        m_stalledBox->isChecked() ? std::optional<int>(m_stalledDays->value()) : std::nullopt;
    changeTo(filter);
}

void FacetPanel::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        sortAnew();
    QWidget::showEvent(event);
}

void FacetPanel::leaveEvent(QEvent *event)
{
    for (auto counts = m_waiting.cbegin(); counts != m_waiting.cend(); ++counts)
        section(counts.key())->setCounts(*counts, true);
    m_waiting.clear();
    QWidget::leaveEvent(event);
}

void FacetPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace guiche
