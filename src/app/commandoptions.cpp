// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandoptions.h"

#include "gui/errortext.h"

namespace guiche
{

namespace
{

tl::expected<Connection, QString> connectionFor(const QString &address, const QString &token)
{
    const Result<ServerAddress> server = ServerAddress::parse(address);
    if (!server)
        return wrongUsage(errorSentence(server.error(), address));
    if (token.isEmpty())
        return wrongUsage(CommandLineText::tr("--server needs the token in the environment variable GUICHE_TOKEN."));
    return Connection{*server, TokenSignIn{token}};
}

} // namespace

QCommandLineOption flag(const char *name, const QString &description)
{
    return {QString::fromLatin1(name), description};
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, CommandLineText::tr("Print this and quit.")};
}

QCommandLineOption option(const char *name, const QString &description, const char *value, const QString &byDefault)
{
    return {QString::fromLatin1(name), description, QString::fromLatin1(value), byDefault};
}

ConnectionOptions::ConnectionOptions()
    : demo(flag("demo", CommandLineText::tr("Search fictitious customers on a server inside the program.")))
    , server(option("server",
                    CommandLineText::tr("Use this server for this run only, with the token in the environment "
                                        "variable GUICHE_TOKEN. Nothing of it is kept."),
                    "URL"))
    , config(option("config", CommandLineText::tr("Keep the settings in this directory."), "DIR"))
{
}

void ConnectionOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({demo, server, config});
}

tl::expected<void, QString> ConnectionOptions::read(const QCommandLineParser &parser, const QString &token,
                                                    CommandLine &line) const
{
    line.isDemo = parser.isSet(demo);
    line.configDirectory = parser.value(config);
    if (line.isDemo && parser.isSet(server))
        return wrongUsage(CommandLineText::tr("--demo and --server exclude each other."));
    if (parser.isSet(server)) {
        auto connection = connectionFor(parser.value(server), token);
        if (!connection)
            return wrongUsage(connection.error());
        line.connection = *connection;
    } else if (!line.isDemo) {
        line.token = token;
    }
    return {};
}

} // namespace guiche
