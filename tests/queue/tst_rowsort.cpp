// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/foldedtext.h"
#include "queue/rowsort.h"
#include "queuecrowd.h"

#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// What a row shows in a column, as something to compare: whether there is anything, then the value in two tries.
struct Cell {
    int absence = 0; // 1 unreadable, 2 empty
    std::tuple<qint64, qint64, std::string> value;
    QString original;
};

std::string withoutZeros(std::string text)
{
    text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
    return text;
}

Cell textCell(const QString &text)
{
    return {text.isEmpty() ? 2 : 0, {0, 0, foldedUtf8(text)}, text};
}

Cell numberCell(const QString &text)
{
    const std::string plain = foldedUtf8(text);
    if (plain.empty())
        return {2, {}, {}};
    const bool isNumber = plain.find_first_not_of("0123456789") == std::string::npos;
    const std::string digits = isNumber ? withoutZeros(plain) : plain;
    return {0, {isNumber ? 0 : 1, isNumber ? static_cast<qint64>(digits.size()) : 0, digits}, text};
}

Cell timeCell(const WallTime &time)
{
    if (!time.isReadable())
        return {time.isEmpty() ? 2 : 1, {}, {}};
    return {0, {time.sortKey(), time.hasTime() ? 1 : 0, {}}, {}};
}

Cell cellOf(const QueueTable &table, Slot slot, QueueColumn column)
{
    const QueuedAtendimento row = table.row(slot);
    switch (column) {
    case QueueColumn::Prazo: {
        const Due due = table.due(slot);
        return {due.source == Due::Source::None ? 2 : 0, {due.lateAt, 0, {}}, {}};
    }
    case QueueColumn::Idade:
        return {row.dataCadastro.isReadable() ? 0 : 2, {-table.openedAt(slot), 0, {}}, {}};
    case QueueColumn::Protocolo:
        return numberCell(row.protocolo.text());
    case QueueColumn::Codigo:
        return numberCell(row.codigoCliente.text());
    case QueueColumn::Cliente:
        return {
            row.cliente.isEmpty() ? 2 : 0, {0, 0, foldedUtf8(QString(row.cliente).replace(u'\n', u' '))}, row.cliente};
    case QueueColumn::Tipo:
        return textCell(row.tipo);
    case QueueColumn::Status:
        return textCell(row.status);
    case QueueColumn::Responsavel:
        return textCell(row.responsaveis);
    case QueueColumn::Setor:
        return textCell(row.setor);
    case QueueColumn::Os:
        return {0, {row.osAbertas, row.osTotal, {}}, {}};
    case QueueColumn::Abertura:
        return timeCell(row.dataCadastro);
    case QueueColumn::UltimaMensagem:
        return timeCell(row.ultimaMensagem);
    case QueueColumn::Servico:
        return textCell(row.servico);
    case QueueColumn::Bairro:
        return textCell(row.bairro);
    case QueueColumn::Cidade:
        return textCell(table.values(Facet::Cidade)[table.code(Facet::Cidade, slot)]);
    }
    Q_UNREACHABLE();
}

bool slowlyLess(const QueueTable &table, const QList<QueueSortKey> &keys, Slot a, Slot b)
{
    for (const QueueSortKey &key : keys) {
        const Cell cellA = cellOf(table, a, key.column);
        const Cell cellB = cellOf(table, b, key.column);
        if (cellA.absence != cellB.absence)
            return cellA.absence < cellB.absence;
        if (cellA.absence != 0)
            continue;
        const bool isUp = key.order == Qt::AscendingOrder;
        if (cellA.value != cellB.value)
            return isUp == (cellA.value < cellB.value);
        if (cellA.original != cellB.original)
            return isUp == (cellA.original < cellB.original);
    }
    const auto latest = [&table](Slot slot) {
        return table.openedAt(slot) == Due::never ? std::numeric_limits<qint64>::min() : table.openedAt(slot);
    };
    if (latest(a) != latest(b))
        return latest(a) > latest(b);
    return table.row(a).id > table.row(b).id;
}

} // namespace

class TestRowSort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protocolosGoByNumber();
    void namesGoByTheirLetters();
    void emptyOnesComeLast();
    void withoutKeysTheLatestComeFirst();
    void sortsAsTheSlowWayDoes_data();
    void sortsAsTheSlowWayDoes();
    void findsThePlaceOfANewRow();
};

void TestRowSort::protocolosGoByNumber()
{
    QueueTable table;
    const QStringList sorted{u"0"_s,
                             u"007"_s,
                             u"7"_s,
                             u"9"_s,
                             u"10"_s,
                             u"201806191505251"_s,
                             u"20221229180833379797"_s,
                             u"20221229180833379798"_s,
                             QString(300, u'1'),
                             QString(300, u'2'),
                             QString(301, u'1'),
                             u"abc"_s,
                             u"SEM Nº"_s};
    QList<QueuedAtendimento> rows;
    for (int i = 0; i < sorted.size(); ++i) {
        QueuedAtendimento row;
        row.id = IdAtendimento(QString::number(i));
        row.protocolo = Protocolo(sorted[i]);
        row.codigoCliente = CodigoCliente(sorted[i]);
        rows.append(row);
    }
    std::vector<Slot> expected = table.put({rows.constData(), static_cast<size_t>(rows.size())}, 0, false).added;
    for (const QueueColumn column : {QueueColumn::Protocolo, QueueColumn::Codigo}) {
        std::vector<Slot> slots(expected.rbegin(), expected.rend());
        RowOrder(table, {{column}}).sort(slots);
        QCOMPARE(slots, expected);
        RowOrder(table, {{column, Qt::DescendingOrder}}).sort(slots);
        QVERIFY(std::equal(slots.begin(), slots.end(), expected.rbegin()));
    }
}

