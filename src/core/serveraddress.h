// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QUrl>

#include <optional>

namespace guiche
{

// Where a provider's API lives: scheme, host, port and, behind a proxy of the provider's, a path prefix. Every URL the
// program asks for is built from one of these; none is ever taken from a reply (contract.md, Base URL).
class ServerAddress
{
public:
    ServerAddress() = default;

    // Takes what a person types or pastes: adds https://, strips a trailing /, /oauth/token, /api, /api/v1… and keeps
    // the port. Errors: InvalidAddress; PlainHttpRefused for http to any other machine than this one, unless a person
    // has said yes to that.
    enum class PlainHttp { OnlyHere, Anywhere };
    static Result<ServerAddress> parse(const QString &typed, PlainHttp plainHttp = PlainHttp::OnlyHere);

    bool isEmpty() const { return m_base.isEmpty(); }
    // "https://api.provedor.hubsoft.com.br", without a trailing slash; parse() reads it as the same address.
    QString text() const { return m_base.toString(QUrl::EncodeSpaces | QUrl::EncodeReserved); }
    QString host() const { return m_base.host(); }
    // With the port, where one is named: "erp.provedor.example:8443".
    QString hostAndPort() const { return m_base.authority(); }
    bool isThisMachine() const; // the loopback
    bool isPlainHttp() const { return m_base.scheme() == QLatin1String("http"); }
    // `path` begins with a slash.
    QUrl resolved(const QString &path) const;

    // Hosted tenants answer under "api."; without it there is only the web panel. The address to propose, if that is so.
    std::optional<ServerAddress> apiProposal() const;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

private:
    explicit ServerAddress(QUrl base)
        : m_base(std::move(base))
    {
    }

    QUrl m_base;
};

} // namespace guiche
