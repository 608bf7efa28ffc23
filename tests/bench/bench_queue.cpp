// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the supervisor's queue at 100,000 rows, beside Qt's own classes with the same rows.
#include "api/queuedecoder.h"
#include "bench/benchqueue.h"
#include "bench/benchreport.h"
#include "bench/benchwindows.h"
#include "bench/queueheartbeat.h"
#include "bench/queueparts.h"
#include "gui/style.h"
#include "gui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <optional>

using namespace guiche;

namespace
{

constexpr int size = 100'000;
constexpr int pageSize = 100;
constexpr double besideOnly = 0; // a yardstick that nothing is promised against

using Times = std::vector<Milliseconds>;

double heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

template<typename Window>
Milliseconds pressed(Window &window, Qt::Key key, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    return timed([&] {
        QCoreApplication::sendEvent(&window.filterEdit(), &press);
        window.paint();
    });
}

// Of a filter that is typed and taken back again, letter by letter.
struct KeyTimes {
    Times all;
    Times first; // the first letter, and the last one that is taken back: all rows there are
};

template<typename Window>
void type(Window &window, const QString &text, KeyTimes &times)
{
    const auto note = [&times](Milliseconds time, bool isFirst) {
        times.all.push_back(time);
        if (isFirst)
            times.first.push_back(time);
    };
    for (qsizetype i = 0; i < text.size(); ++i)
        note(pressed(window, Qt::Key_unknown, text.mid(i, 1)), i == 0);
    if (window.filterEdit().text() != text || window.shown() >= size)
        std::abort();
    for (qsizetype i = text.size() - 1; i >= 0; --i)
        note(pressed(window, Qt::Key_Backspace, {}), i == 0);
    if (window.shown() != size)
        std::abort();
}

// The same keys for both, and as many before them to get warm.
template<typename Window>
KeyTimes typeAll(Window &window)
{
    const QStringList texts{QStringLiteral("silva"), QStringLiteral("joão formiga"), QStringLiteral("tecnico 10/03"),
                            QStringLiteral("2026 0309")};
    KeyTimes times;
    type(window, texts.first(), times);
    times = {};
    for (const QString &text : texts)
        type(window, text, times);
    return times;
}

void measureFirstRows(BenchReport &report)
{
    const QByteArray body = benchqueue::page(benchqueue::rows(0, pageSize), {.total = size});
    Times ourTimes;
    Times plainTimes;
    for (int i = 0; i < 9; ++i) {
        OurWindow window;
        window.paint();
        ourTimes.push_back(timed([&] {
            window.put(decodeQueuePage(body).value().atendimentos, false);
            window.paint();
        }));
        if (window.shown() != pageSize)
            std::abort();
        const QList<RowTexts> texts = textsOf(window.model(), 0, pageSize);
        PlainWindow plain;
        plain.paint();
        plainTimes.push_back(timed([&] {
            plain.fill(texts);
            plain.paint();
        }));
        if (plain.shown() != pageSize)
            std::abort();
    }
    report.tell("first rows after the first page", ourTimes, {100, medianOf(plainTimes), besideOnly});
}

void measureFilter(OurWindow &ours, PlainWindow &plain, BenchReport &report)
{
    const KeyTimes ourTimes = typeAll(ours);
    const KeyTimes plainTimes = typeAll(plain);
    report.tell("a keystroke in the filter", ourTimes.all, {16, medianOf(plainTimes.all)});
    // It has few letters, and the yardstick's time varies with them.
    constexpr double timesLess = 5;
    report.tell("  where all rows are there", ourTimes.first, {16, medianOf(plainTimes.first), timesLess});
    report.tellOne("  95 of 100 within", quantileOf(ourTimes.all, 0.95), "ms", {16, quantileOf(plainTimes.all, 0.95)});
}

void measureSort(OurWindow &ours, PlainWindow &plain, BenchReport &report)
{
    struct Sorted {
        QString title;
        double ours;
        double plain;
    };
    std::vector<Sorted> columns;
    for (int i = 0; i < queueColumnCount; ++i) {
        Times times;
        for (int round = 0; round < 3; ++round) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                times.push_back(timed([&] {
                    ours.sortBy(QueueColumn{i}, order);
                    ours.paint();
                }));
        }
        const Milliseconds plainTime = timed([&] {
            plain.sortBy(i, Qt::AscendingOrder);
            plain.paint();
        });
        columns.push_back({queueColumnTitle(QueueColumn{i}), medianOf(times), plainTime.count()});
        std::printf("  sort by %-26s %8.2f ms, the yardstick %8.2f ms\n", qPrintable(columns.back().title),
                    columns.back().ours, columns.back().plain);
    }
    const Sorted slowest = *std::ranges::max_element(columns, {}, &Sorted::ours);
    const Sorted least = *std::ranges::min_element(columns, {}, [](const Sorted &c) { return c.plain / c.ours; });
    report.tellOne(qPrintable(QStringLiteral("slowest sort, by ") + slowest.title), slowest.ours, "ms", {100});
    report.tellOne(qPrintable(QStringLiteral("sort least ahead, by ") + least.title), least.ours, "ms",
                   {100, least.plain});
}

Times timesOfGrouping(OurWindow &ours, const QList<Facet> &facets)
{
    Times times;
    const QueueArrangement flat = ours.model().arrangement();
    for (int i = 0; i < 5; ++i) {
        QueueArrangement grouped = flat;
        grouped.groups = facets;
        times.push_back(timed([&] {
            ours.arrange(grouped);
            ours.paint();
        }));
        if (ours.model().rowCount() >= size)
            std::abort();
        ours.arrange(flat);
        ours.paint();
    }
    return times;
}

