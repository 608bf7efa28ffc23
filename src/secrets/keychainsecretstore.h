// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

namespace guiche
{

// Secrets in the keychain of the system: Secret Service or KWallet, Windows' credentials, the keychain of macOS. Nothing
// is asked of it before the first call, and nothing is ever kept in clear instead.
//
// KeychainUnavailable: no service, no library to reach one, no session bus. KeychainRefused: access denied or locked.
// `detail` holds the keychain's own words.
//
// What this cannot tell, as the keychains do not:
// - A Secret Service that stays locked, because nobody could or would unlock it, answers a read as if there were no such
//   secret, and an erase as if there had been none: the secret is still there. Only a write is refused.
// - KWallet answers a read, write or erase that failed after the wallet was opened as one that succeeded.
// A call may take as long as a person needs to unlock the keychain; calls of all stores wait for it in one queue.
// Windows takes at most 2560 bytes of UTF-8.
class KeychainSecretStore : public SecretStore
{
public:
    // Stores of the same service see the same secrets, in every run of every program of this person.
    explicit KeychainSecretStore(const QString &service);

    PendingCall read(const QString &key, ReadHandler handler) override;
    PendingCall write(const QString &key, const QString &secret, DoneHandler handler) override;
    PendingCall erase(const QString &key, DoneHandler handler) override;

private:
    QString fullKey(const QString &key) const;

    QString m_service;
};

} // namespace guiche
