// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectionrun.h"
#include "desk/heldsecretstore.h"
#include "settings/policyfile.h"
#include "support/traces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString environmentToken = u"eyJ0b2tlbg-of-the-environment"_s;

} // namespace

// What others than the person say: the environment with its token, the administrator with a policy.
class TestConnectionDeskPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void environmentTokenIsNeverStored();
    void environmentTokenGoesThroughTheProxy();
    void onceIsForOneQuestion();
    void environmentTokenNeedsAServer();
    void lockedProfileIsKeptAsItIs();
    void lockedProxyIsUsedWhateverIsKept();

private:
    std::unique_ptr<ConnectionRun> run(const QByteArray &policy = "\n")
    {
        return std::make_unique<ConnectionRun>(m_directory->path(), *m_store, PolicyFile::policy(policy));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HeldSecretStore> m_store;
};

void TestConnectionDeskPolicy::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<HeldSecretStore>();
}

// Whatever a test did.
void TestConnectionDeskPolicy::cleanup()
{
    QCOMPARE(tracesIn(m_directory->path(), secretWords() + QStringList{environmentToken}), QStringList());
}

void TestConnectionDeskPolicy::environmentTokenIsNeverStored()
{
    {
        const auto earlier = run();
        earlier->desk.keep(norte(), secretsOfNorte());
        QTRY_VERIFY(!earlier->desk.isStoring());
    }
    const qsizetype before = m_store->asked().size();
    {
        const auto now = run();
        now->desk.openLast(environmentToken);
        QTRY_COMPARE(now->state(), u"Connected"_s);
        QCOMPARE(now->take(), QStringList({u"Opening"_s, u"Connected"_s})); // for the proxy's password
        QCOMPARE(now->connection().value().signIn, SignIn(TokenSignIn{environmentToken}));
        QCOMPARE(now->connection().value().server, norte().server);
        QCOMPARE(now->connection().value().proxy, norte().proxy);
        QCOMPARE(now->desk.title(), norte().title());
        QVERIFY(!now->desk.profile());
        now->desk.trust(QByteArray(32, 'c'));
        now->desk.signOut();
        QCOMPARE(now->state(), u"NotConnected"_s);
    }
    QCOMPARE(m_store->asked().size(), before + 1);
    const auto now = run();
    QCOMPARE(now->settings.profiles(), QList{norte()});
    QCOMPARE(now->secretsOf(norte().id), secretsOfNorte());
}

void TestConnectionDeskPolicy::environmentTokenGoesThroughTheProxy()
{
    Profile proxied = norte();
    proxied.proxy = {ProxyKind::Http, u"proxy.example"_s, 3128, u"ana"_s};
    ProfileSecrets secrets = secretsOfNorte();
    secrets.proxyPassword = u"pr0xy-w0rd"_s;
    {
        const auto earlier = run();
        earlier->desk.keep(proxied, secrets);
        QTRY_VERIFY(!earlier->desk.isStoring());
    }
    const auto now = run();
    now->desk.openLast(environmentToken);
    QCOMPARE(now->state(), u"Opening"_s);
    QCOMPARE(now->desk.title(), proxied.title());
    QCOMPARE(now->desk.profile().value().server, proxied.server); // who searches meanwhile is told of it
    QTRY_COMPARE(now->state(), u"Connected"_s);
    QCOMPARE(now->connection().value().signIn, SignIn(TokenSignIn{environmentToken}));
    QCOMPARE(now->connection().value().proxyPassword, u"pr0xy-w0rd"_s);
    QVERIFY(!now->desk.profile());
}

