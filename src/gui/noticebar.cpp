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
    connect(m_ui->detailsButton, &QPushButton::clicked, this, &NoticeBar::detailsRequested);
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::showFailure(const QString &sentence, const QString &whatIsShown, const QString &remedy)
{
    constexpr int iconSize = 20;
    m_ui->iconLabel->setPixmap(
        lineIconPixmap(QStringLiteral("error"), toneColor(palette(), Tone::Late), iconSize, devicePixelRatioF()));
    m_ui->sentenceLabel->setText(sentence);
    m_ui->shownLabel->setText(whatIsShown);
    m_ui->remedyButton->setText(remedy);
    m_ui->remedyButton->setVisible(!remedy.isEmpty());
    show();
}

} // namespace guiche
