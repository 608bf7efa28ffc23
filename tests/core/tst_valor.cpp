// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/valor.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// From a buffer that ends where the number does: it stands in the middle of a JSON text, without a zero behind it.
Valor parsed(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::vector<char> bytes(utf8.cbegin(), utf8.cend());
    return Valor::parse(std::string_view(bytes.data(), bytes.size()));
}

} // namespace

class TestValor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void everyCentavoComesBackAsItWent();
    void keepsOtherTextsAsTheyCame_data();
    void keepsOtherTextsAsTheyCame();
    void blankIsEmpty();
    void writesAnyAmount();
    void doesNotDependOnTheLocale();
};

void TestValor::readsNumbers_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<qint64>("centavos");
    QTest::addColumn<QString>("text");

    QTest::newRow("199.9") << u"199.9"_s << qint64{19990} << u"R$\u00A0199,90"_s;
    QTest::newRow("199.90") << u"199.90"_s << qint64{19990} << u"R$\u00A0199,90"_s;
    QTest::newRow("100") << u"100"_s << qint64{10000} << u"R$\u00A0100,00"_s;
    QTest::newRow("69.9") << u"69.9"_s << qint64{6990} << u"R$\u00A069,90"_s;
    QTest::newRow("zero") << u"0"_s << qint64{0} << u"R$\u00A00,00"_s;
    QTest::newRow("one centavo") << u"0.01"_s << qint64{1} << u"R$\u00A00,01"_s;
    QTest::newRow("thousands") << u"1199.9"_s << qint64{119990} << u"R$\u00A01.199,90"_s;
    QTest::newRow("millions") << u"1234567.5"_s << qint64{123456750} << u"R$\u00A01.234.567,50"_s;
    QTest::newRow("negative") << u"-1234.5"_s << qint64{-123450} << u"-R$\u00A01.234,50"_s;
    QTest::newRow("negative centavos") << u"-0.05"_s << qint64{-5} << u"-R$\u00A00,05"_s;
    QTest::newRow("negative zero") << u"-0.00"_s << qint64{0} << u"R$\u00A00,00"_s;
    QTest::newRow("rounds up") << u"19.996"_s << qint64{2000} << u"R$\u00A020,00"_s;
    QTest::newRow("rounds down") << u"19.994"_s << qint64{1999} << u"R$\u00A019,99"_s;
    QTest::newRow("rounds to nothing") << u"-0.001"_s << qint64{0} << u"R$\u00A00,00"_s;
    QTest::newRow("a sum of doubles") << u"0.30000000000000004"_s << qint64{30} << u"R$\u00A00,30"_s;
    QTest::newRow("many zeros") << u"199.9000000000"_s << qint64{19990} << u"R$\u00A0199,90"_s;
    QTest::newRow("exponent") << u"1.5e3"_s << qint64{150000} << u"R$\u00A01.500,00"_s;
    QTest::newRow("largest") << u"9999999999999.99"_s << qint64{999999999999999} << u"R$\u00A09.999.999.999.999,99"_s;
}

void TestValor::readsNumbers()
{
    QFETCH(const QString, input);
    QFETCH(const qint64, centavos);
    QFETCH(const QString, text);

    const Valor valor = parsed(input);
    QVERIFY(!valor.isEmpty());
    QCOMPARE(valor.centavos(), std::optional<qint64>(centavos));
    QCOMPARE(valor.text(), text);
    QCOMPARE(valor, Valor::fromCentavos(centavos));
}

void TestValor::everyCentavoComesBackAsItWent()
{
    for (qint64 centavos = 0; centavos < 1'000'000; centavos += 7) {
        const QString input = u"%1.%2"_s.arg(centavos / 100).arg(centavos % 100, 2, 10, QLatin1Char('0'));
        QCOMPARE(parsed(input).centavos(), std::optional<qint64>(centavos));
        // Far up, a double has few bits left for the centavos.
        QCOMPARE(parsed(u"987654321"_s + input.rightJustified(7, QLatin1Char('0'))).centavos().value() % 1'000'000,
                 centavos);
    }
}

void TestValor::keepsOtherTextsAsTheyCame_data()
{
    QTest::addColumn<QString>("input");

    const QStringList inputs{u"1e400"_s,      u"-1e400"_s,
                             u"1e-400"_s,     u"nan"_s,
                             u"NaN"_s,        u"-nan"_s,
                             u"inf"_s,        u"-inf"_s,
                             u"Infinity"_s,   u"1e13"_s,
                             u"-1e13"_s,      u"0x10"_s,
                             u"R$ 10"_s,      u"199,90"_s,
                             u"1.199,90"_s,   u"1,199.90"_s,
                             u"1.2.3"_s,      u"--1"_s,
                             u"a combinar"_s, u"null"_s,
                             u"."_s,          u"-"_s,
                             u"e5"_s,         u"12 34"_s,
                             u"１２"_s,       u"99999999999999999999"_s,
                             u"<b>10</b>"_s};
    for (const QString &input : inputs)
        QTest::newRow(qUtf8Printable(input)) << input;
}

void TestValor::keepsOtherTextsAsTheyCame()
{
    QFETCH(const QString, input);

    const Valor valor = parsed(input);
    QVERIFY(!valor.isEmpty());
    QVERIFY(!valor.centavos());
    QCOMPARE(valor.text(), input);
    QVERIFY(valor != parsed(input + u'!'));
}

void TestValor::blankIsEmpty()
{
    for (const Valor &valor : {Valor(), parsed(QString()), parsed(u"  "_s), Valor::parse({})}) {
        QVERIFY(valor.isEmpty());
        QVERIFY(!valor.centavos());
        QCOMPARE(valor.text(), QString());
    }
    // Nothing to pay is an amount, no amount is none.
    QVERIFY(!Valor::fromCentavos(0).isEmpty());
    QVERIFY(Valor::fromCentavos(0) != Valor());
}

void TestValor::writesAnyAmount()
{
    QCOMPARE(Valor::fromCentavos(std::numeric_limits<qint64>::max()).text(), u"R$\u00A092.233.720.368.547.758,07"_s);
    QCOMPARE(Valor::fromCentavos(std::numeric_limits<qint64>::min()).text(), u"-R$\u00A092.233.720.368.547.758,08"_s);
}

void TestValor::doesNotDependOnTheLocale()
{
    for (const QLocale &locale : {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::Arabic),
                                  QLocale(QLocale::German), QLocale::c()}) {
        QLocale::setDefault(locale);
        QCOMPARE(parsed(u"1199.9"_s).text(), u"R$\u00A01.199,90"_s);
    }
}

QTEST_APPLESS_MAIN(TestValor)
#include "tst_valor.moc"
