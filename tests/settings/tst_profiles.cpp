// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "support/traces.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

Q_DECLARE_METATYPE(guiche::Profile)

namespace
{

ServerAddress server(const QString &address)
{
    return ServerAddress::parse(address, ServerAddress::PlainHttp::Anywhere).value();
}

// Nothing in it is what a profile begins with.
Profile norte()
{
    return {
        .id = u"4a0c1f6e-norte"_s,
        .name = u"Provedor Norte; \"o\" [bom], 100% = é"_s,
        .color = ProfileColor::Red,
        .server = server(u"http://erp.norte.example:8080/hub"_s),
        .allowsPlainHttp = true,
        .kind = SignInKind::Token,
        .clientId = u"12;=[x]"_s,
        .username = u"joão@norte.example"_s,
        .proxy = {.kind = ProxyKind::Socks5, .host = u"proxy.norte.example"_s, .port = 1080, .username = u"maria"_s},
        .trust = {.certificate = QCryptographicHash::hash("norte", QCryptographicHash::Sha256),
                  .authoritiesFile = u"pki/ca, velha.pem"_s},
    };
}

Profile bare(const QString &id, const QString &name = {})
{
    Profile profile;
    profile.id = id;
    profile.name = name;
    profile.server = server(u"https://%1.example"_s.arg(id));
    return profile;
}

QStringList titlesOf(const QList<Profile> &profiles)
{
    QStringList titles;
    for (const Profile &profile : profiles)
        titles << profile.title();
    return titles;
}

} // namespace

// The connections that a person has set up, in the settings file.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void comesBack_data();
    void comesBack();
    void colorsAndKindsComeBack();
    void replacesAllOfItself();
    void severalAreApart();
    void areInTheOrderOfTheirTitles();
    void oddIdsComeBack_data();
    void oddIdsComeBack();
    void removedLeavesNothing();
    void removingAnUnknownOneIsNothing();
    void currentComesBack();
    void removingAnotherKeepsTheCurrentOne();
    void newOneIsNotStored();
    void nonsenseIsAnsweredWithDefaults_data();
    void nonsenseIsAnsweredWithDefaults();
    void plainHttpNeedsItsYes();
    void thisMachineNeedsNone();
    void keysWithoutAnIdAreNoProfile();
    void hasNoPlaceForASecret();

