// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atendimentoquery.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

AtendimentoQuery queryFor(TipoBusca tipo, const QString &termo)
{
    AtendimentoQuery query;
    query.tipo = tipo;
    query.termo = termo;
    return query;
}

constexpr int noProblem = -1;

int problemOf(const AtendimentoQuery &query)
{
    const auto problem = query.problem();
    return problem ? int(*problem) : noProblem;
}

} // namespace

class TestAtendimentoQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void plainTermo_data();
    void plainTermo();
    void termProblem_data();
    void termProblem();
    void limitProblem_data();
    void limitProblem();
    void rangeProblem_data();
    void rangeProblem();
    void protocoloAsksForTheClosedToo_data();
    void protocoloAsksForTheClosedToo();
    void comparesEveryField();
};

void TestAtendimentoQuery::defaults()
{
    const AtendimentoQuery query;
    QCOMPARE(query.limit, 20);
    QVERIFY(query.apenasPendente);
    QCOMPARE(int(query.orderBy), int(OrderBy::DataCadastro));
    QCOMPARE(query.order, Qt::DescendingOrder); // the server's own default would bring the oldest
    QVERIFY(!query.dataInicio && !query.dataFim);
    QCOMPARE(problemOf(query), int(QueryProblem::EmptyTerm));
}

void TestAtendimentoQuery::plainTermo_data()
{
    QTest::addColumn<int>("tipo");
    QTest::addColumn<QString>("termo");
    QTest::addColumn<QString>("plain");

    const auto row = [](const char *name, TipoBusca tipo, const QString &termo, const QString &plain) {
        QTest::newRow(name) << int(tipo) << termo << plain;
    };
    row("CPF", TipoBusca::PorCpfCnpj, u"862.149.410-81"_s, u"86214941081"_s);
    row("CNPJ", TipoBusca::PorCpfCnpj, u" 11.222.333/0001-81 "_s, u"11222333000181"_s);
    row("CNPJ with letters", TipoBusca::PorCpfCnpj, u"12.abc.345/01de-35"_s, u"12ABC34501DE35"_s);
    row("CPF, leading zeros", TipoBusca::PorCpfCnpj, u"000.000.001-91"_s, u"00000000191"_s);
    row("CPF between bidi marks", TipoBusca::PorCpfCnpj, u"\u202A862.149.410-81\u202C"_s, u"86214941081"_s);
    row("protocolo", TipoBusca::PorProtocolo, u"20221229180833379797"_s, u"20221229180833379797"_s);
    row("protocolo, grouped", TipoBusca::PorProtocolo, u"2018 0619 1505251"_s, u"201806191505251"_s);
    row("protocolo, dots", TipoBusca::PorProtocolo, u"2018.0619.150525-1"_s, u"201806191505251"_s);
    row("protocolo, hash and NBSP", TipoBusca::PorProtocolo, u"#2018\u00A00619\u202F1505251"_s, u"201806191505251"_s);
    row("protocolo, zero-width", TipoBusca::PorProtocolo, u"\uFEFF2018\u200B06191505251\u2060"_s, u"201806191505251"_s);

    for (const TipoBusca tipo : {TipoBusca::PorCodigoCliente, TipoBusca::PorIdClienteServico}) {
        const auto either = [tipo](const char *name, const QString &termo, const QString &plain) {
            QTest::addRow("%s, as %d", name, int(tipo)) << int(tipo) << termo << plain;
        };
        either("id", u"1234"_s, u"1234"_s);
        either("id, leading zeros", u"0012"_s, u"0012"_s);
        either("id, spaces", u" \t12 34\r\n"_s, u"1234"_s);
        either("id, NBSP", u"\u00A012\u00A034\u2003"_s, u"1234"_s);
        either("id, zero-width", u"\u200B12\u200D34\uFEFF"_s, u"1234"_s);
        either("id, bidi marks", u"\u200E1234\u202C"_s, u"1234"_s);
        either("id, soft hyphen and control", u"12\u00AD3\u00074"_s, u"1234"_s);
        // A codigo is the provider's own: what is seen of it is sent.
        either("id, dots and dashes", u"12.3-4/a"_s, u"12.3-4/a"_s);
        either("nothing visible", u" \u200B\u00A0 "_s, u""_s);
    }
}

void TestAtendimentoQuery::plainTermo()
{
    QFETCH(const int, tipo);
    QFETCH(const QString, termo);
    QFETCH(const QString, plain);

    const AtendimentoQuery query = queryFor(TipoBusca{tipo}, termo);
    QCOMPARE(query.plainTermo(), plain);
    QCOMPARE(query.termo, termo);
    QCOMPARE(queryFor(TipoBusca{tipo}, plain).plainTermo(), plain);
}

