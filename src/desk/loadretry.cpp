// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/loadretry.h"

#include <algorithm>
#include <utility>

namespace guiche
{

using std::chrono::seconds;

namespace
{

// A server that is down, busy or being restarted comes back; a wrong address or password does not right itself.
bool mayPassByItself(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound: // also while the computer has no network
    case ErrorKind::ConnectionRefused:
    case ErrorKind::Unreachable:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::ProxyFailed:
    case ErrorKind::NetworkFailed:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::Unreadable: // a page that says "back soon"
        return true;
    case ErrorKind::NotConnected:
    case ErrorKind::SignedOut:
    case ErrorKind::InvalidAddress:
    case ErrorKind::PlainHttpRefused:
    case ErrorKind::TlsFailed:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::CertificateExpired:
    case ErrorKind::CertificateWrongHost:
    case ErrorKind::CertificateChanged:
    case ErrorKind::AuthoritiesUnreadable:
    case ErrorKind::ProxySignInRefused:
    case ErrorKind::Redirected:
    case ErrorKind::RedirectLoop:
    case ErrorKind::SignInRefused:
    case ErrorKind::TokenRejected:
    case ErrorKind::GrantRejected:
    case ErrorKind::Forbidden:
    case ErrorKind::WrongAddress:
    case ErrorKind::Rejected:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::UnexpectedShape:
    case ErrorKind::NestedTooDeep:
    case ErrorKind::BodyTooLarge:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
    case ErrorKind::KeychainFailed:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

LoadRetry::LoadRetry(Alarm alarm, QObject *parent)
    : QObject(parent)
    , m_alarm(std::move(alarm))
{
}

void LoadRetry::begin(const Error &error)
{
    stop();
    if (!mayPassByItself(error.kind))
        return;
    constexpr int mostDoublings = 5;
    const seconds pause = std::min(shortest * (1 << std::min(m_failures, mostDoublings)), longest);
    ++m_failures;
    m_left = std::max(pause, error.retryAfter);
    count();
}

void LoadRetry::stop()
{
    m_second.cancel();
    m_left.reset();
}

void LoadRetry::count()
{
    m_second = m_alarm(seconds(1), [this] {
        *m_left -= seconds(1);
        if (*m_left <= seconds(0)) {
            m_left.reset();
            Q_EMIT due();
            return;
        }
        count();
        Q_EMIT leftChanged();
    });
}

} // namespace guiche
