// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/atendimentocsv.h"

#include "core/situacao.h"
#include "exporting/csv.h"

#include <algorithm>
#include <array>

namespace guiche
{

namespace
{

// Programmed and not begun, late or not: then the moment that is asked about makes no difference.
bool isToCome(const OrdemServico &os)
{
    const Situacao situacao = situacaoOf(os, QDateTime());
    return situacao == Situacao::OsPendente || situacao == Situacao::OsAtrasada;
}

bool isOpen(const OrdemServico &os)
{
    return os.status.compare(QLatin1String("finalizado"), Qt::CaseInsensitive) != 0;
}

// Null when there is none.
const OrdemServico *nextVisit(const Atendimento &row)
{
    const OrdemServico *next = nullptr;
    for (const OrdemServico &os : row.ordensServico) {
        const bool isDated = isToCome(os) && os.inicioProgramado.isReadable();
        if (isDated && (!next || os.inicioProgramado.sortKey() < next->inicioProgramado.sortKey()))
            next = &os;
    }
    return next;
}

struct Column {
    const char *name;
    QString (*text)(const Atendimento &row, Documents documents);
};

template<auto Member>
QString textOf(const Atendimento &row, Documents documents)
{
    return exportedText(row.*Member, documents);
}

template<auto Member>
QString dateOf(const Atendimento &row, Documents)
{
    return isoText(row.*Member);
}

template<auto Member>
QString servicoText(const Atendimento &row, Documents)
{
    return row.servico ? (*row.servico).*Member : QString();
}

constexpr std::array columns = {
    Column{"id_atendimento", [](const Atendimento &row, Documents) { return row.id.text(); }},
    Column{"protocolo", [](const Atendimento &row, Documents) { return row.protocolo.text(); }},
    Column{"data_cadastro", dateOf<&Atendimento::dataCadastro>},
    Column{"data_fechamento", dateOf<&Atendimento::dataFechamento>},
    Column{"tipo_atendimento", textOf<&Atendimento::tipo>},
    Column{"status", textOf<&Atendimento::status>},
    Column{"status_fechamento", textOf<&Atendimento::statusFechamento>},
    Column{"motivo_fechamento", textOf<&Atendimento::motivoFechamento>},
    Column{"setor_responsavel", textOf<&Atendimento::setorResponsavel>},
    Column{"usuario_abertura", textOf<&Atendimento::usuarioAbertura>},
    Column{"usuario_responsavel", textOf<&Atendimento::usuarioResponsavel>},
    Column{"usuario_fechamento", textOf<&Atendimento::usuarioFechamento>},
    Column{"codigo_cliente", [](const Atendimento &row, Documents) { return row.cliente.codigo.text(); }},
    Column{"nome_razaosocial",
           [](const Atendimento &row, Documents documents) { return exportedText(row.cliente.nome, documents); }},
    Column{"cpf_cnpj",
           [](const Atendimento &row, Documents documents) { return exportedText(row.cliente.documento, documents); }},
    Column{"id_cliente_servico",
           [](const Atendimento &row, Documents) { return row.servico ? row.servico->id.text() : QString(); }},
    Column{"numero_plano", servicoText<&Servico::numeroPlano>},
    Column{"servico", servicoText<&Servico::nome>},
    Column{"valor",
           [](const Atendimento &row, Documents) {
               const Valor valor = row.servico ? row.servico->valor : Valor();
               return valor.centavos() ? numberText(valor) : valor.text();
           }},
    Column{"servico_status", servicoText<&Servico::status>},
    Column{"servico_status_prefixo", servicoText<&Servico::statusPrefixo>},
    Column{"ordens_servico",
           [](const Atendimento &row, Documents) { return QString::number(row.ordensServico.size()); }},
    Column{"ordens_servico_abertas",
           [](const Atendimento &row, Documents) {
               return QString::number(std::ranges::count_if(row.ordensServico, isOpen));
           }},
    Column{"proxima_visita",
           [](const Atendimento &row, Documents) {
               const OrdemServico *next = nextVisit(row);
               return next ? isoText(next->inicioProgramado) : QString();
           }},
    Column{"proxima_visita_os",
           [](const Atendimento &row, Documents) {
               const OrdemServico *next = nextVisit(row);
               return next ? next->numero : QString();
           }},
    Column{"descricao_abertura", textOf<&Atendimento::descricaoAbertura>},
    Column{"descricao_fechamento", textOf<&Atendimento::descricaoFechamento>},
};

} // namespace

QByteArray csvOf(const QList<Atendimento> &atendimentos, Documents documents)
{
    QStringList cells;
    for (const Column &column : columns)
        cells << QString::fromLatin1(column.name);
    QByteArray csv = csvRecord(cells);
    for (const Atendimento &row : atendimentos) {
        cells.clear();
        for (const Column &column : columns)
            cells << column.text(row, documents);
        csv += csvRecord(cells);
    }
    return csv;
}

} // namespace guiche
