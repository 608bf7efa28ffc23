// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace guiche
{

// What is wrong with a server that shows `shown` and fails the verification for `errors`: nothing when `shown` is the one
// certificate that a person trusts for this server, whatever its dates and names are, unless it is revoked or banned.
// Errors: CertificateChanged when another one was trusted; else CertificateUntrusted, CertificateWrongHost,
// CertificateExpired, TlsFailed, the gravest first. The error carries the certificate.
std::optional<Error> judged(const QSslCertificate &shown, const QList<QSslError> &errors, const Trust &trust,
                            const QString &host);

// The authorities in a PEM file; it has at least one. Error: AuthoritiesUnreadable.
Result<QList<QSslCertificate>> readAuthorities(const QString &file);

} // namespace guiche
