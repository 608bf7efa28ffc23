// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/foldedtext.h"
#include "queue/queuenames.h"
#include "queue/rowfilter.h"
#include "queuecrowd.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const ColumnWords words{.nobody = u"Ninguém"_s,
                        .noCustomer = u"sem cliente"_s,
                        .noOs = u"nenhuma"_s,
                        .osOpen = u" de  abertas"_s,
                        .osUnscheduled = u"não agendada,  de "_s};

const FilterContext told{0, {}, nullptr, words};

QString osText(const QueuedAtendimento &row, Agenda agenda)
{
    if (row.osTotal == 0 && row.osAbertas == 0)
        return words.noOs;
    const QString text = agenda == Agenda::Unscheduled ? u"não agendada, %1 de %2"_s : u"%1 de %2 abertas"_s;
    return text.arg(row.osAbertas).arg(row.osTotal);
}

QString dueText(const Due &due)
{
    return due.source == Due::Source::None ? QString()
                                           : QDateTime::fromSecsSinceEpoch(due.lateAt).toString(u"dd/MM/yyyy HH:mm"_s);
}

// All that a row shows, as it shows it.
std::string shownText(const QueueTable &table, Slot slot, const QueuedAtendimento &row)
{
    const QString city = row.uf.isEmpty() ? row.cidade
        : row.cidade.isEmpty()            ? row.uf
                                          : QString(row.cidade % u'/' % row.uf);
    const QStringList texts{row.cliente.isEmpty() ? words.noCustomer : row.cliente,
                            row.protocolo.text(),
                            row.codigoCliente.text(),
                            row.tipo,
                            row.status.isEmpty() ? row.statusPrefixo : row.status,
                            row.setor,
                            row.responsaveis.isEmpty() ? words.nobody : row.responsaveis,
                            osText(row, table.agenda(slot)),
                            dueText(table.due(slot)),
                            row.servico,
                            row.bairro,
                            city,
                            row.dataCadastro.text(),
                            row.ultimaMensagem.text()};
    std::string shown;
    for (const QString &text : texts)
        shown += foldedUtf8(text) + '\n';
    return shown;
}

// The slow way: what a filter says, of one row, word by word.
struct Oracle {
    const QueueTable &table;
    const QueueFilter &filter;
    const FilterContext &context;

    bool hasText(Slot slot, const QueuedAtendimento &row) const
    {
        const std::string shown = shownText(table, slot, row);
        return std::ranges::all_of(RowWords::wordsOf(filter.text),
                                   [&shown](const std::string &word) { return shown.find(word) != std::string::npos; });
    }

    QString valueOf(Facet facet, Slot slot, const QueuedAtendimento &row) const
    {
        if (facet == Facet::Urgencia)
            return nameOf(table.due(slot).urgencyAt(context.now));
        if (facet == Facet::Idade)
            return nameOf(row.dataCadastro.isReadable()
                              ? ageBandOf(context.now - row.dataCadastro.toDateTime().toSecsSinceEpoch())
                              : AgeBand::Unknown);
        return table.values(facet)[table.code(facet, slot)];
    }

    bool isChosen(Slot slot, const QueuedAtendimento &row) const
    {
        for (int i = 0; i < facetCount; ++i) {
            const QSet<QString> &chosen = filter.of(Facet(i));
            if (!chosen.isEmpty() && !chosen.contains(valueOf(Facet(i), slot, row)))
                return false;
        }
        return true;
    }

    bool isStalled(const QueuedAtendimento &row) const
    {
        bool isAnyKnown = false;
        for (const WallTime &time : {row.dataCadastro, row.ultimaMensagem}) {
            if (!time.isReadable())
                continue;
            isAnyKnown = true;
            if (context.now - time.toDateTime().toSecsSinceEpoch() <= *filter.conditions.stalledDays * 86400)
                return false;
        }
        return isAnyKnown;
    }

