// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's queue against a server that changes all the time, over real sockets: no row may be missed, doubled or
// have values it never had, the model must show what the table holds, and memory must stay flat.
//
//     queuesoak --minutes 30
//
// ends by itself, with 0 if all was well; a line a minute says how far it has come. A working evening passes in it, and a
// midnight (--speed). Memory means something in a release build only.
#include "soak/soakrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace guiche;

namespace
{

// False: what was given is no number in these bounds.
bool read(const QCommandLineParser &parser, const QCommandLineOption &option, double least, double most, auto &value)
{
    if (!parser.isSet(option))
        return true;
    bool isNumber = false;
    const double given = parser.value(option).toDouble(&isNumber);
    if (!isNumber || !(given >= least && given <= most))
        return false;
    value = static_cast<std::remove_reference_t<decltype(value)>>(given);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto option = [](const char *name, const char *description) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description), QStringLiteral("N"));
    };
    const QCommandLineOption minutes = option("minutes", "How long.");
    const QCommandLineOption size = option("size", "Atendimentos of the demo.");
    const QCommandLineOption speed = option("speed", "How many times faster hours go by.");
    const QCommandLineOption pace = option("pace", "Requests begun in a second.");
    const QCommandLineOption days = option("days", "How far back rows are loaded.");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({minutes, size, speed, pace, days});
    parser.process(application);

    SoakOptions options;
    if (!read(parser, minutes, 0.05, 24 * 60, options.minutes)
        || !read(parser, size, DemoQueueOptions::smallest, DemoQueueOptions::largest, options.size)
        || !read(parser, speed, 1, 1000, options.speed) || !read(parser, pace, 1, 1000, options.pace)
        || !read(parser, days, 1, 3650, options.days)) {
        QTextStream(stderr) << "A number is missing or out of bounds; see --help." << Qt::endl;
        return 2;
    }
    SoakRun run(options);
    // Never from within the run's own calls.
    QObject::connect(
        &run, &SoakRun::ended, &application, [](bool isGood) { QCoreApplication::exit(isGood ? 0 : 1); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&run, &SoakRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
