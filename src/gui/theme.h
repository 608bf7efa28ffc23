// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/situacao.h"
#include "core/situacaoservico.h"
#include "settings/settings.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace guiche
{

// Colours that mean something, beside those every palette has. All hold 4.5:1 on background and panel.
enum class Tone {
    Text,
    Muted,
    Accent, // also the focus ring
    Late,
    Warning, // due soon
    Done,
    Waiting, // waiting, unscheduled
};
inline constexpr int toneCount = 7;

// The program's two palettes; the only place that knows a colour by number.
QPalette lightPalette();
QPalette darkPalette();

// The tone to use on top of `palette`: light or dark by its background. Under a high-contrast palette every tone is the
// palette's own text colour, so that icon and word tell rows apart.
QColor toneColor(const QPalette &palette, Tone tone);
Tone toneOf(Situacao situacao);
Tone toneOf(SituacaoServico situacao);
Tone toneOf(ProfileColor color);

bool isDark(const QPalette &palette);
// Black on white or white on black: somebody asked the system for it, and we do not paint over it.
bool isHighContrast(const QPalette &palette);

// `share` of one colour over another.
QColor blended(const QColor &over, const QColor &under, float share);
// The background of a badge of this tone; that of the window under a high-contrast palette.
QColor badgeTint(const QPalette &palette, Tone tone);

// WCAG 2.1, relative luminance: 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

// `color`, a little darker or lighter where it must be so to hold 5:1 on `background`: the tint of a selected row.
QColor readableOn(const QColor &background, QColor color);

// The palette for a choice; `system` is what the platform came with, before anything was set.
QPalette paletteFor(ThemeChoice choice, const QPalette &system);

} // namespace guiche
