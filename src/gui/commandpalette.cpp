// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commandpalette.h"

#include "gui/commanddelegate.h"
#include "gui/theme.h"
#include "models/textmatch.h"
#include "settings/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace guiche
{

namespace
{

constexpr int paletteGap = 8; // inside and around
constexpr qsizetype mostRemembered = 8;

} // namespace

CommandPalette::CommandPalette(QMainWindow &window, Settings &settings)
    : QFrame(&window)
    , m_window(window)
    , m_settings(settings)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_emptyLabel(new QLabel(tr("No action of that name."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAutoFillBackground(true);
    setAccessibleName(tr("Command palette"));
    m_edit->setObjectName(QStringLiteral("commandEdit"));
    m_edit->setPlaceholderText(tr("What is to be done?"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the cursor stays in the line
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_emptyLabel->setObjectName(QStringLiteral("noCommandLabel"));
    m_emptyLabel->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(paletteGap, paletteGap, paletteGap, paletteGap);
    column->setSpacing(paletteGap);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_emptyLabel);
    hide();
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::chooseCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchFocus(now); });
}

void CommandPalette::toggle(const QList<Command> &commands)
{
    if (m_isOpen) {
        close();
        return;
    }
    m_commands = commands;
    m_commands.removeIf([](const Command &command) { return !command.action || !command.action->isVisible(); });
    m_recent = m_settings.recentCommands();
    open();
}

void CommandPalette::open()
{
    m_focusBefore = m_window.focusWidget();
    m_isOpen = true;
    m_edit->clear();
    filter({});
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_window.installEventFilter(this);
    qApp->installEventFilter(this);
}

void CommandPalette::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false; // before the focus moves: that closes, too
    qApp->removeEventFilter(this);
    m_window.removeEventFilter(this);
    if (isAncestorOf(m_window.focusWidget())) {
        const bool canTakeIt = m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled();
        (canTakeIt ? m_focusBefore.data() : &m_window)->setFocus(Qt::OtherFocusReason);
    }
    hide();
    m_list->clear();
    m_commands.clear();
}

void CommandPalette::watchFocus(const QWidget *now)
{
    // No focus at all is another program's turn.
    if (m_isOpen && now && now != this && !isAncestorOf(now))
        close();
}

int CommandPalette::recencyOf(const Command &command) const
{
    const qsizetype place = m_recent.indexOf(command.action->objectName());
    return place < 0 ? 0 : static_cast<int>(mostRemembered - place);
}

void CommandPalette::filter(const QString &typed)
{
    struct Found {
        qsizetype command; // which of them
        bool isEnabled;
        int match;
        int recency;
    };
    std::vector<Found> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        if (!command.action)
            continue;
        if (const auto match = matchOf(typed, commandName(*command.action), pathText(command)))
            found.push_back({i, command.action->isEnabled(), *match, recencyOf(command)});
    }
    // What is equal in all of this stays in the order of the menus.
    std::ranges::stable_sort(found, [](const Found &a, const Found &b) {
        return std::tuple(a.isEnabled, a.match, a.recency) > std::tuple(b.isEnabled, b.match, b.recency);
    });
    m_list->clear();
    for (const Found &row : found)
        addRow(row.command);
    m_list->setCurrentRow(0);
    m_list->setVisible(!found.empty());
    m_emptyLabel->setVisible(found.empty());
    place();
}

void CommandPalette::addRow(qsizetype index)
{
    const Command &command = m_commands.at(index);
    const QAction &action = *command.action;
    auto *row = new QListWidgetItem(commandName(action), m_list);
    const QString path = pathText(command);
    const QString keys = keysText(action.shortcuts());
    row->setIcon(action.icon());
    row->setData(CommandDelegate::PathRole, path);
    row->setData(CommandDelegate::KeysRole, keys);
    row->setData(CommandDelegate::CommandRole, index);
    if (action.isCheckable())
        row->setData(Qt::CheckStateRole, action.isChecked() ? Qt::Checked : Qt::Unchecked);
    row->setData(CommandDelegate::ExclusiveRole, action.actionGroup() && action.actionGroup()->isExclusive());
    if (!action.isEnabled())
        row->setFlags(Qt::ItemIsSelectable);
    QStringList spoken{commandName(action), path, keys};
    if (action.isCheckable())
        spoken << (action.isChecked() ? tr("on") : tr("off"));
    if (!action.isEnabled())
        spoken << tr("not available now");
    spoken.removeAll(QString());
    row->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
}

void CommandPalette::place()
{
    constexpr int widest = 90; // characters
    constexpr int mostRows = 10;
    const int width = std::min(widest * fontMetrics().averageCharWidth(), m_window.width() - 2 * paletteGap);
    const int rowHeight = m_list->count() > 0 ? m_list->sizeHintForRow(0) : m_emptyLabel->sizeHint().height();
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    const int height = m_edit->sizeHint().height() + 3 * paletteGap + rows * rowHeight;
    const int top =
        paletteGap + (m_window.centralWidget() ? m_window.centralWidget()->y() : 0); // the menus stay readable
    setGeometry((m_window.width() - width) / 2, top, width, std::min(height, m_window.height() - top - paletteGap));
}

void CommandPalette::chooseCurrent()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row)
        return;
    const QPointer<QAction> action = m_commands.value(row->data(CommandDelegate::CommandRole).toLongLong()).action;
    if (!action || !action->isEnabled())
        return;
    remember(action->objectName());
    close();
    action->trigger();
}

void CommandPalette::remember(const QString &id)
{
    if (id.isEmpty())
        return;
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.first(std::min(m_recent.size(), mostRemembered));
    m_settings.setRecentCommands(m_recent);
}

void CommandPalette::moveBy(int rows)
{
    const int last = m_list->count() - 1;
    int row = m_list->currentRow() + rows;
    // Single steps go round; a page stops at the ends.
    if (std::abs(rows) == 1)
        row = row < 0 ? last : row > last ? 0 : row;
    m_list->setCurrentRow(std::clamp(row, 0, std::max(last, 0)));
}

bool CommandPalette::takeKey(QKeyEvent &event)
{
    constexpr int page = 9;
    const bool isPress = event.type() == QEvent::KeyPress;
    const auto move = [this, isPress](int rows) {
        if (isPress)
            moveBy(rows);
    };
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPress)
            chooseCurrent();
        return true;
    case Qt::Key_Escape:
        if (isPress)
            close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    // It lies over others of its colour: the style's own outline is not seen on a dark one.
    QPainter painter(this);
    painter.setPen(toneColor(palette(), Tone::Muted));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_edit && isKey) {
        auto &key = *static_cast<QKeyEvent *>(event);
        const bool isPlain =
            key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier || key.key() == Qt::Key_Backtab;
        // Also before the window's shortcuts: its Esc is another.
        if (m_isOpen && isPlain && takeKey(key)) {
            event->accept();
            return true;
        }
    } else if (watched == &m_window && event->type() == QEvent::Resize) {
        place();
    } else if (m_isOpen && event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            close();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace guiche
