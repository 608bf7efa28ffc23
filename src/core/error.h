// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace guiche
{

// Everything that can go wrong between a question and its answer. Closed: switches over it have no default, so that a
// new kind is met by the compiler wherever a sentence or a decision is owed.
enum class ErrorKind {
    NotConnected, // no server and sign-in are set
    InvalidAddress, // what was typed is no server address
    PlainHttpRefused, // http:// to another machine: the password would travel in clear
    HostNotFound,
    ConnectionRefused,
    ConnectionLost, // the connection ended before the reply did
    TimedOut,
    TlsFailed,
    NetworkFailed, // any other failure below HTTP
    Redirected, // the server answers with another address; it is not followed
    SignInRefused, // POST /oauth/token said no to the login
    TokenRejected, // 401 to a ready-made token: a new one must be pasted
    Forbidden, // 400, 403: no permission for this route
    WrongAddress, // 404 with HTML: something answers there, but not this API
    Rejected, // the server understood and declined: 422, or HTTP 200 with status "error"
    RateLimited, // 429
    ServerFault, // 5xx
    UnexpectedStatus, // any other HTTP status
    Unreadable, // the body is no JSON, or ends too soon
    UnexpectedShape, // JSON without the expected list; detail is its JSON path
    NestedTooDeep,
    BodyTooLarge,
};

// An error as a value. It never carries a secret or a whole document: whoever puts server text into `detail` passes it
// through redacted() first.
struct Error {
    ErrorKind kind;
    int httpStatus = 0; // 0: there was no HTTP reply
    QString detail; // for "Details" and logs: the server's own msg, a JSON path, the network stack's words

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, int httpStatus = 0, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, httpStatus, std::move(detail)});
}

} // namespace guiche

Q_DECLARE_METATYPE(guiche::Error)
