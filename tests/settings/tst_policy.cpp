// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policyfile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QByteArray server = "[profile]\naddress=https://api.norte.example\n";

} // namespace

// What the administrator's file may say, and what is said of it when it cannot be understood.
class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileLocksNothing();
    void emptyFileLocksNothing();
    void readsEveryKey();
    void readsEveryWord_data();
    void readsEveryWord();
    void locks_data();
    void locks();
    void commentsAreNoKeys();
    void mistakes_data();
    void mistakes();
    void oneMistakeSpoilsAll();
    void fileThatCannotBeRead_data();
    void fileThatCannotBeRead();
    void firstFileThatIsThereCounts();
    void spoiltFileIsNotPassedOver();
    void usualFilesBeginWithTheSystems();
    void usualFilesAreNeverThePersonsOwn();
};

void TestPolicy::noFileLocksNothing()
{
    const PolicyFile file;
    QCOMPARE(file.problem(), u"nothing"_s);
    const Policy policy = file.read().value();
    for (const auto topic : {Policy::Topic::Profile, Policy::Topic::Proxy, Policy::Topic::Masking,
                             Policy::Topic::Export, Policy::Topic::Recents, Policy::Topic::Queue})
        QVERIFY(!policy.isLocked(topic));
    QVERIFY(!policy.profile());
    QVERIFY(!policy.proxy());
    QVERIFY(!policy.masksDocuments());
    QVERIFY(!policy.allowsExport());
    QVERIFY(!policy.allowsRecents());
    QVERIFY(!policy.keepsQueue());
    QVERIFY(!policy.queueHours());
    QVERIFY(Policy::read({}).has_value());
}

void TestPolicy::emptyFileLocksNothing()
{
    for (const QByteArray &bytes : {QByteArray("\n"), QByteArray("[policy]\n[profile]\n[proxy]\n")}) {
        const Policy policy = PolicyFile::policy(bytes);
        QVERIFY(!policy.isLocked(Policy::Topic::Profile));
        QVERIFY(!policy.profile());
        QVERIFY(!policy.proxy());
    }
}

void TestPolicy::readsEveryKey()
{
    const Policy policy = PolicyFile::policy(
        "[policy]\nlocked=profile, proxy, masking, export, recents, queue\n"
        "[profile]\nname=\"Provedor Norte, matriz\"\ncolor=amber\naddress=http://erp.norte.example:81/hub\n"
        "allowsPlainHttp=true\nsignIn=token\nclientId=12\nusername=joão@norte.example\n"
        "authoritiesFile=pki/norte.pem\n"
        "[proxy]\nkind=http\nhost=proxy.norte.example\nport=3128\nusername=maria\n"
        "[masking]\ndocuments=true\n[export]\nallowed=false\n"
        "[recents]\nallowed=true\n[queue]\nkept=true\nmaxAgeHours=24\n");
    for (const auto topic : {Policy::Topic::Profile, Policy::Topic::Proxy, Policy::Topic::Masking,
                             Policy::Topic::Export, Policy::Topic::Recents, Policy::Topic::Queue})
        QVERIFY(policy.isLocked(topic));
    Profile expected;
    expected.id = Policy::presetId();
    expected.name = u"Provedor Norte, matriz"_s;
    expected.color = ProfileColor::Amber;
    expected.server =
        ServerAddress::parse(u"http://erp.norte.example:81/hub"_s, ServerAddress::PlainHttp::Anywhere).value();
    expected.allowsPlainHttp = true;
    expected.kind = SignInKind::Token;
    expected.clientId = u"12"_s;
    expected.username = u"joão@norte.example"_s;
    expected.trust.authoritiesFile = u"pki/norte.pem"_s;
    QCOMPARE(policy.profile(), expected);
    const ProxyServer proxy{ProxyKind::Http, u"proxy.norte.example"_s, 3128, u"maria"_s};
    QCOMPARE(policy.proxy(), proxy);
    QCOMPARE(policy.masksDocuments(), std::optional(true));
    QCOMPARE(policy.allowsExport(), std::optional(false));
    QCOMPARE(policy.allowsRecents(), std::optional(true));
    QCOMPARE(policy.keepsQueue(), std::optional(true));
    QCOMPARE(policy.queueHours(), std::optional(24));
}

void TestPolicy::readsEveryWord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *word : {"blue", "green", "amber", "red", "violet", "gray"})
        QTest::addRow("%s", word) << server + "color=" + word + '\n';
    for (const char *word : {"password", "token"})
        QTest::addRow("%s", word) << server + "signIn=" + word + '\n';
    for (const char *word : {"system", "none"})
        QTest::addRow("%s", word) << "[proxy]\nkind=" + QByteArray(word) + '\n';
    for (const char *word : {"http", "socks5"})
        QTest::addRow("%s", word) << "[proxy]\nhost=a\nport=65535\nkind=" + QByteArray(word) + '\n';
    for (const char *word : {"true", "false"}) {
        QTest::addRow("documents %s", word) << "[masking]\ndocuments=" + QByteArray(word) + '\n';
        QTest::addRow("allowed %s", word) << "[export]\nallowed=" + QByteArray(word) + '\n';
        QTest::addRow("queue %s", word) << "[queue]\nkept=" + QByteArray(word) + '\n';
        QTest::addRow("recents %s", word) << "[recents]\nallowed=" + QByteArray(word) + '\n';
        QTest::addRow("plain http %s", word) << server + "allowsPlainHttp=" + word + '\n';
    }
}

