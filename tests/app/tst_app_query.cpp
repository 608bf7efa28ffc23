// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitcode.h"
#include "app/home.h"
#include "demo/demoserver.h"
#include "settings/settings.h"
#include "support/bodies.h"
#include "support/misbehavingserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
}

QJsonObject jsonIn(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QStringList protocolosIn(const QString &json)
{
    QStringList result;
    const QJsonArray rows = jsonIn(json).value(u"atendimentos"_s).toArray();
    for (const QJsonValue &row : rows)
        result << row.toObject().value(u"protocolo"_s).toString();
    return result;
}

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(GUICHE_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// `guiche query`, as scripts start it: without a display.
class TestAppQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<MisbehavingServer>(); }

    void printsTheSampleAsJson();
    void printsCsv();
    void printsATable();
    void masksUnlessToldOtherwise();
    void asksWhatItWasTold();
    void asksBothReadingsOfAShortNumber();
    void tellsThatThereMayBeMore();
    void asksForAll_data();
    void asksForAll();
    void countsUnreadableRows();
    void nothingFound();
    void exitCodes_data();
    void exitCodes();
    void unreachableServers_data();
    void unreachableServers();
    void everyErrorHasACode();
    void timeoutBoundsTheRun();
    void profileOfTheSettings();
    void tokenReplacesTheSignIn();
    void policyForbids_data();
    void policyForbids();
    void leavesNoTrace();
    void saysItInTheLanguageOfTheSystem();

private:
    Ended query(const QStringList &arguments, const QStringList &variables = {}) const;
    Ended demo(const char *arguments) const;

    std::unique_ptr<MisbehavingServer> m_server;
    Home m_home;
};

// Of the misbehaving server.
Ended TestAppQuery::query(const QStringList &arguments, const QStringList &variables) const
{
    return m_home.run(QStringList{u"query"_s} + arguments + QStringList{u"--server"_s, m_server->address().text()},
                      withoutDisplay() + QStringList{tokenVariable(u"planted-token"_s)} + variables);
}

Ended TestAppQuery::demo(const char *arguments) const
{
    return m_home.run(QStringList{u"query"_s, u"--demo"_s} + words(arguments), withoutDisplay());
}

void TestAppQuery::printsTheSampleAsJson()
{
    const QByteArray sample = fileOf(u"cliente_atendimento_2024.json"_s);
    m_server->searches().always(steps::reply(200, sample));
    const Ended ended = query(words("c:1204 --format json --unmask --order asc --include-closed"));
    QCOMPARE(ended.problems, QString());
    QCOMPARE(ended.exitCode, 0);
    const QJsonObject json = jsonIn(ended.out);
    QCOMPARE(json.keys(), QStringList({u"atendimentos"_s, u"complete"_s, u"skipped"_s}));
    QCOMPARE(json.value(u"complete"_s), QJsonValue(true));
    QCOMPARE(json.value(u"skipped"_s), QJsonValue(0));
    const QJsonArray sent = QJsonDocument::fromJson(sample).object().value(u"atendimentos"_s).toArray();
    const QJsonArray printed = json.value(u"atendimentos"_s).toArray();
    QCOMPARE(printed.size(), sent.size());
    QVERIFY(!sent.isEmpty());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const QJsonObject ours = printed.at(i).toObject();
        const QJsonObject theirs = sent.at(i).toObject();
        for (const QString &key : ours.keys())
            QVERIFY2(theirs.contains(key) || ours.value(key).isNull(), qPrintable(key));
        QCOMPARE(ours.value(u"id_atendimento"_s),
                 QJsonValue(QString::number(theirs.value(u"id_atendimento"_s).toInteger())));
        QCOMPARE(ours.value(u"protocolo"_s), theirs.value(u"protocolo"_s));
        QCOMPARE(ours.value(u"descricao_abertura"_s), theirs.value(u"descricao_abertura"_s));
        QCOMPARE(ours.value(u"cliente"_s).toObject().value(u"cpf_cnpj"_s), QJsonValue(u"86214941081"_s));
        QCOMPARE(ours.value(u"ordens_servico"_s).toArray().size(), theirs.value(u"ordens_servico"_s).toArray().size());
    }
    const QJsonObject first = printed.at(0).toObject();
    QCOMPARE(first.value(u"data_cadastro"_s), QJsonValue(u"2018-06-19"_s));
    QVERIFY(first.value(u"data_fechamento"_s).isNull());
    QCOMPARE(first.value(u"servico"_s).toObject().value(u"valor"_s), QJsonValue(199.9));
    const QJsonObject os = first.value(u"ordens_servico"_s).toArray().at(0).toObject();
    QCOMPARE(os.value(u"data_inicio_programado"_s), QJsonValue(u"2018-06-19T14:02:00"_s));
    QCOMPARE(os.value(u"id_ordem_servico"_s), QJsonValue(u"131"_s));
    QCOMPARE(os.keys().size(), 17);
}

