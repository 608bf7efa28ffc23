// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atendimentosmodel.h"
#include "models/treetext.h"
#include "models/treewatch.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// The same rows in an order of their own: what a model must hold, wherever it keeps it.
QString unordered(const QString &text)
{
    QStringList lines;
    QList<Atendimento> rows = rowsFrom(text);
    for (Atendimento &row : rows) {
        std::ranges::sort(row.ordensServico, {}, [](const OrdemServico &os) { return QString(os.numero % os.tipo); });
        lines << textOf({row});
    }
    lines.sort();
    return lines.join(u'\n');
}

QString randomNumber(QRandomGenerator &random, int below)
{
    const int number = random.bounded(below);
    return number == 0 ? u"?"_s + QString::number(random.bounded(3)) : QString::number(number);
}

QString randomTree(QRandomGenerator &random)
{
    QStringList rows;
    const int rowCount = random.bounded(8);
    for (int row = 0; row < rowCount; ++row) {
        QStringList ordens;
        const int osCount = random.bounded(4);
        for (int os = 0; os < osCount; ++os)
            ordens << randomNumber(random, 5) + u' ' + QChar(u'p' + random.bounded(3));
        const QString own = randomNumber(random, 10) + u' ' + QChar(u'a' + random.bounded(3));
        rows << (ordens.isEmpty() ? own : own + u" ["_s + ordens.join(u", "_s) + u']');
    }
    return rows.join(u"; "_s);
}

OrdemServico programmed(const QString &number, const QString &end)
{
    OrdemServico os;
    os.id = IdOrdemServico(number);
    os.numero = number;
    os.status = u"pendente"_s;
    os.terminoProgramado = WallTime::parse(QStringView(end));
    return os;
}

} // namespace

class TestAtendimentosModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void changesAsLittleAsItMust_data();
    void changesAsLittleAsItMust();
    void anyTreeFollowsAnyOther();
    void everyFieldCounts();
    void indexesGoThereAndBack();
    void offersNothingOutside();
    void tellsTheValuesBehindItsRows();
    void osBecomesLateInItsPlace();
    void osIsNoLongerLateOnceMoved();
    void refreshNoticesWhatBecameLate();
    void standingOfNewRowsIsOfTheirArrival();

private:
    void set(const QString &text) { m_model->setAtendimentos(rowsFrom(text)); }
    Situacao osSituacao(int row, int child) const;

    QDateTime m_now;
    std::unique_ptr<AtendimentosModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ChangeLog> m_log;
};

void TestAtendimentosModel::init()
{
    m_now = QDateTime(QDate(2018, 6, 19), QTime(15, 1, 59));
    m_model = std::make_unique<AtendimentosModel>([this] { return m_now; });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
    m_log = std::make_unique<ChangeLog>(*m_model);
}

void TestAtendimentosModel::cleanup()
{
    m_log.reset();
    m_tester.reset();
    m_model.reset();
}

Situacao TestAtendimentosModel::osSituacao(int row, int child) const
{
    return m_model->situacao(m_model->index(child, 0, m_model->index(row, 0)));
}

