// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuestage.h"
#include "queue/queuenames.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

struct Stage {
    QueueTable table;
    QueueModel model{table};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QueueArrangement arrangement{.filter = {}, .sort = {{QueueColumn::Protocolo, Qt::AscendingOrder}}, .groups = {}};

    Stage() { model.setArrangement(arrangement); }
    void put(const QList<QueuedAtendimento> &rows) { model.follow(table.put(rows, 0, true)); }
    void arrange() { model.setArrangement(arrangement); }
    QModelIndex row(int number) const { return model.indexOf(IdAtendimento(QString::number(number))); }
};

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnyChangeInFewSignals();
    void tellsNothingWhereNothingIsOther();
    void tellsOfARowThatChangedInItsPlace();
    void tellsOfNeighboursThatChangedTogether();
    void tellsOfScatteredChangesInFewSignals();
    void putsRowsUnderTwoLevelsOfGroups();
    void movesARowToAnotherGroupWithItsIndexes();
    void showsWhatWasOpened();
    void keepsWhatWasLoadedUntilOtherComes();
    void forgetsWhatWasOpenedWithItsRow();
    void findsRowsByWhatTheirCellsShow();
    void takesManyRowsTogether();
    void lettingTimePassMovesRowsToOtherGroups();
    void letsTimePassBetweenTheTableAndItself_data();
    void letsTimePassBetweenTheTableAndItself();
    void hidesNamesInGroups();
};

void TestQueueModel::tellsAnyChangeInFewSignals()
{
    Stage stage;
    stage.put(queuedRows(1, 50));
    SignalCount signalCount(stage.model);
    stage.arrangement.filter.text = u"1"_s;
    stage.arrange();
    QCOMPARE(signalCount.take(), QStringList({u"laid out"_s, u"removed"_s}));
    QCOMPARE(shownText(stage.model), u"1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 41"_s);
    stage.arrangement.filter.text = u"2"_s; // other rows, but for 12 and 21
    stage.arrange();
    QCOMPARE(signalCount.take(), QStringList({u"laid out"_s, u"removed"_s, u"inserted"_s, u"laid out"_s}));
    stage.arrangement.filter.text.clear();
    stage.arrange();
    QCOMPARE(signalCount.take(), QStringList({u"inserted"_s, u"laid out"_s}));
    stage.arrangement.sort.first().order = Qt::DescendingOrder;
    stage.arrange();
    QCOMPARE(signalCount.take(), QStringList({u"laid out"_s}));
    stage.arrangement.groups = {Facet::Tipo, Facet::Bairro};
    stage.arrange();
    QCOMPARE(signalCount.take(), QStringList({u"inserted"_s, u"laid out"_s}));
    stage.arrangement.filter.text = u"1"_s;
    stage.arrange();
    QCOMPARE(signalCount.take(),
             QStringList({u"laid out"_s, u"removed"_s, u"changed"_s, u"changed"_s})); // of two levels
}

void TestQueueModel::tellsNothingWhereNothingIsOther()
{
    Stage stage;
    stage.put(queuedRows(1, 5));
    SignalCount signalCount(stage.model);
    stage.put(queuedRows(1, 5));
    stage.model.setPrivacy(Privacy::Open);
    stage.model.setNow(59);
    stage.arrangement.filter.text = u"sac"_s; // all have it
    stage.arrange();
    QCOMPARE(signalCount.take(), QStringList());
}

void TestQueueModel::tellsOfARowThatChangedInItsPlace()
{
    Stage stage;
    stage.put(queuedRows(1, 5));
    QSignalSpy changed(&stage.model, &QAbstractItemModel::dataChanged);
    SignalCount signalCount(stage.model);
    stage.put({queuedRow(3, u"TÉCNICO"_s)});
    QCOMPARE(signalCount.take(), QStringList({u"changed"_s}));
    QCOMPARE(changed.constFirst().constFirst().toModelIndex(), stage.row(3));
    const QModelIndex tipo = stage.row(3).siblingAtColumn(static_cast<int>(QueueColumn::Tipo));
    QCOMPARE(tipo.data().toString(), u"TÉCNICO"_s);
    QCOMPARE(tipo.data(QueueModel::MarkRole).toInt(), static_cast<int>(RowMark::New)); // it still is
}

