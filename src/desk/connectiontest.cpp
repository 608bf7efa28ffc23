// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectiontest.h"

#include <QNetworkAccessManager>

namespace guiche
{

namespace
{

// Where an error belongs that came while signing in, or, `isAsking`, while asking the route.
TestStage stageOf(ErrorKind kind, bool isAsking, bool hasSignedIn)
{
    switch (kind) {
    case ErrorKind::NotConnected:
    case ErrorKind::InvalidAddress:
    case ErrorKind::PlainHttpRefused:
        return TestStage::Address;
    case ErrorKind::HostNotFound:
        return TestStage::Name;
    case ErrorKind::ConnectionRefused:
    case ErrorKind::Unreachable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignInRefused:
        return TestStage::Connect;
    case ErrorKind::NetworkFailed:
    case ErrorKind::ConnectionLost: // somebody was there already, if they let us in
        return hasSignedIn ? TestStage::Api : TestStage::Connect;
    case ErrorKind::TlsFailed:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::CertificateExpired:
    case ErrorKind::CertificateWrongHost:
    case ErrorKind::CertificateChanged:
    case ErrorKind::AuthoritiesUnreadable:
        return TestStage::Certificate;
    case ErrorKind::SignedOut:
    case ErrorKind::SignInRefused:
    case ErrorKind::TokenRejected:
    case ErrorKind::GrantRejected:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
    case ErrorKind::KeychainFailed:
        return TestStage::Login;
    case ErrorKind::Forbidden:
        return TestStage::Permission;
    case ErrorKind::Redirected:
    case ErrorKind::RedirectLoop:
    case ErrorKind::WrongAddress:
    case ErrorKind::Unreadable:
    case ErrorKind::UnexpectedShape:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::NestedTooDeep:
    case ErrorKind::BodyTooLarge:
        return TestStage::Api;
    case ErrorKind::TimedOut:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::Rejected:
        return isAsking ? TestStage::Api : TestStage::Login;
    }
    Q_UNREACHABLE();
}

void mark(TestOutcome &outcome, TestStage stage, StageState state)
{
    outcome.stages[static_cast<size_t>(stage)] = state;
}

} // namespace

TestOutcome outcomeOf(const Connection &connection, const std::optional<Error> &error, bool hasSignedIn)
{
    TestOutcome outcome{.error = error};
    const bool isAsking = hasSignedIn || std::holds_alternative<TokenSignIn>(connection.signIn); // it has no login
    const int failed = error ? static_cast<int>(stageOf(error->kind, isAsking, hasSignedIn)) : testStageCount;
    for (int i = 0; i < failed; ++i)
        outcome.stages[static_cast<size_t>(i)] = StageState::Passed;
    if (error)
        outcome.stages[static_cast<size_t>(failed)] = StageState::Failed;
    // What is wrong with the API may show before anybody was asked to let us in.
    if (error && failed == static_cast<int>(TestStage::Api)) {
        mark(outcome, TestStage::Permission, StageState::NotReached);
        if (!hasSignedIn)
            mark(outcome, TestStage::Login, StageState::NotReached);
    }
    // Read before anybody is looked for.
    if (error && error->kind == ErrorKind::AuthoritiesUnreadable) {
        mark(outcome, TestStage::Name, StageState::NotReached);
        mark(outcome, TestStage::Connect, StageState::NotReached);
    }
    if (connection.server.isPlainHttp() && outcome[TestStage::Certificate] == StageState::Passed)
        mark(outcome, TestStage::Certificate, StageState::NotNeeded);
    return outcome;
}

TestOutcome outcomeOfAddress(const Error &error)
{
    TestOutcome outcome{.error = error};
    mark(outcome, TestStage::Address, StageState::Failed);
    return outcome;
}

ConnectionTest::ConnectionTest(std::unique_ptr<QNetworkAccessManager> network, const Connection &connection,
                               QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
    , m_session(*m_network, connection)
{
    RetryPolicy once;
    once.most = 0; // a person waits for the word on each stage, and can press the button again
    m_session.setRetryPolicy(once);
    m_call = m_session.signIn([this](const Result<void> &signedIn) {
        if (signedIn)
            askForNobody();
        else
            finish(signedIn.error());
    });
}

ConnectionTest::~ConnectionTest()
{
    m_call.cancel();
    m_network.release()->deleteLater(); // it may be telling us something at this moment
}

void ConnectionTest::askForNobody()
{
    m_hasSignedIn = std::holds_alternative<PasswordSignIn>(m_session.connection().signIn);
    AtendimentoQuery query;
    query.termo = QStringLiteral("0"); // codes begin with 1
    query.limit = 1;
    m_call = m_session.atendimentos(query, [this](const Result<AtendimentoReply> &reply) {
        // A server that declines the question in its own words is the right one, and let us ask.
        const bool isAnswer = reply || reply.error().kind == ErrorKind::Rejected;
        m_hasSignedIn = m_hasSignedIn || isAnswer;
        finish(isAnswer ? std::nullopt : std::optional(reply.error()));
    });
}

void ConnectionTest::finish(const std::optional<Error> &error)
{
    Q_EMIT finished(outcomeOf(m_session.connection(), error, m_hasSignedIn)); // last: it may have destroyed this
}

} // namespace guiche
