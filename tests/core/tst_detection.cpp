// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

using Kind = Detection::Kind;
using Warning = Detection::Warning;

QString nameOf(std::optional<TipoBusca> tipo)
{
    if (!tipo)
        return u"-"_s;
    switch (*tipo) {
    case TipoBusca::PorCodigoCliente:
        return u"codigo"_s;
    case TipoBusca::PorCpfCnpj:
        return u"documento"_s;
    case TipoBusca::PorIdClienteServico:
        return u"servico"_s;
    case TipoBusca::PorProtocolo:
        return u"protocolo"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Nothing:
        return u"nothing"_s;
    case Kind::Cpf:
        return u"CPF"_s;
    case Kind::Cnpj:
        return u"CNPJ"_s;
    case Kind::Protocolo:
        return u"protocolo"_s;
    case Kind::Codigo:
        return u"código"_s;
    case Kind::Servico:
        return u"serviço"_s;
    case Kind::CodigoOuServico:
        return u"código ou serviço"_s;
    case Kind::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Warning warning)
{
    switch (warning) {
    case Warning::None:
        return {};
    case Warning::WrongCheckDigits:
        return u" wrong"_s;
    case Warning::Incomplete:
        return u" incomplete"_s;
    case Warning::NotAMoment:
        return u" no moment"_s;
    case Warning::Unrecognised:
        return u" unrecognised"_s;
    }
    Q_UNREACHABLE();
}

// "CPF wrong: documento 86214941080", "código ou serviço incomplete: codigo+servico 12345678 → 00012345678".
QString told(const Detection &detection)
{
    QString text = nameOf(detection.kind) + nameOf(detection.warning) + u": "_s + nameOf(detection.tipo);
    if (detection.outroTipo)
        text += u'+' + nameOf(detection.outroTipo);
    if (!detection.termo.isEmpty())
        text += u' ' + detection.termo;
    if (!detection.suggestion.isEmpty())
        text += u" → "_s + detection.suggestion;
    return detection.isForced ? text + u" forced"_s : text;
}

void row(const QString &text, const QString &expected)
{
    QTest::newRow(qUtf8Printable(text.isEmpty() ? u"(empty)"_s : text)) << text << expected;
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

} // namespace

class TestDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documents_data();
    void documents() { check(); }
    void protocolos_data();
    void protocolos() { check(); }
    void codigos_data();
    void codigos() { check(); }
    void repairs_data();
    void repairs() { check(); }
    void prefixes_data();
    void prefixes() { check(); }
    void others_data();
    void others() { check(); }
    void phones_data();
    void phones() { check(); }
    void everySizeOfANumber();
    void comparesEveryField();
    void prefixLetters();

private:
    static void check()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(told(detect(text)), expected);
    }
};

void TestDetection::documents_data()
{
    columns();
    for (const QString &text : {u"86214941081"_s, u"862.149.410-81"_s, u"862 149 410 81"_s, u" 862.149.410/81\n"_s,
                                u"\u202A862\u200B149\u00A0410\u00AD81\u202C"_s, u"862.149.410\u201381"_s,
                                u"CPF 862.149.410-81"_s, u"cpf: 86214941081"_s, u"CPF/CNPJ 862.149.410-81"_s})
        row(text, u"CPF: documento 86214941081"_s);
    row(u"00000000191"_s, u"CPF: documento 00000000191"_s);
    for (const QString &text : {u"11222333000181"_s, u"11.222.333/0001-81"_s, u"CNPJ 11.222.333/0001-81"_s})
        row(text, u"CNPJ: documento 11222333000181"_s);
    for (const QString &text :
         {u"12ABC34501DE35"_s, u"12.ABC.345/01DE-35"_s, u"12.abc.345/01de-35"_s, u"1 2 A B C\u200B3 4 5 0 1 D E 3 5"_s})
        row(text, u"CNPJ: documento 12ABC34501DE35"_s);
    row(u"AB.12C.D34/EFGH-83"_s, u"CNPJ: documento AB12CD34EFGH83"_s);
    row(u"A1.B2C.3D4/E5F6-68"_s, u"CNPJ: documento A1B2C3D4E5F668"_s);
    row(u"00.000.000/0001-91"_s, u"CNPJ: documento 00000000000191"_s);

    row(u"862.149.410-80"_s, u"CPF wrong: documento 86214941080"_s);
    row(u"11111111111"_s, u"CPF wrong: documento 11111111111"_s);
    row(u"CPF 862.149.410-80"_s, u"CPF wrong: documento 86214941080"_s); // and not a wrong CNPJ
    row(u"11.222.333/0001-80"_s, u"CNPJ wrong: documento 11222333000180"_s);
    row(u"12ABC34501DE36"_s, u"CNPJ wrong: documento 12ABC34501DE36"_s);
    row(u"00000000000000"_s, u"CNPJ wrong: documento 00000000000000"_s);
    // A moment is too short for a protocolo, and has the size of a CNPJ.
    row(u"20180619150525"_s, u"CNPJ wrong: documento 20180619150525"_s);
}

