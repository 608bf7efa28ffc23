// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "settings/settings.h"

#include <QMainWindow>

#include <memory>

namespace guiche
{

namespace Ui
{
class MainWindow;
}

class ConnectionControls;
class ConnectionDesk;
class DeskActions;
class PrivacyState;
class QueueHost;
class RecentsDesk;
class ResultsPane;
class RowActions;
class SearchDesk;
class SearchForm;
class SecretClipboard;
class StatusLine;
class ThemeMenu;
class WindowTools;

// The one window: the form asks, the desk of the tab in front searches, the results pane shows. Here they are only joined.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // All of them outlive the window.
    MainWindow(ConnectionDesk &connections, RecentsDesk &recents, Settings &settings,
               const Clock &clock = systemClock(), QWidget *parent = nullptr);
    ~MainWindow() override;

    SearchForm &form();
    ResultsPane &results();
    SearchDesk &searches(); // of the tab in front
    QueueHost &queue();

    // A term that came from outside, as a person would type or paste it. Asked in a tab of its own, so that nobody loses
    // the customer they are looking at.
    void openTerm(const QString &term);

    // Offered as long as no profile is connected to: they are the demo server's.
    void setExamples(const QList<AtendimentoQuery> &examples);
    void setTheme(ThemeChoice theme); // marks it in the menu

Q_SIGNALS:
    void themeChosen(guiche::ThemeChoice theme);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addToBars();
    void setUpParts(const Clock &clock);
    void connectParts();
    void connectActions();
    void restoreSettings();

    void turnToTab();
    void showPhase();
    void showPrivacy();
    void takeOutcome();
    void showConnection();
    void retryFailed();

    std::unique_ptr<Ui::MainWindow> m_ui;
    ConnectionDesk &m_connections;
    RecentsDesk &m_recents;
    Settings &m_settings;
    ConnectionControls *m_connectionControls;
    PrivacyState *m_privacy;
    SecretClipboard *m_clipboard;
    StatusLine *m_statusLine;
    ThemeMenu *m_themeMenu;
    DeskActions *m_deskActions;
    RowActions *m_rowActions;
    QueueHost *m_queue;
    WindowTools *m_tools;
    bool m_isSearchOwed = false; // asked before there was a server; the desk forgets it when one comes
};

} // namespace guiche
