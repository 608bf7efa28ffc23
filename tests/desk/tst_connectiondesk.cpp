// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectionrun.h"
#include "desk/heldsecretstore.h"
#include "support/rawserver.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

Connection elsewhere()
{
    return {ServerAddress::parse(u"https://api.leste.example"_s).value(), TokenSignIn{u"tk-leste"_s}};
}

const QByteArray certificate(32, 'c');

} // namespace

// Which connection is in use. No request is made but where a test says so: a connection is asked for nothing until
// somebody searches.
class TestConnectionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beginsWithoutAConnection();
    void keepUses();
    void keepWithoutItsSecretIsSignedOut();
    void keepReplacesTheSession();
    void openAsksTheKeychain();
    void openWithoutSecretsIsSignedOut();
    void openOfAnUnknownOneIsNone();
    void openOfOneWithoutAServerIsNone();
    void openLast_data();
    void openLast();
    void connectToIsForThisRun();
    void connectToEndsAnOpening();
    void titles();
    void signOutOfAConnectionForThisRun();
    void signOutEndsTheSession();
    void removeInUse();
    void removeAnother();
    void removeWhileOpening();
    void trustOfAProfileIsStored();
    void trustForThisRun();
    void trustWithoutASession();
    void networksAreTheFactorys();

private:
    std::unique_ptr<ConnectionRun> run(const Policy &policy = {})
    {
        return std::make_unique<ConnectionRun>(m_directory->path(), *m_store, policy);
    }
    // As an earlier run would have left it.
    void keepEarlier(const Profile &profile, const ProfileSecrets &secrets);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HeldSecretStore> m_store;
};

void TestConnectionDesk::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<HeldSecretStore>();
}

void TestConnectionDesk::keepEarlier(const Profile &profile, const ProfileSecrets &secrets)
{
    const auto before = run();
    before->desk.keep(profile, secrets);
    QTRY_VERIFY(!before->desk.isStoring());
}

void TestConnectionDesk::beginsWithoutAConnection()
{
    const auto now = run();
    QCOMPARE(now->state(), u"NotConnected"_s);
    QVERIFY(!now->desk.session());
    QVERIFY(!now->desk.profile());
    QCOMPARE(now->desk.title(), QString());
    QVERIFY(!now->desk.keychainProblem());
    QVERIFY(!now->desk.isStoring());
    QVERIFY(!now->desk.canTrust());
    QCOMPARE(m_store->asked(), QStringList());
}

void TestConnectionDesk::keepUses()
{
    const auto now = run();
    now->desk.keep(norte(), secretsOfNorte());
    QCOMPARE(now->take(), QStringList{u"Connected"_s});
    QCOMPARE(now->connection(), connectionOf(norte(), secretsOfNorte()));
    QCOMPARE(now->desk.profile(), norte());
    QCOMPARE(now->settings.profiles(), QList{norte()});
    QCOMPARE(now->settings.currentProfile(), norte().id);
    QVERIFY(now->desk.isStoring());
    QTRY_COMPARE(now->log(), QStringList{u"stored"_s});
    QVERIFY(!now->desk.isStoring());
}

void TestConnectionDesk::keepWithoutItsSecretIsSignedOut()
{
    const auto now = run();
    now->desk.keep(norte(), {.clientSecret = u"x"_s});
    QCOMPARE(now->take(), QStringList{u"SignedOut"_s});
    QVERIFY(!now->desk.session());
    QCOMPARE(now->desk.profile(), norte());
}

void TestConnectionDesk::keepReplacesTheSession()
{
    const auto now = run();
    now->desk.keep(norte(), secretsOfNorte());
    const QPointer<Session> before(now->desk.session());
    now->desk.keep(sul(), secretsOfSul());
    QVERIFY(!before);
    QCOMPARE(now->take(), (QStringList{u"Connected"_s, u"Connected"_s}));
    QCOMPARE(now->connection(), connectionOf(sul(), secretsOfSul()));
    QCOMPARE(now->settings.profiles().size(), 2);
    // Two of them being stored are over once.
    QTRY_VERIFY(!now->desk.isStoring());
    QCOMPARE(now->take(), QStringList{u"stored"_s});
}

void TestConnectionDesk::openAsksTheKeychain()
{
    keepEarlier(norte(), secretsOfNorte());
    const auto now = run();
    now->desk.open(norte().id);
    QCOMPARE(now->take(), QStringList{u"Opening"_s});
    QVERIFY(!now->desk.session());
    QVERIFY(!now->desk.canTrust());
    QCOMPARE(now->desk.profile(), norte());
    QTRY_COMPARE(now->log(), QStringList{u"Connected"_s});
    QCOMPARE(now->connection(), connectionOf(norte(), secretsOfNorte()));
    QVERIFY(!now->desk.keychainProblem());
}

