// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuebar.h"

#include "gui/filterchips.h"
#include "gui/lineicon.h"
#include "gui/profilewords.h"
#include "gui/queuegroupmenu.h"
#include "gui/viewwords.h"
#include "gui/wraplayout.h"
#include "models/queuewords.h"
#include "ui_queuebar.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>

namespace guiche
{

namespace
{

constexpr int longestShownView = 28; // characters
constexpr int longestChip = 40;

QString opening(const QString &text)
{
    return text + QStringLiteral(" ▾");
}

void popUpUnder(QMenu *menu, const QWidget *button)
{
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

QString elidedTo(const QFontMetrics &metrics, const QString &text, int characters)
{
    return metrics.elidedText(text, Qt::ElideRight, metrics.averageCharWidth() * characters);
}

} // namespace

QueueBar::QueueBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::QueueBar>())
    , m_viewMenu(new QMenu(this))
    , m_groupMenu(new QueueGroupMenu(this))
{
    m_ui->setupUi(this);
    WrapLayout::replace(m_ui->tools);
    WrapLayout::replace(m_ui->chips);
    m_ui->viewButton->setIcon(lineIcon(QStringLiteral("views")));
    m_ui->groupButton->setIcon(lineIcon(QStringLiteral("group")));
    m_ui->draftsButton->setIcon(lineIcon(QStringLiteral("drafts")));
    m_ui->facetsButton->setIcon(lineIcon(QStringLiteral("facets")));
    m_ui->chartsButton->setIcon(lineIcon(QStringLiteral("charts")));
    m_ui->filterEdit->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_ui->filterEdit->setMaxLength(longestFilterText);
    constexpr int leastFilter = 24; // characters
    m_ui->filterEdit->setMinimumWidth(fontMetrics().averageCharWidth() * leastFilter);
    m_ui->filterEdit->installEventFilter(this);
    m_viewMenu->setObjectName(QStringLiteral("viewMenu"));
    makeViewActions();
    makeBookActions();
    connectParts();
    setDraftCount(0);
    fillViewMenu();
    setArrangement(m_book.current().arrangement);
}

QueueBar::~QueueBar() = default;

void QueueBar::connectParts()
{
    // Not as the buttons' own menus: those open in an event loop of their own.
    connect(m_ui->viewButton, &QPushButton::clicked, this, &QueueBar::openViews);
    connect(m_ui->groupButton, &QPushButton::clicked, this, [this] { popUpUnder(m_groupMenu, m_ui->groupButton); });
    connect(m_groupMenu, &QueueGroupMenu::groupsChosen, this, [this](const QList<Facet> &groups) {
        QueueArrangement arrangement = m_arrangement;
        arrangement.groups = groups;
        changeTo(arrangement);
    });
    connect(m_ui->facetsButton, &QPushButton::clicked, this, &QueueBar::facetsToggled);
    connect(m_ui->chartsButton, &QPushButton::clicked, this, &QueueBar::chartsToggled);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_isShowing)
            return;
        QueueFilter filter = m_arrangement.filter;
        filter.text = text;
        changeFilterTo(filter);
    });
    connect(m_ui->draftsButton, &QPushButton::clicked, this, [this](bool isChecked) {
        QueueFilter filter = m_arrangement.filter;
        filter.drafts = isChecked ? Drafts::Only : Drafts::Hidden;
        changeFilterTo(filter);
    });
}

void QueueBar::makeViewActions()
{
    for (int number = 1; number <= viewShortcuts; ++number) {
        auto *action = new QAction(this);
        action->setObjectName(QStringLiteral("queueViewAction%1").arg(number));
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, action] {
            showView(); // the mark stays where it is until the window goes there
            Q_EMIT viewChosen(action->data().toString());
        });
        addAction(action);
        m_viewActions << action;
    }
}

void QueueBar::makeBookActions()
{
    const auto made = [this](const char *id, const QString &text, auto signal) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(id));
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    m_bookActions.save = made("saveViewAction", tr("&Save view"), &QueueBar::saveRequested);
    m_bookActions.saveAs = made("saveViewAsAction", tr("Save &as…"), &QueueBar::saveAsRequested);
    m_bookActions.revert = made("revertViewAction", tr("Un&do changes"), &QueueBar::revertRequested);
    m_bookActions.edit = made("editViewAction", tr("&Name and notifications…"), &QueueBar::editRequested);
    m_bookActions.moveUp = made("moveViewUpAction", tr("Move &up"), [this] { Q_EMIT moveRequested(-1); });
    m_bookActions.moveDown = made("moveViewDownAction", tr("Move do&wn"), [this] { Q_EMIT moveRequested(1); });
    m_bookActions.remove = made("removeViewAction", tr("&Remove…"), &QueueBar::removeRequested);
    m_bookActions.importViews = made("importViewsAction", tr("&Import…"), &QueueBar::importRequested);
    m_bookActions.exportViews = made("exportViewsAction", tr("&Export…"), &QueueBar::exportRequested);
    m_bookActions.alerts = made("alertSettingsAction", tr("&Quiet hours…"), &QueueBar::alertSettingsRequested);
    m_bookActions.alerts->setIcon(lineIcon(QStringLiteral("alerts")));
    m_bookActions.remove->setIcon(lineIcon(QStringLiteral("remove")));
}

