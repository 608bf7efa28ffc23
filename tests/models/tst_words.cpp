// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsItsOwn();
    void windowIsToldShort_data();
    void windowIsToldShort();
    void closingHasAWord_data();
    void closingHasAWord();
    void openAtendimentoIsCalledByItsLabel();
    void closedAtendimentoSaysSo();
    void osIsCalledByItsStanding();
    void dropsWhatReordersOrHides_data();
    void dropsWhatReordersOrHides();
    void keepsWhatPeopleWrite();
    void linesAreKeptOrFolded();
};

void TestWords::everyWordIsItsOwn()
{
    QSet<QString> atendimento{wordFor(Situacao::Pendente), wordFor(Situacao::Fechado)};
    QCOMPARE(atendimento.size(), 2);
    QSet<QString> os;
    for (int i = static_cast<int>(Situacao::OsPendente); i <= static_cast<int>(Situacao::OsDesconhecida); ++i)
        os.insert(wordFor(Situacao{i}));
    QCOMPARE(os.size(), 8);
    QSet<QString> tipos;
    for (int i = 0; i < tipoBuscaCount; ++i)
        tipos.insert(wordFor(TipoBusca{i}));
    QCOMPARE(tipos.size(), tipoBuscaCount);
    QVERIFY(wordFor(OrderBy::DataCadastro) != wordFor(OrderBy::DataFechamento));
    for (const QSet<QString> &words : {atendimento, os, tipos})
        QVERIFY(!words.contains(QString()));
}

void TestWords::windowIsToldShort_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("text");

    const QString start = u"19/06/2018 14:02:00"_s;
    QTest::newRow("neither") << u""_s << u""_s << u""_s;
    QTest::newRow("one day") << start << u"19/06/2018 15:02:00"_s << u"19/06/2018 14:02 – 15:02"_s;
    QTest::newRow("overnight") << start << u"20/06/2018 01:00:00"_s << u"19/06/2018 14:02 – 20/06/2018 01:00"_s;
    QTest::newRow("no end") << start << u""_s << u"19/06/2018 14:02"_s;
    QTest::newRow("no start") << u""_s << u"19/06/2018 15:02:00"_s << u"– 19/06/2018 15:02"_s;
    QTest::newRow("end before start") << start << u"16/06/2018 12:00:00"_s << u"19/06/2018 14:02 – 16/06/2018 12:00"_s;
    QTest::newRow("end before start, one day") << start << u"19/06/2018 12:00:00"_s << u"19/06/2018 14:02 – 12:00"_s;
    QTest::newRow("days only") << u"19/06/2018"_s << u"19/06/2018"_s << u"19/06/2018 – 19/06/2018"_s;
    QTest::newRow("start is a day only") << u"19/06/2018"_s << u"19/06/2018 15:02:00"_s << u"19/06/2018 – 15:02"_s;
    QTest::newRow("unreadable start") << u"a combinar"_s << u"19/06/2018 15:02:00"_s
                                      << u"a combinar – 19/06/2018 15:02"_s;
    QTest::newRow("unreadable end") << start << u"31/02/2018 10:00:00"_s << u"19/06/2018 14:02 – 31/02/2018 10:00:00"_s;
    QTest::newRow("unreadable, both") << u"cedo"_s << u"tarde"_s << u"cedo – tarde"_s;
    QTest::newRow("reordering characters") << u"ce\u202Edo"_s << u"tar\nde"_s << u"cedo – tar de"_s;
}

void TestWords::windowIsToldShort()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QTEST(windowText(WallTime::parse(QStringView(start)), WallTime::parse(QStringView(end))), "text");
}

