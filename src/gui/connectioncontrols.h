// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace guiche
{

class ConnectionDesk;
class Settings;

// What a window shows of its connection: a button for the status bar, a menu of profiles, and the dialogs behind them.
class ConnectionControls : public QObject
{
    Q_OBJECT

public:
    // All outlive this.
    ConnectionControls(ConnectionDesk &desk, Settings &settings, QWidget &window);

    QToolButton *button() { return m_button; }
    QMenu *menu() { return m_menu; }
    QAction *signOutAction() { return m_signOutAction; }
    void setServerSilent(bool isSilent); // it was asked, and does not answer

    // The profiles; begins with the one in use.
    void openDialog();
    // The certificate that `error` carries; does nothing for an error without one.
    void openCertificate(const Error &error);

Q_SIGNALS:
    // A person connected, or decided to trust: what failed before is worth asking again.
    void renewed();

private:
    void show();
    void fillMenu();

    ConnectionDesk &m_desk;
    Settings &m_settings;
    QWidget &m_window;
    QToolButton *m_button;
    QMenu *m_menu;
    QAction *m_signOutAction;
    bool m_isServerSilent = false;
};

} // namespace guiche