void TestQueueModel::tellsOfNeighboursThatChangedTogether()
{
    Stage stage;
    stage.put(queuedRows(1, 30));
    stage.arrangement.groups = {Facet::Tipo};
    stage.arrange();
    QList<QueuedAtendimento> changed;
    for (const int number : {23, 2, 4, 3, 9, 22}) {
        changed << queuedRow(number);
        changed.last().status = u"other"_s;
    }
    QSignalSpy told(&stage.model, &QAbstractItemModel::dataChanged);
    stage.put(changed);
    QStringList runs;
    for (const QList<QVariant> &signal : told) {
        const QModelIndex first = signal[0].toModelIndex();
        const QModelIndex last = signal[1].toModelIndex();
        QCOMPARE(first.parent(), stage.model.index(0, 0));
        QCOMPARE(last.parent(), first.parent());
        QCOMPARE(first.column(), 0);
        QCOMPARE(last.column(), queueColumnCount - 1);
        runs << first.data(QueueModel::ProtocoloRole).toString() + u'-'
                + last.data(QueueModel::ProtocoloRole).toString();
    }
    QCOMPARE(runs, QStringList({u"2-4"_s, u"9-9"_s, u"22-23"_s}));
}

void TestQueueModel::tellsOfScatteredChangesInFewSignals()
{
    Stage stage;
    stage.put(queuedRows(1, 100));
    QList<QueuedAtendimento> changed;
    for (int number = 3; number < 100; number += 3) {
        changed << queuedRow(number);
        changed.last().status = u"other"_s;
    }
    QSignalSpy told(&stage.model, &QAbstractItemModel::dataChanged);
    stage.put(changed);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first()[0].toModelIndex(), stage.row(3));
    QCOMPARE(told.first()[1].toModelIndex(), stage.row(99).siblingAtColumn(queueColumnCount - 1));
}

void TestQueueModel::putsRowsUnderTwoLevelsOfGroups()
{
    Stage stage;
    QList<QueuedAtendimento> rows = queuedRows(1, 2) + queuedRows(3, 5, u"TÉCNICO"_s);
    rows[0].bairro = u"CENTRO"_s;
    rows[3].bairro = u"CENTRO"_s;
    stage.put(rows);
    stage.arrangement.groups = {Facet::Tipo, Facet::Bairro};
    stage.arrange();
    QCOMPARE(shownText(stage.model),
             u"Type: SAC (2) [Bairro: CENTRO (1) [1], Bairro: (none) (1) [2]], "
             "Type: TÉCNICO (3) [Bairro: CENTRO (1) [4], Bairro: (none) (2) [3, 5]]"_s);
    QCOMPARE(stage.model.shownRows(), 5);
    const QModelIndex group = stage.model.index(1, 0);
    QCOMPARE(group.data(Qt::AccessibleTextRole).toString(), u"Type: TÉCNICO, 3 atendimento(s)"_s);
    QCOMPARE(group.data(QueueModel::ValueRole).toString(), u"TÉCNICO"_s);
    stage.arrangement.groups.clear();
    stage.arrange();
    QCOMPARE(shownText(stage.model), u"1, 2, 3, 4, 5"_s);
}

