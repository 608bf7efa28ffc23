// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowmerge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

Atendimento row(const QString &id, const QString &cadastro = {}, const QString &fechamento = {},
                const QString &status = {})
{
    Atendimento result;
    result.id = IdAtendimento(id);
    result.dataCadastro = WallTime::parse(cadastro);
    result.dataFechamento = WallTime::parse(fechamento);
    result.status = status;
    return result;
}

QStringList idsOf(const QList<Atendimento> &rows)
{
    QStringList ids;
    for (const Atendimento &a : rows)
        ids << a.id.text();
    return ids;
}

} // namespace

class TestRowMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryRowOnce();
    void rowsWithoutIdAreToldApart();
    void sorts_data();
    void sorts();
};

void TestRowMerge::hasEveryRowOnce()
{
    const QList<Atendimento> newer{row(u"3"_s, {}, {}, u"new"_s), row(u"1"_s)};
    const QList<Atendimento> older{row(u"2"_s), row(u"3"_s, {}, {}, u"old"_s), row(u"4"_s)};
    const QList<Atendimento> both = merged(newer, older);
    QCOMPARE(idsOf(both), (QStringList{u"3"_s, u"1"_s, u"2"_s, u"4"_s}));
    QCOMPARE(both.first().status, u"new"_s);
    QCOMPARE(merged(newer, {}), newer);
    QCOMPARE(merged({}, older), older);
    QCOMPARE(merged(older, older), older);
}

void TestRowMerge::rowsWithoutIdAreToldApart()
{
    const QList<Atendimento> newer{row({}, {}, {}, u"a"_s), row({}, {}, {}, u"b"_s)};
    const QList<Atendimento> older{row({}, {}, {}, u"b"_s), row({}, {}, {}, u"c"_s)};
    QCOMPARE(merged(newer, older), (QList{newer[0], newer[1], older[1]}));
}

void TestRowMerge::sorts_data()
{
    QTest::addColumn<OrderBy>("orderBy");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("oldest first") << OrderBy::DataCadastro << Qt::AscendingOrder << u"c a d b ? -"_s;
    QTest::newRow("newest first") << OrderBy::DataCadastro << Qt::DescendingOrder << u"b a d c ? -"_s;
    QTest::newRow("closed first") << OrderBy::DataFechamento << Qt::AscendingOrder << u"b a ? - c d"_s;
    QTest::newRow("closed last") << OrderBy::DataFechamento << Qt::DescendingOrder << u"a b ? - c d"_s;
}

void TestRowMerge::sorts()
{
    QFETCH(const OrderBy, orderBy);
    QFETCH(const Qt::SortOrder, order);
    QList<Atendimento> rows{row(u"?"_s, u"ontem"_s),
                            row(u"a"_s, u"02/01/2025"_s, u"09/01/2025"_s),
                            row(u"-"_s),
                            row(u"b"_s, u"02/02/2025"_s, u"08/01/2025"_s),
                            row(u"c"_s, u"31/12/2024"_s),
                            row(u"d"_s, u"02/01/2025"_s)};
    sortAs(rows, orderBy, order);
    QTEST(idsOf(rows).join(u' '), "expected");
}

QTEST_APPLESS_MAIN(TestRowMerge)
#include "tst_rowmerge.moc"