void TestConnectionDesk::openWithoutSecretsIsSignedOut()
{
    run()->settings.setProfile(norte());
    const auto now = run();
    now->desk.open(norte().id);
    QTRY_COMPARE(now->log(), (QStringList{u"Opening"_s, u"SignedOut"_s}));
    QVERIFY(!now->desk.session());
    QCOMPARE(now->desk.profile(), norte());
    QVERIFY(!now->desk.keychainProblem());
}

void TestConnectionDesk::openOfAnUnknownOneIsNone()
{
    const auto now = run();
    now->desk.keep(norte(), secretsOfNorte());
    QTRY_VERIFY(!now->desk.isStoring());
    now->take();
    const QPointer<Session> before(now->desk.session());
    now->desk.open(u"outro"_s);
    QCOMPARE(now->take(), QStringList{u"NotConnected"_s});
    QVERIFY(!before);
    QVERIFY(!now->desk.profile());
    QCOMPARE(now->settings.currentProfile(), norte().id);
}

void TestConnectionDesk::openOfOneWithoutAServerIsNone()
{
    QFile file(m_directory->filePath(u"guiche.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[profiles]\na\\name=A\na\\address=http://a.example\n"); // without its yes
    file.close();
    const auto now = run();
    now->desk.open(u"a"_s);
    QCOMPARE(now->take(), QStringList{u"NotConnected"_s});
    QVERIFY(!now->desk.profile());
    now->desk.openLast(u"tk"_s);
    now->desk.openLast();
    QCOMPARE(now->state(), u"NotConnected"_s);
    Profile nowhere = norte();
    nowhere.server = {};
    now->desk.keep(nowhere, secretsOfNorte());
    QCOMPARE(now->state(), u"NotConnected"_s);
    QCOMPARE(m_store->asked(), QStringList());
}

void TestConnectionDesk::openLast_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QStringList() << u""_s << u""_s;
    QTest::newRow("the last one") << QStringList{u"a"_s, u"b"_s} << u"b"_s << u"b"_s;
    QTest::newRow("the only one") << QStringList{u"a"_s} << u""_s << u"a"_s;
    QTest::newRow("the only one left") << QStringList{u"a"_s} << u"b"_s << u"a"_s;
    QTest::newRow("which of two") << QStringList{u"a"_s, u"b"_s} << u""_s << u""_s;
    QTest::newRow("the last one is gone") << QStringList{u"a"_s, u"b"_s} << u"c"_s << u""_s;
}

void TestConnectionDesk::openLast()
{
    QFETCH(const QStringList, ids);
    QFETCH(const QString, current);
    QFETCH(const QString, expected);
    const auto now = run();
    for (const QString &id : ids) {
        Profile profile = norte();
        profile.id = id;
        now->settings.setProfile(profile);
    }
    now->settings.setCurrentProfile(current);
    now->desk.openLast();
    QCOMPARE(now->desk.profile() ? now->desk.profile()->id : QString(), expected);
    QCOMPARE(now->take(), expected.isEmpty() ? QStringList() : QStringList{u"Opening"_s});
}

