// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QPoint;
class QStatusBar;

namespace guiche
{

class AtendimentosView;
class PrivacyState;
class QueueView;
class RowsPane;
class SecretClipboard;

// What can be done with the current row: its texts to the clipboard, its document shown for a while. The status bar says
// what was done.
class RowActions : public QObject
{
    Q_OBJECT

public:
    struct Actions {
        QAction *copyNumber;
        QAction *copyCell;
        QAction *copyRow;
        QAction *copyDocument;
        QAction *reveal;
        QAction *expand;
        QAction *collapse;
    };

    // All outlive this.
    RowActions(RowsPane &rows, PrivacyState &privacy, SecretClipboard &clipboard, QStatusBar &status,
               const Actions &actions, QObject *parent = nullptr);

    // While it is in front, its rows are the ones whose texts are copied, and its groups the ones to fold.
    void setQueue(QueueView &queue);

    // Says so, too.
    void copy(const QString &text);
    void copyDocument();
    void toggleReveal();

private:
    QString number() const;
    QString cellText() const;
    QString rowText() const;
    bool isQueueInFront() const;
    void expandAll();
    void foldAll();
    void openContextMenu(const QPoint &position);
    void openQueueMenu(const QPoint &position);
    void sayCopied(const QString &text, bool isSecret);

    RowsPane &m_rows;
    QPointer<QueueView> m_queue;
    PrivacyState &m_privacy;
    SecretClipboard &m_clipboard;
    QStatusBar &m_status;
    Actions m_actions;
};

} // namespace guiche
