// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptrows.h"
#include "store/sqlitequeuestore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace guiche;

namespace
{

void say(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

// Writes version after version of a queue, without end; each is one change, some of them replace all, in parts. What is
// carried out is told on the standard output, "-1" before the first.
class Writer
{
public:
    Writer(const QString &directory, int version)
        : m_store(directory)
        , m_version(version)
    {
    }

    void writeNext()
    {
        const int version = m_version++;
        const int count = keptCountOf(version);
        KeptChanges changes{.replacesAll = version % 5 == 0 || m_isFirst,
                            .rows = keptRows(count, version),
                            .removed = {},
                            .state = keptState(version),
                            .hasMore = false};
        m_isFirst = false;
        for (int number = count; number < largestKeptCount; ++number)
            changes.removed << keptRow(number).row.id;
        if (changes.replacesAll) {
            KeptChanges part = changes;
            part.rows = changes.rows.mid(0, count / 2);
            part.hasMore = true;
            m_parts = m_store.write(keptPlace(), part, {});
            changes.rows = changes.rows.mid(count / 2);
            changes.replacesAll = false;
        }
        m_call = m_store.write(keptPlace(), changes, [this, version](bool isDone) {
            if (!isDone)
                qFatal("version %d could not be written", version);
            say(version);
            writeNext();
        });
    }

private:
    SqliteQueueStore m_store;
    int m_version;
    bool m_isFirst = true;
    PendingCall m_parts;
    PendingCall m_call;
};

} // namespace

// queuewriter DIRECTORY VERSION
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() != 3)
        return 2;
    Writer writer(app.arguments().at(1), app.arguments().at(2).toInt());
    say(-1);
    writer.writeNext();
    return QCoreApplication::exec();
}
