// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keychainkey.h"

#include <QRandomGenerator>

#include <array>

namespace guiche
{

QByteArray newKeychainKey()
{
    std::array<quint32, keychainKeySize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray key;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            key.append(static_cast<char>((word >> shift) & 0xFF));
    }
    return key;
}

QByteArray keychainKeyIn(const QString &text)
{
    const QByteArray key = QByteArray::fromHex(text.toLatin1());
    return key.size() == keychainKeySize && QString::fromLatin1(key.toHex()) == text ? key : QByteArray();
}

} // namespace guiche
