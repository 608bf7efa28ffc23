// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"

#include <QList>
#include <QObject>

class QAction;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace guiche
{

class CustomerTabs;
class PrivacyState;
class QueueOffice;
class QueueMenu;
class QueuePane;
class QueueView;
class Settings;

// The queue's place in the window: a button with its number beside the customers' tabs, and a page that stands where the
// customers do while it is in front. Both the page and what it shows are made when they are first wanted.
class QueueHost : public QObject
{
    Q_OBJECT

public:
    struct Place {
        QVBoxLayout *column; // the page comes to its end
        QList<QWidget *> customers; // hidden while the queue is in front
        QList<QAction *> customersActions; // of no use meanwhile
        CustomerTabs *tabs;
        QueueMenu *menu;
    };

    // All outlive this.
    QueueHost(const Place &place, const Settings &settings, PrivacyState &privacy, QObject *parent = nullptr);

    // Until then there is no queue to go to. It outlives this.
    void setOffice(QueueOffice &office);
    void setServer(const QString &host);

    bool isShown() const { return m_isShown; }
    void setShown(bool isShown);
    QueuePane *page() const { return m_page; } // null until it was first wanted

Q_SIGNALS:
    void shownChanged(bool isShown);
    void viewMade(guiche::QueueView &view);
    void customerRequested(const guiche::AtendimentoQuery &query);
    void connectionRequested();
    void serverSilent(bool isSilent); // whether nothing at all was answered when the queue last asked

private:
    void makePage();
    void connectMenu();

    Place m_place;
    const Settings &m_settings;
    PrivacyState &m_privacy;
    QString m_server;
    QueueOffice *m_office = nullptr;
    bool m_isServerSilent = false;
    QToolButton *m_button;
    QueuePane *m_page = nullptr;
    bool m_isShown = false;
};

} // namespace guiche