void TestQueueModel::movesARowToAnotherGroupWithItsIndexes()
{
    Stage stage;
    stage.put(queuedRows(1, 2) + queuedRows(3, 4, u"TÉCNICO"_s));
    stage.arrangement.groups = {Facet::Tipo};
    stage.arrange();
    stage.model.setOpened(IdAtendimento(u"2"_s), openedRow(u"7 VISITA"_s));
    const QPersistentModelIndex row(stage.row(2).siblingAtColumn(3));
    const QPersistentModelIndex os(stage.model.index(1, 0, stage.row(2)));
    stage.put({queuedRow(2, u"TÉCNICO"_s)});
    QCOMPARE(shownText(stage.model), u"Type: SAC (1) [1], Type: TÉCNICO (3) [2 [text, OS 7], 3, 4]"_s);
    QCOMPARE(row.sibling(row.row(), 0), stage.row(2));
    QCOMPARE(row.parent().data().toString(), u"Type: TÉCNICO"_s);
    QCOMPARE(os.parent(), stage.row(2));
    stage.put({queuedRow(1, u"TÉCNICO"_s)}); // its group goes
    QCOMPARE(shownText(stage.model), u"Type: TÉCNICO (4) [1, 2 [text, OS 7], 3, 4]"_s);
}

void TestQueueModel::showsWhatWasOpened()
{
    Stage stage;
    stage.put(queuedRows(1, 2));
    const IdAtendimento id(u"1"_s);
    QSignalSpy wanted(&stage.model, &QueueModel::ordensServicoWanted);
    QVERIFY(stage.model.hasChildren(stage.row(1)));
    QVERIFY(stage.model.ask(stage.row(1)));
    QCOMPARE(wanted.takeFirst().constFirst().value<IdAtendimento>(), id);
    stage.model.setOpening(id);
    QVERIFY(!stage.model.ask(stage.row(1)));
    QCOMPARE(shownText(stage.model), u"1 [Loading…], 2"_s);
    stage.model.setUnavailable(id, u"No answer."_s);
    QCOMPARE(shownText(stage.model), u"1 [Could not be loaded: No answer. Press Enter to try again.], 2"_s);
    QVERIFY(stage.model.ask(stage.model.index(0, 0, stage.row(1))));
    stage.model.setOpened(id, openedRow({}));
    QCOMPARE(shownText(stage.model), u"1 [text, No ordens de serviço], 2"_s);
    stage.model.setOpened(id, openedRow(u"7 VISITA, 8 REPARO"_s));
    QCOMPARE(shownText(stage.model), u"1 [text, OS 7, OS 8], 2"_s);
    const QModelIndex os = stage.model.index(2, static_cast<int>(QueueColumn::Tipo), stage.row(1));
    QCOMPARE(os.data().toString(), u"REPARO"_s);
    QCOMPARE(stage.model.ordemServico(os)->numero, u"8"_s);
    QCOMPARE(stage.model.slotAt(os), stage.table.find(id));
}

void TestQueueModel::keepsWhatWasLoadedUntilOtherComes()
{
    Stage stage;
    stage.put(queuedRows(1, 1));
    const IdAtendimento id(u"1"_s);
    stage.model.setOpened(id, openedRow(u"7 VISITA, 8 REPARO"_s));
    const QPersistentModelIndex os(stage.model.index(2, 0, stage.row(1)));
    QSignalSpy forgotten(&stage.model, &QueueModel::openingForgotten);
    stage.model.setNotAsked(id);
    QCOMPARE(forgotten.count(), 1);
    stage.model.setOpening(id);
    QCOMPARE(shownText(stage.model), u"1 [text, OS 7, OS 8]"_s);
    stage.model.setUnavailable(id, {});
    QCOMPARE(shownText(stage.model), u"1 [text, OS 7, OS 8, Could not be loaded. Press Enter to try again.]"_s);
    stage.model.setOpened(id, openedRow(u"8 REPARO, 9 VISITA"_s));
    QCOMPARE(shownText(stage.model), u"1 [text, OS 8, OS 9]"_s);
    QCOMPARE(os.row(), 1);
}

