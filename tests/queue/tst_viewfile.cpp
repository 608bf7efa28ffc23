// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/viewfile.h"

#include "queue/queuenames.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;
using What = ViewProblem::What;

namespace
{

QByteArray fileOf(const QByteArray &view)
{
    return R"({"format": "guiche-views", "version": 1, "views": [)" + view + "]}";
}

template<typename Value>
QList<Value> shuffled(QList<Value> values, QRandomGenerator &random)
{
    for (qsizetype i = values.size() - 1; i > 0; --i)
        values.swapItemsAt(i, random.bounded(static_cast<int>(i) + 1));
    return values.first(random.bounded(static_cast<int>(values.size()) + 1));
}

QList<QueueColumn> someColumns(QRandomGenerator &random)
{
    QList<QueueColumn> columns;
    for (int i = 0; i < queueColumnCount; ++i)
        columns << QueueColumn(i);
    return shuffled(columns, random);
}

QString someText(QRandomGenerator &random)
{
    const QStringList texts{
        u"SUPORTE - SEM CONEXÃO"_s, u"a \"b\" \\ c"_s, u"<b>&amp;"_s, u"日本 😀"_s, u" padded "_s, u"x\ny"_s, QString()};
    return texts[random.bounded(static_cast<int>(texts.size()))];
}

PersonalView someView(QRandomGenerator &random)
{
    const auto coin = [&random] { return random.bounded(2) == 1; };
    PersonalView view;
    view.name = u"View %1 ção"_s.arg(random.bounded(1000));
    QueueFilter &filter = view.arrangement.filter;
    filter.text = someText(random);
    for (int facet = 0; facet < facetCount; ++facet) {
        for (int n = random.bounded(4); n > 0; --n)
            filter.of(Facet(facet))
                .insert(facet == int(Facet::Urgencia)    ? nameOf(Urgency(random.bounded(urgencyCount)))
                            : facet == int(Facet::Idade) ? nameOf(AgeBand(random.bounded(ageBandCount)))
                                                         : someText(random));
    }
    filter.conditions.unassigned = coin();
    filter.conditions.withoutOs = coin();
    filter.conditions.unscheduledOs = coin();
    filter.conditions.mine = coin();
    filter.conditions.repeatCustomers = coin();
    filter.conditions.changes = coin();
    if (coin())
        filter.conditions.stalledDays = random.bounded(366);
    filter.drafts = coin() ? Drafts::Only : Drafts::Hidden;
    if (coin())
        filter.openedOn = QDate(2026, 1, 1).addDays(random.bounded(400));
    if (coin())
        filter.weekday = random.bounded(7) + 1;
    if (coin())
        filter.hour = random.bounded(24);
    for (const QueueColumn column : someColumns(random))
        view.arrangement.sort << QueueSortKey{column, coin() ? Qt::AscendingOrder : Qt::DescendingOrder};
    QList<Facet> facets;
    for (int i = 0; i < facetCount; ++i)
        facets << Facet(i);
    facets = shuffled(facets, random);
    view.arrangement.groups = facets.first(std::min<qsizetype>(facets.size(), 2));
    for (const QueueColumn column : someColumns(random))
        view.columns << QueueColumnState{column, random.bounded(1000), coin()};
    view.alerts = {coin(), coin(), coin()};
    return view;
}

} // namespace

class TestViewFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void refuses_data();
    void refuses();
    void passesOverWhatIsUnknown();
    void passesOverALimitedNumber();
    void namesAreCleaned();
    void cutAnywhereIsRefused();
    void anyBytes();
};

void TestViewFile::whatIsWrittenIsRead()
{
    QRandomGenerator random(20260310);
    for (int round = 0; round < 300; ++round) {
        QList<PersonalView> views;
        for (int n = random.bounded(3); n >= 0; --n)
            views << someView(random);
        const auto read = readViewFile(viewFile(views));
        QVERIFY2(read, read ? "" : qPrintable(read.error().where));
        QCOMPARE(read->views, views);
        QVERIFY(read->passedOver.isEmpty());
    }
}

