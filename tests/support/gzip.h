// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace guiche
{

// The parts of a gzip stream (RFC 1952). Qt has only zlib's form of it, and zlib itself is not among what building
// needs.
QByteArray gzipHead();
QByteArray gzipTail(quint32 crc, qint64 plainSize);
// `before` is that of what came before.
quint32 crc32(QByteArrayView bytes, quint32 before = 0);

// A mebibyte of spaces, deflated and ended at a byte, so that it may stand there any number of times.
QByteArray deflatedSpaces();
inline constexpr qsizetype mebibyte = 1 << 20;
// What ends a deflate stream.
QByteArray deflateEnd();

} // namespace guiche
