// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestTextMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accentsAndCaseAreDropped_data();
    void accentsAndCaseAreDropped();
    void finds_data();
    void finds();
    void betterComesFirst_data();
    void betterComesFirst();
    void longNonsenseIsQuick();
};

void TestTextMatch::accentsAndCaseAreDropped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");

    QTest::newRow("Portuguese") << u"Atenção: Código É Óbvio, Às Últimas"_s << u"atencao: codigo e obvio, as ultimas"_s;
    QTest::newRow("Spanish") << u"Señal Pingüino"_s << u"senal pinguino"_s;
    QTest::newRow("composed and not") << u"e\u0301\u00E9"_s << u"ee"_s;
    QTest::newRow("width") << u"ＣＰＦ"_s << u"cpf"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestTextMatch::accentsAndCaseAreDropped()
{
    QFETCH(const QString, text);
    QTEST(folded(text), "plain");
}

void TestTextMatch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound"); // in "Copiar célula da linha", of "Editar › Cópia"

    QTest::newRow("nothing typed") << u""_s << true;
    QTest::newRow("only spaces") << u"  "_s << true;
    QTest::newRow("beginning") << u"cop"_s << true;
    QTest::newRow("accent left out") << u"celula"_s << true;
    QTest::newRow("accent too many") << u"côpiár"_s << true;
    QTest::newRow("capitals") << u"CÉLULA"_s << true;
    QTest::newRow("within a word") << u"lula"_s << true;
    QTest::newRow("words in another order") << u"linha copiar"_s << true;
    QTest::newRow("word of the menu") << u"editar"_s << true;
    QTest::newRow("name and menu") << u"edit cel"_s << true;
    QTest::newRow("initials") << u"cdl"_s << true;
    QTest::newRow("beginnings of words") << u"cocel"_s << true;
    QTest::newRow("spaces around") << u"  linha  "_s << true;
    QTest::newRow("letters in between") << u"cpr"_s << false;
    QTest::newRow("within a word of the menu") << u"ditar"_s << false;
    QTest::newRow("wrong order of initials") << u"lc"_s << false;
    QTest::newRow("one word of two") << u"copiar tabela"_s << false;
    QTest::newRow("another") << u"x"_s << false;
}

void TestTextMatch::finds()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    QCOMPARE(matchOf(typed, u"Copiar célula da linha"_s, u"Editar › Cópia"_s).has_value(), isFound);
}

void TestTextMatch::betterComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names"); // "path/name", best first

    QTest::newRow("place in the name") << u"co"_s
                                       << QStringList{u"/Copy row"_s, u"/Reset columns"_s, u"/Record it"_s,
                                                      u"Columns/Type"_s};
    QTest::newRow("name before menu") << u"view"_s << QStringList{u"/View"_s, u"/Over view"_s, u"View/Theme"_s};
    QTest::newRow("substring before initials")
        << u"ca"_s << QStringList{u"/Cancel"_s, u"/A vacation"_s, u"/Close all"_s};
    QTest::newRow("as it stands in the name")
        << u"search again"_s << QStringList{u"/Search again"_s, u"/Search for it again"_s};
}

void TestTextMatch::betterComesFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, names);
    std::optional<int> better;
    for (const QString &name : names) {
        const auto match = matchOf(typed, name.section(u'/', 1), name.section(u'/', 0, 0));
        QVERIFY2(match.has_value(), qUtf8Printable(name));
        QVERIFY2(!better || *match < *better, qUtf8Printable(name));
        better = match;
    }
}

void TestTextMatch::longNonsenseIsQuick()
{
    // What can be read off in many ways is where trying each would take for ever.
    const QString name = QString(u"a "_s).repeated(2000);
    QVERIFY(!matchOf(QString(2000, u'a') + u'b', name, {}));
    QVERIFY(!matchOf(u"aaaaaab"_s, QString(u"a "_s).repeated(12), {}));
}

QTEST_APPLESS_MAIN(TestTextMatch)
#include "tst_textmatch.moc"