void TestQueueModel::forgetsWhatWasOpenedWithItsRow()
{
    Stage stage;
    stage.put(queuedRows(1, 2));
    const IdAtendimento id(u"1"_s);
    stage.model.setOpened(id, openedRow(u"7 VISITA"_s));
    stage.arrangement.filter.text = u"2"_s;
    stage.arrange();
    stage.arrangement.filter.text.clear();
    stage.arrange();
    QCOMPARE(shownText(stage.model), u"1 [text, OS 7], 2"_s); // out of sight only
    stage.model.follow(stage.table.drop(std::vector{id}, false));
    stage.put(queuedRows(3, 3)); // in the same Slot
    QCOMPARE(shownText(stage.model), u"2, 3"_s);
}

void TestQueueModel::findsRowsByWhatTheirCellsShow()
{
    Stage stage;
    QueuedAtendimento full = queuedRow(1);
    full.protocolo = Protocolo(u"201806191505251"_s);
    full.codigoCliente = CodigoCliente(u"4711"_s);
    full.status = u"Aguardando Análise"_s;
    full.responsaveis = u"Bianca Couto"_s;
    full.setor = u"Suporte N2"_s;
    full.osTotal = 38;
    full.osAbertas = 16;
    full.dataCadastro = WallTime(QDate(2018, 6, 19), QTime(15, 5));
    full.ultimaMensagem = WallTime(QDate(2018, 6, 21), QTime(8, 0));
    full.servico = u"Fibra 300"_s;
    full.bairro = u"Água Branca"_s;
    full.cidade = u"Formiga"_s;
    full.uf = u"MG"_s;
    QueuedAtendimento bare = queuedRow(2);
    bare.statusPrefixo = u"pendente"_s;
    bare.cliente.clear();
    stage.put({full, bare});
    stage.model.follow(stage.table.setAgenda(full.id, Agenda::Unscheduled));
    const auto shownWith = [&stage](const QString &typed) {
        stage.arrangement.filter.text = typed;
        stage.arrange();
        return shownText(stage.model);
    };
    for (int column = 0; column < queueColumnCount; ++column) {
        if (QueueColumn{column} == QueueColumn::Prazo || QueueColumn{column} == QueueColumn::Idade)
            continue; // they tick
        for (const int number : {1, 2}) {
            shownWith({});
            const QString cell = stage.row(number).siblingAtColumn(column).data().toString();
            const QString found = shownWith(cell);
            QVERIFY2(stage.row(number).isValid(), qPrintable(cell + u" finds "_s + found));
        }
    }
    QCOMPARE(shownWith(u"not scheduled, 16 of 38"_s), u"2018 0619 1505251"_s);
    QCOMPARE(shownWith(u"16 of 38 open"_s), QString()); // it says something else
    QCOMPARE(shownWith(u"not scheduled"_s), u"2018 0619 1505251"_s);
    QCOMPARE(shownWith(u"nobody"_s), u"2"_s);
    QCOMPARE(shownWith(u"no customer"_s), u"2"_s);
    QCOMPARE(shownWith(u"none"_s), u"2"_s);
    shownWith(u"not scheduled"_s);
    stage.model.follow(stage.table.setAgenda(full.id, Agenda::Scheduled));
    QCOMPARE(shownText(stage.model), QString());
}

void TestQueueModel::takesManyRowsTogether()
{
    QueueTable table;
    QueueModel model(table);
    constexpr int many = 20000;
    model.follow(table.put(queuedRows(1, many), 0, false));
    SignalCount signalCount(model);
    for (int page = 0; page < 20; ++page)
        model.follow(table.put(queuedRows(many + page * 10 + 1, many + page * 10 + 10), 0, false));
    QCOMPARE(signalCount.take(), QStringList());
    model.follow(table.drop(std::vector{IdAtendimento(QString::number(many + 5))}, false)); // never shown
    QCOMPARE(model.shownRows(), many + 199);
    model.follow(table.put(queuedRows(many + 1001, many + 1010), 0, false));
    QTRY_COMPARE(model.shownRows(), many + 209);
    model.follow(table.put(queuedRows(many + 2001, many + 2010), 0, false));
    model.setArrangement({.filter = {}, .sort = {{QueueColumn::Protocolo, Qt::DescendingOrder}}, .groups = {}});
    QCOMPARE(model.shownRows(), many + 219);
    QCOMPARE(model.index(0, 0).data(QueueModel::ProtocoloRole).toString(), QString::number(many + 2010));
}