void TestWords::closingHasAWord_data()
{
    QTest::addColumn<QString>("statusFechamento");
    QTest::addColumn<QString>("word");

    QTest::newRow("done") << u"concluido"_s << u"Completed"_s;
    QTest::newRow("done, in capitals") << u"CONCLUIDO"_s << u"Completed"_s;
    QTest::newRow("not done") << u"sem_conclusao"_s << u"Not completed"_s;
    QTest::newRow("unknown") << u"sem_viabilidade"_s << u"sem_viabilidade"_s;
    QTest::newRow("unknown, hostile") << u"con\u202Ecluido\n"_s << u"concluido"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestWords::closingHasAWord()
{
    QFETCH(const QString, statusFechamento);
    QTEST(closingWord(statusFechamento), "word");
}

void TestWords::openAtendimentoIsCalledByItsLabel()
{
    Atendimento row;
    QCOMPARE(situacaoText(row), u"Pending"_s);
    row.status = u"Aguardando Análise"_s;
    QCOMPARE(situacaoText(row), u"Aguardando Análise"_s);
    row.status = u"  \u202E "_s;
    QCOMPARE(situacaoText(row), u"Pending"_s);
    row.status = u"PENDING"_s;
    QCOMPARE(situacaoText(row), u"Pending"_s);
}

void TestWords::closedAtendimentoSaysSo()
{
    // A label that sounds open is not to be taken for one.
    Atendimento row;
    row.status = u"Aguardando Análise"_s;
    row.dataFechamento = WallTime(QDate(2018, 6, 20));
    QCOMPARE(situacaoText(row), u"Closed · Aguardando Análise"_s);
    row.dataFechamento = {};
    row.statusFechamento = u"concluido"_s;
    QCOMPARE(situacaoText(row), u"Closed · Aguardando Análise"_s);
    row.status = u"closed"_s;
    QCOMPARE(situacaoText(row), u"Closed"_s);
    row.status.clear();
    QCOMPARE(situacaoText(row), u"Closed"_s);
}

void TestWords::osIsCalledByItsStanding()
{
    OrdemServico os;
    os.status = u"pendente"_s;
    QCOMPARE(situacaoText(os, Situacao::OsAtrasada), u"Late"_s);
    QCOMPARE(situacaoText(os, Situacao::OsPendente), u"Scheduled"_s);
    os.status = u"em_\u202Edeslocamento"_s;
    QCOMPARE(situacaoText(os, Situacao::OsDesconhecida), u"em_deslocamento"_s);
    os.status.clear();
    QCOMPARE(situacaoText(os, Situacao::OsDesconhecida), u"Unknown"_s);
}

void TestWords::dropsWhatReordersOrHides_data()
{
    QTest::addColumn<QChar>("character");

    for (const int c : {0x0000, 0x0001, 0x0007, 0x0008, 0x000B, 0x000C, 0x001B, 0x001F, 0x007F, 0x0080, 0x009F, 0x061C,
                        0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
        QTest::addRow("U+%04X", c) << QChar(c);
}

void TestWords::dropsWhatReordersOrHides()
{
    QFETCH(const QChar, character);
    QCOMPARE(shownText(u"a"_s % character % u"b"_s), u"ab"_s);
    QCOMPARE(shownLine(character % u"a"_s % character % character % u"b"_s % character), u"ab"_s);
    QCOMPARE(shownText(QString(character)), QString());
}

void TestWords::keepsWhatPeopleWrite()
{
    const QString text = u"<b>ÁGUA</b> & \"luz\" = R$ 10 — עברית عربي 🙂 e\u0301 =1+1 %1"_s;
    QCOMPARE(shownText(text), text);
    QCOMPARE(shownLine(text), text);
}

void TestWords::linesAreKeptOrFolded()
{
    const QString text = u" a\r\n\r\nb\rc\td \n"_s;
    QCOMPARE(shownText(text), u" a\n\nb\nc\td \n"_s);
    QCOMPARE(shownLine(text), u"a b c d"_s);
    QCOMPARE(shownLine(u"a\u2028b\u2029c"_s), u"a b c"_s);
    QCOMPARE(shownText(QString()), QString());
    QCOMPARE(shownLine(u" \n\t "_s), QString());
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
