// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keptqueuesettings.h"
#include "settings/policyfile.h"
#include "settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QByteArray preset = "[profile]\nname=Norte\naddress=https://api.norte.example\n";
const QByteArray presetProxy = "[proxy]\nkind=http\nhost=proxy.norte.example\nport=3128\n";
const ProxyServer proxyOfPolicy{ProxyKind::Http, u"proxy.norte.example"_s, 3128, {}};
const ProxyServer proxyOfPerson{ProxyKind::Socks5, u"proxy.casa.example"_s, 1080, u"eu"_s};

QByteArray locked(const QByteArray &topics)
{
    return "[policy]\nlocked=" + topics + '\n';
}

Profile own(const QString &id = u"a"_s)
{
    Profile profile;
    profile.id = id;
    profile.name = u"Casa"_s;
    profile.server = ServerAddress::parse(u"https://casa.example"_s).value();
    profile.clientId = u"7"_s;
    profile.username = u"eu@casa.example"_s;
    profile.proxy = proxyOfPerson;
    return profile;
}

Profile presetOne()
{
    Profile profile;
    profile.id = Policy::presetId();
    profile.name = u"Norte"_s;
    profile.server = ServerAddress::parse(u"https://api.norte.example"_s).value();
    return profile;
}

} // namespace

// What a person's settings are under an administrator's policy.
class TestLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void presetProfileIsABeginning();
    void presetProfileBecomesThePersonsOwn();
    void lockedProfileIsTheOnlyOne();
    void lockedProfileCannotBeOverridden_data();
    void lockedProfileCannotBeOverridden();
    void lockedProfileLeavesItsGapsToThePerson();
    void lockedProfileLeavesTheFileAsItWas();
    void presetProxyIsABeginning();
    void lockedProxyIsEverybodys();
    void lockOnNoProxyIsTheSystems();
    void lockedProfileUnderALockedProxy();
    void masking_data();
    void masking();
    void exporting_data();
    void exporting();
    void recents_data();
    void recents();
    void keptQueue_data();
    void keptQueue();
    void ageOfTheKeptQueue();
    void tellsWhatIsLocked();