void TestAtendimentosModel::changesAsLittleAsItMust_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("changes");
    const auto add = [](const char *name, const QString &before, const QString &asked, const QString &after,
                        const QStringList &changes) { QTest::newRow(name) << before << asked << after << changes; };
    // As asked, in the same order.
    const auto become = [&add](const char *name, const QString &before, const QString &asked,
                               const QStringList &changes) { add(name, before, asked, asked, changes); };

    const QString three = u"1 a; 2 b [21 x]; 3 c"_s;
    become("nothing to nothing", {}, {}, {});
    become("first rows", {}, three, {u"inserted 0-2"_s});
    become("the same again", three, three, {});
    become("one more", three, three + u"; 4 d [41 y]"_s, {u"inserted 3-3"_s});
    add("new ones are appended", three, u"5 e; "_s + three + u"; 4 d"_s, three + u"; 5 e; 4 d"_s, {u"inserted 3-4"_s});
    become("first gone", three, u"2 b [21 x]; 3 c"_s, {u"removed 0"_s});
    become("middle gone", three, u"1 a; 3 c"_s, {u"removed 1"_s});
    become("last gone", three, u"1 a; 2 b [21 x]"_s, {u"removed 2"_s});
    become("all but the middle gone", three, u"2 b [21 x]"_s, {u"removed 2"_s, u"removed 0"_s});
    become("all gone", three, {}, {u"removed 2"_s, u"removed 1"_s, u"removed 0"_s});
    become("none in common", u"1 a; 2 b"_s, u"3 c; 4 d"_s, {u"removed 1"_s, u"removed 0"_s, u"inserted 0-1"_s});
    become("updated in place", three, u"1 a; 2 B [21 x]; 3 c"_s, {u"changed 1"_s});
    add("reordered", three, u"3 c; 1 a; 2 b [21 x]"_s, three, {});
    add("reordered and updated", three, u"3 C; 1 a; 2 b [21 x]"_s, u"1 a; 2 b [21 x]; 3 C"_s, {u"changed 2"_s});
    add("everything at once", u"1 a [11 p, 12 q]; 2 b; 3 c [31 r]; 4 d"_s, u"5 e [51 s]; 4 D; 1 a [13 t, 12 Q]; 3 c"_s,
        u"1 a [12 Q, 13 t]; 3 c; 4 D; 5 e [51 s]"_s,
        {u"removed 1"_s, u"removed 0/0"_s, u"changed 0/0"_s, u"inserted 0/1-1"_s, u"removed 1/0"_s, u"changed 2"_s,
         u"inserted 3-3"_s});

    become("first OS", u"1 a; 2 b"_s, u"1 a; 2 b [21 x]"_s, {u"inserted 1/0-0"_s});
    become("more OS", three, u"1 a; 2 b [21 x, 22 y, 23 z]; 3 c"_s, {u"inserted 1/1-2"_s});
    become("first OS gone", u"1 a [11 p, 12 q, 13 r]"_s, u"1 a [12 q, 13 r]"_s, {u"removed 0/0"_s});
    become("middle OS gone", u"1 a [11 p, 12 q, 13 r]"_s, u"1 a [11 p, 13 r]"_s, {u"removed 0/1"_s});
    become("last OS gone", three, u"1 a; 2 b; 3 c"_s, {u"removed 1/0"_s});
    become("OS updated", u"1 a [11 p, 12 q]"_s, u"1 a [11 p, 12 Q]"_s, {u"changed 0/1"_s});
    become("both updated", u"1 a [11 p]"_s, u"1 A [11 P]"_s, {u"changed 0"_s, u"changed 0/0"_s});
    add("OS reordered", u"1 a [11 p, 12 q]"_s, u"1 a [12 q, 11 p]"_s, u"1 a [11 p, 12 q]"_s, {});
    become("OS under another row", u"1 a [11 p]; 2 b"_s, u"1 a; 2 b [11 p]"_s, {u"removed 0/0"_s, u"inserted 1/0-0"_s});
    become("row above gone, OS updated", u"1 a; 2 b [21 x]"_s, u"2 b [21 X]"_s, {u"removed 0"_s, u"changed 0/0"_s});

    become("row without an id is always new", u"?1 a"_s, u"?1 a"_s, {u"removed 0"_s, u"inserted 0-0"_s});
    add("among others", u"?1 a [11 p]; 2 b"_s, u"?1 a [11 p]; 2 b"_s, u"2 b; ?1 a [11 p]"_s,
        {u"removed 0"_s, u"inserted 1-1"_s});
    add("OS without an id", u"1 a [?1 p, 12 q]"_s, u"1 a [?1 p, 12 q]"_s, u"1 a [12 q, ?1 p]"_s,
        {u"removed 0/0"_s, u"inserted 0/1-1"_s});
    become("repeated id, the same again", u"1 a; 1 b; 2 c"_s, u"1 a; 1 b; 2 c"_s, {});
    become("repeated id, one gone", u"1 a; 1 b; 2 c"_s, u"1 a; 2 c"_s, {u"removed 1"_s});
    become("repeated id, one more", u"1 a"_s, u"1 a; 1 b"_s, {u"inserted 1-1"_s});
    become("repeated OS, the same again", u"1 a [11 p, 11 q]"_s, u"1 a [11 p, 11 q]"_s, {});
}

void TestAtendimentosModel::changesAsLittleAsItMust()
{
    QFETCH(const QString, before);
    QFETCH(const QString, asked);
    set(before);
    QCOMPARE(textOf(*m_model), before);
    m_log->take();
    const HeldIndexes held(*m_model);

    set(asked);
    QTEST(textOf(*m_model), "after");
    QTEST(m_log->take(), "changes");
    QCOMPARE(held.complaint(), QString());
    QCOMPARE(roundTripComplaint(*m_model), QString());
}

