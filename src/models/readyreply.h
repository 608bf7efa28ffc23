// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/replytemplate.h"

#include <QDateTime>
#include <QList>
#include <QModelIndex>
#include <QStringList>

#include <optional>

namespace guiche
{

class AtendimentosModel;

// Ready replies: texts with placeholders, filled in from a row and sent to the customer or read out.
//
//   {name}   becomes what the row has to say, on one line. Names in any case. An unknown one is left as it is.
//   [ … ]    is left out, with its brackets, when a placeholder in it has nothing to say. Brackets without a placeholder
//            between them are ordinary text, and so is one that is never closed. There are none within others.
//
// A placeholder without a value outside of brackets becomes a dash: seen before it is sent. No CPF or CNPJ is ever told.
enum class Placeholder {
    Protocolo,
    ProtocoloAgrupado, // spaced for the eye
    ProtocoloSoletrado, // digit by digit, in the words of the telephone
    Cliente, // a person's first name; all of a company's
    Tipo,
    Situacao,
    AbertoEm,
    Responsavel,
    OsNumero,
    OsAgendamento, // the programmed window of an open OS; while it waits for one, "a date yet to be set"
    OsSituacao,
};
inline constexpr int placeholderCount = 11;

QString placeholderName(Placeholder placeholder); // "protocolo_agrupado"
QString placeholderMeaning(Placeholder placeholder); // in words, for the editor

// `os` is the one that the placeholders of an OS are about; null: that of `atendimento` which is next to be done, if any.
QString filled(const ReplyTemplate &reply, const Atendimento &atendimento, const OrdemServico *os,
               const QDateTime &now);

// What looks like a placeholder and is none, as it stands in the text.
QStringList unknownPlaceholders(const QString &text);

// The one under way, else the next one of those to come, else the latest late one, else one that waits for a date.
const OrdemServico *nextOrdemServico(const Atendimento &atendimento, const QDateTime &now);

// "dois zero um oito, zero seis um nove": digits as they are said on the phone, in groups of up to four.
QString spelledOut(const Protocolo &protocolo);

// What a person has who never edited any.
QList<ReplyTemplate> defaultReplies();

// A row as filled() takes it: the atendimento with its ordens de serviço and, where the row is one of these, which.
struct ReplyRow {
    Atendimento atendimento;
    std::optional<OrdemServico> os;
};
std::optional<ReplyRow> replyRowAt(const AtendimentosModel &model, const QModelIndex &index);
QString filled(const ReplyTemplate &reply, const ReplyRow &row, const QDateTime &now);

} // namespace guiche
