// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situacao.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

WallTime at(const QString &text)
{
    return WallTime::parse(QStringView(text));
}

OrdemServico pendente(const QString &start, const QString &end)
{
    OrdemServico os;
    os.status = u"pendente"_s;
    os.inicioProgramado = at(start);
    os.terminoProgramado = at(end);
    return os;
}

} // namespace

class TestSituacao : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofAtendimento_data();
    void ofAtendimento();
    void ofOrdemServico_data();
    void ofOrdemServico();
    void isLate_data();
    void isLate();
    void lateIsForThePendingOnly();
};

void TestSituacao::initTestCase()
{
    qputenv("TZ", "America/Sao_Paulo");
    tzset();
}

void TestSituacao::ofAtendimento_data()
{
    QTest::addColumn<QString>("dataFechamento");
    QTest::addColumn<QString>("statusFechamento");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("situacao");

    const auto row = [](const char *name, const QString &data, const QString &closing, const QString &status,
                        Situacao s) { QTest::newRow(name) << data << closing << status << int(s); };
    row("open", {}, {}, u"Pendente"_s, Situacao::Pendente);
    row("closed", u"19/06/2018"_s, u"concluido"_s, u"Fechado"_s, Situacao::Fechado);
    row("closing date alone", u"2018-06-19 14:02:00"_s, {}, {}, Situacao::Fechado);
    row("closing status alone", {}, u"sem_conclusao"_s, {}, Situacao::Fechado);
    row("unknown closing status", {}, u"mesclado"_s, {}, Situacao::Fechado);
    row("unreadable closing date", u"31/02/2018"_s, {}, {}, Situacao::Fechado);
    // Each provider names its own labels: they decide nothing.
    row("a label that says closed", {}, {}, u"Fechado"_s, Situacao::Pendente);
    row("a label that says pending", u"19/06/2018"_s, {}, u"Pendente"_s, Situacao::Fechado);
}

void TestSituacao::ofAtendimento()
{
    QFETCH(const QString, dataFechamento);
    QFETCH(const QString, statusFechamento);
    QFETCH(const QString, status);
    QFETCH(const int, situacao);

    Atendimento atendimento;
    atendimento.dataFechamento = at(dataFechamento);
    atendimento.statusFechamento = statusFechamento;
    atendimento.status = status;
    QCOMPARE(int(situacaoOf(atendimento)), situacao);
}

void TestSituacao::ofOrdemServico_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("statusFechamento");
    QTest::addColumn<QString>("inicioExecutado");
    QTest::addColumn<int>("situacao");

    const auto row = [](const char *name, const QString &status, const QString &closing, const QString &begun,
                        Situacao s) { QTest::newRow(name) << status << closing << begun << int(s); };
    const QString begun = u"19/06/2018 09:00:00"_s;
    row("pending", u"pendente"_s, {}, {}, Situacao::OsPendente);
    row("pending in capitals", u"PENDENTE"_s, {}, {}, Situacao::OsPendente);
    row("begun", u"pendente"_s, {}, begun, Situacao::OsEmExecucao);
    row("begun, nobody can read when", u"Pendente"_s, {}, u"ontem"_s, Situacao::OsEmExecucao);
    row("unscheduled", u"aguardando_agendamento"_s, {}, {}, Situacao::OsSemAgendamento);
    row("unscheduled, mixed case", u"Aguardando_Agendamento"_s, {}, {}, Situacao::OsSemAgendamento);
    row("unscheduled, though begun", u"aguardando_agendamento"_s, {}, begun, Situacao::OsSemAgendamento);
    row("done", u"finalizado"_s, u"concluido"_s, begun, Situacao::OsConcluida);
    row("done in capitals", u"FINALIZADO"_s, u"CONCLUIDO"_s, {}, Situacao::OsConcluida);
    row("not done", u"finalizado"_s, u"sem_conclusao"_s, begun, Situacao::OsSemConclusao);
    row("not done, mixed case", u"Finalizado"_s, u"Sem_Conclusao"_s, {}, Situacao::OsSemConclusao);
    row("closed, nobody says how", u"finalizado"_s, {}, begun, Situacao::OsFinalizada);
    row("closed in an unknown way", u"finalizado"_s, u"cancelado"_s, {}, Situacao::OsFinalizada);
    row("unknown", u"em_deslocamento"_s, {}, {}, Situacao::OsDesconhecida);
    row("unknown, though closed", u"em_deslocamento"_s, u"concluido"_s, begun, Situacao::OsDesconhecida);
    row("no status", {}, {}, {}, Situacao::OsDesconhecida);
    row("a label, not a status", u"Aguardando agendamento"_s, {}, {}, Situacao::OsDesconhecida);
    row("begins like one", u"pendente_cliente"_s, {}, {}, Situacao::OsDesconhecida);
}

void TestSituacao::ofOrdemServico()
{
    QFETCH(const QString, status);
    QFETCH(const QString, statusFechamento);
    QFETCH(const QString, inicioExecutado);
    QFETCH(const int, situacao);

    OrdemServico os = pendente(u"19/06/2018 08:00:00"_s, u"19/06/2018 12:00:00"_s);
    os.status = status;
    os.statusFechamento = statusFechamento;
    os.inicioExecutado = at(inicioExecutado);
    const QDateTime before(QDate(2018, 6, 19), QTime(10, 0));
    QCOMPARE(int(situacaoOf(os, before)), situacao);
}

