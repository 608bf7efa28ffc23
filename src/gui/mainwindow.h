// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "settings/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QLabel;

namespace guiche
{

namespace Ui
{
class MainWindow;
}

class ConnectionControls;
class ConnectionDesk;
class ResultsPane;
class SearchDesk;
class SearchForm;

// The one window: the form asks, the desk searches, the results pane shows. Here they are only joined.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // All of them outlive the window.
    MainWindow(ConnectionDesk &connections, SearchDesk &searches, Settings &settings,
               const Clock &clock = systemClock(), QWidget *parent = nullptr);
    ~MainWindow() override;

    SearchForm &form();
    ResultsPane &results();

    // Offered as long as no profile is connected to: they are the demo server's.
    void setExamples(const QList<AtendimentoQuery> &examples);
    void setTheme(ThemeChoice theme); // marks it in the menu

Q_SIGNALS:
    void themeChosen(guiche::ThemeChoice theme);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectParts();
    void connectActions();
    void setIcons();
    void addStatusBar();
    void addThemes();
    void restoreSettings();
    void takeStartSize();
    void saveSettings();

    void search(const AtendimentoQuery &query);
    void showPhase();
    void takeOutcome();
    void showConnection();
    void retryFailed();
    void setMasking(bool isOn);
    void openContextMenu(const QPoint &position);
    void copy(const QString &text);

    std::unique_ptr<Ui::MainWindow> m_ui;
    ConnectionDesk &m_connections;
    SearchDesk &m_searches;
    Settings &m_settings;
    ConnectionControls *m_connectionControls;
    QLabel *m_statusLabel;
    QTimer m_elapsedTimer;
    bool m_isSearchOwed = false; // asked before there was a server; the desk forgets it when one comes
};

} // namespace guiche
