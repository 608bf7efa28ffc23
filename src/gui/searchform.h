// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"

#include <QWidget>

#include <memory>

class QAction;
class QBoxLayout;
class QLabel;

namespace guiche
{

namespace Ui
{
class SearchForm;
}

// Where a search is put together. Speaks in whole queries only; one that cannot be sent is explained beside the field
// that is wrong, and nothing is emitted. With the type left to itself ("Automatic", the default) the query is for what the
// term is recognised as, both readings of it when there are two.
class SearchForm : public QWidget
{
    Q_OBJECT

public:
    explicit SearchForm(QWidget *parent = nullptr);
    ~SearchForm() override;

    AtendimentoQuery query() const;
    // Automatic stays automatic: a type other than the one that is recognised is said of this term alone.
    void setQuery(const AtendimentoQuery &query);
    // For a term from outside: limit and order are the form's, the dates were of another customer. Nothing: no term.
    std::optional<AtendimentoQuery> queryFor(const QString &term) const;
    bool isAutomatic() const;
    void setAutomatic(bool isAutomatic);

    // Documents in what the box offers.
    void setMasking(bool masks);
    // Shows the term as dots.
    void setConcealed(bool isConcealed);

    // Turns Cancel on and off.
    void setSearching(bool isSearching);
    // Puts the cursor into the term, all of it selected.
    void focusTerm();
    // Does that too; the box tells its key.
    void setFocusAction(const QAction &action);
    bool isTermFocused() const;
    const QWidget &termBox() const; // what a list of terms is to hang from
    // Puts what is on the clipboard into the term, the cursor behind it: Enter searches for it.
    void pasteTerm();
    // What pressing Search does.
    void submit();
    void ask(const AtendimentoQuery &query); // sets it and submits
    // What Ctrl+Enter does.
    void submitInNewTab();

Q_SIGNALS:
    void searchRequested(const guiche::AtendimentoQuery &query);
    void searchInNewTabRequested(const guiche::AtendimentoQuery &query);
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillCombos();
    bool canSubmit();
    // Of a message in the box its only identifier takes its place; false: of several one is to be chosen first.
    bool lookThroughTerm();
    // Says what is wrong beside the field it is wrong in; true if anything is.
    bool showProblems();
    bool showDateProblems();
    bool showTermProblems();
    void showProblem(QLabel *label, const QString &text);
    void clearProblems();
    void arrange();

    std::unique_ptr<Ui::SearchForm> m_ui;
};

} // namespace guiche