void TestSituacao::isLate_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QDateTime>("lateFrom"); // invalid: never

    const QString eight = u"19/06/2018 08:00:00"_s;
    const QString noon = u"19/06/2018 12:00:00"_s;
    const QDateTime atEight(QDate(2018, 6, 19), QTime(8, 0));
    const QDateTime atNoon(QDate(2018, 6, 19), QTime(12, 0));
    const QDateTime dayAfter(QDate(2018, 6, 20), QTime(0, 0));
    QTest::newRow("from the end on") << eight << noon << atNoon;
    QTest::newRow("without a start") << QString() << noon << atNoon;
    QTest::newRow("unreadable start") << u"31/02/2018 08:00:00"_s << noon << atNoon;
    QTest::newRow("without an end") << eight << QString() << atEight;
    QTest::newRow("unreadable end") << eight << u"a combinar"_s << atEight;
    QTest::newRow("no length") << noon << noon << atNoon;
    QTest::newRow("end before start") << noon << eight << atNoon;
    QTest::newRow("end a second before start") << noon << u"19/06/2018 11:59:59"_s << atNoon;
    QTest::newRow("end a day before start") << noon << u"18/06/2018"_s << atNoon;
    QTest::newRow("end is a date: all of that day") << u"18/06/2018 08:00"_s << u"19/06/2018"_s << dayAfter;
    QTest::newRow("end is the date of the start") << eight << u"19/06/2018"_s << dayAfter;
    QTest::newRow("start is the date of the end") << u"19/06/2018"_s << noon << atNoon;
    QTest::newRow("both the same date") << u"19/06/2018"_s << u"19/06/2018"_s << dayAfter;
    QTest::newRow("start is a date, no end") << u"19/06/2018"_s << QString() << dayAfter;
    QTest::newRow("two dates, end before start") << u"19/06/2018"_s << u"18/06/2018"_s << dayAfter;
    QTest::newRow("over the new year") << u"31/12/2018 22:00"_s << u"01/01/2019 02:00"_s
                                       << QDateTime(QDate(2019, 1, 1), QTime(2, 0));
    // The clocks went from 00:00 to 01:00 that night.
    QTest::newRow("end skipped by summer time")
        << u"03/11/2018 22:00"_s << u"04/11/2018 00:30"_s << QDateTime(QDate(2018, 11, 4), QTime(1, 30));
    QTest::newRow("day before summer time")
        << u"03/11/2018"_s << QString() << QDateTime(QDate(2018, 11, 4), QTime(1, 0));
    QTest::newRow("no window") << QString() << QString() << QDateTime();
    QTest::newRow("unreadable window") << u"0000-00-00 00:00:00"_s << u"0000-00-00 00:00:00"_s << QDateTime();
}

void TestSituacao::isLate()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const QDateTime, lateFrom);

    const OrdemServico os = pendente(start, end);
    const auto situacaoAt = [&os](const QDateTime &now) { return int(situacaoOf(os, now)); };
    if (!lateFrom.isValid()) {
        QCOMPARE(situacaoAt(QDateTime(QDate(9999, 1, 1), QTime(0, 0))), int(Situacao::OsPendente));
        return;
    }
    QCOMPARE(situacaoAt(lateFrom.addDays(-1)), int(Situacao::OsPendente));
    QCOMPARE(situacaoAt(lateFrom.addMSecs(-1)), int(Situacao::OsPendente));
    QCOMPARE(situacaoAt(lateFrom), int(Situacao::OsAtrasada));
    QCOMPARE(situacaoAt(lateFrom.addMSecs(1)), int(Situacao::OsAtrasada));
    QCOMPARE(situacaoAt(lateFrom.addYears(10)), int(Situacao::OsAtrasada));
}

void TestSituacao::lateIsForThePendingOnly()
{
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0));
    OrdemServico os = pendente(u"19/06/2018 08:00:00"_s, u"19/06/2018 12:00:00"_s);
    QCOMPARE(int(situacaoOf(os, now)), int(Situacao::OsAtrasada));

    os.inicioExecutado = at(u"19/06/2018 11:00:00"_s);
    QCOMPARE(int(situacaoOf(os, now)), int(Situacao::OsEmExecucao));

    // Its programmed dates are placeholders, not an appointment (contract, Types).
    os.inicioExecutado = {};
    os.status = u"aguardando_agendamento"_s;
    QCOMPARE(int(situacaoOf(os, now)), int(Situacao::OsSemAgendamento));

    os.status = u"finalizado"_s;
    QCOMPARE(int(situacaoOf(os, now)), int(Situacao::OsFinalizada));
    os.status = u"em_deslocamento"_s;
    QCOMPARE(int(situacaoOf(os, now)), int(Situacao::OsDesconhecida));
}

QTEST_APPLESS_MAIN(TestSituacao)
#include "tst_situacao.moc"
