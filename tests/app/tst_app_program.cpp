// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"
#include "demo/demoserver.h"

#include <QImage>
#include <QSet>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace guiche;

namespace
{

QStringList screenshot(const Home &home, const QString &term, const QStringList &more)
{
    return QStringList{QStringLiteral("--search"),     term,
                       QStringLiteral("--screenshot"), home.path(QStringLiteral("window.png")),
                       QStringLiteral("--config"),     home.path(QStringLiteral("config"))}
    + more;
}

// A picture of something, not of an empty window.
bool isWorthLookingAt(const QString &file)
{
    const QImage image(file);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return image.width() >= 640 && image.height() >= 420 && colors.size() > 100;
}

} // namespace

// The program as scripts and people start it.
class TestAppProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersion();
    void tellsItsOptions();
    void wrongUsage_data();
    void wrongUsage();
    void demoScreenshot_data();
    void demoScreenshot();
    void screenshotInBothThemes();
    void serverWithToken();
    void serverWithoutToken();
    void wrongTokenFails();
    void refusingServerFails();
    void unwritablePictureFails();
    void closedOnesOnlyWhenAskedFor();
};

void TestAppProgram::tellsItsVersion()
{
    for (const char *option : {"--version", "-v"}) {
        const Ended ended = Home().run({QString::fromLatin1(option)});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.out, QStringLiteral("guiche " GUICHE_VERSION "\n"));
    }
}

void TestAppProgram::tellsItsOptions()
{
    const Ended ended = Home().run({QStringLiteral("--help")});
    QCOMPARE(ended.exitCode, 0);
    for (const char *option :
         {"--demo", "--demo-size", "--server", "--config", "--theme", "--search", "--type", "--include-closed",
          "--screenshot", "--help", "--version", "GUICHE_TOKEN", "query", "batch"})
        QVERIFY2(ended.out.contains(QLatin1String(option)), option);
    const Ended portuguese = Home().run({QStringLiteral("--help")}, {QStringLiteral("LANGUAGE=pt_BR")});
    QVERIFY(portuguese.out.contains(QStringLiteral("clientes fictícios")));
}

void TestAppProgram::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *arguments) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
    };
    row("unknown option", "--frobnicate");
    row("token as option", "--demo --token=abc");
    row("password as option", "--password abc");
    row("client secret as option", "--client-secret=abc");
    row("two terms", "--demo 1204 1205");
    row("a term that is none", "--demo abc");
    row("a telephone", "tel:+5511987654321");
    row("another address", "guiche:open?term=1204");
    row("demo and server", "--demo --server https://api.example.com");
    row("option without its value", "--demo --search");
    row("unknown theme", "--demo --theme pink");
    row("unknown type", "--demo --search 1 --type nome");
    row("nothing to search for", "--demo --search abc");
    row("picture of nothing", "--demo --screenshot a.png");
    row("no address", "--server http://");
}

void TestAppProgram::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ended ended = Home().run(arguments, {tokenVariable(QStringLiteral("a-token"))});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.problems.trimmed().size() > 10);
    QVERIFY(!ended.problems.contains(QStringLiteral("a-token")));
}

void TestAppProgram::demoScreenshot_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &variables, const char *words) {
        QTest::newRow(name) << variables << QString::fromUtf8(words);
    };
    const char *portuguese = "3 atendimentos, 2 ordens de serviço";
    row("pt_BR", {QStringLiteral("LANGUAGE=pt_BR")}, portuguese);
    row("a Brazilian desktop", {QStringLiteral("LANGUAGE="), QStringLiteral("LC_ALL=pt_BR.UTF-8")}, portuguese);
    row("LANG alone", {QStringLiteral("LANGUAGE="), QStringLiteral("LC_ALL="), QStringLiteral("LANG=pt_BR.UTF-8")},
        portuguese);
    row("es", {QStringLiteral("LANGUAGE=es")}, "3 atenciones, 2 órdenes de servicio");
    row("en", {QStringLiteral("LANGUAGE=en")}, "3 atendimentos, 2 ordens de serviço");
    row("another language", {QStringLiteral("LANGUAGE=ja")}, "3 atendimentos, 2 ordens de serviço");
}

void TestAppProgram::demoScreenshot()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, words);
    const Home home;
    const Ended ended = home.run(screenshot(home, QStringLiteral("1204"), {QStringLiteral("--demo")}), variables);
    QCOMPARE(ended.exitCode, 0);
    const QString file = home.path(QStringLiteral("window.png"));
    QCOMPARE(ended.out, file + u'\n' + words + u'\n');
    QVERIFY(isWorthLookingAt(file));
}

