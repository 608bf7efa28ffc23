// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace guiche
{

class SearchDesk;

// The standing sentence of the status bar: what the search in front is about, and how long it takes.
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    // Tells of this one from now on.
    void setDesk(SearchDesk &desk);

    // While something else is in front that speaks for itself.
    void setSilent(bool isSilent);

private:
    void showPhase();

    QPointer<SearchDesk> m_desk;
    QTimer m_tick;
    bool m_isSilent = false;
};

} // namespace guiche
