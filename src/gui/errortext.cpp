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

} // namespace

QString errorSentence(const Error &error, const QString &host)
{
    switch (error.kind) {
    case ErrorKind::NotConnected:
        return ErrorText::tr("No server is set yet. Set up the connection first.");
    case ErrorKind::InvalidAddress:
        return ErrorText::tr("This is not a server address. It looks like api.provider.hubsoft.com.br.");
    case ErrorKind::PlainHttpRefused:
        return ErrorText::tr("Plain http would send the password in clear. Use https.");
    case ErrorKind::HostNotFound:
        return ErrorText::tr("The server %1 was not found. Check the address and this computer's network.").arg(host);
    case ErrorKind::ConnectionRefused:
        return ErrorText::tr("The server %1 refuses connections. It may be down, or the port is wrong.").arg(host);
    case ErrorKind::ConnectionLost:
        return ErrorText::tr("The connection ended before the answer was complete.");
    case ErrorKind::TimedOut:
        return ErrorText::tr("The server took too long to answer.");
    case ErrorKind::TlsFailed:
        return ErrorText::tr("No secure connection to %1 could be made: its certificate is not trusted.").arg(host);
    case ErrorKind::NetworkFailed:
        return ErrorText::tr("The network failed.");
    case ErrorKind::Redirected:
        return ErrorText::tr("The server sends us to another address. Check the server address.");
    case ErrorKind::SignInRefused:
        return ErrorText::tr("The server refused the sign-in. Check client, e-mail and password.");
    case ErrorKind::TokenRejected:
        return ErrorText::tr("The server no longer accepts the token. Paste a new one.");
    case ErrorKind::Forbidden:
        return quoted(ErrorText::tr("This sign-in has no permission to look up atendimentos."), error.detail);
    case ErrorKind::WrongAddress:
        return ErrorText::tr("Something answers at %1, but it is not the HubSoft API. Check the server address.")
            .arg(host);
    case ErrorKind::Rejected:
        return quoted(ErrorText::tr("The server did not accept the search."), error.detail);
    case ErrorKind::RateLimited:
        return ErrorText::tr("The server asks for a pause: too many searches in a short time.");
    case ErrorKind::ServerFault:
        return ErrorText::tr("The server is out of order (HTTP %1).").arg(error.httpStatus);
    case ErrorKind::UnexpectedStatus:
        return ErrorText::tr("The server gave an answer that makes no sense here (HTTP %1).").arg(error.httpStatus);
    case ErrorKind::Unreadable:
        return ErrorText::tr("The server's answer cannot be read.");
    case ErrorKind::UnexpectedShape:
        return ErrorText::tr("The server's answer is not a list of atendimentos.");
    case ErrorKind::NestedTooDeep:
    case ErrorKind::BodyTooLarge:
        return ErrorText::tr("The server's answer is too large to be right; it was not read.");
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
