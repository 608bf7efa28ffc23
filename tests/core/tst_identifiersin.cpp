// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detection.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// Chat messages as customers write them, with invented people in them.
class TestIdentifiersIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void eachIsWhatDetectSays();
    void longTextsAreReadAtOnce();
};

void TestIdentifiersIn::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // "termo" or "termo!" where a prefix forced it, with spaces between
    const auto row = [](const QString &text, const QString &found) {
        QTest::newRow(qUtf8Printable(text)) << text << found;
    };
    row(QString(), QString());
    row(u"Bom dia, estou sem internet."_s, QString());

    row(u"meu CPF é 862.149.410-81, sou a Bianca"_s, u"86214941081"_s);
    row(u"CPF:862.149.410-81."_s, u"86214941081"_s);
    row(u"cpf86214941081"_s, u"86214941081"_s);
    row(u"(862.149.410-81)"_s, u"86214941081"_s);
    row(u"862149410-81"_s, u"86214941081"_s);
    row(u"862.149.41081"_s, u"86214941081"_s);
    for (const QString &text : {u"11222333/000181"_s, u"11222333/0001-81"_s, u"112223330001-81"_s,
                                u"11.222.333/000181"_s, u"11 222 333 0001 81"_s})
        row(text, u"11222333000181"_s);
    row(u"2018-0619-15052512"_s, u"2018061915052512"_s);
    row(u"20180619-1505251"_s, u"201806191505251"_s);
    row(u"20180619150525-1"_s, u"201806191505251"_s);
    row(u"20180619150525 86214941081"_s, u"86214941081"_s); // a moment, and then something else
    row(u"20180619150525 1204"_s, u"1204"_s);
    row(u"862.149.410    81"_s, QString());
    row(u"862 149 410 81"_s, u"86214941081"_s);
    row(u"862.149.410 - 81"_s, u"86214941081"_s);
    row(u"862\u200B149\u202A410\u202C81"_s, u"86214941081"_s);
    row(u"862.149.410\u201381"_s, u"86214941081"_s);
    row(u"*862.149.410-81*"_s, u"86214941081"_s);
    row(u"CNPJ 11.222.333/0001-81 da PADARIA ÁGUA"_s, u"11222333000181"_s);
    row(u"cnpj: 12.abc.345/01de-35"_s, u"12ABC34501DE35"_s);
    row(u"somos a 12ABC34501DE35."_s, u"12ABC34501DE35"_s);
    row(u"A1.B2C.3D4/E5F6-68 e AB.12C.D34/EFGH-83"_s, u"A1B2C3D4E5F668 AB12CD34EFGH83"_s);
    row(u"Seu protocolo é 201806191505251"_s, u"201806191505251"_s);
    row(u"protocolo 2018 0619 1505251, aberto em 19/06/2018 às 15:05"_s, u"201806191505251"_s);
    row(u"prot. 2022 1229 180833 379797"_s, u"20221229180833379797"_s);
    row(u"#2018.0619.150525-1"_s, u"201806191505251"_s);
    row(u"20221229180833379797"_s, u"20221229180833379797"_s);

    row(u"CPF 862.149.410-81\nprotocolo 201806191505251\nCNPJ 11.222.333/0001-81"_s,
        u"86214941081 201806191505251 11222333000181"_s);
    row(u"862.149.410-81 e de novo 86214941081"_s, u"86214941081"_s);
    row(u"862.149.410-81/11.222.333/0001-81"_s, u"86214941081 11222333000181"_s);
    row(u"86214941081,26788493090;11222333000181"_s, u"86214941081 26788493090 11222333000181"_s);
    row(u"86214941081\t26788493090"_s, u"86214941081 26788493090"_s);
    row(u"c: 1204 s:1205 p: 201806191505251 d: 862.149.410-80"_s, u"1204! 1205! 201806191505251! 86214941080!"_s);
    row(u"C:1204, CPF 862.149.410-81"_s, u"1204! 86214941081"_s);

    // Wrong check digits, and numbers within numbers.
    row(u"CPF 862.149.410-80"_s, QString());
    row(u"1.862.149.410-81"_s, QString());
    row(u"862.149.410-81-5"_s, QString());
    row(u"1862149410815"_s, QString());
    row(u"x86214941081"_s, QString());
    // A column of short numbers, and words with the letters of a CNPJ.
    row(u"862\n149\n410\n81"_s, u"862 149 410"_s);
    row(u"12 ABC 345 01DE 35"_s, u"345"_s);

    // Phones, though the digits of each would do for a CPF or CNPJ.
    for (const QString &text :
         {u"(11) 98760-0010"_s, u"11 98760-0010"_s, u"11 98760 0010"_s, u"11 987600010"_s, u"(11)987600010"_s,
          u"tel. 11-98760-0010"_s, u"+11987600010"_s, u"+55 11 98765-0097"_s, u"+55 (11) 98765-0097"_s,
          u"55 11 98765 0097"_s, u"9 8765-4321"_s, u"98765-4321"_s, u"3456-7890"_s, u"55 987654321"_s,
          u"0800 123 4567"_s, u"5511987650097"_s, u"+11222333000181"_s, u"+12345678"_s})
        row(text, QString());
    // Dates, times and amounts.
    for (const QString &text :
         {u"19/06/2018"_s, u"2018-06-19 15:05:25"_s, u"19.06.2018, 14h02"_s, u"às 14:02"_s, u"R$ 199,90"_s, u"R$ 199"_s,
          u"100%"_s, u"2018-06-19T15:05:25.123"_s, u"de 01/03/2026 a 31/03/2026"_s, u"192.168.100.200"_s})
        row(text, QString());

    // Short numbers count when there is nothing better.
    row(u"meu código é 1204"_s, u"1204"_s);
    row(u"código-987654321"_s, u"987654321"_s);
    row(u"código 1204 ou 123456789?"_s, u"1204 123456789"_s);
    row(u"código 1204, tel (11) 98765-4321, desde 19/06/2018, R$ 99,90"_s, u"1204"_s);
    row(u"código 1204, CPF 862.149.410-81"_s, u"86214941081"_s);
    row(u"tenho 2 problemas"_s, QString());
    row(u"1204567890"_s, QString());
}

