// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "secrets/secretcalls.h"
#include "secrets/secretservice.h"
#include "support/traces.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// What only a keychain has: it outlasts its stores and is on disk.
class TestSecretsKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void storesOfAServiceSeeTheSame();
    void keyNamesTheService();
    void erasedIsGoneFromTheKeyring();
    void droppedWriteOutlivesTheStore();
    void secretIsNowhereOnDiskInClear();
};

void TestSecretsKeychain::initTestCase()
{
    QVERIFY2(isWithKeyring(u"unlocked"_s), "run this by tests/support/withkeyring");
}

void TestSecretsKeychain::storesOfAServiceSeeTheSame()
{
    const QString service = someService();
    KeychainSecretStore first(service);
    KeychainSecretStore second(service);
    QCOMPARE(writeTo(first, u"senha"_s, u"segredo"_s), u"done"_s);
    QCOMPARE(readFrom(second, u"senha"_s), u"segredo"_s);
    QCOMPARE(eraseFrom(second, u"senha"_s), u"done"_s);
    QCOMPARE(readFrom(first, u"senha"_s), u""_s);
}

// Windows tells secrets apart by nothing else.
void TestSecretsKeychain::keyNamesTheService()
{
    const QString service = someService();
    KeychainSecretStore store(service);
    QCOMPARE(writeTo(store, u"senha"_s, u"segredo"_s), u"done"_s);
    QCOMPARE(secretsWith({{u"user"_s, service % u"/senha"_s}}), SecretCount({.unlocked = 1, .locked = 0}));
}

void TestSecretsKeychain::erasedIsGoneFromTheKeyring()
{
    const QString service = someService();
    KeychainSecretStore store(service);
    QCOMPARE(writeTo(store, u"senha"_s, u"o primeiro"_s), u"done"_s);
    QCOMPARE(writeTo(store, u"senha"_s, u"o outro"_s), u"done"_s);
    QCOMPARE(secretsWith({{u"server"_s, service}}), SecretCount({.unlocked = 1, .locked = 0}));
    QCOMPARE(eraseFrom(store, u"senha"_s), u"done"_s);
    QCOMPARE(secretsWith({{u"server"_s, service}}), SecretCount());
}

void TestSecretsKeychain::droppedWriteOutlivesTheStore()
{
    const QString service = someService();
    SecretNotes notes;
    KeychainSecretStore(service).write(u"senha"_s, u"segredo"_s, notes.done(u"write"_s)).cancel();
    KeychainSecretStore store(service);
    QCOMPARE(readFrom(store, u"senha"_s), u"segredo"_s);
    QCOMPARE(notes.told, QStringList());
}

void TestSecretsKeychain::secretIsNowhereOnDiskInClear()
{
    KeychainSecretStore store(someService());
    const QString secret = u"segredo-que-não-se-vê-"_s % someService();
    const QString key = u"chave-que-se-acha"_s;
    QCOMPARE(writeTo(store, key, secret), u"done"_s);

    const QString home = QDir::homePath();
    const QString keyring = home % u"/.local/share/keyrings/login.keyring"_s;
    QVERIFY(QFile(keyring).size() > 0);
    QCOMPARE(tracesIn(home, {secret}), QStringList());
    QCOMPARE(tracesIn(qEnvironmentVariable("XDG_RUNTIME_DIR"), {secret}), QStringList());

    // The search finds what is there.
    QFile planted(home % u"/planted"_s);
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write(secret.toUtf8().toBase64());
    planted.close();
    QCOMPARE(tracesIn(home, {secret}), QStringList(planted.fileName()));
    QVERIFY(planted.remove());
}

QTEST_GUILESS_MAIN(TestSecretsKeychain)
#include "tst_secrets_keychain.moc"
