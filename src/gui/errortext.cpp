// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/errortext.h"

#include <QCoreApplication>
#include <QStringList>

namespace guiche
{

namespace
{

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(guiche::ErrorText)
};

QString quoted(const QString &sentence, const QString &serverWords)
{
    return serverWords.isEmpty() ? sentence : ErrorText::tr("%1 It says: “%2”").arg(sentence, serverWords);
}

// "45 s", "3 min"
QString pauseText(std::chrono::seconds pause)
{
    constexpr std::chrono::seconds longestInSeconds{90};
    return pause <= longestInSeconds
        ? ErrorText::tr("%1 s", "seconds").arg(pause.count())
        : ErrorText::tr("%1 min", "minutes").arg(std::chrono::ceil<std::chrono::minutes>(pause).count());
}

} // namespace

QString errorSentence(const Error &error, const QString &host)
{
    switch (error.kind) {
    case ErrorKind::NotConnected:
        return ErrorText::tr("No server is set yet. Set up the connection first.");
    case ErrorKind::SignedOut:
        return ErrorText::tr("You are signed out. Sign in to search.");
    case ErrorKind::InvalidAddress:
        return ErrorText::tr("This is not a server address. It looks like api.provider.hubsoft.com.br.");
    case ErrorKind::PlainHttpRefused:
        return ErrorText::tr("Plain http would send the password in clear. Use https.");
    case ErrorKind::HostNotFound:
        return ErrorText::tr("The server %1 was not found. Check the address and this computer's network.").arg(host);
    case ErrorKind::ConnectionRefused:
        return ErrorText::tr("The server %1 refuses connections. It may be down, or the port is wrong.").arg(host);
    case ErrorKind::Unreachable:
        return ErrorText::tr("The server %1 does not answer. It may be down, or a firewall is in the way.").arg(host);
    case ErrorKind::ConnectionLost:
        return ErrorText::tr("The connection ended before the answer was complete.");
    case ErrorKind::TimedOut:
        return ErrorText::tr("The server took too long to answer.");
    case ErrorKind::TlsFailed:
        return ErrorText::tr("No secure connection to %1 could be made. Check the port; the server may not speak https "
                             "there.")
            .arg(host);
    case ErrorKind::CertificateUntrusted:
        return ErrorText::tr("The certificate of %1 comes from nobody this computer trusts. Nothing was sent.")
            .arg(host);
    case ErrorKind::CertificateExpired:
        return ErrorText::tr("The certificate of %1 is not valid today. Nothing was sent. Check this computer's date.")
            .arg(host);
    case ErrorKind::CertificateWrongHost:
        return ErrorText::tr("The server at %1 shows the certificate of another server. Nothing was sent.").arg(host);
    case ErrorKind::CertificateChanged:
        return ErrorText::tr("The certificate of %1 is not the one that was trusted. Nothing was sent.").arg(host);
    case ErrorKind::AuthoritiesUnreadable:
        return ErrorText::tr("The file of certificate authorities cannot be read: %1").arg(error.detail);
    case ErrorKind::ProxyFailed:
        return ErrorText::tr("The proxy does not let us through. Check the proxy settings.");
    case ErrorKind::ProxySignInRefused:
        return ErrorText::tr("The proxy wants another user or password. Check the proxy settings.");
    case ErrorKind::NetworkFailed:
        return ErrorText::tr("The network failed.");
    case ErrorKind::Redirected:
        return ErrorText::tr("The server sends us to another address. Check the server address.");
    case ErrorKind::RedirectLoop:
        return ErrorText::tr("The server keeps sending us in circles. Check the server address.");
    case ErrorKind::SignInRefused:
        return ErrorText::tr("The server refused the sign-in. Check client, e-mail and password.");
    case ErrorKind::TokenRejected:
        return ErrorText::tr("The server no longer accepts the token. Paste a new one.");
    case ErrorKind::GrantRejected:
        return ErrorText::tr(
            "The server took the sign-in and then refused the access it gave. Ask your administrator.");
    case ErrorKind::Forbidden:
        return quoted(ErrorText::tr("This sign-in has no permission to look up atendimentos."), error.detail);
    case ErrorKind::WrongAddress:
        return ErrorText::tr("Something answers at %1, but it is not the HubSoft API. Check the server address.")
            .arg(host);
    case ErrorKind::Rejected:
        return quoted(ErrorText::tr("The server did not accept the search."), error.detail);
    case ErrorKind::RateLimited:
        if (error.retryAfter.count() > 0)
            return ErrorText::tr("The server asks for a pause: too many searches in a short time. Try again in %1.")
                .arg(pauseText(error.retryAfter));
        return ErrorText::tr("The server asks for a pause: too many searches in a short time.");
    case ErrorKind::ServerFault:
        return ErrorText::tr("The server is out of order (HTTP %1).").arg(error.httpStatus);
    case ErrorKind::UnexpectedStatus:
        return ErrorText::tr("The server gave an answer that makes no sense here (HTTP %1).").arg(error.httpStatus);
    case ErrorKind::Unreadable:
        return ErrorText::tr("The server's answer cannot be read.");
    case ErrorKind::UnexpectedShape:
        return ErrorText::tr("The server's answer is not of the expected form.");
    case ErrorKind::NestedTooDeep:
    case ErrorKind::BodyTooLarge:
        return ErrorText::tr("The server's answer is too large to be right; it was not read.");
    case ErrorKind::KeychainUnavailable:
        return ErrorText::tr("This computer's keychain does not answer. Secrets are kept until the program ends.");
    case ErrorKind::KeychainRefused:
        return ErrorText::tr("The keychain is locked or said no. Unlock it, or sign in for this run.");
    case ErrorKind::KeychainFailed:
        return ErrorText::tr("The keychain failed. Secrets are kept until the program ends.");
    }
    Q_UNREACHABLE();
}

QString errorDetails(const Error &error)
{
    QStringList lines;
    if (error.httpStatus != 0)
        lines << ErrorText::tr("HTTP status: %1").arg(error.httpStatus);
    if (!error.detail.isEmpty())
        lines << error.detail;
    if (lines.isEmpty())
        lines << ErrorText::tr("Nothing more is known.");
    return lines.join(u'\n');
}

} // namespace guiche
