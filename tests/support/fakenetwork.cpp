// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakenetwork.h"

#include <QTest>

namespace guiche
{

void FakeNetwork::hold(FakeAnswer held)
{
    held.isHeld = true;
    answer(std::move(held));
}

void FakeNetwork::release(qsizetype number)
{
    if (FakeReply *const reply = m_replies.value(number))
        reply->release();
}

qsizetype FakeNetwork::delivered(qsizetype number) const
{
    const FakeReply *const reply = m_replies.value(number);
    return reply ? reply->delivered() : 0;
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoingData)
{
    note(operation, request, outgoingData);
    FakeAnswer next{.isHeld = true};
    if (m_answers.isEmpty())
        QTest::qFail(QByteArray("a request that nobody expected: " + sent().constLast().line()).constData(), __FILE__,
                     __LINE__);
    else
        next = m_answers.dequeue();
    auto *const reply = new FakeReply(operation, request, std::move(next), this);
    const qsizetype number = m_replies.size();
    connect(reply, &FakeReply::aborted, this, [this, number] { m_abortedNumbers.append(number); });
    connect(
        reply, &QNetworkReply::finished, this, [this, number] { Q_EMIT replied(number); }, Qt::QueuedConnection);
    m_replies.append(reply);
    return reply;
}

} // namespace guiche
