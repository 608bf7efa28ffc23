// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/heardrequest.h"

namespace guiche
{

QByteArray HeardRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : headers) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

std::optional<HeardRequest> takeRequest(QByteArray &received)
{
    const qsizetype headSize = received.indexOf("\r\n\r\n");
    if (headSize < 0)
        return {};
    HeardRequest request;
    request.headers = received.first(headSize).replace("\r\n", "\n").split('\n');
    const QByteArrayList words = request.headers.takeFirst().split(' ');
    request.verb = words.value(0);
    request.target = words.value(1);
    const qsizetype bodyBegin = headSize + 4;
    const qsizetype end = bodyBegin + request.header("Content-Length").toLongLong();
    if (received.size() < end)
        return {};
    request.body = received.sliced(bodyBegin, end - bodyBegin);
    request.arrival = std::chrono::steady_clock::now();
    received.remove(0, end);
    return request;
}

} // namespace guiche
