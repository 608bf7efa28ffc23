// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detection.h"

#include <QDate>
#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr int casesOfAKind = 25'000; // of each of four kinds
constexpr QStringView digits = u"0123456789";
constexpr QStringView digitsAndLetters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

// What the rules of the issue say of a text, told apart from the program: over plain integers, one weight per place.
struct Verdict {
    Detection::Kind kind = Detection::Kind::Unknown;
    Detection::Warning warning = Detection::Warning::Unrecognised;
    QString suggestion = {};
};

std::vector<int> valuesOf(const QString &text)
{
    std::vector<int> values;
    for (const QChar c : text)
        values.push_back(int(c.toLatin1()) - 48);
    return values;
}

int weighed(const std::vector<int> &values, const std::vector<int> &weights)
{
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += values[i] * weights[i];
    return sum % 11 < 2 ? 0 : 11 - sum % 11;
}

bool isRight(const QString &text)
{
    const std::vector<int> v = valuesOf(text);
    if (text.count(text[0]) == text.size())
        return false;
    if (v.size() == 11)
        return v[9] == weighed(v, {10, 9, 8, 7, 6, 5, 4, 3, 2})
            && v[10] == weighed(v, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2});
    return v.size() == 14 && v[12] == weighed(v, {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2})
        && v[13] == weighed(v, {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2});
}

bool beginsInOurTime(const QString &number)
{
    const int year = number.first(4).toInt();
    return year >= 1900 && year < 2100 && QDate::isValid(year, number.sliced(4, 2).toInt(), number.sliced(6, 2).toInt())
        && number.sliced(8, 2).toInt() < 24 && number.sliced(10, 2).toInt() < 60 && number.sliced(12, 2).toInt() < 60;
}

Verdict verdictOnNumber(const QString &number)
{
    using Kind = Detection::Kind;
    using Warning = Detection::Warning;
    const auto size = number.size();
    if (size == 11 || size == 14)
        return {size == 11 ? Kind::Cpf : Kind::Cnpj, isRight(number) ? Warning::None : Warning::WrongCheckDigits};
    if (size >= 15 && size <= 20)
        return beginsInOurTime(number) ? Verdict{Kind::Protocolo, Warning::None}
                                       : Verdict{Kind::Unknown, Warning::NotAMoment};
    const QString padded = QString(size < 11 ? 11 - size : std::max(14 - size, qsizetype(0)), u'0') + number;
    const bool isRepairable = size >= 8 && size <= 13 && isRight(padded);
    if (size <= 9)
        return {Kind::CodigoOuServico, isRepairable ? Warning::Incomplete : Warning::None,
                isRepairable ? padded : QString()};
    if (isRepairable)
        return {size == 10 ? Kind::Cpf : Kind::Cnpj, Warning::Incomplete, padded};
    return {};
}

} // namespace

// The rules over random documents, protocolos and phones with all that a clipboard strews among their characters.
class TestDetectionRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_random = QRandomGenerator(20261130); }

    void cpfs();
    void cnpjs();
    void protocolos();
    void phones();
    void numbersOfEverySize();
    void inMessages();

private:
    int upTo(int count) { return int(m_random.bounded(count)); }
    QString random(QStringView alphabet, int size);
    QString cpf();
    QString cnpj(QStringView alphabet);
    QString protocolo();
    // Ten or eleven digits, with the country before them or not, as people write them.
    QString phone(QString *plain);
    // Marks, spaces and invisible characters between all characters, the same number of them on the average as those.
    QString strewn(const QString &plain);
    static bool isAs(const Verdict &wanted, const QString &text, const QString &plain);
    // With one of its two check digits another.
    QString spoiled(QString document);

    QRandomGenerator m_random;
};

QString TestDetectionRandom::random(QStringView alphabet, int size)
{
    QString text;
    for (int i = 0; i < size; ++i)
        text += alphabet[upTo(int(alphabet.size()))];
    return text;
}

