// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcuteditor.h"

#include "gui/shortcutbook.h"
#include "models/textmatch.h"
#include "ui_shortcuteditor.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>

namespace guiche
{

namespace
{

enum EditorColumn { ActionColumn, KeysColumn, DefaultColumn };
constexpr int idRole = Qt::UserRole;

} // namespace

ShortcutEditor::ShortcutEditor(ShortcutBook &book, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutEditor>())
    , m_book(book)
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the table is for the table
    const int character = fontMetrics().averageCharWidth();
    constexpr QSize characters(105, 80); // both in widths of one
    resize(characters * character);
    m_ui->table->setMinimumHeight(fontMetrics().height() * 8);
    m_ui->table->header()->setStretchLastSection(false);
    m_ui->table->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    m_ui->table->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_ui->table->header()->setSectionResizeMode(DefaultColumn, QHeaderView::ResizeToContents);
    // Room for what may be told is there from the beginning: nothing moves when a key is pressed.
    m_ui->messageLabel->setMinimumHeight(std::max(fontMetrics().height() * 2, m_ui->takeButton->sizeHint().height()));
    connectParts();
    fillTable();
    tell({});
    m_ui->table->setFocus();
}

ShortcutEditor::~ShortcutEditor() = default;

void ShortcutEditor::connectParts()
{
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_ui->table, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showSelected);
    connect(m_ui->table, &QTreeWidget::itemActivated, this, [this] { m_ui->keyEdit->setFocus(); });
    connect(m_ui->keyEdit, &KeyEdit::keyPressed, this, &ShortcutEditor::takePressed);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &ShortcutEditor::take);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ShortcutEditor::removeCurrent);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &ShortcutEditor::resetCurrent);
    connect(m_ui->resetAllButton, &QPushButton::clicked, this, &ShortcutEditor::confirmResetAll);
    connect(&m_book, &ShortcutBook::changed, this, &ShortcutEditor::showShortcuts);
    m_ui->filterEdit->installEventFilter(this);
    m_ui->table->installEventFilter(this);
}

void ShortcutEditor::fillTable()
{
    const QList<Command> commands = m_book.commands();
    for (const Command &command : commands) {
        if (!command.action->isVisible())
            continue;
        const QStringList words = command.path + QStringList{commandName(*command.action)};
        auto *item = new QTreeWidgetItem(m_ui->table, {words.join(QStringLiteral(" › "))});
        item->setData(ActionColumn, idRole, command.action->objectName());
    }
    showShortcuts();
    m_ui->table->setCurrentItem(m_ui->table->topLevelItem(0));
}

void ShortcutEditor::showShortcuts()
{
    for (int row = 0; row < m_ui->table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_ui->table->topLevelItem(row);
        const QString id = item->data(ActionColumn, idRole).toString();
        item->setText(KeysColumn, keysText(m_book.shortcuts(id)));
        item->setText(DefaultColumn, keysText(m_book.defaults(id)));
        QFont font = m_ui->table->font();
        font.setBold(m_book.shortcuts(id) != m_book.defaults(id));
        item->setFont(KeysColumn, font);
    }
    showSelected();
}

void ShortcutEditor::filter(const QString &typed)
{
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; row < m_ui->table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_ui->table->topLevelItem(row);
        const QString keys = item->text(KeysColumn) + u' ' + item->text(DefaultColumn);
        const bool isMeant =
            matchOf(typed, item->text(ActionColumn), {}) || folded(keys).contains(folded(typed).trimmed());
        item->setHidden(!isMeant);
        if (isMeant && !first)
            first = item;
    }
    const QTreeWidgetItem *current = m_ui->table->currentItem();
    if (!current || current->isHidden())
        m_ui->table->setCurrentItem(first);
    if (!first)
        tell(tr("No action of that name or key."));
}

QString ShortcutEditor::currentId() const
{
    const QTreeWidgetItem *item = m_ui->table->currentItem();
    return item && !item->isHidden() ? item->data(ActionColumn, idRole).toString() : QString();
}

QAction *ShortcutEditor::currentAction() const
{
    return m_book.action(currentId());
}

void ShortcutEditor::showSelected()
{
    const QString id = currentId();
    const bool isAny = currentAction() != nullptr;
    m_ui->keyEdit->setEnabled(isAny);
    const QList<QKeySequence> keys = m_book.shortcuts(id);
    m_ui->keyEdit->setKeySequence(keys.value(0));
    m_ui->removeButton->setEnabled(isAny && !keys.isEmpty());
    m_ui->resetButton->setEnabled(isAny && keys != m_book.defaults(id));
    tell({});
}

void ShortcutEditor::takePressed(const QKeySequence &key)
{
    if (m_book.shortcuts(currentId()).contains(key)) {
        leaveKeyEdit();
        return;
    }
    const QString refusal = m_book.defaults(currentId()).contains(key) ? QString() : ShortcutBook::refusal(key);
    if (!refusal.isEmpty()) {
        tell(refusal);
        return;
    }
    if (const QAction *holder = m_book.holder(currentId(), key)) {
        askToTake(key, *holder);
        return;
    }
    m_book.setShortcuts(currentId(), {key});
    leaveKeyEdit();
}

void ShortcutEditor::askToTake(const QKeySequence &key, const QAction &holder)
{
    tell(tr("%1 is the shortcut of “%2”.").arg(key.toString(QKeySequence::NativeText), commandName(holder)));
    m_asked = key;
    m_ui->takeButton->setVisible(true);
    m_ui->takeButton->setAccessibleDescription(m_ui->messageLabel->text());
    m_ui->takeButton->setFocus(Qt::TabFocusReason);
}

void ShortcutEditor::take()
{
    if (!m_asked)
        return;
    m_book.setShortcuts(currentId(), {*m_asked});
    leaveKeyEdit();
}

void ShortcutEditor::removeCurrent()
{
    m_book.setShortcuts(currentId(), {});
    leaveKeyEdit();
}

void ShortcutEditor::resetCurrent()
{
    const QString id = currentId();
    m_book.reset(id);
    leaveKeyEdit();
    // Somebody else may have been given the default meanwhile.
    const QList<QKeySequence> defaults = m_book.defaults(id);
    for (const QKeySequence &key : defaults) {
        if (const QAction *holder = m_book.shortcuts(id).contains(key) ? nullptr : m_book.holder(id, key)) {
            askToTake(key, *holder);
            return;
        }
    }
}

void ShortcutEditor::confirmResetAll()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Reset all shortcuts"),
                                tr("Give every action its default shortcut again?"), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *reset = box->addButton(tr("Reset all"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_book.resetAll();
        leaveKeyEdit();
    });
    box->open();
}

void ShortcutEditor::tell(const QString &text)
{
    m_asked.reset();
    m_ui->takeButton->setVisible(false);
    m_ui->messageLabel->setText(text);
}

void ShortcutEditor::leaveKeyEdit()
{
    showSelected();
    m_ui->table->setFocus();
}

void ShortcutEditor::reject()
{
    if (m_asked) {
        leaveKeyEdit(); // no is not the end
        return;
    }
    QDialog::reject();
}

bool ShortcutEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        const bool goesDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_ui->filterEdit && goesDown) {
            m_ui->table->setFocus();
            return true;
        }
        if (watched == m_ui->table && key == Qt::Key_F2) {
            m_ui->keyEdit->setFocus();
            return true;
        }
        if (watched == m_ui->table && key == Qt::Key_Delete && m_ui->removeButton->isEnabled()) {
            removeCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace guiche