    bool meetsConditions(Slot slot, const QueuedAtendimento &row) const
    {
        const QueueConditions &c = filter.conditions;
        bool isMine = false;
        for (const QString &name : row.responsaveis.split(u", "_s))
            isMine = isMine || (!context.me.isEmpty() && foldedUtf8(name) == foldedUtf8(context.me));
        return (!c.unassigned || row.responsaveis.isEmpty())
            && (!c.withoutOs || (row.osTotal == 0 && row.osAbertas == 0 && row.osFechadas == 0))
            && (!c.unscheduledOs || table.agenda(slot) == Agenda::Unscheduled) && (!c.stalledDays || isStalled(row))
            && (!c.mine || isMine) && (!c.changes || table.mark(slot) != RowMark::None)
            && (!c.repeatCustomers
                || (context.repeatCustomers && context.repeatCustomers->contains(row.codigoCliente.text())));
    }

    bool isOpenedAsChosen(const QueuedAtendimento &row) const
    {
        const WallTime &t = row.dataCadastro;
        return (!filter.openedOn || t.date() == *filter.openedOn)
            && (!filter.weekday || (t.isReadable() && t.date().dayOfWeek() == *filter.weekday))
            && (!filter.hour || (t.hasTime() && t.time().hour() == *filter.hour));
    }

    bool matches(Slot slot) const
    {
        const QueuedAtendimento row = table.row(slot);
        return row.isRascunho == (filter.drafts == Drafts::Only) && hasText(slot, row) && isChosen(slot, row)
            && meetsConditions(slot, row) && isOpenedAsChosen(row);
    }
};

QueueFilter anyFilter(QueueCrowd &crowd, const QueueTable &table)
{
    QueueFilter filter;
    if (!crowd.isOneIn(3))
        filter.text = crowd.typed();
    if (crowd.isOneIn(3)) {
        for (int i = crowd.below(4); i > 0; --i) {
            const Facet facet = Facet(crowd.below(facetCount));
            const int number = crowd.below(5);
            if (facet == Facet::Urgencia)
                filter.of(facet).insert(nameOf(Urgency(number % urgencyCount)));
            else if (facet == Facet::Idade)
                filter.of(facet).insert(nameOf(AgeBand(number)));
            else
                filter.of(facet).insert(table.values(facet)[static_cast<size_t>(number) % table.values(facet).size()]);
        }
        if (crowd.isOneIn(5))
            filter.of(Facet::Tipo).insert(u"a type that is no more"_s);
    }
    QueueConditions &c = filter.conditions;
    c.unassigned = crowd.isOneIn(12);
    c.withoutOs = crowd.isOneIn(12);
    c.unscheduledOs = crowd.isOneIn(12);
    c.mine = crowd.isOneIn(12);
    c.repeatCustomers = crowd.isOneIn(12);
    c.changes = crowd.isOneIn(12);
    if (crowd.isOneIn(12))
        c.stalledDays = crowd.below(20);
    if (crowd.isOneIn(10))
        filter.drafts = Drafts::Only;
    if (crowd.isOneIn(12))
        filter.openedOn = QDate(2025, 6, 15).addDays(-crowd.below(5));
    if (crowd.isOneIn(12))
        filter.weekday = 1 + crowd.below(7);
    if (crowd.isOneIn(12))
        filter.hour = crowd.below(24);
    return filter;
}

void fill(QueueTable &table, QueueCrowd &crowd, int count)
{
    table.setDueOf(dueByClock);
    const QList<QueuedAtendimento> rows = crowd.rows(count);
    table.put({rows.constData(), static_cast<size_t>(rows.size())}, QueueCrowd::now, false);
    std::vector<IdAtendimento> gone;
    for (const QueuedAtendimento &row : rows) {
        if (crowd.isOneIn(8))
            table.setAgenda(row.id, Agenda::Unscheduled);
        if (crowd.isOneIn(20))
            gone.push_back(row.id);
    }
    table.drop(std::span<const IdAtendimento>(gone), true);
    table.drop(std::span<const IdAtendimento>(gone).first(gone.size() / 2), false);
}

} // namespace

class TestRowFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsWhatIsTyped_data();
    void splitsWhatIsTyped();
    void findsInEveryColumn_data();
    void findsInEveryColumn();
    void looksForNoWordsItWasNotGiven();
    void knowsTheDayOfADeadline();
    void anEmptyFilterHidesDraftsOnly();
    void rowsGoneStayShown();
    void nobodyIsMe();
    void leavesWhatTheSlowWayLeaves_data();
    void leavesWhatTheSlowWayLeaves();
    void narrows_data();
    void narrows();
    void narrowingLeavesNothingOut();
};

void TestRowFilter::splitsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u" \n\t "_s << QStringList{};
    QTest::newRow("words") << u"  João\u00a0da\tSILVA "_s << QStringList{u"joao"_s, u"da"_s, u"silva"_s};
    QTest::newRow("15 digits") << u"2018 0619 1505251"_s << QStringList{u"201806191505251"_s};
    QTest::newRow("20 digits") << u"maria 2022 1229 180833 379797 x"_s
                               << QStringList{u"maria"_s, u"20221229180833379797"_s, u"x"_s};
    QTest::newRow("begun") << u"2022 12"_s << QStringList{u"202212"_s};
    QTest::newRow("begun further") << u"2022 1229 18"_s << QStringList{u"2022122918"_s};
    QTest::newRow("no year") << u"3018 0619"_s << QStringList{u"3018"_s, u"0619"_s};
    QTest::newRow("a short group within") << u"2018 061 1505251"_s << QStringList{u"2018061"_s, u"1505251"_s};
    QTest::newRow("a date beside") << u"2018 19/06"_s << QStringList{u"2018"_s, u"19/06"_s};
    QTest::newRow("too much") << u"2018 0619 1505251 7"_s << QStringList{u"201806191505251"_s, u"7"_s};
}

void TestRowFilter::splitsWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QStringList split;
    for (const std::string &word : RowWords::wordsOf(typed))
        split << QString::fromStdString(word);
    QCOMPARE(split, words);
}

void TestRowFilter::findsInEveryColumn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    for (const QString &typed : {u"2018 0619 1505251"_s,
                                 u"0619150525"_s,
                                 u"jose"_s,
                                 u"ÇÃO"_s,
                                 u"1204"_s,
                                 u"TECNICO"_s,
                                 u"analise"_s,
                                 u"couto"_s,
                                 u"n2"_s,
                                 u"19/06/2018"_s,
                                 u"9/06"_s,
                                 u"15:05"_s,
                                 u"21/06/2018"_s,
                                 u"fibra"_s,
                                 u"agua branca"_s,
                                 u"formiga/mg"_s,
                                 u"mg jose fibra 15:"_s,
                                 u"22/06/2018"_s,
                                 u"17:30"_s,
                                 u"não agendada, 12 de 34"_s,
                                 u"34"_s,
                                 u"não agendada"_s})
        QTest::newRow(qPrintable(typed)) << typed << true;
    for (const QString &typed :
         {u"20/06/2018"_s, u"15:06"_s, u"jose maria"_s, u"josé3"_s, u"2018 0620"_s, u"99:99"_s, u"branca1204"_s,
          u"23/06/2018"_s, u"17:31"_s, u"34 abertas"_s, u"nenhuma"_s, u"ninguem"_s})
        QTest::newRow(qPrintable(typed)) << typed << false;
}

