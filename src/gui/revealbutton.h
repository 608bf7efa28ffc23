// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/privacystate.h"

#include <QToolButton>

namespace guiche
{

// Beside a masked document: shows it, says for how long, masks it again.
class RevealButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RevealButton(QWidget *parent);

    // Hidden unless it is offered. `clicked` is for PrivacyState::toggleReveal().
    void setFace(const RevealFace &face);

    // Little higher than the line it stands in; the ring of the focus needs as much.
    QSize sizeHint() const override { return {QToolButton::sizeHint().width(), fontMetrics().height() + 5}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    RevealFace m_face;
};

} // namespace guiche
