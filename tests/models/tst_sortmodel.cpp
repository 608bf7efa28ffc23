// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atendimentossortmodel.h"

#include "models/atendimentosmodel.h"
#include "models/treetext.h"
#include "models/treewatch.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

WallTime parsed(const QString &text)
{
    return WallTime::parse(QStringView(text));
}

// Fills what a column shows.
void fill(Atendimento &row, Column column, const QString &value)
{
    if (column == Column::Abertura)
        row.dataCadastro = parsed(value);
    else if (column == Column::Fechamento)
        row.dataFechamento = parsed(value);
    else if (column == Column::Responsavel)
        row.usuarioResponsavel = value;
    else
        QFAIL("no such column here");
}

// Atendimentos 1, 2, 3… with these values.
QList<Atendimento> rowsWith(Column column, const QStringList &values)
{
    QList<Atendimento> rows;
    for (const QString &value : values) {
        rows += rowsFrom(QString::number(rows.size() + 1) + u" a"_s);
        fill(rows.last(), column, value);
    }
    return rows;
}

QStringList reversed(QStringList list)
{
    std::ranges::reverse(list);
    return list;
}

} // namespace

class TestSortModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void datesAreSortedAsDates();
    void unreadableDatesFollowTheReadable();
    void protocolosAreSortedAsNumbers();
    void osNumbersAreSortedAsNumbers();
    void textIsSortedAsTheLanguageDoes();
    void standingComesBeforeItsWord();
    void emptyCellsComeLast_data();
    void emptyCellsComeLast();
    void tiesAreBrokenByProtocolo();
    void tiesOfEmptyCellsToo();
    void osAreSortedWithinTheirRow();
    void staysSortedThroughUpdates();
    void osThatBecomesLateMoves();
    void withoutAColumnItIsTheModelsOrder();

private:
    QModelIndex cell(int row, Column column, const QModelIndex &parent = {}) const
    {
        return m_sorted->index(row, static_cast<int>(column), parent);
    }
    void sort(Column column, Qt::SortOrder order) { m_sorted->sort(static_cast<int>(column), order); }
    // What the column shows, from top to bottom, in this order of it.
    QStringList sorted(Column column, Qt::SortOrder order = Qt::AscendingOrder);

    QDateTime m_now;
    std::unique_ptr<AtendimentosModel> m_model;
    std::unique_ptr<AtendimentosSortModel> m_sorted;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_sortedTester;
};

void TestSortModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
}

void TestSortModel::init()
{
    m_now = QDateTime(QDate(2018, 6, 19), QTime(12, 0));
    m_model = std::make_unique<AtendimentosModel>([this] { return m_now; });
    m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
    m_sorted = std::make_unique<AtendimentosSortModel>();
    m_sorted->setSourceModel(m_model.get());
    m_sortedTester = std::make_unique<QAbstractItemModelTester>(m_sorted.get(), fatal);
}

void TestSortModel::cleanup()
{
    m_sortedTester.reset();
    m_modelTester.reset();
    m_sorted.reset();
    m_model.reset();
}

QStringList TestSortModel::sorted(Column column, Qt::SortOrder order)
{
    sort(column, order);
    QStringList shown;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        shown << cell(row, column).data(AtendimentosModel::PlainTextRole).toString();
    return shown;
}

void TestSortModel::datesAreSortedAsDates()
{
    m_model->setAtendimentos(
        rowsWith(Column::Abertura,
                 {u"02/01/2019"_s, u"31/12/2018"_s, u"2018-02-10 08:00:00"_s, u"09/03/2018"_s, u"10/02/2018"_s}));
    const QStringList expected{u"10/02/2018"_s, u"10/02/2018 08:00"_s, u"09/03/2018"_s, u"31/12/2018"_s,
                               u"02/01/2019"_s};
    QCOMPARE(sorted(Column::Abertura), expected);
    QCOMPARE(sorted(Column::Abertura, Qt::DescendingOrder), reversed(expected));
}

void TestSortModel::unreadableDatesFollowTheReadable()
{
    m_model->setAtendimentos(
        rowsWith(Column::Abertura, {{}, u"31/02/2018"_s, u"09/03/2018"_s, {}, u"ontem"_s, u"10/02/2018"_s}));
    QCOMPARE(sorted(Column::Abertura),
             (QStringList{u"10/02/2018"_s, u"09/03/2018"_s, u"31/02/2018"_s, u"ontem"_s, {}, {}}));
    // Newest first, what nobody can date is on top, not lost at the bottom; what is empty stays last.
    QCOMPARE(sorted(Column::Abertura, Qt::DescendingOrder),
             (QStringList{u"ontem"_s, u"31/02/2018"_s, u"09/03/2018"_s, u"10/02/2018"_s, {}, {}}));
}

