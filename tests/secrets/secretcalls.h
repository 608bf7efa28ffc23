// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QStringList>

namespace guiche
{

// Handlers that note what they are told, as "name: …" with the secret, "done", or the error. `then` runs inside the
// handler, after that.
class SecretNotes
{
public:
    SecretStore::ReadHandler read(const QString &name, const std::function<void()> &then = {});
    SecretStore::DoneHandler done(const QString &name, const std::function<void()> &then = {});

    // Waits for that many notes; false when they do not come.
    bool waitFor(qsizetype count) const;

    QStringList told;
};

// One call from beginning to end: the secret, "done", the error, or "never told".
QString readFrom(SecretStore &store, const QString &key);
QString writeTo(SecretStore &store, const QString &key, const QString &secret);
QString eraseFrom(SecretStore &store, const QString &key);

// A service that no other test has.
QString someService();

// Whether the program runs under tests/support/withkeyring, with that kind of keyring; so never on a person's own.
bool isWithKeyring(const QString &kind);

} // namespace guiche
