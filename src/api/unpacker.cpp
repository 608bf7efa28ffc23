// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/unpacker.h"

#include <array>
#include <zlib.h>

namespace guiche
{

namespace
{

tl::unexpected<Error> unreadable(const QString &why)
{
    return failure(ErrorKind::Unreadable, 0, why);
}

} // namespace

struct Unpacker::Stream {
    Stream()
    {
        constexpr int window = 15 + 32; // the largest, and zlib finds out whether it is gzip or zlib
        state = inflateInit2(&z, window) == Z_OK ? Z_OK : Z_STREAM_ERROR;
    }
    ~Stream() { inflateEnd(&z); }
    Q_DISABLE_COPY_MOVE(Stream)

    z_stream z{};
    int state = Z_OK;
    bool hasBegun = false;
};

Unpacker::Unpacker(const QByteArray &encoding, qsizetype largest)
    : m_largest(largest)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "gzip" || name == "x-gzip" || name == "deflate")
        m_stream = std::make_unique<Stream>();
    else if (!name.isEmpty() && name != "identity")
        m_unknownEncoding = name;
}

Unpacker::~Unpacker() = default;

Result<void> Unpacker::feed(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    if (!m_unknownEncoding.isEmpty())
        return unreadable(QStringLiteral("Content-Encoding: ") + QString::fromLatin1(m_unknownEncoding));
    if (m_stream)
        return inflate(bytes);
    m_body += bytes;
    if (m_body.size() > m_largest)
        return failure(ErrorKind::BodyTooLarge);
    return {};
}

Result<void> Unpacker::inflate(const QByteArray &bytes)
{
    z_stream &z = m_stream->z;
    QByteArray input = bytes; // zlib wants it writable, and does not write
    z.next_in = reinterpret_cast<Bytef *>(input.data());
    z.avail_in = static_cast<uInt>(input.size());
    m_stream->hasBegun = true;
    std::array<char, 64 * 1024> piece;
    do {
        // A gzip body may be several, one after the other.
        if (m_stream->state == Z_STREAM_END && z.avail_in > 0)
            inflateReset(&z);
        z.next_out = reinterpret_cast<Bytef *>(piece.data());
        z.avail_out = static_cast<uInt>(piece.size());
        const int state = ::inflate(&z, Z_NO_FLUSH);
        if (state != Z_BUF_ERROR) // which says no more than that the next bytes are needed
            m_stream->state = state;
        m_body.append(piece.data(), static_cast<qsizetype>(piece.size() - z.avail_out));
        if (m_body.size() > m_largest)
            return failure(ErrorKind::BodyTooLarge);
        if (m_stream->state != Z_OK && m_stream->state != Z_STREAM_END)
            return unreadable(QStringLiteral("the compressed body is broken"));
    } while (z.avail_in > 0 || z.avail_out == 0);
    return {};
}

Result<QByteArray> Unpacker::takeWhole()
{
    if (m_stream && m_stream->hasBegun && m_stream->state != Z_STREAM_END)
        return unreadable(QStringLiteral("the compressed body ends too soon"));
    return std::move(m_body);
}

} // namespace guiche
