// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its window on the screen, all files being in the kernel's cache, and the most memory
// that it takes, beside an empty window and two programs of Qt that people know. More programs to measure in the same turns
// may be given as arguments: another build of ours.
#include "bench/benchreply.h"
#include "bench/medians.h"
#include "bench/replyserver.h"
#include "bench/startedprogram.h"
#include "bench/windowwatch.h"

#include <QDir>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace guiche;
using namespace Qt::StringLiterals;

namespace
{

constexpr int warmUps = 2;
constexpr int rounds = 15;
constexpr int mostAttempts = 3; // a busy machine is given another chance; what is too slow has none
constexpr double mostTimesEmpty = 2.5;
constexpr qint64 mostMemory = 52'000'000; // bytes
constexpr int memoryRounds = 3;

enum class Part { Yardstick, Ours, Rival, Guest };

struct Contestant {
    Part part = Part::Guest;
    QString name;
    QString program;
    std::vector<double> times = {}; // ms
    std::vector<double> work = {}; // ms on the processor until then

    QString row() const { return name.leftJustified(14); }
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString number(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals).rightJustified(7);
}

QString megabytes(qint64 bytes)
{
    constexpr double megabyte = 1'000'000;
    return number(static_cast<double>(bytes) / megabyte);
}

// Where programs keep what they keep: a home that lasts for the whole run, as a person's does, so that only the warm-ups
// meet programs that are there for the first time. Ours is given settings of its own each time.
class Home
{
public:
    Start startOf(const Contestant &contestant, const QByteArrayList &arguments = {}, const QByteArray &token = {})
    {
        const QString place = m_place.filePath(contestant.name.section(u'/', -1));
        Start start{.command = {QFile::encodeName(contestant.program)}, .variables = {"QT_QPA_PLATFORM=xcb"}};
        for (const auto &[variable, folder] :
             {std::pair("HOME", ""), std::pair("XDG_CONFIG_HOME", ".config"), std::pair("XDG_CACHE_HOME", ".cache"),
              std::pair("XDG_DATA_HOME", ".local/share"), std::pair("XDG_STATE_HOME", ".local/state")}) {
            const QString path = QDir(place).filePath(QLatin1String(folder));
            QDir().mkpath(path);
            start.variables << QByteArray(variable) + '=' + QFile::encodeName(path);
        }
        start.variables << "XDG_RUNTIME_DIR=" + QFile::encodeName(m_runtime.path());
        if (contestant.part == Part::Ours || contestant.part == Part::Guest)
            start.command << "--config" << QFile::encodeName(m_place.filePath(u"config%1"_s.arg(++m_count)));
        start.command += arguments;
        if (!token.isEmpty())
            start.variables << "GUICHE_TOKEN=" + token;
        return start;
    }

private:
    // In memory, as it is on every desktop, and not on a disk that others keep busy: ours writes a lock there, to the end.
    static QString inMemory()
    {
        const QString memory = u"/dev/shm"_s;
        return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    }

    QTemporaryDir m_place;
    QTemporaryDir m_runtime{inMemory() + u"/bench_start-XXXXXX"_s};
    int m_count = 0;
};

class Bench
{
public:
    bool isReady();
    void add(Part part, const QString &name, const QString &program, const QString &package = {});
    bool measureStart();
    bool measureMemory();

private:
    const Contestant &only(Part part) const;
    bool timeOnce(Contestant &contestant, bool isCounted);
    bool holds() const;
    std::optional<qint64> restingMemory(const Contestant &contestant);
    std::optional<qint64> memoryAfterSearch(const ReplyServer &server);
    bool printMemory(const QString &what, std::vector<qint64> peaks, qint64 most) const;