void TestViewFile::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<What>("what");
    QTest::addColumn<QString>("where");
    const auto view = [](const char *name, const QByteArray &members, What what, const char *where) {
        QTest::newRow(name) << fileOf(R"({"name": "V", )" + members + "}") << what << QString::fromLatin1(where);
    };

    QTest::newRow("nothing") << QByteArray() << What::NoJson << u"byte 0"_s;
    QTest::newRow("no JSON") << QByteArray("{\"format\": \"guiche-views\",") << What::NoJson << u"byte 26"_s;
    QTest::newRow("a list") << QByteArray("[]") << What::OtherFormat << u"format"_s;
    QTest::newRow("another's") << QByteArray(R"({"format": "x", "version": 1})") << What::OtherFormat << u"format"_s;
    QTest::newRow("no version") << QByteArray(R"({"format": "guiche-views", "views": [{"name": "V"}]})")
                                << What::Missing << u"version"_s;
    QTest::newRow("later") << QByteArray(R"({"format": "guiche-views", "version": 2, "views": [{"name": "V"}]})")
                           << What::LaterVersion << u"version"_s;
    QTest::newRow("half a version") << QByteArray(R"({"format": "guiche-views", "version": 1.5, "views": []})")
                                    << What::WrongType << u"version"_s;
    QTest::newRow("no views") << fileOf({}) << What::NoViews << u"views"_s;
    QTest::newRow("views no list") << QByteArray(R"({"format": "guiche-views", "version": 1, "views": {}})")
                                   << What::WrongType << u"views"_s;
    QTest::newRow("too large") << QByteArray(largestViewFile + 1, ' ') << What::TooLarge << QString();
    QTest::newRow("view no object") << fileOf("3") << What::WrongType << u"views[0]"_s;
    QTest::newRow("no name") << fileOf("{}") << What::Missing << u"views[0].name"_s;
    QTest::newRow("name a number") << fileOf(R"({"name": 3})") << What::WrongType << u"views[0].name"_s;
    QTest::newRow("name of nothing seen")
        << fileOf("{\"name\": \" \\u200b\\u202e\"}") << What::NotAllowed << u"views[0].name"_s;
    QTest::newRow("long name") << fileOf(R"({"name": ")" + QByteArray(longestViewName + 1, 'x') + "\"}")
                               << What::NotAllowed << u"views[0].name"_s;
    QTest::newRow("the second") << fileOf(R"({"name": "A"}, {"name": "B", "sort": 1})") << What::WrongType
                                << u"views[1].sort"_s;
    view("text a number", R"("filter": {"text": 1})", What::WrongType, "views[0].filter.text");
    view("long text", R"("filter": {"text": ")" + QByteArray(longestFilterText + 1, 'x') + "\"}", What::NotAllowed,
         "views[0].filter.text");
    view("facets a list", R"("filter": {"facets": []})", What::WrongType, "views[0].filter.facets");
    view("facet no list", R"("filter": {"facets": {"tipo": "A"}})", What::WrongType, "views[0].filter.facets.tipo");
    view("facet value", R"("filter": {"facets": {"tipo": ["A", 1]}})", What::WrongType,
         "views[0].filter.facets.tipo[1]");
    view("condition", R"("filter": {"conditions": {"mine": 1}})", What::WrongType, "views[0].filter.conditions.mine");
    view("days", R"("filter": {"conditions": {"stalledDays": -1}})", What::NotAllowed,
         "views[0].filter.conditions.stalledDays");
    view("half a day", R"("filter": {"conditions": {"stalledDays": 1.5}})", What::WrongType,
         "views[0].filter.conditions.stalledDays");
    view("drafts", R"("filter": {"drafts": "only"})", What::WrongType, "views[0].filter.drafts");
    view("no day", R"("filter": {"openedOn": "2026-02-30"})", What::NotAllowed, "views[0].filter.openedOn");
    view("weekday", R"("filter": {"weekday": 8})", What::NotAllowed, "views[0].filter.weekday");
    view("hour", R"("filter": {"hour": 24})", What::NotAllowed, "views[0].filter.hour");
    view("sort key", R"("sort": ["prazo"])", What::WrongType, "views[0].sort[0]");
    view("sort of nothing", R"("sort": [{"descending": true}])", What::Missing, "views[0].sort[0].column");
    view("sort twice", R"("sort": [{"column": "prazo"}, {"column": "prazo"}])", What::Twice, "views[0].sort[1]");
    view("group", R"("groups": [1])", What::WrongType, "views[0].groups[0]");
    view("group twice", R"("groups": ["tipo", "tipo"])", What::Twice, "views[0].groups[1]");
    view("three groups", R"("groups": ["tipo", "setor", "bairro"])", What::NotAllowed, "views[0].groups[2]");
    view("column twice", R"("columns": [{"column": "os"}, {"column": "os"}])", What::Twice, "views[0].columns[1]");
    view("width", R"("columns": [{"column": "os", "width": 10001}])", What::NotAllowed, "views[0].columns[0].width");
    view("wide as a world", R"("columns": [{"column": "os", "width": 1e300}])", What::NotAllowed,
         "views[0].columns[0].width");
    view("hidden", R"("columns": [{"column": "os", "hidden": null}])", What::WrongType, "views[0].columns[0].hidden");
    view("alerts", R"("alerts": {"newRows": "yes"})", What::WrongType, "views[0].alerts.newRows");
}

