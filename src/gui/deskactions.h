// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace guiche
{

class CustomerTabs;
class SearchDesk;
class Settings;

// What can be done with the search in front, and which of it makes sense at the moment.
class DeskActions : public QObject
{
    Q_OBJECT

public:
    struct Actions {
        QAction *cancel;
        QAction *retry;
        QAction *loadAll;
        QAction *history; // checkable
        QAction *otherGroup;
        QAction *fetchHistory; // checkable
        QAction *ownTabs; // checkable
    };

    // All outlive this.
    DeskActions(CustomerTabs &tabs, Settings &settings, const Actions &actions, QObject *parent = nullptr);

    // As it is set: for a desk that has just been made.
    void prepare(SearchDesk &desk);
    // After another desk came to the front.
    void show();
    // While something else than customers is in front, none of them is of use.
    void setSuspended(bool isSuspended);

private:
    CustomerTabs &m_tabs;
    Settings &m_settings;
    Actions m_actions;
    bool m_isSuspended = false;
};

} // namespace guiche
