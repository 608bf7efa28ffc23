// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outsideterm.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestAppOutsideTerm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handedIn_data();
    void handedIn();
    void refused_data();
    void refused();
    void questions_data();
    void questions();
    void masked_data();
    void masked();
};

void TestAppOutsideTerm::handedIn_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("term");
    const auto row = [](const char *argument, const char *term) {
        QTest::newRow(argument) << QString::fromUtf8(argument) << QString::fromUtf8(term);
    };
    row("1204", "1204");
    row("  862.149.410-81 ", "862.149.410-81");
    row("\"86214941081\"", "86214941081");
    row("'862 149 410 81'", "862 149 410 81");
    row("tel:86214941081", "86214941081");
    row("TEL:862.149.410-81", "862.149.410-81");
    row("tel:%2B5586214941081", "86214941081");
    row("+5586214941081", "86214941081");
    row("<tel:1204>", "1204");
    row("86214941082", "86214941082"); // wrong check digits: the window says so
    row("c:ABC1", "c:ABC1");
    row("guiche:1204", "1204");
    row("guiche://1204", "1204");
    row("GUICHE:1204", "1204");
    row("guiche:12.ABC.345/01DE-35", "12.ABC.345/01DE-35");
    row("guiche:12.ABC.345%2F01DE-35", "12.ABC.345/01DE-35");
    row("guiche:862%20149%20410%2081", "862 149 410 81");
    row("guiche:s%3A12345", "s:12345");
    row("guiche:search?term=862.149.410-81", "862.149.410-81");
    row("guiche://search?term=862+149+410+81&type=cpf_cnpj", "d:862 149 410 81");
    row("guiche:search?type=codigo_cliente&term=1204", "c:1204");
    row("guiche:search?term=1204&type=id_cliente_servico", "s:1204");
    row("guiche:search?term=201806191505251&type=protocolo", "p:201806191505251");
    row("guiche:12\u202E04", "1204"); // nothing that reorders
}

void TestAppOutsideTerm::handedIn()
{
    QFETCH(QString, argument);
    QFETCH(QString, term);
    const auto handed = termFromOutside(argument);
    QVERIFY2(handed, handed ? "" : qPrintable(handed.error()));
    QCOMPARE(*handed, term);
    QCOMPARE(termFromOutside(*handed).value(), term); // another instance looks at it again
}

void TestAppOutsideTerm::refused_data()
{
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *argument) { QTest::newRow(argument) << QString::fromUtf8(argument); };
    row("");
    row("abc");
    row("...");
    row("c:");
    row("c:...");
    row("+55 11 98765-4321");
    row("tel:+5511987654321");
    row("(11) 98765-4321");
    row("guiche:");
    row("guiche://");
    row("guiche:search");
    row("guiche:search?");
    row("guiche:search?term=");
    row("guiche:search?type=cpf_cnpj");
    row("guiche:search?term=1204&type=nome");
    row("guiche:search?term=1204&token=abc");
    row("guiche:search?term=1204&term=1205");
    row("guiche:1204?type=cpf_cnpj");
    row("guiche:1204#x");
    row("guiche:1204&type=cpf_cnpj");
    row("guiche:%FF%FE1204");
    row("guiche:search?term=%FF1204");
    row("https://provedor.example/1204");
    QTest::newRow("long") << QString(1000, u'1');
    QTest::newRow("long address") << u"guiche:"_s + QString(1000, u'1');
    QTest::newRow("long and encoded") << u"guiche:"_s + u"%31"_s.repeated(300);
}

void TestAppOutsideTerm::refused()
{
    QFETCH(QString, argument);
    const auto handed = termFromOutside(argument);
    QVERIFY2(!handed, handed ? qPrintable(*handed) : "");
    QVERIFY(handed.error().size() > 20);
    QVERIFY(!handed.error().contains(u"98765"_s));
    QVERIFY(handed.error().size() < 250);
}

void TestAppOutsideTerm::questions_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("asked"); // type, other type, term; or what the sentence says
    const auto row = [](const char *term, const char *asked) {
        QTest::newRow(term) << QString::fromUtf8(term) << QString::fromUtf8(asked);
    };
    row("1204", "codigo_cliente id_cliente_servico 1204");
    row("862.149.410-81", "cpf_cnpj - 86214941081");
    row("12.ABC.345/01DE-35", "cpf_cnpj - 12ABC34501DE35");
    row("201806191505251", "protocolo - 201806191505251");
    row("s:12345", "id_cliente_servico - 12345");
    row("d:86214941082", "cpf_cnpj - 86214941082"); // its type is said
    row("'tel:86214941081'", "cpf_cnpj - 86214941081");
    row("86214941082", "check digits of ***.149.410-**");
    row("5000000070", "nothing to search for");
    row("999999999999999", "date and time");
    row("+55 11 98765-4321", "nothing to search for");
    row("foo", "nothing to search for");
    row("", "nothing to search for");
    row("c:x", "nothing to search for");
}

void TestAppOutsideTerm::questions()
{
    QFETCH(QString, term);
    QFETCH(QString, asked);
    AtendimentoQuery usual;
    usual.limit = 7;
    const auto query = questionFor(term, {}, usual);
    if (!query) {
        QVERIFY2(query.error().contains(asked), qPrintable(query.error()));
        return;
    }
    QCOMPARE(query->limit, 7);
    const QString other = query->outroTipo ? nameOf(*query->outroTipo) : u"-"_s;
    QCOMPARE(QStringList({nameOf(query->tipo), other, query->termo}).join(u' '), asked);
    // Said, it is not guessed at.
    const auto forced = questionFor(u"86214941082"_s, TipoBusca::PorCodigoCliente, usual);
    QVERIFY(forced && forced->tipo == TipoBusca::PorCodigoCliente && !forced->outroTipo);
}

void TestAppOutsideTerm::masked_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *term, const char *shown) {
        QTest::newRow(term) << QString::fromUtf8(term) << QString::fromUtf8(shown);
    };
    row("1204", "1204");
    row("s:1204", "s:1204");
    row("201806191505251", "201806191505251");
    row("862.149.410-81", "***.149.410-**");
    row("862 149 410 81", "***.149.410-**");
    row("86214941082", "***.149.410-**");
    row("12.ABC.345/01DE-35", "**.***.345/01DE-**");
    row("862149410", "862149410"); // a código like any other
    row("8621494108", "********08"); // a digit short
    row("BIANCA COUTO", "BIANCA COUTO");
    row("CPF 862.149.410-81 da Bianca", "********************CA");
}

void TestAppOutsideTerm::masked()
{
    QFETCH(QString, term);
    QFETCH(QString, shown);
    QCOMPARE(maskedTerm(term), shown);
    QVERIFY(!maskedTerm(term, TipoBusca::PorCpfCnpj).contains(u"862149"_s));
}

QTEST_GUILESS_MAIN(TestAppOutsideTerm)
#include "tst_app_outsideterm.moc"
