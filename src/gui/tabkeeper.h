// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace guiche
{

class ConnectionDesk;
class CustomerTabs;
class RecentsDesk;
class SearchDesk;
class Settings;

// Keeps what the tabs are about from run to run, as far as that may be kept, and notes whom the searches found. The tabs
// of one provider give way to those of another when the person turns to that.
class TabKeeper : public QObject
{
    Q_OBJECT

public:
    // All outlive this.
    TabKeeper(CustomerTabs &tabs, RecentsDesk &recents, ConnectionDesk &connections, const Settings &settings,
              QObject *parent = nullptr);

private:
    void followConnection();
    void restore();
    void note(const SearchDesk &desk);
    void save();

    CustomerTabs &m_tabs;
    RecentsDesk &m_recents;
    ConnectionDesk &m_connections;
    const Settings &m_settings;
    QString m_profile; // whose tabs they are; empty: of a connection for this run, or of none
    QTimer m_saving;
};

} // namespace guiche
