// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cpfcnpj.h"

#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

using Kind = CpfCnpj::Kind;

// The check digit as the Receita Federal's own table has it: one weight per place, in order. Written apart from the
// program's loop, so that the two can disagree.
template<size_t Places>
QChar checkDigit(const QString &text, const std::array<int, Places> &weights)
{
    int sum = 0;
    for (size_t place = 0; place < Places; ++place)
        sum += (text[static_cast<qsizetype>(place)].unicode() - 48) * weights[place];
    const int rest = sum % 11;
    return QChar(u'0' + (rest < 2 ? 0 : 11 - rest));
}

QString withCpfDigits(QString nine)
{
    nine += checkDigit<9>(nine, {10, 9, 8, 7, 6, 5, 4, 3, 2});
    return nine + checkDigit<10>(nine, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2});
}

QString withCnpjDigits(QString twelve)
{
    twelve += checkDigit<12>(twelve, {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2});
    return twelve + checkDigit<13>(twelve, {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2});
}

QString randomText(std::mt19937 &generator, QStringView alphabet, int size)
{
    std::uniform_int_distribution<qsizetype> place(0, alphabet.size() - 1);
    QString text;
    for (int i = 0; i < size; ++i)
        text += alphabet[place(generator)];
    return text;
}

constexpr QStringView digits = u"0123456789";
constexpr QStringView digitsAndLetters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

// All eighteen texts that differ from `document` in one of its two check digits.
QStringList withOneCheckDigitChanged(const QString &document)
{
    QStringList changed;
    for (const qsizetype place : {document.size() - 2, document.size() - 1}) {
        for (const QChar digit : digits) {
            QString other = document;
            other[place] = digit;
            if (other != document)
                changed.append(other);
        }
    }
    return changed;
}

} // namespace

class TestCpfCnpj : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKinds_data();
    void tellsKinds();
    void checksDigits_data();
    void checksDigits();
    void everyCpfOfTheGenerator();
    void everyCnpjOfTheGenerator_data();
    void everyCnpjOfTheGenerator();
    void masksWhateverItIs_data();
    void masksWhateverItIs();
    void dropsPunctuation_data();
    void dropsPunctuation();
    void keepsTheTextItCameWith();
};

void TestCpfCnpj::tellsKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("punctuated");
    QTest::addColumn<QString>("masked");

    const auto row = [](const QString &text, Kind kind, const QString &plain, const QString &punctuated,
                        const QString &masked) {
        QTest::newRow(qUtf8Printable(text)) << text << int(kind) << plain << punctuated << masked;
    };
    const QString cpf = u"862.149.410-81"_s;
    const QString cpfMask = u"***.149.410-**"_s;
    row(u"86214941081"_s, Kind::Cpf, u"86214941081"_s, cpf, cpfMask);
    row(cpf, Kind::Cpf, u"86214941081"_s, cpf, cpfMask);
    row(u"862 149 410 81"_s, Kind::Cpf, u"86214941081"_s, cpf, cpfMask);
    row(u"862.149.410\u201381"_s, Kind::Cpf, u"86214941081"_s, cpf, cpfMask);
    row(u"\u202A86214941081\u202C"_s, Kind::Cpf, u"86214941081"_s, cpf, cpfMask);
    row(u"00000000191"_s, Kind::Cpf, u"00000000191"_s, u"000.000.001-91"_s, u"***.000.001-**"_s);
    row(u"11222333000181"_s, Kind::Cnpj, u"11222333000181"_s, u"11.222.333/0001-81"_s, u"**.***.333/0001-**"_s);
    row(u"11.222.333/0001-81"_s, Kind::Cnpj, u"11222333000181"_s, u"11.222.333/0001-81"_s, u"**.***.333/0001-**"_s);
    row(u"00000000000191"_s, Kind::Cnpj, u"00000000000191"_s, u"00.000.000/0001-91"_s, u"**.***.000/0001-**"_s);
    row(u"12.ABC.345/01DE-35"_s, Kind::Cnpj, u"12ABC34501DE35"_s, u"12.ABC.345/01DE-35"_s, u"**.***.345/01DE-**"_s);
    row(u"12abc34501de35"_s, Kind::Cnpj, u"12ABC34501DE35"_s, u"12.ABC.345/01DE-35"_s, u"**.***.345/01DE-**"_s);
    row(u"12ABC34501DE3A"_s, Kind::Other, u"12ABC34501DE3A"_s, u"12ABC34501DE3A"_s, u"************3A"_s);
    row(u"8621494108"_s, Kind::Other, u"8621494108"_s, u"8621494108"_s, u"********08"_s);
    row(u"862149410811"_s, Kind::Other, u"862149410811"_s, u"862149410811"_s, u"**********11"_s);
    row(u"8621494108A"_s, Kind::Other, u"8621494108A"_s, u"8621494108A"_s, u"*********8A"_s);
    row(u"８６２14941081"_s, Kind::Other, u"８６２14941081"_s, u"８６２14941081"_s, u"*********81"_s);
    row(u"12ÁBC34501DE35"_s, Kind::Other, u"12ÁBC34501DE35"_s, u"12ÁBC34501DE35"_s, u"************35"_s);
    row(u"isento"_s, Kind::Other, u"ISENTO"_s, u"isento"_s, u"****to"_s);
    row(u""_s, Kind::Empty, u""_s, u""_s, u""_s);
}

