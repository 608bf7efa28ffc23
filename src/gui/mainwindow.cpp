// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "desk/connectiondesk.h"
#include "desk/searchdesk.h"
#include "gui/aboutbox.h"
#include "gui/atendimentosview.h"
#include "gui/connectioncontrols.h"
#include "gui/customertabs.h"
#include "gui/deskactions.h"
#include "gui/lineicon.h"
#include "gui/privacystate.h"
#include "gui/queuehost.h"
#include "gui/resultspane.h"
#include "gui/rowactions.h"
#include "gui/rowspane.h"
#include "gui/searchform.h"
#include "gui/searchmessages.h"
#include "gui/secretclipboard.h"
#include "gui/startsize.h"
#include "gui/statusline.h"
#include "gui/tabkeeper.h"
#include "gui/thememenu.h"
#include "gui/windowtools.h"
#include "ui_mainwindow.h"

#include <QGuiApplication>
#include <QToolButton>

namespace guiche
{

MainWindow::MainWindow(ConnectionDesk &connections, RecentsDesk &recents, Settings &settings, const Clock &clock,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_connections(connections)
    , m_recents(recents)
    , m_settings(settings)
    , m_connectionControls(new ConnectionControls(connections, settings, *this))
    , m_privacy(new PrivacyState(settings.masksDocuments(), settings.isLocked(Policy::Topic::Masking),
                                 PrivacyState::revealTime, this))
    , m_clipboard(new SecretClipboard(*QGuiApplication::clipboard(), SecretClipboard::secretTime, this))
    , m_statusLine(new StatusLine(this))
    , m_themeMenu(new ThemeMenu(this))
{
    m_ui->setupUi(this);
    setLineIcons(*this);
    addToBars();
    setUpParts(clock);
    connectParts();
    connectActions();
    restoreSettings();
    m_tools->takeActions(*m_ui->replyMenu,
                         {m_ui->recentsAction, m_ui->paletteAction, m_ui->sheetAction, m_ui->shortcutsAction});
    turnToTab();
    showConnection();
    showPrivacy();
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

SearchDesk &MainWindow::searches()
{
    return m_ui->tabs->desk();
}

QueueHost &MainWindow::queue()
{
    return *m_queue;
}

void MainWindow::setExamples(const QList<AtendimentoQuery> &examples)
{
    m_ui->resultsPane->setExamples(examples);
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_themeMenu->setTheme(theme);
}

void MainWindow::addToBars()
{
    statusBar()->addWidget(m_statusLine, 1);
    statusBar()->addPermanentWidget(m_connectionControls->button());
    m_ui->fileMenu->insertMenu(m_ui->quitAction, m_connectionControls->menu());
    m_ui->fileMenu->insertAction(m_ui->quitAction, m_connectionControls->signOutAction());
    m_ui->fileMenu->insertSeparator(m_ui->quitAction);
    m_ui->viewMenu->addMenu(m_themeMenu);
    m_ui->tabsMenu->setTabs(*m_ui->tabs);
    m_ui->tabsMenu->addSeparator();
    m_ui->tabsMenu->addAction(m_ui->ownTabsAction);
}

void MainWindow::setUpParts(const Clock &clock)
{
    ResultsPane *results = m_ui->resultsPane;
    m_deskActions = new DeskActions(*m_ui->tabs, m_settings,
                                    {m_ui->cancelAction, m_ui->retryAction, m_ui->loadAllAction, m_ui->historyAction,
                                     m_ui->otherGroupAction, m_ui->fetchHistoryAction, m_ui->ownTabsAction},
                                    this);
    results->setUp(*m_privacy, clock);
    m_ui->tabs->setUp(
        [this, clock] {
            auto desk = std::make_unique<SearchDesk>(m_connections, clock);
            m_deskActions->prepare(*desk);
            return desk;
        },
        [this](const AtendimentoQuery &asked, const SearchDesk &desk) {
            return tabTitle(asked, desk, m_privacy->level());
        });
    new TabKeeper(*m_ui->tabs, m_recents, m_connections, m_settings, this);
    m_rowActions =
        new RowActions(results->rows(), *m_privacy, *m_clipboard, *statusBar(),
                       {m_ui->copyNumberAction, m_ui->copyCellAction, m_ui->copyRowAction, m_ui->copyDocumentAction,
                        m_ui->revealAction, m_ui->expandAction, m_ui->collapseAction},
                       this);
    m_queue = new QueueHost({.column = m_ui->column,
                             .customers = {m_ui->searchForm, m_ui->busyBar, results},
                             .customersActions = {m_ui->focusDetailAction, m_ui->revealAction, m_ui->copyDocumentAction,
                                                  m_ui->searchAction, m_ui->columnsMenu->menuAction()},
                             .tabs = m_ui->tabs,
                             .menu = m_ui->queueMenu},
                            m_settings, *m_privacy, this);
    m_tools = new WindowTools(*this, m_settings, m_recents, *m_ui->searchForm, results->rows(), *m_privacy, clock);
}

void MainWindow::connectParts()
{
    SearchForm *form = m_ui->searchForm;
    ResultsPane *results = m_ui->resultsPane;
    connect(form, &SearchForm::searchRequested, this,
            [this](const AtendimentoQuery &query) { m_ui->tabs->search(query, m_settings.opensOwnTabs()); });
    connect(form, &SearchForm::searchInNewTabRequested, m_ui->tabs, &CustomerTabs::searchInNewTab);
    connect(form, &SearchForm::cancelRequested, this, [this] { searches().cancel(); });
    connect(results, &ResultsPane::searchRequested, form, &SearchForm::ask);
    connect(results, &ResultsPane::connectionRequested, m_connectionControls, &ConnectionControls::openDialog);
    connect(results, &ResultsPane::certificateRequested, m_connectionControls, &ConnectionControls::openCertificate);
    connect(m_queue, &QueueHost::serverSilent, m_connectionControls, &ConnectionControls::setServerSilent);
    connect(m_connectionControls, &ConnectionControls::renewed, this, &MainWindow::retryFailed);
    connect(&m_connections, &ConnectionDesk::connectionChanged, this, &MainWindow::showConnection);
    connect(m_privacy, &PrivacyState::changed, this, &MainWindow::showPrivacy);
    connect(m_themeMenu, &ThemeMenu::themeChosen, this, &MainWindow::themeChosen);
    connect(m_ui->tabs, &CustomerTabs::turned, this, &MainWindow::turnToTab);
    connect(m_ui->tabs, &CustomerTabs::changed, this, &MainWindow::showPhase);
    connect(m_ui->tabs, &CustomerTabs::outcomeArrived, this, &MainWindow::takeOutcome);
    connect(m_queue, &QueueHost::shownChanged, m_deskActions, &DeskActions::setSuspended);
    connect(m_queue, &QueueHost::shownChanged, m_statusLine, &StatusLine::setSilent);
    connect(m_queue, &QueueHost::shownChanged, m_tools, &WindowTools::setQueueShown);
    connect(m_queue, &QueueHost::viewMade, m_rowActions, &RowActions::setQueue);
    connect(m_queue, &QueueHost::connectionRequested, m_connectionControls, &ConnectionControls::openDialog);
    connect(m_queue, &QueueHost::customerRequested, this,
            [this](const AtendimentoQuery &query) { openTerm(query.termo); });
    connect(m_tools, &WindowTools::searchRequested, form, &SearchForm::ask);
    connect(m_tools, &WindowTools::searchInNewTabRequested, m_ui->tabs, &CustomerTabs::searchInNewTab);
    connect(m_tools, &WindowTools::copyRequested, m_rowActions, &RowActions::copy);
}

void MainWindow::connectActions()
{
    m_ui->columnsMenu->setView(m_ui->resultsPane->view(), *m_ui->resetColumnsAction);
    connect(m_ui->focusDetailAction, &QAction::triggered, &m_ui->resultsPane->rows(), &RowsPane::focusOther);
    connect(m_ui->maskAction, &QAction::triggered, this, [this](bool isOn) {
        m_settings.setMasksDocuments(isOn);
        m_privacy->setMasking(isOn);
    });
    connect(m_ui->shareScreenAction, &QAction::triggered, m_privacy, &PrivacyState::setScreenShared);
    connect(m_ui->connectionAction, &QAction::triggered, m_connectionControls, &ConnectionControls::openDialog);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    for (QAction *action : {m_ui->focusTermAction, m_ui->pasteTermAction, m_ui->recentsAction})
        connect(action, &QAction::triggered, m_queue, [this] { m_queue->setShown(false); });
    m_ui->searchForm->setFocusAction(*m_ui->focusTermAction);
    connect(m_ui->pasteTermAction, &QAction::triggered, m_ui->searchForm, &SearchForm::pasteTerm);
    connect(m_ui->searchAction, &QAction::triggered, m_ui->searchForm, &SearchForm::submit);
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] { openAboutBox(this); });
    connect(m_ui->aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::restoreSettings()
{
    m_ui->searchForm->setAutomatic(m_settings.formIsAutomatic());
    m_ui->searchForm->setQuery(m_settings.form());
    m_ui->maskAction->setEnabled(!m_settings.isLocked(Policy::Topic::Masking));
    m_ui->copyRowAction->setVisible(m_settings.allowsExport());
    if (!restoreGeometry(m_settings.windowGeometry()))
        takeStartSize(*this);
    m_ui->resultsPane->rows().restoreSplitter(m_settings.splitterState());
    m_ui->resultsPane->view().restoreColumns(m_settings.treeHeaderState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setForm(m_ui->searchForm->query());
    m_settings.setFormIsAutomatic(m_ui->searchForm->isAutomatic());
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setSplitterState(m_ui->resultsPane->rows().splitterState());
    m_settings.setTreeHeaderState(m_ui->resultsPane->view().columnsState());
    QMainWindow::closeEvent(event);
}

void MainWindow::openTerm(const QString &term)
{
    const std::optional<AtendimentoQuery> query = m_ui->searchForm->queryFor(term);
    if (!query)
        return;
    m_ui->searchForm->setQuery(*query);
    m_ui->tabs->search(*query, true);
}

void MainWindow::turnToTab()
{
    SearchDesk &desk = searches();
    m_privacy->setCurrentRow({});
    m_ui->resultsPane->setDesk(desk);
    m_statusLine->setDesk(desk);
    if (!desk.query().termo.isEmpty())
        m_ui->searchForm->setQuery(desk.query());
    showPhase();
    if (desk.phase() == SearchDesk::Phase::Found)
        m_ui->resultsPane->focusRows();
    else
        m_ui->searchForm->focusTerm();
}

void MainWindow::showPhase()
{
    const SearchDesk &desk = searches();
    const SearchDesk::Phase phase = desk.phase();
    const bool isSearching = phase == SearchDesk::Phase::Searching;
    m_ui->searchForm->setSearching(isSearching);
    m_ui->busyBar->setBusy(isSearching);
    m_deskActions->show();
    if (isSearching)
        m_isSearchOwed = false;
    else if (phase == SearchDesk::Phase::Failed)
        m_isSearchOwed = desk.error()->kind == ErrorKind::NotConnected;
}

void MainWindow::showPrivacy()
{
    const Privacy level = m_privacy->level();
    m_ui->maskAction->setChecked(m_privacy->isMasking());
    m_ui->shareScreenAction->setChecked(m_privacy->isScreenShared());
    m_ui->searchForm->setMasking(level != Privacy::Open);
    m_ui->searchForm->setConcealed(level == Privacy::Everything);
    m_ui->tabs->updateTitles();
    if (level != Privacy::Open)
        m_clipboard->clearSelection(); // of what was revealed
}

void MainWindow::takeOutcome()
{
    m_connectionControls->setServerSilent(false);
    // Whoever is typing the next term already is not to be interrupted.
    if (m_ui->searchForm->query() != searches().query())
        return;
    if (searches().outcome()->reply.atendimentos.isEmpty())
        m_ui->searchForm->focusTerm();
    else
        m_ui->resultsPane->focusRows();
}

void MainWindow::showConnection()
{
    const Session *session = m_connections.session();
    const QString host = session ? session->connection().server.host() : QString();
    m_ui->resultsPane->setConnection(m_connections.state(), host, m_connections.canTrust());
    m_queue->setServer(host);
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
    if (searches().phase() == SearchDesk::Phase::Failed || m_isSearchOwed)
        searches().retry();
}

} // namespace guiche