void TestSortModel::protocolosAreSortedAsNumbers()
{
    m_model->setAtendimentos(
        rowsFrom(u"20221229180833379797 a; 201806191505251 b; 9 c; 10 d; 20221229180833379796 e"_s));
    QCOMPARE(
        sorted(Column::Numero),
        (QStringList{u"9"_s, u"10"_s, u"201806191505251"_s, u"20221229180833379796"_s, u"20221229180833379797"_s}));
}

void TestSortModel::osNumbersAreSortedAsNumbers()
{
    m_model->setAtendimentos(rowsFrom(u"1 a [10 p, 9 q, 100 r, 2-B s, 2 t]"_s));
    sort(Column::Numero, Qt::AscendingOrder);
    QCOMPARE(textOf(*m_sorted), u"1 a [2 t, 2-B s, 9 q, 10 p, 100 r]"_s);
    sort(Column::Numero, Qt::DescendingOrder);
    QCOMPARE(textOf(*m_sorted), u"1 a [100 r, 10 p, 9 q, 2-B s, 2 t]"_s);
}

void TestSortModel::textIsSortedAsTheLanguageDoes()
{
    m_model->setAtendimentos(
        rowsWith(Column::Responsavel, {u"ZULMIRA"_s, u"Água 10"_s, u"Bianca"_s, u"abel"_s, u"água 9"_s, u"bianca"_s}));
    QCOMPARE(sorted(Column::Responsavel),
             (QStringList{u"abel"_s, u"água 9"_s, u"Água 10"_s, u"Bianca"_s, u"bianca"_s, u"ZULMIRA"_s}));
}

void TestSortModel::standingComesBeforeItsWord()
{
    QList<Atendimento> rows = rowsFrom(u"1 a; 2 b; 3 c"_s);
    rows[0].status = u"Aberto"_s;
    rows[0].statusFechamento = u"concluido"_s;
    rows[1].status = u"Zona rural"_s;
    rows[2].status = u"Em análise"_s;
    m_model->setAtendimentos(rows);
    QCOMPARE(sorted(Column::Situacao), (QStringList{u"Em análise"_s, u"Zona rural"_s, u"Closed · Aberto"_s}));
}

void TestSortModel::emptyCellsComeLast_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");

    for (int column = 0; column < columnCount; ++column) {
        // A row always stands somehow.
        if (Column{column} == Column::Situacao)
            continue;
        QTest::addRow("column %d, ascending", column) << Column{column} << Qt::AscendingOrder;
        QTest::addRow("column %d, descending", column) << Column{column} << Qt::DescendingOrder;
    }
}

void TestSortModel::emptyCellsComeLast()
{
    QFETCH(const Column, column);
    QFETCH(const Qt::SortOrder, order);
    OrdemServico os = rowsFrom(u"1 a [12 p]"_s).first().ordensServico.first();
    os.dataCadastro = os.inicioProgramado = os.inicioExecutado = WallTime(QDate(2018, 6, 19));
    os.descricaoAbertura = os.descricaoFechamento = os.cliente.nome = u"x"_s;
    os.servico.emplace().nome = u"x"_s;

    Atendimento full = rowsFrom(u"2 a"_s).first();
    full.dataCadastro = full.dataFechamento = WallTime(QDate(2018, 6, 19));
    full.usuarioResponsavel = full.setorResponsavel = full.motivoFechamento = full.descricaoAbertura = u"x"_s;
    full.cliente.nome = u"x"_s;
    full.servico = os.servico;
    full.ordensServico = {OrdemServico(), os, OrdemServico()};
    m_model->setAtendimentos({Atendimento(), full, Atendimento()});

    sort(column, order);
    const bool isOfOsOnly = column == Column::Programado || column == Column::Executado;
    const bool isOfAtendimentoOnly =
        column == Column::Responsavel || column == Column::Setor || column == Column::Fechamento;
    const auto isFilled = [](const QModelIndex &index) { return index.data(AtendimentosModel::SortRole).isValid(); };
    int fullRow = 0;
    while (m_sorted->rowCount(m_sorted->index(fullRow, 0)) == 0)
        ++fullRow;
    const QModelIndex parent = m_sorted->index(fullRow, 0);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(isFilled(cell(row, column)), row == 0 && !isOfOsOnly);
        QCOMPARE(isFilled(cell(row, column, parent)), row == 0 && !isOfAtendimentoOnly);
    }
}

