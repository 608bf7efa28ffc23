// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/situacao.h"
#include "core/situacaoservico.h"

#include <QIcon>
#include <QString>

class QColor;
class QObject;

namespace guiche
{

// The size of an icon beside text, in device-independent pixels.
inline constexpr int textIconSize = 16;

// A line icon of the bundled family, `:/icons/<name>.svg`, drawn in the palette's text colour of the moment: it follows a
// change of theme by itself.
QIcon lineIcon(const QString &name);

// The same in one colour, for a given size in device-independent pixels.
QPixmap lineIconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

// Guichê's own, in its own colours. Not by a file's name: for that Qt would load a plugin before the first window.
QIcon programIcon();

// The actions below it get the icons that their property `lineIcon` names: a form cannot draw them.
void setLineIcons(const QObject &parent);

QString iconNameOf(Situacao situacao);
QString iconNameOf(SituacaoServico situacao); // empty: none says it

} // namespace guiche