void TestIdentifiersIn::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);

    QStringList termos;
    const QList<Detection> all = identifiersIn(text);
    for (const Detection &detection : all)
        termos << (detection.isForced ? QString(detection.termo + u'!') : detection.termo);
    QCOMPARE(termos.join(u' '), found);
}

void TestIdentifiersIn::eachIsWhatDetectSays()
{
    const QList<Detection> found = identifiersIn(u"CPF 862.149.410-81, 2018 0619 1505251 e s: 77"_s);
    QCOMPARE(found, QList<Detection>({detect(u"86214941081"_s), detect(u"201806191505251"_s), detect(u"s:77"_s)}));
    QCOMPARE(identifiersIn(u"código 12345601"_s), QList<Detection>{detect(u"12345601"_s)});
}

void TestIdentifiersIn::longTextsAreReadAtOnce()
{
    // A spreadsheet on the clipboard: its cost grows with its size and no faster.
    QString text;
    for (int i = 0; i < 5'000; ++i)
        text += u"862.149.410-80\t19/06/2018\tBianca\n"_s;
    text += u"862.149.410-81"_s;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(identifiersIn(text).size(), 1);
    QVERIFY2(timer.elapsed() < 20'000, "takes far longer than its size explains");
    QVERIFY(identifiersIn(u"1."_s.repeated(20'000)).isEmpty());
    QVERIFY(identifiersIn(u"c:"_s.repeated(20'000)).isEmpty());
    QCOMPARE(identifiersIn(u"CPF86214941081 "_s.repeated(10'000)).size(), 1);
}

QTEST_APPLESS_MAIN(TestIdentifiersIn)
#include "tst_identifiersin.moc"
