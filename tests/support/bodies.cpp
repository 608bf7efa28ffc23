// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bodies.h"

#include "support/gzip.h"

#include <QByteArrayList>

namespace guiche::bodies
{

namespace
{

QByteArray row(int id, const QByteArray &text)
{
    return R"({"id_atendimento":)" + QByteArray::number(id) + R"(,"protocolo":"20260310143000)"
        + QByteArray::number(id).rightJustified(6, '0')
        + R"(","data_cadastro":"10/03/2026","status":"Pendente","tipo_atendimento":"Suporte","descricao_abertura":")"
        + text + R"(","cliente":{"codigo_cliente":1204,"nome_razaosocial":"Bianca Teste","cpf_cnpj":"00000000191"}})";
}

QByteArray success(const QByteArrayList &rows)
{
    return R"({"status":"success","msg":"","atendimentos":[)" + rows.join(',') + "]}";
}

} // namespace

QByteArray found(int rows)
{
    QByteArrayList list;
    for (int id = 1; id <= rows; ++id)
        list.append(row(id, "Sem sinal"));
    return success(list);
}

QByteArray foundSaying(const QByteArray &json)
{
    return success({row(1, json)});
}

QByteArray html()
{
    return "<!DOCTYPE html>\n<html><head><title>nginx</title></head><body><h1>nginx</h1></body></html>\n";
}

QByteArray truncated()
{
    const QByteArray whole = found();
    return whole.first(whole.size() * 2 / 3);
}

QByteArray latin1()
{
    return foundSaying("Instala\xE7\xE3o");
}

QByteArray withByteOrderMark()
{
    return "\xEF\xBB\xBF" + found();
}

QByteArray withHostileText()
{
    return foundSaying(R"(a\u0000b\u001b[31m\u202Egnp.exe\u2066<b>bold<\/b><img src='http:\/\/127.0.0.1\/x'>=1+1)");
}

QByteArray withRawNul()
{
    return foundSaying(QByteArray("a\0b", 3));
}

QByteArray nested(int depth)
{
    return R"({"status":"success","atendimentos":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

QByteArray errorEnvelope(const QByteArray &msg, const QByteArray &errors)
{
    return R"({"status":"error","msg":")" + msg + '"' + (errors.isEmpty() ? QByteArray() : R"(,"errors":)" + errors)
        + '}';
}

QByteArray leakedTrace()
{
    return R"({"status":"error","msg":"Server Error","exception":"QueryException","file":"/var/www/hubsoft/)"
        + secretOfTrace() + R"(.php","line":42,"trace":[{"function":")" + secretOfTrace() + R"("}]})";
}

QByteArray secretOfTrace()
{
    return "SegredoDoServidor";
}

QByteArray gzipped(const QByteArray &plain)
{
    // Less Qt's own length, zlib's head, and zlib's checksum at the end: what is left is the bare deflate stream.
    return gzipHead() + qCompress(plain).sliced(4 + 2).chopped(4) + gzipTail(crc32(plain), plain.size());
}

} // namespace guiche::bodies
