// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/foldedtext.h"
#include "queue/textarena.h"
#include "queue/textfind.h"

#include <QTest>

#include <cstring>
#include <random>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// The long way, for every letter alike.
std::string slowlyFolded(const QString &text)
{
    QString plain = text;
    for (int i = 0; i < 2; ++i) {
        QString next;
        for (const char32_t letter : plain.toCaseFolded().normalized(QString::NormalizationForm_KD).toUcs4()) {
            if (QChar::category(letter) != QChar::Mark_NonSpacing)
                next += QString::fromUcs4(&letter, 1);
        }
        plain = next.replace(u'ß', u"ss"_s);
    }
    return plain.toStdString();
}

} // namespace

class TestFoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsEveryLetter();
    void findsWhatFindFinds();
};

void TestFoldedText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Joao 12/3-x"_s << u"joao 12/3-x"_s;
    QTest::newRow("accents") << u"ÁÀÂÃÄÅ ÇÉÊ ÍÕÔ ÚÜ Ñ ÝŸÿ"_s << u"aaaaaa cee ioo uu n yyy"_s;
    QTest::newRow("composed and not") << u"Ação Ac\u0327a\u0303o"_s << u"acao acao"_s;
    QTest::newRow("sharp s") << u"Straße STRASSE ẞ"_s << u"strasse strasse ss"_s;
    QTest::newRow("ordinals") << u"2ª via, 3º andar, Nº 5, № 5"_s << u"2a via, 3o andar, no 5, no 5"_s;
    QTest::newRow("not letters") << u"Æ × ÷ Ø Þ Ð"_s << u"æ × ÷ ø þ ð"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a b"_s;
    QTest::newRow("other scripts") << u"ŻÓŁĆ Ψ Й"_s << u"zołc ψ и"_s;
    QTest::newRow("beyond 16 bits") << u"😀 𝐀 𐐀"_s << u"😀 a 𐐨"_s;
}

void TestFoldedText::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(foldedUtf8(text)), folded);
}

void TestFoldedText::foldsEveryLetter()
{
    for (char32_t letter = 0; letter < 0x20000; ++letter) {
        if (QChar::isSurrogate(letter))
            continue;
        const QString text = u"A"_s + QString::fromUcs4(&letter, 1) + u"z"_s;
        const std::string folded = foldedUtf8(text);
        if (folded != slowlyFolded(text) || foldedUtf8(QString::fromStdString(folded)) != folded)
            QFAIL(qPrintable(u"U+%1"_s.arg(static_cast<uint>(letter), 0, 16)));
    }
    // Halves of a pair are kept from being read as half a letter; what stands for them does not matter.
    QVERIFY(foldedUtf8(QString(QChar(0xd83d)).append(u'É')).ends_with("e"));
    QVERIFY(foldedUtf8(u"É"_s.append(QChar(0xde00))).starts_with("e"));
}

void TestFoldedText::findsWhatFindFinds()
{
    std::mt19937 dice(5);
    TextArena arena;
    int found = 0;
    for (int i = 0; i < 20'000; ++i) {
        const size_t size = dice() % 80;
        char *const made = arena.make(size);
        std::generate(made, made + size, [&dice] { return static_cast<char>('a' + dice() % 3); });
        const std::string_view text(made, size);
        std::string part(1 + dice() % (i % 3 == 0 ? 20 : 4), 'a');
        std::ranges::generate(part, [&dice] { return static_cast<char>('a' + dice() % 3); });
        if (i % 5 == 0 && size > 3)
            part = text.substr(dice() % (size - 1));
        const bool isThere = text.find(part) != std::string_view::npos;
        found += isThere ? 1 : 0;
        QCOMPARE(isFound(text, part), isThere);
        // Not beyond its end, whatever stands there.
        QVERIFY(!isFound(text, std::string(text) + "a"));
    }
    QVERIFY2(found > 4000 && found < 16'000, qPrintable(QString::number(found)));
}

QTEST_APPLESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
