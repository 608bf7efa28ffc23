// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const ProfileSecrets everySecret{u"segredo\"\\ção"_s, u"p+&%ü\U0001F600"_s, u"eyJ0.abc"_s, u"\u202Eproxy\n"_s};

Profile someProfile(SignInKind kind)
{
    Profile profile;
    profile.id = newProfileId();
    profile.server = ServerAddress::parse(u"https://api.provedor.example:8443/erp"_s).value();
    profile.kind = kind;
    profile.clientId = u"7"_s;
    profile.username = u"ana@provedor.example"_s;
    profile.proxy = {ProxyKind::Socks5, u"proxy.example"_s, 1080, u"ana"_s};
    profile.trust = {QByteArray(32, '\x7F'), u"provedor.pem"_s};
    return profile;
}

} // namespace

// A provider as it is kept, and what becomes of it together with its secrets.
class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsTellNothing();
    void title();
    void secretsComeBack_data();
    void secretsComeBack();
    void packedAsJson();
    void whatIsUnreadableHasNoSecrets_data();
    void whatIsUnreadableHasNoSecrets();
    void othersAreIgnored();
    void passwordConnection();
    void tokenConnection();
    void missingSecret_data();
    void missingSecret();
    void plainHttpWhereAPersonSaidSo_data();
    void plainHttpWhereAPersonSaidSo();
    void plainHttpIsNoWayAroundTheRest_data();
    void plainHttpIsNoWayAroundTheRest();
};

void TestProfile::idsTellNothing()
{
    QSet<QString> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(newProfileId());
    QCOMPARE(ids.size(), 1000);
    for (const QString &id : ids)
        QCOMPARE(id.size(), 36);
}

void TestProfile::title()
{
    Profile profile = someProfile(SignInKind::Token);
    QCOMPARE(profile.title(), u"api.provedor.example"_s);
    profile.name = u"Provedor Ação"_s;
    QCOMPARE(profile.title(), u"Provedor Ação"_s);
}

void TestProfile::secretsComeBack_data()
{
    QTest::addColumn<int>("which"); // a bit for each
    for (int which = 0; which < 16; ++which)
        QTest::addRow("%d", which) << which;
}

void TestProfile::secretsComeBack()
{
    QFETCH(const int, which);
    ProfileSecrets secrets;
    if (which & 1)
        secrets.clientSecret = everySecret.clientSecret;
    if (which & 2)
        secrets.password = everySecret.password;
    if (which & 4)
        secrets.token = everySecret.token;
    if (which & 8)
        secrets.proxyPassword = everySecret.proxyPassword;
    QCOMPARE(secrets.isEmpty(), which == 0);
    QVERIFY(unpackedSecrets(packed(secrets)) == secrets);
}

// Keychains keep it for longer than a version of this program lives.
void TestProfile::packedAsJson()
{
    const QJsonObject expected{{u"client_secret"_s, everySecret.clientSecret},
                               {u"password"_s, everySecret.password},
                               {u"token"_s, everySecret.token},
                               {u"proxy_password"_s, everySecret.proxyPassword}};
    const QString text = packed(everySecret);
    QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), expected);
    QVERIFY(!text.contains(u'\n')); // some keychains keep one line
    QCOMPARE(packed({}), u"{}"_s);
}

void TestProfile::whatIsUnreadableHasNoSecrets_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u" "_s, u"s3nha"_s, u"null"_s, u"[]"_s, u"[\"token\"]"_s, u"\"token\""_s, u"{"_s,
          u"{\"token\":\"abc\""_s, u"{\"token\":5}"_s, u"{\"token\":null}"_s, u"{\"token\":{\"a\":\"b\"}}"_s,
          u"{\"Token\":\"abc\"}"_s, u"token=abc"_s, QString(u"{\"token\0\":\"abc\"}"_s)})
        QTest::addRow("'%s'", qUtf8Printable(text)) << text;
}

void TestProfile::whatIsUnreadableHasNoSecrets()
{
    QFETCH(const QString, text);
    QVERIFY(unpackedSecrets(text).isEmpty());
}

void TestProfile::othersAreIgnored()
{
    ProfileSecrets expected;
    expected.token = u"abc"_s;
    QVERIFY(unpackedSecrets(u" {\"later\":{\"x\":[1]},\n\"token\":\"abc\",\"password\":7} "_s) == expected);
}

