// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detection.h"

#include "core/cpfcnpj.h"
#include "core/protocolo.h"

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

constexpr qsizetype longestCodigo = 9;
constexpr qsizetype shortestRepairable = 8;
constexpr qsizetype cpfSize = 11;
constexpr qsizetype cnpjSize = 14;
constexpr qsizetype shortestProtocolo = 15;
constexpr qsizetype longestProtocolo = 20;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView plain)
{
    return std::ranges::all_of(plain, isDigit);
}

bool isSeen(QChar c)
{
    return !c.isSpace() && c.isPrint();
}

// Takes a "c:" from the front of `text`; spaces and invisible characters may stand around both.
std::optional<TipoBusca> takePrefix(QStringView &text)
{
    const auto letter = std::ranges::find_if(text, isSeen);
    if (letter == text.end())
        return {};
    const auto colon = std::find_if(letter + 1, text.end(), isSeen);
    if (colon == text.end() || *colon != u':')
        return {};
    const std::optional<TipoBusca> tipo = tipoOfPrefix(*letter);
    if (tipo)
        text = text.sliced(colon + 1 - text.begin());
    return tipo;
}

// "+55 11 98765-4321", "(11) 98765-4321": no document and no protocolo, whatever its digits come to.
bool isWrittenAsPhone(QStringView text)
{
    constexpr qsizetype longestPhone = 15; // E.164
    constexpr qsizetype shortestLocal = 8;
    QString seen;
    for (const QChar c : text) {
        if (isDigit(c) || (seen.isEmpty() && (c == u'+' || c == u'(')) || (seen.startsWith(u'(') && c == u')'))
            seen.append(c);
    }
    if (seen.startsWith(u'+'))
        return seen.size() > 1 + shortestLocal && seen.size() <= 1 + longestPhone;
    const qsizetype end = seen.indexOf(u')');
    const qsizetype local = seen.size() - end - 1;
    return (end == 3 || end == 4) && (local == shortestLocal || local == shortestLocal + 1);
}

// "CPF 862…" typed with its name; glued together that has the shape of a CNPJ.
QStringView withoutName(QStringView plain)
{
    for (const QStringView name : {QStringView(u"CPFCNPJ"), QStringView(u"CNPJCPF"), QStringView(u"CPF"),
                                   QStringView(u"CNPJ"), QStringView(u"PROTOCOLO")}) {
        if (plain.startsWith(name) && plain.size() > name.size() && isNumber(plain.sliced(name.size())))
            return plain.sliced(name.size());
    }
    return plain;
}

// With the leading zeros that a spreadsheet took away; empty when that makes no right document.
QString repaired(const QString &plain)
{
    const qsizetype size = plain.size();
    const qsizetype whole = size < cpfSize ? cpfSize : cnpjSize;
    if (size < shortestRepairable || size == cpfSize || size >= cnpjSize || !isNumber(plain))
        return {};
    const QString padded = plain.rightJustified(whole, u'0');
    return CpfCnpj(padded).hasValidCheckDigits() ? padded : QString();
}

using Kind = Detection::Kind;
using Warning = Detection::Warning;

// What may be a document: by its size, its check digits, or what it becomes with leading zeros.
Detection ofDocument(const QString &plain)
{
    const CpfCnpj document(plain);
    Detection found{.kind = Kind::Unknown, .warning = Warning::Unrecognised, .termo = plain};
    found.tipo = TipoBusca::PorCpfCnpj;
    if (document.kind() == CpfCnpj::Kind::Cpf || document.kind() == CpfCnpj::Kind::Cnpj) {
        found.kind = document.kind() == CpfCnpj::Kind::Cpf ? Kind::Cpf : Kind::Cnpj;
        found.warning = document.hasValidCheckDigits() ? Warning::None : Warning::WrongCheckDigits;
    } else if (const QString suggestion = repaired(plain); !suggestion.isEmpty()) {
        found.kind = suggestion.size() == cpfSize ? Kind::Cpf : Kind::Cnpj;
        found.warning = Warning::Incomplete;
        found.suggestion = suggestion;
    }
    return found;
}

