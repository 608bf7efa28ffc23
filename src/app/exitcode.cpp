// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitcode.h"

namespace guiche
{

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotConnected:
    case ErrorKind::InvalidAddress:
    case ErrorKind::PlainHttpRefused:
        return ExitCode::WrongUsage;
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::Unreachable:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::CertificateExpired:
    case ErrorKind::CertificateWrongHost:
    case ErrorKind::CertificateChanged:
    case ErrorKind::AuthoritiesUnreadable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignInRefused:
    case ErrorKind::NetworkFailed:
        return ExitCode::NotReached;
    case ErrorKind::SignedOut:
    case ErrorKind::SignInRefused:
    case ErrorKind::TokenRejected:
    case ErrorKind::GrantRejected:
    case ErrorKind::Forbidden:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
    case ErrorKind::KeychainFailed:
        return ExitCode::Refused;
    case ErrorKind::Redirected:
    case ErrorKind::RedirectLoop:
    case ErrorKind::WrongAddress:
    case ErrorKind::Rejected:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::Unreadable:
    case ErrorKind::UnexpectedShape:
    case ErrorKind::NestedTooDeep:
    case ErrorKind::BodyTooLarge:
        return ExitCode::BadAnswer;
    }
    Q_UNREACHABLE();
}

QString codeWord(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotConnected:
        return QStringLiteral("not-connected");
    case ErrorKind::SignedOut:
        return QStringLiteral("signed-out");
    case ErrorKind::InvalidAddress:
        return QStringLiteral("invalid-address");
    case ErrorKind::PlainHttpRefused:
        return QStringLiteral("plain-http-refused");
    case ErrorKind::HostNotFound:
        return QStringLiteral("host-not-found");
    case ErrorKind::ConnectionRefused:
        return QStringLiteral("connection-refused");
    case ErrorKind::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorKind::ConnectionLost:
        return QStringLiteral("connection-lost");
    case ErrorKind::TimedOut:
        return QStringLiteral("timed-out");
    case ErrorKind::TlsFailed:
        return QStringLiteral("tls-failed");
    case ErrorKind::CertificateUntrusted:
        return QStringLiteral("certificate-untrusted");
    case ErrorKind::CertificateExpired:
        return QStringLiteral("certificate-expired");
    case ErrorKind::CertificateWrongHost:
        return QStringLiteral("certificate-wrong-host");
    case ErrorKind::CertificateChanged:
        return QStringLiteral("certificate-changed");
    case ErrorKind::AuthoritiesUnreadable:
        return QStringLiteral("authorities-unreadable");
    case ErrorKind::ProxyFailed:
        return QStringLiteral("proxy-failed");
    case ErrorKind::ProxySignInRefused:
        return QStringLiteral("proxy-sign-in-refused");
    case ErrorKind::NetworkFailed:
        return QStringLiteral("network-failed");
    case ErrorKind::Redirected:
        return QStringLiteral("redirected");
    case ErrorKind::RedirectLoop:
        return QStringLiteral("redirect-loop");
    case ErrorKind::SignInRefused:
        return QStringLiteral("sign-in-refused");
    case ErrorKind::TokenRejected:
        return QStringLiteral("token-rejected");
    case ErrorKind::GrantRejected:
        return QStringLiteral("grant-rejected");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::WrongAddress:
        return QStringLiteral("wrong-address");
    case ErrorKind::Rejected:
        return QStringLiteral("rejected");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate-limited");
    case ErrorKind::ServerFault:
        return QStringLiteral("server-fault");
    case ErrorKind::UnexpectedStatus:
        return QStringLiteral("unexpected-status");
    case ErrorKind::Unreadable:
        return QStringLiteral("unreadable");
    case ErrorKind::UnexpectedShape:
        return QStringLiteral("unexpected-shape");
    case ErrorKind::NestedTooDeep:
        return QStringLiteral("nested-too-deep");
    case ErrorKind::BodyTooLarge:
        return QStringLiteral("body-too-large");
    case ErrorKind::KeychainUnavailable:
        return QStringLiteral("keychain-unavailable");
    case ErrorKind::KeychainRefused:
        return QStringLiteral("keychain-refused");
    case ErrorKind::KeychainFailed:
        return QStringLiteral("keychain-failed");
    }
    Q_UNREACHABLE();
}

} // namespace guiche
