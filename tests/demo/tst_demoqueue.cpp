// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoqueue.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

DemoMoment begin()
{
    return DemoMoment(QDate(2026, 3, 10), QTime(14, 30));
}

std::vector<QueuedAtendimento> rowsAfter(qint64 seconds, const DemoQueueOptions &options = {.size = 2000})
{
    DemoQueue queue(begin(), options);
    queue.moveTo(begin().plusSeconds(seconds));
    return queue.rows();
}

QueueQuery pageOf(int pagina, int itens)
{
    QueueQuery query;
    query.pagina = pagina;
    query.itensPorPagina = itens;
    return query;
}

// What became of the rows of `before`.
struct Change {
    int arrived = 0;
    int gone = 0;
    int closed = 0;
    int status = 0;
    int responsaveis = 0;
};

Change changeBetween(const std::vector<QueuedAtendimento> &before, const std::vector<QueuedAtendimento> &after)
{
    QHash<IdAtendimento, QueuedAtendimento> old;
    for (const QueuedAtendimento &row : before)
        old.insert(row.id, row);
    Change change;
    for (const QueuedAtendimento &row : after) {
        if (!old.contains(row.id)) {
            ++change.arrived;
            continue;
        }
        const QueuedAtendimento was = old.take(row.id);
        change.closed += row.isFechado() != was.isFechado() ? 1 : 0;
        change.status += !row.isFechado() && row.status != was.status ? 1 : 0;
        change.responsaveis += row.responsaveis != was.responsaveis ? 1 : 0;
    }
    change.gone = static_cast<int>(old.size());
    return change;
}

qint64 shareOf(const std::vector<QueuedAtendimento> &rows, bool (*matches)(const QueuedAtendimento &))
{
    return 100 * std::ranges::count_if(rows, matches) / std::ssize(rows);
}

} // namespace

// The queue of the demo by itself: what is in it, and what happens to it.
class TestDemoQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void isTheSameEverywhere();
    void othersWithAnotherSeed();
    void aYearNewestFirst();
    void aTenthIsPendingMostlyOfLate();
    void holdsEveryKind();
    void outbreakOfTheLastHours();
    void customersCallAgain();
    void idsAndProtocolosAreNoRepeats();
    void changesWithTime();
    void pacesItself();
    void stepsDoNotMatter();
    void goesBack();
    void pages();
    void days();
    void rowsAreMeantByTheirNumbers();
};

void TestDemoQueue::sizes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("expected");
    QTest::newRow("smallest") << DemoQueueOptions::smallest << 100;
    QTest::newRow("less") << 1 << 100;
    QTest::newRow("odd") << 3001 << 3001;
    QTest::newRow("usual") << DemoQueueOptions().size << 20'000;
}

void TestDemoQueue::sizes()
{
    QFETCH(const int, size);
    QTEST(static_cast<int>(rowsAfter(0, {.size = size}).size()), "expected");
}

void TestDemoQueue::isTheSameEverywhere()
{
    QVERIFY(rowsAfter(900) == rowsAfter(900));
    // Written down: a change of it is a change of everybody's screenshots.
    const QueuedAtendimento newest = rowsAfter(0).front();
    QCOMPARE(newest.cidade, u"Serra Clara"_s);
    QCOMPARE(newest.bairro, u"VILA NOVA"_s);
    QCOMPARE(newest.tipo, u"TÉCNICO - SEM CONEXÃO"_s);
}

void TestDemoQueue::othersWithAnotherSeed()
{
    QVERIFY(rowsAfter(0) != rowsAfter(0, {.size = 2000, .seed = 1908}));
}

void TestDemoQueue::aYearNewestFirst()
{
    const std::vector<QueuedAtendimento> rows = rowsAfter(0);
    QVERIFY(std::ranges::is_sorted(rows, std::ranges::greater(),
                                   [](const QueuedAtendimento &row) { return row.dataCadastro.sortKey(); }));
    QVERIFY(rows.front().dataCadastro.toDateTime() < begin().wallTime().toDateTime());
    QCOMPARE(rows.back().dataCadastro.date().daysTo(begin().date()) / 10, 36); // 360…369
    for (const QueuedAtendimento &row : rows) {
        QVERIFY(row.dataFechamento.isEmpty() || row.dataFechamento.sortKey() >= row.dataCadastro.sortKey());
        QVERIFY(row.dataFechamento.isEmpty() || row.dataFechamento.sortKey() <= begin().wallTime().sortKey());
        QVERIFY(row.clock.minutosEmAberto.value() >= 0);
    }
}

void TestDemoQueue::aTenthIsPendingMostlyOfLate()
{
    const std::vector<QueuedAtendimento> rows = rowsAfter(0, {});
    const auto pending = [](const QueuedAtendimento &row) { return !row.isFechado(); };
    const qint64 share = shareOf(rows, pending);
    QVERIFY2(share >= 8 && share <= 13, qPrintable(QString::number(share)));
    const auto isRecent = [](const QueuedAtendimento &row) {
        return !row.isFechado() && row.dataCadastro.date().daysTo(begin().date()) <= 42;
    };
    QVERIFY(2 * std::ranges::count_if(rows, isRecent) > std::ranges::count_if(rows, pending));
}

