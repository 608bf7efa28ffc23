// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outsideterm.h"

#include "core/cpfcnpj.h"
#include "core/detection.h"
#include "core/plaintext.h"
#include "core/redaction.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace guiche
{

namespace
{

struct OutsideTerm {
    Q_DECLARE_TR_FUNCTIONS(guiche::OutsideTerm)
};

struct NamedTipo {
    TipoBusca tipo;
    QLatin1String name;
    QChar prefix; // that forces it in the box
};

constexpr std::array tipos = {
    NamedTipo{TipoBusca::PorCodigoCliente, QLatin1String("codigo_cliente"), u'c'},
    NamedTipo{TipoBusca::PorCpfCnpj, QLatin1String("cpf_cnpj"), u'd'},
    NamedTipo{TipoBusca::PorIdClienteServico, QLatin1String("id_cliente_servico"), u's'},
    NamedTipo{TipoBusca::PorProtocolo, QLatin1String("protocolo"), u'p'},
};
static_assert(tipos.size() == tipoBuscaCount);

constexpr QLatin1String scheme("guiche:");

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

tl::unexpected<QString> nothingIn(const QString &term)
{
    return wrong(
        OutsideTerm::tr("“%1” is nothing to search for: it takes a CPF, a CNPJ, a protocolo, a customer code or "
                        "a service ID.")
            .arg(maskedTerm(term)));
}

tl::unexpected<QString> badAddress()
{
    return wrong(
        OutsideTerm::tr("An address of this program looks like guiche:TERM or guiche:search?term=TERM&type=TYPE."));
}

bool isDecoded(const QString &text)
{
    return !text.contains(QChar::ReplacementCharacter);
}

QString withPrefix(const QString &term, TipoBusca tipo)
{
    const auto named = std::ranges::find(tipos, tipo, &NamedTipo::tipo);
    return named->prefix % u':' % term;
}

// Behind "search?".
tl::expected<QString, QString> termOfQuery(const QString &encoded)
{
    QString written = encoded;
    const QUrlQuery query(written.replace(u'+', QLatin1String("%20")));
    QString term;
    std::optional<TipoBusca> tipo;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QLatin1String("term") && term.isEmpty() && !value.isEmpty())
            term = value;
        else if (key == QLatin1String("type") && !tipo && tipoNamed(value))
            tipo = tipoNamed(value);
        else
            return badAddress();
    }
    if (term.isEmpty() || !isDecoded(term))
        return badAddress();
    return tipo ? withPrefix(term, *tipo) : term;
}

tl::expected<QString, QString> termOfAddress(const QString &address)
{
    QString rest = address.sliced(scheme.size());
    if (rest.startsWith(QLatin1String("//")))
        rest.remove(0, 2);
    const QString search = QStringLiteral("search?");
    if (rest.startsWith(search))
        return termOfQuery(rest.sliced(search.size()));
    const bool isPlain = std::ranges::none_of(rest, [](QChar c) { return c == u'?' || c == u'#' || c == u'&'; });
    const QString term = QUrl::fromPercentEncoding(rest.toUtf8());
    if (!isPlain || !isDecoded(term))
        return badAddress();
    return term;
}

// What softphones put around a number.
QString withoutWrapping(QString term)
{
    const auto isQuote = [](QChar c) { return c == u'"' || c == u'\'' || c == u'<' || c == u'>'; };
    term = term.removeIf(isQuote).trimmed();
    for (const QLatin1String prefix : {QLatin1String("tel:"), QLatin1String("callto:")}) {
        if (term.startsWith(prefix, Qt::CaseInsensitive))
            term = QUrl::fromPercentEncoding(term.sliced(prefix.size()).toUtf8()).trimmed();
    }
    // Some put the country before whatever was keyed in; before a telephone it stays, which says what that is.
    const QLatin1String brazil("+55");
    const bool isDocument = term.startsWith(brazil) && CpfCnpj(term.sliced(brazil.size())).hasValidCheckDigits();
    return isDocument ? term.sliced(brazil.size()) : term;
}

// Whether there is something to ask for; what it is may still be doubtful.
bool isUsable(const Detection &detection)
{
    if (!detection.tipo || (detection.warning == Detection::Warning::Unrecognised && !detection.isForced))
        return false;
    AtendimentoQuery query;
    query.tipo = *detection.tipo;
    query.termo = detection.termo;
    return !query.problem();
}

bool isDocument(const Detection &detection)
{
    return detection.kind == Detection::Kind::Cpf || detection.kind == Detection::Kind::Cnpj;
}

