// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectiontest.h"

namespace guiche
{

// A letter a stage, in their order: P passed, F failed, n not needed, - not reached.
inline QString stageLetters(const TestOutcome &outcome)
{
    QString letters;
    for (const StageState state : outcome.stages) {
        switch (state) {
        case StageState::NotReached:
            letters += u'-';
            break;
        case StageState::NotNeeded:
            letters += u'n';
            break;
        case StageState::Passed:
            letters += u'P';
            break;
        case StageState::Failed:
            letters += u'F';
            break;
        }
    }
    return letters;
}

} // namespace guiche
