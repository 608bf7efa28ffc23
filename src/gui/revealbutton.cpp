// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revealbutton.h"

#include "gui/lineicon.h"

namespace guiche
{

RevealButton::RevealButton(QWidget *parent)
    : QToolButton(parent)
{
    constexpr int iconSize = 14; // no taller than the line it stands in
    setIconSize(QSize(iconSize, iconSize));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setObjectName(QStringLiteral("revealButton"));
    setIcon(lineIcon(QStringLiteral("reveal")));
    setToolTip(tr("Show the whole document for a moment"));
    setAccessibleName(toolTip());
    hide();
}

void RevealButton::setFace(const RevealFace &face)
{
    if (face == m_face)
        return;
    const bool isRevealed = face.secondsLeft > 0;
    if (isRevealed != (m_face.secondsLeft > 0)) {
        setIcon(lineIcon(isRevealed ? QStringLiteral("mask") : QStringLiteral("reveal")));
        setToolTip(isRevealed ? tr("Mask the document again") : tr("Show the whole document for a moment"));
        setAccessibleName(toolTip());
        setToolButtonStyle(isRevealed ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    setText(isRevealed ? tr("%n s", "until it is masked again", face.secondsLeft) : QString());
    m_face = face;
    setVisible(face.isOffered);
}

} // namespace guiche