private:
    QByteArray stored() const;
    void write(const QByteArray &bytes) const;
    Settings again() const { return Settings(m_directory->path()); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestProfiles::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

QByteArray TestProfiles::stored() const
{
    QFile file(m_directory->filePath(u"guiche.ini"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProfiles::write(const QByteArray &bytes) const
{
    QFile file(m_directory->filePath(u"guiche.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestProfiles::comesBack_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("everything") << norte();
    QTest::newRow("nothing but a server") << bare(u"a"_s);
    Profile nameless = norte();
    nameless.name.clear();
    nameless.proxy = ProxyServer{ProxyKind::None, {}, 0, {}};
    QTest::newRow("no name, no proxy") << nameless;
    Profile marked = norte();
    marked.name = u"@ByteArray(x)"_s;
    marked.clientId = u"007"_s;
    marked.username = u"  a\\b\n"_s;
    marked.proxy = ProxyServer{ProxyKind::Http, u"::1"_s, 65'535, {}};
    QTest::newRow("what an INI file might take for something else") << marked;
}

void TestProfiles::comesBack()
{
    QFETCH(const Profile, profile);
    {
        Settings settings = again();
        settings.setProfile(profile);
        QCOMPARE(settings.profiles(), QList{profile});
    }
    QCOMPARE(again().profiles(), QList{profile});
}

void TestProfiles::colorsAndKindsComeBack()
{
    for (int color = 0; color < profileColorCount; ++color) {
        for (const ProxyKind proxy : {ProxyKind::System, ProxyKind::None, ProxyKind::Http, ProxyKind::Socks5}) {
            for (const SignInKind kind : {SignInKind::Password, SignInKind::Token}) {
                Profile profile = bare(u"a"_s);
                profile.color = ProfileColor{color};
                profile.proxy.kind = proxy;
                profile.kind = kind;
                again().setProfile(profile);
                QCOMPARE(again().profiles(), QList{profile});
            }
        }
    }
    for (const char *word : {"color=gray", "kind=socks5", "signIn=token"})
        QVERIFY2(stored().contains(word), word); // by name
}

void TestProfiles::replacesAllOfItself()
{
    again().setProfile(norte());
    const Profile other = bare(norte().id);
    again().setProfile(other);
    QCOMPARE(again().profiles(), QList{other});
    QCOMPARE(tracesIn(m_directory->path(), {u"erp.norte"_s, u"maria"_s, u"velha"_s}), QStringList());
}

void TestProfiles::severalAreApart()
{
    const Profile first = bare(u"a"_s, u"A"_s);
    Profile changed = bare(u"b"_s);
    again().setProfile(first);
    again().setProfile(changed);
    again().setProfile(norte());
    changed.name = u"B, outra vez"_s;
    again().setProfile(changed);
    QCOMPARE(again().profiles(), (QList{first, changed, norte()}));
}

void TestProfiles::areInTheOrderOfTheirTitles()
{
    Settings settings = again();
    settings.setProfile(bare(u"1"_s, u"Sul"_s));
    settings.setProfile(bare(u"zz"_s)); // has its server's name
    settings.setProfile(bare(u"3"_s, u"Norte"_s));
    settings.setProfile(bare(u"4"_s, u"Norte"_s)); // two may be called the same
    settings.setProfile(bare(u"2"_s, u"Leste"_s));
    const QStringList expected{u"Leste"_s, u"Norte"_s, u"Norte"_s, u"Sul"_s, u"zz.example"_s};
    QCOMPARE(titlesOf(settings.profiles()), expected);
    settings.setProfile(bare(u"1"_s, u"Acre"_s));
    QCOMPARE(titlesOf(again().profiles()).constFirst(), u"Acre"_s);
}

void TestProfiles::oddIdsComeBack_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u"a b"_s, u"ção€😀"_s, u"100%"_s, u"%2F"_s, u"a=b;c#d"_s, u"[x]"_s, u"a\\b"_s, u"a.b,c"_s,
                              u"\"x\""_s, u"name"_s, u"proxy"_s, u"General"_s, u"policy"_s, u"@Invalid()"_s, u"-"_s})
        QTest::addRow("%s", qPrintable(id)) << id;
}

void TestProfiles::oddIdsComeBack()
{
    QFETCH(const QString, id);
    Profile profile = norte();
    profile.id = id;
    Profile neighbour = bare(u"vizinho"_s);
    neighbour.name = u"Vizinho"_s;
    again().setProfile(profile);
    again().setProfile(neighbour);
    again().setCurrentProfile(id);
    QCOMPARE(again().profiles(), (QList{profile, neighbour}));
    QCOMPARE(again().currentProfile(), id);
    again().removeProfile(id);
    QCOMPARE(again().profiles(), QList{neighbour});
}

void TestProfiles::removedLeavesNothing()
{
    again().setTheme(ThemeChoice::Dark);
    const QByteArray before = stored();
    Profile profile = norte();
    profile.id = u"id-do-norte"_s;
    again().setProfile(profile);
    again().setCurrentProfile(profile.id);
    QVERIFY(stored() != before);
    again().removeProfile(profile.id);
    QCOMPARE(stored(), before);
    QVERIFY(again().profiles().isEmpty());
    QCOMPARE(again().currentProfile(), QString());
}

void TestProfiles::removingAnUnknownOneIsNothing()
{
    again().setProfile(norte());
    const QByteArray before = stored();
    again().removeProfile(u"4a0c1f6e"_s); // how the other's begins
    again().removeProfile(u"outro"_s);
    QCOMPARE(stored(), before);
}

void TestProfiles::currentComesBack()
{
    again().setCurrentProfile(u"a"_s);
    QCOMPARE(again().currentProfile(), u"a"_s);
    again().setCurrentProfile(u"b"_s);
    QCOMPARE(again().currentProfile(), u"b"_s);
}

void TestProfiles::removingAnotherKeepsTheCurrentOne()
{
    again().setProfile(bare(u"a"_s));
    again().setProfile(bare(u"b"_s));
    again().setCurrentProfile(u"a"_s);
    again().removeProfile(u"b"_s);
    QCOMPARE(again().currentProfile(), u"a"_s);
}

void TestProfiles::newOneIsNotStored()
{
    const Settings settings = again();
    const Profile first = settings.newProfile();
    const Profile second = settings.newProfile();
    QVERIFY(!first.id.isEmpty());
    QVERIFY(first.id != second.id);
    Profile expected;
    expected.id = first.id;
    QCOMPARE(first, expected);
    QVERIFY(settings.profiles().isEmpty());
}

void TestProfiles::nonsenseIsAnsweredWithDefaults_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray digest = norte().trust.certificate.toHex();
    const QList<QByteArray> lines{
        "color=rosa",
        "color=",
        "color=3",
        "color=blue, red",
        "signIn=senha",
        "signIn=@Invalid()",
        "allowsPlainHttp=yes",
        "allowsPlainHttp=1",
        "proxy\\kind=https",
        "proxy\\kind=1",
        "proxy\\port=0",
        "proxy\\port=65536",
        "proxy\\port=-1",
        "proxy\\port=oito",
        "proxy\\port=80.5",
        "trustedCertificate=sim",
        "trustedCertificate=" + digest.chopped(2),
        "trustedCertificate=" + digest + "00",
        "trustedCertificate=" + digest.chopped(1) + "z",
        "unheardOf=x",
        "sub\\sub\\key=x",
    };
    for (const QByteArray &line : lines)
        QTest::addRow("%s", line.constData()) << line;
}

void TestProfiles::nonsenseIsAnsweredWithDefaults()
{
    QFETCH(const QByteArray, line);
    write("[profiles]\na\\address=https://a.example\na\\" + line + '\n');
    QCOMPARE(again().profiles(), QList{bare(u"a"_s)});
}

void TestProfiles::plainHttpNeedsItsYes()
{
    for (const QByteArray no : {"", "a\\allowsPlainHttp=false\n", "a\\allowsPlainHttp=talvez\n"}) {
        write("[profiles]\na\\name=A\na\\address=http://a.example\n" + no);
        const QList<Profile> profiles = again().profiles();
        QCOMPARE(titlesOf(profiles), QStringList{u"A"_s});
        QVERIFY(profiles.constFirst().server.isEmpty());
        QVERIFY(!profiles.constFirst().allowsPlainHttp);
    }
    write("[profiles]\na\\address=http://a.example\na\\allowsPlainHttp=true\n");
    QCOMPARE(again().profiles().constFirst().server, server(u"http://a.example"_s));
    QVERIFY(again().profiles().constFirst().allowsPlainHttp);
}

void TestProfiles::thisMachineNeedsNone()
{
    write("[profiles]\na\\address=http://127.0.0.1:8080\n");
    QCOMPARE(again().profiles().constFirst().server, server(u"http://127.0.0.1:8080"_s));
}

void TestProfiles::keysWithoutAnIdAreNoProfile()
{
    write("[profiles]\nname=A\naddress=https://a.example\n[profilesx]\na\\name=A\n[General]\nprofiles=A\n");
    QCOMPARE(titlesOf(again().profiles()), QStringList());
}

void TestProfiles::hasNoPlaceForASecret()
{
    {
        Settings settings = again();
        settings.setProfile(norte());
        settings.setCurrentProfile(norte().id);
    }
    // All keys there are, none for a secret: a new one has to be thought about here.
    QStringList keys;
    const QSettings file(again().fileName(), QSettings::IniFormat);
    for (const QString &key : file.allKeys())
        keys << key.section(u'/', 2);
    keys.sort();
    const QStringList expected{{},
                               u"address"_s,
                               u"allowsPlainHttp"_s,
                               u"authoritiesFile"_s,
                               u"clientId"_s,
                               u"color"_s,
                               u"name"_s,
                               u"proxy/host"_s,
                               u"proxy/kind"_s,
                               u"proxy/port"_s,
                               u"proxy/username"_s,
                               u"signIn"_s,
                               u"trustedCertificate"_s,
                               u"username"_s};
    QCOMPARE(keys, expected);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