QString TestDetectionRandom::cpf()
{
    QString text = random(digits, 9);
    text += QString::number(weighed(valuesOf(text), {10, 9, 8, 7, 6, 5, 4, 3, 2}));
    text += QString::number(weighed(valuesOf(text), {11, 10, 9, 8, 7, 6, 5, 4, 3, 2}));
    return text;
}

QString TestDetectionRandom::cnpj(QStringView alphabet)
{
    QString text = random(alphabet, 12);
    text += QString::number(weighed(valuesOf(text), {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}));
    text += QString::number(weighed(valuesOf(text), {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}));
    return text;
}

QString TestDetectionRandom::protocolo()
{
    const QDate day = QDate(2015, 1, 1).addDays(upTo(9000));
    const int second = upTo(24 * 60 * 60);
    const QString moment = day.toString(u"yyyyMMdd"_s)
        + u"%1%2%3"_s.arg(second / 3600, 2, 10, QChar(u'0'))
              .arg(second / 60 % 60, 2, 10, QChar(u'0'))
              .arg(second % 60, 2, 10, QChar(u'0'));
    return moment + random(digits, 1 + upTo(6));
}

QString TestDetectionRandom::phone(QString *plain)
{
    const QString area = QString::number(11 + upTo(89));
    const QString head = QString::number(upTo(2) ? 90 + upTo(10) : 2 + upTo(4)) + random(digits, 3);
    const QString tail = random(digits, 4);
    const bool isAbroad = upTo(2) == 0;
    *plain = (isAbroad ? u"55"_s : QString()) + area + head + tail;
    const QString country = isAbroad ? u"+55 "_s : QString();
    switch (upTo(isAbroad ? 3 : 1)) {
    case 0:
        return country + u'(' + area + u") "_s + head + u'-' + tail;
    case 1:
        return country + area + u' ' + head + u'-' + tail;
    default:
        return u'+' + *plain;
    }
}

QString TestDetectionRandom::strewn(const QString &plain)
{
    static const QString strays = u" .-/,;#*_\t\r\n\u00A0\u2003\u202F\u200B\u200C\u200D\u200E\u202A\u202C\u2060\uFEFF"
                                  u"\u00AD\u2013"_s;
    const auto stray = [this] { return QString(strays[upTo(int(strays.size()))]); };
    QString text = upTo(2) ? stray() : QString();
    for (const QChar c : plain) {
        text += upTo(2) ? c : c.toLower();
        while (upTo(2))
            text += stray();
    }
    return text;
}

QString TestDetectionRandom::spoiled(QString document)
{
    QChar &digit = document[document.size() - 1 - upTo(2)];
    digit = QChar(u'0' + (digit.digitValue() + 1 + upTo(9)) % 10);
    return document;
}

// Not QCOMPARE: its words would be made for each case.
bool TestDetectionRandom::isAs(const Verdict &wanted, const QString &text, const QString &plain)
{
    const Detection is = detect(text);
    return is.kind == wanted.kind && is.warning == wanted.warning && is.suggestion == wanted.suggestion
        && is.termo == plain && !is.isForced;
}

#define COMPARE_WITH(wanted, text, plain)                                                                              \
    do {                                                                                                               \
        const QString typed = text;                                                                                    \
        if (!isAs(wanted, typed, plain))                                                                               \
            QFAIL(qUtf8Printable(typed));                                                                              \
    } while (false)

void TestDetectionRandom::cpfs()
{
    for (int i = 0; i < casesOfAKind; ++i) {
        const QString plain = cpf();
        const Verdict right{Detection::Kind::Cpf, Detection::Warning::None};
        COMPARE_WITH(right, strewn(plain), plain);
        QCOMPARE(*detect(plain).tipo, TipoBusca::PorCpfCnpj);
        const QString wrong = spoiled(plain);
        const Verdict warned{Detection::Kind::Cpf, Detection::Warning::WrongCheckDigits};
        COMPARE_WITH(warned, strewn(wrong), wrong);
    }
}

