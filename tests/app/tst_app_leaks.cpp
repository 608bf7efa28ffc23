// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "settings/settings.h"
#include "support/bodies.h"
#include "support/misbehavingserver.h"
#include "support/traces.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// Planted where a session has them: in the keychain, in the environment, in what the server says.
const QString clientSecret = u"cl1ent-s3cret-planted"_s;
const QString password = u"p4ss-w0rd-planted"_s;
const QString proxyPassword = u"pr0xy-w0rd-planted"_s;
const QString readyToken = u"eyJyZWFkeS1wbGFudGVk"_s;
const QString granted = u"tk-granted-planted"_s;
const QString cpf = u"86214941081"_s;
const QString punctuatedCpf = u"862.149.410-81"_s;

QByteArray aboutSomebody()
{
    QByteArray body = bodies::found();
    return body.replace("00000000191", cpf.toLatin1()).replace("Sem sinal", "CPF 862.149.410-81 sem sinal");
}

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

// The program itself, with a keychain of this test's own, through whole sessions at full verbosity: in none of its files
// and streams, and not in the list of processes, is there anything of what was planted.
class TestAppLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void signedInFromTheKeychain();
    void signInRefused();
    void tokenOfTheEnvironment();
    void crash();

private:
    QProcessEnvironment environment() const;
    void plantProfile();
    // Runs to the end; what the list of processes says is read while the server is asked.
    void run(const QStringList &arguments, const QProcessEnvironment &environment);
    void start(const QStringList &arguments, const QProcessEnvironment &environment);
    QStringList arguments() const;
    void checkNothingShows();

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_told; // both streams
    QByteArray m_listed; // what the list of processes could tell
};

void TestAppLeaks::initTestCase()
{
    QCOMPARE(qgetenv("GUICHE_KEYRING"), "unlocked"); // never a person's own keychain
}

void TestAppLeaks::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<MisbehavingServer>();
    m_server->logins().always(steps::grantToken(granted.toLatin1()));
    m_told.clear();
    m_listed.clear();
}

QProcessEnvironment TestAppLeaks::environment() const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
        const QString place = m_place->filePath(QString::fromLatin1(name));
        QDir().mkpath(place);
        result.insert(QString::fromLatin1(name), place);
    }
    result.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    result.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
    result.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s);
    return result;
}

void TestAppLeaks::plantProfile()
{
    Profile profile;
    profile.id = u"planted"_s;
    profile.name = u"Provedor Exemplo"_s;
    profile.server = m_server->address();
    profile.clientId = u"7"_s;
    profile.username = u"ana@provedor.example"_s;
    Settings settings(m_place->filePath(u"config"_s));
    settings.setProfile(profile);
    settings.setCurrentProfile(profile.id);

    KeychainSecretStore keychain(u"guiche"_s);
    bool isWritten = false;
    const ProfileSecrets secrets{.clientSecret = clientSecret, .password = password, .proxyPassword = proxyPassword};
    const PendingCall writing = keychain.write(u"profile/planted"_s, packed(secrets),
                                               [&](const Result<void> &outcome) { isWritten = outcome.has_value(); });
    QTRY_VERIFY(isWritten);
}

QStringList TestAppLeaks::arguments() const
{
    return {
        u"--config"_s,     m_place->filePath(u"config"_s),    u"--search"_s, punctuatedCpf, u"--type"_s, u"cpf_cnpj"_s,
        u"--screenshot"_s, m_place->filePath(u"window.png"_s)};
}

void TestAppLeaks::start(const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setWorkingDirectory(m_place->path()); // where a memory image would be left
    m_program->setProcessChannelMode(QProcess::MergedChannels);
    m_program->start(QStringLiteral(GUICHE_PROGRAM), arguments);
    QVERIFY(m_program->waitForStarted());
}

