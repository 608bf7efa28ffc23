// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/privacystate.h"
#include "models/detail.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace guiche
{

namespace Ui
{
class DetailPane;
}

class DetailBody;

// One row told in full, to read, select and copy. All of it is plain text.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    // Shown as soon as the keys that are waiting have been taken: of a burst of rows only the last one is laid out.
    void setDetail(const Detail &detail);
    // Beside the document.
    void setReveal(const RevealFace &face);
    // Nothing is selected.
    void clear();
    // To the first of what can be read, if a row is shown.
    void takeFocus();

Q_SIGNALS:
    void copyRequested(const QString &text);
    // For PrivacyState::toggleReveal().
    void revealRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void showSituacao();
    DetailBody *bodyFor(const Detail &detail);

    std::unique_ptr<Ui::DetailPane> m_ui;
    QWidget *m_bodies; // in the scroll area
    std::vector<DetailBody *> m_kinds; // made so far; one of them is shown
    Detail m_detail; // shown
    Detail m_next; // to be shown when the timer is over
    RevealFace m_reveal;
    QTimer m_timer;
};

} // namespace guiche
