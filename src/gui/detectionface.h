// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detection.h"
#include "gui/theme.h"

namespace guiche
{

// How a detected term is shown: an icon and a word in a tone, short where there is no room, and what it means.
struct DetectionFace {
    QString icon;
    Tone tone = Tone::Muted;
    QString word;
    QString shortWord;
    QString help; // a sentence
};

// `overruled` is what a person said it is instead. `hidesDigits`: a suggested number is masked.
DetectionFace faceOf(const Detection &detection, std::optional<TipoBusca> overruled, bool hidesDigits);

// The document that a number becomes with its leading zeros: "CPF 012.345.678-90". Empty when it becomes none.
QString suggestionText(const Detection &detection, bool hidesDigits);

// The number as people read it: punctuated, grouped, or masked.
QString shownNumber(const Detection &detection, bool masks);
// The text that stands for it in the box, so that it is detected as the same again.
QString typedFor(const Detection &detection);

} // namespace guiche
