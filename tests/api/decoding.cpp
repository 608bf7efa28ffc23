// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decoding.h"

#include "api/atendimentosdecoder.h"
#include "support/printing.h"

namespace guiche
{

QByteArray replyWith(const QByteArray &rows)
{
    return R"({"status":"success","msg":"Dados consultados com sucesso","atendimentos":[)" + rows + "]}";
}

Atendimento rowWith(const QByteArray &fields)
{
    const Result<AtendimentoReply> reply = decodeAtendimentos(replyWith('{' + fields + '}'));
    if (!reply || reply->atendimentos.size() != 1)
        qFatal("%s is no row: %s", fields.constData(), qUtf8Printable(printed(reply)));
    return reply->atendimentos.constFirst();
}

OrdemServico ordemWith(const QByteArray &fields)
{
    const Atendimento row = rowWith(R"("ordens_servico":[{)" + fields + "}]");
    if (row.ordensServico.size() != 1)
        qFatal("%s is no ordem de serviço", fields.constData());
    return row.ordensServico.constFirst();
}

QByteArray nested(qsizetype levels, const QByteArray &inner)
{
    return QByteArray(levels, '[') + inner + QByteArray(levels, ']');
}

QString outcome(const QByteArray &body)
{
    return printed(decodeAtendimentos(body));
}

} // namespace guiche
