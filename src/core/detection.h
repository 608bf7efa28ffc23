// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"

#include <QList>
#include <QString>

#include <optional>

namespace guiche
{

// What a typed or pasted text is, told from its characters alone, so that an agent need not say it.
struct Detection {
    enum class Kind {
        Nothing, // no letter or digit, or a prefix alone
        Cpf,
        Cnpj,
        Protocolo,
        Codigo, // forced by a prefix
        Servico, // forced by a prefix
        CodigoOuServico, // 1 to 9 digits: truly ambiguous, both are to be asked
        Unknown, // has letters or digits, and is none of these
    };
    // What is odd about it. It may be sent all the same, unless tipo is empty.
    enum class Warning {
        None,
        WrongCheckDigits, // of a CPF (11) or CNPJ (14)
        Incomplete, // suggestion is the document it becomes with its leading zeros; termo is as typed
        NotAMoment, // 15 to 20 digits that do not begin with yyyyMMddHHmmss
        Unrecognised,
    };

    Kind kind = Kind::Nothing;
    Warning warning = Warning::None;
    QString termo = {}; // as the API takes it: without prefix, punctuation, spaces and invisible characters
    std::optional<TipoBusca> tipo = {}; // to ask `termo` for; empty: there is nothing to ask
    std::optional<TipoBusca> outroTipo = {}; // of CodigoOuServico: the other reading
    QString suggestion = {}; // of Incomplete: the repaired number, plain
    bool isForced = false; // by a prefix: c: código, s: serviço, p: protocolo, d: documento

    friend bool operator==(const Detection &, const Detection &) = default;
};

// Punctuation, spaces and invisible characters are dropped. Then: 15–20 digits that begin with a real yyyyMMddHHmmss →
// protocolo; 14 characters [0-9A-Z]{12}[0-9]{2} → CNPJ; 11 digits → CPF; 8–10 or 12–13 digits that become a valid
// document when zero-padded → Incomplete with a suggestion (8 and 9 stay CodigoOuServico); 1–9 digits → CodigoOuServico.
// Other numbers are Unknown, and may be asked for as a protocolo (15–20 digits) or a código. What is written as a phone
// number, "+55 11 98765-4321", "(11) 98765-4321", is Unknown too. Letters are, and there is nothing to ask, unless the
// text is a document or a number with its name before it ("CPF 862…").
Detection detect(const QString &text);

// The identifiers in free text, such as a chat message, in the order they stand there, each once: documents with right
// check digits, protocolos, and what a prefix names. When there is none of those: numbers of up to 9 digits that are no
// part of a date, time, amount or phone number.
QList<Detection> identifiersIn(const QString &text);

// Of c, s, p and d, in either case.
std::optional<TipoBusca> tipoOfPrefix(QChar letter);
// Whether a protocolo, 15 to 20 digits, begins with a moment of our time.
bool beginsWithMoment(const QString &plain);

} // namespace guiche
