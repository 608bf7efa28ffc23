// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandoptions.h"
#include "app/outsideterm.h"
#include "core/redaction.h"
#include "core/walltime.h"

namespace guiche
{

namespace
{

QString exitCodesText()
{
    return CommandLineText::tr(
        "Exit status: 0 found, 1 nothing found, 2 wrong usage or term, 3 the server could not be "
        "reached, 4 sign-in or permission refused, 5 the server answered an error or something "
        "unreadable.");
}

// What `query` and `batch` have in common.
struct LookupOptions {
    explicit LookupOptions(OutputFormat usual)
        : byDefault(usual)
    {
    }

    void addTo(QCommandLineParser &parser) const;
    tl::expected<void, QString> read(const QCommandLineParser &parser, Lookup &lookup) const;

    OutputFormat byDefault;
    QCommandLineOption type =
        option("type",
               CommandLineText::tr("What the term is: auto (the default), codigo_cliente, cpf_cnpj, "
                                   "id_cliente_servico or protocolo."),
               "TYPE", QStringLiteral("auto"));
    QCommandLineOption limit =
        option("limit", CommandLineText::tr("At most so many atendimentos, 1 to 50 (20 by default)."), "N",
               QStringLiteral("20"));
    QCommandLineOption all = flag("all", CommandLineText::tr("All atendimentos, in as many requests as it takes."));
    QCommandLineOption includeClosed = flag("include-closed", CommandLineText::tr("Closed atendimentos too."));
    QCommandLineOption from =
        option("from", CommandLineText::tr("Only those opened on this day or later: yyyy-mm-dd or dd/mm/yyyy."), "DAY");
    QCommandLineOption to =
        option("to", CommandLineText::tr("Only those opened on this day or before: yyyy-mm-dd or dd/mm/yyyy."), "DAY");
    QCommandLineOption orderBy =
        option("order-by", CommandLineText::tr("data_cadastro (the default) or data_fechamento."), "FIELD",
               QStringLiteral("data_cadastro"));
    QCommandLineOption order =
        option("order", CommandLineText::tr("asc or desc (the default)."), "ORDER", QStringLiteral("desc"));
    QCommandLineOption format = option("format", CommandLineText::tr("table, json or csv."), "FORMAT");
    QCommandLineOption unmask = flag("unmask", CommandLineText::tr("Whole CPF and CNPJ instead of ***.149.410-**."));
    QCommandLineOption timeout = option("timeout", CommandLineText::tr("Give up after so many seconds."), "SECONDS");
};

void LookupOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({type, limit, all, includeClosed, from, to, orderBy, order, format, unmask, timeout});
}

tl::unexpected<QString> noValue(const QCommandLineOption &option, const QString &value)
{
    return wrongUsage(CommandLineText::tr("“%2” is no value for --%1.").arg(option.names().constFirst(), value));
}

// Nothing when the option is not there, too.
tl::expected<std::optional<QDate>, QString> dayIn(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return std::optional<QDate>();
    const WallTime day = WallTime::parse(parser.value(option));
    if (!day.isReadable() || day.hasTime())
        return noValue(option, parser.value(option));
    return std::optional(day.date());
}

tl::expected<void, QString> readOrder(const QCommandLineParser &parser, const LookupOptions &options,
                                      AtendimentoQuery &query)
{
    const QString field = parser.value(options.orderBy);
    if (field != QLatin1String("data_cadastro") && field != QLatin1String("data_fechamento"))
        return noValue(options.orderBy, field);
    query.orderBy = field == QLatin1String("data_cadastro") ? OrderBy::DataCadastro : OrderBy::DataFechamento;
    const QString order = parser.value(options.order);
    if (order != QLatin1String("asc") && order != QLatin1String("desc"))
        return noValue(options.order, order);
    query.order = order == QLatin1String("asc") ? Qt::AscendingOrder : Qt::DescendingOrder;
    return {};
}

tl::expected<void, QString> readQuestion(const QCommandLineParser &parser, const LookupOptions &options, Lookup &lookup)
{
    AtendimentoQuery &query = lookup.query;
    const QString type = parser.value(options.type);
    lookup.tipo = tipoNamed(type);
    if (!lookup.tipo && type != QLatin1String("auto"))
        return wrongUsage(CommandLineText::tr("There is no type named “%1”.").arg(type));
    bool isNumber = false;
    query.limit = parser.value(options.limit).toInt(&isNumber);
    if (!isNumber || query.limit < AtendimentoQuery::smallestLimit || query.limit > AtendimentoQuery::largestLimit)
        return noValue(options.limit, parser.value(options.limit));
    lookup.asksForAll = parser.isSet(options.all);
    if (lookup.asksForAll && parser.isSet(options.limit))
        return wrongUsage(CommandLineText::tr("--all and --limit exclude each other."));
    query.apenasPendente = !parser.isSet(options.includeClosed);
    const auto from = dayIn(parser, options.from);
    const auto to = dayIn(parser, options.to);
    if (!from || !to)
        return wrongUsage(from ? to.error() : from.error());
    query.dataInicio = *from;
    query.dataFim = *to;
    if (*from && *to && **from > **to)
        return wrongUsage(CommandLineText::tr("--from is after --to."));
    return readOrder(parser, options, query);
}

tl::expected<void, QString> LookupOptions::read(const QCommandLineParser &parser, Lookup &lookup) const
{
    if (const auto question = readQuestion(parser, *this, lookup); !question)
        return question;
    const QString name = parser.value(format);
    if (!parser.isSet(format))
        lookup.format = byDefault;
    else if (name == QLatin1String("table"))
        lookup.format = OutputFormat::Table;
    else if (name == QLatin1String("json"))
        lookup.format = OutputFormat::Json;
    else if (name == QLatin1String("csv"))
        lookup.format = OutputFormat::Csv;
    else
        return noValue(format, name);
    lookup.unmasks = parser.isSet(unmask);
    if (!parser.isSet(timeout))
        return {};
    constexpr double longest = 86'400; // a day
    bool isNumber = false;
    const double seconds = parser.value(timeout).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0 && seconds <= longest))
        return noValue(timeout, parser.value(timeout));
    lookup.timeout = std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
    return {};
}