void TestAppQuery::printsCsv()
{
    const Ended ended = demo("c:1204 --format csv");
    QCOMPARE(ended.exitCode, 0);
    const QStringList lines = ended.out.split(u"\r\n"_s);
    QCOMPARE(lines.size(), 5); // a heading, three rows, nothing behind the last
    QVERIFY(lines.at(0).startsWith(u"id_atendimento,protocolo,data_cadastro,"_s));
    QVERIFY(lines.at(1).startsWith(u"300,201811161058216,2018-11-16,,SAC,"_s));
    QVERIFY(lines.at(4).isEmpty());
}

void TestAppQuery::printsATable()
{
    const Ended ended = demo("1204");
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.problems, u"3 atendimentos, 2 ordens de serviço\n"_s);
    const QStringList lines = ended.out.split(u'\n');
    QCOMPARE(lines.size(), 2 + 3 + 2 + 1);
    QVERIFY(lines.at(0).startsWith(u"Protocolo / OS "_s));
    QVERIFY(lines.at(2).startsWith(u"201811161058216  16/11/2018 "_s));
    QVERIFY(lines.at(3).startsWith(u"  OS 320 "_s) && lines.at(3).contains(u"not scheduled"_s));
    QVERIFY(lines.at(2).endsWith(u"***.149.410-**"_s));
}

void TestAppQuery::masksUnlessToldOtherwise()
{
    for (const char *format : {"table", "json", "csv"}) {
        const QString name = QString::fromLatin1(format);
        const QStringList arguments{u"query"_s, u"86214941081"_s, u"--demo"_s, u"--format"_s, name};
        const Ended masked = m_home.run(arguments, withoutDisplay());
        QVERIFY(masked.out.contains(u"***.149.410-**"_s));
        QVERIFY(!masked.out.contains(u"86214941081"_s) && !masked.out.contains(u"862.149.410-81"_s));
        const Ended whole = m_home.run(arguments + QStringList{u"--unmask"_s}, withoutDisplay());
        QVERIFY(whole.out.contains(u"86214941081"_s) || whole.out.contains(u"862.149.410-81"_s));
        QVERIFY(!whole.problems.contains(u"86214941081"_s));
    }
}

