// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "secrets/secretcalls.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// The program ends with calls under way; what is wrong here shows under AddressSanitizer.
class TestSecretsQuitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void callsThatHaveNotBegunGoWithTheApplication();
    void callsUnderWayGoWithTheApplication();

private:
    static void quitAfter(const std::function<void()> &step);
};

void TestSecretsQuitting::initTestCase()
{
    QVERIFY2(isWithKeyring(u"unlocked"_s), "run this by tests/support/withkeyring");
}

void TestSecretsQuitting::quitAfter(const std::function<void()> &step)
{
    int argc = 1;
    char name[] = "quitting";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    KeychainSecretStore store(someService());
    SecretNotes notes;
    const PendingCall read = store.read(u"a"_s, notes.read(u"1"_s));
    const PendingCall write = store.write(u"a"_s, u"segredo"_s, notes.done(u"2"_s));
    store.write(u"a"_s, u"segredo"_s, notes.done(u"3"_s)).cancel();
    store.erase(u"a"_s, notes.done(u"4"_s)).cancel();
    step();
    QCOMPARE(notes.told, QStringList());
}

void TestSecretsQuitting::callsThatHaveNotBegunGoWithTheApplication()
{
    quitAfter([] {});
}

void TestSecretsQuitting::callsUnderWayGoWithTheApplication()
{
    quitAfter([] { QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); });
}

QTEST_APPLESS_MAIN(TestSecretsQuitting)
#include "tst_secrets_quitting.moc"
