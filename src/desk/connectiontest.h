// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace guiche
{

// What must go well, in this order, before a search can.
enum class TestStage {
    Address, // it is one
    Name, // its host is found
    Connect, // somebody answers there, through the proxy if there is one
    Certificate, // and proves to be that host
    Login,
    Permission, // to read atendimentos
    Api, // and it is the HubSoft API that answers
};
inline constexpr int testStageCount = 7;

enum class StageState { NotReached, NotNeeded, Passed, Failed };

// How far a connection got.
struct TestOutcome {
    std::array<StageState, testStageCount> stages{};
    std::optional<Error> error; // of the stage that failed

    StageState operator[](TestStage stage) const { return stages[static_cast<size_t>(stage)]; }
    bool isSuccess() const { return !error; }
};

// What a stage of a connection is worth when `error` ended its test; nothing when it went well. `hasSignedIn`: the server
// had given out a token before.
TestOutcome outcomeOf(const Connection &connection, const std::optional<Error> &error, bool hasSignedIn);
// When the address itself is none.
TestOutcome outcomeOfAddress(const Error &error);

// Tries a connection the way a search would: signs in and asks for the atendimentos of a customer that cannot be, so
// nobody's data is looked at. Destroying it ends it.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(std::unique_ptr<QNetworkAccessManager> network, const Connection &connection,
                   QObject *parent = nullptr);
    ~ConnectionTest() override;

Q_SIGNALS:
    // Once.
    void finished(const guiche::TestOutcome &outcome);

private:
    void askForNobody();
    void finish(const std::optional<Error> &error);

    std::unique_ptr<QNetworkAccessManager> m_network;
    Session m_session;
    PendingCall m_call;
    bool m_hasSignedIn = false;
};

} // namespace guiche
