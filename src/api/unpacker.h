// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

#include <memory>

namespace guiche
{

// A body as it was before its Content-Encoding (RFC 9110, 8.4.1), while it arrives: gzip and deflate are unpacked, none and
// identity taken as they are. Never makes more of it than it may.
class Unpacker
{
public:
    Unpacker(const QByteArray &encoding, qsizetype largest);
    ~Unpacker();

    // Errors: BodyTooLarge once there is more than `largest` bytes; Unreadable when it is broken or of another encoding.
    Result<void> feed(const QByteArray &bytes);
    // All of it. Error: Unreadable when it ends too soon.
    Result<QByteArray> takeWhole();

private:
    struct Stream;

    Result<void> inflate(const QByteArray &bytes);

    qsizetype m_largest;
    QByteArray m_unknownEncoding;
    std::unique_ptr<Stream> m_stream; // null: nothing is packed
    QByteArray m_body;
};

} // namespace guiche