void TestAppProgram::screenshotInBothThemes()
{
    const Home home;
    const QString file = home.path(QStringLiteral("window.png"));
    QList<int> brightness;
    for (const char *theme : {"light", "dark"}) {
        const QStringList more{QStringLiteral("--demo"), QStringLiteral("--theme"), QString::fromLatin1(theme)};
        QCOMPARE(home.run(screenshot(home, QStringLiteral("1588"), more)).exitCode, 0);
        QVERIFY(isWorthLookingAt(file));
        const QImage image(file);
        brightness << qGray(image.pixel(image.width() / 2, image.height() - 40));
    }
    QVERIFY(brightness.at(0) > 200);
    QVERIFY(brightness.at(1) < 60);
}

void TestAppProgram::serverWithToken()
{
    DemoServer server;
    const auto address = server.start();
    QVERIFY(address);
    const Home home;
    const QStringList arguments =
        screenshot(home, QStringLiteral("1204"), {QStringLiteral("--server"), address->text()});
    const Ended ended = home.run(arguments, {tokenVariable(DemoServer::token())});
    QCOMPARE(ended.problems, QString());
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(ended.out.contains(QStringLiteral("3 atendimentos")));
    // The token in the header, no login. Behind the pending ones the closed ones are asked for, if there is time.
    const QList<QByteArray> requests = server.requests();
    QVERIFY(requests.size() == 1 || requests.size() == 2);
    for (const QByteArray &request : requests) {
        QVERIFY(request.startsWith("GET /api/v1/integracao/cliente/atendimento?"));
        QVERIFY(!request.contains(DemoServer::token().toLatin1()));
    }
    const QString port = QString::number(QUrl(address->text()).port());
    QCOMPARE(home.traces({DemoServer::token(), QStringLiteral("127.0.0.1"), port}), QStringList());
}

void TestAppProgram::serverWithoutToken()
{
    const Home home;
    const QStringList arguments =
        screenshot(home, QStringLiteral("1204"), {QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:9")});
    for (const QStringList &variables : {QStringList(), QStringList{tokenVariable({})}}) {
        const Ended ended = home.run(arguments, variables);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.problems.contains(QStringLiteral("GUICHE_TOKEN")));
    }
}

void TestAppProgram::wrongTokenFails()
{
    DemoServer server;
    const auto address = server.start();
    QVERIFY(address);
    const Home home;
    const QStringList arguments =
        screenshot(home, QStringLiteral("1204"), {QStringLiteral("--server"), address->text()});
    const Ended ended = home.run(arguments, {tokenVariable(QStringLiteral("not-this-one"))});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY(ended.problems.contains(QStringLiteral("The server no longer accepts the token. Paste a new one.")));
    QVERIFY(!ended.problems.contains(QStringLiteral("not-this-one")));
    QVERIFY(!ended.out.contains(QStringLiteral("atendimento")));
}

void TestAppProgram::refusingServerFails()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString address = QStringLiteral("http://127.0.0.1:%1").arg(taken.serverPort());
    taken.close();
    const Home home;
    const Ended ended = home.run(screenshot(home, QStringLiteral("1204"), {QStringLiteral("--server"), address}),
                                 {tokenVariable(QStringLiteral("a-token"))});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.problems.contains(QStringLiteral("The server 127.0.0.1 refuses connections.")),
             qPrintable(ended.problems));
}

void TestAppProgram::unwritablePictureFails()
{
    const Home home;
    const QString file = home.path(QStringLiteral("no/such/directory/window.png"));
    const Ended ended = home.run({QStringLiteral("--demo"), QStringLiteral("--search"), QStringLiteral("1204"),
                                  QStringLiteral("--screenshot"), file});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY(ended.problems.contains(file));
    QVERIFY(!ended.out.contains(file));
}

void TestAppProgram::closedOnesOnlyWhenAskedFor()
{
    const Home home;
    const Ended pending = home.run(screenshot(home, QStringLiteral("1015"), {QStringLiteral("--demo")}));
    QCOMPARE(pending.exitCode, 0);
    QVERIFY(pending.out.endsWith(QStringLiteral("No atendimento found\n")));
    const Ended all = home.run(
        screenshot(home, QStringLiteral("1015"), {QStringLiteral("--demo"), QStringLiteral("--include-closed")}));
    QVERIFY(all.out.contains(QStringLiteral("5 atendimentos, ")));
}

QTEST_GUILESS_MAIN(TestAppProgram)
#include "tst_app_program.moc"
