// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"
#include "queue/queuefields.h"

#include <QString>

namespace guiche
{

// By what the queue's urgencies and marks are told apart, beside their words.
Tone toneOf(Urgency urgency);
Tone toneOf(RowMark mark);
QString iconNameOf(Urgency urgency); // empty: none
QString iconNameOf(RowMark mark); // the same

} // namespace guiche
