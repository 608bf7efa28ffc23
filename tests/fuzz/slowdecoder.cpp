// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/slowdecoder.h"

#include "api/atendimentosdecoder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace guiche::fuzz
{

namespace
{

constexpr int httpOk = 200;

// Numbers as the document has them when Qt writes it.
QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromLatin1(list.sliced(1).chopped(1));
    }
    case QJsonValue::Null:
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
}

QString textIn(const QJsonObject &object, const char *key)
{
    return textOf(object.value(QLatin1String(key)));
}

int nestingOf(const QJsonValue &value)
{
    int deepest = 0;
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            deepest = std::max(deepest, nestingOf(item));
    } else if (value.isObject()) {
        for (const QJsonValue item : value.toObject())
            deepest = std::max(deepest, nestingOf(item));
    } else {
        return 0;
    }
    return deepest + 1;
}

void readOrdensServico(const QJsonValue &value, Atendimento &atendimento, qsizetype &skipped)
{
    if (value.isObject() ? !value.toObject().isEmpty() : !textOf(value).isEmpty())
        ++skipped;
    for (const QJsonValue row : value.toArray()) {
        if (!row.isObject()) {
            ++skipped;
            continue;
        }
        OrdemServico os;
        os.id = IdOrdemServico(textIn(row.toObject(), "id_ordem_servico"));
        os.status = textIn(row.toObject(), "status");
        atendimento.ordensServico.append(os);
    }
}

AtendimentoReply readRows(const QJsonArray &rows)
{
    AtendimentoReply reply;
    QSet<QString> seen;
    for (const QJsonValue row : rows) {
        ++reply.received;
        if (!row.isObject()) {
            ++reply.skipped;
            continue;
        }
        const QJsonObject object = row.toObject();
        Atendimento atendimento;
        atendimento.id = IdAtendimento(textIn(object, "id_atendimento"));
        atendimento.protocolo = Protocolo(textIn(object, "protocolo"));
        atendimento.status = textIn(object, "status");
        readOrdensServico(object.value(QLatin1String("ordens_servico")), atendimento, reply.skipped);
        const QString id = atendimento.id.text();
        if (id.isEmpty() || !seen.contains(id))
            reply.atendimentos.append(atendimento);
        seen.insert(id);
    }
    return reply;
}

QString messageIn(const QJsonObject &root)
{
    for (const char *key : {"msg", "message", "error_description", "error"}) {
        if (const QString text = textIn(root, key); !text.isEmpty())
            return text;
    }
    return {};
}

Result<AtendimentoReply> decodeRoot(const QJsonObject &root)
{
    const QString status = textIn(root, "status");
    const QString lower = status.toLower();
    if (lower == QLatin1String("error") || lower == QLatin1String("erro")) {
        if (saysNothingFound(messageIn(root)))
            return AtendimentoReply();
        return failure(ErrorKind::Rejected, httpOk);
    }
    const QJsonValue list = root.value(QLatin1String("atendimentos"));
    if (list.isArray())
        return readRows(list.toArray());
    const bool isSuccess =
        lower.startsWith(QLatin1String("su")) || lower == QLatin1String("ok") || status == QLatin1String("true");
    const bool isExcused = list.isNull() || (list.isObject() && list.toObject().isEmpty())
        || (list.isUndefined() && (isSuccess || root.isEmpty()));
    if (isExcused)
        return AtendimentoReply();
    return failure(ErrorKind::UnexpectedShape, httpOk, QStringLiteral("$.atendimentos"));
}

} // namespace

Result<AtendimentoReply> decodeSlowly(const QJsonDocument &document)
{
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (nestingOf(root) > deepestNesting)
        return failure(ErrorKind::NestedTooDeep, httpOk);
    if (document.isObject())
        return decodeRoot(document.object());
    if (document.array().isEmpty())
        return AtendimentoReply();
    return failure(ErrorKind::UnexpectedShape, httpOk, QStringLiteral("$"));
}

AtendimentoReply reducedToWhatIsCompared(const AtendimentoReply &reply)
{
    AtendimentoReply reduced;
    reduced.received = reply.received;
    reduced.skipped = reply.skipped;
    for (const Atendimento &full : reply.atendimentos) {
        Atendimento atendimento;
        atendimento.id = full.id;
        atendimento.protocolo = full.protocolo;
        atendimento.status = full.status;
        for (const OrdemServico &row : full.ordensServico) {
            OrdemServico &os = atendimento.ordensServico.emplaceBack();
            os.id = row.id;
            os.status = row.status;
        }
        reduced.atendimentos.append(atendimento);
    }
    return reduced;
}

} // namespace guiche::fuzz
