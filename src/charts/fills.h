// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QBrush>

namespace guiche
{

// Tells pieces apart where colours alone would not: in grey, under high contrast, to one who sees no red.
enum class Texture { Solid, Hatched, Pale, Hollow };

struct Fill {
    Tone tone;
    Texture texture;
};

QBrush brushOf(const Fill &fill, const QPalette &palette);

// The background of a share of the most, from nothing to all of the accent.
QColor heatColor(const QPalette &palette, double share);

} // namespace guiche