void TestViewFile::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(What, what);
    QFETCH(QString, where);
    const auto read = readViewFile(file);
    QVERIFY(!read);
    QCOMPARE(read.error().where, where);
    QCOMPARE(read.error().what, what);
}

void TestViewFile::passesOverWhatIsUnknown()
{
    const auto read = readViewFile(fileOf(R"({"name": "V", "colour": "red", "filter": {
        "text": "x", "mood": 1, "facets": {"humor": ["bad"], "urgencia": ["late", "soon"], "tipo": ["A"]},
        "conditions": {"sunny": true, "mine": true}}, "sort": [{"column": "humor"}, {"column": "os"}],
        "groups": ["humor", "tipo"], "columns": [{"column": "os", "colour": 1}, {"column": "humor", "width": 7}],
        "alerts": {"rain": true, "newRows": true}})"));
    QVERIFY(read);
    QStringList places;
    for (const ViewProblem &problem : read->passedOver) {
        QCOMPARE(problem.what, What::Unknown);
        places << problem.where;
    }
    places.sort();
    QCOMPARE(places,
             (QStringList{u"views[0].alerts.rain"_s, u"views[0].colour"_s, u"views[0].columns[0].colour"_s,
                          u"views[0].columns[1].column"_s, u"views[0].filter.conditions.sunny"_s,
                          u"views[0].filter.facets.humor"_s, u"views[0].filter.facets.urgencia[1]"_s,
                          u"views[0].filter.mood"_s, u"views[0].groups[0]"_s, u"views[0].sort[0].column"_s}));
    const PersonalView &view = read->views.first();
    QCOMPARE(view.arrangement.filter.of(Facet::Urgencia), QSet<QString>{u"late"_s});
    QCOMPARE(view.arrangement.filter.of(Facet::Tipo), QSet<QString>{u"A"_s});
    QVERIFY(view.arrangement.filter.conditions.mine && view.alerts.newRows);
    QCOMPARE(view.arrangement.sort, QList<QueueSortKey>{{QueueColumn::Os}});
    QCOMPARE(view.arrangement.groups, QList<Facet>{Facet::Tipo});
    QCOMPARE(view.columns, QList<QueueColumnState>{{QueueColumn::Os}});
}

void TestViewFile::passesOverALimitedNumber()
{
    QByteArray members = R"("name": "V")";
    for (int i = 0; i < 1000; ++i)
        members += ",\"x" + QByteArray::number(i) + QByteArray(200, 'y') + "\": 1";
    const auto read = readViewFile(fileOf("{" + members + "}"));
    QVERIFY(read);
    QCOMPARE(read->passedOver.size(), 100);
    QVERIFY(read->passedOver.first().where.size() < 60);
}

void TestViewFile::namesAreCleaned()
{
    const auto read = readViewFile(fileOf("{\"name\": \" My\\n view\\u202e \"}"));
    QVERIFY(read);
    QCOMPARE(read->views.first().name, u"My view"_s);
    QVERIFY(read->views.first().id.isEmpty());
}

void TestViewFile::cutAnywhereIsRefused()
{
    QRandomGenerator random(7);
    const QByteArray file = viewFile({someView(random)}).trimmed();
    for (qsizetype length = 0; length < file.size(); ++length)
        QVERIFY2(!readViewFile(file.first(length)), QByteArray::number(length).constData());
}

void TestViewFile::anyBytes()
{
    // Whatever stands in a file: it is refused, or read into a view that can be written and read again.
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        QByteArray file = viewFile({someView(random)});
        for (int n = random.bounded(3); n >= 0; --n)
            file[random.bounded(static_cast<int>(file.size()))] = static_cast<char>(random.bounded(256));
        const auto read = readViewFile(file);
        if (!read)
            continue;
        const auto again = readViewFile(viewFile(read->views));
        QVERIFY(again);
        QCOMPARE(again->views, read->views);
    }
}

QTEST_GUILESS_MAIN(TestViewFile)
#include "tst_viewfile.moc"
