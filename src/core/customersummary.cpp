// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customersummary.h"

#include "core/rowmerge.h"
#include "core/situacao.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace guiche
{

namespace
{

// What tells two customers apart, as far as the rows say.
QString keyOf(const Cliente &cliente)
{
    if (!cliente.codigo.isEmpty())
        return u'c' + cliente.codigo.text();
    if (!cliente.documento.isEmpty())
        return u'd' + cliente.documento.plain();
    return cliente.nome.isEmpty() ? QString() : u'n' + cliente.nome;
}

bool isSame(const Servico &a, const Servico &b)
{
    return a.id.isEmpty() || b.id.isEmpty() ? a == b : a.id == b.id;
}

// The customers of the rows, each once, with how many rows; latest first, as are the rows.
std::vector<std::pair<QString, int>> clientesOf(const QList<Atendimento> &rows)
{
    std::vector<std::pair<QString, int>> clientes;
    for (const Atendimento &row : rows) {
        const QString key = keyOf(row.cliente);
        const auto found = std::ranges::find(clientes, key, &std::pair<QString, int>::first);
        if (found != clientes.end())
            ++found->second;
        else if (!key.isEmpty())
            clientes.emplace_back(key, 1);
    }
    return clientes;
}

void addServico(QList<Servico> &servicos, const std::optional<Servico> &servico)
{
    if (servico && *servico != Servico()
        && std::ranges::none_of(servicos, [&servico](const Servico &known) { return isSame(known, *servico); }))
        servicos.append(*servico);
}

// The later of the two, unless it lies ahead: that is a plan or a mistake, no contact.
void keepLater(WallTime &latest, const WallTime &time, const QDateTime &now)
{
    if (time.isReadable() && time.toDateTime() <= now && (latest.isEmpty() || latest.sortKey() < time.sortKey()))
        latest = time;
}

void addRow(CustomerSummary &summary, const Atendimento &row, const QDateTime &now)
{
    if (situacaoOf(row) == Situacao::Pendente)
        ++summary.pendentes;
    const QDate registered = row.dataCadastro.date();
    if (registered.isValid() && registered > now.date().addDays(-CustomerSummary::recentDays)
        && registered <= now.date())
        ++summary.recentes;
    keepLater(summary.ultimoContato, row.dataCadastro, now);
    keepLater(summary.ultimoContato, row.dataFechamento, now);
    addServico(summary.servicos, row.servico);
    for (const OrdemServico &os : row.ordensServico) {
        for (const WallTime &time : {os.dataCadastro, os.inicioExecutado, os.terminoExecutado})
            keepLater(summary.ultimoContato, time, now);
        addServico(summary.servicos, os.servico);
    }
    if (summary.cliente.codigo.isEmpty())
        summary.cliente.codigo = row.cliente.codigo;
    if (summary.cliente.nome.isEmpty())
        summary.cliente.nome = row.cliente.nome;
    if (summary.cliente.documento.isEmpty())
        summary.cliente.documento = row.cliente.documento;
}

} // namespace

CustomerSummary summaryOf(const QList<Atendimento> &shown, const std::optional<QList<Atendimento>> &history,
                          const QDateTime &now, const SummaryGaps &gaps)
{
    QList<Atendimento> rows = history ? merged(*history, shown) : shown;
    if (rows.isEmpty())
        return {};
    sortAs(rows, OrderBy::DataCadastro, Qt::DescendingOrder);
    const auto clientes = clientesOf(rows);
    const auto main = std::ranges::max_element(clientes, {}, &std::pair<QString, int>::second);

    CustomerSummary summary;
    summary.hasMorePendentes = gaps.pendentes;
    summary.hasMoreRecentes = gaps.recentes || !history;
    if (main != clientes.end())
        summary.outrosClientes = static_cast<int>(clientes.size()) - 1;
    for (const Atendimento &row : std::as_const(rows)) {
        const QString key = keyOf(row.cliente);
        if (key.isEmpty() || key == main->first)
            addRow(summary, row, now);
    }
    return summary;
}

} // namespace guiche
