// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/viewbook.h"

#include "queue/queuenames.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

PersonalView named(const QString &name)
{
    PersonalView view;
    view.name = name;
    view.arrangement.filter.text = u"fibra"_s;
    return view;
}

QStringList names(const ViewBook &book)
{
    QStringList names;
    for (const PersonalView &view : book.views())
        names << (view.name.isEmpty() ? view.id : view.name);
    return names;
}

const QStringList readyMadeIds{u"all"_s,           u"late"_s,    u"unassigned"_s, u"withoutOs"_s,
                               u"unscheduledOs"_s, u"stalled"_s, u"mine"_s};

} // namespace

class TestViewBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheReadyMade();
    void readyMadeOnesStay();
    void copies();
    void takesNamesApart();
    void freeNames_data();
    void freeNames();
    void changesAndRemoves();
    void moves();
    void isKept();
    void keepsWhatItCannotRead();
    void foreignBytes();
};

void TestViewBook::beginsWithTheReadyMade()
{
    const ViewBook book;
    QCOMPARE(names(book), readyMadeIds);
    QCOMPARE(book.current().id, u"all"_s);
    QCOMPARE(book.current().arrangement.filter, QueueFilter());
    QCOMPARE(book.view(u"late"_s)->arrangement.filter.of(Facet::Urgencia), QSet<QString>{nameOf(Urgency::Late)});
    QVERIFY(book.view(u"unassigned"_s)->arrangement.filter.conditions.unassigned);
    QVERIFY(book.view(u"withoutOs"_s)->arrangement.filter.conditions.withoutOs);
    QVERIFY(book.view(u"unscheduledOs"_s)->arrangement.filter.conditions.unscheduledOs);
    QCOMPARE(book.view(u"stalled"_s)->arrangement.filter.conditions.stalledDays, std::optional<int>(stalledAfterDays));
    QVERIFY(book.view(u"mine"_s)->arrangement.filter.conditions.mine);
    QVERIFY(!book.view(u"nobody's"_s));
}

void TestViewBook::readyMadeOnesStay()
{
    ViewBook book;
    const ViewBook before = book;
    QVERIFY(!book.remove(u"late"_s));
    QVERIFY(!book.rename(u"late"_s, u"Mine now"_s));
    QVERIFY(!book.change(u"late"_s, {}, {}));
    QVERIFY(!book.setCurrent(u"none"_s));
    QCOMPARE(book, before);

    const QList<QueueColumnState> columns{{QueueColumn::Os, 90, true}};
    QVERIFY(book.setAlerts(u"late"_s, {.crossingLate = true}));
    QVERIFY(book.setColumns(u"late"_s, columns));
    const auto again = ViewBook::fromBytes(book.toBytes());
    QVERIFY(again);
    QVERIFY(again->view(u"late"_s)->alerts.crossingLate);
    QCOMPARE(again->view(u"late"_s)->columns, columns);
    QCOMPARE(again->view(u"late"_s)->arrangement, before.view(u"late"_s)->arrangement);
}

void TestViewBook::copies()
{
    ViewBook book;
    PersonalView copy = *book.view(u"late"_s);
    copy.name = u" My\tlate "_s;
    const QString id = book.add(copy);
    QVERIFY(!id.isEmpty() && id != u"late"_s);
    QCOMPARE(book.view(id)->name, u"My late"_s);
    QCOMPARE(book.view(id)->arrangement, book.view(u"late"_s)->arrangement);
    QCOMPARE(book.add(named(u" \u200b"_s)), QString());
    QCOMPARE(book.views().size(), readyMadeIds.size() + 1);
}

void TestViewBook::takesNamesApart()
{
    ViewBook book;
    book.reserveNames({u"Late"_s});
    const QStringList ids = book.add({named(u"Late"_s), named(u"Fibra"_s), named(u"FIBRA"_s), named(u"Fibra (2)"_s)});
    QCOMPARE(names(book).sliced(readyMadeIds.size()),
             (QStringList{u"Late (2)"_s, u"Fibra"_s, u"FIBRA (2)"_s, u"Fibra (3)"_s}));
    QVERIFY(book.rename(ids[1], u"fibra (3)"_s));
    QCOMPARE(book.view(ids[1])->name, u"fibra (4)"_s);
    QVERIFY(book.rename(ids[3], u"FIBRA (3)"_s)); // its own is no other's
    QCOMPARE(book.view(ids[3])->name, u"FIBRA (3)"_s);
    QVERIFY(!book.rename(ids[3], u"  "_s));
}