void TestDemoQueue::holdsEveryKind()
{
    const std::vector<QueuedAtendimento> rows = rowsAfter(0, {});
    QSet<QString> tipos;
    QSet<QString> status;
    QSet<QString> bairros;
    QSet<QString> setores;
    for (const QueuedAtendimento &row : rows) {
        tipos << row.tipo;
        status << row.statusPrefixo;
        bairros << QString(row.cidade % u'/' % row.bairro);
        setores << row.setor;
    }
    QCOMPARE(tipos.size(), qsizetype(demoThemes().size()));
    QCOMPARE(status.size(), qsizetype(demoQueueStatus().size()) + 1);
    QVERIFY(status.contains(u"n3_tratativa_especial"_s)); // the one nobody knows
    QCOMPARE(bairros.size(), qsizetype(demoBairros().size()) + 1); // and none
    QVERIFY(setores.contains(QString()) && setores.size() > 4);
    const auto some = [&rows](bool (*matches)(const QueuedAtendimento &)) {
        return std::ranges::any_of(rows, matches);
    };
    QVERIFY(some([](const QueuedAtendimento &row) { return row.isRascunho; }));
    QVERIFY(some([](const QueuedAtendimento &row) { return !row.hasClienteServico; }));
    QVERIFY(some([](const QueuedAtendimento &row) { return !row.isFechado() && row.responsaveis.isEmpty(); }));
    QVERIFY(some([](const QueuedAtendimento &row) { return row.responsaveis.contains(u','); }));
    QVERIFY(some([](const QueuedAtendimento &row) { return row.osAbertas > 0 && row.osFechadas > 0; }));
    QVERIFY(some([](const QueuedAtendimento &row) { return row.clock.minutosRestantes.value_or(0) < 0; }));
    QVERIFY(some([](const QueuedAtendimento &row) { return row.clock.minutosRestantes.value_or(0) > 0; }));
    QVERIFY(some([](const QueuedAtendimento &row) { return row.ultimaMensagem.isEmpty(); }));
    for (const QueuedAtendimento &row : rows)
        QCOMPARE(row.osTotal, row.osAbertas + row.osFechadas);
}

