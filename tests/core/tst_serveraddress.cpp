// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serveraddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void acceptsPlainHttpForThisMachine_data();
    void acceptsPlainHttpForThisMachine();
    void refusesPlainHttpToOthers_data();
    void refusesPlainHttpToOthers();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void buildsUrls_data();
    void buildsUrls();
    void proposesTheApiHost_data();
    void proposesTheApiHost();
    void emptyWithoutAnAddress();
};

namespace
{

constexpr auto provider = u"https://api.provedor.hubsoft.com.br";

QString textOf(const QString &typed)
{
    const auto address = ServerAddress::parse(typed);
    return address ? address->text() : u"refused: %1"_s.arg(int(address.error().kind));
}

void addTypedRows(const QStringList &rows)
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : rows)
        QTest::addRow("'%s'", qUtf8Printable(typed)) << typed;
}

} // namespace

void TestServerAddress::normalises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");

    const auto row = [](const QString &typed, const QString &text) {
        QTest::addRow("'%s'", qUtf8Printable(typed)) << typed << text;
    };
    for (const QString &path :
         {u""_s, u"/"_s, u"//"_s, u"/oauth/token"_s, u"/oauth/token/"_s, u"/api"_s, u"/api/"_s, u"/api/v1"_s,
          u"/api/v1/"_s, u"/API/V1/"_s, u"/api/v1/integracao"_s, u"/api/v1/integracao/cliente/atendimento"_s,
          u"/api/v1/integracao/cliente/atendimento?busca=protocolo&termo_busca=1"_s, u"//api//"_s,
          u"/api/oauth/token"_s, u"?x=1"_s, u"#inicio"_s, u"/?x=/api#y"_s})
        row(QStringView(provider) + path, QString::fromUtf16(provider));
    row(u"api.provedor.hubsoft.com.br"_s, QString::fromUtf16(provider));
    row(u"api.provedor.hubsoft.com.br/api/v1/"_s, QString::fromUtf16(provider));
    row(u" \thttps://api.provedor.hubsoft.com.br\n"_s, QString::fromUtf16(provider));
    row(u"HTTPS://API.Provedor.HubSoft.com.BR/"_s, QString::fromUtf16(provider));
    row(u"erp.example"_s, u"https://erp.example"_s);
    row(u"erp"_s, u"https://erp"_s);
    // Ports.
    row(u"erp.example:8443"_s, u"https://erp.example:8443"_s);
    row(u"https://erp.example:8443/api/v1"_s, u"https://erp.example:8443"_s);
    row(u"erp.example:"_s, u"https://erp.example"_s);
    row(u"https://192.168.0.10:8443"_s, u"https://192.168.0.10:8443"_s);
    // IPv6.
    row(u"https://[2001:DB8::1]"_s, u"https://[2001:db8::1]"_s);
    row(u"[2001:db8::1]:8443/api"_s, u"https://[2001:db8::1]:8443"_s);
    // A prefix of the provider's own proxy stays.
    row(u"https://erp.example/hubsoft"_s, u"https://erp.example/hubsoft"_s);
    row(u"https://erp.example/hubsoft/"_s, u"https://erp.example/hubsoft"_s);
    row(u"https://erp.example/hubsoft/api/v1/integracao"_s, u"https://erp.example/hubsoft"_s);
    row(u"https://erp.example/hubsoft/oauth/token"_s, u"https://erp.example/hubsoft"_s);
    row(u"https://erp.example/apis"_s, u"https://erp.example/apis"_s);
    row(u"https://erp.example/minhaapi/api"_s, u"https://erp.example/minhaapi"_s);
    row(u"https://erp.example/oauth"_s, u"https://erp.example/oauth"_s);
    // Blanks in it are no end of it.
    row(u"https://erp.example/hub%20soft/api"_s, u"https://erp.example/hub%20soft"_s);
    row(u"https://erp.example/100%25%7Bx%7D"_s, u"https://erp.example/100%25%7Bx%7D"_s);
    row(u"https://erp.example/hub/api/%20/"_s, u"https://erp.example/hub"_s);
    row(u"https://erp.example/hub/\u00A0/"_s, u"https://erp.example/hub"_s);
    // Names in any alphabet.
    row(u"https://provedor-ação.com.br/api"_s, u"https://provedor-ação.com.br"_s);
    row(u"https://PROVEDOR-AÇÃO.com.br"_s, u"https://provedor-ação.com.br"_s);
    // What looks like this machine but is not may still be asked over TLS.
    row(u"https://127.0.0.1.evil.com"_s, u"https://127.0.0.1.evil.com"_s);
}

