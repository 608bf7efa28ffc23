// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "secrets/secretcalls.h"
#include "secrets/secretservice.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

// A keyring that is locked and stays so: there is nobody to ask for its password. KeychainSecretStore promises no more
// than what is shown here.
class TestSecretsLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void readIsEmpty();
    void writeIsRefused();
    void eraseLeavesTheSecret();

private:
    const QString m_service = someService();
    std::unique_ptr<KeychainSecretStore> m_store;
};

void TestSecretsLocked::initTestCase()
{
    QVERIFY2(isWithKeyring(u"unlocked"_s), "run this by tests/support/withkeyring");
    m_store = std::make_unique<KeychainSecretStore>(m_service);
    QCOMPARE(writeTo(*m_store, u"senha"_s, u"segredo"_s), u"done"_s);
    QCOMPARE(lockKeyring(), QString());
}

void TestSecretsLocked::readIsEmpty()
{
    QCOMPARE(readFrom(*m_store, u"senha"_s), u""_s);
}

void TestSecretsLocked::writeIsRefused()
{
    const QString told = writeTo(*m_store, u"senha"_s, u"outro segredo"_s);
    QVERIFY2(told.startsWith(u"KeychainRefused: "_s), qUtf8Printable(told));
    QVERIFY2(!told.contains(u"outro segredo"_s), qUtf8Printable(told));
}

void TestSecretsLocked::eraseLeavesTheSecret()
{
    QCOMPARE(eraseFrom(*m_store, u"senha"_s), u"done"_s);
    QCOMPARE(secretsWith({{u"server"_s, m_service}}), SecretCount({.unlocked = 0, .locked = 1}));
}

QTEST_GUILESS_MAIN(TestSecretsLocked)
#include "tst_secrets_locked.moc"