void TestDemoQueue::outbreakOfTheLastHours()
{
    const auto isOne = [](const QueuedAtendimento &row) {
        return row.tipo == u"TÉCNICO - SEM CONEXÃO" && row.bairro == u"VILA NOVA" && !row.isFechado()
            && row.dataCadastro.toDateTime().secsTo(begin().wallTime().toDateTime()) < 3 * 3600;
    };
    for (const int size : {DemoQueueOptions::smallest, 2000, 20'000}) {
        const auto count = std::ranges::count_if(rowsAfter(0, {.size = size}), isOne);
        QVERIFY2(count >= 12 && count < 20, qPrintable(QString::number(count)));
    }
}

void TestDemoQueue::customersCallAgain()
{
    QHash<CodigoCliente, int> calls;
    for (const QueuedAtendimento &row : rowsAfter(0)) {
        if (row.hasClienteServico && row.dataCadastro.date().daysTo(begin().date()) <= 30)
            ++calls[row.codigoCliente];
    }
    QVERIFY(std::ranges::count_if(calls, [](int count) { return count >= 2; }) > 3);
    QVERIFY(std::ranges::any_of(calls, [](int count) { return count == 1; }));
}

void TestDemoQueue::idsAndProtocolosAreNoRepeats()
{
    QSet<QString> seen;
    const std::vector<QueuedAtendimento> rows = rowsAfter(3600, {});
    for (const QueuedAtendimento &row : rows) {
        QCOMPARE(row.protocolo.begunAt(), row.dataCadastro);
        seen << row.id.text() << row.protocolo.text();
    }
    QCOMPARE(seen.size(), 2 * std::ssize(rows));
}

void TestDemoQueue::changesWithTime()
{
    const Change change = changeBetween(rowsAfter(0, {}), rowsAfter(1800, {}));
    // 450 events; some meet the same row, some undo each other.
    QVERIFY2(change.arrived > 90 && change.arrived < 190, qPrintable(QString::number(change.arrived)));
    QVERIFY2(change.closed > 50 && change.closed < 160, qPrintable(QString::number(change.closed)));
    QVERIFY2(change.gone > 5 && change.gone < 50, qPrintable(QString::number(change.gone)));
    QVERIFY(change.status > 30 && change.responsaveis > 30);
}

void TestDemoQueue::pacesItself()
{
    QVERIFY(rowsAfter(0).size() == rowsAfter(86'400, {.size = 2000, .eventInterval = 0ms}).size());
    const Change slow = changeBetween(rowsAfter(0), rowsAfter(600, {.size = 2000, .eventInterval = 60s}));
    QVERIFY(slow.arrived + slow.gone + slow.closed + slow.status + slow.responsaveis <= 10);
    const Change fast = changeBetween(rowsAfter(0), rowsAfter(600, {.size = 2000, .eventInterval = 200ms}));
    QVERIFY(fast.arrived > 500);
}

void TestDemoQueue::stepsDoNotMatter()
{
    DemoQueue queue(begin(), {.size = 2000});
    for (int second = 1; second <= 1000; ++second)
        queue.moveTo(begin().plusSeconds(second));
    QVERIFY(queue.rows() == rowsAfter(1000));
}

void TestDemoQueue::goesBack()
{
    DemoQueue queue(begin(), {.size = 2000});
    queue.moveTo(begin().plusSeconds(1000));
    queue.moveTo(begin().plusSeconds(300));
    QVERIFY(queue.rows() == rowsAfter(300));
    queue.moveTo(begin().plusSeconds(-300)); // before its beginning it is as at its beginning
    QVERIFY(queue.rows() == rowsAfter(0));
}

void TestDemoQueue::pages()
{
    const DemoQueue queue(begin(), {.size = 250});
    const std::vector<QueuedAtendimento> all = queue.rows();
    std::vector<QueuedAtendimento> paged;
    for (int pagina = 0; pagina < 4; ++pagina) {
        const DemoQueue::Slice slice = queue.page(pageOf(pagina, 100));
        QCOMPARE(slice.total, 250);
        QCOMPARE(slice.rows.size(), size_t(pagina < 2 ? 100 : pagina == 2 ? 50 : 0));
        paged.insert(paged.end(), slice.rows.begin(), slice.rows.end());
    }
    QVERIFY(paged == all);
    QVERIFY(queue.page(pageOf(std::numeric_limits<int>::max(), 500)).rows.empty());
}

void TestDemoQueue::days()
{
    const DemoQueue queue(begin(), {.size = 2000});
    const QDate first(2026, 2, 2);
    const QDate last(2026, 2, 6);
    const DemoQueue::Slice slice = queue.page({.dataInicio = first, .dataFim = last, .itensPorPagina = 500});
    const auto isWithin = [&](const QueuedAtendimento &row) {
        return row.dataCadastro.date() >= first && row.dataCadastro.date() <= last;
    };
    QVERIFY(slice.total > 5);
    QVERIFY(std::ranges::all_of(slice.rows, isWithin));
    QCOMPARE(slice.total, std::ranges::count_if(queue.rows(), isWithin));
    QCOMPARE(queue.page({.dataInicio = last, .dataFim = first}).total, 0);
    QCOMPARE(queue.page({.dataInicio = QDate(1900, 1, 1), .dataFim = QDate(2900, 1, 1)}).total, 2000);
    QCOMPARE(queue.page({.dataInicio = QDate(2900, 1, 1), .dataFim = QDate(2901, 1, 1)}).total, 0);
    QCOMPARE(queue.page({.dataInicio = QDate(1900, 1, 1), .dataFim = QDate(1901, 1, 1)}).total, 0);
}

void TestDemoQueue::rowsAreMeantByTheirNumbers()
{
    const DemoQueueOptions options{.size = 2000};
    const DemoQueue queue(begin(), options);
    AtendimentoQuery query;
    for (const QueuedAtendimento &row : queue.rows()) {
        if (!row.hasClienteServico)
            continue;
        query.tipo = TipoBusca::PorCodigoCliente;
        query.termo = row.codigoCliente.text();
        QVERIFY(DemoQueue::mayMean(query, options));
        const QList<Atendimento> all = queue.meantBy(query);
        const auto found = std::ranges::find(all, row.id, &Atendimento::id);
        QVERIFY(found != all.end());
        QCOMPARE(found->cliente.nome, row.cliente);
        query.tipo = TipoBusca::PorCpfCnpj;
        query.termo = found->cliente.documento.plain();
        QVERIFY(DemoQueue::mayMean(query, options) && found->cliente.documento.hasValidCheckDigits());
        QCOMPARE(queue.meantBy(query).size(), all.size());
        break;
    }
    for (const auto &[tipo, termo] : {std::pair{TipoBusca::PorCodigoCliente, u"1204"_s},
                                      {TipoBusca::PorCodigoCliente, u"50500"_s},
                                      {TipoBusca::PorCpfCnpj, u"86214941081"_s},
                                      {TipoBusca::PorIdClienteServico, u"20001"_s},
                                      {TipoBusca::PorProtocolo, u"abc"_s}}) {
        query.tipo = tipo;
        query.termo = termo;
        QVERIFY2(!DemoQueue::mayMean(query, options), qPrintable(termo));
    }
}

QTEST_APPLESS_MAIN(TestDemoQueue)
#include "tst_demoqueue.moc"
