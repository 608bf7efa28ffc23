// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakereply.h"
#include "support/watchednetwork.h"

#include <QPointer>
#include <QQueue>

namespace guiche
{

// A network without a wire. Requests are answered in the order they are made by what was queued; one that nothing was
// queued for fails the running test.
class FakeNetwork : public WatchedNetwork
{
    Q_OBJECT

public:
    using WatchedNetwork::WatchedNetwork;

    void answer(FakeAnswer answer) { m_answers.enqueue(std::move(answer)); }
    void answer(int status, const QByteArray &body) { answer(FakeAnswer{.status = status, .body = body}); }
    // Never answered, unless release() is called.
    void hold(FakeAnswer held = {});
    // Lets the answer to the request of this number, counted from 0, come.
    void release(qsizetype number);

    // How many requests were aborted before their reply was there.
    qsizetype aborted() const { return m_abortedNumbers.size(); }
    bool isAborted(qsizetype number) const { return m_abortedNumbers.contains(number); }
    // How much of the body the request was given, as long as its reply lives.
    qsizetype delivered(qsizetype number) const;
    bool isEverythingAsked() const { return m_answers.isEmpty(); }

Q_SIGNALS:
    // A reply came to its end and whoever asked was told, but no event after that has been handled.
    void replied(qsizetype number);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoingData) override;

private:
    QQueue<FakeAnswer> m_answers;
    QList<QPointer<FakeReply>> m_replies;
    QList<qsizetype> m_abortedNumbers;
};

} // namespace guiche
