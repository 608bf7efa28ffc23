// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "core/redaction.h"
#include "desk/connectiondesk.h"
#include "desk/searchdesk.h"
#include "gui/aboutbox.h"
#include "gui/atendimentosview.h"
#include "gui/connectioncontrols.h"
#include "gui/lineicon.h"
#include "gui/resultspane.h"
#include "gui/searchform.h"
#include "gui/searchmessages.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QToolButton>

namespace guiche
{

MainWindow::MainWindow(ConnectionDesk &connections, SearchDesk &searches, Settings &settings, const Clock &clock,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_connections(connections)
    , m_searches(searches)
    , m_settings(settings)
    , m_connectionControls(new ConnectionControls(connections, settings, *this))
    , m_statusLabel(new QLabel(this))
{
    m_ui->setupUi(this);
    setIcons();
    addStatusBar();
    addThemes();
    m_ui->resultsPane->setDesk(m_searches, clock);
    connectParts();
    connectActions();
    restoreSettings();
    showConnection();
    showPhase();
    m_ui->searchForm->focusTerm();
}

MainWindow::~MainWindow() = default;

SearchForm &MainWindow::form()
{
    return *m_ui->searchForm;
}

ResultsPane &MainWindow::results()
{
    return *m_ui->resultsPane;
}

void MainWindow::setExamples(const QList<AtendimentoQuery> &examples)
{
    m_ui->resultsPane->setExamples(examples);
}

void MainWindow::setIcons()
{
    const std::initializer_list<std::pair<QAction *, const char *>> icons = {
        {m_ui->connectionAction, "connection"}, {m_ui->copyCellAction, "copy"}, {m_ui->searchAction, "search"},
        {m_ui->cancelAction, "cancel"},         {m_ui->retryAction, "refresh"}, {m_ui->expandAction, "expand"},
        {m_ui->collapseAction, "collapse"},     {m_ui->maskAction, "mask"},     {m_ui->aboutAction, "about"},
    };
    for (const auto &[action, name] : icons)
        action->setIcon(lineIcon(QString::fromLatin1(name)));
    m_ui->columnsMenu->setIcon(lineIcon(QStringLiteral("columns")));
    m_ui->themeMenu->setIcon(lineIcon(QStringLiteral("theme")));
}

void MainWindow::addStatusBar()
{
    m_statusLabel->setTextFormat(Qt::PlainText);
    m_statusLabel->setIndent(6);
    statusBar()->addWidget(m_statusLabel, 1);
    statusBar()->addPermanentWidget(m_connectionControls->button());
    m_ui->fileMenu->insertMenu(m_ui->quitAction, m_connectionControls->menu());
    m_ui->fileMenu->insertAction(m_ui->quitAction, m_connectionControls->signOutAction());
    m_ui->fileMenu->insertSeparator(m_ui->quitAction);
}

void MainWindow::addThemes()
{
    auto *group = new QActionGroup(this);
    const std::initializer_list<std::pair<ThemeChoice, QString>> themes = {
        {ThemeChoice::System, tr("&As the system")},
        {ThemeChoice::Light, tr("&Light")},
        {ThemeChoice::Dark, tr("&Dark")},
    };
    for (const auto &[theme, name] : themes) {
        QAction *action = m_ui->themeMenu->addAction(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] { Q_EMIT themeChosen(theme); });
    }
}

void MainWindow::setTheme(ThemeChoice theme)
{
    const QList<QAction *> actions = m_ui->themeMenu->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
}

void MainWindow::connectParts()
{
    SearchForm *form = m_ui->searchForm;
    ResultsPane *results = m_ui->resultsPane;
    connect(form, &SearchForm::searchRequested, &m_searches, &SearchDesk::search);
    connect(form, &SearchForm::cancelRequested, &m_searches, &SearchDesk::cancel);
    connect(results, &ResultsPane::searchRequested, this, &MainWindow::search);
    connect(results, &ResultsPane::connectionRequested, m_connectionControls, &ConnectionControls::openDialog);
    connect(results, &ResultsPane::certificateRequested, m_connectionControls, &ConnectionControls::openCertificate);
    connect(m_connectionControls, &ConnectionControls::renewed, this, &MainWindow::retryFailed);
    connect(results, &ResultsPane::copyRequested, this, &MainWindow::copy);
    connect(&results->view(), &AtendimentosView::contextMenuWanted, this, &MainWindow::openContextMenu);
    connect(&m_searches, &SearchDesk::changed, this, &MainWindow::showPhase);
    connect(&m_searches, &SearchDesk::outcomeArrived, this, &MainWindow::takeOutcome);
    connect(&m_searches, &SearchDesk::cancelled, this, [this] { m_statusLabel->setText(tr("Search cancelled.")); });
    connect(&m_connections, &ConnectionDesk::connectionChanged, this, &MainWindow::showConnection);
    constexpr std::chrono::milliseconds tick{100};
    m_elapsedTimer.setInterval(tick);
    connect(&m_elapsedTimer, &QTimer::timeout, this, [this] { m_statusLabel->setText(searchingText(m_searches)); });
}

void MainWindow::connectActions()
{
    AtendimentosView *view = &m_ui->resultsPane->view();
    connect(m_ui->connectionAction, &QAction::triggered, m_connectionControls, &ConnectionControls::openDialog);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->copyCellAction, &QAction::triggered, this, [this, view] { copy(view->currentCellText()); });
    connect(m_ui->copyNumberAction, &QAction::triggered, this, [this, view] { copy(view->currentNumber()); });
    connect(m_ui->copyRowAction, &QAction::triggered, this, [this, view] { copy(view->currentRowText()); });
    // Elsewhere Ctrl+C copies what is selected there: a piece of the detail.
    m_ui->copyCellAction->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(m_ui->copyCellAction);
    connect(m_ui->focusTermAction, &QAction::triggered, m_ui->searchForm, &SearchForm::focusTerm);
    connect(m_ui->searchAction, &QAction::triggered, m_ui->searchForm, &SearchForm::submit);
    connect(m_ui->cancelAction, &QAction::triggered, &m_searches, &SearchDesk::cancel);
    connect(m_ui->retryAction, &QAction::triggered, &m_searches, &SearchDesk::retry);
    connect(m_ui->expandAction, &QAction::triggered, view, &QTreeView::expandAll);
    connect(m_ui->collapseAction, &QAction::triggered, view, &AtendimentosView::foldAll);
    connect(m_ui->resetColumnsAction, &QAction::triggered, view, &AtendimentosView::resetColumns);
    connect(m_ui->maskAction, &QAction::triggered, this, &MainWindow::setMasking);
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] { openAboutBox(this); });
    connect(m_ui->aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_ui->columnsMenu, &QMenu::aboutToShow, this, [this, view] {
        m_ui->columnsMenu->clear();
        m_ui->columnsMenu->addActions(view->columnActions(m_ui->columnsMenu));
        m_ui->columnsMenu->addSeparator();
        m_ui->columnsMenu->addAction(m_ui->resetColumnsAction);
    });
}