void TestConnectionDeskPolicy::onceIsForOneQuestion()
{
    {
        const auto earlier = run();
        earlier->desk.keep(sul(), secretsOfSul());
        earlier->desk.keep(norte(), secretsOfNorte());
        QTRY_VERIFY(!earlier->desk.isStoring());
    }
    const auto now = run();
    now->desk.openOnce(sul().id);
    QCOMPARE(now->state(), u"Opening"_s);
    QTRY_COMPARE(now->state(), u"Connected"_s);
    QCOMPARE(now->connection(), connectionOf(sul(), secretsOfSul()));
    now->desk.openOnce(sul().id, environmentToken);
    QCOMPARE(now->state(), u"Connected"_s); // there is nothing to ask the keychain for
    QCOMPARE(now->connection().value().signIn, SignIn(TokenSignIn{environmentToken}));
    now->desk.openOnce(norte().id, environmentToken);
    QCOMPARE(now->state(), u"Opening"_s); // for the proxy's password
    QTRY_COMPARE(now->state(), u"Connected"_s);
    QCOMPARE(now->connection().value().signIn, SignIn(TokenSignIn{environmentToken}));
    QCOMPARE(now->connection().value().proxyPassword, secretsOfNorte().proxyPassword);
    now->desk.openOnce(u"nobody"_s);
    QCOMPARE(now->state(), u"NotConnected"_s);
    QCOMPARE(now->desk.lastProfile(), norte());
    QCOMPARE(run()->desk.lastProfile(), norte());
    QCOMPARE(run()->settings.currentProfile(), norte().id);
}

void TestConnectionDeskPolicy::environmentTokenNeedsAServer()
{
    const auto now = run();
    now->desk.openLast(environmentToken);
    QCOMPARE(now->state(), u"NotConnected"_s);
    QCOMPARE(now->log(), QStringList());
}

void TestConnectionDeskPolicy::lockedProfileIsKeptAsItIs()
{
    const QByteArray policy = "[policy]\nlocked=profile\n[profile]\naddress=https://api.ti.example\nclientId=1\n";
    Profile expected;
    expected.id = Policy::presetId();
    expected.server = ServerAddress::parse(u"https://api.ti.example"_s).value();
    expected.clientId = u"1"_s;
    expected.username = norte().username;
    expected.proxy = norte().proxy;
    {
        const auto now = run(policy);
        Profile forged = norte();
        forged.id = Policy::presetId();
        now->desk.keep(forged, secretsOfNorte());
        QCOMPARE(now->connection(), connectionOf(expected, secretsOfNorte()));
        QCOMPARE(now->desk.profile(), expected);
        QVERIFY(!now->desk.canTrust());
        now->desk.trust(QByteArray(32, 'c'));
        QCOMPARE(now->connection(), connectionOf(expected, secretsOfNorte()));
        QTRY_VERIFY(!now->desk.isStoring());
        now->desk.keep(norte(), secretsOfNorte()); // another than the only one
        QCOMPARE(now->state(), u"NotConnected"_s);
        QCOMPARE(now->settings.profiles(), QList{expected});
    }
    const auto now = run(policy);
    now->desk.openLast();
    QTRY_COMPARE(now->state(), u"Connected"_s);
    QCOMPARE(now->connection(), connectionOf(expected, secretsOfNorte()));
    // Nor does a token of the environment get past the lock.
    now->desk.openLast(environmentToken);
    QTRY_VERIFY(now->desk.session() && !now->desk.profile());
    QCOMPARE(now->connection().value().server, expected.server);
    QVERIFY(!now->desk.canTrust());
    now->desk.trust(QByteArray(32, 'c'));
    QCOMPARE(now->connection().value().trust, expected.trust);
    QCOMPARE(run()->settings.profiles(), QList<Profile>());
}

void TestConnectionDeskPolicy::lockedProxyIsUsedWhateverIsKept()
{
    const auto now = run("[policy]\nlocked=proxy\n[proxy]\nkind=http\nhost=proxy.ti.example\nport=80\n");
    now->desk.keep(norte(), secretsOfNorte());
    const ProxyServer proxy{ProxyKind::Http, u"proxy.ti.example"_s, 80, {}};
    QCOMPARE(now->connection().value().proxy, proxy);
    now->desk.openLast(environmentToken);
    QCOMPARE(now->connection().value().proxy, proxy);
    QVERIFY(now->desk.canTrust());
    now->desk.open(norte().id);
    QTRY_COMPARE(now->state(), u"Connected"_s);
    QCOMPARE(now->connection().value().proxy, proxy);
}

QTEST_GUILESS_MAIN(TestConnectionDeskPolicy)
#include "tst_connectiondesk_policy.moc"
