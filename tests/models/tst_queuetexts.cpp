// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuecolumntext.h"
#include "models/queuewords.h"
#include "queue/queuenames.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr qint64 now = 1'700'000'000;
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QueueRow rowDue(qint64 warningAt, qint64 lateAt, Due::Source source = Due::Source::Threshold)
{
    QueueRow row;
    row.due = {warningAt, lateAt, source};
    return row;
}

QString textOf(const QueueRow &row, QueueColumn column, Privacy privacy = Privacy::Open)
{
    return queueColumnText(row, column, {now, privacy});
}

QString hintOf(const QueueRow &row, QueueColumn column)
{
    return queueColumnHint(row, column, {now, Privacy::Open});
}

} // namespace

class TestQueueTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSpansByTheirTwoGreatestUnits();
    void tellsWhatIsLeftAndWhatIsLate();
    void tellsWhereADeadlineComesFrom();
    void tellsAgesAlsoWhereClocksDisagree();
    void tellsOpenOrdensOfAll();
    void tellsStatusesAsTheyCame();
    void tellsDatesThatCannotBeRead();
    void keepsTextOnOneLineAndDocumentsMasked();
    void givesNumbersForExport();
    void namesEverything();
};

void TestQueueTexts::tellsSpansByTheirTwoGreatestUnits()
{
    QCOMPARE(spanText(0), u"0 min"_s);
    QCOMPARE(spanText(59), u"0 min"_s);
    QCOMPARE(spanText(-59 * minute), u"59 min"_s);
    QCOMPARE(spanText(hour), u"1 h"_s);
    QCOMPARE(spanText(2 * hour + 10 * minute), u"2 h 10 min"_s);
    QCOMPARE(spanText(day - 1), u"23 h 59 min"_s);
    QCOMPARE(spanText(day + 59 * minute), u"1 d"_s);
    QCOMPARE(spanText(3 * day + 4 * hour), u"3 d 4 h"_s);
}

void TestQueueTexts::tellsWhatIsLeftAndWhatIsLate()
{
    QCOMPARE(textOf(rowDue(now + hour, now + day + 3 * hour), QueueColumn::Prazo), u"1 d 3 h left"_s);
    QCOMPARE(textOf(rowDue(now, now + 90 * minute), QueueColumn::Prazo), u"soon, 1 h 30 min left"_s);
    QCOMPARE(textOf(rowDue(now - hour, now), QueueColumn::Prazo), u"late 0 min"_s);
    QCOMPARE(textOf(rowDue(0, now - 2 * hour - 10 * minute), QueueColumn::Prazo), u"late 2 h 10 min"_s);
    QCOMPARE(textOf(QueueRow(), QueueColumn::Prazo), u"—"_s);
    QCOMPARE(textOf(rowDue(now, Due::never), QueueColumn::Prazo), u"—"_s);
}

void TestQueueTexts::tellsWhereADeadlineComesFrom()
{
    QueueRow row = rowDue(0, now - hour, Due::Source::Server);
    row.value.clock.tempoRestante = u"-1h 0min"_s;
    const QString hint = hintOf(row, QueueColumn::Prazo);
    QVERIFY(hint.startsWith(u"Late\nLate from "_s));
    QVERIFY(hint.contains(sentenceFor(Due::Source::Server)));
    QVERIFY(hint.endsWith(u"The server said: -1h 0min"_s));
    QVERIFY(hintOf(QueueRow(), QueueColumn::Prazo).contains(sentenceFor(Due::Source::None)));
    row.mark = RowMark::Changed;
    QVERIFY(hintOf(row, QueueColumn::Bairro).startsWith(u"Changed"_s));
}

void TestQueueTexts::tellsAgesAlsoWhereClocksDisagree()
{
    QueueRow row;
    QCOMPARE(textOf(row, QueueColumn::Idade), u"—"_s);
    row.openedAt = now - 3 * day - 4 * hour;
    QCOMPARE(textOf(row, QueueColumn::Idade), u"3 d 4 h"_s);
    row.openedAt = now + hour;
    QCOMPARE(textOf(row, QueueColumn::Idade), u"0 min"_s);
}

void TestQueueTexts::tellsOpenOrdensOfAll()
{
    QueueRow row;
    QCOMPARE(textOf(row, QueueColumn::Os), u"none"_s);
    row.value.osTotal = 3;
    row.value.osAbertas = 1;
    QCOMPARE(textOf(row, QueueColumn::Os), u"1 of 3 open"_s);
    row.agenda = Agenda::Unscheduled;
    QCOMPARE(textOf(row, QueueColumn::Os), u"not scheduled, 1 of 3"_s);
    QCOMPARE(hintOf(row, QueueColumn::Os), u"An open OS has no appointment."_s);
}

void TestQueueTexts::tellsStatusesAsTheyCame()
{
    QueueRow row;
    row.value.status = u"Esperando <b>peça</b>"_s;
    QCOMPARE(textOf(row, QueueColumn::Status), u"Esperando <b>peça</b>"_s);
    row.value.status.clear();
    row.value.statusPrefixo = u"novo_status"_s;
    QCOMPARE(textOf(row, QueueColumn::Status), u"novo_status"_s);
    row.value.statusFechamento = u"concluido"_s;
    QCOMPARE(textOf(row, QueueColumn::Status), u"Closed · novo_status"_s);
}

