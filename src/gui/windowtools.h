// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace guiche
{

class CommandPalette;
class PrivacyState;
class RecentsDesk;
class RecentsPopup;
class ReplyActions;
class RowsPane;
class SearchForm;
class Settings;
class ShortcutBook;
struct AtendimentoQuery;

// What helps at the keyboard, beside the window's own menus: a person's own keys, all actions in one list, all keys on one
// sheet, ready replies, recent customers. Each is made when it is first wanted.
class WindowTools : public QObject
{
    Q_OBJECT

public:
    // All outlive this.
    WindowTools(QMainWindow &window, Settings &settings, RecentsDesk &recents, SearchForm &form, RowsPane &rows,
                const PrivacyState &privacy, const Clock &clock);

    // Once all of the window's actions are in its menus, and with the replies in theirs: from then on a person's own keys
    // hold, and "?" opens the sheet as well.
    struct Actions {
        QAction *recents;
        QAction *palette;
        QAction *sheet;
        QAction *shortcuts;
    };
    void takeActions(QMenu &replyMenu, const Actions &actions);

    // Replies are made of the customer's row, which nobody sees meanwhile.
    void setQueueShown(bool isShown);

Q_SIGNALS:
    void searchRequested(const guiche::AtendimentoQuery &query);
    void searchInNewTabRequested(const guiche::AtendimentoQuery &query);
    void copyRequested(const QString &text);

private:
    void openRecents();
    void openPalette();
    void openSheet();
    void openShortcutEditor();
    AtendimentoQuery withFormOptions(const AtendimentoQuery &query) const;

    QMainWindow &m_window;
    Settings &m_settings;
    RecentsDesk &m_recents;
    SearchForm &m_form;
    const RowsPane &m_rows;
    const PrivacyState &m_privacy;
    ShortcutBook *m_book;
    ReplyActions *m_replies;
    bool m_isQueueShown = false;
    RecentsPopup *m_recentsPopup = nullptr;
    CommandPalette *m_palette = nullptr;
};

} // namespace guiche