void TestDetection::protocolos_data()
{
    columns();
    for (const QString &text : {u"201806191505251"_s, u"2018 0619 1505251"_s, u"#2018.0619.150525-1"_s,
                                u"\uFEFF2018\u202F0619\u20601505251"_s, u"Protocolo: 201806191505251"_s})
        row(text, u"protocolo: protocolo 201806191505251"_s);
    row(u"20221229180833379797"_s, u"protocolo: protocolo 20221229180833379797"_s);
    row(u"2018061915052512"_s, u"protocolo: protocolo 2018061915052512"_s);
    row(u"202212291808333797"_s, u"protocolo: protocolo 202212291808333797"_s);
    row(u"202402290000001"_s, u"protocolo: protocolo 202402290000001"_s);
    row(u"201811040030001"_s, u"protocolo: protocolo 201811040030001"_s); // a time that summer time skipped

    for (const QString &text : {u"201802311505251"_s, u"201813191505251"_s, u"201806192405251"_s, u"201806191560251"_s,
                                u"201806191505601"_s, u"202302290000001"_s, u"000000000000000"_s, u"005511021234567"_s,
                                u"99999999999999999999"_s, u"187106191505251"_s, u"210001010000001"_s})
        row(text, u"unknown no moment: protocolo "_s + text);
    row(u"202212291808333797971"_s, u"unknown unrecognised: codigo 202212291808333797971"_s);
}

void TestDetection::codigos_data()
{
    columns();
    for (const QString &text : {u"0"_s, u"7"_s, u"1204"_s, u"0012"_s, u"12345678"_s, u"123456789"_s})
        row(text, u"código ou serviço: codigo+servico "_s + text);
    row(u" 1.204 "_s, u"código ou serviço: codigo+servico 1204"_s);
    row(u"\u200B12\u00A004"_s, u"código ou serviço: codigo+servico 1204"_s);
    row(u"+1204"_s, u"código ou serviço: codigo+servico 1204"_s);
}

void TestDetection::repairs_data()
{
    columns();
    row(u"1234567890"_s, u"CPF incomplete: documento 1234567890 → 01234567890"_s);
    row(u"12.345.678-90"_s, u"CPF incomplete: documento 1234567890 → 01234567890"_s);
    row(u"123456797"_s, u"código ou serviço incomplete: codigo+servico 123456797 → 00123456797"_s);
    row(u"12345601"_s, u"código ou serviço incomplete: codigo+servico 12345601 → 00012345601"_s);
    row(u"1234567891"_s, u"unknown unrecognised: codigo 1234567891"_s);
    // Seven digits are none that a spreadsheet made of a CPF: nobody asks for those.
    row(u"191"_s, u"código ou serviço: codigo+servico 191"_s);
    row(u"1222333000128"_s, u"CNPJ incomplete: documento 1222333000128 → 01222333000128"_s);
    row(u"191000000000"_s, u"unknown unrecognised: codigo 191000000000"_s);
    row(u"222333000165"_s, u"CNPJ incomplete: documento 222333000165 → 00222333000165"_s);
    row(u"1222333000129"_s, u"unknown unrecognised: codigo 1222333000129"_s);
    row(u"0000000000"_s, u"unknown unrecognised: codigo 0000000000"_s);
    row(u"CPF 1234567890"_s, u"CPF incomplete: documento 1234567890 → 01234567890"_s);
}

void TestDetection::prefixes_data()
{
    columns();
    for (const QString &text : {u"c:1204"_s, u"C: 1204"_s, u" c : 1.204 "_s, u"\u202Ac\u200B:\u00A01204"_s})
        row(text, u"código: codigo 1204 forced"_s);
    row(u"s:1204"_s, u"serviço: servico 1204 forced"_s);
    row(u"S:86214941081"_s, u"serviço: servico 86214941081 forced"_s);
    row(u"c:ab-12"_s, u"código: codigo ab12 forced"_s);
    row(u"p:201806191505251"_s, u"protocolo: protocolo 201806191505251 forced"_s);
    row(u"P: 1204"_s, u"protocolo no moment: protocolo 1204 forced"_s);
    row(u"d: 862.149.410-81"_s, u"CPF: documento 86214941081 forced"_s);
    row(u"d:862.149.410-80"_s, u"CPF wrong: documento 86214941080 forced"_s);
    row(u"D:12.abc.345/01de-35"_s, u"CNPJ: documento 12ABC34501DE35 forced"_s);
    row(u"d:12345601"_s, u"CPF incomplete: documento 12345601 → 00012345601 forced"_s);
    row(u"d:1204"_s, u"unknown unrecognised: documento 1204 forced"_s);
    row(u"c:"_s, u"nothing: - forced"_s);
    row(u"d: ."_s, u"nothing: - forced"_s);
    // None of the four.
    row(u"x:1204"_s, u"unknown unrecognised: - X1204"_s);
    row(u"cc:1204"_s, u"unknown unrecognised: - CC1204"_s);
    row(u":1204"_s, u"código ou serviço: codigo+servico 1204"_s);
    // The text of a document is no prefix.
    row(u"c1204"_s, u"unknown unrecognised: - C1204"_s);
}