void TestAppQuery::asksWhatItWasTold()
{
    query(words("862.149.410-81 --limit 50 --from 2026-03-01 --to 31/03/2026 --order-by data_fechamento --order asc"));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().query(),
             "busca=cpf_cnpj&termo_busca=86214941081&limit=50&apenas_pendente=sim&order_by=data_fechamento&"
             "order_type=asc&data_inicio=2026-03-01&data_fim=2026-03-31");
    QCOMPARE(m_server->requests().constFirst().header("Authorization"), "Bearer planted-token");
    query(words("12345 --type id_cliente_servico --include-closed"));
    QVERIFY(m_server->requests().constLast().query().startsWith(
        "busca=id_cliente_servico&termo_busca=12345&limit=20&apenas_pendente=nao&"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestAppQuery::asksBothReadingsOfAShortNumber()
{
    m_server->searches().then(steps::found(2)).then(steps::found(3));
    const Ended ended = query(words("1204 --format json"));
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().at(0).query().startsWith("busca=codigo_cliente&termo_busca=1204&"));
    QVERIFY(m_server->requests().at(1).query().startsWith("busca=id_cliente_servico&termo_busca=1204&"));
    QCOMPARE(jsonIn(ended.out).value(u"atendimentos"_s).toArray().size(), 3); // 1 and 2 are in both
    m_server->searches().then(steps::found(2)).then(steps::html(500));
    const Ended half = query(words("1204 --format json"));
    QCOMPARE(half.exitCode, 5);
    QCOMPARE(half.out, QString());
}

void TestAppQuery::tellsThatThereMayBeMore()
{
    m_server->searches().always(steps::found(5));
    const Ended all = query(words("c:1204 --format json --limit 6"));
    QCOMPARE(jsonIn(all.out).value(u"complete"_s), QJsonValue(true));
    QCOMPARE(all.problems, QString());
    const Ended ended = query(words("c:1204 --format json --limit 5"));
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(jsonIn(ended.out).value(u"complete"_s), QJsonValue(false));
    QVERIFY(ended.problems.contains(u"--all"_s));
}

void TestAppQuery::asksForAll_data()
{
    QTest::addColumn<QString>("codigo");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("137 over a year") << u"c:5137"_s << 137 << true;
    QTest::newRow("70 on one day") << u"c:5070"_s << 70 << true;
    QTest::newRow("more on one day than can be had") << u"c:5130"_s << 100 << false;
    QTest::newRow("few") << u"1204"_s << 3 << true;
}

void TestAppQuery::asksForAll()
{
    QFETCH(QString, codigo);
    QFETCH(int, rows);
    QFETCH(bool, isComplete);
    const QStringList arguments{u"query"_s, codigo, u"--demo"_s, u"--format"_s, u"json"_s};
    const Ended all = m_home.run(arguments + QStringList{u"--all"_s}, withoutDisplay());
    QCOMPARE(all.exitCode, 0);
    const QStringList protocolos = protocolosIn(all.out);
    QCOMPARE(protocolos.size(), rows);
    QCOMPARE(QSet<QString>(protocolos.cbegin(), protocolos.cend()).size(), rows);
    const auto isNewer = [](const QString &a, const QString &b) { return a.first(8) > b.first(8); };
    QVERIFY(std::ranges::is_sorted(protocolos, isNewer)); // by day
    QCOMPARE(jsonIn(all.out).value(u"complete"_s), QJsonValue(isComplete));
    QCOMPARE(all.problems.isEmpty(), isComplete);
    if (rows <= 50)
        return;
    if (!isComplete)
        QVERIFY(all.problems.contains(protocolos.constFirst().first(4) + u'-')); // the day is named
    const Ended some = m_home.run(arguments + QStringList{u"--limit"_s, u"50"_s}, withoutDisplay());
    QCOMPARE(protocolosIn(some.out).size(), 50);
    QCOMPARE(jsonIn(some.out).value(u"complete"_s), QJsonValue(false));
}

void TestAppQuery::countsUnreadableRows()
{
    m_server->searches().always(
        steps::reply(200, R"({"status":"success","atendimentos":[7,{"id_atendimento":1,"protocolo":"x"}]})"));
    const Ended ended = query(words("c:1204 --format json"));
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(jsonIn(ended.out).value(u"skipped"_s), QJsonValue(1));
    QVERIFY(ended.problems.startsWith(u"1 row"_s) && ended.problems.contains(u"could not be read"_s));
}

void TestAppQuery::nothingFound()
{
    const Ended json = demo("999999 --format json");
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.out, u"{\"complete\":true,\"skipped\":0,\"atendimentos\":[]}\n"_s);
    QCOMPARE(json.problems, u"No atendimento found\n"_s);
    const Ended table = demo("999999");
    QCOMPARE(table.exitCode, 1);
    QCOMPARE(table.out, QString());
    QCOMPARE(demo("999999 --format csv").out.count(u'\n'), 1);
}

void TestAppQuery::exitCodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, int status, const QByteArray &body, int code, const char *sentence) {
        QTest::newRow(name) << body << status << code << QString::fromUtf8(sentence);
    };
    row("rejected token", 401, R"({"error":"Unauthenticated."})", 4, "no longer accepts the token");
    row("forbidden", 403, R"({"msg":"Sem acesso"})", 4, "no permission");
    row("declined", 200, bodies::errorEnvelope("CPF 862.149.410-81 recusado"), 5, "did not accept the search");
    row("unreadable", 200, bodies::truncated(), 5, "cannot be read");
    row("another API", 404, bodies::html(), 5, "not the HubSoft API");
    row("out of order", 500, bodies::leakedTrace(), 5, "out of order");
    row("another shape", 200, "[]", 1, "No atendimento found");
    row("a number", 200, "7", 5, "not of the expected form");
    row("nested", 200, bodies::nested(200), 5, "too large");
}

void TestAppQuery::exitCodes()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, sentence);
    m_server->searches().always(steps::reply(status, body));
    const Ended ended = query(words("862.149.410-81"));
    QVERIFY2(ended.problems.contains(sentence), qPrintable(ended.problems));
    QCOMPARE(ended.exitCode, code);
    QCOMPARE(ended.out, QString());
    for (const QString &planted : {u"planted-token"_s, u"862.149.410-81"_s, u"86214941081"_s})
        QVERIFY(!ended.problems.contains(planted));
    QVERIFY(!ended.problems.contains(QString::fromLatin1(bodies::secretOfTrace())));
}

