// SPDX-License-Identifier: GPL-3.0-or-later
// What api/queuedecoder.h promises of any body.
#include "api/atendimentosdecoder.h"
#include "api/queuedecoder.h"
#include "fuzz/invariant.h"

#include <QJsonDocument>
#include <QSet>

using namespace guiche;
using namespace guiche::fuzz;

namespace
{

QString shown(const Result<QueuePage> &page)
{
    return page ? QStringLiteral("a page")
                : QStringLiteral("error %1: %2").arg(static_cast<int>(page.error().kind)).arg(page.error().detail);
}

void checkRow(const QueuedAtendimento &row)
{
    mustHold(row.osTotal >= 0 && row.osAbertas >= 0 && row.osFechadas >= 0, "no count is below 0");
    mustHold(row.hasClienteServico
                 || (row.codigoCliente.isEmpty() && row.cliente.isEmpty() && row.servico.isEmpty()
                     && row.bairro.isEmpty() && row.cidade.isEmpty() && row.uf.isEmpty()),
             "what is its owner's comes with its owner");
    mustHold(!row.clock.minutosRestantes || !row.clock.tempoRestante.isEmpty(), "minutes left come of a text");
    mustHold(row.isFechado() == (!row.dataFechamento.isEmpty() || !row.statusFechamento.isEmpty()), "closed is closed");
}

void checkPage(const QueuePage &page)
{
    mustHold(page.skipped >= 0 && page.received >= page.skipped + page.atendimentos.size(),
             "no more rows than were received");
    for (const auto &number : {page.paginacao.paginaAtual, page.paginacao.ultimaPagina, page.paginacao.totalRegistros})
        mustHold(!number || *number >= 0, "no number of a page is below 0");
    QSet<IdAtendimento> seen;
    for (const QueuedAtendimento &row : page.atendimentos) {
        mustHold(row.id.isEmpty() || !seen.contains(row.id), "no id is repeated", [&row] { return row.id.text(); });
        seen.insert(row.id);
        checkRow(row);
    }
}

// The decoder of the other route: both read the same envelope.
void checkAgainstTheOther(const QByteArray &body, const Result<QueuePage> &page)
{
    const Result<AtendimentoReply> other = decodeAtendimentos(body);
    if (!page && page.error().kind == ErrorKind::Rejected)
        mustEqual(page.error().detail, serverMessage(body), "a rejection tells the server's message");
    if (!page || !other)
        return; // what is broken inside a field is found by whoever reads that field
    mustHold(page->received == other->received, "both count the same rows");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto body = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<QueuePage> page = decodeQueuePage(body);
    if (page)
        checkPage(*page);
    else
        mustHold(page.error().httpStatus == 200, "errors of the decoder have the status 200",
                 [&page] { return shown(page); });
    checkAgainstTheOther(body, page);

    // What Qt can read is read, and however it is laid out, it is the same.
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return 0;
    const Result<QueuePage> compact = decodeQueuePage(document.toJson(QJsonDocument::Compact));
    mustHold(compact || compact.error().kind != ErrorKind::Unreadable, "what Qt writes can be read",
             [&compact] { return shown(compact); });
    mustHold(decodeQueuePage(document.toJson(QJsonDocument::Indented)) == compact, "blanks mean nothing");
    return 0;
}