Detection ofProtocolo(const QString &plain)
{
    const bool isMoment = beginsWithMoment(plain);
    return {.kind = isMoment ? Kind::Protocolo : Kind::Unknown,
            .warning = isMoment ? Warning::None : Warning::NotAMoment,
            .termo = plain,
            .tipo = TipoBusca::PorProtocolo};
}

Detection ofCodigo(const QString &plain)
{
    const QString suggestion = repaired(plain);
    return {.kind = Kind::CodigoOuServico,
            .warning = suggestion.isEmpty() ? Warning::None : Warning::Incomplete,
            .termo = plain,
            .tipo = TipoBusca::PorCodigoCliente,
            .outroTipo = TipoBusca::PorIdClienteServico,
            .suggestion = suggestion};
}

Detection unknown(const QString &plain, std::optional<TipoBusca> tipo)
{
    return {.kind = Kind::Unknown, .warning = Warning::Unrecognised, .termo = plain, .tipo = tipo};
}

Detection ofNumber(const QString &plain)
{
    const qsizetype size = plain.size();
    if (size <= longestCodigo)
        return ofCodigo(plain);
    if (size >= shortestProtocolo && size <= longestProtocolo)
        return ofProtocolo(plain);
    const Detection document = ofDocument(plain);
    return document.kind == Kind::Unknown ? unknown(plain, TipoBusca::PorCodigoCliente) : document;
}

Detection ofForced(TipoBusca tipo, QStringView rest)
{
    QString plain = withoutPunctuation(rest);
    if (plain.isEmpty())
        return {.isForced = true};
    Detection found;
    switch (tipo) {
    case TipoBusca::PorCpfCnpj:
        found = ofDocument(plain);
        break;
    case TipoBusca::PorProtocolo:
        found = ofProtocolo(plain);
        found.kind = Kind::Protocolo;
        break;
    case TipoBusca::PorCodigoCliente:
    case TipoBusca::PorIdClienteServico:
        // A código is the provider's own, and so is the case of its letters.
        plain = rest.toString().removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        found = {.kind = tipo == TipoBusca::PorCodigoCliente ? Kind::CodigoCliente : Kind::IdClienteServico,
                 .termo = plain,
                 .tipo = tipo};
        break;
    }
    found.isForced = true;
    return found;
}

} // namespace

std::optional<TipoBusca> tipoOfPrefix(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'c':
        return TipoBusca::PorCodigoCliente;
    case u's':
        return TipoBusca::PorIdClienteServico;
    case u'p':
        return TipoBusca::PorProtocolo;
    case u'd':
        return TipoBusca::PorCpfCnpj;
    default:
        return {};
    }
}

bool beginsWithMoment(const QString &plain)
{
    // Years of our time only: an international call ("0055 11…") begins with the year 55.
    constexpr int earliest = 1900;
    constexpr int latest = 2099;
    if (plain.size() < shortestProtocolo || plain.size() > longestProtocolo || !isNumber(plain))
        return false;
    const WallTime moment = Protocolo(plain).begunAt();
    return moment.isReadable() && moment.date().year() >= earliest && moment.date().year() <= latest;
}

Detection detect(const QString &text)
{
    QStringView rest = text;
    if (const std::optional<TipoBusca> forced = takePrefix(rest))
        return ofForced(*forced, rest);
    const QString plain = withoutPunctuation(text);
    if (plain.isEmpty())
        return {};
    if (isNumber(plain))
        return isWrittenAsPhone(text) ? unknown(plain, TipoBusca::PorCodigoCliente) : ofNumber(plain);
    const Detection document = ofDocument(plain);
    if (document.kind != Kind::Unknown && document.warning == Warning::None)
        return document;
    if (const QStringView unnamed = withoutName(plain); unnamed.size() < plain.size())
        return ofNumber(unnamed.toString());
    return document.kind == Kind::Unknown ? unknown(plain, {}) : document;
}

} // namespace guiche
