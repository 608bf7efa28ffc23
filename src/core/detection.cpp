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
constexpr qsizetype sizeOfCpf = 11;
constexpr qsizetype sizeOfCnpj = 14;
constexpr qsizetype shortestProtocolo = 15;
constexpr qsizetype longestProtocolo = 20;

bool isNumeral(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumerals(QStringView plain)
{
    return std::ranges::all_of(plain, isNumeral);
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
        if (isNumeral(c) || (seen.isEmpty() && (c == u'+' || c == u'(')) || (seen.startsWith(u'(') && c == u')'))
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
        if (plain.startsWith(name) && plain.size() > name.size() && isNumerals(plain.sliced(name.size())))
            return plain.sliced(name.size());
    }
    return plain;
}

// With the leading zeros that a spreadsheet took away; empty when that makes no right document.
QString repaired(const QString &plain)
{
    const qsizetype size = plain.size();
    const qsizetype whole = size < sizeOfCpf ? sizeOfCpf : sizeOfCnpj;
    if (size < shortestRepairable || size >= sizeOfCnpj || !isNumerals(plain))
        return {};
    const QString padded = plain.rightJustified(whole, u'0');
    return CpfCnpj(padded).hasValidCheckDigits() ? padded : QString();
}

// What may be a document: by its size, its check digits, or what it becomes with leading zeros.
Detection ofDocument(const QString &plain)
{
    const CpfCnpj document(plain);
    Detection found{.kind = Detection::Kind::Unknown, .warning = Detection::Warning::Unrecognised, .termo = plain};
    found.tipo = TipoBusca::PorCpfCnpj;
    if (document.kind() == CpfCnpj::Kind::Cpf || document.kind() == CpfCnpj::Kind::Cnpj) {
        found.kind = document.kind() == CpfCnpj::Kind::Cpf ? Detection::Kind::Cpf : Detection::Kind::Cnpj;
        found.warning =
            document.hasValidCheckDigits() ? Detection::Warning::None : Detection::Warning::WrongCheckDigits;
    } else if (const QString suggestion = repaired(plain); !suggestion.isEmpty()) {
        found.kind = suggestion.size() == sizeOfCpf ? Detection::Kind::Cpf : Detection::Kind::Cnpj;
        found.warning = Detection::Warning::Incomplete;
        found.suggestion = suggestion;
    }
    return found;
}

Detection ofProtocolo(const QString &plain)
{
    const bool isMoment = beginsWithMoment(plain);
    return {.kind = isMoment ? Detection::Kind::Protocolo : Detection::Kind::Unknown,
            .warning = isMoment ? Detection::Warning::None : Detection::Warning::NotAMoment,
            .termo = plain,
            .tipo = TipoBusca::PorProtocolo};
}

Detection ofCodigo(const QString &plain)
{
    const QString suggestion = repaired(plain);
    return {.kind = Detection::Kind::CodigoOuServico,
            .warning = suggestion.isEmpty() ? Detection::Warning::None : Detection::Warning::Incomplete,
            .termo = plain,
            .tipo = TipoBusca::PorCodigoCliente,
            .outroTipo = TipoBusca::PorIdClienteServico,
            .suggestion = suggestion};
}

Detection ofUnknown(const QString &plain, std::optional<TipoBusca> tipo)
{
    return {
        .kind = Detection::Kind::Unknown, .warning = Detection::Warning::Unrecognised, .termo = plain, .tipo = tipo};
}

Detection ofNumber(const QString &plain)
{
    const qsizetype size = plain.size();
    if (size <= longestCodigo)
        return ofCodigo(plain);
    if (size >= shortestProtocolo && size <= longestProtocolo)
        return ofProtocolo(plain);
    const Detection document = ofDocument(plain);
    return document.kind == Detection::Kind::Unknown ? ofUnknown(plain, TipoBusca::PorCodigoCliente) : document;
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
        found.kind = Detection::Kind::Protocolo;
        break;
    case TipoBusca::PorCodigoCliente:
    case TipoBusca::PorIdClienteServico:
        // A código is the provider's own, and so is the case of its letters.
        plain = rest.toString().removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        found = {.kind = tipo == TipoBusca::PorCodigoCliente ? Detection::Kind::Codigo : Detection::Kind::Servico,
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
    if (plain.size() < shortestProtocolo || plain.size() > longestProtocolo || !isNumerals(plain))
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
    if (isNumerals(plain))
        return isWrittenAsPhone(text) ? ofUnknown(plain, TipoBusca::PorCodigoCliente) : ofNumber(plain);
    const Detection document = ofDocument(plain);
    if (document.kind != Detection::Kind::Unknown && document.warning == Detection::Warning::None)
        return document;
    if (const QStringView unnamed = withoutName(plain); unnamed.size() < plain.size())
        return ofNumber(unnamed.toString());
    return document.kind == Detection::Kind::Unknown ? ofUnknown(plain, {}) : document;
}

} // namespace guiche