QList<QAction *> QueueBar::bookActions() const
{
    return {m_bookActions.save,        m_bookActions.saveAs,   m_bookActions.revert, m_bookActions.edit,
            m_bookActions.moveUp,      m_bookActions.moveDown, m_bookActions.remove, m_bookActions.importViews,
            m_bookActions.exportViews, m_bookActions.alerts};
}

void QueueBar::setViews(const ViewBook &book)
{
    m_book = book;
    fillViewMenu();
    showView();
}

void QueueBar::setViewCounts(const QHash<QString, qsizetype> &counts)
{
    if (m_viewCounts == counts)
        return;
    m_viewCounts = counts;
    showViewTexts();
}

void QueueBar::fillViewMenu()
{
    m_viewMenu->clear();
    m_furtherViews.clear();
    for (qsizetype i = 0; i < m_book.views().size(); ++i) {
        if (i < m_viewActions.size()) {
            m_viewMenu->addAction(m_viewActions[i]);
            continue;
        }
        QAction *action = m_viewMenu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, id = m_book.views()[i].id] { Q_EMIT viewChosen(id); });
        m_furtherViews << action;
    }
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_bookActions.save, m_bookActions.saveAs, m_bookActions.revert, m_bookActions.edit});
    m_viewMenu->addActions({m_bookActions.moveUp, m_bookActions.moveDown, m_bookActions.remove});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_bookActions.importViews, m_bookActions.exportViews});
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_bookActions.alerts);
    showViewTexts();
}

void QueueBar::showViewTexts()
{
    const QList<QAction *> actions = m_viewActions + m_furtherViews;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const bool isThere = i < m_book.views().size();
        actions[i]->setVisible(isThere);
        actions[i]->setEnabled(isThere);
        if (!isThere)
            continue;
        const PersonalView &view = m_book.views()[i];
        const QString title = withoutMnemonic(elidedTo(fontMetrics(), titleOf(view), longestShownView));
        const auto count = m_viewCounts.constFind(view.id);
        actions[i]->setData(view.id);
        actions[i]->setText(count == m_viewCounts.cend()
                                ? title
                                : tr("%1 (%2)", "view, how many rows").arg(title, locale().toString(*count)));
        actions[i]->setChecked(view.id == m_book.current().id);
    }
}

void QueueBar::setArrangement(const QueueArrangement &arrangement)
{
    m_arrangement = arrangement;
    showArrangement();
}

void QueueBar::changeTo(const QueueArrangement &arrangement)
{
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    showArrangement();
    Q_EMIT arrangementChanged(m_arrangement);
}

void QueueBar::changeFilterTo(const QueueFilter &filter)
{
    QueueArrangement arrangement = m_arrangement;
    arrangement.filter = filter;
    changeTo(arrangement);
}

bool QueueBar::hasUnsavedChanges() const
{
    return m_arrangement != m_book.current().arrangement;
}

void QueueBar::showArrangement()
{
    if (m_ui->filterEdit->text() != m_arrangement.filter.text) {
        // Not blocked: the field itself listens too.
        const QScopedValueRollback isShowing(m_isShowing, true);
        m_ui->filterEdit->setText(m_arrangement.filter.text);
    }
    m_ui->draftsButton->setChecked(m_arrangement.filter.drafts == Drafts::Only);
    showView();
    showGroups();
    showChips();
}

void QueueBar::showView()
{
    const PersonalView &view = m_book.current();
    const bool isOwn = !readyMadeViewNamed(view.id);
    const QString title = titleOf(view);
    const QString shown = elidedTo(fontMetrics(), title, longestShownView);
    const bool isChanged = hasUnsavedChanges();
    m_ui->viewButton->setText(
        opening(withoutMnemonic(isChanged ? tr("%1 (changed)", "view with unsaved changes").arg(shown) : shown)));
    const QString spoken = isChanged ? tr("View: %1, with unsaved changes").arg(title) : tr("View: %1").arg(title);
    m_ui->viewButton->setAccessibleName(spoken);
    m_ui->viewButton->setToolTip(Qt::convertFromPlainText(spoken, Qt::WhiteSpaceNormal));
    m_bookActions.save->setEnabled(isOwn && isChanged);
    m_bookActions.revert->setEnabled(isChanged);
    m_bookActions.remove->setEnabled(isOwn);
    m_bookActions.moveUp->setEnabled(view.id != m_book.views().first().id);
    m_bookActions.moveDown->setEnabled(view.id != m_book.views().last().id);
    const QList<QAction *> actions = m_viewActions + m_furtherViews;
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == view.id);
}

