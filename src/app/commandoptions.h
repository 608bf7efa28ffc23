// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace guiche
{

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(guiche::CommandLine)
};

inline tl::unexpected<QString> wrongUsage(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

QCommandLineOption flag(const char *name, const QString &description);
// -h and --help; Qt's own has options of Qt's beside it.
QCommandLineOption helpOption();
QCommandLineOption option(const char *name, const QString &description, const char *value,
                          const QString &byDefault = {});

// Which server is asked: the options that the window and the commands share.
struct ConnectionOptions {
    ConnectionOptions();

    void addTo(QCommandLineParser &parser) const;
    // What they say; wrong when they exclude each other or lack the token.
    tl::expected<void, QString> read(const QCommandLineParser &parser, const QString &token, CommandLine &line) const;

    QCommandLineOption demo;
    QCommandLineOption server;
    QCommandLineOption config;
};

// `guiche query …` and `guiche batch …`: the arguments behind the command's name.
tl::expected<CommandLine, QString> readQuery(const QStringList &arguments, const QString &token);
tl::expected<CommandLine, QString> readBatch(const QStringList &arguments, const QString &token);

} // namespace guiche