// What the term is, if it can be asked for as that without anybody looking at it first.
tl::expected<Detection, QString> recognised(const QString &term)
{
    const Detection detection = detect(term);
    if (!isUsable(detection))
        return nothingIn(term);
    if (detection.isForced || detection.kind == Detection::Kind::CodigoOuServico)
        return detection;
    switch (detection.warning) {
    case Detection::Warning::WrongCheckDigits:
        return wrong(OutsideTerm::tr("The check digits of %1 are wrong. Say that it is a cpf_cnpj to search for it all "
                                     "the same.")
                         .arg(maskedTerm(term)));
    case Detection::Warning::Incomplete:
        return wrong(OutsideTerm::tr("%1 is no whole CPF or CNPJ. With its leading zeros it would be %2.")
                         .arg(maskedTerm(term), CpfCnpj(detection.suggestion).masked()));
    case Detection::Warning::NotAMoment:
        return wrong(
            OutsideTerm::tr("%1 does not begin with a date and time, as every protocolo does. Say that it is a "
                            "protocolo to search for it all the same.")
                .arg(maskedTerm(term)));
    case Detection::Warning::None:
    case Detection::Warning::Unrecognised:
        return detection;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<TipoBusca> tipoNamed(const QString &name)
{
    const auto named = std::ranges::find_if(tipos, [&name](const NamedTipo &row) { return row.name == name; });
    return named == tipos.end() ? std::optional<TipoBusca>() : named->tipo;
}

QString nameOf(TipoBusca tipo)
{
    return std::ranges::find(tipos, tipo, &NamedTipo::tipo)->name;
}

tl::expected<QString, QString> termFromOutside(const QString &argument)
{
    QString term = argument.trimmed();
    if (term.size() > longestTerm * 3) // each character may be percent-encoded
        return nothingIn(term);
    if (term.startsWith(scheme, Qt::CaseInsensitive)) {
        const auto decoded = termOfAddress(term);
        if (!decoded)
            return decoded;
        term = *decoded;
    }
    term = shownLine(withoutWrapping(term));
    if (term.size() > longestTerm || !isUsable(detect(term)))
        return nothingIn(term);
    return term;
}

tl::expected<AtendimentoQuery, QString> questionFor(const QString &term, const std::optional<TipoBusca> &tipo,
                                                    AtendimentoQuery query)
{
    if (term.size() > longestTerm)
        return nothingIn(term);
    query.termo = term;
    if (tipo) {
        query.tipo = *tipo;
    } else {
        const auto detection = recognised(withoutWrapping(term));
        if (!detection)
            return wrong(detection.error());
        query.termo = detection->termo;
        query.tipo = *detection->tipo;
        query.outroTipo = detection->outroTipo;
    }
    const std::optional<QueryProblem> problem = query.problem();
    if (!problem)
        return query;
    switch (*problem) {
    case QueryProblem::EmptyTerm:
    case QueryProblem::TermWithoutDigits:
        return nothingIn(term);
    case QueryProblem::LimitOutOfRange:
        return wrong(OutsideTerm::tr("The limit is a number from %1 to %2.")
                         .arg(AtendimentoQuery::smallestLimit)
                         .arg(AtendimentoQuery::largestLimit));
    case QueryProblem::RangeReversed:
        return wrong(OutsideTerm::tr("“From” is after “to”."));
    }
    Q_UNREACHABLE();
}

QString maskedTerm(const QString &term, const std::optional<TipoBusca> &tipo)
{
    constexpr qsizetype longestShown = 40;
    constexpr qsizetype fewDigits = 7;
    const QString line = shownLine(term);
    const Detection detection = detect(line);
    const QString text = line.size() > longestShown ? QString(line.first(longestShown - 1) % u'…') : line;
    const bool isNumber = detection.kind == Detection::Kind::Protocolo || tipo == TipoBusca::PorProtocolo
        || detection.kind == Detection::Kind::Codigo || detection.kind == Detection::Kind::Servico
        || (detection.kind == Detection::Kind::CodigoOuServico && detection.warning == Detection::Warning::None);
    const qsizetype digits = std::ranges::count_if(line, [](QChar c) { return c.isDigit(); });
    const bool mayBeDocument = isDocument(detection) || tipo == TipoBusca::PorCpfCnpj || digits > fewDigits;
    if (isNumber && tipo != TipoBusca::PorCpfCnpj)
        return redacted(text);
    return mayBeDocument ? CpfCnpj(withoutPunctuation(text)).masked() : redacted(text);
}

} // namespace guiche