void TestConnectionDesk::connectToIsForThisRun()
{
    const auto now = run();
    now->desk.connectTo(elsewhere());
    QCOMPARE(now->take(), QStringList{u"Connected"_s});
    QCOMPARE(now->connection(), elsewhere());
    QVERIFY(!now->desk.profile());
    now->desk.signOut();
    QCOMPARE(m_store->asked(), QStringList());
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestConnectionDesk::connectToEndsAnOpening()
{
    keepEarlier(norte(), secretsOfNorte());
    const auto now = run();
    m_store->hold();
    now->desk.open(norte().id);
    now->desk.connectTo(elsewhere());
    m_store->release();
    // In the order they were asked for: by then, the first would have been told.
    QCOMPARE(now->secretsOf(norte().id), secretsOfNorte());
    QCOMPARE(now->connection(), elsewhere());
    QVERIFY(!now->desk.profile());
}

void TestConnectionDesk::titles()
{
    const auto now = run();
    now->desk.connectTo(elsewhere(), u"Demo"_s);
    QCOMPARE(now->desk.title(), u"Demo"_s);
    now->desk.trust(certificate);
    QCOMPARE(now->desk.title(), u"Demo"_s);
    now->desk.open(u"outro"_s);
    QCOMPARE(now->desk.title(), QString());
    now->desk.connectTo(elsewhere(), u"Demo"_s);
    now->desk.signOut();
    QCOMPARE(now->desk.title(), QString());
    now->desk.connectTo(elsewhere());
    QCOMPARE(now->desk.title(), u"api.leste.example"_s);
    now->desk.keep(norte(), secretsOfNorte());
    QCOMPARE(now->desk.title(), u"Provedor Norte"_s);
    now->desk.signOut();
    QCOMPARE(now->desk.title(), u"Provedor Norte"_s);
    now->desk.keep(sul(), secretsOfSul());
    QCOMPARE(now->desk.title(), u"api.sul.example"_s);
}

void TestConnectionDesk::signOutOfAConnectionForThisRun()
{
    const auto now = run();
    now->desk.connectTo(elsewhere());
    now->take();
    now->desk.signOut();
    QCOMPARE(now->take(), QStringList{u"NotConnected"_s});
    QVERIFY(!now->desk.session());
}

void TestConnectionDesk::signOutEndsTheSession()
{
    RawServer server;
    Profile profile = norte();
    profile.server = server.address();
    const auto now = run();
    now->desk.keep(profile, secretsOfNorte());
    bool isTold = false;
    const PendingCall call = now->desk.session()->signIn([&isTold](const Result<void> &) { isTold = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    now->take();
    now->desk.signOut();
    QCOMPARE(now->take(), QStringList{u"SignedOut"_s});
    QVERIFY(!now->desk.session());
    QTRY_COMPARE(server.connectionsEnded(), 1);
    QVERIFY(!isTold);
}

void TestConnectionDesk::removeInUse()
{
    const auto now = run();
    now->desk.keep(norte(), secretsOfNorte());
    now->desk.remove(norte().id);
    QCOMPARE(now->take(), (QStringList{u"Connected"_s, u"NotConnected"_s}));
    QVERIFY(!now->desk.profile());
    QVERIFY(now->settings.profiles().isEmpty());
    QCOMPARE(now->settings.currentProfile(), QString());
    QCOMPARE(now->secretsOf(norte().id), ProfileSecrets());
    QCOMPARE(run()->secretsOf(norte().id), ProfileSecrets());
}

void TestConnectionDesk::removeAnother()
{
    keepEarlier(sul(), secretsOfSul());
    const auto now = run();
    now->desk.keep(norte(), secretsOfNorte());
    now->desk.remove(sul().id);
    QCOMPARE(now->take(), QStringList{u"Connected"_s});
    QCOMPARE(now->desk.profile(), norte());
    QCOMPARE(now->settings.profiles(), QList{norte()});
    QCOMPARE(run()->secretsOf(sul().id), ProfileSecrets());
    QCOMPARE(run()->secretsOf(norte().id), secretsOfNorte());
}

void TestConnectionDesk::removeWhileOpening()
{
    keepEarlier(norte(), secretsOfNorte());
    const auto now = run();
    now->desk.open(norte().id);
    now->desk.remove(norte().id);
    QTRY_VERIFY(!now->desk.isStoring());
    QCOMPARE(now->take(), (QStringList{u"Opening"_s, u"NotConnected"_s, u"stored"_s}));
}

void TestConnectionDesk::trustOfAProfileIsStored()
{
    {
        const auto now = run();
        now->desk.keep(norte(), secretsOfNorte());
        const QPointer<Session> before(now->desk.session());
        QVERIFY(now->desk.canTrust());
        now->desk.trust(certificate);
        QCOMPARE(now->take(), (QStringList{u"Connected"_s, u"Connected"_s}));
        QVERIFY(!before);
        QCOMPARE(now->connection().value().trust.certificate, certificate);
        QCOMPARE(now->desk.profile().value().trust.certificate, certificate);
        QTRY_VERIFY(!now->desk.isStoring());
    }
    const auto now = run();
    now->desk.openLast();
    QTRY_COMPARE(now->state(), u"Connected"_s);
    Profile expected = norte();
    expected.trust.certificate = certificate;
    QCOMPARE(now->connection(), connectionOf(expected, secretsOfNorte()));
}

void TestConnectionDesk::trustForThisRun()
{
    const auto now = run();
    now->desk.connectTo(elsewhere());
    QVERIFY(now->desk.canTrust());
    now->desk.trust(certificate);
    QCOMPARE(now->connection().value().trust.certificate, certificate);
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestConnectionDesk::trustWithoutASession()
{
    const auto now = run();
    now->desk.keep(norte(), {});
    QVERIFY(!now->desk.canTrust());
    now->desk.trust(certificate);
    QCOMPARE(now->take(), QStringList{u"SignedOut"_s});
    QCOMPARE(now->settings.profiles(), QList{norte()});
}

void TestConnectionDesk::networksAreTheFactorys()
{
    QList<Connection> made;
    const auto now = run();
    now->desk.setNetworkFactory([&made](const Connection &connection) {
        made << connection;
        return std::make_unique<QNetworkAccessManager>();
    });
    now->desk.connectTo(elsewhere());
    QCOMPARE(made, QList{elsewhere()});
    QVERIFY(now->desk.makeNetwork(elsewhere()));
    QCOMPARE(made.size(), 2);
}

QTEST_GUILESS_MAIN(TestConnectionDesk)
#include "tst_connectiondesk.moc"