void TestAtendimentoQuery::termProblem_data()
{
    QTest::addColumn<QString>("termo");
    QTest::addColumn<int>("problem");

    QTest::newRow("fine") << u"1234"_s << noProblem;
    QTest::newRow("one digit") << u"0"_s << noProblem;
    QTest::newRow("digits among letters") << u"AB12"_s << noProblem;
    QTest::newRow("null") << QString() << int(QueryProblem::EmptyTerm);
    QTest::newRow("empty") << u""_s << int(QueryProblem::EmptyTerm);
    QTest::newRow("spaces") << u" \t\u00A0"_s << int(QueryProblem::EmptyTerm);
    QTest::newRow("zero-width") << u"\u200B\uFEFF\u2060"_s << int(QueryProblem::EmptyTerm);
    QTest::newRow("a name") << u"Maria da Silva"_s << int(QueryProblem::TermWithoutDigits);
    QTest::newRow("another script") << u"Мария"_s << int(QueryProblem::TermWithoutDigits);
}

void TestAtendimentoQuery::termProblem()
{
    QFETCH(const QString, termo);
    QFETCH(const int, problem);

    for (int tipo = 0; tipo < tipoBuscaCount; ++tipo)
        QCOMPARE(problemOf(queryFor(TipoBusca{tipo}, termo)), problem);

    // Of punctuation alone nothing is left for a document; a codigo keeps it, without a digit.
    QCOMPARE(problemOf(queryFor(TipoBusca::PorCpfCnpj, u"...-/"_s)), int(QueryProblem::EmptyTerm));
    QCOMPARE(problemOf(queryFor(TipoBusca::PorProtocolo, u"#"_s)), int(QueryProblem::EmptyTerm));
    QCOMPARE(problemOf(queryFor(TipoBusca::PorCodigoCliente, u"#"_s)), int(QueryProblem::TermWithoutDigits));
}

void TestAtendimentoQuery::limitProblem_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("isFine");

    QTest::newRow("smallest") << 1 << true;
    QTest::newRow("largest") << 50 << true;
    QTest::newRow("zero") << 0 << false;
    QTest::newRow("negative") << -1 << false;
    QTest::newRow("one too many") << 51 << false;
    QTest::newRow("far too many") << std::numeric_limits<int>::max() << false;
}

void TestAtendimentoQuery::limitProblem()
{
    QFETCH(const int, limit);
    QFETCH(const bool, isFine);

    AtendimentoQuery query = queryFor(TipoBusca::PorCodigoCliente, u"1234"_s);
    query.limit = limit;
    QCOMPARE(problemOf(query), isFine ? noProblem : int(QueryProblem::LimitOutOfRange));
}

void TestAtendimentoQuery::rangeProblem_data()
{
    QTest::addColumn<QDate>("first"); // invalid: not set
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("isFine");

    const QDate day(2018, 6, 19);
    QTest::newRow("none") << QDate() << QDate() << true;
    QTest::newRow("open end") << day << QDate() << true;
    QTest::newRow("open start") << QDate() << day << true;
    QTest::newRow("one day") << day << day << true;
    QTest::newRow("two days") << day << day.addDays(1) << true;
    QTest::newRow("reversed by a day") << day.addDays(1) << day << false;
    QTest::newRow("reversed by years") << day.addYears(8) << day << false;
}

void TestAtendimentoQuery::rangeProblem()
{
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    QFETCH(const bool, isFine);

    AtendimentoQuery query = queryFor(TipoBusca::PorCodigoCliente, u"1234"_s);
    if (first.isValid())
        query.dataInicio = first;
    if (last.isValid())
        query.dataFim = last;
    QCOMPARE(problemOf(query), isFine ? noProblem : int(QueryProblem::RangeReversed));
}

void TestAtendimentoQuery::protocoloAsksForTheClosedToo_data()
{
    QTest::addColumn<int>("tipo");
    QTest::addColumn<bool>("canAskOnlyPending");

    QTest::newRow("codigo_cliente") << int(TipoBusca::PorCodigoCliente) << true;
    QTest::newRow("cpf_cnpj") << int(TipoBusca::PorCpfCnpj) << true;
    QTest::newRow("id_cliente_servico") << int(TipoBusca::PorIdClienteServico) << true;
    QTest::newRow("protocolo") << int(TipoBusca::PorProtocolo) << false;
}

void TestAtendimentoQuery::protocoloAsksForTheClosedToo()
{
    QFETCH(const int, tipo);
    QFETCH(const bool, canAskOnlyPending);

    AtendimentoQuery query = queryFor(TipoBusca{tipo}, u"1"_s);
    QCOMPARE(query.asksOnlyPending(), canAskOnlyPending);
    query.apenasPendente = false;
    QVERIFY(!query.asksOnlyPending());
}

void TestAtendimentoQuery::comparesEveryField()
{
    const AtendimentoQuery query = queryFor(TipoBusca::PorCodigoCliente, u"1"_s);
    QList<AtendimentoQuery> others(8, query);
    others[0].tipo = TipoBusca::PorProtocolo;
    others[1].termo = u"2"_s;
    others[2].limit = 21;
    others[3].apenasPendente = false;
    others[4].orderBy = OrderBy::DataFechamento;
    others[5].order = Qt::AscendingOrder;
    others[6].dataInicio = QDate(2018, 6, 19);
    others[7].dataFim = QDate(2018, 6, 19);

    QCOMPARE(query, AtendimentoQuery(query));
    for (const AtendimentoQuery &other : others)
        QVERIFY(!(query == other));
}

QTEST_APPLESS_MAIN(TestAtendimentoQuery)
#include "tst_atendimentoquery.moc"
