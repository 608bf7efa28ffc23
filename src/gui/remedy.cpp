// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/remedy.h"

#include <QCoreApplication>

namespace guiche
{

namespace
{

struct RemedyText {
    Q_DECLARE_TR_FUNCTIONS(guiche::RemedyText)
};

} // namespace

Remedy remedyFor(const Error &error, bool canTrust)
{
    if (error.certificate)
        return canTrust ? Remedy::ShowCertificate : Remedy::None;
    switch (error.kind) {
    case ErrorKind::NotConnected:
    case ErrorKind::InvalidAddress:
    case ErrorKind::PlainHttpRefused:
    case ErrorKind::AuthoritiesUnreadable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignInRefused:
    case ErrorKind::Redirected:
    case ErrorKind::RedirectLoop:
    case ErrorKind::WrongAddress:
        return Remedy::SetUpConnection;
    case ErrorKind::SignedOut:
    case ErrorKind::SignInRefused:
    case ErrorKind::TokenRejected:
    case ErrorKind::GrantRejected:
        return Remedy::LogIn;
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
    case ErrorKind::NetworkFailed:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::Unreadable:
    case ErrorKind::UnexpectedShape:
    case ErrorKind::NestedTooDeep:
    case ErrorKind::BodyTooLarge:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
    case ErrorKind::KeychainFailed:
        return Remedy::None;
    }
    Q_UNREACHABLE();
}

QString wordFor(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::SetUpConnection:
        return RemedyText::tr("Set up the connection…");
    case Remedy::LogIn:
        return RemedyText::tr("Sign in…");
    case Remedy::ShowCertificate:
        return RemedyText::tr("Show the certificate…");
    }
    Q_UNREACHABLE();
}

} // namespace guiche
