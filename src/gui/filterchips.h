// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"
#include "queue/queuefilter.h"

#include <QList>
#include <QString>

namespace guiche
{

// One thing that a filter asks for, in words, and the filter that does not.
struct FilterChip {
    QString text;
    QueueFilter without;
};

// What a filter asks for beside its text, which is seen elsewhere, as openly as it may be told. Of a facet with many
// values one for all.
QList<FilterChip> chipsOf(const QueueFilter &filter, Privacy privacy);

} // namespace guiche