void TestRowFilter::findsInEveryColumn()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    QueuedAtendimento row;
    row.id = IdAtendimento(u"81"_s);
    row.protocolo = Protocolo(u"201806191505251"_s);
    row.cliente = u"José da Conceição"_s;
    row.codigoCliente = CodigoCliente(u"1204"_s);
    row.tipo = u"TÉCNICO - QUEDAS"_s;
    row.status = u"Aguardando Análise"_s;
    row.responsaveis = u"Bianca Couto"_s;
    row.setor = u"Suporte N2"_s;
    row.dataCadastro = WallTime::parse(u"2018-06-19 15:05:25");
    row.ultimaMensagem = WallTime::parse(u"2018-06-21 08:00:00");
    row.servico = u"Fibra 300"_s;
    row.bairro = u"Água Branca"_s;
    row.cidade = u"Formiga"_s;
    row.uf = u"MG"_s;
    row.osAbertas = 12;
    row.osTotal = 34;
    QueueTable table;
    table.setDueOf([](const QueuedAtendimento &, qint64) {
        const qint64 lateAt = QDateTime(QDate(2018, 6, 22), QTime(17, 30)).toSecsSinceEpoch();
        return Due{lateAt, lateAt, Due::Source::Profile};
    });
    table.put({&row, 1}, QueueCrowd::now, false);
    table.setAgenda(row.id, Agenda::Unscheduled);
    QueueFilter filter;
    filter.text = typed;
    QCOMPARE(RowFilter(table, filter, told).matches(0), isFound);
}

void TestRowFilter::looksForNoWordsItWasNotGiven()
{
    QueueTable table;
    QueuedAtendimento row;
    row.id = IdAtendimento(u"1"_s);
    row.statusPrefixo = u"aguardando_analise"_s;
    table.put({&row, 1}, 0, false);
    QueueFilter filter;
    for (const QString &typed : {u"nenhuma"_s, u"ninguém"_s}) {
        filter.text = typed;
        QVERIFY(RowFilter(table, filter, told).matches(0));
        QVERIFY(!RowFilter(table, filter, {}).matches(0));
    }
    filter.text = u"abertas"_s;
    QVERIFY(!RowFilter(table, filter, told).matches(0));
    filter.text = u"aguardando"_s; // stands for a status without a name
    QVERIFY(RowFilter(table, filter, {}).matches(0));
}

// Also around midnight, and where the clock was changed.
void TestRowFilter::knowsTheDayOfADeadline()
{
    WallKeys keys;
    const qint64 begin = QDateTime(QDate(2018, 11, 1), QTime(0, 0)).toSecsSinceEpoch();
    for (qint64 seconds = begin; seconds < begin + 120 * 86400; seconds += 17 * 60 + 1) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds);
        const qint64 key = keys.of(seconds);
        QCOMPARE(QDate::fromJulianDay(walltimekey::julianDay(key)), moment.date());
        QCOMPARE(walltimekey::secondOfDay(key), moment.time().msecsSinceStartOfDay() / 1000);
    }
    QVERIFY(!walltimekey::isTime(keys.of(-1)));
    QVERIFY(!walltimekey::isTime(keys.of(Due::never)));
    QVERIFY(walltimekey::isTime(keys.of(0)));
}

void TestRowFilter::anEmptyFilterHidesDraftsOnly()
{
    QueueCrowd crowd(2);
    QueueTable table;
    fill(table, crowd, 500);
    const std::vector<Slot> shown = RowFilter(table, {}, {}).matching();
    QueueFilter onlyDrafts;
    onlyDrafts.drafts = Drafts::Only;
    const std::vector<Slot> drafts = RowFilter(table, onlyDrafts, {}).matching();
    QCOMPARE(static_cast<qsizetype>(shown.size() + drafts.size()), table.size());
    QVERIFY(!drafts.empty() && shown.size() > drafts.size());
    QVERIFY(std::ranges::all_of(drafts, [&table](Slot slot) { return table.row(slot).isRascunho; }));
}

void TestRowFilter::rowsGoneStayShown()
{
    QueueTable table;
    QueuedAtendimento row;
    row.id = IdAtendimento(u"1"_s);
    table.put({&row, 1}, 0, false);
    const std::array ids{row.id};
    table.drop(std::span<const IdAtendimento>(ids), true);
    QCOMPARE(RowFilter(table, {}, {}).matching(), std::vector<Slot>{0});
    table.acknowledgeAll();
    QVERIFY(RowFilter(table, {}, {}).matching().empty());
    const std::array slots{Slot{0}, Slot{9}};
    QVERIFY(RowFilter(table, {}, {}).matchingAmong(slots).empty());
}

