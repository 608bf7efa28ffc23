// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace guiche
{

// What a server showed to prove who it is, as far as a person needs it to decide. Names are the server's own words:
// plain text, never markup.
struct ServerCertificate {
    QString host; // "erp.provedor.example:8443", as it was asked for
    QByteArray sha256; // of the whole certificate (DER), 32 bytes
    QString subject;
    QString issuer;
    QDateTime validFrom; // UTC
    QDateTime validUntil; // UTC
    QStringList problems; // the TLS library's words

    friend bool operator==(const ServerCertificate &, const ServerCertificate &) = default;
};

} // namespace guiche
