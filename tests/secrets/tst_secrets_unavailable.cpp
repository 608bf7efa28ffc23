// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "secrets/secretcalls.h"
#include "support/traces.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace guiche;

// No keychain can be reached, for a reason that CTest arranges: there is no bus, no service on it, no library.
class TestSecretsUnavailable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyCallSaysSoInGoodTime();
    void aCallInARowSaysSoToo();
    void saysSoFromTheEventLoop();
    void droppedCallsAreNeverTold();
    void secretIsKeptNowhereElse();

private:
    std::unique_ptr<KeychainSecretStore> m_store;
};

void TestSecretsUnavailable::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("GUICHE_KEYRING"), "run this by tests/support/withkeyring");
}

void TestSecretsUnavailable::init()
{
    m_store = std::make_unique<KeychainSecretStore>(someService());
}

void TestSecretsUnavailable::everyCallSaysSoInGoodTime()
{
    constexpr qint64 goodTime = 5'000;
    QElapsedTimer timer;
    timer.start();
    const QStringList told{readFrom(*m_store, u"senha"_s), writeTo(*m_store, u"senha"_s, u"segredo"_s),
                           eraseFrom(*m_store, u"senha"_s)};
    QVERIFY2(timer.elapsed() < 3 * goodTime, qUtf8Printable(QString::number(timer.elapsed())));
    for (const QString &error : told) {
        // With the keychain's own words.
        QVERIFY2(error.startsWith(u"KeychainUnavailable: "_s), qUtf8Printable(error));
        QVERIFY2(!error.contains(u"segredo"_s), qUtf8Printable(error));
    }
}

void TestSecretsUnavailable::aCallInARowSaysSoToo()
{
    SecretNotes notes;
    std::vector<PendingCall> calls;
    for (int i = 0; i < 5; ++i)
        calls.push_back(m_store->write(u"senha"_s, u"segredo"_s, notes.done(QString::number(i))));
    QVERIFY(notes.waitFor(5));
    for (int i = 0; i < 5; ++i)
        QVERIFY2(notes.told.at(i).startsWith(QString::number(i) % u": KeychainUnavailable"_s),
                 qUtf8Printable(notes.told.at(i)));
}

void TestSecretsUnavailable::saysSoFromTheEventLoop()
{
    SecretNotes notes;
    std::vector<PendingCall> calls;
    calls.push_back(m_store->read(u"senha"_s, notes.read(u"read"_s)));
    calls.push_back(m_store->write(u"senha"_s, u"segredo"_s, notes.done(u"write"_s)));
    calls.push_back(m_store->erase(u"senha"_s, notes.done(u"erase"_s)));
    QCOMPARE(notes.told, QStringList());
    QVERIFY(notes.waitFor(3));
}

void TestSecretsUnavailable::droppedCallsAreNeverTold()
{
    SecretNotes notes;
    m_store->read(u"senha"_s, notes.read(u"read"_s)).cancel();
    m_store->write(u"senha"_s, u"segredo"_s, notes.done(u"write"_s)).cancel();
    m_store.reset();
    KeychainSecretStore other(someService());
    QVERIFY(readFrom(other, u"senha"_s).startsWith(u"KeychainUnavailable"_s)); // by then those have ended
    QCOMPARE(notes.told, QStringList());
}

void TestSecretsUnavailable::secretIsKeptNowhereElse()
{
    const QString secret = u"segredo-que-não-se-vê"_s;
    QVERIFY(writeTo(*m_store, u"senha"_s, secret).startsWith(u"KeychainUnavailable"_s));
    QCOMPARE(tracesIn(QDir::homePath(), {secret}), QStringList());
    QCOMPARE(tracesIn(qEnvironmentVariable("XDG_RUNTIME_DIR"), {secret}), QStringList());
}

QTEST_GUILESS_MAIN(TestSecretsUnavailable)
#include "tst_secrets_unavailable.moc"
