// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QHash>

#include <optional>

namespace guiche
{

// Keeps secrets as long as itself: for tests, and for machines without a keychain. Fails only when told to.
class MemorySecretStore : public SecretStore
{
public:
    PendingCall read(const QString &key, ReadHandler handler) override;
    PendingCall write(const QString &key, const QString &secret, DoneHandler handler) override;
    PendingCall erase(const QString &key, DoneHandler handler) override;

    // Calls from now on fail with that and change nothing; with nullopt they succeed again.
    void setFailure(std::optional<ErrorKind> kind) { m_failure = kind; }

private:
    QHash<QString, QString> m_secrets;
    std::optional<ErrorKind> m_failure;
};

} // namespace guiche