void QueueBar::showGroups()
{
    const QList<Facet> &groups = m_arrangement.groups;
    QStringList titles;
    for (const Facet facet : groups)
        titles << wordFor(facet);
    const QString title = titles.isEmpty()
        ? tr("Group")
        : tr("Group: %1").arg(titles.join(tr(", then ", "between two levels of groups")));
    m_ui->groupButton->setText(opening(title));
    m_ui->groupButton->setAccessibleName(title);
    m_groupMenu->setGroups(groups);
}

void QueueBar::showChips()
{
    const bool hadFocus = m_ui->chipLine->isAncestorOf(window()->focusWidget());
    m_chipFilters.clear();
    const QList<FilterChip> chips = chipsOf(m_arrangement.filter, m_privacy);
    for (const FilterChip &chip : chips)
        showChip(chip.text, tr("Remove filter %1").arg(chip.text), chip.without);
    if (chips.size() > 1) {
        QueueFilter without;
        without.text = m_arrangement.filter.text;
        showChip(tr("Clear all"), tr("Remove all filters"), without);
    }
    for (qsizetype i = m_chipFilters.size(); i < m_chips.size(); ++i)
        m_chips[i]->hide();
    // Beside charts a line is kept free for what is chosen in them, or they would move away under the pointer.
    const bool isKeptFree = m_ui->chartsButton->isChecked();
    m_ui->chipLine->setMinimumHeight(isKeptFree ? m_ui->chartsButton->sizeHint().height() : 0);
    m_ui->chipLine->setVisible(isKeptFree || !chips.isEmpty());
    if (!hadFocus)
        return;
    if (chips.isEmpty())
        m_ui->filterEdit->setFocus();
    else if (!m_ui->chipLine->isAncestorOf(window()->focusWidget()))
        m_chips[m_chipFilters.size() - 1]->setFocus();
}

void QueueBar::showChip(const QString &text, const QString &spoken, const QueueFilter &without)
{
    const qsizetype number = m_chipFilters.size();
    m_chipFilters << without;
    if (number == m_chips.size()) {
        auto *made = new QPushButton(m_ui->chipLine);
        made->setObjectName(QStringLiteral("filterChip%1").arg(number + 1));
        made->setAutoDefault(false);
        made->setIcon(lineIcon(QStringLiteral("clear")));
        made->setLayoutDirection(Qt::RightToLeft); // the cross behind the word
        connect(made, &QPushButton::clicked, this, [this, number] { changeFilterTo(m_chipFilters[number]); });
        m_ui->chipLine->layout()->addWidget(made);
        m_chips << made;
    }
    QPushButton *chip = m_chips[number];
    chip->setText(withoutMnemonic(elidedTo(fontMetrics(), text, longestChip)));
    chip->setAccessibleName(spoken);
    chip->setToolTip(Qt::convertFromPlainText(spoken, Qt::WhiteSpaceNormal));
    chip->show();
}

void QueueBar::setPrivacy(Privacy privacy)
{
    m_privacy = privacy;
    m_ui->filterEdit->setEchoMode(privacy == Privacy::Everything ? QLineEdit::Password : QLineEdit::Normal);
    showChips();
}

void QueueBar::setCounts(qsizetype shown, qsizetype all)
{
    const QString most = locale().toString(all);
    // As wide as it can get: nothing moves while somebody types.
    m_ui->countLabel->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2", "rows").arg(most, most)));
    m_ui->countLabel->setText(shown == all ? most : tr("%1 of %2", "rows").arg(locale().toString(shown), most));
}

void QueueBar::setDraftCount(qsizetype count)
{
    m_ui->draftsButton->setText(count == 0 ? tr("Drafts") : tr("Drafts (%1)").arg(locale().toString(count)));
}

void QueueBar::setFacetsShown(bool areShown)
{
    m_ui->facetsButton->setChecked(areShown);
}

void QueueBar::setChartsShown(bool areShown)
{
    m_ui->chartsButton->setChecked(areShown);
    showChips();
}

void QueueBar::openViews()
{
    popUpUnder(m_viewMenu, m_ui->viewButton);
}

void QueueBar::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

bool QueueBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_ui->filterEdit || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool clears = key->key() == Qt::Key_Escape && !m_ui->filterEdit->text().isEmpty();
    const bool leaves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!clears && (!leaves || key->modifiers().testFlag(Qt::AltModifier)))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        if (clears)
            event->accept(); // Escape means something else to the window
        return clears;
    }
    if (clears)
        m_ui->filterEdit->clear();
    else
        Q_EMIT rowsWanted();
    return true;
}

} // namespace guiche