    WindowWatch m_watch;
    Home m_home;
    std::vector<Contestant> m_contestants;
    bool m_areAllThere = true;
};

void Bench::add(Part part, const QString &name, const QString &program, const QString &package)
{
    if (program.isEmpty()) {
        m_areAllThere = false;
        out() << u"%1 is not installed (Debian: apt-get install --no-install-recommends %2)\n"_s.arg(name, package);
    } else {
        m_contestants.push_back({.part = part, .name = name, .program = program});
    }
}

bool Bench::isReady()
{
    if (!m_watch.isWatching())
        out() << "This benchmark needs an X display: tests/gui/underxvfb bench_start\n";
    return m_areAllThere && m_watch.isWatching();
}

const Contestant &Bench::only(Part part) const
{
    return *std::ranges::find(m_contestants, part, &Contestant::part);
}

bool Bench::timeOnce(Contestant &contestant, bool isCounted)
{
    const Start start = m_home.startOf(contestant);
    m_watch.clear();
    const StartedProgram program(start);
    constexpr std::chrono::seconds patience{20};
    const std::optional<Instant> mapped = m_watch.waitForWindow(patience);
    const std::optional<Milliseconds> work = program.workingTime();
    if (!mapped || !work) {
        out() << u"%1 brought no window up: %2\n"_s.arg(contestant.name, contestant.program);
        return false;
    }
    if (isCounted) {
        contestant.times.push_back(Milliseconds(*mapped - program.begin()).count());
        contestant.work.push_back(work->count());
    }
    return true;
}

bool Bench::holds() const
{
    const double ours = median(only(Part::Ours).times);
    return ours <= mostTimesEmpty * median(only(Part::Yardstick).times)
        && std::ranges::all_of(m_contestants, [ours](const Contestant &contestant) {
               return contestant.part != Part::Rival || ours < median(contestant.times);
           });
}

bool Bench::measureStart()
{
    for (Contestant &contestant : m_contestants) {
        contestant.times.clear();
        contestant.work.clear();
    }
    // In turns, so that whatever else the machine does meets all of them.
    for (int round = 0; round < warmUps + rounds; ++round) {
        for (Contestant &contestant : m_contestants) {
            if (!timeOnce(contestant, round >= warmUps))
                return false;
        }
    }
    const double empty = median(only(Part::Yardstick).times);
    out() << u"start to mapped window, median of %1 in turns (on the processor until then):\n"_s.arg(rounds);
    for (const Contestant &contestant : m_contestants) {
        const double time = median(contestant.times);
        out() << contestant.row() << number(time) << u" ms ("_s << number(median(contestant.work)) << u" ms) "_s
              << number(time / empty, 2) << u" times the empty window's\n"_s;
    }
    const bool hasHeld = holds();
    out() << u"ours at most %1 times the empty window's and below the others: %2\n"_s.arg(mostTimesEmpty)
                 .arg(hasHeld ? u"yes"_s : u"NO"_s)
          << Qt::flush;
    return hasHeld;
}

std::optional<qint64> Bench::restingMemory(const Contestant &contestant)
{
    const StartedProgram program(m_home.startOf(contestant));
    return program.waitUntilAtRest() ? program.peakMemory() : std::nullopt;
}

std::optional<qint64> Bench::memoryAfterSearch(const ReplyServer &server)
{
    const int before = server.repliesSent();
    const QByteArrayList arguments = {"--server", server.address(), "--search", "1204"};
    const StartedProgram program(m_home.startOf(only(Part::Ours), arguments, "benchmark"));
    const bool isDone = server.waitForReply(before) && program.waitUntilAtRest();
    return isDone ? program.peakMemory() : std::nullopt;
}

bool Bench::printMemory(const QString &what, std::vector<qint64> peaks, qint64 most) const
{
    out() << what.leftJustified(28) << megabytes(median(peaks)) << " MB\n" << Qt::flush;
    return median(peaks) <= most;
}

bool Bench::measureMemory()
{
    const ReplyServer server(benchReply(50, 10, Spelling::Utf8));
    std::vector<qint64> searching;
    std::vector<std::vector<qint64>> resting(m_contestants.size());
    for (int round = 0; round < memoryRounds; ++round) {
        for (size_t i = 0; i < m_contestants.size(); ++i) {
            const std::optional<qint64> peak = restingMemory(m_contestants[i]);
            if (!peak) {
                out() << u"%1 did not come to rest\n"_s.arg(m_contestants[i].name);
                return false;
            }
            resting[i].push_back(*peak);
        }
        const std::optional<qint64> peak = memoryAfterSearch(server);
        if (!peak) {
            out() << u"guiche did not search, or did not come to rest after it\n"_s;
            return false;
        }
        searching.push_back(*peak);
    }
    out() << u"peak memory once at rest, median of %1, 1 MB = 1,000,000 bytes:\n"_s.arg(memoryRounds);
    for (size_t i = 0; i < m_contestants.size(); ++i)
        static_cast<void>(printMemory(m_contestants[i].name, resting[i], 0));
    const bool hasHeld = printMemory(u"guiche after a search"_s, searching, mostMemory);
    out() << u"%1 replies of 50 x 10 sent; after a search at most %2 MB: %3\n"_s.arg(server.repliesSent())
                 .arg(mostMemory / 1'000'000)
                 .arg(hasHeld ? u"yes"_s : u"NO"_s)
          << Qt::flush;
    return hasHeld;
}

} // namespace

int main(int argc, char *argv[])
{
    Bench bench;
    bench.add(Part::Yardstick, u"empty window"_s, QStringLiteral(GUICHE_EMPTY_WINDOW));
    bench.add(Part::Ours, u"guiche"_s, QStringLiteral(GUICHE_PROGRAM));
    // Debian keeps it out of the PATH, where Qt's other tools are.
    const QString qtTools = QLibraryInfo::path(QLibraryInfo::BinariesPath);
    bench.add(Part::Rival, u"Qt Linguist"_s, QStandardPaths::findExecutable(u"linguist"_s, {qtTools}),
              u"linguist-qt6"_s);
    bench.add(Part::Rival, u"FocusWriter"_s, QStandardPaths::findExecutable(u"focuswriter"_s), u"focuswriter"_s);
    for (int i = 1; i < argc; ++i)
        bench.add(Part::Guest, QString::fromLocal8Bit(argv[i]),
                  QFileInfo(QFile::decodeName(argv[i])).absoluteFilePath());
    if (!bench.isReady())
        return EXIT_FAILURE;
    bool isFast = false;
    for (int attempt = 0; attempt < mostAttempts && !isFast; ++attempt)
        isFast = bench.measureStart();
    const bool isSmall = bench.measureMemory();
    return isFast && isSmall ? EXIT_SUCCESS : EXIT_FAILURE;
}