void TestCpfCnpj::tellsKinds()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    QFETCH(const QString, plain);
    QFETCH(const QString, punctuated);
    QFETCH(const QString, masked);

    const CpfCnpj document(text);
    QCOMPARE(int(document.kind()), kind);
    QCOMPARE(document.isEmpty(), text.isEmpty());
    QCOMPARE(document.text(), text);
    QCOMPARE(document.plain(), plain);
    QCOMPARE(document.punctuated(), punctuated);
    QCOMPARE(document.masked(), masked);
}

void TestCpfCnpj::checksDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");

    const QStringList valid{u"12.ABC.345/01DE-35"_s, u"AB.12C.D34/EFGH-83"_s, u"A1.B2C.3D4/E5F6-68"_s,
                            u"11.222.333/0001-81"_s, u"12abc34501de35"_s,     u"00.000.000/0001-91"_s,
                            u"862.149.410-81"_s,     u"26788493090"_s,        u"00000000191"_s};
    const QStringList invalid{u"12ABC34501DE36"_s, u"12ABC34501DE53"_s, u"11.222.333/0001-18"_s, u"862.149.410-18"_s,
                              // These satisfy the arithmetic but are never issued.
                              u"00000000000"_s, u"11111111111"_s, u"99999999999"_s, u"00000000000000"_s,
                              // Letters where digits belong, and what is no document at all.
                              u"12ABC34501DE3A"_s, u"8621494108"_s, u"862149410811"_s, u"isento"_s, u""_s};
    for (const QString &text : valid)
        QTest::addRow("valid: %s", qUtf8Printable(text)) << text << true;
    for (const QString &text : invalid)
        QTest::addRow("invalid: %s", qUtf8Printable(text)) << text << false;
}

void TestCpfCnpj::checksDigits()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isValid);

    QCOMPARE(CpfCnpj(text).hasValidCheckDigits(), isValid);
}

void TestCpfCnpj::everyCpfOfTheGenerator()
{
    std::mt19937 generator(20180619);
    for (int i = 0; i < 10'000; ++i) {
        const QString text = withCpfDigits(randomText(generator, digits, 9));
        const CpfCnpj cpf(text);
        QCOMPARE(int(cpf.kind()), int(Kind::Cpf));
        QVERIFY2(cpf.hasValidCheckDigits(), qUtf8Printable(text));
        QCOMPARE(CpfCnpj(cpf.punctuated()).plain(), text);
        for (const QString &changed : withOneCheckDigitChanged(text))
            QVERIFY2(!CpfCnpj(changed).hasValidCheckDigits(), qUtf8Printable(changed));
    }
}

