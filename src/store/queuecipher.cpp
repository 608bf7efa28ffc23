// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuecipher.h"

#include "store/keptqueue.h"

#include <sodium.h>

namespace guiche
{

namespace
{

constexpr char cipherContext[crypto_kdf_CONTEXTBYTES + 1] = "GuicheQu";
constexpr quint64 sealingKeyNumber = 1;
constexpr quint64 hashingKeyNumber = 2;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(keptKeySize == crypto_kdf_KEYBYTES);

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

size_t sizeOf(const QByteArray &array)
{
    return static_cast<size_t>(array.size());
}

} // namespace

QueueCipher::QueueCipher(const QByteArray &masterKey, const QString &profileId, int layout)
    : m_place(QByteArray::number(layout) + '\n' + profileId.toUtf8() + '\n')
{
    static_assert(std::tuple_size_v<Key> == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (sodium_init() < 0 || masterKey.size() != keptKeySize)
        qFatal("nothing can be encrypted: no random numbers, or no key");
    crypto_kdf_derive_from_key(m_sealing.data(), m_sealing.size(), sealingKeyNumber, cipherContext, bytesOf(masterKey));
    crypto_kdf_derive_from_key(m_hashing.data(), m_hashing.size(), hashingKeyNumber, cipherContext, bytesOf(masterKey));
}

QueueCipher::~QueueCipher()
{
    sodium_memzero(m_sealing.data(), m_sealing.size());
    sodium_memzero(m_hashing.data(), m_hashing.size());
}

QByteArray QueueCipher::rowKey(const QString &id) const
{
    const QByteArray named = m_place + id.toUtf8();
    QByteArray key(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(bytesOf(key), sizeOf(key), bytesOf(named), sizeOf(named), m_hashing.data(), m_hashing.size());
    return key;
}

QByteArray QueueCipher::boundTo(const QByteArray &rowKey) const
{
    return m_place + rowKey;
}

QByteArray QueueCipher::sealed(const QByteArray &plain, const QByteArray &rowKey) const
{
    const QByteArray bound = boundTo(rowKey);
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    unsigned char *nonce = bytesOf(sealed);
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytesOf(plain), sizeOf(plain),
                                               bytesOf(bound), sizeOf(bound), nullptr, nonce, m_sealing.data());
    return sealed;
}

std::optional<QByteArray> QueueCipher::opened(const QByteArray &sealed, const QByteArray &rowKey) const
{
    if (sealed.size() < nonceSize + tagSize)
        return {};
    const QByteArray bound = boundTo(rowKey);
    const unsigned char *nonce = bytesOf(sealed);
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), nullptr, nullptr, nonce + nonceSize,
                                                                   sizeOf(sealed) - size_t{nonceSize}, bytesOf(bound),
                                                                   sizeOf(bound), nonce, m_sealing.data());
    return outcome == 0 ? std::optional(plain) : std::nullopt;
}

} // namespace guiche
