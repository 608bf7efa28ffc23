// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <optional>

namespace guiche
{

enum class SignInKind { Password, Token };

// Tells one provider's window from another's at a glance.
enum class ProfileColor { Blue, Green, Amber, Red, Violet, Gray };
inline constexpr int profileColorCount = 6;

// One provider (tenant): its server and how to be let in there. Everything but the secrets, so it may be written to disk.
struct Profile {
    QString id; // random, so that neither name nor address is what the keychain's entry is called
    QString name;
    ProfileColor color = ProfileColor::Blue;
    ServerAddress server;
    bool allowsPlainHttp = false; // a person said yes to http:// for this profile
    SignInKind kind = SignInKind::Password;
    QString clientId;
    QString username; // e-mail
    ProxyServer proxy;
    Trust trust;

    // What it is called: its name, else its server's.
    QString title() const { return name.isEmpty() ? server.host() : name; }

    friend bool operator==(const Profile &, const Profile &) = default;
};

QString newProfileId();

// What a profile needs beside itself. Never logged, never written in clear.
struct ProfileSecrets {
    QString clientSecret = {};
    QString password = {};
    QString token = {};
    QString proxyPassword = {};

    bool isEmpty() const { return *this == ProfileSecrets(); }
    friend bool operator==(const ProfileSecrets &, const ProfileSecrets &) = default;
};

// As one text for the keychain, so that a profile is unlocked by one question, and back. An unreadable text has none.
QString packed(const ProfileSecrets &secrets);
ProfileSecrets unpackedSecrets(const QString &text);

// Nothing when a secret that the sign-in needs is missing.
std::optional<Connection> connectionOf(const Profile &profile, const ProfileSecrets &secrets);

} // namespace guiche
