// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "settings/named.h"

#include <QSettings>

namespace guiche
{

inline constexpr std::array signInKindNames = {
    Named{SignInKind::Password, QLatin1String("password")},
    Named{SignInKind::Token, QLatin1String("token")},
};

inline constexpr std::array profileColorNames = {
    Named{ProfileColor::Blue, QLatin1String("blue")},     Named{ProfileColor::Green, QLatin1String("green")},
    Named{ProfileColor::Amber, QLatin1String("amber")},   Named{ProfileColor::Red, QLatin1String("red")},
    Named{ProfileColor::Violet, QLatin1String("violet")}, Named{ProfileColor::Gray, QLatin1String("gray")},
};
static_assert(profileColorNames.size() == profileColorCount);

inline constexpr std::array proxyKindNames = {
    Named{ProxyKind::System, QLatin1String("system")},
    Named{ProxyKind::None, QLatin1String("none")},
    Named{ProxyKind::Http, QLatin1String("http")},
    Named{ProxyKind::Socks5, QLatin1String("socks5")},
};

// A profile in an INI file, below `group`: a person's own in the settings, the administrator's in the policy. Values that
// are missing or make no sense are those of Profile's defaults. Never a secret.
Profile readProfile(const QSettings &store, const QString &group);
void writeProfile(QSettings &store, const QString &group, const Profile &profile);

// 1 to 65535; 0 for what is no port.
quint16 portIn(const QString &text);

// "system", "none", "http" or "socks5", and the server of the last two.
ProxyServer readProxy(const QSettings &store, const QString &group);
void writeProxy(QSettings &store, const QString &group, const ProxyServer &proxy);

} // namespace guiche
