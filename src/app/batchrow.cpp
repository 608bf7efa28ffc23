// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchrow.h"

#include "app/outsideterm.h"
#include "core/situacao.h"
#include "exporting/csv.h"
#include "exporting/jsonwriter.h"
#include "exporting/texttable.h"

#include <array>

namespace guiche
{

namespace
{

struct BatchColumn {
    QLatin1String name;
    int width; // in a table, whose rows come one after the other
};

constexpr std::array batchColumns = {
    BatchColumn{QLatin1String("line"), 6},       BatchColumn{QLatin1String("term"), 20},
    BatchColumn{QLatin1String("type"), 18},      BatchColumn{QLatin1String("outcome"), 12},
    BatchColumn{QLatin1String("complete"), 8},   BatchColumn{QLatin1String("atendimentos"), 12},
    BatchColumn{QLatin1String("pendentes"), 9},  BatchColumn{QLatin1String("ordens_servico"), 14},
    BatchColumn{QLatin1String("protocolo"), 20}, BatchColumn{QLatin1String("status"), 24},
    BatchColumn{QLatin1String("error"), 100},
};

QList<int> tableWidths()
{
    QList<int> widths;
    for (const BatchColumn &column : batchColumns)
        widths << column.width;
    return widths;
}

QStringList cellsOf(const BatchRow &row)
{
    QStringList cells{QString::number(row.line), row.term, row.type, row.outcome};
    if (row.counts)
        cells << (row.counts->isComplete ? QStringLiteral("true") : QStringLiteral("false"))
              << QString::number(row.counts->atendimentos) << QString::number(row.counts->pendentes)
              << QString::number(row.counts->ordensServico);
    else
        cells << QString() << QString() << QString() << QString();
    return cells << row.protocolo << row.status << row.error;
}

QByteArray jsonOf(const BatchRow &row)
{
    JsonWriter json;
    json.beginObject();
    json.field(batchColumns[0].name, qsizetype{row.line});
    json.field(batchColumns[1].name, row.term);
    json.field(batchColumns[2].name, row.type);
    json.field(batchColumns[3].name, row.outcome);
    if (row.counts) {
        json.field(batchColumns[4].name, row.counts->isComplete);
        json.field(batchColumns[5].name, row.counts->atendimentos);
        json.field(batchColumns[6].name, row.counts->pendentes);
        json.field(batchColumns[7].name, row.counts->ordensServico);
    } else {
        for (size_t i = 4; i < 8; ++i)
            json.field(batchColumns[i].name, QString());
    }
    json.field(batchColumns[8].name, row.protocolo);
    json.field(batchColumns[9].name, row.status);
    json.field(batchColumns[10].name, row.error);
    json.endObject();
    return json.json() + '\n';
}

// Of two of a day the protocolo tells, which begins with the moment.
bool isOlder(const Atendimento &a, const Atendimento &b)
{
    if (a.dataCadastro.date() != b.dataCadastro.date())
        return a.dataCadastro.date() < b.dataCadastro.date();
    return a.protocolo.text() < b.protocolo.text();
}

} // namespace

QString typesText(const AtendimentoQuery &query)
{
    const QString first = nameOf(query.tipo);
    return query.outroTipo ? QString(first % u'/' % nameOf(*query.outroTipo)) : first;
}

void setFound(BatchRow &row, const Found &found)
{
    row.outcome = found.rows.isEmpty() ? QStringLiteral("nothing") : QStringLiteral("found");
    BatchRow::Counts counts{.isComplete = found.isComplete, .atendimentos = found.rows.size()};
    const Atendimento *newest = nullptr;
    for (const Atendimento &atendimento : found.rows) {
        counts.ordensServico += atendimento.ordensServico.size();
        if (situacaoOf(atendimento) != Situacao::Pendente)
            continue;
        ++counts.pendentes;
        if (!newest || isOlder(*newest, atendimento))
            newest = &atendimento;
    }
    row.counts = counts;
    if (newest) {
        row.protocolo = newest->protocolo.text();
        row.status = newest->status;
    }
}

QByteArray headingOf(OutputFormat format)
{
    QStringList names;
    for (const BatchColumn &column : batchColumns)
        names << column.name;
    switch (format) {
    case OutputFormat::Table:
        return TextTable::line(names, tableWidths()).toUtf8();
    case OutputFormat::Csv:
        return csvRecord(names);
    case OutputFormat::Json:
        return {};
    }
    Q_UNREACHABLE();
}

QByteArray written(const BatchRow &row, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Table:
        return TextTable::line(cellsOf(row), tableWidths()).toUtf8();
    case OutputFormat::Csv:
        return csvRecord(cellsOf(row));
    case OutputFormat::Json:
        return jsonOf(row);
    }
    Q_UNREACHABLE();
}

} // namespace guiche