void TestQueueTexts::tellsDatesThatCannotBeRead()
{
    QueueRow row;
    row.value.dataCadastro = WallTime::parse(u"31/02/2026"_s);
    QCOMPARE(textOf(row, QueueColumn::Abertura), u"31/02/2026"_s);
    QVERIFY(!hintOf(row, QueueColumn::Abertura).isEmpty());
    QCOMPARE(queueColumnValue(row, QueueColumn::Abertura, {now, Privacy::Open}), QVariant(u"31/02/2026"_s));
    row.value.dataCadastro = WallTime(QDate(2026, 2, 28), QTime(8, 30));
    QCOMPARE(textOf(row, QueueColumn::Abertura), u"28/02/2026 08:30"_s);
    QVERIFY(hintOf(row, QueueColumn::Abertura).isEmpty());
}

void TestQueueTexts::keepsTextOnOneLineAndDocumentsMasked()
{
    QueueRow row;
    row.value.tipo = u"SAC\nCPF 862.149.410-81"_s;
    QVERIFY(!textOf(row, QueueColumn::Tipo).contains(u'\n'));
    QVERIFY(textOf(row, QueueColumn::Tipo).contains(u"862.149.410-81"_s));
    QVERIFY(!textOf(row, QueueColumn::Tipo, Privacy::Documents).contains(u"862"_s));
    QCOMPARE(textOf(row, QueueColumn::Cliente, Privacy::Everything), u"no customer"_s);
    QCOMPARE(queueColumnValue(row, QueueColumn::Cliente, {now, Privacy::Everything}), QVariant());
    row.value.cliente = u"BIANCA DA SILVA COUTO"_s;
    QCOMPARE(textOf(row, QueueColumn::Cliente, Privacy::Everything), u"B. S. C."_s);
    QCOMPARE(queueColumnValue(row, QueueColumn::Cliente, {now, Privacy::Everything}), QVariant(u"B. S. C."_s));
    row.value.protocolo = Protocolo(u"201806191505251"_s);
    QCOMPARE(textOf(row, QueueColumn::Protocolo, Privacy::Everything), u"2018 0619 1505251"_s);
    QCOMPARE(queueColumnPlainText(row, QueueColumn::Protocolo, {now, Privacy::Open}), u"201806191505251"_s);
}

void TestQueueTexts::givesNumbersForExport()
{
    QueueRow row = rowDue(0, now - hour);
    row.openedAt = now - day;
    row.value.osAbertas = 2;
    const QueueTelling telling{now, Privacy::Open};
    QCOMPARE(queueColumnValue(row, QueueColumn::Prazo, telling).toLongLong(), -hour);
    QCOMPARE(queueColumnValue(row, QueueColumn::Idade, telling).toLongLong(), day);
    QCOMPARE(queueColumnValue(row, QueueColumn::Os, telling).toInt(), 2);
    QVERIFY(!queueColumnValue(row, QueueColumn::Responsavel, telling).isValid());
    QVERIFY(!queueColumnValue(QueueRow(), QueueColumn::Prazo, telling).isValid());
}

void TestQueueTexts::namesEverything()
{
    QSet<QString> titles;
    for (int column = 0; column < queueColumnCount; ++column)
        titles.insert(queueColumnTitle(QueueColumn{column}));
    QCOMPARE(titles.size(), queueColumnCount);
    QVERIFY(!titles.contains(QString()));
    for (int band = 0; band < ageBandCount; ++band)
        QCOMPARE(facetValueText(Facet::Idade, nameOf(AgeBand{band})), wordFor(AgeBand{band}));
    for (int urgency = 0; urgency < urgencyCount; ++urgency)
        QCOMPARE(facetValueText(Facet::Urgencia, nameOf(Urgency{urgency})), wordFor(Urgency{urgency}));
    QCOMPARE(wordFor(&QueueConditions::mine), wordFor(ReadyMadeView::Mine));
    QCOMPARE(facetValueText(Facet::Urgencia, u"so\non"_s), u"so on"_s); // from a file
    QCOMPARE(facetValueText(Facet::Responsavel, {}), u"(nobody)"_s);
    QCOMPARE(facetValueText(Facet::Bairro, u" \n"_s), u"(none)"_s);
    QCOMPARE(facetValueText(Facet::Setor, {}), u"(none)"_s);
    QCOMPARE(facetValueText(Facet::Setor, u"<i>NOC</i>"_s), u"<i>NOC</i>"_s);
    QCOMPARE(facetValueText(Facet::Responsavel, u"BIANCA DA SILVA"_s, Privacy::Documents), u"BIANCA DA SILVA"_s);
    QCOMPARE(facetValueText(Facet::Responsavel, u"BIANCA DA SILVA"_s, Privacy::Everything), u"B. S."_s);
    QCOMPARE(facetValueText(Facet::Tipo, u"CPF 862.149.410-81"_s, Privacy::Documents), u"CPF ***.149.410-**"_s);
}

QTEST_APPLESS_MAIN(TestQueueTexts)
#include "tst_queuetexts.moc"