void MainWindow::restoreSettings()
{
    m_ui->searchForm->setQuery(m_settings.form());
    // Not through toggled(): what a policy presets is not a person's own choice.
    m_ui->resultsPane->setMasking(m_settings.masksDocuments());
    m_ui->maskAction->setChecked(m_settings.masksDocuments());
    m_ui->maskAction->setEnabled(!m_settings.isLocked(Policy::Topic::Masking));
    m_ui->copyRowAction->setVisible(m_settings.allowsExport());
    if (!restoreGeometry(m_settings.windowGeometry()))
        takeStartSize();
    m_ui->resultsPane->restoreSplitter(m_settings.splitterState());
    m_ui->resultsPane->view().restoreColumns(m_settings.treeHeaderState());
}

void MainWindow::takeStartSize()
{
    constexpr QSize comfortable(1280, 760);
    const QSize available = screen()->availableSize();
    resize(comfortable.boundedTo(available));
    constexpr int frame = 48; // title bar and borders
    if (available.height() < comfortable.height() + frame || available.width() < comfortable.width())
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::saveSettings()
{
    m_settings.setForm(m_ui->searchForm->query());
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setSplitterState(m_ui->resultsPane->splitterState());
    m_settings.setTreeHeaderState(m_ui->resultsPane->view().columnsState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::search(const AtendimentoQuery &query)
{
    m_ui->searchForm->setQuery(query);
    m_ui->searchForm->submit();
}

void MainWindow::showPhase()
{
    const SearchDesk::Phase phase = m_searches.phase();
    const bool isSearching = phase == SearchDesk::Phase::Searching;
    m_ui->searchForm->setSearching(isSearching);
    m_ui->busyBar->setBusy(isSearching);
    m_ui->cancelAction->setEnabled(isSearching);
    m_ui->retryAction->setEnabled(phase != SearchDesk::Phase::Idle && !isSearching);
    if (isSearching)
        m_elapsedTimer.start();
    else
        m_elapsedTimer.stop();

    switch (phase) {
    case SearchDesk::Phase::Idle:
        m_statusLabel->clear();
        return;
    case SearchDesk::Phase::Searching:
        m_isSearchOwed = false;
        m_statusLabel->setText(searchingText(m_searches));
        return;
    case SearchDesk::Phase::Found:
    case SearchDesk::Phase::NothingFound:
        m_statusLabel->setText(outcomeText(*m_searches.outcome()));
        return;
    case SearchDesk::Phase::Failed:
        m_isSearchOwed = m_searches.error()->kind == ErrorKind::NotConnected;
        m_statusLabel->setText(tr("The search failed."));
        return;
    }
}

void MainWindow::takeOutcome()
{
    // Whoever is typing the next term already is not to be interrupted.
    if (m_ui->searchForm->query() != m_searches.query())
        return;
    if (m_searches.outcome()->reply.atendimentos.isEmpty())
        m_ui->searchForm->focusTerm();
    else
        m_ui->resultsPane->focusRows();
}

void MainWindow::showConnection()
{
    const Session *session = m_connections.session();
    m_ui->resultsPane->setConnection(m_connections.state(), session ? session->connection().server.host() : QString(),
                                     m_connections.canTrust());
    const std::optional<Profile> &profile = m_connections.profile();
    m_ui->colorStripe->setColor(profile ? std::optional(profile->color) : std::nullopt);
    if (profile)
        m_ui->resultsPane->setExamples({});
    const QString title = m_connections.title();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Guichê") : QStringLiteral("Guichê — %1").arg(title));
}

// What failed for want of this connection is what the person is waiting for.
void MainWindow::retryFailed()
{
    if (m_searches.phase() == SearchDesk::Phase::Failed || m_isSearchOwed)
        m_searches.retry();
}

void MainWindow::setMasking(bool isOn)
{
    m_settings.setMasksDocuments(isOn);
    m_ui->resultsPane->setMasking(isOn);
}

void MainWindow::openContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_ui->copyNumberAction, m_ui->copyCellAction, m_ui->copyRowAction});
    menu->addSeparator();
    menu->addActions({m_ui->expandAction, m_ui->collapseAction});
    menu->popup(position);
}

void MainWindow::copy(const QString &text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    constexpr int longest = 60;
    const QString shown = text.size() > longest ? text.first(longest) + u'…' : text;
    statusBar()->showMessage(tr("Copied: %1").arg(redacted(shown.simplified())), 3000);
}

} // namespace guiche
