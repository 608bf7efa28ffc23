// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atendimentosmodel.h"
#include "models/markedrows.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

WallTime parsed(QStringView text)
{
    return WallTime::parse(text);
}

} // namespace

// What the model tells of a cell, in every role, for both kinds of row.
class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyColumnHasATitle();
    void onlyColumnsHaveHeaders();
    void atendimentoCells();
    void osCells();
    void emptyCellsOfBareRows();
    void numbersAreGroupedForTheEyeOnly();
    void sortsByValue_data();
    void sortsByValue();
    void sortKeysOfBareRowsAreInvalid();
    void numberThatIsNoneIsSortedAsText();
    void standingOrdersBeforeItsWord();
    void standingIsInEveryColumn();
    void placeholderDatesAreNotTold();
    void breaksTiesByNumber();
    void cellsAreOneCleanLine();
    void otherRolesAreTheDelegates();

private:
    QModelIndex row(Column column) const { return m_model->index(0, static_cast<int>(column)); }
    QModelIndex os(Column column) const { return m_model->index(0, static_cast<int>(column), m_model->index(0, 0)); }
    void set(Atendimento atendimento, const OrdemServico &ordem);
    // One text for each column.
    static QStringList texts(const QModelIndex &first, int role = Qt::DisplayRole);

    QDateTime m_now{QDate(2018, 6, 19), QTime(12, 0)};
    std::unique_ptr<AtendimentosModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCells::init()
{
    m_tester.reset();
    m_model = std::make_unique<AtendimentosModel>([this] { return m_now; });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
}

void TestCells::set(Atendimento atendimento, const OrdemServico &ordem)
{
    atendimento.ordensServico = {ordem};
    m_model->setAtendimentos({atendimento});
}

QStringList TestCells::texts(const QModelIndex &first, int role)
{
    QStringList result;
    for (int column = 0; column < columnCount; ++column)
        result << first.siblingAtColumn(column).data(role).toString();
    return result;
}

