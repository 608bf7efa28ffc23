// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session.h"

#include "api/authorizedget.h"
#include "api/tokencall.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace guiche
{

namespace
{

QByteArray loginBody(const PasswordSignIn &login)
{
    const QJsonObject body{
        {QStringLiteral("grant_type"), QStringLiteral("password")},
        {QStringLiteral("client_id"), login.clientId},
        {QStringLiteral("client_secret"), login.clientSecret},
        {QStringLiteral("username"), login.username},
        {QStringLiteral("password"), login.password},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

// When to fetch the next token: 5 minutes before the end, at least daily; a token shorter than that lives half its life.
std::chrono::seconds usableFor(std::chrono::seconds lifetime)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds margin = 5min;
    constexpr std::chrono::seconds longest = 24h;
    if (lifetime <= 0s)
        return longest;
    return std::min(lifetime > 2 * margin ? lifetime - margin : lifetime / 2, longest);
}

} // namespace

Session::Session(QNetworkAccessManager &network, Connection connection, Clock clock, QObject *parent)
    : QObject(parent)
    , m_transport(network, connection.server, connection.trust)
    , m_connection(std::move(connection))
    , m_clock(std::move(clock))
{
    if (const auto *ready = std::get_if<TokenSignIn>(&m_connection.signIn))
        m_token = ready->token;
}

Session::~Session() = default;

PendingCall Session::atendimentos(const AtendimentoQuery &query, AtendimentosHandler handler, PauseHandler onPause)
{
    const GetPlan plan{ReadRoute::ClienteAtendimento, parametersOf(query), m_retryPolicy, std::move(onPause)};
    return PendingCall(
        std::make_unique<DecodedGet<AtendimentoReply>>(*this, plan, readAtendimentos, std::move(handler)));
}

PendingCall Session::queuePage(const QueueQuery &query, QueuePageHandler handler, PauseHandler onPause)
{
    GetPlan plan{ReadRoute::AtendimentoTodos, parametersOf(query), m_retryPolicy, std::move(onPause)};
    plan.retryPolicy.afterTimeout = false;
    return PendingCall(std::make_unique<DecodedGet<QueuePage>>(*this, plan, readQueuePage, std::move(handler)));
}

PendingCall Session::signIn(SignInHandler handler)
{
    return PendingCall(std::make_unique<TokenCall>(*this, [handler = std::move(handler)](const Result<QString> &token) {
        handler(token.map([](const auto &) {}));
    }));
}

bool Session::canRenew() const
{
    return std::holds_alternative<PasswordSignIn>(m_connection.signIn);
}

QString Session::usableToken() const
{
    return canRenew() && m_clock() >= m_renewAt ? QString() : m_token;
}

void Session::requestToken()
{
    if (m_isLoggingIn)
        return;
    m_isLoggingIn = true;
    m_login = m_transport.login(loginBody(std::get<PasswordSignIn>(m_connection.signIn)),
                                [this](const Result<HttpReply> &reply) { settleLogin(reply.and_then(readToken)); });
}

void Session::settleLogin(Result<GrantedToken> granted)
{
    m_isLoggingIn = false;
    if (granted) {
        m_token = granted->token;
        m_renewAt = m_clock().addSecs(usableFor(granted->lifetime).count());
    }
    Q_EMIT tokenSettled(granted.map([](const GrantedToken &grant) { return grant.token; }));
}

void Session::forgetToken(const QString &rejected)
{
    // Another call may have renewed it in the meantime.
    if (canRenew() && m_token == rejected)
        m_token.clear();
}

} // namespace guiche