void TestQueueModel::lettingTimePassMovesRowsToOtherGroups()
{
    Stage stage;
    stage.table.setDueOf([](const QueuedAtendimento &, qint64) { return Due{600, 1200, Due::Source::Threshold}; });
    stage.put(queuedRows(1, 1));
    stage.arrangement.groups = {Facet::Urgencia};
    stage.arrange();
    const QPersistentModelIndex row(stage.row(1));
    QCOMPARE(shownText(stage.model), u"Deadline: On time (1) [1]"_s);
    QSignalSpy changed(&stage.model, &QAbstractItemModel::dataChanged);
    stage.model.setNow(540);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(row.data().toString(), u"11 min left"_s);
    stage.model.setNow(600);
    QCOMPARE(shownText(stage.model), u"Deadline: Due soon (1) [1]"_s);
    stage.model.setNow(1200);
    QCOMPARE(shownText(stage.model), u"Deadline: Late (1) [1]"_s);
    QCOMPARE(row.data().toString(), u"late 0 min"_s);
    stage.arrangement.filter.of(Facet::Urgencia) = {u"onTime"_s};
    stage.arrange();
    QCOMPARE(shownText(stage.model), QString());
}

void TestQueueModel::letsTimePassBetweenTheTableAndItself_data()
{
    QTest::addColumn<QueueArrangement>("arrangement");
    QueueArrangement arrangement;
    arrangement.filter.conditions.stalledDays = 3;
    QTest::newRow("stalled") << arrangement;
    arrangement = {};
    arrangement.filter.of(Facet::Urgencia) = {nameOf(Urgency::NoDeadline)};
    QTest::newRow("late or not") << arrangement;
    arrangement = {};
    arrangement.groups = {Facet::Idade};
    QTest::newRow("groups by age") << arrangement;
}

// Rows have gone, more than a container's spare room could hide; the model is told of a later time before it is told so.
void TestQueueModel::letsTimePassBetweenTheTableAndItself()
{
    QFETCH(const QueueArrangement, arrangement);
    constexpr int many = 5000;
    Stage stage;
    QList<QueuedAtendimento> rows = queuedRows(1, many);
    for (QueuedAtendimento &row : rows)
        row.dataCadastro = WallTime(QDate(2018, 6, 19), QTime(8, 0));
    stage.model.setNow(QDateTime(QDate(2018, 7, 1), QTime(8, 0)).toSecsSinceEpoch());
    stage.model.setArrangement(arrangement);
    stage.put(rows);
    QCOMPARE(stage.model.shownRows(), many);
    const QueueDelta cleared = stage.table.clear();
    stage.model.setNow(QDateTime(QDate(2018, 7, 1), QTime(8, 2)).toSecsSinceEpoch());
    QCOMPARE(stage.model.shownRows(), 0);
    stage.model.follow(cleared);
    QCOMPARE(stage.model.rowCount(), 0);
    stage.put(rows.first(3));
    QCOMPARE(stage.model.shownRows(), 3);
}

void TestQueueModel::hidesNamesInGroups()
{
    Stage stage;
    QueuedAtendimento row = queuedRow(1);
    row.responsaveis = u"Bianca Couto"_s;
    stage.put({row});
    stage.arrangement.groups = {Facet::Responsavel};
    stage.arrange();
    stage.model.setPrivacy(Privacy::Everything);
    QCOMPARE(stage.model.index(0, 0).data().toString(), u"Responsible: B. C."_s);
    const QModelIndex cliente = stage.row(1).siblingAtColumn(static_cast<int>(QueueColumn::Cliente));
    QCOMPARE(cliente.data().toString(), u"C."_s);
}

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