void TestAppQuery::unreachableServers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("refused") << MisbehavingServer::refusingAddress().text() << u"refuses connections"_s;
    QTest::newRow("unknown") << MisbehavingServer::unknownAddress().text() << u"was not found"_s;
    QTest::newRow("no TLS") << QString() << u"secure connection"_s;
}

void TestAppQuery::unreachableServers()
{
    QFETCH(QString, address);
    QFETCH(QString, sentence);
    if (address.isEmpty())
        address = m_server->address(u"https"_s).text();
    const Ended ended = m_home.run({u"query"_s, u"c:1204"_s, u"--server"_s, address},
                                   withoutDisplay() + QStringList{tokenVariable(u"tk"_s)});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY2(ended.problems.contains(sentence), qPrintable(ended.problems));
    QCOMPARE(ended.out, QString());
}

void TestAppQuery::everyErrorHasACode()
{
    QSet<QString> known;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::KeychainFailed); ++kind) {
        const ExitCode code = exitCodeOf(ErrorKind{kind});
        QVERIFY(code >= ExitCode::WrongUsage && code <= ExitCode::BadAnswer);
        QVERIFY(!codeWord(ErrorKind{kind}).isEmpty());
        known.insert(codeWord(ErrorKind{kind}));
    }
    QCOMPARE(known.size(), static_cast<int>(ErrorKind::KeychainFailed) + 1);
    QCOMPARE(exitCodeOf(ErrorKind::CertificateExpired), ExitCode::NotReached);
    QCOMPARE(exitCodeOf(ErrorKind::TimedOut), ExitCode::NotReached);
    QCOMPARE(exitCodeOf(ErrorKind::SignedOut), ExitCode::Refused);
    QCOMPARE(exitCodeOf(ErrorKind::KeychainRefused), ExitCode::Refused);
    QCOMPARE(exitCodeOf(ErrorKind::RateLimited), ExitCode::BadAnswer);
    QCOMPARE(exitCodeOf(ErrorKind::NotConnected), ExitCode::WrongUsage);
}

void TestAppQuery::timeoutBoundsTheRun()
{
    m_server->searches().always(steps::silence());
    QElapsedTimer timer;
    timer.start();
    const Ended ended = query(words("c:1204 --timeout 0.3"));
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.problems.contains(u"too long"_s));
    QVERIFY(timer.elapsed() >= 300 && timer.elapsed() < 20'000);
}

void TestAppQuery::profileOfTheSettings()
{
    Profile profile;
    profile.id = u"one"_s;
    profile.name = u"Provedor Um"_s;
    profile.server = m_server->address();
    profile.kind = SignInKind::Token;
    const QString place = m_home.path(u"config"_s);
    {
        Settings settings(place);
        settings.setProfile(profile);
        profile.id = u"two"_s;
        profile.name = u"Dois"_s;
        settings.setProfile(profile);
        settings.setCurrentProfile(u"two"_s);
    }
    const QString file = QDir(place).filePath(u"guiche.ini"_s);
    const auto content = [&file] {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    };
    const QByteArray before = content();
    const auto run = [&](const QStringList &more, const QStringList &variables = {}) {
        return m_home.run(QStringList{u"query"_s, u"c:1204"_s, u"--config"_s, place} + more,
                          withoutDisplay() + QStringList{u"DBUS_SESSION_BUS_ADDRESS=disabled:"_s} + variables);
    };
    const QStringList token{tokenVariable(u"a-token"_s)};
    // By title, by id, and the one used last.
    for (const QStringList &named :
         {QStringList{u"--profile"_s, u"Provedor Um"_s}, QStringList{u"--profile"_s, u"one"_s}, QStringList()}) {
        const Ended ended = run(named, token);
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.problems));
        QCOMPARE(m_server->requests().constLast().header("Authorization"), "Bearer a-token");
    }
    const Ended none = run({u"--profile"_s, u"Três"_s}, token);
    QCOMPARE(none.exitCode, 2);
    QVERIFY(none.problems.contains(u"Três"_s));
    // No keychain, no token: nobody is asked.
    const qsizetype asked = m_server->requests().size();
    const Ended silent = run({u"--profile"_s, u"one"_s});
    QCOMPARE(silent.exitCode, 4);
    QVERIFY(silent.problems.size() > 20);
    QCOMPARE(m_server->requests().size(), asked);
    QCOMPARE(content(), before); // the window goes on with the profile it had
}

