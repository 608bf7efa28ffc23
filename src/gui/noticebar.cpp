// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/noticebar.h"

#include "gui/lineicon.h"
#include "gui/theme.h"
#include "ui_noticebar.h"

namespace guiche
{

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::NoticeBar>())
{
    m_ui->setupUi(this);
    m_ui->retryButton->setIcon(lineIcon(QStringLiteral("retry")));
    connect(m_ui->retryButton, &QPushButton::clicked, this, &NoticeBar::retryRequested);
    connect(m_ui->remedyButton, &QPushButton::clicked, this, &NoticeBar::remedyRequested);
    m_ui->dismissButton->setIcon(lineIcon(QStringLiteral("clear")));
    connect(m_ui->dismissButton, &QPushButton::clicked, this, &NoticeBar::dismissRequested);
    connect(m_ui->detailsButton, &QPushButton::clicked, this, &NoticeBar::detailsRequested);
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::showFailure(const QString &sentence, const QString &whatIsShown, const QString &remedy)
{
    display({.icon = QStringLiteral("error"),
             .tone = Tone::Late,
             .sentence = sentence,
             .text = whatIsShown,
             .remedy = remedy},
            true);
}

void NoticeBar::showNotice(const Notice &notice)
{
    display(notice, false);
}

void NoticeBar::display(const Notice &notice, bool isFailure)
{
    m_notice = notice;
    showIcon();
    m_ui->sentenceLabel->setText(notice.sentence);
    m_ui->shownLabel->setText(notice.text);
    m_ui->shownLabel->setVisible(!notice.text.isEmpty());
    m_ui->remedyButton->setText(notice.remedy);
    m_ui->remedyButton->setToolTip(notice.remedyTip);
    m_ui->remedyButton->setVisible(!notice.remedy.isEmpty());
    m_ui->retryButton->setVisible(isFailure);
    m_ui->detailsButton->setVisible(isFailure);
    m_ui->dismissButton->setToolTip(notice.dismissTip);
    m_ui->dismissButton->setVisible(!notice.dismissTip.isEmpty());
    setVisible(true);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void NoticeBar::showIcon()
{
    if (m_notice.icon.isEmpty())
        return;
    constexpr int iconSize = 20;
    m_ui->iconLabel->setPixmap(
        lineIconPixmap(m_notice.icon, toneColor(palette(), m_notice.tone), iconSize, devicePixelRatioF()));
}

} // namespace guiche
