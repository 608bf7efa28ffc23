// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"

#include "support/printing.h"

namespace guiche
{

using namespace Qt::StringLiterals;

PasswordSignIn somePassword()
{
    return {.clientId = u"7"_s,
            .clientSecret = u"segredo\"ção"_s,
            .username = u"ana@provedor.example"_s,
            .password = u"p+&%ü"_s};
}

Connection passwordConnection()
{
    return {ServerAddress::parse(u"https://api.provedor.example/erp"_s).value(), somePassword()};
}

Connection tokenConnection(const QString &token)
{
    return {ServerAddress::parse(u"https://api.provedor.example"_s).value(), TokenSignIn{token}};
}

FakeAnswer tokenAnswer(const QByteArray &token, const QByteArray &expiresIn)
{
    return {.body = R"({"access_token":")" + token + R"(","expires_in":)" + expiresIn + R"(,"token_type":"Bearer"})"};
}

FakeAnswer rowAnswer(int id, qsizetype size)
{
    return {.body = R"({"status":"success","msg":")" + QByteArray(size, 'x') + R"(","atendimentos":[{"id_atendimento":)"
                + QByteArray::number(id) + "}]}"};
}

FakeAnswer unauthorized()
{
    return {.status = 401, .body = R"({"message":"Unauthenticated."})"};
}

Caller::Caller(QNetworkAccessManager &network, const Connection &connection, const QDateTime &begin)
    : now(begin)
    , session(std::make_unique<Session>(network, connection, [this] { return now; }))
{
    RetryPolicy never;
    never.most = 0;
    session->setRetryPolicy(never);
    session->transport().setPace({.inFlight = 1000, .begunPerWindow = 1000});
}

void Caller::retryQuickly()
{
    RetryPolicy quick;
    quick.first = std::chrono::milliseconds(1);
    quick.jitter = [] { return 0.5; };
    session->setRetryPolicy(quick);
}

PendingCall Caller::page(const QString &name, const std::function<void()> &then)
{
    const QueueQuery query{.dataInicio = now.date().addDays(-30), .dataFim = now.date()};
    const auto notePause = [this, name](const Pause &pause) { pauses.append(name % u": " % printed(pause.cause)); };
    const auto noteOutcome = [this, name, then](const Result<QueuePage> &page) {
        told.append(name % u": " % printed(page));
        if (then)
            then();
    };
    return session->queuePage(query, noteOutcome, notePause);
}

PendingCall Caller::search(const QString &name, const std::function<void()> &then)
{
    AtendimentoQuery query;
    query.termo = u"1204"_s;
    const auto notePause = [this, name](const Pause &pause) {
        pauses.append(name % u": " % printed(pause.cause) % u" for %1 ms"_s.arg(pause.length.count()));
    };
    const auto noteOutcome = [this, name, then](const Result<AtendimentoReply> &reply) {
        told.append(name % u": " % printed(reply));
        if (then)
            then();
    };
    return session->atendimentos(query, noteOutcome, notePause);
}

} // namespace guiche
