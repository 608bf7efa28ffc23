// SPDX-License-Identifier: GPL-3.0-or-later
// What api/atendimentosdecoder.h and api/replies.h promise of any body with any HTTP status. A capital letter before the
// body, which no JSON begins with, chooses the status; without one it is 200, so that a reply is an input as it is.
#include "api/atendimentosdecoder.h"
#include "api/bodytext.h"
#include "api/replies.h"
#include "core/redaction.h"
#include "fuzz/invariant.h"
#include "fuzz/slowdecoder.h"
#include "fuzz/valuechecks.h"

#include <QSet>
#include <QStringDecoder>

using namespace guiche;
using namespace guiche::fuzz;

namespace
{

constexpr int httpOk = 200;
constexpr int statuses[26] = {200, 201, 204, 299, 300, 302, 304, 400, 401, 402, 403, 404, 405,
                              408, 409, 410, 418, 422, 429, 499, 500, 502, 503, 599, 100, 0};

QString shown(const Error &error)
{
    return QStringLiteral("error %1, status %2: %3")
        .arg(static_cast<int>(error.kind))
        .arg(error.httpStatus)
        .arg(error.detail);
}

template<typename T>
QString shown(const Result<T> &result)
{
    return result ? QStringLiteral("a value") : shown(result.error());
}

// Of the body alone, without its status.
bool isBodyError(ErrorKind kind)
{
    return kind == ErrorKind::Unreadable || kind == ErrorKind::NestedTooDeep || kind == ErrorKind::BodyTooLarge;
}

void checkReply(const AtendimentoReply &reply)
{
    mustHold(reply.skipped >= 0 && reply.received >= reply.atendimentos.size(), "no more rows than were received");
    QSet<IdAtendimento> seen;
    for (const Atendimento &atendimento : reply.atendimentos) {
        mustHold(atendimento.id.isEmpty() || !seen.contains(atendimento.id), "no id is repeated",
                 [&] { return atendimento.id.text(); });
        seen.insert(atendimento.id);
        checkValues(atendimento);
    }
}

void checkTold(const QString &told)
{
    constexpr qsizetype longest = 500;
    mustHold(told.size() <= longest, "what people are told is short", [&] { return told; });
    if (told.size() < longest) // cutting may have halved a ***
        mustEqual(redacted(told), told, "what people are told is redacted");
}

void checkDecoding(const QByteArray &body, const Result<AtendimentoReply> &decoded)
{
    const auto words = [&decoded] { return shown(decoded); };
    const QString told = serverMessage(body);
    checkTold(told);
    const bool isAnyJson = isJson(body);
    mustHold(isAnyJson == (decoded || !isBodyError(decoded.error().kind)), "a body is JSON or an error says why not",
             words);
    mustHold(isAnyJson || told.isEmpty(), "what is no JSON tells nothing", [&] { return told; });
    if (decoded) {
        checkReply(*decoded);
        return;
    }
    const Error &error = decoded.error();
    mustHold(error.httpStatus == httpOk, "errors of the decoder have the status 200", words);
    if (error.kind == ErrorKind::Rejected)
        mustEqual(error.detail, told, "a rejection tells the server's message");
    else if (error.kind == ErrorKind::UnexpectedShape)
        mustHold(error.detail == QLatin1String("$") || error.detail == QLatin1String("$.atendimentos"),
                 "an unexpected shape has a JSON path", words);
    else
        mustHold(isBodyError(error.kind), "only the errors of the header", words);
}

// Qt passes half a character through, and drops a byte order mark at the beginning of a text or key only where it reads
// it, not where it looks for it.
bool isOddToQt(const QByteArray &body, const QByteArray &written)
{
    return written.contains("\\ud") || body.contains("\xEF\xBB\xBF") || body.toLower().contains("\\ufeff");
}

// What Qt can read and writes again as JSON of its own, the decoder must read, and as the same rows.
void checkAgainstQt(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return;
    const QByteArray compact = document.toJson(QJsonDocument::Compact);
    if (isOddToQt(body, compact))
        return;
    const Result<AtendimentoReply> expected = decodeSlowly(document);
    const Result<AtendimentoReply> decoded = decodeAtendimentos(compact);
    mustHold(expected.has_value() == decoded.has_value(), "both decoders succeed or neither",
             [&] { return QStringLiteral("%1, expected %2").arg(shown(decoded), shown(expected)); });
    if (expected) {
        mustHold(reducedToWhatIsCompared(*decoded) == *expected, "both decoders read the same rows");
    } else {
        mustHold(decoded.error().kind == expected.error().kind, "both decoders find the same error",
                 [&] { return QStringLiteral("%1, expected %2").arg(shown(decoded), shown(expected)); });
        if (expected.error().kind == ErrorKind::UnexpectedShape)
            mustEqual(decoded.error().detail, expected.error().detail, "both decoders name the same path");
    }
    mustHold(decodeAtendimentos(document.toJson(QJsonDocument::Indented)) == decoded, "blanks mean nothing");
}

void checkEncoding(const QByteArray &body, const Result<AtendimentoReply> &decoded)
{
    const QByteArray byteOrderMark("\xEF\xBB\xBF");
    if (body.startsWith(byteOrderMark))
        return;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(body);
    const bool isUtf8 = !utf8.hasError() && !text.isNull();
    if (isUtf8)
        mustHold(decodeAtendimentos(byteOrderMark + body) == decoded, "a byte order mark means nothing");
    else if (!body.isEmpty())
        mustHold(decodeAtendimentos(utf8FromWindows1252(body)) == decoded, "what is no UTF-8 is Windows-1252");
}

ErrorKind kindOf(int status)
{
    switch (status) {
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
    default:
        return status >= 500 ? ErrorKind::ServerFault : ErrorKind::UnexpectedStatus;
    }
}

// An error of a status that is no success, of either route.
void checkFailure(const HttpReply &reply, const Error &error, ErrorKind kind)
{
    mustHold(error.kind == kind && error.httpStatus == reply.status, "each status has its error",
             [&] { return shown(error); });
    mustEqual(error.detail, reply.looksLikeHtml() ? QString() : serverMessage(reply.body),
              "an error tells the server's message, and of markup nothing");
}

void checkAtendimentos(const HttpReply &reply, const Result<AtendimentoReply> &decoded)
{
    const Result<AtendimentoReply> read = readAtendimentos(reply);
    const auto words = [&read] { return shown(read); };
    if (reply.status >= 200 && reply.status < 300) {
        if (!reply.looksLikeHtml())
            mustHold(read == decoded, "a success is what the decoder says", words);
        else
            mustHold(!read && read.error().kind == ErrorKind::WrongAddress, "markup is no API", words);
        return;
    }
    const bool isNothingFound = (reply.status == 404 && isJson(reply.body))
        || (reply.status == 422 && saysNothingFound(serverMessage(reply.body)));
    mustHold(read.has_value() == isNothingFound, "only 404 and 422 may mean that nothing was found", words);
    if (read)
        mustHold(*read == AtendimentoReply(), "nothing found is an empty reply");
    else
        checkFailure(reply, read.error(), kindOf(reply.status));
}

void checkToken(const HttpReply &reply)
{
    const Result<GrantedToken> read = readToken(reply);
    const auto words = [&read] { return shown(read); };
    if (read) {
        mustHold(reply.status >= 200 && reply.status < 300, "a token comes with a success only");
        mustHold(!read->token.isEmpty() && read->lifetime.count() >= 0, "a token is some text with a lifetime");
        mustHold(isJson(reply.body), "a token comes in JSON only");
    } else if (reply.status >= 200 && reply.status < 300) {
        const ErrorKind kind = read.error().kind;
        mustHold(isBodyError(kind) || kind == ErrorKind::UnexpectedShape || kind == ErrorKind::WrongAddress,
                 "a success without a token is one of these errors", words);
    } else {
        const bool isRefusal = reply.status == 400 || reply.status == 401 || reply.status == 403 || reply.status == 422;
        checkFailure(reply, read.error(), isRefusal ? ErrorKind::SignInRefused : kindOf(reply.status));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    HttpReply reply{httpOk,
                    QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))};
    if (size > 0 && data[0] >= 'A' && data[0] <= 'Z') {
        reply.status = statuses[data[0] - 'A'];
        reply.body = QByteArray::fromRawData(reply.body.constData() + 1, reply.body.size() - 1);
    }
    const Result<AtendimentoReply> decoded = decodeAtendimentos(reply.body);
    checkDecoding(reply.body, decoded);
    checkEncoding(reply.body, decoded);
    checkAgainstQt(reply.body);
    checkAtendimentos(reply, decoded);
    checkToken(reply);
    return 0;
}
