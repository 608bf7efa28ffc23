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

private:
    RevealFace m_face;
};

} // namespace guiche
