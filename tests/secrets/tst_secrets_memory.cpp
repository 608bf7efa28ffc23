// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorysecretstore.h"
#include "secrets/secretcalls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// What only the store in memory can: fail when told to.
class TestSecretsMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsAsToldAndChangesNothing();
    void callsBeforeDoNotFail();
    void failureIsToldFromTheEventLoop();
};

void TestSecretsMemory::failsAsToldAndChangesNothing()
{
    MemorySecretStore store;
    QCOMPARE(writeTo(store, u"a"_s, u"segredo"_s), u"done"_s);

    store.setFailure(ErrorKind::KeychainRefused);
    QCOMPARE(readFrom(store, u"a"_s), u"KeychainRefused"_s);
    QCOMPARE(writeTo(store, u"a"_s, u"outro"_s), u"KeychainRefused"_s);
    store.setFailure(ErrorKind::KeychainUnavailable);
    QCOMPARE(eraseFrom(store, u"a"_s), u"KeychainUnavailable"_s);

    store.setFailure(std::nullopt);
    QCOMPARE(readFrom(store, u"a"_s), u"segredo"_s);
}

void TestSecretsMemory::callsBeforeDoNotFail()
{
    MemorySecretStore store;
    SecretNotes notes;
    const PendingCall write = store.write(u"a"_s, u"segredo"_s, notes.done(u"write"_s));
    const PendingCall read = store.read(u"a"_s, notes.read(u"read"_s));
    store.setFailure(ErrorKind::KeychainFailed);
    QVERIFY(notes.waitFor(2));
    QCOMPARE(notes.told, QStringList({u"write: done"_s, u"read: segredo"_s}));
}

void TestSecretsMemory::failureIsToldFromTheEventLoop()
{
    MemorySecretStore store;
    store.setFailure(ErrorKind::KeychainFailed);
    SecretNotes notes;
    const PendingCall read = store.read(u"a"_s, notes.read(u"read"_s));
    const PendingCall write = store.write(u"a"_s, u"segredo"_s, notes.done(u"write"_s));
    store.erase(u"a"_s, notes.done(u"erase"_s)).cancel();
    QCOMPARE(notes.told, QStringList());
    QVERIFY(notes.waitFor(2));
    QCOMPARE(notes.told, QStringList({u"read: KeychainFailed"_s, u"write: KeychainFailed"_s}));
}

QTEST_GUILESS_MAIN(TestSecretsMemory)
#include "tst_secrets_memory.moc"
