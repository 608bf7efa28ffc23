// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
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
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void terms_data();
    void terms();
    void onlyAPlainStartSharesTheWindow();
    void optionsOfQtArePassedOver();
    void queries();
    void batches();
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
    QCOMPARE(line->demoQueue.size, 20'000);
    QCOMPARE(read(words("--demo --demo-size 100"))->demoQueue.size, 100);
    QCOMPARE(read(words("--demo --demo-size 1000000"))->demoQueue.size, 1'000'000);
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
    row("--demo 1204 1205", {}, "1205");
    row("--demo abc", {}, "abc");
    row("1204 --search 1204", {}, "--search");
    row("guiche:", {}, "nothing to search for");
    row("guiche:search?termo=1", {}, "guiche:TERM");
    row("query", {}, "TERM");
    row("query 1204 1205", {}, "TERM");
    row("query abc", {}, "abc");
    row("query 86214941082", {}, "check digits");
    row("query 1204 --limit 0", {}, "--limit");
    row("query 1204 --limit 51", {}, "--limit");
    row("query 1204 --limit many", {}, "--limit");
    row("query 1204 --limit 5 --all", {}, "--all");
    row("query 1204 --from yesterday", {}, "--from");
    row("query 1204 --to 2026-02-30", {}, "--to");
    row("query 1204 --from 2026-02-02 --to 2026-02-01", {}, "--from");
    row("query 1204 --order up", {}, "--order");
    row("query 1204 --order-by nome", {}, "--order-by");
    row("query 1204 --format xml", {}, "--format");
    row("query 1204 --type nome", {}, "nome");
    row("query 1204 --timeout 0", {}, "--timeout");
    row("query 1204 --timeout nan", {}, "--timeout");
    row("query 1204 --timeout 100000", {}, "--timeout");
    row("query 1204 --demo --server api.provedor.example", token, "--demo");
    row("query 1204 --profile a --demo", {}, "--profile");
    row("query 1204 --server api.provedor.example", {}, "GUICHE_TOKEN");
    row("query 1204 --theme dark", {}, "theme");
    row("batch", {}, "FILE");
    row("batch a b", {}, "FILE");
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
    row("--demo-size 1000", {}, "--demo");
    row("--demo --demo-size 99", {}, "--demo-size");
    row("--demo --demo-size 1000001", {}, "--demo-size");
    row("--demo --demo-size many", {}, "--demo-size");
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

void TestAppCommandLine::helpNamesEveryOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("options");
    const QStringList lookup{
        u"--profile <NAME>"_s, u"--type <TYPE>"_s,     u"--limit <N>"_s,    u"--all"_s,
        u"--include-closed"_s, u"--from <DAY>"_s,      u"--to <DAY>"_s,     u"--order-by <FIELD>"_s,
        u"--order <ORDER>"_s,  u"--format <FORMAT>"_s, u"--unmask"_s,       u"--timeout <SECONDS>"_s,
        u"--demo"_s,           u"--server <URL>"_s,    u"--config <DIR>"_s, u"--help"_s,
        u"Exit status"_s};
    QTest::newRow("window")
        << words("--help")
        << words("--demo --demo-size --server --config --theme --search --type --include-closed --screenshot "
                 "--help --version [TERM] query batch");
    QTest::newRow("query") << words("query --help") << lookup + words("TERM");
    QTest::newRow("batch") << words("batch -h") << lookup + words("FILE");
}

void TestAppCommandLine::helpNamesEveryOption()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, options);
    const auto line = read(arguments);
    QVERIFY(line);
    QCOMPARE(static_cast<int>(line->job), static_cast<int>(CommandLine::Job::ShowHelp));
    for (const QString &option : options)
        QVERIFY2(line->help.contains(option), qPrintable(option));
}

void TestAppCommandLine::terms_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("term");
    const auto row = [](const char *argument, const char *term) {
        QTest::newRow(argument) << QString::fromUtf8(argument) << QString::fromUtf8(term);
    };
    row("1204", "1204");
    row("862.149.410-81", "862.149.410-81");
    row("guiche:1204", "1204");
    row("guiche:search?term=1204&type=id_cliente_servico", "s:1204");
}

