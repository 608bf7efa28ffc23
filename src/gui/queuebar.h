// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"
#include "queue/queuefilter.h"
#include "queue/viewbook.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QPushButton;

namespace guiche
{

class QueueGroupMenu;

namespace Ui
{
class QueueBar;
}

// What stands above the queue: which view it is, what is typed to narrow it down, what is chosen in facets and how the
// rows are grouped. Holds an arrangement and speaks in whole ones; the order of the rows it passes on as it got it.
class QueueBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int viewShortcuts = 9; // Alt+1 … Alt+9

    explicit QueueBar(QWidget *parent = nullptr);
    ~QueueBar() override;

    // The views to choose from, and the current one's arrangement to tell changes from. Copied.
    void setViews(const ViewBook &book);
    // How many rows each view has, by its id; views that are not in it show none.
    void setViewCounts(const QHash<QString, qsizetype> &counts);

    // Shows it; nothing is emitted.
    void setArrangement(const QueueArrangement &arrangement);
    const QueueArrangement &arrangement() const { return m_arrangement; }
    bool hasUnsavedChanges() const; // against the current view

    void setPrivacy(Privacy privacy); // of what is typed and chosen
    void setCounts(qsizetype shown, qsizetype all);
    void setDraftCount(qsizetype count);
    void setFacetsShown(bool areShown);
    void setChartsShown(bool areShown);

    void focusFilter(); // all of it selected
    void openViews();
    // For the window's menus, which then have the shortcuts: the first viewShortcuts views, each as long as this lives.
    const QList<QAction *> &viewActions() const { return m_viewActions; }
    // Saving, naming and carrying of views, for the window's menus too.
    QList<QAction *> bookActions() const;

Q_SIGNALS:
    void arrangementChanged(const guiche::QueueArrangement &arrangement);
    void viewChosen(const QString &id);
    void saveRequested(); // only while there are unsaved changes of an own view
    void saveAsRequested();
    void revertRequested(); // back to the view as it was saved
    void editRequested(); // its name and its rule of notifications
    void moveRequested(int by); // the current view among the others, -1 or 1
    void removeRequested();
    void importRequested();
    void exportRequested();
    void alertSettingsRequested();
    void facetsToggled(bool areShown);
    void chartsToggled(bool areShown);
    void rowsWanted(); // Down or Enter in the filter: the focus is to go to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct BookActions {
        QAction *save, *saveAs, *revert, *edit, *moveUp, *moveDown, *remove, *importViews, *exportViews, *alerts;
    };

    void connectParts();
    void makeViewActions();
    void makeBookActions();
    void fillViewMenu();
    void showViewTexts();
    void changeTo(const QueueArrangement &arrangement);
    void changeFilterTo(const QueueFilter &filter);
    void showArrangement();
    void showView();
    void showGroups();
    void showChips();
    void showChip(const QString &text, const QString &spoken, const QueueFilter &without);

    std::unique_ptr<Ui::QueueBar> m_ui;
    ViewBook m_book;
    QHash<QString, qsizetype> m_viewCounts;
    QueueArrangement m_arrangement;
    Privacy m_privacy = Privacy::Open;
    bool m_isShowing = false; // an arrangement that it was given
    QList<QAction *> m_viewActions;
    QList<QAction *> m_furtherViews; // without a shortcut, the menu's own
    QMenu *m_viewMenu;
    QueueGroupMenu *m_groupMenu;
    BookActions m_bookActions;
    QList<QPushButton *> m_chips; // kept for later once there are fewer
    QList<QueueFilter> m_chipFilters; // of those that are shown
};

} // namespace guiche