void TestDetectionRandom::cnpjs()
{
    for (int i = 0; i < casesOfAKind; ++i) {
        const QString plain = cnpj(i % 2 ? digits : digitsAndLetters);
        const Verdict right{Detection::Kind::Cnpj, Detection::Warning::None};
        COMPARE_WITH(right, strewn(plain), plain);
        QCOMPARE(*detect(plain).tipo, TipoBusca::PorCpfCnpj);
        const QString wrong = spoiled(plain);
        const Verdict warned{Detection::Kind::Cnpj, Detection::Warning::WrongCheckDigits};
        COMPARE_WITH(warned, strewn(wrong), wrong);
    }
}

void TestDetectionRandom::protocolos()
{
    for (int i = 0; i < casesOfAKind; ++i) {
        const QString plain = protocolo();
        const Verdict right{Detection::Kind::Protocolo, Detection::Warning::None};
        COMPARE_WITH(right, strewn(plain), plain);
        QCOMPARE(*detect(plain).tipo, TipoBusca::PorProtocolo);
    }
}

// Written as a phone, never anything else; as bare digits, never a protocolo, and a CNPJ or CPF only as the rules say.
void TestDetectionRandom::phones()
{
    for (int i = 0; i < casesOfAKind; ++i) {
        QString plain;
        const QString written = phone(&plain);
        COMPARE_WITH(Verdict(), written, plain);
        COMPARE_WITH(verdictOnNumber(plain), strewn(plain), plain);
        const Detection bare = detect(plain);
        QVERIFY(bare.kind != Detection::Kind::Protocolo);
        QVERIFY(bare.kind != Detection::Kind::Cnpj || bare.warning == Detection::Warning::Incomplete);
        QVERIFY2(identifiersIn(u"Ligar "_s + written + u" hoje"_s).isEmpty(), qUtf8Printable(written));
    }
}

void TestDetectionRandom::numbersOfEverySize()
{
    for (int i = 0; i < casesOfAKind; ++i) {
        // Half of them documents that a spreadsheet took the leading zeros from.
        QString plain = random(digits, 1 + i % 24);
        if (i % 4 == 1)
            plain = u"000"_s + random(digits, 6);
        if (i % 4 == 3)
            plain = u"00"_s + random(digits, 10);
        if (i % 2) {
            const bool isCpf = plain.size() == 9;
            plain += QString::number(weighed(valuesOf(plain),
                                             isCpf ? std::vector{10, 9, 8, 7, 6, 5, 4, 3, 2}
                                                   : std::vector{5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}));
            plain += QString::number(weighed(valuesOf(plain),
                                             isCpf ? std::vector{11, 10, 9, 8, 7, 6, 5, 4, 3, 2}
                                                   : std::vector{6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}));
            const int zeros = 1 + upTo(isCpf ? 3 : 2);
            plain = plain.sliced(zeros);
        }
        COMPARE_WITH(verdictOnNumber(plain), strewn(plain), plain);
    }
}

void TestDetectionRandom::inMessages()
{
    for (int i = 0; i < casesOfAKind / 5; ++i) {
        const QString person = cpf();
        const QString company = cnpj(digitsAndLetters);
        const QString number = protocolo();
        QString plain;
        const QString message =
            u"Bom dia! CPF %1.%2.%3-%4,\nCNPJ %5 (tel. %6), protocolo %7 de 19/06/2018 14:02."_s.arg(
                person.first(3), person.sliced(3, 3), person.sliced(6, 3), person.last(2), company, phone(&plain),
                number);
        const QList<Detection> found = identifiersIn(message);
        QList<Detection> wanted{detect(person), detect(company), detect(number)};
        QVERIFY2(found == wanted, qUtf8Printable(message));
    }
}

QTEST_APPLESS_MAIN(TestDetectionRandom)
#include "tst_detection_random.moc"
