// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/certificates.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace guiche
{

namespace
{

constexpr std::array untrusted = {
    QSslError::SelfSignedCertificate,
    QSslError::SelfSignedCertificateInChain,
    QSslError::UnableToGetIssuerCertificate,
    QSslError::UnableToGetLocalIssuerCertificate,
    QSslError::UnableToVerifyFirstCertificate,
    QSslError::CertificateUntrusted,
    QSslError::CertificateRejected,
    QSslError::InvalidCaCertificate,
    QSslError::InvalidPurpose,
    QSslError::PathLengthExceeded,
    QSslError::CertificateSignatureFailed,
};
constexpr std::array outOfDate = {QSslError::CertificateExpired, QSslError::CertificateNotYetValid,
                                  QSslError::InvalidNotAfterField, QSslError::InvalidNotBeforeField};
// Whatever a person decided before: somebody who knows better took these back.
constexpr std::array banned = {QSslError::CertificateRevoked, QSslError::CertificateBlacklisted};

template<size_t Count>
bool hasAny(const QList<QSslError> &errors, const std::array<QSslError::SslError, Count> &kinds)
{
    return std::ranges::any_of(
        errors, [&kinds](const QSslError &e) { return std::ranges::find(kinds, e.error()) != kinds.end(); });
}

bool has(const QList<QSslError> &errors, QSslError::SslError kind)
{
    return hasAny(errors, std::array{kind});
}

ErrorKind kindOf(const QList<QSslError> &errors, bool isChanged)
{
    if (isChanged)
        return ErrorKind::CertificateChanged;
    if (hasAny(errors, untrusted) || hasAny(errors, banned))
        return ErrorKind::CertificateUntrusted;
    if (has(errors, QSslError::HostNameMismatch))
        return ErrorKind::CertificateWrongHost;
    return hasAny(errors, outOfDate) ? ErrorKind::CertificateExpired : ErrorKind::TlsFailed;
}

// "CN, O" of a name; the whole of it when it has neither.
QString nameIn(const QStringList &commonNames, const QStringList &organizations)
{
    return (commonNames + organizations).join(QStringLiteral(", "));
}

} // namespace

std::optional<Error> judged(const QSslCertificate &shown, const QList<QSslError> &errors, const Trust &trust,
                            const QString &host)
{
    const QByteArray digest = shown.digest(QCryptographicHash::Sha256);
    const bool isPinned = !shown.isNull() && digest == trust.certificate;
    if (isPinned && !hasAny(errors, banned))
        return {};
    QStringList problems;
    for (const QSslError &error : errors)
        problems << error.errorString();
    const bool isChanged = !shown.isNull() && !trust.certificate.isEmpty() && !isPinned;
    Error error{.kind = kindOf(errors, isChanged), .detail = problems.join(QStringLiteral("; "))};
    if (!shown.isNull()) {
        error.certificate = ServerCertificate{
            .host = host,
            .sha256 = digest,
            .subject = nameIn(shown.subjectInfo(QSslCertificate::CommonName),
                              shown.subjectInfo(QSslCertificate::Organization)),
            .issuer =
                nameIn(shown.issuerInfo(QSslCertificate::CommonName), shown.issuerInfo(QSslCertificate::Organization)),
            .validFrom = shown.effectiveDate(),
            .validUntil = shown.expiryDate(),
            .problems = problems,
        };
    }
    return error;
}

Result<QList<QSslCertificate>> readAuthorities(const QString &file)
{
    QFile pem(file);
    const QList<QSslCertificate> found =
        pem.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&pem, QSsl::Pem) : QList<QSslCertificate>();
    if (found.isEmpty())
        return failure(ErrorKind::AuthoritiesUnreadable, 0, QFileInfo(file).fileName());
    return found;
}

} // namespace guiche