void measureGroups(OurWindow &ours, PlainWindow &plain, BenchReport &report)
{
    const Times byPlace = timesOfGrouping(ours, {Facet::Cidade, Facet::Tipo});
    const Times byPerson = timesOfGrouping(ours, {Facet::Responsavel, Facet::Status});
    const Milliseconds plainTime = timed([&] {
        plain.group(QueueColumn::Responsavel, QueueColumn::Status);
        plain.paint();
    });
    plain.ungroup();
    plain.paint();
    report.tell("group by city and type", byPlace, {150});
    report.tell("group by responsible and status", byPerson, {150, plainTime.count(), besideOnly});
}

// As the desk does it: the rows, and then which of the span's are still there.
Milliseconds timeOfRefresh(OurWindow &ours, const QList<QueuedAtendimento> &rows, const QSet<IdAtendimento> &there)
{
    ours.contents().acknowledgeAll();
    ours.paint();
    const Milliseconds time = timed([&] {
        ours.put(rows, true);
        ours.settle(there);
        ours.paint();
    });
    const QueueTable &table = ours.contents().table();
    const auto isMarked = [&table](Slot slot) { return table.mark(slot) == RowMark::Changed; };
    if (std::ranges::count_if(table.all(), isMarked) != size / 100)
        std::abort();
    return time;
}

void measureRefresh(OurWindow &ours, PlainWindow &plain, BenchReport &report)
{
    const QList<QueueColumn> changed{QueueColumn::Status, QueueColumn::Responsavel, QueueColumn::UltimaMensagem};
    // By what changes, so that rows move.
    ours.sortBy(changed.last(), Qt::DescendingOrder);
    plain.sortBy(static_cast<int>(changed.last()), Qt::DescendingOrder);
    QSet<IdAtendimento> there;
    for (int number = 0; number < size; ++number)
        there.insert(benchqueue::idOf(number));
    Times ourTimes;
    Times plainTimes;
    for (int i = 0; i < 21; ++i) {
        const QList<QueuedAtendimento> rows = benchqueue::changedRows(size, i);
        ourTimes.push_back(timeOfRefresh(ours, rows, there));
        if (i % 5 > 0)
            continue; // it takes its time
        QHash<int, RowTexts> texts;
        for (const QueuedAtendimento &row : rows) {
            const int number = benchqueue::numberOf(row.id);
            texts.insert(number, textsOf(ours.model(), number));
        }
        plain.paint();
        plainTimes.push_back(timed([&] {
            plain.change(texts, changed);
            plain.paint();
        }));
    }
    report.tell("a refresh of one row in a hundred", ourTimes, {30, medianOf(plainTimes), besideOnly});
}

void measureBesideYardstick(BenchReport &report)
{
    const double before = heapBytes();
    OurWindow ours;
    ours.fill(size);
    ours.paint();
    const double ourBytes = (heapBytes() - before) / size;
    PlainWindow plain;
    const double beforePlain = heapBytes();
    plain.fill(textsOf(ours.model(), 0, size));
    plain.paint();
    const double plainBytes = (heapBytes() - beforePlain) / size;
    report.tellOne("memory a row", ourBytes, "bytes", {1200, plainBytes, 2});

    measureFilter(ours, plain, report);
    measureSort(ours, plain, report);
    measureGroups(ours, plain, report);
    measureRefresh(ours, plain, report);
}

// What is expected of so many rows: some five times what it takes on the machine of docs/performance.md.
struct Growth {
    int rows;
    double longestLoad; // ms
    double longestKey; // ms, the median
    bool hasYardstick; // which takes four gigabytes for a million
};

template<typename Window>
Times typeGrown(Window &window)
{
    Times times;
    for (const QChar letter : QStringLiteral("silva formiga"))
        times.push_back(pressed(window, Qt::Key_unknown, QString(letter)));
    return times;
}

void measureGrowth(const Growth &growth, BenchReport &report)
{
    OurWindow ours;
    const Milliseconds load = timed([&] {
        ours.fill(growth.rows);
        ours.paint();
    });
    std::optional<Milliseconds> plainLoad;
    Times plainTimes;
    if (growth.hasYardstick) {
        const QList<RowTexts> texts = textsOf(ours.model(), 0, growth.rows);
        PlainWindow plain;
        plainLoad = timed([&] {
            plain.fill(texts);
            plain.paint();
        });
        plainTimes = typeGrown(plain);
    }
    const Times times = typeGrown(ours);
    if (ours.shown() == 0 || ours.shown() >= growth.rows)
        std::abort();
    std::printf("%d rows\n", growth.rows);
    report.tellOne("  loaded, and made up meanwhile", load.count(), "ms",
                   {growth.longestLoad, plainLoad ? std::optional(plainLoad->count()) : std::nullopt, besideOnly});
    report.tell("  a keystroke", times,
                {growth.longestKey, plainLoad ? std::optional(medianOf(plainTimes)) : std::nullopt, besideOnly});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style); // QApplication owns it
    QApplication::setPalette(lightPalette());
    BenchReport report;
    const Milliseconds whole = timed([&report] {
        measureFirstRows(report);
        measureHeartbeat(report, size); // before the heap has held much that is not in the program
        measureBesideYardstick(report);
        measureDeadlines(report, size);
        measureFigures(report, size);
        measureKept(report, size);
        for (const Growth &growth :
             {Growth{10'000, 400, 10, true}, Growth{size, 4'000, 16, true}, Growth{10 * size, 30'000, 75, false}})
            measureGrowth(growth, report);
    });
    std::printf("all of it took %.1f s\n", whole.count() / 1000);
    return report.exitCode();
}
