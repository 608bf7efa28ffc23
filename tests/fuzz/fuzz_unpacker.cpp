// SPDX-License-Identifier: GPL-3.0-or-later
// What api/unpacker.h promises of any body, however it arrives.
#include "api/unpacker.h"
#include "fuzz/invariant.h"

using namespace guiche;
using namespace guiche::fuzz;

namespace
{

constexpr qsizetype largest = 4096;

Result<QByteArray> unpack(const QByteArray &body, const QByteArray &encoding, qsizetype piece)
{
    Unpacker unpacker(encoding, largest);
    for (qsizetype at = 0; at < body.size(); at += piece) {
        if (const Result<void> fed = unpacker.feed(body.mid(at, piece)); !fed)
            return tl::unexpected(fed.error());
    }
    return unpacker.takeWhole();
}

} // namespace

// The first byte picks the encoding and how large the pieces are that the rest arrives in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const char *const encodings[] = {"gzip", "deflate", "", "br"};
    const QByteArray encoding = encodings[data[0] % 4];
    const qsizetype piece = 1 + data[0] / 4;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const Result<QByteArray> inPieces = unpack(body, encoding, piece);
    const Result<QByteArray> atOnce = unpack(body, encoding, body.size() + 1);
    if (inPieces) {
        mustHold(inPieces->size() <= largest, "no more than the largest");
        mustHold(atOnce && *atOnce == *inPieces, "the same body however it arrives");
    } else {
        const ErrorKind kind = inPieces.error().kind;
        mustHold(kind == ErrorKind::Unreadable || kind == ErrorKind::BodyTooLarge, "a documented error");
        mustHold(!atOnce, "an error however it arrives");
    }
    return 0;
}
