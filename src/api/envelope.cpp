// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/envelope.h"

#include "api/atendimentosdecoder.h"
#include "core/redaction.h"

namespace guiche
{

namespace
{

// Every spelling seen begins like this: "success", "suscess", "sucesso".
bool readsAsSuccess(const QString &status)
{
    return status.startsWith(QLatin1String("su"), Qt::CaseInsensitive)
        || status.compare(QLatin1String("ok"), Qt::CaseInsensitive) == 0 || status == QLatin1String("true");
}

bool readsAsError(const QString &status)
{
    return status.compare(QLatin1String("error"), Qt::CaseInsensitive) == 0
        || status.compare(QLatin1String("erro"), Qt::CaseInsensitive) == 0;
}

} // namespace

QString Envelope::messageForPeople() const
{
    for (const QString &text : {msg, message, errorDescription, error}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString Envelope::told() const
{
    QString text = messageForPeople();
    if (!firstError.isEmpty() && firstError != text)
        text += text.isEmpty() ? firstError : u' ' % firstError;
    constexpr qsizetype longest = 500;
    // Redacted with room to spare and cut afterwards: half a CPF would not be known for one.
    return redacted(text.left(4 * longest)).left(longest);
}

void readFirstError(JsonReader &reader, ondemand::value value, int depth, QString &first)
{
    const ondemand::json_type type = value.type();
    const bool isContainer = type == ondemand::json_type::array || type == ondemand::json_type::object;
    if (isContainer && depth > deepestNesting)
        throw JsonFailure{Error{ErrorKind::NestedTooDeep, httpOk, {}}};
    if (type == ondemand::json_type::array) {
        for (ondemand::value item : value.get_array())
            readFirstError(reader, item, depth + 1, first);
    } else if (type == ondemand::json_type::object) {
        for (ondemand::field item : value.get_object())
            readFirstError(reader, item.value(), depth + 1, first);
    } else if (first.isEmpty()) {
        first = reader.text(value, depth);
    }
}

Result<ListFound> verdictOn(const Envelope &envelope)
{
    if (envelope.isNoObject)
        return failure(ErrorKind::UnexpectedShape, httpOk, QStringLiteral("$"));
    if (readsAsError(envelope.status)) {
        if (saysNothingFound(envelope.messageForPeople()))
            return ListFound::Nothing;
        return failure(ErrorKind::Rejected, httpOk, envelope.told());
    }
    if (envelope.listIsOddlyShaped || (!envelope.hasList && !readsAsSuccess(envelope.status)))
        return failure(ErrorKind::UnexpectedShape, httpOk, QStringLiteral("$.atendimentos"));
    return ListFound::List;
}

} // namespace guiche
