// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QTabBar;
class QToolButton;

namespace guiche
{

class SearchDesk;

// A tab for each customer that is being looked at, each with a search of its own; one is in front. A tab that was brought
// back from an earlier run asks when it is first shown, not before.
class CustomerTabs : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 9; // as many as Ctrl+1…9 reach

    using DeskFactory = std::function<std::unique_ptr<SearchDesk>()>;
    // What a tab is called, by what it was asked last (no term: nothing yet) and what came of it: plain text.
    using Titles = std::function<QString(const AtendimentoQuery &asked, const SearchDesk &desk)>;

    explicit CustomerTabs(QWidget *parent = nullptr);
    ~CustomerTabs() override;

    // Opens the first tab. `makeDesk` is asked for every further one.
    void setUp(DeskFactory makeDesk, Titles titles);

    SearchDesk &desk() const; // of the tab in front
    int count() const { return static_cast<int>(m_tabs.size()); }
    int current() const;

    // Asks in the tab that is about this term already, or in the one in front while that shows nobody, or else in a new
    // one if `opensNew`.
    void search(const AtendimentoQuery &query, bool opensNew);
    void searchInNewTab(const AtendimentoQuery &query);
    // Adds a tab without showing it; it asks when it is shown.
    void restore(const AtendimentoQuery &query);

    void openBlank();
    void show(int index);
    void showNext(int step);
    // The last one is left as a blank one.
    void close(int index);
    void closeAll();
    // What a tab was last asked, and what came of it.
    struct Entry {
        AtendimentoQuery asked;
        const SearchDesk *desk;
        bool isInFront;
    };
    // In their order; tabs that were not asked anything are left out.
    QList<Entry> entries() const;
    QList<SearchDesk *> desks() const; // of all

    // Does what the button does, which tells its key.
    void setNewTabAction(const QAction &action);
    // At the end of the row.
    void addCorner(QWidget &widget);

    // Titles follow what they are made of by themselves, but for what only `titles` knows.
    void updateTitles();

Q_SIGNALS:
    // Another tab comes to the front: before and after.
    void aboutToTurn();
    void turned();
    // Of the desk in front, as SearchDesk has them.
    void changed();
    void outcomeArrived();
    void cancelled();
    // Of any desk.
    void found(const guiche::SearchDesk &desk);
    // Tabs came, went, or were asked something else.
    void rearranged();
    // A person chose a tab, be it the one in front, or asks in one.
    void customerWanted();

private:
    struct Tab {
        std::unique_ptr<SearchDesk> desk;
        std::optional<AtendimentoQuery> owed; // to be asked when it is shown
        quint64 lastShown = 0;
    };

    SearchDesk &add();
    void follow(SearchDesk &desk);
    void remove(int index);
    void turnTo(int index);
    int tabAbout(const AtendimentoQuery &query) const;
    bool showsNobody(const Tab &tab) const;
    const AtendimentoQuery &queryOf(const Tab &tab) const;
    void makeRoom();
    void updateTitle(int index);

    DeskFactory m_makeDesk;
    Titles m_titles;
    QTabBar *m_bar;
    QToolButton *m_addButton;
    bool m_hasCorner = false;
    std::vector<Tab> m_tabs; // as in the bar
    QPointer<SearchDesk> m_front;
    quint64 m_turns = 0;
};

} // namespace guiche
