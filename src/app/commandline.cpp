// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "gui/errortext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace guiche
{

namespace
{

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(guiche::CommandLine)
};

struct Options {
    QCommandLineOption demo{QStringLiteral("demo"),
                            CommandLineText::tr("Search fictitious customers on a server inside the program.")};
    QCommandLineOption server{
        QStringLiteral("server"),
        CommandLineText::tr("Use this server for this run only, with the token in the environment "
                            "variable GUICHE_TOKEN. Nothing of it is kept."),
        QStringLiteral("URL")};
    QCommandLineOption config{QStringLiteral("config"), CommandLineText::tr("Keep the settings in this directory."),
                              QStringLiteral("DIR")};
    QCommandLineOption theme{QStringLiteral("theme"), CommandLineText::tr("light, dark or system, for this run only."),
                             QStringLiteral("THEME")};
    QCommandLineOption search{QStringLiteral("search"), CommandLineText::tr("Search for this at the start."),
                              QStringLiteral("TERM")};
    QCommandLineOption type{QStringLiteral("type"),
                            CommandLineText::tr("What TERM is: codigo_cliente (the default), cpf_cnpj, "
                                                "id_cliente_servico or protocolo."),
                            QStringLiteral("TYPE"), QStringLiteral("codigo_cliente")};
    QCommandLineOption includeClosed{QStringLiteral("include-closed"),
                                     CommandLineText::tr("With --search: closed atendimentos too.")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        CommandLineText::tr("With --search: save a picture of the window with what was found, "
                            "print the counts and end."),
        QStringLiteral("FILE")};
};

void addOptions(QCommandLineParser &parser, const Options &options)
{
    parser.setApplicationDescription(
        CommandLineText::tr("Finds a customer's atendimentos and ordens de serviço in HubSoft."));
    parser.addOptions({options.demo, options.server, options.config, options.theme, options.search, options.type,
                       options.includeClosed, options.screenshot});
    parser.addHelpOption();
    parser.addVersionOption();
}

std::optional<TipoBusca> tipoNamed(const QString &name)
{
    const std::initializer_list<std::pair<QLatin1String, TipoBusca>> names = {
        {QLatin1String("codigo_cliente"), TipoBusca::PorCodigoCliente},
        {QLatin1String("cpf_cnpj"), TipoBusca::PorCpfCnpj},
        {QLatin1String("id_cliente_servico"), TipoBusca::PorIdClienteServico},
        {QLatin1String("protocolo"), TipoBusca::PorProtocolo},
    };
    for (const auto &[known, tipo] : names) {
        if (name == known)
            return tipo;
    }
    return {};
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

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

tl::expected<Connection, QString> connectionFor(const QString &address, const QString &token)
{
    const Result<ServerAddress> server = ServerAddress::parse(address);
    if (!server)
        return wrong(errorSentence(server.error(), address));
    if (token.isEmpty())
        return wrong(CommandLineText::tr("--server needs the token in the environment variable GUICHE_TOKEN."));
    return Connection{*server, TokenSignIn{token}};
}

tl::expected<AtendimentoQuery, QString> searchFor(const QCommandLineParser &parser, const Options &options)
{
    AtendimentoQuery query;
    query.termo = parser.value(options.search);
    query.apenasPendente = !parser.isSet(options.includeClosed);
    const std::optional<TipoBusca> tipo = tipoNamed(parser.value(options.type));
    if (!tipo)
        return wrong(CommandLineText::tr("There is no type named “%1”.").arg(parser.value(options.type)));
    query.tipo = *tipo;
    if (query.problem())
        return wrong(CommandLineText::tr("--search needs a number to search for."));
    return query;
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments, const QString &variable)
{
    const QString token = tokenFrom(variable);
    const Options options;
    QCommandLineParser parser;
    addOptions(parser, options);
    CommandLine line;
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("version")) || parser.isSet(QStringLiteral("help"))) {
        line.job = parser.isSet(QStringLiteral("help")) ? CommandLine::Job::ShowHelp : CommandLine::Job::ShowVersion;
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(CommandLineText::tr("“%1” is not understood.").arg(parser.positionalArguments().constFirst()));
    line.isDemo = parser.isSet(options.demo);
    line.configDirectory = parser.value(options.config);
    line.screenshotFile = parser.value(options.screenshot);
    if (line.isDemo && parser.isSet(options.server))
        return wrong(CommandLineText::tr("--demo and --server exclude each other."));
    if (parser.isSet(options.server)) {
        auto connection = connectionFor(parser.value(options.server), token);
        if (!connection)
            return wrong(connection.error());
        line.connection = *connection;
    } else if (!line.isDemo) {
        line.token = token;
    }
    if (parser.isSet(options.theme)) {
        line.theme = themeNamed(parser.value(options.theme));
        if (!line.theme)
            return wrong(CommandLineText::tr("There is no theme named “%1”.").arg(parser.value(options.theme)));
    }
    if (parser.isSet(options.search)) {
        auto search = searchFor(parser, options);
        if (!search)
            return wrong(search.error());
        line.search = *search;
    }
    if (!line.screenshotFile.isEmpty() && !line.search)
        return wrong(CommandLineText::tr("--screenshot needs --search."));
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser, Options());
    return parser.helpText();
}

} // namespace guiche