void TestViewBook::freeNames_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("free");
    const QString longest(longestViewName, u'x');
    QTest::newRow("free") << u"A"_s << QStringList{u"B"_s} << u"A"_s;
    QTest::newRow("taken") << u"A"_s << QStringList{u"a"_s} << u"A (2)"_s;
    QTest::newRow("taken twice") << u"A"_s << QStringList{u"A"_s, u"A (2)"_s} << u"A (3)"_s;
    QTest::newRow("a gap") << u"A"_s << QStringList{u"A"_s, u"A (3)"_s} << u"A (2)"_s;
    QTest::newRow("numbered") << u"A (2)"_s << QStringList{u"A (2)"_s} << u"A (3)"_s;
    QTest::newRow("longest") << longest << QStringList{longest} << longest.first(longestViewName - 4) + u" (2)"_s;
}

void TestViewBook::freeNames()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, taken);
    QFETCH(QString, free);
    const QString given = freeViewName(wanted, taken);
    QCOMPARE(given, free);
    QVERIFY(given.size() <= longestViewName);
    QVERIFY(!taken.contains(given, Qt::CaseInsensitive));
}

void TestViewBook::changesAndRemoves()
{
    ViewBook book;
    const QString id = book.add(named(u"Fibra"_s));
    QVERIFY(book.setCurrent(id));
    QueueArrangement arrangement;
    arrangement.groups = {Facet::Setor};
    const QList<QueueColumnState> columns{{QueueColumn::Tipo, 200, false}};
    QVERIFY(book.change(id, arrangement, columns));
    QCOMPARE(book.current().arrangement, arrangement);
    QCOMPARE(book.current().columns, columns);
    QCOMPARE(book.current().name, u"Fibra"_s);
    QVERIFY(book.remove(id));
    QCOMPARE(book.current().id, u"all"_s);
    QVERIFY(!book.remove(id));
    QCOMPARE(names(book), readyMadeIds);
}

void TestViewBook::moves()
{
    ViewBook book;
    QVERIFY(book.move(u"mine"_s, 0));
    QCOMPARE(book.views().first().id, u"mine"_s);
    QVERIFY(book.move(u"mine"_s, book.views().size() - 1));
    QCOMPARE(names(book), readyMadeIds);
    QVERIFY(!book.move(u"mine"_s, book.views().size()));
    QVERIFY(!book.move(u"mine"_s, -1));
    QVERIFY(!book.move(u"none"_s, 0));
}

void TestViewBook::isKept()
{
    ViewBook book;
    const QString id = book.add(named(u"Fibra"_s));
    book.add(named(u"Outra"_s));
    book.move(id, 1);
    book.setCurrent(id);
    const auto again = ViewBook::fromBytes(book.toBytes());
    QVERIFY(again);
    QCOMPARE(again->views(), book.views());
    QCOMPARE(again->current().id, id);
    QCOMPARE(again->toBytes(), book.toBytes());
}

void TestViewBook::keepsWhatItCannotRead()
{
    const QByteArray bytes = R"({"format": "guiche-viewbook", "version": 1, "current": "gone", "views": [
        {"id": "b", "name": "B"}, {"id": "c", "name": "C", "sort": "by mood"}, {"id": "b", "name": "b"},
        {"id": "mine", "alerts": 7}, {"id": "mine"}]})";
    const auto book = ViewBook::fromBytes(bytes);
    QVERIFY(book);
    QCOMPARE(names(*book),
             (QStringList{u"B"_s, u"b (2)"_s, u"mine"_s, u"all"_s, u"late"_s, u"unassigned"_s, u"withoutOs"_s,
                          u"unscheduledOs"_s, u"stalled"_s}));
    QVERIFY(book->views()[0].id != book->views()[1].id);
    QCOMPARE(book->current().id, u"all"_s);
    QVERIFY(book->toBytes().contains("by mood"));
    QVERIFY(ViewBook::fromBytes(book->toBytes())->toBytes().contains("by mood"));
}

void TestViewBook::foreignBytes()
{
    QVERIFY(!ViewBook::fromBytes({}));
    QVERIFY(!ViewBook::fromBytes("{}"));
    QVERIFY(!ViewBook::fromBytes(R"({"format": "guiche-viewbook", "version": 2, "views": []})"));
    QVERIFY(!ViewBook::fromBytes(viewFile({named(u"A"_s)})));
    const auto empty = ViewBook::fromBytes(R"({"format": "guiche-viewbook", "version": 1})");
    QVERIFY(empty);
    QCOMPARE(names(*empty), readyMadeIds);
}

QTEST_GUILESS_MAIN(TestViewBook)
#include "tst_viewbook.moc"
