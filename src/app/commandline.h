// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/connection.h"
#include "settings/settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace guiche
{

// What the program was started for.
struct CommandLine {
    enum class Job { Window, ShowVersion, ShowHelp };

    Job job = Job::Window;
    bool isDemo = false;
    std::optional<Connection> connection; // --server with GUICHE_TOKEN: for this run only
    QString token; // GUICHE_TOKEN by itself: for the profile in use, for this run only
    QString configDirectory; // empty: the usual place
    std::optional<ThemeChoice> theme;
    std::optional<AtendimentoQuery> search; // made as soon as the window is there
    QString screenshotFile; // then saved, and the program ends
};

// Reads the arguments, the program's name first. `token` is GUICHE_TOKEN: a secret on the command line would stand in the
// process list for everybody to read. The error is a sentence for stderr.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments, const QString &token);

// The text of --help.
QString helpText();

// Exit codes beside 0.
inline constexpr int exitFailed = 1; // what was asked for could not be done
inline constexpr int exitWrongUsage = 2;

} // namespace guiche
