// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/errortext.h"

#include <QCoreApplication>

namespace guiche
{

namespace
{

struct AdviceText {
    Q_DECLARE_TR_FUNCTIONS(guiche::AdviceText)
};

} // namespace

QString adviceFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotConnected:
    case ErrorKind::InvalidAddress:
    case ErrorKind::PlainHttpRefused:
    case ErrorKind::WrongAddress:
    case ErrorKind::Redirected:
    case ErrorKind::RedirectLoop:
    case ErrorKind::UnexpectedShape:
    case ErrorKind::Unreadable:
        return AdviceText::tr(
            "Copy the address of the integration API from HubSoft's settings. It is not the address of "
            "the web panel.");
    case ErrorKind::HostNotFound:
        return AdviceText::tr("Look for a slip in the name. If other sites do not open either, it is this network.");
    case ErrorKind::ConnectionRefused:
    case ErrorKind::Unreachable:
        return AdviceText::tr("Check the port. Behind a company network, ask which proxy to use.");
    case ErrorKind::ConnectionLost:
    case ErrorKind::NetworkFailed:
    case ErrorKind::TimedOut:
        return AdviceText::tr("Try again. If it stays so, ask whoever runs the server or the network.");
    case ErrorKind::TlsFailed:
        return AdviceText::tr("Check that the port is that of https.");
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::CertificateWrongHost:
    case ErrorKind::CertificateChanged:
        return AdviceText::tr("If the server is your provider's own, compare the certificate's fingerprint with its "
                              "administrator, or add their authority's file under “Network and certificate”.");
    case ErrorKind::CertificateExpired:
        return AdviceText::tr(
            "If this computer's date is right, whoever runs the server has to renew its certificate.");
    case ErrorKind::AuthoritiesUnreadable:
        return AdviceText::tr("Choose a file in PEM format under “Network and certificate”.");
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignInRefused:
        return AdviceText::tr("Check the proxy under “Network and certificate”.");
    case ErrorKind::SignedOut:
    case ErrorKind::SignInRefused:
        return AdviceText::tr("Client ID and secret come from HubSoft's settings, e-mail and password are those of the "
                              "integration's user. Several wrong tries may lock it.");
    case ErrorKind::TokenRejected:
        return AdviceText::tr("Tokens end. Ask your HubSoft administrator for a new one.");
    case ErrorKind::GrantRejected:
    case ErrorKind::Forbidden:
        return AdviceText::tr("Your HubSoft administrator gives the integration's user the permission to read "
                              "atendimentos.");
    case ErrorKind::Rejected:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::NestedTooDeep:
    case ErrorKind::BodyTooLarge:
        return AdviceText::tr("Nothing is wrong on this side. Try again in a while.");
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
    case ErrorKind::KeychainFailed:
        return AdviceText::tr("Unlock the keychain of this computer.");
    }
    Q_UNREACHABLE();
}

} // namespace guiche
