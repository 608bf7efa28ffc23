// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>
#include <functional>
#include <optional>

namespace guiche
{

// What a MisbehavingServer does when it has heard one request. A value: each copy starts from the beginning.
struct Step {
    // What comes after the last byte; Stall says and hears nothing more.
    enum class Then { KeepAlive, Close, Reset, Stall };
    // The next bytes, each time it is called; none at the end. State of its own is copied with it.
    using Source = std::function<QByteArray()>;

    QByteArray bytes; // first of all
    Source more = {}; // asked only as fast as the other side takes it
    std::chrono::milliseconds interval{0}; // between two pieces of `more`
    Then then = Then::KeepAlive;
};

// How to make one. Unless it says otherwise a step is a correct reply, after which the connection is kept.
namespace steps
{

// A JSON reply with a true Content-Length. A header of that name, or Content-Type, takes the place of the usual one.
Step reply(int status, const QByteArray &body, const QByteArrayList &headers = {});
Step html(int status);
Step raw(const QByteArray &bytes, Step::Then then = Step::Then::Close);

// What a server that is well says.
Step found(int rows = 1);
Step grantToken(const QByteArray &token, int seconds = 3600);

// What it says when it will not.
Step unauthorized(); // a token it does not take
Step refuseLogin();
Step rateLimited(std::optional<int> retryAfterHeader, std::optional<int> retryAfterInBody = {});
// `location` as it stands: a path of this server, or a whole URL.
Step redirect(int status, const QByteArray &location);

// Silence, before the first word or in the middle of the body.
Step silence();
Step stallInBody(const QByteArray &body);
// Ends in the middle of the body, with or without a reset.
Step breakInBody(const QByteArray &body, Step::Then then);
// A reply in pieces of `size` bytes, head and all; the length is true.
Step drip(const QByteArray &body, std::chrono::milliseconds interval, qsizetype size = 1);

// A whole body, then the end of the connection, under a Content-Length of any words: "12", "-1", "many".
Step withLength(const QByteArray &body, const QByteArray &length);
Step chunked(const QByteArrayList &chunks);
// After a good chunk one whose size is no number.
Step chunkedGarbage(const QByteArray &chunk);

// For ever, until the other side hangs up. Spaces: what is whitespace to a parser gives it no reason to stop.
enum class Length { Announced, Unannounced, Chunked };
Step endless(Length length);

// With Content-Encoding: gzip.
Step gzip(const QByteArray &body);
Step brokenGzip(const QByteArray &body); // a flipped bit in its middle
Step cutGzip(const QByteArray &body); // the last third is missing, and the length does not tell
// A correct stream that unpacks to so much space; a thousandth of it on the wire and never in memory here.
Step bomb(qint64 mebibytes);

// A good reply under a head of that much more.
Step hugeHeader(qsizetype size);
Step manyHeaders(int count);

} // namespace steps

} // namespace guiche