void TestPolicy::readsEveryWord()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(PolicyFile(bytes).problem(), u"nothing"_s);
}

void TestPolicy::locks_data()
{
    QTest::addColumn<QByteArray>("locked");
    QTest::addColumn<QList<bool>>("expected");
    QTest::newRow("profile") << QByteArray("profile") << QList<bool>{true, false, false, false, false, false};
    QTest::newRow("proxy") << QByteArray("proxy") << QList<bool>{false, true, false, false, false, false};
    QTest::newRow("masking") << QByteArray("masking") << QList<bool>{false, false, true, false, false, false};
    QTest::newRow("export") << QByteArray("export") << QList<bool>{false, false, false, true, false, false};
    QTest::newRow("recents") << QByteArray("recents") << QList<bool>{false, false, false, false, true, false};
    QTest::newRow("queue") << QByteArray("queue") << QList<bool>{false, false, false, false, false, true};
    QTest::newRow("two") << QByteArray("export,  profile") << QList<bool>{true, false, false, true, false, false};
    QTest::newRow("twice") << QByteArray("proxy,proxy") << QList<bool>{false, true, false, false, false, false};
    QTest::newRow("quoted") << QByteArray("\"proxy\", \"masking\"")
                            << QList<bool>{false, true, true, false, false, false};
}

void TestPolicy::locks()
{
    QFETCH(const QByteArray, locked);
    QFETCH(const QList<bool>, expected);
    const Policy policy = PolicyFile::policy("[policy]\nlocked=" + locked + '\n' + server);
    const QList<bool> found{policy.isLocked(Policy::Topic::Profile), policy.isLocked(Policy::Topic::Proxy),
                            policy.isLocked(Policy::Topic::Masking), policy.isLocked(Policy::Topic::Export),
                            policy.isLocked(Policy::Topic::Recents), policy.isLocked(Policy::Topic::Queue)};
    QCOMPARE(found, expected);
}

void TestPolicy::commentsAreNoKeys()
{
    QCOMPARE(PolicyFile("; da TI\n[policy]\n; locked=tudo\nlocked=masking ; CPF\n").problem(), u"nothing"_s);
}

void TestPolicy::mistakes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const QByteArray &bytes, const char *problem) {
        QTest::addRow("%s", QByteArray(bytes).replace('\n', ' ').constData()) << bytes << QString::fromUtf8(problem);
    };
    row("[policy]\nlocked=tudo\n", "policy/locked");
    row("[policy]\nlocked=\n", "policy/locked");
    row("[policy]\nlocked=masking, Export\n", "policy/locked");
    row("[policy]\nlocked=masking export\n", "policy/locked");
    row("[policy]\nlock=masking\n", "policy/lock");
    row("locked=masking\n", "locked"); // outside of every section
    row("[Policy]\nlocked=masking\n", "Policy/locked");
    row("[segurança]\nx=1\n", "segurança/x");
    row(server + "cor=red\n", "profile/cor");
    row(server + "password=x\n", "profile/password"); // not the place for a secret
    row(server + "trustedCertificate=00\n", "profile/trustedCertificate");
    row(server + "proxy\\kind=none\n", "profile/proxy/kind");
    row(server + "color=rosa\n", "profile/color");
    row(server + "signIn=senha\n", "profile/signIn");
    row(server + "allowsPlainHttp=yes\n", "profile/allowsPlainHttp");
    row(server + "name=Norte, matriz\n", "profile/name"); // not in quotes: a list
    row(server + "authoritiesFile=a.pem, b.pem\n", "profile/authoritiesFile");
    row(server + "username=@Invalid()\n", "profile/username");
    row("[profile]\naddress=\n", "profile/address");
    row("[profile]\naddress=ftp://a.example\n", "profile/address");
    row("[profile]\naddress=https://a.example, https://b.example\n", "profile/address");
    row("[profile]\nname=Norte\n", "profile/address"); // nowhere to begin
    row("[policy]\nlocked=profile\n", "profile/address"); // nobody would be let in anywhere
    row("[profile]\naddress=http://a.example\n", "profile/address");
    row("[profile]\naddress=http://a.example\nallowsPlainHttp=false\n", "profile/address");
    row("[proxy]\nkind=https\n", "proxy/kind");
    row("[proxy]\nhost=a.example\nport=1\n", "proxy/kind");
    row("[proxy]\nkind=http\nport=1\n", "proxy/host");
    row("[proxy]\nkind=socks5\nhost=a.example\n", "proxy/port");
    for (const char *port : {"0", "65536", "-1", "http", "80.5", ""})
        row("[proxy]\nkind=http\nhost=a.example\nport=" + QByteArray(port) + '\n', "proxy/port");
    row("[masking]\ndocuments=1\n", "masking/documents");
    row("[masking]\ndocuments=TRUE\n", "masking/documents");
    row("[export]\nallowed=nunca\n", "export/allowed");
    row("[export]\nallowed=\n", "export/allowed");
    row("[recents]\nallowed=nunca\n", "recents/allowed");
    row("[queue]\nkept=nunca\n", "queue/kept");
    row("[queue]\nallowed=true\n", "queue/allowed");
    row("[queue]\nmaxAgeHours=\n", "queue/maxAgeHours");
    row("[queue]\nmaxAgeHours=0\n", "queue/maxAgeHours");
    row("[queue]\nmaxAgeHours=-1\n", "queue/maxAgeHours");
    row("[queue]\nmaxAgeHours=8761\n", "queue/maxAgeHours");
    row("[queue]\nmaxAgeHours=1.5\n", "queue/maxAgeHours");
    row("[queue]\nmaxAgeHours=um dia\n", "queue/maxAgeHours");
}