// The command's own options; its one argument is read by whoever asked.
struct Command {
    CommandLine::Job job;
    const char *name;
    OutputFormat format;
    QString description;
    const char *argument;
    QString argumentDescription;
};

// The argument, or empty for --help.
tl::expected<QString, QString> readCommand(const Command &command, const QStringList &arguments, const QString &token,
                                           CommandLine &line)
{
    const ConnectionOptions connection;
    const LookupOptions options(command.format);
    const QCommandLineOption profile =
        option("profile",
               CommandLineText::tr("Use the profile of this name or id, with its secrets in the keychain. Without it: "
                                   "the one used last."),
               "NAME");
    QCommandLineParser parser;
    parser.setApplicationDescription(command.description % QStringLiteral("\n\n") % exitCodesText());
    connection.addTo(parser);
    parser.addOption(profile);
    options.addTo(parser);
    parser.addOption(helpOption());
    const QString argument = QString::fromLatin1(command.argument);
    parser.addPositionalArgument(argument, command.argumentDescription,
                                 QString::fromLatin1(command.name) % u' ' % argument);
    if (!parser.parse(arguments))
        return wrongUsage(redacted(parser.errorText()));
    if (parser.isSet(QStringLiteral("help"))) {
        line.job = CommandLine::Job::ShowHelp;
        line.help = parser.helpText();
        return QString();
    }
    line.job = command.job;
    if (const auto read = connection.read(parser, token, line); !read)
        return wrongUsage(read.error());
    line.profile = parser.value(profile);
    if (parser.isSet(profile) && (line.profile.isEmpty() || line.isDemo || line.connection))
        return wrongUsage(CommandLineText::tr("--profile takes a name, and neither --demo nor --server beside it."));
    if (const auto read = options.read(parser, line.lookup); !read)
        return wrongUsage(read.error());
    const QStringList positional = parser.positionalArguments();
    if (positional.size() != 1)
        return wrongUsage(
            CommandLineText::tr("guiche %1 takes exactly one %2.").arg(QString::fromLatin1(command.name), argument));
    return positional.constFirst();
}

} // namespace

tl::expected<CommandLine, QString> readQuery(const QStringList &arguments, const QString &token)
{
    CommandLine line;
    const Command command{CommandLine::Job::Query,
                          "query",
                          OutputFormat::Table,
                          CommandLineText::tr("Prints the atendimentos of one customer, without a window. Data go to "
                                              "stdout, all else to stderr."),
                          "TERM",
                          CommandLineText::tr("A CPF, a CNPJ, a protocolo, a customer code or a service ID.")};
    const auto term = readCommand(command, arguments, token, line);
    if (!term)
        return wrongUsage(term.error());
    if (line.job == CommandLine::Job::ShowHelp)
        return line;
    const auto question = questionFor(*term, line.lookup.tipo, line.lookup.query);
    if (!question)
        return wrongUsage(question.error());
    line.lookup.query = *question;
    return line;
}

tl::expected<CommandLine, QString> readBatch(const QStringList &arguments, const QString &token)
{
    CommandLine line;
    const Command command{
        CommandLine::Job::Batch,
        "batch",
        OutputFormat::Csv,
        CommandLineText::tr("Looks up the term of each line of a file, one after the other, and prints "
                            "a row for each. Empty lines and those that begin with # are passed over. "
                            "The exit status is the highest that any line would have had by itself."),
        "FILE",
        CommandLineText::tr("The file of terms; - is the standard input.")};
    const auto file = readCommand(command, arguments, token, line);
    if (!file)
        return wrongUsage(file.error());
    line.lookup.file = *file;
    return line;
}

} // namespace guiche