void TestRowSort::namesGoByTheirLetters()
{
    QueueTable table;
    const QStringList sorted{u"ALINE"_s, u"Aline"_s,         u"aline"_s,         u"Álvaro"_s,
                             u"ALVES"_s, u"padaria pao A"_s, u"PADARIA PÃO B"_s, u"小林"_s};
    QList<QueuedAtendimento> rows;
    for (int i = 0; i < sorted.size(); ++i) {
        QueuedAtendimento row;
        row.id = IdAtendimento(QString::number(i));
        row.cliente = row.bairro = sorted[i];
        rows.prepend(row);
    }
    table.put({rows.constData(), static_cast<size_t>(rows.size())}, 0, false);
    for (const QueueColumn column : {QueueColumn::Cliente, QueueColumn::Bairro}) {
        std::vector<Slot> slots(table.all().begin(), table.all().end());
        RowOrder(table, {{column}}).sort(slots);
        QStringList names;
        for (const Slot slot : slots)
            names << table.row(slot).cliente;
        QCOMPARE(names, sorted);
    }
}

void TestRowSort::emptyOnesComeLast()
{
    QueueCrowd crowd(6);
    QueueTable table;
    table.setDueOf(dueByClock);
    const QList<QueuedAtendimento> rows = crowd.rows(300);
    std::vector<Slot> slots = table.put({rows.constData(), 300}, QueueCrowd::now, false).added;
    for (int column = 0; column < queueColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            RowOrder(table, {{QueueColumn(column), order}}).sort(slots);
            const auto absence = [&](Slot slot) { return cellOf(table, slot, QueueColumn(column)).absence; };
            QVERIFY(std::ranges::is_sorted(slots, {}, absence));
            QCOMPARE(absence(slots.back()), QueueColumn(column) == QueueColumn::Os ? 0 : 2);
            QCOMPARE(absence(slots.front()), 0);
        }
    }
}

void TestRowSort::withoutKeysTheLatestComeFirst()
{
    QueueTable table;
    QList<QueuedAtendimento> rows;
    const QStringList days{u"2025-06-14 10:00"_s, u"2025-06-15 10:00"_s, u"2025-06-14 10:00"_s, u"ontem"_s};
    for (const QString &day : days) {
        QueuedAtendimento row;
        row.id = IdAtendimento(QString::number(9 + rows.size()));
        row.dataCadastro = WallTime::parse(day);
        rows.append(row);
    }
    std::vector<Slot> slots = table.put({rows.constData(), 4}, 0, false).added;
    RowOrder(table, {}).sort(slots);
    QCOMPARE(slots, (std::vector<Slot>{1, 2, 0, 3})); // 11 after 9, though "11" comes before "9"
}

void TestRowSort::sortsAsTheSlowWayDoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRowSort::sortsAsTheSlowWayDoes()
{
    QFETCH(quint32, seed);
    QueueCrowd crowd(seed);
    QueueTable table;
    table.setDueOf(dueByClock);
    const QList<QueuedAtendimento> rows = crowd.rows(250);
    std::vector<Slot> slots = table.put({rows.constData(), 250}, QueueCrowd::now, false).added;
    for (int i = 0; i < 2 * queueColumnCount + 10; ++i) {
        QList<QueueSortKey> keys{{QueueColumn(i % queueColumnCount), Qt::SortOrder(i / queueColumnCount % 2)}};
        while (!crowd.isOneIn(3))
            keys.append({QueueColumn(crowd.below(queueColumnCount)), Qt::SortOrder(crowd.below(2))});
        std::vector<Slot> expected = slots;
        std::ranges::sort(expected, [&](Slot a, Slot b) { return slowlyLess(table, keys, a, b); });
        const RowOrder order(table, keys);
        order.sort(slots);
        QCOMPARE(slots, expected);
        for (size_t place = 1; place < slots.size(); ++place) {
            QVERIFY(order.less(slots[place - 1], slots[place]));
            QVERIFY(!order.less(slots[place], slots[place - 1]));
        }
        QVERIFY(!order.less(slots[0], slots[0]));
    }
}

void TestRowSort::findsThePlaceOfANewRow()
{
    QueueCrowd crowd(9);
    QueueTable table;
    table.setDueOf(dueByClock);
    const QList<QueuedAtendimento> rows = crowd.rows(200);
    std::vector<Slot> sorted = table.put({rows.constData(), 200}, QueueCrowd::now, false).added;
    const RowOrder order(table, {{QueueColumn::Tipo, Qt::DescendingOrder}, {QueueColumn::Cliente}});
    order.sort(sorted);
    for (int i = 0; i < 100; ++i) {
        QueuedAtendimento row = crowd.row(1000 + i);
        row.tipo = crowd.oneOf({u"NOVO %1"_s.arg(i), row.tipo}); // values the order has not seen before
        const Slot slot = table.put({&row, 1}, QueueCrowd::now, true).added.front();
        sorted.insert(std::ranges::lower_bound(sorted, slot, [&order](Slot a, Slot b) { return order.less(a, b); }),
                      slot);
    }
    std::vector<Slot> anew(table.all().begin(), table.all().end());
    order.sort(anew);
    QCOMPARE(sorted, anew);
}

QTEST_APPLESS_MAIN(TestRowSort)
#include "tst_rowsort.moc"
