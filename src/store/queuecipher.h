// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace guiche
{

// Encrypts what is kept of one profile's queue: XChaCha20-Poly1305 under a key derived from the master key, with a random
// nonce for each value. What a value was sealed for (profile, layout, which row) is bound to it: it opens nowhere else.
class QueueCipher
{
public:
    // `layout`: the version of the database's. `masterKey` of keptKeySize bytes.
    QueueCipher(const QByteArray &masterKey, const QString &profileId, int layout);
    ~QueueCipher();
    Q_DISABLE_COPY_MOVE(QueueCipher)

    // By which a row is found, and which tells nobody its id: a hash under another key.
    QByteArray rowKey(const QString &id) const;
    QByteArray sealed(const QByteArray &plain, const QByteArray &rowKey) const;
    // Nothing: damaged, or sealed with another key or for another place.
    std::optional<QByteArray> opened(const QByteArray &sealed, const QByteArray &rowKey) const;

private:
    using Key = std::array<unsigned char, 32>;

    QByteArray boundTo(const QByteArray &rowKey) const;

    Key m_sealing{};
    Key m_hashing{};
    QByteArray m_place; // profile and layout
};

} // namespace guiche
