// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

Atendimento row(int id, const QDate &cadastro, const QString &idServico = {})
{
    Atendimento result;
    result.id = IdAtendimento(QString::number(id));
    result.dataCadastro = WallTime(cadastro);
    result.cliente.codigo = CodigoCliente(u"1204"_s);
    if (!idServico.isEmpty())
        result.servico = Servico{.id = IdClienteServico(idServico),
                                 .numeroPlano = {},
                                 .nome = {},
                                 .valor = {},
                                 .status = {},
                                 .statusPrefixo = {}};
    return result;
}

// So many rows, one a day, the last one today.
SearchOutcome outcome(int rows, const AtendimentoQuery &query)
{
    SearchOutcome result;
    result.query = query;
    for (int i = 0; i < rows; ++i)
        result.reply.atendimentos << row(i + 1, DeskWorld::now().date().addDays(-i));
    result.reply.received = rows;
    return result;
}

AtendimentoQuery history()
{
    AtendimentoQuery query = DeskWorld::bianca();
    query.apenasPendente = false;
    query.limit = 50;
    return query;
}

} // namespace

// What is known of a customer from a group, and what is not.
class TestSearchGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completenessOutweighsTheLimit();
    void summaryTellsWhatMayBeMissing_data();
    void summaryTellsWhatMayBeMissing();
    void searchedServicoComesFirst();
};

void TestSearchGroup::completenessOutweighsTheLimit()
{
    SearchOutcome some = outcome(20, DeskWorld::bianca());
    QVERIFY(some.mayHaveMore());
    some.walked = Completeness();
    QVERIFY(!some.mayHaveMore());
    some = outcome(3, DeskWorld::bianca());
    some.walked = Completeness{Completeness::Gap::FullDays, {DeskWorld::now().date()}};
    QVERIFY(some.mayHaveMore());
}

void TestSearchGroup::summaryTellsWhatMayBeMissing_data()
{
    QTest::addColumn<SearchGroup>("group");
    QTest::addColumn<bool>("morePendentes");
    QTest::addColumn<bool>("moreRecentes");

    const AtendimentoQuery pending = DeskWorld::bianca();
    AtendimentoQuery everything = history();
    QTest::newRow("pending alone") << SearchGroup{outcome(3, pending)} << false << true;
    QTest::newRow("cut pending alone") << SearchGroup{outcome(20, pending)} << true << true;
    QTest::newRow("with history") << SearchGroup{outcome(3, pending), outcome(9, history())} << false << false;
    QTest::newRow("cut pending with history")
        << SearchGroup{outcome(20, pending), outcome(49, history())} << false << false;
    QTest::newRow("with cut history, older than that")
        << SearchGroup{outcome(3, pending), outcome(50, history())} << false << false;
    QTest::newRow("both cut") << SearchGroup{outcome(20, pending), outcome(50, history())} << true << false;
    SearchOutcome busy = outcome(50, history());
    for (Atendimento &a : busy.reply.atendimentos)
        a.dataCadastro = WallTime(DeskWorld::now().date());
    QTest::newRow("with cut history of some days") << SearchGroup{outcome(3, pending), busy} << false << true;
    busy.reply.atendimentos.last().dataCadastro = WallTime(DeskWorld::now().date().addDays(-29));
    QTest::newRow("of just these days") << SearchGroup{outcome(3, pending), busy} << false << true;
    busy.reply.atendimentos.last().dataCadastro = WallTime(DeskWorld::now().date().addDays(-30));
    QTest::newRow("of one day more") << SearchGroup{outcome(3, pending), busy} << false << false;
    // The walk goes from the oldest on: that there are old ones tells nothing of the new ones then.
    busy.walked = Completeness{Completeness::Gap::Cancelled};
    QTest::newRow("loading it was cancelled") << SearchGroup{outcome(3, pending), busy} << false << true;
    busy.walked = Completeness();
    QTest::newRow("loaded whole") << SearchGroup{outcome(3, pending), busy} << false << false;
    QTest::newRow("closed ones asked for") << SearchGroup{outcome(3, everything)} << false << false;
    QTest::newRow("closed ones asked for, cut") << SearchGroup{outcome(50, everything)} << true << false;
    everything.order = Qt::AscendingOrder;
    QTest::newRow("oldest first, cut") << SearchGroup{outcome(50, everything)} << true << true;
    everything.dataFim = QDate(2026, 1, 1);
    QTest::newRow("dates were asked for") << SearchGroup{outcome(3, everything)} << true << true;
    everything = history();
    everything.tipo = TipoBusca::PorProtocolo;
    QTest::newRow("a protocolo was asked for") << SearchGroup{outcome(1, everything)} << true << true;
}

void TestSearchGroup::summaryTellsWhatMayBeMissing()
{
    QFETCH(const SearchGroup, group);
    const CustomerSummary summary = summaryOf(group, DeskWorld::now());
    QTEST(summary.hasMorePendentes, "morePendentes");
    QTEST(summary.hasMoreRecentes, "moreRecentes");
    QCOMPARE(summary.cliente.codigo.text(), u"1204"_s);
    const qsizetype rows = group.withHistory().reply.atendimentos.size();
    QCOMPARE(summary.pendentes, static_cast<int>(rows));
}

void TestSearchGroup::searchedServicoComesFirst()
{
    SearchGroup group{outcome(0, DeskWorld::codigo(u"20"_s))};
    group.outcome.reply.atendimentos = {row(1, QDate(2026, 3, 1), u"10"_s), row(2, QDate(2026, 2, 1), u"20"_s),
                                        row(3, QDate(2026, 1, 1), u"30"_s)};
    const auto ids = [&group] {
        QStringList result;
        for (const Servico &servico : summaryOf(group, DeskWorld::now()).servicos)
            result << servico.id.text();
        return result;
    };
    QCOMPARE(ids(), (QStringList{u"10"_s, u"20"_s, u"30"_s}));
    group.outcome.query.tipo = TipoBusca::PorIdClienteServico;
    QCOMPARE(ids(), (QStringList{u"20"_s, u"10"_s, u"30"_s}));
    group.outcome.query.termo = u"99"_s;
    QCOMPARE(ids(), (QStringList{u"10"_s, u"20"_s, u"30"_s}));
}

QTEST_GUILESS_MAIN(TestSearchGroup)
#include "tst_searchgroup.moc"
