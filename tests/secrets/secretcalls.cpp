// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretcalls.h"

#include "support/printing.h"

#include <QTest>
#include <QUuid>

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

QString onlyNote(const SecretNotes &notes)
{
    return notes.waitFor(1) ? notes.told.first().section(u": "_s, 1) : u"never told"_s;
}

} // namespace

SecretStore::ReadHandler SecretNotes::read(const QString &name, const std::function<void()> &then)
{
    return [this, name, then](const Result<QString> &secret) {
        told.append(name % u": " % (secret ? *secret : printed(secret.error())));
        if (then)
            then();
    };
}

SecretStore::DoneHandler SecretNotes::done(const QString &name, const std::function<void()> &then)
{
    return [this, name, then](const Result<void> &result) {
        told.append(name % u": " % (result ? u"done"_s : printed(result.error())));
        if (then)
            then();
    };
}

bool SecretNotes::waitFor(qsizetype count) const
{
    constexpr int patience = 30'000;
    return QTest::qWaitFor([this, count] { return told.size() >= count; }, patience);
}

QString readFrom(SecretStore &store, const QString &key)
{
    SecretNotes notes;
    const PendingCall call = store.read(key, notes.read(u"read"_s));
    return onlyNote(notes);
}

QString writeTo(SecretStore &store, const QString &key, const QString &secret)
{
    SecretNotes notes;
    const PendingCall call = store.write(key, secret, notes.done(u"write"_s));
    return onlyNote(notes);
}

QString eraseFrom(SecretStore &store, const QString &key)
{
    SecretNotes notes;
    const PendingCall call = store.erase(key, notes.done(u"erase"_s));
    return onlyNote(notes);
}

QString someService()
{
    return u"guiche-test-"_s % QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isWithKeyring(const QString &kind)
{
    return qEnvironmentVariable("GUICHE_KEYRING") == kind;
}

} // namespace guiche
