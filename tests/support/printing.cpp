// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"

namespace guiche
{

using namespace Qt::StringLiterals;

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotConnected:
        return u"NotConnected"_s;
    case ErrorKind::InvalidAddress:
        return u"InvalidAddress"_s;
    case ErrorKind::PlainHttpRefused:
        return u"PlainHttpRefused"_s;
    case ErrorKind::HostNotFound:
        return u"HostNotFound"_s;
    case ErrorKind::ConnectionRefused:
        return u"ConnectionRefused"_s;
    case ErrorKind::ConnectionLost:
        return u"ConnectionLost"_s;
    case ErrorKind::TimedOut:
        return u"TimedOut"_s;
    case ErrorKind::TlsFailed:
        return u"TlsFailed"_s;
    case ErrorKind::NetworkFailed:
        return u"NetworkFailed"_s;
    case ErrorKind::Redirected:
        return u"Redirected"_s;
    case ErrorKind::SignInRefused:
        return u"SignInRefused"_s;
    case ErrorKind::TokenRejected:
        return u"TokenRejected"_s;
    case ErrorKind::Forbidden:
        return u"Forbidden"_s;
    case ErrorKind::WrongAddress:
        return u"WrongAddress"_s;
    case ErrorKind::Rejected:
        return u"Rejected"_s;
    case ErrorKind::RateLimited:
        return u"RateLimited"_s;
    case ErrorKind::ServerFault:
        return u"ServerFault"_s;
    case ErrorKind::UnexpectedStatus:
        return u"UnexpectedStatus"_s;
    case ErrorKind::Unreadable:
        return u"Unreadable"_s;
    case ErrorKind::UnexpectedShape:
        return u"UnexpectedShape"_s;
    case ErrorKind::NestedTooDeep:
        return u"NestedTooDeep"_s;
    case ErrorKind::BodyTooLarge:
        return u"BodyTooLarge"_s;
    case ErrorKind::SignedOut:
        return u"SignedOut"_s;
    case ErrorKind::Unreachable:
        return u"Unreachable"_s;
    case ErrorKind::CertificateUntrusted:
        return u"CertificateUntrusted"_s;
    case ErrorKind::CertificateExpired:
        return u"CertificateExpired"_s;
    case ErrorKind::CertificateWrongHost:
        return u"CertificateWrongHost"_s;
    case ErrorKind::CertificateChanged:
        return u"CertificateChanged"_s;
    case ErrorKind::AuthoritiesUnreadable:
        return u"AuthoritiesUnreadable"_s;
    case ErrorKind::ProxyFailed:
        return u"ProxyFailed"_s;
    case ErrorKind::ProxySignInRefused:
        return u"ProxySignInRefused"_s;
    case ErrorKind::RedirectLoop:
        return u"RedirectLoop"_s;
    case ErrorKind::GrantRejected:
        return u"GrantRejected"_s;
    case ErrorKind::KeychainUnavailable:
        return u"KeychainUnavailable"_s;
    case ErrorKind::KeychainRefused:
        return u"KeychainRefused"_s;
    case ErrorKind::KeychainFailed:
        return u"KeychainFailed"_s;
    }
    Q_UNREACHABLE();
}

QString printed(const Error &error)
{
    QString text = nameOf(error.kind);
    if (error.httpStatus != 0)
        text += u" %1"_s.arg(error.httpStatus);
    if (!error.detail.isEmpty())
        text += u": " % error.detail;
    return text;
}

QString printed(const Result<AtendimentoReply> &reply)
{
    if (!reply)
        return printed(reply.error());
    return u"%1 of %2, %3 skipped"_s.arg(reply->atendimentos.size()).arg(reply->received).arg(reply->skipped);
}

QString printed(const Result<QueuePage> &page)
{
    if (!page)
        return printed(page.error());
    return u"%1 of %2, %3 skipped"_s.arg(page->atendimentos.size()).arg(page->received).arg(page->skipped);
}

char *toString(const Error &error)
{
    return qstrdup(qUtf8Printable(printed(error)));
}

char *toString(ErrorKind kind)
{
    return qstrdup(qUtf8Printable(nameOf(kind)));
}

char *toString(const WallTime &time)
{
    return qstrdup(qUtf8Printable(time.preciseText()));
}

char *toString(const Valor &valor)
{
    return qstrdup(qUtf8Printable(valor.text()));
}

} // namespace guiche