void TestAppLeaks::run(const QStringList &arguments, const QProcessEnvironment &environment)
{
    start(arguments, environment);
    const QString process = u"/proc/%1/"_s.arg(m_program->processId());
    QTimer glance; // so that the loop goes round also when nothing happens
    glance.start(20);
    QElapsedTimer timer;
    timer.start();
    while (m_program->state() != QProcess::NotRunning && timer.elapsed() < 60'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (m_server->connectionsOpened() == 0)
            continue;
        for (const char *file : {"cmdline", "environ", "comm", "status"})
            m_listed += contentOf(process + QString::fromLatin1(file));
    }
    m_told += m_program->readAll();
    QVERIFY2(m_program->state() == QProcess::NotRunning, m_told.right(1000).constData());
}

void TestAppLeaks::checkNothingShows()
{
    const QStringList words{clientSecret, password, proxyPassword, readyToken, granted, cpf, punctuatedCpf};
    QCOMPARE(tracesIn(m_place->path(), words), QStringList());
    QCOMPARE(tracesIn(qEnvironmentVariable("HOME"), words), QStringList());
    QCOMPARE(tracesIn(qEnvironmentVariable("XDG_RUNTIME_DIR"), words), QStringList());
    for (const QString &word : words) {
        QVERIFY2(!m_told.contains(word.toUtf8()), qPrintable(word));
        QVERIFY2(!m_listed.contains(word.toUtf8()), qPrintable(word));
    }
    QVERIFY(m_told.contains("guiche.api")); // it was full verbosity
    QCOMPARE(m_server->violations(), QByteArrayList());
}

void TestAppLeaks::signedInFromTheKeychain()
{
    plantProfile();
    m_server->searches().then(steps::unauthorized()).then(steps::html(503)).always(steps::reply(200, aboutSomebody()));
    run(arguments(), environment());
    QVERIFY2(m_told.contains("1 atendimento"), m_told.right(2000).constData());
    // All of it was needed, and was there.
    const QList<HeardRequest> &requests = m_server->requests();
    QVERIFY(requests.size() >= 5);
    QVERIFY(requests.constFirst().body.contains(password.toUtf8()));
    QCOMPARE(requests.constLast().header("Authorization"), "Bearer " + granted.toLatin1());
    QVERIFY(!QImage(m_place->filePath(u"window.png"_s)).isNull());
    checkNothingShows();
}

void TestAppLeaks::signInRefused()
{
    plantProfile();
    m_server->logins().always(steps::reply(
        401,
        R"({"error":"invalid_credentials","message":"No: {\"password\":\"p4ss-w0rd-planted\",\"cpf\":86214941081}"})"));
    run(arguments(), environment());
    QVERIFY(m_told.contains("refused the sign-in"));
    checkNothingShows();
}

void TestAppLeaks::tokenOfTheEnvironment()
{
    QProcessEnvironment withToken = environment();
    withToken.insert(u"GUICHE_TOKEN"_s, readyToken);
    m_server->searches().always(
        steps::reply(200, bodies::errorEnvelope("Bearer eyJyZWFkeS1wbGFudGVk: CPF 862.149.410-81 recusado")));
    run(arguments() + QStringList{u"--server"_s, m_server->address().text()}, withToken);
    QCOMPARE(m_server->requests().constFirst().header("Authorization"), "Bearer " + readyToken.toLatin1());
    QVERIFY(m_told.contains("did not accept the search"));
    QVERIFY(m_listed.contains("GUICHE_TOKEN=*")); // it was listed, and is nothing any more
    checkNothingShows();
}

void TestAppLeaks::crash()
{
    plantProfile();
    m_server->searches().always(steps::stallInBody(aboutSomebody()));
    start(arguments(), environment());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 2, 60'000);
    const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(m_program->processId()));
    const QByteArray image = limits.sliced(limits.indexOf("Max core file size")).split('\n').constFirst().simplified();
    QCOMPARE(image, "Max core file size 0 0 bytes");
    QVERIFY(m_program->processId() > 0); // 0 would be everybody of this process's own group
    QCOMPARE(kill(static_cast<pid_t>(m_program->processId()), SIGABRT), 0);
    QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
    QCOMPARE(m_program->exitStatus(), QProcess::CrashExit);
    m_told += m_program->readAll();
    checkNothingShows();
}

QTEST_GUILESS_MAIN(TestAppLeaks)
#include "tst_app_leaks.moc"
