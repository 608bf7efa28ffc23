// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statusline.h"

#include "desk/searchdesk.h"
#include "gui/searchmessages.h"

namespace guiche
{

StatusLine::StatusLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setIndent(6);
    constexpr std::chrono::milliseconds tick{100};
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::showPhase);
}

void StatusLine::setDesk(SearchDesk &desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = &desk;
    connect(&desk, &SearchDesk::changed, this, &StatusLine::showPhase);
    connect(&desk, &SearchDesk::rowsChanged, this, &StatusLine::showPhase);
    connect(&desk, &SearchDesk::cancelled, this, [this] { setText(tr("Search cancelled.")); });
    showPhase();
}

void StatusLine::setSilent(bool isSilent)
{
    m_isSilent = isSilent;
    showPhase();
}

void StatusLine::showPhase()
{
    if (m_isSilent) {
        m_tick.stop();
        clear();
        return;
    }
    const SearchDesk::Phase phase = m_desk ? m_desk->phase() : SearchDesk::Phase::Idle;
    if (phase == SearchDesk::Phase::Searching)
        m_tick.start();
    else
        m_tick.stop();
    switch (phase) {
    case SearchDesk::Phase::Idle:
        clear();
        return;
    case SearchDesk::Phase::Searching:
        setText(searchingText(*m_desk));
        return;
    case SearchDesk::Phase::Found:
    case SearchDesk::Phase::NothingFound:
        setText(outcomeText(*m_desk->outcome()));
        return;
    case SearchDesk::Phase::Failed:
        setText(tr("The search failed."));
        return;
    }
}

} // namespace guiche