void TestAtendimentosModel::anyTreeFollowsAnyOther()
{
    QRandomGenerator random(201806);
    for (int round = 0; round < 500; ++round) {
        const HeldIndexes held(*m_model);
        const QString before = textOf(*m_model);
        const QString asked = randomTree(random);
        set(asked);
        const QString message = before % u"\n-> "_s % asked % u"\nis "_s % textOf(*m_model);
        QVERIFY2(unordered(textOf(*m_model)) == unordered(asked), qPrintable(message));
        QVERIFY2(held.complaint().isEmpty(), qPrintable(message % u'\n' % held.complaint()));
        QCOMPARE(roundTripComplaint(*m_model), QString());
    }
    QVERIFY(!m_log->take().contains(u"reset"_s));
}

void TestAtendimentosModel::everyFieldCounts()
{
    Atendimento row = rowsFrom(u"1 a [11 p]"_s).first();
    m_model->setAtendimentos({row});
    m_log->take();
    // Shown by the detail alone, in no column.
    row.usuarioFechamento = u"Bianca Couto"_s;
    m_model->setAtendimentos({row});
    QCOMPARE(m_log->take(), QStringList{u"changed 0"_s});
    row.servico.emplace().numeroPlano = u"9"_s;
    m_model->setAtendimentos({row});
    QCOMPARE(m_log->take(), QStringList{u"changed 0"_s});
    row.ordensServico.first().descricaoServico = u"TROCA DE ONU"_s;
    m_model->setAtendimentos({row});
    QCOMPARE(m_log->take(), QStringList{u"changed 0/0"_s});
    QCOMPARE(m_model->ordemServico(m_model->index(0, 0, m_model->index(0, 0)))->descricaoServico, u"TROCA DE ONU"_s);
}

void TestAtendimentosModel::indexesGoThereAndBack()
{
    QCOMPARE(roundTripComplaint(*m_model), QString());
    set(u"1 a [11 p, 12 q]; 2 b; 3 c [31 r]"_s);
    QCOMPARE(roundTripComplaint(*m_model), QString());
    const QModelIndex cell = m_model->index(1, 4, m_model->index(0, 0));
    QCOMPARE(cell.parent(), m_model->index(0, 0));
    QCOMPARE(cell.sibling(0, 2), m_model->index(0, 2, m_model->index(0, 0)));
    // The same child of two parents is two indexes.
    QVERIFY(m_model->index(0, 0, m_model->index(0, 0)) != m_model->index(0, 0, m_model->index(2, 0)));
    QVERIFY(m_model->index(0, 0, m_model->index(0, 0)) != m_model->index(0, 0));
}

void TestAtendimentosModel::offersNothingOutside()
{
    set(u"1 a [11 p]; 2 b"_s);
    const QModelIndex row = m_model->index(0, 0);
    const QModelIndex os = m_model->index(0, 0, row);
    QVERIFY(os.isValid());
    QVERIFY(!m_model->index(-1, 0).isValid());
    QVERIFY(!m_model->index(2, 0).isValid());
    QVERIFY(!m_model->index(0, columnCount).isValid());
    QVERIFY(!m_model->index(1, 0, row).isValid());
    QVERIFY(!m_model->index(0, 0, m_model->index(1, 0)).isValid());
    QVERIFY(!m_model->index(0, 0, os).isValid());
    QVERIFY(!m_model->parent({}).isValid());
    QCOMPARE(m_model->rowCount(os), 0);
    QVERIFY(!m_model->hasChildren(os));
    QVERIFY(!m_model->hasChildren(m_model->index(1, 0)));
    QCOMPARE(m_model->columnCount(os), columnCount);
}

void TestAtendimentosModel::tellsTheValuesBehindItsRows()
{
    const QList<Atendimento> rows = rowsFrom(u"1 a [11 p]; 2 b"_s);
    m_model->setAtendimentos(rows);
    const QModelIndex row = m_model->index(0, 3);
    const QModelIndex os = m_model->index(0, 3, m_model->index(0, 0));

    Atendimento bare = rows.first();
    bare.ordensServico.clear();
    QVERIFY(m_model->atendimento(row));
    QCOMPARE(*m_model->atendimento(row), bare);
    QVERIFY(!m_model->ordemServico(row));
    QVERIFY(m_model->ordemServico(os));
    QCOMPARE(*m_model->ordemServico(os), rows.first().ordensServico.first());
    QVERIFY(!m_model->atendimento(os));
    QVERIFY(!m_model->atendimento({}));
    QVERIFY(!m_model->ordemServico({}));
}