void TestServerAddress::normalises()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);

    QCOMPARE(textOf(typed), text);
    QCOMPARE(textOf(text), text);
    const auto address = ServerAddress::parse(typed);
    QVERIFY(!address->isEmpty());
    QCOMPARE(*address, *ServerAddress::parse(text));
}

void TestServerAddress::acceptsPlainHttpForThisMachine_data()
{
    addTypedRows({u"http://localhost"_s, u"http://LOCALHOST"_s, u"http://localhost:8000"_s, u"http://127.0.0.1"_s,
                  u"http://127.0.0.1:8000/api/v1"_s, u"http://127.255.255.254"_s, u"http://127.1"_s, u"http://[::1]"_s,
                  u"http://[::1]:8000/oauth/token"_s, u"http://[0:0:0:0:0:0:0:1]"_s, u"HTTP://localhost"_s,
                  // The other machine stands where it is not asked.
                  u"http://localhost#@evil.com"_s, u"http://localhost?@evil.com"_s, u"http://localhost/@evil.com"_s});
}

void TestServerAddress::acceptsPlainHttpForThisMachine()
{
    QFETCH(const QString, typed);

    const auto address = ServerAddress::parse(typed);
    QVERIFY2(address.has_value(), qUtf8Printable(textOf(typed)));
    QVERIFY(address->text().startsWith(u"http://"_s));
    const QString host = address->host();
    QVERIFY2(host == u"localhost"_s || host == u"::1"_s || host.startsWith(u"127."_s), qUtf8Printable(host));
    QVERIFY(!address->resolved(u"/oauth/token"_s).host().contains(u"evil"_s));
}

void TestServerAddress::refusesPlainHttpToOthers_data()
{
    addTypedRows({u"http://api.provedor.hubsoft.com.br"_s, u"HTTP://api.provedor.hubsoft.com.br"_s,
                  u"http://192.168.0.10"_s, u"http://10.0.0.1:8000"_s, u"http://0.0.0.0"_s, u"http://128.0.0.1"_s,
                  u"http://[2001:db8::1]"_s, u"http://[::]"_s, u"http://[::ffff:127.0.0.1]"_s, u"http://[::2]"_s,
                  // Other machines that would like to be this one.
                  u"http://127.0.0.1.evil.com"_s, u"http://localhost.evil.com"_s, u"http://evil.com/localhost"_s,
                  u"http://evil.com#@localhost"_s, u"http://evil.com?@127.0.0.1"_s, u"http://notlocalhost"_s,
                  u"http://localhost1"_s, u"http://1127.0.0.1"_s, u"http://127.0.0.1.1"_s,
                  u"http://127-0-0-1.evil.com"_s,
                  // No address at all, so a name for any resolver to answer.
                  u"http://127.0.0.999"_s, u"http://127.0.0.256"_s,
                  // Cyrillic о.
                  u"http://l\u043Ecalhost"_s});
}

void TestServerAddress::refusesPlainHttpToOthers()
{
    QFETCH(const QString, typed);

    const auto address = ServerAddress::parse(typed);
    QVERIFY2(!address, qUtf8Printable(textOf(typed)));
    QCOMPARE(int(address.error().kind), int(ErrorKind::PlainHttpRefused));
    // The detail is for a person to read: the machine that would have got the password.
    QVERIFY(!address.error().detail.isEmpty());
}

void TestServerAddress::refusesWhatIsNoAddress_data()
{
    addTypedRows({u""_s, u"   "_s, u"/"_s, u"https://"_s, u"https:///api"_s, u"://erp"_s, u"erp example"_s,
                  u"erp.example:99999"_s, u"erp.example:-1"_s, u"erp.example:abc"_s, u"https://erp.example/%zz"_s,
                  // Other schemes.
                  u"ftp://erp.example"_s, u"file:///etc/hosts"_s, u"ws://localhost"_s, u"javascript:alert(1)"_s,
                  u"httpss://erp.example"_s,
                  // A scheme mistyped must not become a host.
                  u"https:/erp.example"_s, u"https//erp.example"_s, u"http:/erp.example"_s, u"https:erp.example"_s,
                  u"http:localhost"_s,
                  // A password does not belong in an address, and a host behind an @ is not the one that is read first.
                  u"https://user:pw@erp.example"_s, u"https://user@erp.example"_s, u"https://:pw@erp.example"_s,
                  u"http://localhost@evil.com"_s, u"localhost@evil.com"_s, u"http://127.0.0.1:80@evil.com"_s,
                  u"http://localhost:8000@evil.com/api"_s, u"http://evil.com\\@localhost"_s, u"https://a@b@c"_s,
                  u"agente@provedor.com.br"_s,
                  // Broken hosts.
                  u"https://[::1"_s, u"https://[::g]"_s, u"::1"_s, u"https://erp..example"_s,
                  u"https://erp.example%00"_s, u"https://erp%2eexample@x"_s, u"http:\\\\erp.example"_s,
                  u"https://<b>erp</b>"_s, u"https://[fe80::1%25eth0]"_s, u"http://[::1%25lo]"_s,
                  u"https://erp.example\nHost: evil.com"_s});
}