void TestPolicy::mistakes()
{
    QFETCH(const QByteArray, bytes);
    const PolicyFile file(bytes);
    QTEST(file.problem(), "problem");
}

void TestPolicy::oneMistakeSpoilsAll()
{
    // Half a policy would be one that nobody wrote.
    const PolicyFile file("[policy]\nlocked=masking\n[masking]\ndocuments=true\n[export]\nallowed=nao\n");
    QCOMPARE(file.problem(), u"export/allowed"_s);
    QVERIFY(!file.read());
}

void TestPolicy::fileThatCannotBeRead_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"a directory", "a link to nowhere", "in a folder that cannot be looked into", "no INI",
                             "half a section", "a line without a value"})
        QTest::addRow("%s", what) << QString::fromLatin1(what);
}

void TestPolicy::fileThatCannotBeRead()
{
    QFETCH(const QString, what);
    const PolicyFile file;
    if (what == u"a directory") {
        QVERIFY(QDir().mkdir(file.name()));
    } else if (what == u"a link to nowhere") {
        QVERIFY(QFile::link(file.path(u"nowhere"_s), file.name()));
    } else if (what == u"in a folder that cannot be looked into") {
        // Permissions do not keep root out; a link to itself does.
        const QString loop = file.path(u"loop"_s);
        QVERIFY(QFile::link(loop, loop));
        const auto policy = Policy::read({loop + u"/policy.ini"_s});
        QVERIFY(!policy);
        QCOMPARE(policy.error().file, QString(loop + u"/policy.ini"_s));
        QCOMPARE(policy.error().key, QString());
        return;
    } else if (what == u"no INI") {
        file.write(QByteArray("\x7F"
                              "ELF\0\1\2\xFF",
                              8));
    } else if (what == u"half a section") {
        file.write("[policy\nlocked=masking\n");
    } else {
        file.write("[policy]\nlocked\n");
    }
    QCOMPARE(file.problem(), u"the file"_s);
}

void TestPolicy::firstFileThatIsThereCounts()
{
    const PolicyFile none;
    const PolicyFile first("[policy]\nlocked=masking\n");
    const PolicyFile second("[policy]\nlocked=export\n");
    const Policy policy = Policy::read({none.name(), first.name(), second.name()}).value();
    QVERIFY(policy.isLocked(Policy::Topic::Masking));
    QVERIFY(!policy.isLocked(Policy::Topic::Export));
}

void TestPolicy::spoiltFileIsNotPassedOver()
{
    const PolicyFile spoilt("[policy]\nlocked=tudo\n");
    const PolicyFile second("[policy]\nlocked=export\n");
    const auto policy = Policy::read({spoilt.name(), second.name()});
    QVERIFY(!policy);
    QCOMPARE(policy.error().file, spoilt.name());
}

void TestPolicy::usualFilesBeginWithTheSystems()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir second;
    const QTemporaryDir third;
    qputenv("XDG_CONFIG_DIRS", (second.path() + u":/etc/xdg:" + third.path()).toUtf8());
    const QStringList expected{u"/etc/xdg/guiche/policy.ini"_s, second.filePath(u"guiche/policy.ini"_s),
                               third.filePath(u"guiche/policy.ini"_s)};
    QCOMPARE(Policy::usualFiles(), expected);
    qunsetenv("XDG_CONFIG_DIRS");
    QCOMPARE(Policy::usualFiles().constFirst(), expected.constFirst());
#endif
}

void TestPolicy::usualFilesAreNeverThePersonsOwn()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir own;
    qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
    QCOMPARE(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), own.path());
    // Not even by another name for it.
    for (const QString &alias : {own.path(), QString(own.path() + u'/'), QString(own.path() + u"/."_s)}) {
        qputenv("XDG_CONFIG_DIRS", alias.toUtf8());
        for (const QString &file : Policy::usualFiles())
            QVERIFY2(!QDir::cleanPath(file).startsWith(own.path()), qPrintable(file));
    }
    qunsetenv("XDG_CONFIG_DIRS");
    qunsetenv("XDG_CONFIG_HOME");
#endif
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