void TestCpfCnpj::everyCnpjOfTheGenerator_data()
{
    QTest::addColumn<QString>("alphabet");

    QTest::newRow("digits") << digits.toString();
    QTest::newRow("digits and letters") << digitsAndLetters.toString();
}

void TestCpfCnpj::everyCnpjOfTheGenerator()
{
    QFETCH(const QString, alphabet);

    std::mt19937 generator(20260701);
    for (int i = 0; i < 10'000; ++i) {
        const QString text = withCnpjDigits(randomText(generator, alphabet, 12));
        const CpfCnpj cnpj(text);
        QCOMPARE(int(cnpj.kind()), int(Kind::Cnpj));
        QVERIFY2(cnpj.hasValidCheckDigits(), qUtf8Printable(text));
        QVERIFY(CpfCnpj(text.toLower()).hasValidCheckDigits());
        QCOMPARE(CpfCnpj(cnpj.punctuated()).plain(), text);
        for (const QString &changed : withOneCheckDigitChanged(text))
            QVERIFY2(!CpfCnpj(changed).hasValidCheckDigits(), qUtf8Printable(changed));
    }
}

void TestCpfCnpj::masksWhateverItIs_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u"1"_s, u"12"_s, u"123"_s, u"1234"_s, u"12345"_s, u"123456"_s, u"RG 12.345.678-9"_s,
                                u"passaporte AB123456"_s, u"  "_s})
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TestCpfCnpj::masksWhateverItIs()
{
    QFETCH(const QString, text);

    const QString masked = CpfCnpj(text).masked();
    QCOMPARE(masked.size(), text.size());
    const qsizetype shown = masked.size() - masked.count(u'*');
    QVERIFY(shown <= 2);
    // Of a short one, not even the last two: they would be half of it.
    QVERIFY(shown * 3 <= text.size());
    QVERIFY(text.endsWith(masked.last(shown)));
}

void TestCpfCnpj::dropsPunctuation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");

    QTest::newRow("CPF") << u"862.149.410-81"_s << u"86214941081"_s;
    QTest::newRow("CNPJ in lower case") << u"12.abc.345/01de-35"_s << u"12ABC34501DE35"_s;
    QTest::newRow("NBSP") << u"862\u00A0149\u00A0410\u00A081"_s << u"86214941081"_s;
    QTest::newRow("zero-width") << u"\uFEFF862\u200B149\u200D410\u206081"_s << u"86214941081"_s;
    QTest::newRow("bidi marks") << u"\u202A862.149.410-81\u202C"_s << u"86214941081"_s;
    QTest::newRow("soft hyphen") << u"862149410\u00AD81"_s << u"86214941081"_s;
    QTest::newRow("line breaks") << u"\t862149\r\n41081\n"_s << u"86214941081"_s;
    QTest::newRow("emoji") << u"🧾86214941081"_s << u"86214941081"_s;
    QTest::newRow("nothing left") << u" .-/ "_s << u""_s;
}

void TestCpfCnpj::dropsPunctuation()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);

    QCOMPARE(withoutPunctuation(text), plain);
    QCOMPARE(withoutPunctuation(plain), plain);
}

void TestCpfCnpj::keepsTheTextItCameWith()
{
    QVERIFY(CpfCnpj().isEmpty());
    QCOMPARE(CpfCnpj(u"862.149.410-81"_s), CpfCnpj(u"862.149.410-81"_s));
    // Equal in meaning, not in text: a reply that changes its spelling is a change to show.
    QVERIFY(!(CpfCnpj(u"862.149.410-81"_s) == CpfCnpj(u"86214941081"_s)));
}

QTEST_APPLESS_MAIN(TestCpfCnpj)
#include "tst_cpfcnpj.moc"