void TestServerAddress::refusesWhatIsNoAddress()
{
    QFETCH(const QString, typed);

    const auto address = ServerAddress::parse(typed);
    QVERIFY2(!address, qUtf8Printable(textOf(typed)));
    QCOMPARE(int(address.error().kind), int(ErrorKind::InvalidAddress));
    // Nothing typed is repeated: it may hold a password.
    QCOMPARE(address.error().detail, QString());
}

void TestServerAddress::buildsUrls_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("url");

    const QString token = u"/oauth/token"_s;
    QTest::newRow("plain") << u"erp.example/api/v1/"_s << token << QByteArray("https://erp.example/oauth/token");
    QTest::newRow("port") << u"erp.example:8443"_s << token << QByteArray("https://erp.example:8443/oauth/token");
    QTest::newRow("prefix") << u"erp.example/hub/api"_s << token << QByteArray("https://erp.example/hub/oauth/token");
    QTest::newRow("IPv6") << u"[::1]:80"_s << token << QByteArray("https://[::1]:80/oauth/token");
    QTest::newRow("IDN") << u"ação.com.br"_s << token << QByteArray("https://xn--ao-siap.com.br/oauth/token");
    QTest::newRow("query dropped") << u"erp.example?token=1#x"_s << token
                                   << QByteArray("https://erp.example/oauth/token");
    QTest::newRow("a path is no query") << u"erp.example"_s << u"/a?b#c"_s
                                        << QByteArray("https://erp.example/a%3Fb%23c");
    QTest::newRow("a path leads to no other host")
        << u"erp.example"_s << u"//evil.com/x"_s << QByteArray("https://erp.example//evil.com/x");
}

void TestServerAddress::buildsUrls()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, url);

    const auto address = ServerAddress::parse(typed);
    QVERIFY(address.has_value());
    QCOMPARE(address->resolved(path).toEncoded(), url);
    QCOMPARE(address->resolved(path).host(), address->host());
}

void TestServerAddress::proposesTheApiHost_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("proposal"); // empty: none

    QTest::newRow("panel") << u"provedor.hubsoft.com.br"_s << QString::fromUtf16(provider);
    QTest::newRow("panel in capitals") << u"PROVEDOR.HUBSOFT.COM.BR"_s << QString::fromUtf16(provider);
    QTest::newRow("panel, port and path")
        << u"https://provedor.hubsoft.com.br:8443/x"_s << u"https://api.provedor.hubsoft.com.br:8443/x"_s;
    QTest::newRow("api already") << u"api.provedor.hubsoft.com.br"_s << QString();
    QTest::newRow("elsewhere") << u"erp.example"_s << QString();
    QTest::newRow("nobody's tenant") << u"hubsoft.com.br"_s << QString();
    QTest::newRow("ends alike") << u"provedor.naohubsoft.com.br"_s << QString();
    QTest::newRow("ends elsewhere") << u"provedor.hubsoft.com.br.evil.com"_s << QString();
}

void TestServerAddress::proposesTheApiHost()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, proposal);

    const auto proposed = ServerAddress::parse(typed)->apiProposal();
    QCOMPARE(proposed ? proposed->text() : QString(), proposal);
    if (proposed)
        QVERIFY(!proposed->apiProposal());
}

void TestServerAddress::emptyWithoutAnAddress()
{
    QVERIFY(ServerAddress().isEmpty());
    QCOMPARE(ServerAddress().text(), QString());
    QVERIFY(!ServerAddress().apiProposal());
    QVERIFY(!(ServerAddress() == *ServerAddress::parse(u"erp.example"_s)));
}

QTEST_APPLESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
