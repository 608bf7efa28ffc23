// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace guiche
{

// 32 random bytes of the system's, to be kept in the keychain as hexadecimal text.
inline constexpr qsizetype keychainKeySize = 32;
QByteArray newKeychainKey();
// The key in the keychain's text; empty for what is none.
QByteArray keychainKeyIn(const QString &text);

} // namespace guiche
