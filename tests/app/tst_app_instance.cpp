// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"
#include "app/instance.h"
#include "settings/settings.h"
#include "support/misbehavingserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/stat.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace guiche;

// One window for a person and a place of settings: in this process, and as processes.
class TestAppInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void requestsOnTheWire();
    void firstTakesWhatTheSecondHands();
    void anotherPlaceIsAnother();
    void socketIsThePersonsOwn();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void steppingBackLetsTheNextOneBeFirst();
    void crashedInstanceBlocksNobody();
    void silentInstanceIsGivenUp();

    void termsGoToTheRunningWindow();
    void twoAtTheSameMoment();
    void otherRunsAreIndependent();
    void unusableTermsAreNotHandedOver();
    void needsNoDisplayToHandOver();

private:
    QString socketFile() const;
    std::unique_ptr<QProcess> startWindow(const QStringList &more = {}) const;
    // Its socket is there.
    bool waitForSocket() const;

    QTemporaryDir m_runtime;
    QString m_place;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<MisbehavingServer> m_server;
};

void TestAppInstance::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void TestAppInstance::init()
{
    const QFileInfoList left = QDir(m_runtime.path()).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : left)
        QFile::remove(file.filePath());
    m_place = m_runtime.filePath(u"settings"_s);
    m_home = std::make_unique<Home>();
    m_server = std::make_unique<MisbehavingServer>();
    m_server->searches().always(steps::found(1));
}

QString TestAppInstance::socketFile() const
{
    const QStringList names = QDir(m_runtime.path()).entryList(QDir::System);
    return names.isEmpty() ? QString() : m_runtime.filePath(names.constFirst());
}

void TestAppInstance::requestsOnTheWire()
{
    const Request request{u"d:86214941081"_s, u"a-token_1"_s};
    QCOMPARE(unpackedRequest(packed(request)), request);
    QCOMPARE(unpackedRequest(packed(Request{})), Request());
    QVERIFY(packed(request).endsWith('\n') && packed(request).count('\n') == 1);
    const QByteArrayList refused{{},
                                 "1204\n",
                                 "{}\n",
                                 "[1]\n",
                                 R"({"term":"1204"})",
                                 R"({"guiche":2,"term":"1204"})",
                                 R"({"guiche":1,"term":"abc"})",
                                 R"({"guiche":1,"term":"guiche:open"})",
                                 R"({"guiche":1,"term":"1)" + QByteArray(5000, ' ') + "\"}"};
    for (const QByteArray &line : refused)
        QVERIFY2(!unpackedRequest(line), line.constData());
    // What is only odd about the activation is no reason to open nothing.
    QCOMPARE(unpackedRequest(R"({"guiche":1,"term":"1204","activation":"a b\n"})"), (Request{u"1204"_s, {}}));
    QCOMPARE(unpackedRequest(R"({"guiche":1,"term":7,"further":true})"), Request());
}

void TestAppInstance::firstTakesWhatTheSecondHands()
{
    Instance first(m_place);
    QCOMPARE(first.enter({}), Instance::Role::First);
    QList<Request> taken;
    connect(&first, &Instance::requested, this, [&taken](const Request &request) { taken << request; });
    first.listen();
    // The second is another process, for enter() blocks.
    const auto process = m_home->start({u"--config"_s, m_place, u"862.149.410-81"_s},
                                       {u"XDG_RUNTIME_DIR="_s + m_runtime.path(), u"XDG_ACTIVATION_TOKEN=shown-7"_s});
    QElapsedTimer timer;
    timer.start();
    const Ended ended = Home::ended(*process);
    QCOMPARE(ended.problems, QString());
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(taken, QList({Request{u"862.149.410-81"_s, u"shown-7"_s}}));
}

void TestAppInstance::anotherPlaceIsAnother()
{
    Instance here(m_place);
    Instance there(m_place + u"2"_s);
    QCOMPARE(here.enter({}), Instance::Role::First);
    QCOMPARE(there.enter({}), Instance::Role::First);
}

void TestAppInstance::socketIsThePersonsOwn()
{
    Instance first(m_place);
    QCOMPARE(first.enter({}), Instance::Role::First);
    first.listen();
    const QString file = socketFile();
    QVERIFY(!file.isEmpty());
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(file).constData(), &status), 0);
    QCOMPARE(status.st_mode & 077U, 0U);
    QVERIFY(!file.contains(u"settings"_s)); // nor does its name tell where they are
}

void TestAppInstance::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray refused = "{\"guiche\":1,\"taken\":false}\n";
    QTest::newRow("another version") << QByteArray("{\"guiche\":2,\"term\":\"1204\"}\n") << refused;
    QTest::newRow("no term") << QByteArray("{\"guiche\":1,\"term\":\"rm -rf\"}\n") << refused;
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n") << refused;
    QTest::newRow("without end") << QByteArray(100'000, 'x') << QByteArray();
    QTest::newRow("half a request") << QByteArray("{\"guiche\":1,") << QByteArray();
}

void TestAppInstance::strangersAreRefused()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, answer);
    Instance first(m_place);
    QCOMPARE(first.enter({}), Instance::Role::First);
    QSignalSpy requested(&first, &Instance::requested);
    first.listen();
    QLocalSocket socket;
    socket.connectToServer(socketFile());
    QVERIFY(socket.waitForConnected());
    socket.write(said);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), answer);
    QCOMPARE(requested.size(), 0);
}

void TestAppInstance::steppingBackLetsTheNextOneBeFirst()
{
    Instance first(m_place);
    QCOMPARE(first.enter({}), Instance::Role::First);
    first.listen();
    first.close();
    QVERIFY(socketFile().isEmpty());
    Instance next(m_place);
    QCOMPARE(next.enter({}), Instance::Role::First);
}

