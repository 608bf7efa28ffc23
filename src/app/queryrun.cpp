// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queryrun.h"

#include "app/headless.h"
#include "app/standardout.h"
#include "exporting/atendimentocsv.h"
#include "exporting/atendimentojson.h"
#include "exporting/texttable.h"
#include "gui/errortext.h"
#include "gui/searchmessages.h"
#include "models/columntext.h"
#include "models/words.h"

#include <QTextStream>

#include <array>

namespace guiche
{

namespace
{

constexpr std::array tableColumns = {Column::Numero,     Column::Abertura,    Column::Tipo,   Column::Situacao,
                                     Column::Programado, Column::Responsavel, Column::Cliente};

QStringList cellsOf(const OrdemServico &os, const QDateTime &now)
{
    const Situacao situacao = situacaoOf(os, now);
    QStringList cells;
    for (const Column column : tableColumns)
        cells << (column == Column::Cliente ? QString() : columnPlainText(os, situacao, column));
    cells[0] = QStringLiteral("  ") % columnText(os, situacao, Column::Numero);
    return cells << QString();
}

} // namespace

QString tableOf(const QList<Atendimento> &rows, bool masksDocuments, const QDateTime &now)
{
    QStringList heading;
    for (const Column column : tableColumns)
        heading << columnTitle(column);
    TextTable table(heading << wordFor(TipoBusca::PorCpfCnpj));
    for (const Atendimento &row : rows) {
        QStringList cells;
        for (const Column column : tableColumns)
            cells << columnPlainText(row, column);
        const CpfCnpj &document = row.cliente.documento;
        table.addRow(cells << (masksDocuments ? document.masked() : document.punctuated()));
        for (const OrdemServico &os : row.ordensServico)
            table.addRow(cellsOf(os, now));
    }
    return table.text();
}

QueryRun::QueryRun(Headless &headless, const Lookup &lookup, QObject *parent)
    : QObject(parent)
    , m_headless(headless)
    , m_lookup(lookup)
    , m_search(headless.connections())
{
    connect(&m_search, &TermLookup::finished, this,
            [this](const Result<Found> &result) { Q_EMIT finished(print(result)); });
}

void QueryRun::start()
{
    m_search.start(m_lookup.query, m_lookup.asksForAll, m_lookup.timeout);
}

ExitCode QueryRun::print(const Result<Found> &result) const
{
    QTextStream problems(stderr);
    if (!result) {
        problems << errorSentence(result.error(), m_headless.serverName()) << Qt::endl;
        return exitCodeOf(result.error().kind);
    }
    const Found &found = *result;
    if (!writeOut(written(found)))
        return ExitCode::WrongUsage;
    if (m_lookup.format == OutputFormat::Table || found.rows.isEmpty()) {
        SearchOutcome outcome;
        outcome.reply.atendimentos = found.rows;
        problems << countsText(outcome) << Qt::endl;
    }
    if (found.skipped > 0)
        problems << tr("%n row(s) could not be read.", nullptr, static_cast<int>(found.skipped)) << Qt::endl;
    if (!found.isComplete && !m_lookup.asksForAll)
        problems << tr("There may be more than the limit of %1; --all asks for them.").arg(m_lookup.query.limit)
                 << Qt::endl;
    else if (!found.isComplete)
        problems << tr("There may be more: not everything can be had from the server.") << Qt::endl;
    for (const QDate &day : found.daysNotCompleted)
        problems << tr("There are more on %1 than can be had.").arg(day.toString(Qt::ISODate)) << Qt::endl;
    return found.rows.isEmpty() ? ExitCode::NothingFound : ExitCode::Found;
}

QByteArray QueryRun::written(const Found &found) const
{
    const Documents documents = m_lookup.unmasks ? Documents::Full : Documents::Masked;
    switch (m_lookup.format) {
    case OutputFormat::Table:
        return found.rows.isEmpty() ? QByteArray()
                                    : tableOf(found.rows, !m_lookup.unmasks, QDateTime::currentDateTime()).toUtf8();
    case OutputFormat::Json:
        return jsonOf(found.rows, found.isComplete, found.skipped, documents);
    case OutputFormat::Csv:
        return csvOf(found.rows, documents);
    }
    Q_UNREACHABLE();
}

} // namespace guiche
