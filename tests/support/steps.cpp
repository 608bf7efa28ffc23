// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/steps.h"

#include "support/bodies.h"
#include "support/gzip.h"

#include <algorithm>
#include <limits>

namespace guiche::steps
{

namespace
{

constexpr qsizetype endlessPiece = 16 * 1024;

bool isNamed(const QByteArrayList &headers, const QByteArray &name)
{
    const QByteArray begin = name.toLower() + ':';
    return std::ranges::any_of(headers,
                               [&begin](const QByteArray &header) { return header.toLower().startsWith(begin); });
}

QByteArray head(int status, const QByteArrayList &headers)
{
    QByteArrayList lines{"HTTP/1.1 " + QByteArray::number(status) + " Status"};
    if (!isNamed(headers, "Content-Type"))
        lines.append("Content-Type: application/json");
    return (lines + headers).join("\r\n") + "\r\n\r\n";
}

QByteArray contentLength(qint64 size)
{
    return "Content-Length: " + QByteArray::number(size);
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

Step::Source piecesOf(const QByteArray &bytes, qsizetype size)
{
    return [rest = bytes, size]() mutable {
        const QByteArray piece = rest.first(std::min(size, rest.size()));
        rest.remove(0, piece.size());
        return piece;
    };
}

} // namespace

Step reply(int status, const QByteArray &body, const QByteArrayList &headers)
{
    const QByteArrayList length =
        isNamed(headers, "Content-Length") ? QByteArrayList() : QByteArrayList{contentLength(body.size())};
    return {.bytes = head(status, length + headers) + body};
}

Step html(int status)
{
    return reply(status, bodies::html(), {"Content-Type: text/html"});
}

Step raw(const QByteArray &bytes, Step::Then then)
{
    return {.bytes = bytes, .then = then};
}

Step found(int rows)
{
    return reply(200, bodies::found(rows));
}

Step grantToken(const QByteArray &token, int seconds)
{
    return reply(200,
                 R"({"access_token":")" + token + R"(","expires_in":)" + QByteArray::number(seconds)
                     + R"(,"refresh_token":"r","token_type":"Bearer"})");
}

Step unauthorized()
{
    return reply(401, R"({"message":"Unauthenticated."})");
}

Step refuseLogin()
{
    return reply(401, R"({"error":"invalid_credentials","message":"The user credentials were incorrect."})");
}

Step rateLimited(std::optional<int> retryAfterHeader, std::optional<int> retryAfterInBody)
{
    QByteArrayList headers;
    if (retryAfterHeader)
        headers.append("Retry-After: " + QByteArray::number(*retryAfterHeader));
    QByteArray body = R"({"message":"Too Many Attempts.")";
    if (retryAfterInBody)
        body += R"(,"retry_after":)" + QByteArray::number(*retryAfterInBody);
    return reply(429, body + '}', headers);
}

Step redirect(int status, const QByteArray &location)
{
    return reply(status, bodies::html(), {"Content-Type: text/html", "Location: " + location});
}

Step silence()
{
    return raw({}, Step::Then::Stall);
}

Step stallInBody(const QByteArray &body)
{
    return breakInBody(body, Step::Then::Stall);
}

Step breakInBody(const QByteArray &body, Step::Then then)
{
    return raw(head(200, {contentLength(body.size())}) + body.first(body.size() / 2), then);
}

Step drip(const QByteArray &body, std::chrono::milliseconds interval, qsizetype size)
{
    return {.bytes = {}, .more = piecesOf(reply(200, body).bytes, size), .interval = interval};
}

Step withLength(const QByteArray &body, const QByteArray &length)
{
    Step step = reply(200, body, {"Content-Length: " + length});
    step.then = Step::Then::Close;
    return step;
}

Step chunked(const QByteArrayList &chunks)
{
    QByteArray bytes = head(200, {"Transfer-Encoding: chunked"});
    for (const QByteArray &piece : chunks)
        bytes += chunk(piece);
    return {.bytes = bytes + "0\r\n\r\n"};
}

Step chunkedGarbage(const QByteArray &first)
{
    return raw(head(200, {"Transfer-Encoding: chunked"}) + chunk(first) + "zz\r\n" + first + "\r\n0\r\n\r\n");
}

Step endless(Length length)
{
    const auto forEver = [](const QByteArray &piece) { return [piece] { return piece; }; };
    const QByteArray spaces(endlessPiece, ' ');
    switch (length) {
    case Length::Announced:
        return {.bytes = head(200, {contentLength(std::numeric_limits<qint64>::max())}), .more = forEver(spaces)};
    case Length::Unannounced:
        return {.bytes = head(200, {"Connection: close"}), .more = forEver(spaces)};
    case Length::Chunked:
        return {.bytes = head(200, {"Transfer-Encoding: chunked"}), .more = forEver(chunk(spaces))};
    }
    Q_UNREACHABLE();
}

Step gzip(const QByteArray &body)
{
    return reply(200, bodies::gzipped(body), {"Content-Encoding: gzip"});
}

Step brokenGzip(const QByteArray &body)
{
    QByteArray packed = bodies::gzipped(body);
    packed[packed.size() / 2] = static_cast<char>(packed.at(packed.size() / 2) ^ 0x10);
    return reply(200, packed, {"Content-Encoding: gzip"});
}

Step cutGzip(const QByteArray &body)
{
    const QByteArray packed = bodies::gzipped(body);
    return reply(200, packed.first(packed.size() * 2 / 3), {"Content-Encoding: gzip"});
}

Step bomb(qint64 mebibytes)
{
    const QByteArray piece = deflatedSpaces();
    const qint64 size = gzipHead().size() + mebibytes * piece.size() + deflateEnd().size() + gzipTail(0, 0).size();
    const auto pieces = [piece, mebibytes, said = qint64(0)]() mutable -> QByteArray {
        if (said++ < mebibytes)
            return piece;
        if (said > mebibytes + 1)
            return {};
        // Seconds for some GiB, but only if somebody swallowed it all.
        const QByteArray spaces(mebibyte, ' ');
        quint32 crc = 0;
        for (qint64 i = 0; i < mebibytes; ++i)
            crc = crc32(spaces, crc);
        return deflateEnd() + gzipTail(crc, mebibytes * mebibyte);
    };
    return {.bytes = head(200, {"Content-Encoding: gzip", contentLength(size)}) + gzipHead(), .more = pieces};
}

Step hugeHeader(qsizetype size)
{
    return reply(200, bodies::found(), {"X-Huge: " + QByteArray(size, 'x')});
}

Step manyHeaders(int count)
{
    QByteArrayList headers;
    for (int i = 0; i < count; ++i)
        headers.append("X-Header-" + QByteArray::number(i) + ": x");
    return reply(200, bodies::found(), headers);
}

} // namespace guiche::steps
