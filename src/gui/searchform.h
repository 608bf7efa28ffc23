// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;

namespace guiche
{

namespace Ui
{
class SearchForm;
}

// Where a search is put together. Speaks in whole queries only; one that cannot be sent is explained beside the field
// that is wrong, and nothing is emitted.
class SearchForm : public QWidget
{
    Q_OBJECT

public:
    explicit SearchForm(QWidget *parent = nullptr);
    ~SearchForm() override;

    AtendimentoQuery query() const;
    void setQuery(const AtendimentoQuery &query);

    // Turns Cancel on and off.
    void setSearching(bool isSearching);
    // Puts the cursor into the term, all of it selected.
    void focusTerm();
    bool isTermFocused() const;
    // What pressing Search does.
    void submit();

Q_SIGNALS:
    void searchRequested(const guiche::AtendimentoQuery &query);
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillCombos();
    // Says what is wrong beside the field it is wrong in; true if anything is.
    bool showProblems();
    void showProblem(QLabel *label, const QString &text);
    void clearProblems();
    void arrange();

    std::unique_ptr<Ui::SearchForm> m_ui;
};

} // namespace guiche
