// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace guiche;

namespace
{

auto read(const QStringList &arguments, const QString &token = {})
{
    return readCommandLine(QStringList{QStringLiteral("guiche")} + arguments, token);
}

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestAppCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansTheWindow();
    void jobs_data();
    void jobs();
    void demoAndConfig();
    void themes();
    void searchWithEveryType_data();
    void searchWithEveryType();
    void serverWithTokenFromTheEnvironment();
    void tokenAloneConnectsToNothing();
    void wrongUsage_data();
    void wrongUsage();
    void secretsAreNoOptions_data();
    void secretsAreNoOptions();
    void helpNamesEveryOption();
};

void TestAppCommandLine::nothingMeansTheWindow()
{
    const auto line = read({});
    QVERIFY(line);
    QCOMPARE(line->job, CommandLine::Job::Window);
    QVERIFY(!line->isDemo);
    QVERIFY(!line->connection);
    QVERIFY(!line->theme);
    QVERIFY(!line->search);
    QVERIFY(line->configDirectory.isEmpty());
    QVERIFY(line->screenshotFile.isEmpty());
}

void TestAppCommandLine::jobs_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("job");
    const int help = static_cast<int>(CommandLine::Job::ShowHelp);
    const int version = static_cast<int>(CommandLine::Job::ShowVersion);
    QTest::newRow("--help") << QStringLiteral("--help") << help;
    QTest::newRow("-h") << QStringLiteral("-h") << help;
    QTest::newRow("--version") << QStringLiteral("--version") << version;
    QTest::newRow("-v") << QStringLiteral("-v") << version;
}

void TestAppCommandLine::jobs()
{
    QFETCH(QString, option);
    QFETCH(int, job);
    const auto line = read({option});
    QVERIFY(line);
    QCOMPARE(static_cast<int>(line->job), job);
}

void TestAppCommandLine::demoAndConfig()
{
    const auto line = read(words("--demo --config some/place"));
    QVERIFY(line);
    QVERIFY(line->isDemo);
    QCOMPARE(line->configDirectory, QStringLiteral("some/place"));
}

void TestAppCommandLine::themes()
{
    QCOMPARE(read(words("--theme light"))->theme, ThemeChoice::Light);
    QCOMPARE(read(words("--theme dark"))->theme, ThemeChoice::Dark);
    QCOMPARE(read(words("--theme=system"))->theme, ThemeChoice::System);
}

void TestAppCommandLine::searchWithEveryType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("tipo");
    const auto row = [](const char *type, TipoBusca tipo) {
        QTest::newRow(type) << QString::fromLatin1(type) << static_cast<int>(tipo);
    };
    row("", TipoBusca::PorCodigoCliente);
    row("codigo_cliente", TipoBusca::PorCodigoCliente);
    row("cpf_cnpj", TipoBusca::PorCpfCnpj);
    row("id_cliente_servico", TipoBusca::PorIdClienteServico);
    row("protocolo", TipoBusca::PorProtocolo);
}

void TestAppCommandLine::searchWithEveryType()
{
    QFETCH(QString, type);
    QFETCH(int, tipo);
    QStringList arguments = words("--demo --search 86214941081 --screenshot a.png");
    if (!type.isEmpty())
        arguments << QStringLiteral("--type") << type;
    const auto line = read(arguments);
    QVERIFY(line && line->search);
    AtendimentoQuery wanted; // everything else as the form begins
    wanted.tipo = TipoBusca{tipo};
    wanted.termo = QStringLiteral("86214941081");
    QCOMPARE(*line->search, wanted);
    QCOMPARE(line->screenshotFile, QStringLiteral("a.png"));
    const auto closed = read(arguments << QStringLiteral("--include-closed"));
    QVERIFY(closed && !closed->search->apenasPendente);
}

void TestAppCommandLine::serverWithTokenFromTheEnvironment()
{
    const auto line = read(words("--server api.provedor.example"), QStringLiteral("secret"));
    QVERIFY(line && line->connection);
    QCOMPARE(line->connection->server.text(), QStringLiteral("https://api.provedor.example"));
    QCOMPARE(line->connection->signIn, SignIn(TokenSignIn{QStringLiteral("secret")}));
    QVERIFY(read(words("--server http://127.0.0.1:8080"), QStringLiteral("secret")));
}

void TestAppCommandLine::tokenAloneConnectsToNothing()
{
    const auto line = read({}, QStringLiteral("secret"));
    QVERIFY(line);
    QVERIFY(!line->connection);
    QVERIFY(!read(words("--demo"), QStringLiteral("secret"))->connection);
}

void TestAppCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("named");
    const QString token = QStringLiteral("secret");
    const auto row = [](const char *arguments, const QString &given, const char *named) {
        QTest::newRow(arguments) << words(arguments) << given << QString::fromUtf8(named);
    };
    row("--frobnicate", {}, "frobnicate");
    row("--demo 1204", {}, "1204");
    row("--demo --server api.provedor.example", token, "--demo");
    row("--server api.provedor.example", {}, "GUICHE_TOKEN");
    row("--server http://api.provedor.example", token, "https");
    row("--server two,words", token, "server address");
    row("--server https://user:pass@api.provedor.example", token, "server address");
    row("--theme pink", {}, "pink");
    row("--demo --search 1 --type nome", {}, "nome");
    row("--demo --search ...", {}, "--search");
    row("--demo --screenshot a.png", {}, "--search");
    row("--config", {}, "config");
}

void TestAppCommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, token);
    QFETCH(QString, named);
    const auto line = read(arguments, token);
    QVERIFY(!line);
    QVERIFY2(line.error().contains(named), qPrintable(line.error()));
    QVERIFY(!line.error().contains(QStringLiteral("secret")));
    QVERIFY(!line.error().contains(QStringLiteral("pass@")));
}

void TestAppCommandLine::secretsAreNoOptions_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option :
         {"--token", "--password", "--secret", "--client-secret", "--client-id", "--username", "--senha", "-p", "-t"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

void TestAppCommandLine::secretsAreNoOptions()
{
    QFETCH(QString, option);
    // Anybody on the machine can read a process's arguments.
    QVERIFY(!read({QStringLiteral("--demo"), option, QStringLiteral("hush")}));
    const auto joined = read({QStringLiteral("--demo"), option + QStringLiteral("=hush")});
    QVERIFY(!joined);
    QVERIFY(!joined.error().contains(QStringLiteral("hush")));
}

void TestAppCommandLine::helpNamesEveryOption()
{
    for (const char *option : {"--demo", "--server <URL>", "--config <DIR>", "--theme <THEME>", "--search <TERM>",
                               "--type <TYPE>", "--include-closed", "--screenshot <FILE>", "--help", "--version"})
        QVERIFY2(helpText().contains(QLatin1String(option)), option);
}

QTEST_GUILESS_MAIN(TestAppCommandLine)
#include "tst_app_commandline.moc"
