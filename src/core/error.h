// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servercertificate.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace guiche
{

// Everything that can go wrong between a question and its answer. Closed: switches over it have no default, so that a
// new kind is met by the compiler wherever a sentence or a decision is owed.
enum class ErrorKind {
    NotConnected, // no server and sign-in are set
    SignedOut, // a server is set, and no secret to sign in with
    InvalidAddress, // what was typed is no server address
    PlainHttpRefused, // http:// to another machine: the password would travel in clear
    HostNotFound,
    ConnectionRefused,
    Unreachable, // no connection came about in time
    ConnectionLost, // the connection ended before the reply did
    TimedOut, // connected, and no whole reply in time; or 408
    TlsFailed, // below the certificate: no TLS there, or no version in common
    CertificateUntrusted, // self-signed, or by an authority that nobody here knows
    CertificateExpired, // its dates do not include today
    CertificateWrongHost, // made out to another host
    CertificateChanged, // not the one that a person trusted for this profile
    AuthoritiesUnreadable, // the profile's file of further authorities; detail is its name
    ProxyFailed,
    ProxySignInRefused,
    NetworkFailed, // any other failure below HTTP
    Redirected, // the server answers with another address; it is not followed
    RedirectLoop, // its own addresses, over and over
    SignInRefused, // POST /oauth/token said no to the login
    TokenRejected, // 401 to a ready-made token: a new one must be pasted
    GrantRejected, // 401 to the token that a login has just given out
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
    KeychainUnavailable, // there is none, or nobody answers for it
    KeychainRefused, // it is locked, or a person said no
    KeychainFailed,
};

// An error as a value. It never carries a secret or a whole document: whoever puts server text into `detail` passes it
// through redacted() first.
struct Error {
    ErrorKind kind;
    int httpStatus = 0; // 0: there was no HTTP reply
    QString detail = {}; // for "Details" and logs: the server's own msg, a JSON path, the network stack's words
    std::chrono::seconds retryAfter{0}; // RateLimited: the pause that the server asks for; 0: it did not say
    std::optional<ServerCertificate> certificate = {}; // with the Certificate… kinds: what the server showed

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, int httpStatus = 0, QString detail = {})
{
    return tl::unexpected<Error>(Error{.kind = kind, .httpStatus = httpStatus, .detail = std::move(detail)});
}

} // namespace guiche

Q_DECLARE_METATYPE(guiche::Error)
