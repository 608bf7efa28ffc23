// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuefooter.h"

#include "desk/queuedesk.h"
#include "gui/queuestory.h"
#include "gui/wraplayout.h"
#include "ui_queuefooter.h"

namespace guiche
{

QueueFooter::QueueFooter(QWidget *parent, Alarm alarm)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::QueueFooter>())
    , m_alarm(std::move(alarm))
{
    m_ui->setupUi(this);
    WrapLayout::replace(m_ui->row);
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &QueueFooter::countChanges);
    connect(m_ui->acknowledgeButton, &QPushButton::clicked, this, &QueueFooter::acknowledgeRequested);
}

QueueFooter::~QueueFooter() = default;

void QueueFooter::setDesk(QueueDesk &desk)
{
    m_desk = &desk;
    connect(m_ui->cancelLoadingButton, &QPushButton::clicked, &desk, &QueueDesk::cancel);
    connect(m_ui->resumeLoadingButton, &QPushButton::clicked, &desk, &QueueDesk::resume);
    connect(m_ui->refreshButton, &QPushButton::clicked, &desk, &QueueDesk::refreshNow);
    connect(m_ui->retryHolesButton, &QPushButton::clicked, &desk, [&desk] { fillGaps(desk); });
    connect(&desk, &QueueDesk::phaseChanged, this, &QueueFooter::showState);
    connect(&desk, &QueueDesk::progressChanged, this, &QueueFooter::showState);
    connect(&desk, &QueueDesk::holesChanged, this, &QueueFooter::showState);
    connect(&desk, &QueueDesk::agendaProgressChanged, this, &QueueFooter::showProgress);
    connect(&desk, &QueueDesk::tableChanged, this, [this] { m_counting.start(); });
    tick();
    showState();
    countChanges();
}

void QueueFooter::showState()
{
    const QWidget *focused = window()->focusWidget();
    const QueueDesk::Phase phase = m_desk->phase();
    m_ui->coverageLabel->setText(coverageText(*m_desk));
    m_ui->coverageLabel->setVisible(!m_ui->coverageLabel->text().isEmpty());
    m_ui->cancelLoadingButton->setVisible(phase == QueueDesk::Phase::Loading);
    // Of a loading that has failed the notice tells, which has a button for it; where there is no row, the page has.
    m_ui->resumeLoadingButton->setVisible(phase == QueueDesk::Phase::Cancelled && m_desk->table().size() > 0);
    m_ui->refreshButton->setVisible(phase == QueueDesk::Phase::Live);
    m_ui->refreshButton->setEnabled(!m_desk->isRefreshing());
    showProgress();
    showHoles();
    showAge();
    keepFocus(focused);
}

// A button that goes takes the focus to the one that comes in its place.
void QueueFooter::keepFocus(const QWidget *focused)
{
    if (!isVisible() || !isAncestorOf(focused) || (focused->isVisible() && focused->isEnabled()))
        return;
    for (QPushButton *button : {m_ui->cancelLoadingButton, m_ui->resumeLoadingButton}) {
        if (button->isVisible())
            return button->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT focusLeft();
}

void QueueFooter::setNarrowed(bool isNarrowed)
{
    m_ui->acknowledgeButton->setText(isNarrowed ? tr("Mark shown as seen") : tr("Mark all as seen"));
}

void QueueFooter::showProgress()
{
    const bool isLoading = m_desk->phase() == QueueDesk::Phase::Loading;
    const QueueProgress progress = m_desk->progress();
    m_ui->progressBar->setVisible(isLoading);
    // In per mille: rows may be more than an int holds. Without a total it only shows that something is under way.
    constexpr int whole = 1000;
    m_ui->progressBar->setRange(0, progress.total ? whole : 0);
    if (progress.total && *progress.total > 0)
        m_ui->progressBar->setValue(
            static_cast<int>(std::clamp<qint64>(progress.received * whole / *progress.total, 0, whole)));
    const QString text = progressText(*m_desk);
    m_ui->progressLabel->setText(text);
    m_ui->progressLabel->setVisible(!text.isEmpty());
}

void QueueFooter::showHoles()
{
    const bool isFailed = m_desk->phase() == QueueDesk::Phase::Failed;
    const QString text = isFailed ? QString() : gapsText(*m_desk);
    m_ui->holesLabel->setText(text);
    m_ui->holesLabel->setToolTip(gapsTip(*m_desk));
    m_ui->holesLabel->setVisible(!text.isEmpty());
    m_ui->retryHolesButton->setVisible(!isFailed && !m_desk->holes().isEmpty());
}

void QueueFooter::showAge()
{
    const QString text = ageText(*m_desk);
    m_ui->updatedLabel->setToolTip(ageTip(*m_desk));
    m_ui->updatedLabel->setText(text);
    m_ui->updatedLabel->setVisible(!text.isEmpty());
}

void QueueFooter::tick()
{
    showAge();
    m_tick = m_alarm(std::chrono::seconds(1), [this] { tick(); });
}

void QueueFooter::countChanges()
{
    const QueueTable &table = m_desk->table();
    int changes = 0;
    for (const Slot slot : table.all())
        changes += table.mark(slot) == RowMark::None ? 0 : 1;
    m_ui->changesLabel->setText(tr("%n changes", nullptr, changes));
    m_ui->changesLabel->setVisible(changes > 0);
    const QWidget *focused = window()->focusWidget();
    m_ui->acknowledgeButton->setVisible(changes > 0);
    keepFocus(focused);
}

} // namespace guiche
