// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/replies.h"

#include "api/atendimentosdecoder.h"
#include "api/jsonfields.h"
#include "api/queuedecoder.h"
#include "api/retrypolicy.h"

namespace guiche
{

namespace
{

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

ErrorKind kindOfStatus(const HttpReply &reply)
{
    switch (reply.status) {
    case 400:
    case 403:
        return ErrorKind::Forbidden;
    case 401:
        return ErrorKind::TokenRejected;
    case 404:
        return ErrorKind::WrongAddress;
    case 408:
        return ErrorKind::TimedOut;
    case 422:
        return ErrorKind::Rejected;
    case 429:
        return ErrorKind::RateLimited;
    default: // HTTP statuses are open by nature
        return reply.status >= 500 ? ErrorKind::ServerFault : ErrorKind::UnexpectedStatus;
    }
}

// What a route that reads a list replies. 404 with JSON, or 422 that says so: nothing found, an empty list.
template<typename Reply>
Result<Reply> readList(const HttpReply &reply, Result<Reply> (*decode)(const QByteArray &))
{
    if (isSuccess(reply.status)) {
        if (reply.looksLikeHtml())
            return failure(ErrorKind::WrongAddress, reply.status);
        return decode(reply.body);
    }
    if (reply.status == 404 && isJson(reply.body))
        return Reply();
    if (reply.status == 422 && saysNothingFound(serverMessage(reply.body)))
        return Reply();
    return tl::unexpected(errorOf(reply));
}

struct TokenBody {
    QString token;
    QString lifetime;
};

constexpr JsonField<TokenBody> tokenFields[] = {
    {"access_token", readMember<&TokenBody::token>},
    {"expires_in", readMember<&TokenBody::lifetime>},
};

} // namespace

Error errorOf(const HttpReply &reply)
{
    // Markup is a proxy's or a web server's own page: nothing in it is meant for an agent.
    const QString message = reply.looksLikeHtml() ? QString() : serverMessage(reply.body);
    return {
        .kind = kindOfStatus(reply), .httpStatus = reply.status, .detail = message, .retryAfter = retryAfterOf(reply)};
}

Result<AtendimentoReply> readAtendimentos(const HttpReply &reply)
{
    return readList(reply, decodeAtendimentos);
}

Result<QueuePage> readQueuePage(const HttpReply &reply)
{
    constexpr int gatewayTimeout = 504;
    return readList(reply, decodeQueuePage).map_error([](Error error) {
        if (error.httpStatus == gatewayTimeout)
            error.kind = ErrorKind::TimedOut;
        return error;
    });
}

Result<GrantedToken> readToken(const HttpReply &reply)
{
    if (!isSuccess(reply.status)) {
        Error error = errorOf(reply);
        const bool isRefusal = error.kind == ErrorKind::TokenRejected || error.kind == ErrorKind::Forbidden
            || error.kind == ErrorKind::Rejected;
        if (isRefusal)
            error.kind = ErrorKind::SignInRefused;
        return tl::unexpected(error);
    }
    if (reply.looksLikeHtml())
        return failure(ErrorKind::WrongAddress, reply.status);
    TokenBody body;
    const auto read = [&body](JsonReader &reader, ondemand::document &document) {
        if (document.type() == ondemand::json_type::object)
            readObject(tokenFields, reader, document.get_object(), 1, body);
        else
            JsonReader::skipRoot(document);
    };
    if (const Result<void> parsed = parseJson(reply.body, read); !parsed)
        return tl::unexpected(parsed.error());
    if (body.token.isEmpty())
        return failure(ErrorKind::UnexpectedShape, reply.status, QStringLiteral("$.access_token"));
    return GrantedToken{body.token, std::chrono::seconds(std::max(0, body.lifetime.toInt()))};
}

} // namespace guiche
