// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcutsheet.h"

#include "gui/theme.h"
#include "models/textmatch.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace guiche
{

namespace
{

enum SheetColumn { SheetWhat, SheetKeys };

} // namespace

QList<KeyGroup> keyGroupsOf(const QList<Command> &commands)
{
    QList<KeyGroup> groups;
    for (const Command &command : commands) {
        if (!command.action || command.action->objectName().isEmpty() || !command.action->isVisible())
            continue;
        const QString title = command.path.value(0);
        if (groups.isEmpty() || groups.constLast().title != title)
            groups << KeyGroup{title, {}};
        const QStringList words = command.path.mid(1) + QStringList{commandName(*command.action)};
        groups.last().lines << KeyLine{words.join(QStringLiteral(" › ")), keysText(command.action->shortcuts())};
    }
    return groups;
}

QList<KeyGroup> fixedKeyGroups()
{
    return {
        {ShortcutSheet::tr("In the rows"),
         {
             {ShortcutSheet::tr("Next row, previous row"), QStringLiteral("J, ↓ · K, ↑")},
             {ShortcutSheet::tr("Open an atendimento, close it"), QStringLiteral("→ · ←")},
             {ShortcutSheet::tr("From an OS to its atendimento"), QStringLiteral("←")},
             {ShortcutSheet::tr("First row, last row"), QStringLiteral("Home · End")},
             {ShortcutSheet::tr("Menu of the row"), QStringLiteral("Shift+F10")},
         }},
        {ShortcutSheet::tr("In the queue"),
         {
             {ShortcutSheet::tr("From the filter to the rows"), QStringLiteral("Enter, ↓")},
             {ShortcutSheet::tr("Clear the filter"), QStringLiteral("Esc")},
             {ShortcutSheet::tr("Open a row or a group, close it"), QStringLiteral("→ · ←")},
             {ShortcutSheet::tr("Show the customer of a row"), QStringLiteral("Enter")},
             {ShortcutSheet::tr("Close the filters, from within"), QStringLiteral("Esc")},
         }},
        {ShortcutSheet::tr("In the search form"),
         {
             {ShortcutSheet::tr("Search"), QStringLiteral("Enter")},
             {ShortcutSheet::tr("Next field, previous field"), QStringLiteral("Tab · Shift+Tab")},
             {ShortcutSheet::tr("Open a list or a calendar"), QStringLiteral("F4 · Alt+↓")},
         }},
        {ShortcutSheet::tr("In menus, lists and dialogs"),
         {
             {ShortcutSheet::tr("Choose"), QStringLiteral("↑ ↓ · Enter")},
             {ShortcutSheet::tr("Close"), QStringLiteral("Esc")},
             {ShortcutSheet::tr("To a menu or a field by its underlined letter"), ShortcutSheet::tr("Alt+letter")},
             {ShortcutSheet::tr("This sheet, where nothing is typed"), QStringLiteral("?")},
         }},
    };
}

ShortcutSheet::ShortcutSheet(const QList<KeyGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_filterEdit(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Keys"));
    m_filterEdit->setObjectName(QStringLiteral("filterEdit"));
    m_filterEdit->setPlaceholderText(tr("Filter by name or key"));
    m_filterEdit->setAccessibleName(tr("Filter"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("keysTree"));
    m_tree->setAccessibleName(tr("Keys"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    constexpr int sheetGap = 8;
    column->setSpacing(sheetGap);
    column->addWidget(m_filterEdit);
    column->addWidget(m_tree, 1);
    fill(groups);
    connect(m_filterEdit, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    constexpr QSize characters(112, 90); // both in widths of one
    resize((characters * fontMetrics().averageCharWidth()).boundedTo(QSize(960, 600)));
    m_filterEdit->setFocus();
}

void ShortcutSheet::fill(const QList<KeyGroup> &groups)
{
    QFont bold = m_tree->font();
    bold.setBold(true);
    for (const KeyGroup &group : groups) {
        auto *heading = new QTreeWidgetItem(m_tree, {group.title});
        heading->setFont(SheetWhat, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFirstColumnSpanned(true);
        for (const KeyLine &line : group.lines) {
            auto *item = new QTreeWidgetItem(heading, {line.what, line.keys});
            item->setData(SheetWhat, Qt::AccessibleTextRole, QString(line.what % QStringLiteral(": ") % line.keys));
        }
    }
    m_tree->expandAll();
}

// A header that is hidden stretches nothing of its own accord.
void ShortcutSheet::shareWidth()
{
    m_tree->resizeColumnToContents(SheetKeys);
    const int width = m_tree->viewport()->width();
    const int keys = std::min(m_tree->columnWidth(SheetKeys), width * 2 / 5);
    m_tree->setColumnWidth(SheetKeys, keys);
    m_tree->setColumnWidth(SheetWhat, width - keys);
}

void ShortcutSheet::filter(const QString &typed)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool isAny = false;
        for (int line = 0; line < group->childCount(); ++line) {
            QTreeWidgetItem *item = group->child(line);
            const bool isMeant = matchOf(typed, item->text(SheetWhat), group->text(SheetWhat))
                || folded(item->text(SheetKeys)).contains(folded(typed).trimmed());
            item->setHidden(!isMeant);
            isAny = isAny || isMeant;
            if (isMeant && !first)
                first = item;
        }
        group->setHidden(!isAny);
    }
    m_tree->setCurrentItem(typed.isEmpty() ? nullptr : first);
    m_tree->scrollToTop();
}

void ShortcutSheet::addQuestionMark(QWidget &window, QAction &sheet)
{
    // A field that takes characters says so before shortcuts are looked at.
    auto *shortcut = new QShortcut(&window);
    shortcut->setKeys({QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question)});
    connect(shortcut, &QShortcut::activated, &sheet, &QAction::trigger);
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filterEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_tree, event); // the list is read while typing
            return true;
        }
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        shareWidth();
    return QDialog::eventFilter(watched, event);
}

} // namespace guiche
