// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"
#include "support/fakereply.h"

#include <QStringList>

namespace guiche
{

// A login as POST /oauth/token takes it, and a server of that name.
PasswordSignIn somePassword();
Connection passwordConnection();
Connection tokenConnection(const QString &token = QStringLiteral("tk"));

FakeAnswer tokenAnswer(const QByteArray &token, const QByteArray &expiresIn = "3600");
// A search's reply with one row of that id; with a text that makes it at least `size` bytes long.
FakeAnswer rowAnswer(int id, qsizetype size = 0);
FakeAnswer unauthorized();

// Larger than what is decoded on the spot.
inline constexpr qsizetype largeBody = 300 * 1024;

// Searches with a session of its own and notes what its handlers are told. Unless a test sets otherwise, that session
// asks nothing twice and keeps no pace: most tests are about one exchange, and in no hurry to prove that others wait.
class Caller
{
public:
    Caller(QNetworkAccessManager &network, const Connection &connection,
           const QDateTime &now = QDateTime::currentDateTime());

    // Notes the outcome as "name: …"; `then` runs inside the handler, after that.
    PendingCall search(const QString &name, const std::function<void()> &then = {});
    // The same for a page of the queue.
    PendingCall page(const QString &name, const std::function<void()> &then = {});
    // Kept until this is destroyed.
    void searchAndKeep(const QString &name) { m_kept.push_back(search(name)); }

    // Asks again after a pause of a few milliseconds, twice at most, unless a server asks for a longer one.
    void retryQuickly();

    QStringList told; // "a: 1 of 1, 0 skipped"
    QStringList pauses; // "a: ServerFault 503 for 1 ms"
    QDateTime now; // the session's clock
    std::unique_ptr<Session> session;

private:
    std::vector<PendingCall> m_kept;
};

} // namespace guiche
