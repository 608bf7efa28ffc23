// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowactions.h"

#include "core/redaction.h"
#include "gui/atendimentosview.h"
#include "gui/privacystate.h"
#include "gui/queueview.h"
#include "gui/rowspane.h"
#include "gui/secretclipboard.h"

#include <QAction>
#include <QMenu>
#include <QStatusBar>

namespace guiche
{

namespace
{

constexpr int messageTime = 3000; // ms
constexpr int problemTime = 6000; // it is a sentence to be read

} // namespace

RowActions::RowActions(RowsPane &rows, PrivacyState &privacy, SecretClipboard &clipboard, QStatusBar &status,
                       const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_privacy(privacy)
    , m_clipboard(clipboard)
    , m_status(status)
    , m_actions(actions)
{
    AtendimentosView *view = &rows.view();
    connect(actions.copyNumber, &QAction::triggered, this, [this] { copy(number()); });
    connect(actions.copyCell, &QAction::triggered, this, [this] { copy(cellText()); });
    connect(actions.copyRow, &QAction::triggered, this, [this] { copy(rowText()); });
    connect(actions.copyDocument, &QAction::triggered, this, &RowActions::copyDocument);
    connect(actions.reveal, &QAction::triggered, this, &RowActions::toggleReveal);
    connect(actions.expand, &QAction::triggered, this, &RowActions::expandAll);
    connect(actions.collapse, &QAction::triggered, this, &RowActions::foldAll);
    // Elsewhere Ctrl+C copies what is selected there: a piece of the detail.
    actions.copyCell->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(actions.copyCell);
    connect(view, &AtendimentosView::contextMenuWanted, this, &RowActions::openContextMenu);
    connect(&rows, &RowsPane::copyRequested, this, &RowActions::copy);
    connect(&rows, &RowsPane::revealRequested, this, &RowActions::toggleReveal);
    connect(&clipboard, &SecretClipboard::copied, this, &RowActions::sayCopied);
    connect(&clipboard, &SecretClipboard::secretCleared, this,
            [this] { m_status.showMessage(tr("The clipboard was cleared."), messageTime); });
}

void RowActions::setQueue(QueueView &queue)
{
    m_queue = &queue;
    queue.addAction(m_actions.copyCell);
    connect(&queue, &QueueView::contextMenuWanted, this, &RowActions::openQueueMenu);
    connect(&queue, &QueueView::copyRequested, this, &RowActions::copy);
}

bool RowActions::isQueueInFront() const
{
    return m_queue && m_queue->parentWidget()->isVisible(); // also where a message stands in place of its rows
}

QString RowActions::number() const
{
    return isQueueInFront() ? m_queue->currentNumber() : m_rows.view().currentNumber();
}

QString RowActions::cellText() const
{
    return isQueueInFront() ? m_queue->currentCellText() : m_rows.view().currentCellText();
}

QString RowActions::rowText() const
{
    return isQueueInFront() ? m_queue->currentRowText() : m_rows.view().currentRowText();
}

void RowActions::expandAll()
{
    if (isQueueInFront())
        m_queue->unfoldGroups(); // rows would each be asked for
    else
        m_rows.view().expandAll();
}

void RowActions::foldAll()
{
    if (isQueueInFront())
        m_queue->foldAll();
    else
        m_rows.view().foldAll();
}

void RowActions::copy(const QString &text)
{
    if (!text.isEmpty())
        m_clipboard.copy(text);
}

void RowActions::copyDocument()
{
    const CpfCnpj document = m_rows.currentDocument();
    if (document.isEmpty())
        m_status.showMessage(tr("This row has no CPF or CNPJ."), problemTime);
    else if (!m_privacy.allowsFullCopy())
        m_status.showMessage(tr("The administrator's policy keeps CPF and CNPJ masked."), problemTime);
    else
        m_clipboard.copyDocument(document);
}

void RowActions::toggleReveal()
{
    const QString row = m_rows.currentKey();
    if (row.isEmpty())
        return;
    if (!m_privacy.toggleReveal(row))
        m_status.showMessage(m_privacy.revealProblem(), problemTime);
}

void RowActions::openContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_rows);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.copyNumber, m_actions.copyCell, m_actions.copyRow, m_actions.copyDocument});
    menu->addSeparator();
    menu->addAction(m_actions.reveal);
    menu->addSeparator();
    menu->addActions({m_actions.expand, m_actions.collapse});
    menu->popup(position);
}

void RowActions::openQueueMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_queue);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.copyNumber, m_actions.copyCell, m_actions.copyRow});
    menu->addSeparator();
    menu->addActions({m_actions.expand, m_actions.collapse});
    menu->addSeparator();
    connect(menu->addAction(tr("Mark as &seen")), &QAction::triggered, m_queue, &QueueView::acknowledgeSelected);
    menu->popup(position);
}

void RowActions::sayCopied(const QString &text, bool isSecret)
{
    constexpr int longest = 60;
    const QString shown = redacted((text.size() > longest ? text.first(longest) + u'…' : text).simplified());
    if (isSecret)
        m_status.showMessage(tr("Copied: %1. The clipboard is cleared in %n s.", nullptr,
                                static_cast<int>(SecretClipboard::secretTime.count()))
                                 .arg(shown),
                             problemTime);
    else
        m_status.showMessage(tr("Copied: %1").arg(shown), messageTime);
}

} // namespace guiche