void TestAtendimentosModel::osBecomesLateInItsPlace()
{
    QList<Atendimento> rows = rowsFrom(u"1 a; 2 b; 3 c"_s);
    rows[0].ordensServico = {programmed(u"11"_s, u"20/06/2018 15:02:00"_s)};
    rows[1].ordensServico = {programmed(u"21"_s, u"19/06/2018 15:00:00"_s),
                             programmed(u"22"_s, u"19/06/2018 15:02:00"_s)};
    m_model->setAtendimentos(rows);
    m_log->take();
    const HeldIndexes held(*m_model);
    QCOMPARE(osSituacao(1, 0), Situacao::OsAtrasada);
    QCOMPARE(osSituacao(1, 1), Situacao::OsPendente);

    m_model->updateSituacoes();
    QCOMPARE(m_log->take(), QStringList());
    m_now = m_now.addSecs(1);
    m_model->updateSituacoes();
    QCOMPARE(m_log->take(), QStringList{u"changed 1/1"_s});
    QCOMPARE(osSituacao(1, 1), Situacao::OsAtrasada);
    const QModelIndex cell = m_model->index(1, static_cast<int>(Column::Situacao), m_model->index(1, 0));
    QCOMPARE(cell.data().toString(), u"Late"_s);

    m_model->updateSituacoes();
    QCOMPARE(m_log->take(), QStringList());
    QCOMPARE(osSituacao(0, 0), Situacao::OsPendente);
    m_now = m_now.addDays(1);
    m_model->updateSituacoes();
    QCOMPARE(m_log->take(), QStringList{u"changed 0/0"_s});
    QCOMPARE(held.complaint(), QString());
}

void TestAtendimentosModel::osIsNoLongerLateOnceMoved()
{
    QList<Atendimento> rows = rowsFrom(u"1 a"_s);
    rows[0].ordensServico = {programmed(u"11"_s, u"19/06/2018 15:00:00"_s)};
    m_model->setAtendimentos(rows);
    QCOMPARE(osSituacao(0, 0), Situacao::OsAtrasada);
    rows[0].ordensServico = {programmed(u"11"_s, u"21/06/2018 15:00:00"_s)};
    m_model->setAtendimentos(rows);
    QCOMPARE(osSituacao(0, 0), Situacao::OsPendente);
    m_log->take();
    // A clock put back makes nothing late that is not.
    m_now = m_now.addDays(-1);
    m_model->updateSituacoes();
    QCOMPARE(m_log->take(), QStringList());
}

void TestAtendimentosModel::refreshNoticesWhatBecameLate()
{
    QList<Atendimento> rows = rowsFrom(u"1 a; 2 b [21 x]"_s);
    rows[1].ordensServico += programmed(u"22"_s, u"19/06/2018 15:02:00"_s);
    m_model->setAtendimentos(rows);
    m_log->take();
    m_now = m_now.addSecs(60);
    m_model->setAtendimentos(rows);
    QCOMPARE(m_log->take(), QStringList{u"changed 1/1"_s});
    m_model->setAtendimentos(rows);
    QCOMPARE(m_log->take(), QStringList());
}

void TestAtendimentosModel::standingOfNewRowsIsOfTheirArrival()
{
    QList<Atendimento> rows = rowsFrom(u"1 a"_s);
    rows[0].ordensServico = {programmed(u"11"_s, u"19/06/2018 15:02:00"_s)};
    m_now = m_now.addSecs(60);
    m_model->setAtendimentos(rows);
    QCOMPARE(osSituacao(0, 0), Situacao::OsAtrasada);
    rows[0].ordensServico += programmed(u"12"_s, u"19/06/2018 15:02:00"_s);
    m_model->setAtendimentos(rows);
    QCOMPARE(osSituacao(0, 1), Situacao::OsAtrasada);
}

QTEST_APPLESS_MAIN(TestAtendimentosModel)
#include "tst_atendimentosmodel.moc"