void TestDetection::others_data()
{
    columns();
    for (const QString &text : {QString(), u" "_s, u".-/"_s, u"\u200B\u202A"_s, u"🧾"_s})
        row(text, u"nothing: -"_s);
    row(u"Maria da Silva"_s, u"unknown unrecognised: - MARIADASILVA"_s);
    row(u"Maria 1204"_s, u"unknown unrecognised: - MARIA1204"_s);
    row(u"12ABC34501DE3A"_s, u"unknown unrecognised: - 12ABC34501DE3A"_s);
    row(u"8621494108A"_s, u"unknown unrecognised: - 8621494108A"_s);
    row(u"12ÁBC34501DE35"_s, u"unknown unrecognised: - 12ÁBC34501DE35"_s);
    row(u"８６214941081"_s, u"unknown unrecognised: - ８６214941081"_s);
    row(u"CPF"_s, u"unknown unrecognised: - CPF"_s);
    row(u"1"_s.repeated(200), u"unknown unrecognised: codigo "_s + u"1"_s.repeated(200));
}

void TestDetection::phones_data()
{
    columns();
    const auto phone = [](const QString &text, const QString &digits) {
        row(text, u"unknown unrecognised: codigo "_s + digits);
    };
    phone(u"+55 11 98765-4321"_s, u"5511987654321"_s);
    phone(u"(11) 98765-4321"_s, u"11987654321"_s);
    phone(u"(11) 3456-7890"_s, u"1134567890"_s);
    phone(u"(011) 98765-4321"_s, u"011987654321"_s);
    phone(u"(011) 3456-7890"_s, u"01134567890"_s);
    phone(u"+5511987654321"_s, u"5511987654321"_s);
    // Written as a phone it is none of these, though its digits would do for a CPF, a CNPJ and a protocolo.
    phone(u"(11) 98760-0010"_s, u"11987600010"_s);
    phone(u"+11 222 333000181"_s, u"11222333000181"_s);
    phone(u"+2018 0619 1505251"_s, u"201806191505251"_s);
    // As bare digits it is told by its size.
    row(u"5511987654321"_s, u"unknown unrecognised: codigo 5511987654321"_s);
    row(u"11987654321"_s, u"CPF wrong: documento 11987654321"_s);
    // A document in brackets is one.
    row(u"(862.149.410-81)"_s, u"CPF: documento 86214941081"_s);
}

// Nothing but the rule of its size holds for a number without a meaning.
void TestDetection::everySizeOfANumber()
{
    const QString sevens(30, u'7');
    for (qsizetype size = 1; size <= sevens.size(); ++size) {
        const Detection found = detect(sevens.first(size));
        const Kind expected = size <= 9 ? Kind::CodigoOuServico
            : size == 11                ? Kind::Cpf
            : size == 14                ? Kind::Cnpj
                                        : Kind::Unknown;
        QCOMPARE(nameOf(found.kind), nameOf(expected));
        QCOMPARE(found.termo, sevens.first(size));
        QVERIFY(found.tipo);
        QCOMPARE(found.outroTipo.has_value(), size <= 9);
        const Warning warning = size <= 9 ? Warning::None
            : size == 11 || size == 14    ? Warning::WrongCheckDigits
            : size >= 15 && size <= 20    ? Warning::NotAMoment
                                          : Warning::Unrecognised;
        QCOMPARE(nameOf(found.warning), nameOf(warning));
    }
}

void TestDetection::comparesEveryField()
{
    const Detection detection = detect(u"12345601"_s);
    QList<Detection> others(7, detection);
    others[0].kind = Kind::Cpf;
    others[1].warning = Warning::None;
    others[2].termo.clear();
    others[3].tipo.reset();
    others[4].outroTipo.reset();
    others[5].suggestion.clear();
    others[6].isForced = true;
    for (const Detection &other : others)
        QVERIFY(other != detection);
    QCOMPARE(detect(u"12.345.601"_s), detection);
}

void TestDetection::prefixLetters()
{
    int letters = 0;
    for (char16_t code = 1; code < 0x250; ++code)
        letters += tipoOfPrefix(QChar(code)) ? 1 : 0;
    QCOMPARE(letters, 8);
    QCOMPARE(nameOf(tipoOfPrefix(u'D')), u"documento"_s);
}

QTEST_APPLESS_MAIN(TestDetection)
#include "tst_detection.moc"
