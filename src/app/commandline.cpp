// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commandoptions.h"
#include "app/outsideterm.h"
#include "core/redaction.h"

#include <array>

namespace guiche
{

namespace
{

struct WindowOptions {
    ConnectionOptions connection;
    QCommandLineOption demoSize =
        option("demo-size", CommandLineText::tr("With --demo: so many atendimentos in the queue."), "N");
    QCommandLineOption theme =
        option("theme", CommandLineText::tr("light, dark or system, for this run only."), "THEME");
    QCommandLineOption search = option("search", CommandLineText::tr("Search for this at the start."), "TERM");
    QCommandLineOption type = option("type",
                                     CommandLineText::tr("What TERM is: codigo_cliente (the default), cpf_cnpj, "
                                                         "id_cliente_servico or protocolo."),
                                     "TYPE", QStringLiteral("codigo_cliente"));
    QCommandLineOption includeClosed =
        flag("include-closed", CommandLineText::tr("With --search: closed atendimentos too."));
    QCommandLineOption screenshot = option("screenshot",
                                           CommandLineText::tr("With --search: save a picture of the window with what "
                                                               "was found, print the counts and end."),
                                           "FILE");
};

void addOptions(QCommandLineParser &parser, const WindowOptions &options)
{
    parser.setApplicationDescription(
        CommandLineText::tr("Finds a customer's atendimentos and ordens de serviço in HubSoft.")
        % QStringLiteral("\n\n")
        % CommandLineText::tr("Without a window: guiche query TERM prints what is found, guiche batch FILE looks up a "
                              "term of each line. See guiche query --help and guiche batch --help."));
    options.connection.addTo(parser);
    parser.addOptions(
        {options.demoSize, options.theme, options.search, options.type, options.includeClosed, options.screenshot});
    parser.addOption(helpOption());
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("term"),
                                 CommandLineText::tr("Open this in the window, the running one if there is one: a "
                                                     "number, or an address guiche:TERM."),
                                 QStringLiteral("[TERM]"));
}

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    if (name == QLatin1String("system"))
        return ThemeChoice::System;
    return {};
}

tl::expected<AtendimentoQuery, QString> searchFor(const QCommandLineParser &parser, const WindowOptions &options)
{
    AtendimentoQuery query;
    query.termo = parser.value(options.search);
    query.apenasPendente = !parser.isSet(options.includeClosed);
    const std::optional<TipoBusca> tipo = tipoNamed(parser.value(options.type));
    if (!tipo)
        return wrongUsage(CommandLineText::tr("There is no type named “%1”.").arg(parser.value(options.type)));
    query.tipo = *tipo;
    if (query.problem())
        return wrongUsage(CommandLineText::tr("--search needs a number to search for."));
    return query;
}

tl::expected<void, QString> readDemoSize(const QCommandLineParser &parser, const WindowOptions &options,
                                         CommandLine &line)
{
    if (!parser.isSet(options.demoSize))
        return {};
    if (!line.isDemo)
        return wrongUsage(CommandLineText::tr("--demo-size needs --demo."));
    bool isNumber = false;
    const int size = parser.value(options.demoSize).toInt(&isNumber);
    if (!isNumber || size < DemoQueueOptions::smallest || size > DemoQueueOptions::largest)
        return wrongUsage(CommandLineText::tr("--demo-size takes a number from %1 to %2.")
                              .arg(DemoQueueOptions::smallest)
                              .arg(DemoQueueOptions::largest));
    line.demoQueue.size = size;
    return {};
}

tl::expected<void, QString> readTerm(const QStringList &positional, CommandLine &line)
{
    if (positional.isEmpty())
        return {};
    if (positional.size() > 1)
        return wrongUsage(CommandLineText::tr("“%1” is not understood.").arg(maskedTerm(positional.at(1))));
    if (line.search)
        return wrongUsage(CommandLineText::tr("A term and --search exclude each other."));
    const auto term = termFromOutside(positional.constFirst());
    if (!term)
        return wrongUsage(term.error());
    line.term = *term;
    return {};
}

// What is told to QApplication, QGuiApplication and the X11 plugin.
QStringList withoutToolkitOptions(const QStringList &arguments)
{
    // QGuiApplication's and QApplication's, and what the X11 plugin takes beside them.
    static const QStringList alone{QStringLiteral("reverse"), QStringLiteral("nograb"), QStringLiteral("dograb"),
                                   QStringLiteral("sync"), QStringLiteral("widgetcount")};
    static const QStringList withValue{QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
                                       QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
                                       QStringLiteral("qwindowgeometry"), QStringLiteral("geometry"),
                                       QStringLiteral("qwindowicon"),     QStringLiteral("icon"),
                                       QStringLiteral("qwindowtitle"),    QStringLiteral("title"),
                                       QStringLiteral("display"),         QStringLiteral("name"),
                                       QStringLiteral("style"),           QStringLiteral("stylesheet"),
                                       QStringLiteral("session")};
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : argument.startsWith(u'-') ? 1 : 0;
        const QString name = argument.sliced(dashes);
        if (argument == QLatin1String("--"))
            return kept + arguments.sliced(i);
        if (dashes == 0)
            kept << argument;
        else if (withValue.contains(name))
            ++i;
        else if (!alone.contains(name) && !withValue.contains(name.section(u'=', 0, 0)))
            kept << argument;
    }
    return kept;
}

tl::expected<CommandLine, QString> readWindow(const QStringList &arguments, const QString &token)
{
    const WindowOptions options;
    QCommandLineParser parser;
    addOptions(parser, options);
    CommandLine line;
    if (!parser.parse(withoutToolkitOptions(arguments)))
        return wrongUsage(redacted(parser.errorText()));
    if (parser.isSet(QStringLiteral("version")) || parser.isSet(QStringLiteral("help"))) {
        line.job = parser.isSet(QStringLiteral("help")) ? CommandLine::Job::ShowHelp : CommandLine::Job::ShowVersion;
        line.help = parser.helpText();
        return line;
    }
    if (const auto read = options.connection.read(parser, token, line); !read)
        return wrongUsage(read.error());
    if (const auto read = readDemoSize(parser, options, line); !read)
        return wrongUsage(read.error());
    line.screenshotFile = parser.value(options.screenshot);
    if (parser.isSet(options.theme)) {
        line.theme = themeNamed(parser.value(options.theme));
        if (!line.theme)
            return wrongUsage(CommandLineText::tr("There is no theme named “%1”.").arg(parser.value(options.theme)));
    }
    if (parser.isSet(options.search)) {
        auto search = searchFor(parser, options);
        if (!search)
            return wrongUsage(search.error());
        line.search = *search;
    }
    if (!line.screenshotFile.isEmpty() && !line.search)
        return wrongUsage(CommandLineText::tr("--screenshot needs --search."));
    if (const auto read = readTerm(parser.positionalArguments(), line); !read)
        return wrongUsage(read.error());
    return line;
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments, const QString &variable)
{
    const QString token = tokenFrom(variable);
    const QString command = arguments.value(1);
    if (command == QLatin1String("query"))
        return readQuery(arguments.sliced(1), token);
    if (command == QLatin1String("batch"))
        return readBatch(arguments.sliced(1), token);
    return readWindow(arguments, token);
}

} // namespace guiche