void TestAppQuery::tokenReplacesTheSignIn()
{
    const Ended nowhere = m_home.run({u"query"_s, u"1204"_s}, withoutDisplay());
    QCOMPARE(nowhere.exitCode, 2);
    QVERIFY(nowhere.problems.contains(u"--profile"_s));
}

void TestAppQuery::policyForbids_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    const QByteArray masking = "[policy]\nlocked=masking\n[masking]\ndocuments=true\n";
    const QByteArray exporting = "[policy]\nlocked=export\n";
    const QByteArray profile = "[policy]\nlocked=profile\n[profile]\naddress=https://api.ti.example\n";
    const auto row = [](const char *name, const QByteArray &policy, const char *arguments, int code) {
        QTest::newRow(name) << policy << QString::fromLatin1(arguments) << code;
    };
    row("masking", masking, "--unmask", 2);
    row("masking, masked", masking, "", 0);
    row("masking, demo", masking, "--unmask --demo", 2);
    row("masking, preset only", "[masking]\ndocuments=true\n", "--unmask", 0);
    row("export, json", exporting, "--format json", 2);
    row("export, csv", exporting, "--format csv", 2);
    row("export, redirected", exporting, "", 2);
    row("export, demo", exporting, "--format json --demo", 0);
    row("profile", profile, "", 2);
    row("half a policy", "[policy]\nlocked=everything\n", "", 2);
}

void TestAppQuery::policyForbids()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, arguments);
    QFETCH(int, code);
    if (QFile::exists(u"/etc/xdg/guiche/policy.ini"_s))
        QSKIP("this computer has a policy of its own");
    QDir().mkpath(m_home.path(u"xdg/guiche"_s));
    m_home.file(u"xdg/guiche/policy.ini"_s, policy);
    QStringList all{u"query"_s, u"c:1204"_s};
    all += arguments.split(u' ', Qt::SkipEmptyParts);
    if (!all.contains(u"--demo"_s))
        all << u"--server"_s << m_server->address().text();
    const Ended ended = m_home.run(
        all, withoutDisplay() + QStringList{tokenVariable(u"tk"_s), u"XDG_CONFIG_DIRS="_s + m_home.path(u"xdg"_s)});
    QVERIFY2(ended.exitCode == code, qPrintable(ended.problems));
    QCOMPARE(ended.out.isEmpty(), code != 0);
    if (code != 0) {
        QVERIFY(ended.problems.contains(u"policy"_s));
        QCOMPARE(m_server->requests().size(), 0);
    }
}

void TestAppQuery::leavesNoTrace()
{
    const Home home;
    m_server->searches().always(steps::silence());
    const std::unique_ptr<QProcess> process =
        home.start({u"query"_s, u"862.149.410-81"_s, u"--server"_s, m_server->address().text()},
                   withoutDisplay() + QStringList{tokenVariable(u"planted-token"_s), u"QT_LOGGING_RULES=*=true"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, 60'000);
    QByteArray listed;
    for (const char *name : {"cmdline", "environ"}) {
        QFile file(u"/proc/%1/%2"_s.arg(process->processId()).arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            listed += file.readAll();
    }
    QVERIFY(listed.contains("query"));
    m_server->drop();
    m_server->searches().always(steps::html(500));
    const Ended ended = Home::ended(*process);
    QVERIFY(ended.problems.contains(u"guiche.api"_s)); // it was full verbosity
    for (const QString &word : {u"862.149.410-81"_s, u"86214941081"_s, u"planted-token"_s}) {
        QVERIFY2(!listed.contains(word.toUtf8()), qPrintable(word));
        QVERIFY2(!ended.problems.contains(word), qPrintable(word));
    }
    QCOMPARE(home.traces({u"86214941081"_s, u"862.149.410-81"_s, u"planted-token"_s}), QStringList());
    QCOMPARE(m_server->violations(), QByteArrayList());
}

void TestAppQuery::saysItInTheLanguageOfTheSystem()
{
    const Ended ended =
        m_home.run({u"query"_s, u"1204"_s, u"--demo"_s}, withoutDisplay() + QStringList{u"LANGUAGE=pt_BR"_s});
    QVERIFY(ended.out.contains(u"Abertura"_s) || ended.out.contains(u"Cliente"_s));
    const Ended json = m_home.run({u"query"_s, u"c:1204"_s, u"--demo"_s, u"--format"_s, u"json"_s},
                                  withoutDisplay() + QStringList{u"LANGUAGE=pt_BR"_s});
    QCOMPARE(json.out, demo("c:1204 --format json").out);
}

QTEST_GUILESS_MAIN(TestAppQuery)
#include "tst_app_query.moc"
