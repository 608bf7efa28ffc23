// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche
{

// A ready reply before it is filled in (models/readyreply.h).
struct ReplyTemplate {
    QString name;
    QString text;

    friend bool operator==(const ReplyTemplate &, const ReplyTemplate &) = default;
};

} // namespace guiche
