// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replyactions.h"

#include "gui/lineicon.h"
#include "gui/replyeditor.h"
#include "settings/settings.h"

#include <QAction>
#include <QMenu>

namespace guiche
{

ReplyActions::ReplyActions(Settings &settings, RowSource row, QWidget &window, Clock clock)
    : m_settings(settings)
    , m_row(std::move(row))
    , m_window(window)
    , m_clock(std::move(clock))
    , m_editAction(new QAction(tr("&Edit ready replies…"), &window))
{
    for (int number = 1; number <= ReplyEditor::mostReplies; ++number) {
        auto *action = new QAction(&window);
        action->setObjectName(QStringLiteral("reply%1Action").arg(number));
        QList<QKeySequence> keys{QKeySequence(QStringLiteral("Ctrl+Shift+%1").arg(number))};
        if (number == 1)
            keys.prepend(QKeySequence(QStringLiteral("Ctrl+R")));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, number] { copy(number - 1); });
        m_actions << action;
    }
    m_actions.first()->setIcon(lineIcon(QStringLiteral("reply")));
    m_editAction->setObjectName(QStringLiteral("editRepliesAction"));
    connect(m_editAction, &QAction::triggered, this, &ReplyActions::openEditor);
    m_replies = m_settings.replies().value_or(defaultReplies());
    showReplies();
    setAvailable(false);
}

void ReplyActions::addTo(QMenu &menu) const
{
    menu.addActions(m_actions);
    menu.addSeparator();
    menu.addAction(m_editAction);
}

void ReplyActions::showReplies()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        QString name = m_replies.value(i).name;
        name.replace(u'&', QStringLiteral("&&"));
        m_actions.at(i)->setText(QStringLiteral("&%1 %2").arg(QString::number(i + 1), name));
        m_actions.at(i)->setVisible(i < m_replies.size());
    }
}

void ReplyActions::setAvailable(bool isAvailable)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isAvailable);
}

void ReplyActions::copy(qsizetype number)
{
    if (const std::optional<ReplyRow> row = m_row())
        Q_EMIT copyRequested(filled(m_replies.value(number), *row, m_clock()));
}

void ReplyActions::openEditor()
{
    auto *editor = new ReplyEditor(m_replies, &m_window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ReplyEditor::repliesEdited, this, &ReplyActions::keep);
    editor->open();
}

void ReplyActions::keep(const QList<ReplyTemplate> &replies)
{
    m_replies = replies;
    if (replies == defaultReplies())
        m_settings.removeReplies(); // they follow the program's language
    else
        m_settings.setReplies(replies);
    showReplies();
}

} // namespace guiche