void TestProfile::passwordConnection()
{
    const Profile profile = someProfile(SignInKind::Password);
    const std::optional<Connection> connection = connectionOf(profile, everySecret);
    QVERIFY(connection);
    const Connection expected{
        profile.server,
        PasswordSignIn{profile.clientId, everySecret.clientSecret, profile.username, everySecret.password},
        profile.proxy, everySecret.proxyPassword, profile.trust};
    QVERIFY(*connection == expected);
}

void TestProfile::tokenConnection()
{
    const Profile profile = someProfile(SignInKind::Token);
    const std::optional<Connection> connection = connectionOf(profile, everySecret);
    QVERIFY(connection);
    const Connection expected{profile.server, TokenSignIn{everySecret.token}, profile.proxy, everySecret.proxyPassword,
                              profile.trust};
    QVERIFY(*connection == expected);
}

void TestProfile::missingSecret_data()
{
    QTest::addColumn<SignInKind>("kind");
    QTest::addColumn<QString ProfileSecrets::*>("missing");
    QTest::addColumn<bool>("isNeeded");
    QTest::newRow("password, client secret") << SignInKind::Password << &ProfileSecrets::clientSecret << true;
    QTest::newRow("password, password") << SignInKind::Password << &ProfileSecrets::password << true;
    QTest::newRow("password, token") << SignInKind::Password << &ProfileSecrets::token << false;
    QTest::newRow("password, proxy") << SignInKind::Password << &ProfileSecrets::proxyPassword << false;
    QTest::newRow("token, client secret") << SignInKind::Token << &ProfileSecrets::clientSecret << false;
    QTest::newRow("token, password") << SignInKind::Token << &ProfileSecrets::password << false;
    QTest::newRow("token, token") << SignInKind::Token << &ProfileSecrets::token << true;
    QTest::newRow("token, proxy") << SignInKind::Token << &ProfileSecrets::proxyPassword << false;
}

void TestProfile::missingSecret()
{
    QFETCH(const SignInKind, kind);
    QFETCH(QString ProfileSecrets::*const, missing);
    QFETCH(const bool, isNeeded);
    ProfileSecrets secrets = everySecret;
    (secrets.*missing).clear();
    QCOMPARE(connectionOf(someProfile(kind), secrets).has_value(), !isNeeded);
}

void TestProfile::plainHttpWhereAPersonSaidSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("other machine") << u"http://192.168.0.10:8000/api/v1"_s << u"http://192.168.0.10:8000"_s;
    QTest::newRow("name") << u"HTTP://ERP.provedor.example/oauth/token"_s << u"http://erp.provedor.example"_s;
    QTest::newRow("prefix") << u"http://erp.example/hubsoft/"_s << u"http://erp.example/hubsoft"_s;
    QTest::newRow("this machine") << u"http://127.0.0.1:8000"_s << u"http://127.0.0.1:8000"_s;
    // It is a yes, not a wish: what is typed without a scheme still goes over TLS.
    QTest::newRow("no scheme") << u"erp.example"_s << u"https://erp.example"_s;
    QTest::newRow("TLS") << u"https://erp.example"_s << u"https://erp.example"_s;
}

void TestProfile::plainHttpWhereAPersonSaidSo()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    const auto address = ServerAddress::parse(typed, ServerAddress::PlainHttp::Anywhere);
    QVERIFY(address.has_value());
    QCOMPARE(address->text(), text);
    QCOMPARE(address->isPlainHttp(), text.startsWith(u"http:"));
}

void TestProfile::plainHttpIsNoWayAroundTheRest_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"http://ana:s3nha@erp.example"_s, u"http://ana@erp.example"_s, u"http://"_s,
                                 u"ftp://erp.example"_s, u"ws://erp.example"_s, u"http:erp.example"_s, u""_s})
        QTest::addRow("'%s'", qUtf8Printable(typed)) << typed;
}

void TestProfile::plainHttpIsNoWayAroundTheRest()
{
    QFETCH(const QString, typed);
    const auto address = ServerAddress::parse(typed, ServerAddress::PlainHttp::Anywhere);
    QVERIFY(!address);
    QCOMPARE(int(address.error().kind), int(ErrorKind::InvalidAddress));
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