private:
    Settings under(const QByteArray &policy = "\n") const
    {
        return Settings(m_directory->path(), PolicyFile::policy(policy));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestLocks::presetProfileIsABeginning()
{
    QCOMPARE(under(preset).profiles(), QList{presetOne()});
    under().setProfile(own());
    QCOMPARE(under(preset).profiles(), (QList{own(), presetOne()}));
    QVERIFY(!under(preset).isLocked(Policy::Topic::Profile));
}

void TestLocks::presetProfileBecomesThePersonsOwn()
{
    Profile changed = own(Policy::presetId());
    under(preset + presetProxy).setProfile(changed);
    QCOMPARE(under(preset + presetProxy).profiles(), QList{changed});
    under(preset).removeProfile(Policy::presetId());
    QCOMPARE(under(preset).profiles(), QList{presetOne()});
}

void TestLocks::lockedProfileIsTheOnlyOne()
{
    under().setProfile(own());
    QCOMPARE(under(locked("profile") + preset).profiles(), QList{presetOne()});
    // A person's own are still there when the lock is gone.
    QCOMPARE(under().profiles(), QList{own()});
}

void TestLocks::lockedProfileCannotBeOverridden_data()
{
    QTest::addColumn<bool>("isBefore");
    QTest::newRow("by what was stored before the lock") << true;
    QTest::newRow("by what is stored under it") << false;
}

void TestLocks::lockedProfileCannotBeOverridden()
{
    QFETCH(const bool, isBefore);
    const QByteArray policy = locked("profile, proxy") + preset + "clientId=1\nusername=ti@norte.example\n";
    Profile expected = presetOne();
    expected.clientId = u"1"_s;
    expected.username = u"ti@norte.example"_s;
    Profile forged = own(Policy::presetId());
    forged.allowsPlainHttp = true;
    forged.trust.certificate = QByteArray(32, 'x');
    forged.trust.authoritiesFile = u"casa.pem"_s;
    under(isBefore ? QByteArray("\n") : policy).setProfile(forged);
    under(isBefore ? QByteArray("\n") : policy).setProfile(own());
    QCOMPARE(under(policy).profiles(), QList{expected});
}

void TestLocks::lockedProfileLeavesItsGapsToThePerson()
{
    const QByteArray policy = locked("profile") + preset;
    Profile signedIn = own(Policy::presetId());
    signedIn.kind = SignInKind::Token;
    signedIn.color = ProfileColor::Red;
    under(policy).setProfile(signedIn);
    Profile expected = presetOne();
    expected.clientId = signedIn.clientId;
    expected.username = signedIn.username;
    expected.proxy = proxyOfPerson;
    QCOMPARE(under(policy).profiles(), QList{expected});
    // Who is named since is who signs in; what is not named stays.
    expected.clientId = u"1"_s;
    QCOMPARE(under(policy + "clientId=1\n").profiles(), QList{expected});
}

void TestLocks::lockedProfileLeavesTheFileAsItWas()
{
    under().setProfile(own());
    under(locked("profile") + preset).setProfile(own(Policy::presetId()));
    under(locked("profile") + preset).setProfile(own(u"b"_s));
    // Once the lock is gone, what filled its gaps is no profile.
    QCOMPARE(under().profiles(), QList{own()});
    QCOMPARE(under(preset).profiles(), (QList{own(), presetOne()}));
}

void TestLocks::presetProxyIsABeginning()
{
    const Settings settings = under(presetProxy + preset);
    QCOMPARE(settings.newProfile().proxy, proxyOfPolicy);
    QCOMPARE(settings.profiles().constFirst().proxy, proxyOfPolicy);
    under().setProfile(own());
    QCOMPARE(under(presetProxy).profiles(), QList{own()});
}

void TestLocks::lockedProxyIsEverybodys()
{
    under().setProfile(own());
    under().setProfile(own(u"b"_s));
    const QByteArray policy = locked("proxy") + presetProxy + preset;
    QCOMPARE(under(policy).profiles().size(), 3);
    for (const Profile &profile : under(policy).profiles())
        QCOMPARE(profile.proxy, proxyOfPolicy);
    QCOMPARE(under(policy).newProfile().proxy, proxyOfPolicy);
    under(policy).setProfile(own(u"c"_s));
    for (const Profile &profile : under(policy).profiles())
        QCOMPARE(profile.proxy, proxyOfPolicy);
}

void TestLocks::lockOnNoProxyIsTheSystems()
{
    under().setProfile(own());
    QCOMPARE(under(locked("proxy")).profiles().constFirst().proxy, ProxyServer());
}

void TestLocks::lockedProfileUnderALockedProxy()
{
    const QByteArray policy = locked("profile, proxy") + presetProxy + preset;
    under(policy).setProfile(own(Policy::presetId()));
    QCOMPARE(under(policy).profiles().constFirst().proxy, proxyOfPolicy);
}

void TestLocks::masking_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("atFirst");
    QTest::addColumn<bool>("afterYes");
    QTest::addColumn<bool>("afterNo");
    const QByteArray yes = "[masking]\ndocuments=true\n";
    const QByteArray no = "[masking]\ndocuments=false\n";
    QTest::newRow("no policy") << QByteArray("\n") << true << true << false;
    QTest::newRow("preset yes") << yes << true << true << false;
    QTest::newRow("preset no") << no << false << true << false;
    QTest::newRow("locked yes") << locked("masking") + yes << true << true << true;
    QTest::newRow("locked no") << locked("masking") + no << false << false << false;
    QTest::newRow("locked without an answer") << locked("masking") << true << true << true;
    QTest::newRow("another lock") << locked("export") << true << true << false;
}

void TestLocks::masking()
{
    QFETCH(const QByteArray, policy);
    QTEST(under(policy).masksDocuments(), "atFirst");
    under(policy).setMasksDocuments(true);
    QTEST(under(policy).masksDocuments(), "afterYes");
    under().setMasksDocuments(false); // as by an editor
    QTEST(under(policy).masksDocuments(), "afterNo");
}