void TestAppInstance::silentInstanceIsGivenUp()
{
    Instance first(m_place);
    QCOMPARE(first.enter({}), Instance::Role::First);
    first.listen();
    Instance second(m_place);
    // This thread, which would have to answer, is the one that asks.
    QCOMPARE(second.enter({}, std::chrono::milliseconds(200)), Instance::Role::Refused);
}

std::unique_ptr<QProcess> TestAppInstance::startWindow(const QStringList &more) const
{
    Profile profile;
    profile.id = u"one"_s;
    profile.server = m_server->address();
    profile.kind = SignInKind::Token;
    Settings settings(m_place);
    settings.setProfile(profile);
    settings.setCurrentProfile(profile.id);
    return m_home->start(QStringList{u"--config"_s, m_place} + more,
                         {u"XDG_RUNTIME_DIR="_s + m_runtime.path(), u"DBUS_SESSION_BUS_ADDRESS=disabled:"_s});
}

bool TestAppInstance::waitForSocket() const
{
    return QTest::qWaitFor([this] { return !socketFile().isEmpty(); }, 30'000);
}

void TestAppInstance::crashedInstanceBlocksNobody()
{
    const auto crashed = startWindow();
    QVERIFY(waitForSocket());
    QVERIFY(Home::signalTo(*crashed, SIGKILL));
    QCOMPARE(Home::ended(*crashed).exitCode, -1);
    QVERIFY(!socketFile().isEmpty()); // it is still there, and nobody listens
    Instance next(m_place);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(next.enter({}), Instance::Role::First);
    QVERIFY(timer.elapsed() < 1000);
    next.listen();
    QLocalSocket socket;
    socket.connectToServer(socketFile());
    QVERIFY(socket.waitForConnected());
}

void TestAppInstance::termsGoToTheRunningWindow()
{
    const auto window = startWindow();
    QVERIFY(waitForSocket());
    const QStringList same{u"--config"_s, m_place};
    const QStringList variables{u"XDG_RUNTIME_DIR="_s + m_runtime.path()};
    for (const QStringList &more :
         {QStringList{u"c:1204"_s}, QStringList{u"guiche:search?term=862.149.410-81"_s}, QStringList()}) {
        const Ended ended = m_home->run(same + more, variables);
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.problems));
        QCOMPARE(window->state(), QProcess::Running);
    }
    QVERIFY(Home::signalTo(*window, SIGTERM));
    const QString told = Home::ended(*window).problems;
    QVERIFY(!told.contains(u"862"_s));
}

void TestAppInstance::twoAtTheSameMoment()
{
    QList<std::unique_ptr<QProcess>::pointer> all;
    std::vector<std::unique_ptr<QProcess>> owned;
    for (int i = 0; i < 4; ++i) {
        owned.push_back(startWindow({u"c:%1"_s.arg(1204 + i)}));
        all << owned.back().get();
    }
    const auto running = [&all] {
        return std::ranges::count_if(all, [](const QProcess *p) { return p->state() != QProcess::NotRunning; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60'000);
    for (QProcess *process : all) {
        if (process->state() == QProcess::NotRunning)
            QCOMPARE(process->exitCode(), 0);
        else
            QVERIFY(Home::signalTo(*process, SIGTERM));
    }
    QTRY_COMPARE(running(), 0);
}

void TestAppInstance::otherRunsAreIndependent()
{
    Instance first(m_place);
    QCOMPARE(first.enter({}), Instance::Role::First);
    QSignalSpy requested(&first, &Instance::requested);
    first.listen();
    const QString picture = m_home->path(u"window.png"_s);
    const Ended ended =
        m_home->run({u"--config"_s, m_place, u"--demo"_s, u"--search"_s, u"1204"_s, u"--screenshot"_s, picture},
                    {u"XDG_RUNTIME_DIR="_s + m_runtime.path()});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(QFile::exists(picture));
    QCOMPARE(m_home
                 ->run({u"query"_s, u"c:1204"_s, u"--config"_s, m_place, u"--demo"_s},
                       {u"XDG_RUNTIME_DIR="_s + m_runtime.path()})
                 .exitCode,
             0);
    QCOMPARE(requested.size(), 0);
}

void TestAppInstance::unusableTermsAreNotHandedOver()
{
    Instance first(m_place);
    QCOMPARE(first.enter({}), Instance::Role::First);
    QSignalSpy requested(&first, &Instance::requested);
    first.listen();
    for (const QString &term : {u"abc"_s, u"tel:+5511987654321"_s, u"guiche:open?term=1"_s}) {
        const Ended ended = m_home->run({u"--config"_s, m_place, term}, {u"XDG_RUNTIME_DIR="_s + m_runtime.path()});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.problems.size() > 20);
        QVERIFY(!ended.problems.contains(u"98765"_s));
    }
    QCOMPARE(requested.size(), 0);
}

void TestAppInstance::needsNoDisplayToHandOver()
{
    Instance first(m_place);
    QCOMPARE(first.enter({}), Instance::Role::First);
    QSignalSpy requested(&first, &Instance::requested);
    first.listen();
    const QStringList variables = withoutDisplay() + QStringList{u"XDG_RUNTIME_DIR="_s + m_runtime.path()};
    QCOMPARE(m_home->run({u"--config"_s, m_place, u"1204"_s}, variables).exitCode, 0);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_home->run({u"--version"_s}, variables).exitCode, 0);
    QCOMPARE(m_home->run({u"--help"_s}, variables).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestAppInstance)
#include "tst_app_instance.moc"
