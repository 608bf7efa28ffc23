// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atendimentosmodel.h"
#include "models/atendimentossortmodel.h"
#include "models/treetext.h"
#include "models/treewatch.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// What a cell is sorted by, told plainly: what has no value goes last, what has no date after the dates.
struct Key {
    bool isEmpty = true;
    bool isUnreadable = false;
    QDate date;
    QString text;
    int number = 0; // breaks ties

    auto value() const { return std::tuple(isUnreadable, date.toJulianDay(), text, number); }
};

Key keyOf(const WallTime &time, const QString &number)
{
    return {.isEmpty = time.isEmpty(),
            .isUnreadable = !time.isEmpty() && !time.isReadable(),
            .date = time.date(),
            .text = {},
            .number = number.toInt()};
}

Key keyOf(const QString &text, const QString &number)
{
    return {.isEmpty = text.isEmpty(), .isUnreadable = false, .date = {}, .text = text, .number = number.toInt()};
}

Key keyOf(const Atendimento &row, Column column)
{
    const QString &number = row.protocolo.text();
    if (column == Column::Abertura)
        return keyOf(row.dataCadastro, number);
    return keyOf(column == Column::Responsavel ? row.usuarioResponsavel : row.tipo, number);
}

Key keyOf(const OrdemServico &os, Column column)
{
    if (column == Column::Abertura)
        return keyOf(os.dataCadastro, os.numero);
    return keyOf(column == Column::Responsavel ? QString() : os.tipo, os.numero);
}

template<typename Row>
void sortPlainly(QList<Row> &rows, Column column, Qt::SortOrder order)
{
    std::ranges::sort(rows, [column, order](const Row &a, const Row &b) {
        const Key left = keyOf(a, column);
        const Key right = keyOf(b, column);
        if (left.isEmpty != right.isEmpty)
            return right.isEmpty;
        return order == Qt::AscendingOrder ? left.value() < right.value() : right.value() < left.value();
    });
}

// Somebody who changes one thing at a time.
class Changer
{
public:
    explicit Changer(quint32 seed)
        : m_random(seed)
    {
    }

    const QList<Atendimento> &rows() const { return m_rows; }
    int below(int bound) { return m_random.bounded(bound); }

    void changeSomething()
    {
        const int what = m_rows.isEmpty() ? 0 : below(m_rows.size() > 30 ? 10 : 8);
        if (what < 2) {
            m_rows.insert(below(static_cast<int>(m_rows.size()) + 1), newRow());
        } else if (what < 4) {
            Atendimento &row = any(m_rows);
            row.dataCadastro = date();
            row.usuarioResponsavel = word();
            row.tipo = word();
        } else if (what < 7) {
            changeOrdens(any(m_rows).ordensServico);
        } else if (what == 7) {
            std::ranges::shuffle(m_rows, m_random);
        } else {
            m_rows.removeAt(below(static_cast<int>(m_rows.size())));
        }
    }

private:
    template<typename Row>
    Row &any(QList<Row> &rows)
    {
        return rows[below(static_cast<int>(rows.size()))];
    }

    // One of few, so that ties are common.
    WallTime date()
    {
        static const QStringList dates{{},
                                       u"31/02/2018"_s,
                                       u"ontem"_s,
                                       u"10/02/2018"_s,
                                       u"09/03/2018"_s,
                                       u"02/01/2019"_s,
                                       u"31/12/2018"_s,
                                       u"2018-12-30"_s};
        return WallTime::parse(QStringView(dates.at(below(static_cast<int>(dates.size())))));
    }

    QString word() { return QString(below(3), QChar(u'a' + below(3))); }

    Atendimento newRow()
    {
        Atendimento row = rowsFrom(QString::number(++m_last) + u' ' + word()).first();
        row.dataCadastro = date();
        row.usuarioResponsavel = word();
        changeOrdens(row.ordensServico);
        return row;
    }

    void changeOrdens(QList<OrdemServico> &ordens)
    {
        if (const int what = ordens.isEmpty() ? 0 : below(4); what < 2) {
            OrdemServico os = rowsFrom(u"1 a [%1 %2]"_s.arg(++m_last).arg(word())).first().ordensServico.first();
            os.dataCadastro = date();
            ordens.insert(below(static_cast<int>(ordens.size()) + 1), os);
        } else if (what == 2) {
            any(ordens).dataCadastro = date();
            any(ordens).tipo = word();
        } else {
            ordens.removeAt(below(static_cast<int>(ordens.size())));
        }
    }

    QRandomGenerator m_random;
    QList<Atendimento> m_rows;
    int m_last = 0;
};

} // namespace

class TestSortRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }
    void staysAsAPlainSortedList_data();
    void staysAsAPlainSortedList();
};

void TestSortRandom::staysAsAPlainSortedList_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 20180619U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestSortRandom::staysAsAPlainSortedList()
{
    QFETCH(const quint32, seed);
    AtendimentosModel model;
    const QAbstractItemModelTester modelTester(&model, fatal);
    AtendimentosSortModel sorted;
    sorted.setSourceModel(&model);
    const QAbstractItemModelTester sortedTester(&sorted, fatal);

    Changer changer(seed);
    Column column = Column::Abertura;
    Qt::SortOrder order = Qt::DescendingOrder;
    sorted.sort(static_cast<int>(column), order);
    for (int step = 0; step < 500; ++step) {
        if (changer.below(10) == 0) {
            constexpr std::array columns = {Column::Abertura, Column::Responsavel, Column::Tipo};
            column = columns.at(static_cast<size_t>(changer.below(3)));
            order = changer.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            sorted.sort(static_cast<int>(column), order);
        }
        const HeldIndexes held(sorted);
        changer.changeSomething();
        model.setAtendimentos(changer.rows());

        QList<Atendimento> expected = changer.rows();
        sortPlainly(expected, column, order);
        for (Atendimento &row : expected)
            sortPlainly(row.ordensServico, column, order);
        QCOMPARE(textOf(sorted), textOf(expected));
        QCOMPARE(held.complaint(), QString());
    }
}

QTEST_APPLESS_MAIN(TestSortRandom)
#include "tst_sortrandom.moc"
