// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/connection.h"
#include "demo/demoqueue.h"
#include "settings/settings.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace guiche
{

enum class OutputFormat { Table, Json, Csv };

// What `query` and `batch` are to do.
struct Lookup {
    QString file; // of `batch`; "-" is stdin
    AtendimentoQuery
        query; // of `query` the question itself; of `batch` all but the term and, unless it is given, the type
    std::optional<TipoBusca> tipo; // of every term; empty: as each is recognised
    bool asksForAll = false;
    OutputFormat format = OutputFormat::Table;
    bool unmasks = false;
    std::optional<std::chrono::milliseconds> timeout; // of the whole run; of `batch` for each line
};

// What the program was started for.
struct CommandLine {
    enum class Job { Window, Query, Batch, ShowVersion, ShowHelp };

    Job job = Job::Window;
    QString help; // to show
    bool isDemo = false;
    std::optional<Connection> connection; // --server with GUICHE_TOKEN: for this run only
    QString token; // GUICHE_TOKEN by itself: for the profile in use, for this run only
    QString configDirectory; // empty: the usual place

    // The window
    std::optional<ThemeChoice> theme;
    DemoQueueOptions demoQueue; // --demo-size
    std::optional<AtendimentoQuery> search; // made as soon as the window is there
    QString screenshotFile; // then saved, and the program ends
    QString term; // opened in the one running window, or in this one; see termFromOutside()

    // Without a window
    QString profile; // title or id; empty: the one used last
    Lookup lookup;

    // Whether a window that is open already does the job. Not what was started for one purpose, or with a token that is
    // not to be handed over.
    bool sharesWindow() const
    {
        return job == Job::Window && !isDemo && !connection && token.isEmpty() && !search && screenshotFile.isEmpty();
    }
};

// Reads the arguments, the program's name first; Qt's own among them (-platform, -style…) are passed over. `token` is GUICHE_TOKEN: a secret on the
// command line would stand in the process list for everybody to read. The error is a sentence for stderr.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments, const QString &token);

// Exit codes beside 0, with a window.
inline constexpr int exitFailed = 1; // what was asked for could not be done
inline constexpr int exitWrongUsage = 2;

} // namespace guiche
