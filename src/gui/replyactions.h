// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/readyreply.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace guiche
{

class Settings;

// The ready replies as actions: "reply1Action" to "reply9Action", by Ctrl+Shift and their number, the first by Ctrl+R too;
// "editRepliesAction" opens their editor. Those beyond the replies that there are stay invisible.
class ReplyActions : public QObject
{
    Q_OBJECT

public:
    // What the reply is about at the moment it is asked for; nothing: no row is current.
    using RowSource = std::function<std::optional<ReplyRow>()>;

    // `settings` and `window`, which owns the actions, outlive this.
    ReplyActions(Settings &settings, RowSource row, QWidget &window, Clock clock = systemClock());

    // All of them, for a menu of the window; the shortcuts act from there.
    void addTo(QMenu &menu) const;
    const QList<QAction *> &actions() const { return m_actions; } // the replies
    QAction *editAction() const { return m_editAction; }

    // Whether there is a row that a reply can be about.
    void setAvailable(bool isAvailable);
    void openEditor();

Q_SIGNALS:
    void copyRequested(const QString &text);

private:
    void showReplies();
    void keep(const QList<ReplyTemplate> &replies);
    void copy(qsizetype number);

    Settings &m_settings;
    RowSource m_row;
    QWidget &m_window;
    Clock m_clock;
    QList<ReplyTemplate> m_replies;
    QList<QAction *> m_actions;
    QAction *m_editAction;
};

} // namespace guiche
