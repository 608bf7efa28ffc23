// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serveraddress.h"

#include <QString>

#include <variant>

namespace guiche
{

// A ready-made token, pasted by a person or taken from the environment. It cannot be renewed.
struct TokenSignIn {
    QString token;

    friend bool operator==(const TokenSignIn &, const TokenSignIn &) = default;
};

// What POST /oauth/token takes (contract.md, Token).
struct PasswordSignIn {
    QString clientId;
    QString clientSecret;
    QString username; // e-mail
    QString password;

    friend bool operator==(const PasswordSignIn &, const PasswordSignIn &) = default;
};

using SignIn = std::variant<TokenSignIn, PasswordSignIn>;

// A server and how to be let in there. Holds secrets: never log it, never store it in clear.
struct Connection {
    ServerAddress server;
    SignIn signIn;

    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace guiche
