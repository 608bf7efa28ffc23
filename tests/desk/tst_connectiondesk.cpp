// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectiondesk.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

using Keep = ConnectionDesk::Keep;

const QString clientSecret = u"cl1ent-s3cret"_s;
const QString password = u"p4ss-w0rd"_s;
const QString token = u"eyJ0b2tlbg-r34dy-made"_s;

ServerAddress provedor()
{
    return ServerAddress::parse(u"api.provedor.hubsoft.com.br/oauth/token"_s).value_or(ServerAddress());
}

Connection byPassword()
{
    return {provedor(), PasswordSignIn{u"17"_s, clientSecret, u"agente@provedor.example"_s, password}};
}

Connection byToken()
{
    return {provedor(), TokenSignIn{token}};
}

const RememberedConnection rememberedOfPassword{u"https://api.provedor.hubsoft.com.br"_s, SignInKind::Password, u"17"_s,
                                                u"agente@provedor.example"_s};
const RememberedConnection rememberedOfToken{u"https://api.provedor.hubsoft.com.br"_s, SignInKind::Token, {}, {}};

} // namespace

// No request is made here: a connection is asked for nothing until somebody searches.
class TestConnectionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beginsWithoutAConnection();
    void connects();
    void anotherConnectionReplacesTheSession();
    void disconnects();
    void remembersBetweenRuns_data();
    void remembersBetweenRuns();
    void remembersNoSecret_data();
    void remembersNoSecret();
    void forThisRunWritesNothing();
    void forThisRunLeavesWhatIsRemembered();
    void connectionInUseComesBeforeTheRemembered();
    void tokenForgetsTheLogin();

private:
    // One run of the program.
    template<typename Do>
    void run(Do what) const;
    QByteArray stored() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestConnectionDesk::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

template<typename Do>
void TestConnectionDesk::run(Do what) const
{
    Settings settings(m_directory->path());
    ConnectionDesk desk(settings);
    what(desk);
}

QByteArray TestConnectionDesk::stored() const
{
    QFile file(m_directory->filePath(u"guiche.ini"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConnectionDesk::beginsWithoutAConnection()
{
    run([](ConnectionDesk &desk) {
        QVERIFY(!desk.isConnected());
        QVERIFY(!desk.session());
        QCOMPARE(desk.remembered(), RememberedConnection());
    });
}

void TestConnectionDesk::connects()
{
    run([](ConnectionDesk &desk) {
        const QSignalSpy changed(&desk, &ConnectionDesk::connectionChanged);
        desk.connectTo(byPassword(), Keep::ForThisRun);
        QCOMPARE(changed.size(), 1);
        QVERIFY(desk.isConnected());
        QVERIFY(desk.session());
        QCOMPARE(desk.session()->connection(), byPassword());
    });
}

void TestConnectionDesk::anotherConnectionReplacesTheSession()
{
    run([](ConnectionDesk &desk) {
        desk.connectTo(byPassword(), Keep::ForThisRun);
        const QSignalSpy changed(&desk, &ConnectionDesk::connectionChanged);
        const QPointer<Session> before(desk.session());
        desk.connectTo(byToken(), Keep::ForThisRun);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!before);
        QCOMPARE(desk.session()->connection(), byToken());
    });
}

void TestConnectionDesk::disconnects()
{
    run([](ConnectionDesk &desk) {
        desk.connectTo(byToken(), Keep::ForThisRun);
        const QSignalSpy changed(&desk, &ConnectionDesk::connectionChanged);
        desk.disconnectFromServer();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!desk.isConnected());
        QVERIFY(!desk.session());
        desk.connectTo(byToken(), Keep::ForThisRun);
        QVERIFY(desk.isConnected());
    });
}

void TestConnectionDesk::remembersBetweenRuns_data()
{
    QTest::addColumn<bool>("isToken");
    QTest::newRow("password") << false;
    QTest::newRow("token") << true;
}

void TestConnectionDesk::remembersBetweenRuns()
{
    QFETCH(const bool, isToken);
    const RememberedConnection &expected = isToken ? rememberedOfToken : rememberedOfPassword;
    run([&](ConnectionDesk &desk) {
        desk.connectTo(isToken ? byToken() : byPassword(), Keep::Remembered);
        QCOMPARE(desk.remembered(), expected);
    });
    run([&](ConnectionDesk &desk) {
        // Remembered, not connected: the secret has to be given again.
        QVERIFY(!desk.isConnected());
        QCOMPARE(desk.remembered(), expected);
    });
}

void TestConnectionDesk::remembersNoSecret_data()
{
    remembersBetweenRuns_data();
}

void TestConnectionDesk::remembersNoSecret()
{
    QFETCH(const bool, isToken);
    run([&](ConnectionDesk &desk) {
        desk.connectTo(isToken ? byPassword() : byToken(), Keep::Remembered);
        desk.connectTo(isToken ? byToken() : byPassword(), Keep::Remembered);
    });
    const QByteArray bytes = stored();
    QVERIFY(bytes.contains("provedor"));
    for (const QString &secret : {clientSecret, password, token}) {
        const QByteArray plain = secret.toUtf8();
        for (const QByteArray &form : {plain, plain.toBase64(), plain.toHex(), plain.toPercentEncoding()})
            QVERIFY2(!bytes.contains(form), form.constData());
    }
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList{u"guiche.ini"_s});
}

void TestConnectionDesk::forThisRunWritesNothing()
{
    run([](ConnectionDesk &desk) {
        desk.connectTo(byPassword(), Keep::ForThisRun);
        desk.connectTo(byToken(), Keep::ForThisRun);
        desk.disconnectFromServer();
    });
    QVERIFY(QDir(m_directory->path()).isEmpty());
    run([](ConnectionDesk &desk) { QCOMPARE(desk.remembered(), RememberedConnection()); });
}

void TestConnectionDesk::forThisRunLeavesWhatIsRemembered()
{
    run([](ConnectionDesk &desk) { desk.connectTo(byPassword(), Keep::Remembered); });
    const QByteArray before = stored();
    QVERIFY(!before.isEmpty());
    run([](ConnectionDesk &desk) { desk.connectTo(byToken(), Keep::ForThisRun); });
    QCOMPARE(stored(), before);
}

void TestConnectionDesk::connectionInUseComesBeforeTheRemembered()
{
    run([](ConnectionDesk &desk) {
        desk.connectTo(byPassword(), Keep::Remembered);
        desk.connectTo(byToken(), Keep::ForThisRun);
        QCOMPARE(desk.remembered(), rememberedOfToken);
        desk.disconnectFromServer();
        QCOMPARE(desk.remembered(), rememberedOfPassword);
    });
}

void TestConnectionDesk::tokenForgetsTheLogin()
{
    run([](ConnectionDesk &desk) { desk.connectTo(byPassword(), Keep::Remembered); });
    run([](ConnectionDesk &desk) { desk.connectTo(byToken(), Keep::Remembered); });
    QVERIFY(!stored().contains("agente"));
    run([](ConnectionDesk &desk) { QCOMPARE(desk.remembered(), rememberedOfToken); });
}

QTEST_GUILESS_MAIN(TestConnectionDesk)
#include "tst_connectiondesk.moc"
