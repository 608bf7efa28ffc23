// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>
#include <optional>

namespace guiche
{

// A request as it came over the wire.
struct HeardRequest {
    QByteArray verb;
    QByteArray target; // of the first line, as it stands there
    QByteArrayList headers; // "Accept: application/json"
    QByteArray body;
    std::chrono::steady_clock::time_point arrival = {}; // of its last byte
    int connection = 0; // which one it came over, counted from 0

    QByteArray path() const { return target.first(pathSize()); }
    QByteArray query() const { return target.sliced(pathSize()).mid(1); }
    // Of the first header of this name in any case; empty when there is none.
    QByteArray header(const QByteArray &name) const;
    // "GET /path?query"
    QByteArray line() const { return verb + ' ' + target; }

private:
    qsizetype pathSize() const { return target.contains('?') ? target.indexOf('?') : target.size(); }
};

// Takes a whole request with its body from the front of what was received; nothing while it is not all there.
std::optional<HeardRequest> takeRequest(QByteArray &received);

} // namespace guiche
