// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/loosetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

QString shown(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : u"none"_s;
}

} // namespace

// Numbers, truths and spans of time, however a server writes them.
class TestLooseText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbers_data();
    void wholeNumbers();
    void truths_data();
    void truths();
    void minutes_data();
    void minutes();
};

void TestLooseText::wholeNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("38", "38");
    row(" 38 ", "38");
    row("-7", "-7");
    row("0", "0");
    row("38.9", "38");
    row("1e3", "1000");
    row("9000000000000000", "9000000000000000");
    row("9100000000000000", "none");
    row("20221229180833379797", "none");
    row("1e999", "none");
    row("nan", "none");
    row("inf", "none");
    row("", "none");
    row(" ", "none");
    row("12a", "none");
    row("true", "none");
    row("1 2", "none");
}

void TestLooseText::wholeNumbers()
{
    QFETCH(const QByteArray, text);
    QTEST(shown(wholeNumber(text.toStdString())), "expected");
}

void TestLooseText::truths_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *yes : {"true", "1", "sim", "Sim", "SIM", "s", "2", "1.0", " sim "})
        QTest::newRow(yes) << true;
    for (const char *no : {"false", "0", "nao", "não", "", "n", "null", "simples", "0.0"})
        QTest::newRow(no) << false;
}

void TestLooseText::truths()
{
    QTEST(isTrue(QTest::currentDataTag()), "expected");
}

void TestLooseText::minutes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("-501h 6min", "-30066");
    row("-1023h 46min", "-61426");
    row("12h", "720");
    row("45min", "45");
    row("-45min", "-45");
    row("0h 0min", "0");
    row(" 2H 5MIN ", "125");
    row("2h5min", "125");
    row("2d 3h 1min", "3061");
    row("2 dias 3 horas", "3060");
    row("90 minutos", "90");
    row("999999999h", "59999999940");
    row("", "none");
    row("-", "none");
    row("12", "none");
    row("-30", "none");
    row("h", "none");
    row("12:30", "none");
    row("6min 2h", "none");
    row("2h 5min 1s", "none");
    row("9999999999h", "none");
    row("vencido", "none");
    row("2h\n", "120");
}

void TestLooseText::minutes()
{
    QFETCH(const QString, text);
    QTEST(shown(clockMinutesIn(text)), "expected");
}

QTEST_APPLESS_MAIN(TestLooseText)
#include "tst_loosetext.moc"
