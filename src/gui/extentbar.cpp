// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/extentbar.h"

#include "desk/searchdesk.h"
#include "gui/extenttext.h"
#include "gui/wraplayout.h"
#include "ui_extentbar.h"

namespace guiche
{

ExtentBar::ExtentBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ExtentBar>())
{
    m_ui->setupUi(this);
    WrapLayout::replace(m_ui->row);
    connect(m_ui->historyButton, &QPushButton::clicked, this,
            [this] { Q_EMIT historyWanted(!m_ui->historyButton->property("isShown").toBool()); });
    connect(m_ui->historyRetryButton, &QPushButton::clicked, this, &ExtentBar::historyRetryRequested);
    connect(m_ui->loadAllButton, &QPushButton::clicked, this, &ExtentBar::loadAllRequested);
    connect(m_ui->stopLoadingButton, &QPushButton::clicked, this, &ExtentBar::cancelRequested);
    hide();
}

ExtentBar::~ExtentBar() = default;

void ExtentBar::showExtent(const SearchDesk &desk)
{
    showHistory(desk);
    showLoading(desk);
    setVisible(!m_ui->historyLabel->text().isEmpty() || !m_ui->extentLabel->text().isEmpty());
}

void ExtentBar::showHistory(const SearchDesk &desk)
{
    const bool isThere = desk.openGroup() >= 0 && desk.groups()[desk.openGroup()].canHaveHistory();
    const bool isShown = desk.showsHistory();
    const QString text = isThere ? historyText(desk.groups()[desk.openGroup()], isShown) : QString();
    const HistoryState state = isThere ? desk.groups()[desk.openGroup()].historyState : HistoryState::NotAsked;
    const bool hasFailed = state == HistoryState::Unavailable;
    const bool hasAny = state != HistoryState::Loaded || desk.groups()[desk.openGroup()].closedCount() > 0;
    m_ui->historyLabel->setText(text);
    m_ui->historyLabel->setVisible(!text.isEmpty());
    m_ui->historyButton->setText(isShown ? tr("Hide the closed ones") : tr("Show the closed ones"));
    m_ui->historyButton->setProperty("isShown", isShown);
    m_ui->historyButton->setVisible(isThere && !hasFailed && hasAny);
    m_ui->historyRetryButton->setVisible(hasFailed);
}

void ExtentBar::showLoading(const SearchDesk &desk)
{
    const QString text = extentText(desk);
    const bool mayLoad = !desk.isLoadingAll() && desk.outcome() && desk.outcome()->mayHaveMore();
    m_ui->extentLabel->setText(text);
    m_ui->extentLabel->setVisible(!text.isEmpty());
    m_ui->loadAllButton->setVisible(mayLoad);
    m_ui->stopLoadingButton->setVisible(desk.isLoadingAll());
}

} // namespace guiche
