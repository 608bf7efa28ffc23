// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serveraddress.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace guiche
{

// A ready-made token, pasted by a person or taken from the environment. It cannot be renewed.
struct TokenSignIn {
    QString token;

    friend bool operator==(const TokenSignIn &, const TokenSignIn &) = default;
};

// The token in what a person copied: people take the header's whole value along, or break it over lines.
QString tokenFrom(const QString &pasted);

// What POST /oauth/token takes (contract.md, Token).
struct PasswordSignIn {
    QString clientId;
    QString clientSecret;
    QString username; // e-mail
    QString password;

    friend bool operator==(const PasswordSignIn &, const PasswordSignIn &) = default;
};

using SignIn = std::variant<TokenSignIn, PasswordSignIn>;

enum class ProxyKind { System, None, Http, Socks5 };

// How the server is reached. The password is kept apart, with the secrets.
struct ProxyServer {
    ProxyKind kind = ProxyKind::System;
    QString host; // of Http and Socks5
    quint16 port = 0;
    QString username; // empty: without sign-in

    friend bool operator==(const ProxyServer &, const ProxyServer &) = default;
};

// Whom a connection believes beside the system's authorities. It adds to them; nothing takes the verification away.
struct Trust {
    QByteArray certificate; // SHA-256 of the one certificate a person trusts for this server; empty: none
    QString authoritiesFile; // PEM; empty: none

    friend bool operator==(const Trust &, const Trust &) = default;
};

// A server and how to be let in there. Holds secrets: never log it, never store it in clear.
struct Connection {
    ServerAddress server;
    SignIn signIn;
    ProxyServer proxy = {};
    QString proxyPassword = {};
    Trust trust = {};

    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace guiche
