// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "desk/recentsdesk.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace guiche
{

namespace Ui
{
class RecentsPopup;
}

// The recent and pinned customers under the search box. Typing finds among them, the arrows go through them, Enter
// chooses, Ctrl+Enter chooses in a new tab, Ctrl+P pins, Del removes, Esc closes.
class RecentsPopup : public QFrame
{
    Q_OBJECT

public:
    // `desk` outlives this.
    explicit RecentsPopup(RecentsDesk &desk, QWidget *parent = nullptr);
    ~RecentsPopup() override;

    // Names as initials: for a shared screen.
    void setConcealed(bool isConcealed) { m_isConcealed = isConcealed; }
    // Under `box`, or above it where there is no room below; as wide, but never too narrow for a name.
    void open(const QWidget &box);

Q_SIGNALS:
    // The popup is closed by then. Of the query only the term counts: limit, order and dates are the form's.
    void chosen(const guiche::AtendimentoQuery &query);
    void chosenInNewTab(const guiche::AtendimentoQuery &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    // Keeps the current row where it can.
    void fill();
    void showState();
    void showCurrent();
    void mute();
    QString emptyText() const;
    QSize sizeUnder(const QWidget &box) const;
    bool takeKey(const QKeyEvent &event, bool isInFilter);
    void choose(bool inNewTab);
    void togglePin();
    void removeCurrent();
    void ask(bool isAsking);
    std::optional<Recent> current() const;

    std::unique_ptr<Ui::RecentsPopup> m_ui;
    RecentsDesk &m_desk;
    QList<Recent> m_shown; // by row of the list
    bool m_isConcealed = false;
    bool m_isAsking = false; // whether to clear all
};

} // namespace guiche
