// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace guiche
{

// The Secret Service on the session bus, seen without the program's own means.

// Locks the keyring; nobody is there to unlock it again. What went wrong, or nothing.
QString lockKeyring();

// How many secrets it has with those attributes; QtKeychain's are "server", the service, and "user", the key.
struct SecretCount {
    qsizetype unlocked = 0;
    qsizetype locked = 0;

    friend bool operator==(const SecretCount &, const SecretCount &) = default;
};
SecretCount secretsWith(const QMap<QString, QString> &attributes);

} // namespace guiche