void TestRowFilter::nobodyIsMe()
{
    QueueTable table;
    QueuedAtendimento row;
    row.id = IdAtendimento(u"1"_s);
    table.put({&row, 1}, 0, false);
    QueueFilter filter;
    filter.conditions.mine = true;
    QVERIFY(!RowFilter(table, filter, {}).matches(0));
    filter = {};
    filter.conditions.repeatCustomers = true;
    QVERIFY(!RowFilter(table, filter, {}).matches(0));
}

void TestRowFilter::leavesWhatTheSlowWayLeaves_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRowFilter::leavesWhatTheSlowWayLeaves()
{
    QFETCH(quint32, seed);
    QueueCrowd crowd(seed);
    QueueTable table;
    fill(table, crowd, 400);
    const QSet<QString> customers{u"7"_s, u"100"_s, u"101"_s, u"A-3"_s, u"小"_s};
    int some = 0;
    for (int i = 0; i < 40; ++i) {
        const QueueFilter filter = anyFilter(crowd, table);
        const FilterContext context{QueueCrowd::now, crowd.oneOf({u"bianca couto"_s, u"ZÉ"_s, u"Ana"_s}),
                                    crowd.isOneIn(4) ? nullptr : &customers, words};
        const RowFilter fast(table, filter, context);
        const Oracle slow{table, filter, context};
        std::vector<Slot> expected;
        for (const Slot slot : table.all()) {
            if (slow.matches(slot))
                expected.push_back(slot);
        }
        QCOMPARE(fast.matchingAmong(table.all()), expected);
        std::ranges::sort(expected);
        QCOMPARE(fast.matching(), expected);
        some += expected.empty() ? 0 : 1;
    }
    QVERIFY2(some > 12, qPrintable(QString::number(some)));
}

void TestRowFilter::narrows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isNarrower");
    QTest::newRow("more letters") << u"mar"_s << u"maria"_s << true;
    QTest::newRow("another word") << u"maria"_s << u"maria da"_s << true;
    QTest::newRow("words in another order") << u"da maria"_s << u"MÁRIA dá"_s << true;
    QTest::newRow("from nothing") << QString() << u"x"_s << true;
    QTest::newRow("fewer letters") << u"maria"_s << u"mari"_s << false;
    QTest::newRow("to nothing") << u"maria"_s << QString() << false;
    QTest::newRow("groups that become words") << u"2018 0619"_s << u"2018 0619x"_s << false;
    QTest::newRow("words that become groups") << u"2018 0619"_s << u"2018 0619 15"_s << true;
}

void TestRowFilter::narrows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isNarrower);
    QueueFilter a;
    QueueFilter b;
    a.text = from;
    b.text = to;
    QCOMPARE(RowFilter::narrows(a, b), isNarrower);
    b.conditions.mine = true;
    QVERIFY(!RowFilter::narrows(a, b));
}

void TestRowFilter::narrowingLeavesNothingOut()
{
    QueueCrowd crowd(17);
    QueueTable table;
    fill(table, crowd, 400);
    int narrowed = 0;
    for (int i = 0; i < 40; ++i) {
        QueueFilter filter;
        QueueFilter before;
        std::vector<Slot> shown = RowFilter(table, before, {}).matching();
        for (const QChar letter : crowd.typed()) {
            filter.text += letter;
            const RowFilter compiled(table, filter, {});
            if (RowFilter::narrows(before, filter)) {
                shown = compiled.matchingAmong(shown);
                ++narrowed;
            } else {
                shown = compiled.matching();
            }
            QCOMPARE(shown, compiled.matching());
            before = filter;
        }
    }
    QVERIFY(narrowed > 100);
}

QTEST_APPLESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
