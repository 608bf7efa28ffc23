// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowdiff.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

using Keys = std::vector<QString>;

// "a b - b": a key a word, "-" an empty one.
Keys keysFrom(const QString &text)
{
    Keys keys;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        keys.push_back(word == u'-' ? QString() : word);
    return keys;
}

QString textOf(const Keys &keys)
{
    QStringList words;
    for (const QString &key : keys)
        words << (key.isEmpty() ? u"-"_s : key);
    return words.join(u' ');
}

// "-2 -0 0=1 +3": rows removed; row kept for the key at this place; places added.
QString textOf(const RowDiff &diff)
{
    QStringList words;
    for (const int row : diff.removed)
        words << u"-%1"_s.arg(row);
    for (const auto &[row, place] : diff.kept)
        words << u"%1=%2"_s.arg(row).arg(place);
    for (const qsizetype place : diff.added)
        words << u"+%1"_s.arg(place);
    return words.join(u' ');
}

Keys randomKeys(QRandomGenerator &random)
{
    Keys keys;
    const int size = random.bounded(9);
    for (int i = 0; i < size; ++i) {
        const int letter = random.bounded(8);
        keys.push_back(letter == 0 ? QString() : QString(QChar(u'a' + letter)));
    }
    return keys;
}

// As many rows as can be kept at most.
size_t largestOverlap(Keys current, Keys wanted)
{
    std::ranges::sort(current);
    std::ranges::sort(wanted);
    Keys common;
    std::ranges::set_intersection(current, wanted, std::back_inserter(common));
    return common.size() - static_cast<size_t>(std::ranges::count(common, QString()));
}

} // namespace

class TestRowDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheChange_data();
    void namesTheChange();
    void leadsFromAnyListToAnyOther();
};

void TestRowDiff::namesTheChange_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("diff");

    QTest::newRow("nothing to nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("from nothing") << u""_s << u"a b"_s << u"+0 +1"_s;
    QTest::newRow("to nothing") << u"a b c"_s << u""_s << u"-2 -1 -0"_s;
    QTest::newRow("the same") << u"a b"_s << u"a b"_s << u"0=0 1=1"_s;
    QTest::newRow("first gone") << u"a b c"_s << u"b c"_s << u"-0 0=0 1=1"_s;
    QTest::newRow("middle gone") << u"a b c"_s << u"a c"_s << u"-1 0=0 1=1"_s;
    QTest::newRow("last gone") << u"a b c"_s << u"a b"_s << u"-2 0=0 1=1"_s;
    QTest::newRow("one in between") << u"a b"_s << u"a c b"_s << u"0=0 1=2 +1"_s;
    QTest::newRow("reordered") << u"a b c"_s << u"c a b"_s << u"0=1 1=2 2=0"_s;
    QTest::newRow("all at once") << u"a b c d"_s << u"e d f b"_s << u"-2 -0 0=3 1=1 +0 +2"_s;
    QTest::newRow("empty keys are never matched") << u"- a -"_s << u"- a"_s << u"-2 -0 0=1 +0"_s;
    QTest::newRow("repeats are matched in turn") << u"a b a"_s << u"a a b"_s << u"0=0 1=2 2=1"_s;
    QTest::newRow("one repeat less") << u"a a a"_s << u"a a"_s << u"-2 0=0 1=1"_s;
    QTest::newRow("one repeat more") << u"a a"_s << u"a a a"_s << u"0=0 1=1 +2"_s;
}

void TestRowDiff::namesTheChange()
{
    QFETCH(const QString, current);
    QFETCH(const QString, wanted);
    QTEST(textOf(rowDiff(keysFrom(current), keysFrom(wanted))), "diff");
}

void TestRowDiff::leadsFromAnyListToAnyOther()
{
    QRandomGenerator random(20180619);
    for (int round = 0; round < 2000; ++round) {
        const Keys current = randomKeys(random);
        const Keys wanted = randomKeys(random);
        const QString message = textOf(current) % u" -> " % textOf(wanted);
        const RowDiff diff = rowDiff(current, wanted);

        QVERIFY2(std::ranges::is_sorted(diff.removed, std::greater<>()), qPrintable(message));
        Keys rows = current;
        for (const int row : diff.removed)
            rows.erase(rows.begin() + row);
        QCOMPARE(diff.kept.size(), rows.size());
        for (const auto &[row, place] : diff.kept)
            QCOMPARE(rows.at(static_cast<size_t>(row)), wanted.at(static_cast<size_t>(place)));
        QVERIFY2(std::ranges::is_sorted(diff.added), qPrintable(message));
        for (const qsizetype place : diff.added)
            rows.push_back(wanted.at(static_cast<size_t>(place)));

        Keys expected = wanted;
        std::ranges::sort(rows);
        std::ranges::sort(expected);
        QVERIFY2(rows == expected, qPrintable(message));
        QVERIFY2(diff.kept.size() == largestOverlap(current, wanted), qPrintable(message));
    }
}

QTEST_APPLESS_MAIN(TestRowDiff)
#include "tst_rowdiff.moc"