void TestCells::everyColumnHasATitle()
{
    QCOMPARE(m_model->columnCount(), columnCount);
    QSet<QString> titles;
    for (int column = 0; column < columnCount; ++column)
        titles.insert(m_model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(titles.size(), columnCount);
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(m_model->headerData(static_cast<int>(Column::Numero), Qt::Horizontal).toString(), u"Protocolo / OS"_s);
    QCOMPARE(m_model->headerData(static_cast<int>(Column::Descricao), Qt::Horizontal).toString(), u"Description"_s);
}

void TestCells::onlyColumnsHaveHeaders()
{
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(columnCount, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
}

void TestCells::atendimentoCells()
{
    set(markedAtendimento(), markedOrdemServico());
    const QStringList expected{u"‹protocolo›"_s,
                               u"01/02/2018"_s,
                               u"‹tipo_atendimento›"_s,
                               u"Closed · ‹status›"_s,
                               {},
                               {},
                               u"‹usuario_responsavel›"_s,
                               u"‹setor_responsavel›"_s,
                               u"‹nome_razaosocial›"_s,
                               u"02/02/2018"_s,
                               u"‹status_fechamento› · ‹motivo_fechamento›"_s,
                               u"‹nome›"_s,
                               u"‹descricao_abertura›"_s};
    QCOMPARE(texts(row(Column::Numero)), expected);
    QCOMPARE(texts(row(Column::Numero), AtendimentosModel::PlainTextRole), expected);
}

void TestCells::osCells()
{
    set(markedAtendimento(), markedOrdemServico());
    QStringList expected{u"OS ‹numero_ordem_servico›"_s,
                         u"03/02/2018 10:11"_s,
                         u"‹tipo›"_s,
                         u"‹status›"_s,
                         u"04/02/2018 08:00 – 09:30"_s,
                         u"05/02/2018 08:10 – 09:40"_s,
                         {},
                         {},
                         u"‹nome_razaosocial›"_s,
                         {},
                         u"‹status_fechamento› · ‹descricao_fechamento›"_s,
                         u"‹nome›"_s,
                         u"‹descricao_abertura›"_s};
    QCOMPARE(texts(os(Column::Numero)), expected);
    expected.first() = u"‹numero_ordem_servico›"_s;
    QCOMPARE(texts(os(Column::Numero), AtendimentosModel::PlainTextRole), expected);
}

void TestCells::emptyCellsOfBareRows()
{
    set({}, {});
    QStringList expected(columnCount, QString());
    expected[static_cast<int>(Column::Situacao)] = u"Pending"_s;
    QCOMPARE(texts(row(Column::Numero), AtendimentosModel::PlainTextRole), expected);
    expected[static_cast<int>(Column::Situacao)] = u"Unknown"_s;
    QCOMPARE(texts(os(Column::Numero), AtendimentosModel::PlainTextRole), expected);
}

void TestCells::numbersAreGroupedForTheEyeOnly()
{
    Atendimento atendimento;
    atendimento.protocolo = Protocolo(u"20221229180833379797"_s);
    set(atendimento, {});
    QCOMPARE(row(Column::Numero).data().toString(), u"2022 1229 180833 379797"_s);
    QCOMPARE(row(Column::Numero).data(AtendimentosModel::PlainTextRole).toString(), u"20221229180833379797"_s);
}

void TestCells::sortsByValue_data()
{
    QTest::addColumn<bool>("isOrdemServico");
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("key");

    const auto add = [](const char *name, bool isOrdemServico, Column column, const QVariant &key) {
        QTest::newRow(name) << isOrdemServico << static_cast<int>(column) << key;
    };
    add("protocolo", false, Column::Numero, u"‹protocolo›"_s);
    add("opened", false, Column::Abertura, parsed(u"01/02/2018").sortKey());
    add("closed", false, Column::Fechamento, parsed(u"02/02/2018").sortKey());
    add("type", false, Column::Tipo, u"‹tipo_atendimento›"_s);
    add("no schedule of an atendimento", false, Column::Programado, {});
    add("responsible", false, Column::Responsavel, u"‹usuario_responsavel›"_s);
    add("number of an OS", true, Column::Numero, 125LL);
    add("OS opened", true, Column::Abertura, parsed(u"03/02/2018 10:11:12").sortKey());
    add("OS scheduled", true, Column::Programado, parsed(u"04/02/2018 08:00").sortKey());
    add("OS carried out", true, Column::Executado, parsed(u"05/02/2018 08:10:05").sortKey());
    add("OS type", true, Column::Tipo, u"‹tipo›"_s);
    add("no responsible of an OS", true, Column::Responsavel, {});
    add("no closing date of an OS", true, Column::Fechamento, {});
}

void TestCells::sortsByValue()
{
    QFETCH(const bool, isOrdemServico);
    QFETCH(const int, column);
    OrdemServico ordem = markedOrdemServico();
    ordem.numero = u"125"_s;
    set(markedAtendimento(), ordem);
    const QModelIndex cell = isOrdemServico ? os(Column{column}) : row(Column{column});
    QTEST(cell.data(AtendimentosModel::SortRole), "key");
}

void TestCells::sortKeysOfBareRowsAreInvalid()
{
    set({}, {});
    for (int column = 0; column < columnCount; ++column) {
        // A row always stands somehow.
        const bool isExpected = Column{column} == Column::Situacao;
        QCOMPARE(row(Column{column}).data(AtendimentosModel::SortRole).isValid(), isExpected);
        QCOMPARE(os(Column{column}).data(AtendimentosModel::SortRole).isValid(), isExpected);
    }
}

void TestCells::numberThatIsNoneIsSortedAsText()
{
    OrdemServico ordem;
    ordem.numero = u"125-A"_s;
    set({}, ordem);
    QCOMPARE(os(Column::Numero).data(AtendimentosModel::SortRole), QVariant(u"125-A"_s));
}

void TestCells::standingOrdersBeforeItsWord()
{
    Atendimento pending;
    pending.id = IdAtendimento(u"1"_s);
    pending.status = u"Zangado"_s;
    Atendimento closed;
    closed.id = IdAtendimento(u"2"_s);
    closed.status = u"Aberto"_s;
    closed.statusFechamento = u"concluido"_s;
    m_model->setAtendimentos({pending, closed});
    const auto key = [this](int at) {
        return m_model->index(at, static_cast<int>(Column::Situacao)).data(AtendimentosModel::SortRole).toString();
    };
    QVERIFY(key(0) < key(1));
}

void TestCells::standingIsInEveryColumn()
{
    OrdemServico late = markedOrdemServico();
    late.status = u"pendente"_s;
    late.inicioExecutado = {};
    set(markedAtendimento(), late);
    for (int column = 0; column < columnCount; ++column) {
        QCOMPARE(row(Column{column}).data(AtendimentosModel::SituacaoRole),
                 QVariant(static_cast<int>(Situacao::Fechado)));
        QCOMPARE(os(Column{column}).data(AtendimentosModel::SituacaoRole),
                 QVariant(static_cast<int>(Situacao::OsAtrasada)));
    }
    QCOMPARE(m_model->situacao(row(Column::Tipo)), Situacao::Fechado);
    QCOMPARE(m_model->situacao(os(Column::Tipo)), Situacao::OsAtrasada);
}

void TestCells::placeholderDatesAreNotTold()
{
    OrdemServico waiting = markedOrdemServico();
    waiting.status = u"aguardando_agendamento"_s;
    set(markedAtendimento(), waiting);
    for (const int role : {int{Qt::DisplayRole}, int{AtendimentosModel::PlainTextRole}})
        QVERIFY(texts(os(Column::Numero), role).filter(u"04/02"_s).isEmpty());
    QCOMPARE(os(Column::Programado).data().toString(), u"not scheduled"_s);
    QVERIFY(!os(Column::Programado).data(AtendimentosModel::SortRole).isValid());
}

void TestCells::breaksTiesByNumber()
{
    set(markedAtendimento(), markedOrdemServico());
    QCOMPARE(row(Column::Setor).data(AtendimentosModel::TieBreakRole).toString(), u"‹protocolo›"_s);
    QCOMPARE(os(Column::Setor).data(AtendimentosModel::TieBreakRole).toString(), u"‹id_ordem_servico›"_s);
}

void TestCells::cellsAreOneCleanLine()
{
    set(markedAtendimento(u" x"_s), markedOrdemServico(u" x"_s));
    const QStringList clean = texts(row(Column::Numero)) + texts(os(Column::Numero));
    init();
    const QString tail = u"\r\n\u202E\u2066\u200F\u0007\u0000\tx\n"_s;
    set(markedAtendimento(tail), markedOrdemServico(tail));
    QCOMPARE(texts(row(Column::Numero)) + texts(os(Column::Numero)), clean);
    QCOMPARE(texts(row(Column::Numero), AtendimentosModel::PlainTextRole).join(u'|').count(u'\n'), 0);
}

void TestCells::otherRolesAreTheDelegates()
{
    set(markedAtendimento(), markedOrdemServico());
    for (const int role : {int{Qt::DecorationRole}, int{Qt::ToolTipRole}, int{Qt::FontRole}, int{Qt::ForegroundRole},
                           int{Qt::EditRole}, int{Qt::CheckStateRole}, int{Qt::UserRole}}) {
        QVERIFY(!row(Column::Numero).data(role).isValid());
        QVERIFY(!os(Column::Numero).data(role).isValid());
    }
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->data({}, AtendimentosModel::SituacaoRole).isValid());
}

QTEST_APPLESS_MAIN(TestCells)
#include "tst_cells.moc"
