// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gzip.h"

#include <QtEndian>

#include <array>

namespace guiche
{

namespace
{

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0u);
        table[i] = crc;
    }
    return table;
}();

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzipHead()
{
    return QByteArray::fromHex("1f8b08000000000000ff");
}

QByteArray gzipTail(quint32 crc, qint64 plainSize)
{
    return littleEndian(crc) + littleEndian(static_cast<quint32>(plainSize)); // RFC 1952: modulo 2^32
}

quint32 crc32(QByteArrayView bytes, quint32 before)
{
    quint32 crc = ~before;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ crcTable[(crc ^ static_cast<uchar>(byte)) & 0xFF];
    return ~crc;
}

QByteArray deflatedSpaces()
{
    // What zlib makes of it at level 9 with Z_FULL_FLUSH: a table, nearly nothing but "repeat 258 bytes" in two bits
    // each, all of them zero, and the end of the block.
    return QByteArray::fromHex("ecc13101000000c2a02aeb9fd210be4001") + QByteArray(1015, '\0')
        + QByteArray::fromHex("7c060000ffff");
}

QByteArray deflateEnd()
{
    return QByteArray::fromHex("0300");
}

} // namespace guiche
