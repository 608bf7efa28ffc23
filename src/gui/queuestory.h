// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace guiche
{

struct Message;
struct Notice;
class QueueDesk;

// What there is to say of the queue's state, in words of people. Each empty, or nothing, where there is nothing to say.

QString coverageText(const QueueDesk &desk); // "Coverage since 24/08"; empty only where there is no queue
QString progressText(const QueueDesk &desk); // "Read 1,200 of about 20,000 from the server"
QString gapsText(const QueueDesk &desk); // "2 gaps, 1 row could not be read"
QString gapsTip(const QueueDesk &desk); // which days, and why
QString ageText(const QueueDesk &desk); // "updated 40 s ago"
QString ageTip(const QueueDesk &desk); // and the row that was asked for longest ago

// Asks once more for all that could not be had.
void fillGaps(QueueDesk &desk);

// Above rows that are not what the server says now: kept ones, a failed loading or refresh, clocks that disagree. Where
// there is no row, messageFor() tells of a failed loading instead. `host` is the server's name for sentences.
std::optional<Notice> noticeOn(const QueueDesk &desk, const QString &host);

// What a person is to be told of once, and may go and see.
Notice noticeTelling(const QString &sentence, bool canBeShown);

// Where rows would be, while there are none, with what the desk can do about it; the rest is the page's to add.
// `isNarrowed`: there are rows, and none meets the filter. The desk outlives the message.
Message messageFor(QueueDesk &desk, const QString &host, bool isNarrowed);

} // namespace guiche