void TestSortModel::tiesAreBrokenByProtocolo()
{
    QList<Atendimento> rows = rowsFrom(u"10 a; 9 b; 11 c; 8 d"_s);
    for (Atendimento &row : rows)
        row.dataCadastro = WallTime(QDate(2018, 6, 19));
    rows.last().dataCadastro = WallTime(QDate(2018, 6, 20));
    m_model->setAtendimentos(rows);
    QCOMPARE(sorted(Column::Abertura).size(), 4);
    QCOMPARE(textOf(*m_sorted), u"9 b; 10 a; 11 c; 8 d"_s);
    // Newest first holds within a day too.
    sort(Column::Abertura, Qt::DescendingOrder);
    QCOMPARE(textOf(*m_sorted), u"8 d; 11 c; 10 a; 9 b"_s);
}

void TestSortModel::tiesOfEmptyCellsToo()
{
    m_model->setAtendimentos(rowsFrom(u"10 a [22 p, 3 q]; 9 b; 11 c"_s));
    sort(Column::Setor, Qt::AscendingOrder);
    QCOMPARE(textOf(*m_sorted), u"9 b; 10 a [3 q, 22 p]; 11 c"_s);
    sort(Column::Setor, Qt::DescendingOrder);
    QCOMPARE(textOf(*m_sorted), u"11 c; 10 a [22 p, 3 q]; 9 b"_s);
}

void TestSortModel::osAreSortedWithinTheirRow()
{
    m_model->setAtendimentos(rowsFrom(u"2 b [24 m, 23 z]; 1 y [12 k, 11 w, 13 a]; 3 c"_s));
    sort(Column::Tipo, Qt::AscendingOrder);
    QCOMPARE(textOf(*m_sorted), u"2 b [24 m, 23 z]; 3 c; 1 y [13 a, 12 k, 11 w]"_s);
    sort(Column::Numero, Qt::DescendingOrder);
    QCOMPARE(textOf(*m_sorted), u"3 c; 2 b [24 m, 23 z]; 1 y [13 a, 12 k, 11 w]"_s);
}

void TestSortModel::staysSortedThroughUpdates()
{
    m_model->setAtendimentos(rowsFrom(u"1 d [11 k]; 2 b; 3 f"_s));
    sort(Column::Tipo, Qt::AscendingOrder);
    QCOMPARE(textOf(*m_sorted), u"2 b; 1 d [11 k]; 3 f"_s);
    for (const QString &asked : {u"1 d [11 k]; 2 b; 3 f; 4 c; 5 a; 6 g"_s, u"1 d [11 k]; 2 z; 3 f; 4 c; 5 a; 6 g"_s,
                                 u"1 e [11 k, 12 j]; 3 f; 4 h; 6 g"_s, u"1 e [11 i, 12 l, 13 a]; 4 h; 7 a"_s}) {
        const HeldIndexes held(*m_sorted);
        QList<Atendimento> expected = rowsFrom(asked);
        m_model->setAtendimentos(expected);
        std::ranges::sort(expected, {}, &Atendimento::tipo);
        for (Atendimento &row : expected)
            std::ranges::sort(row.ordensServico, {}, &OrdemServico::tipo);
        QCOMPARE(textOf(*m_sorted), textOf(expected));
        QCOMPARE(held.complaint(), QString());
        QCOMPARE(roundTripComplaint(*m_sorted), QString());
    }
}

void TestSortModel::osThatBecomesLateMoves()
{
    QList<Atendimento> rows = rowsFrom(u"1 a [11 p, 12 q]"_s);
    for (OrdemServico &os : rows.first().ordensServico)
        os.status = u"pendente"_s;
    rows.first().ordensServico.first().terminoProgramado = WallTime(QDate(2018, 6, 19), QTime(12, 1));
    m_model->setAtendimentos(rows);
    sort(Column::Situacao, Qt::AscendingOrder);
    QCOMPARE(textOf(*m_sorted), u"1 a [11 p, 12 q]"_s);
    m_now = m_now.addSecs(60);
    m_model->updateSituacoes();
    QCOMPARE(textOf(*m_sorted), u"1 a [12 q, 11 p]"_s);
}

void TestSortModel::withoutAColumnItIsTheModelsOrder()
{
    m_model->setAtendimentos(rowsFrom(u"2 b [22 p, 21 q]; 1 a"_s));
    sort(Column::Numero, Qt::AscendingOrder);
    QCOMPARE(textOf(*m_sorted), u"1 a; 2 b [21 q, 22 p]"_s);
    m_sorted->sort(-1);
    QCOMPARE(textOf(*m_sorted), u"2 b [22 p, 21 q]; 1 a"_s);
}

QTEST_APPLESS_MAIN(TestSortModel)
#include "tst_sortmodel.moc"
