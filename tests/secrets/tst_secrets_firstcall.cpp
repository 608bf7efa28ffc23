// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "secrets/secretcalls.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// One test, so that nothing in this program has asked for a keychain before it.
class TestSecretsFirstCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedBeforeIt();
};

void TestSecretsFirstCall::nothingIsAskedBeforeIt()
{
    QVERIFY2(isWithKeyring(u"unlocked"_s), "run this by tests/support/withkeyring");
    // Who asks the keychain comes to the bus under a new name; so does who uses Qt's own connection, as it is not this one.
    const auto watch = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"watch"_s);
    const auto names = [&watch] { return watch.interface()->registeredServiceNames().value(); };
    const QStringList before = names();
    QVERIFY(before.contains(u"org.freedesktop.secrets"_s));

    KeychainSecretStore store(someService());
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(names(), before);

    QCOMPARE(readFrom(store, u"senha"_s), u""_s);
    QVERIFY(names() != before);
}

QTEST_GUILESS_MAIN(TestSecretsFirstCall)
#include "tst_secrets_firstcall.moc"