void TestAppCommandLine::terms()
{
    QFETCH(QString, argument);
    QFETCH(QString, term);
    const auto line = read({argument});
    QVERIFY(line);
    QCOMPARE(line->term, term);
    QVERIFY(line->sharesWindow());
    QVERIFY(!read({u"--demo"_s, argument})->sharesWindow());
    QCOMPARE(read({u"--demo"_s, argument})->term, term);
}

void TestAppCommandLine::onlyAPlainStartSharesTheWindow()
{
    QVERIFY(read({})->sharesWindow());
    QVERIFY(read(words("--theme dark --config d"))->sharesWindow());
    QVERIFY(!read({}, u"a-token"_s)->sharesWindow());
    QVERIFY(!read(words("--server api.provedor.example"), u"a-token"_s)->sharesWindow());
    QVERIFY(!read(words("--search 1204"))->sharesWindow());
    QVERIFY(!read(words("query 1204 --demo"))->sharesWindow());
}

void TestAppCommandLine::optionsOfQtArePassedOver()
{
    QVERIFY(read(words("-platform offscreen --style fusion --reverse -geometry=10x10 1204")));
    QCOMPARE(read(words("-display :1 1204 -qwindowtitle x"))->term, u"1204"_s);
    QVERIFY(!read(words("-- -platform"))); // a term, and none that can be asked for
}

void TestAppCommandLine::queries()
{
    const auto plain = read(words("query 1204 --demo"));
    QVERIFY(plain);
    QCOMPARE(static_cast<int>(plain->job), static_cast<int>(CommandLine::Job::Query));
    AtendimentoQuery wanted; // everything as the form begins
    wanted.termo = u"1204"_s;
    wanted.outroTipo = TipoBusca::PorIdClienteServico;
    QCOMPARE(plain->lookup.query, wanted);
    QCOMPARE(static_cast<int>(plain->lookup.format), static_cast<int>(OutputFormat::Table));
    QVERIFY(!plain->lookup.unmasks && !plain->lookup.asksForAll && !plain->lookup.timeout);

    const auto full =
        read(words("query --profile Norte 12.ABC.345/01DE-35 --limit 50 --include-closed --from 2026-03-01 "
                   "--to 31/03/2026 --order-by data_fechamento --order asc --format json --unmask "
                   "--timeout 1.5 --config d"));
    QVERIFY(full);
    QCOMPARE(full->profile, u"Norte"_s);
    QCOMPARE(full->configDirectory, u"d"_s);
    QCOMPARE(full->lookup.query,
             (AtendimentoQuery{TipoBusca::PorCpfCnpj, u"12ABC34501DE35"_s, 50, false, OrderBy::DataFechamento,
                               Qt::AscendingOrder, QDate(2026, 3, 1), QDate(2026, 3, 31)}));
    QCOMPARE(static_cast<int>(full->lookup.format), static_cast<int>(OutputFormat::Json));
    QVERIFY(full->lookup.unmasks);
    QCOMPARE(full->lookup.timeout, std::chrono::milliseconds(1500));
    QVERIFY(read(words("query 1204 --all --demo"))->lookup.asksForAll);
    QCOMPARE(read(words("query 86214941082 --type cpf_cnpj"))->lookup.query.tipo, TipoBusca::PorCpfCnpj);
}

void TestAppCommandLine::batches()
{
    const auto line = read(words("batch - --demo --type protocolo --format table"));
    QVERIFY(line);
    QCOMPARE(static_cast<int>(line->job), static_cast<int>(CommandLine::Job::Batch));
    QCOMPARE(line->lookup.file, u"-"_s);
    QCOMPARE(line->lookup.tipo, TipoBusca::PorProtocolo);
    QCOMPARE(static_cast<int>(line->lookup.format), static_cast<int>(OutputFormat::Table));
    QCOMPARE(static_cast<int>(read(words("batch terms.txt"))->lookup.format), static_cast<int>(OutputFormat::Csv));
    QVERIFY(!read(words("batch terms.txt"))->lookup.tipo);
}

QTEST_GUILESS_MAIN(TestAppCommandLine)
#include "tst_app_commandline.moc"