void TestLocks::exporting_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("no policy") << QByteArray("\n") << true;
    QTest::newRow("allowed") << QByteArray("[export]\nallowed=true\n") << true;
    QTest::newRow("not allowed") << QByteArray("[export]\nallowed=false\n") << false;
    QTest::newRow("locked, allowed") << locked("export") + "[export]\nallowed=true\n" << true;
    QTest::newRow("locked, not allowed") << locked("export") + "[export]\nallowed=false\n" << false;
    QTest::newRow("locked without an answer") << locked("export") << false;
    QTest::newRow("another lock") << locked("masking") << true;
}

void TestLocks::exporting()
{
    QFETCH(const QByteArray, policy);
    QTEST(under(policy).allowsExport(), "isAllowed");
}

void TestLocks::recents_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("no policy") << QByteArray("\n") << true;
    QTest::newRow("allowed") << QByteArray("[recents]\nallowed=true\n") << true;
    QTest::newRow("not allowed") << QByteArray("[recents]\nallowed=false\n") << false;
    QTest::newRow("locked, allowed") << locked("recents") + "[recents]\nallowed=true\n" << true;
    QTest::newRow("locked, not allowed") << locked("recents") + "[recents]\nallowed=false\n" << false;
    QTest::newRow("locked without an answer") << locked("recents") << false;
    QTest::newRow("another lock") << locked("export") << true;
}

void TestLocks::recents()
{
    QFETCH(const QByteArray, policy);
    QTEST(under(policy).allowsRecents(), "isAllowed");
    QTEST(under(policy).keepsRecents(), "isAllowed");
    under(policy).setKeepsRecents(true);
    QTEST(under(policy).keepsRecents(), "isAllowed");
    under(policy).setKeepsRecents(false); // who does not want to be remembered is not, whoever allows it
    QVERIFY(!under(policy).keepsRecents());
    QTEST(under(policy).allowsRecents(), "isAllowed");
}

void TestLocks::keptQueue_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("no policy") << QByteArray("\n") << true;
    QTest::newRow("kept") << QByteArray("[queue]\nkept=true\n") << true;
    QTest::newRow("not kept") << QByteArray("[queue]\nkept=false\n") << false;
    QTest::newRow("locked, kept") << locked("queue") + "[queue]\nkept=true\n" << true;
    QTest::newRow("locked, not kept") << locked("queue") + "[queue]\nkept=false\n" << false;
    QTest::newRow("locked without an answer") << locked("queue") << false;
    QTest::newRow("another lock") << locked("recents") << true;
}

void TestLocks::keptQueue()
{
    QFETCH(const QByteArray, policy);
    const Settings settings = under(policy);
    KeptQueueSettings queue(settings);
    QTEST(queue.isAllowed(), "isAllowed");
    QTEST(queue.isOn(), "isAllowed");
    queue.setOn(true);
    QTEST(KeptQueueSettings(settings).isOn(), "isAllowed");
    queue.setOn(false); // who does not want it kept has it not, whoever allows it
    const Settings again = under(policy);
    QVERIFY(!KeptQueueSettings(again).isOn());
    QTEST(KeptQueueSettings(settings).isAllowed(), "isAllowed");
}

void TestLocks::ageOfTheKeptQueue()
{
    using std::chrono::hours;
    const auto age = [this](const QByteArray &policy) {
        const Settings settings = under(policy);
        return KeptQueueSettings(settings).largestAge();
    };
    QCOMPARE(age("\n"), hours(72));
    QCOMPARE(age("[queue]\nmaxAgeHours=1\n"), hours(1));
    QCOMPARE(age(locked("queue") + "[queue]\nmaxAgeHours=8760\n"), hours(8760));
}

void TestLocks::tellsWhatIsLocked()
{
    const Settings settings = under(locked("proxy, export, recents"));
    QVERIFY(settings.isLocked(Policy::Topic::Recents));
    QVERIFY(settings.isLocked(Policy::Topic::Proxy));
    QVERIFY(settings.isLocked(Policy::Topic::Export));
    QVERIFY(!settings.isLocked(Policy::Topic::Profile));
    QVERIFY(!settings.isLocked(Policy::Topic::Masking));
}

QTEST_GUILESS_MAIN(TestLocks)
#include "tst_locks.moc"
