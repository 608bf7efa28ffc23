// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchmessages.h"

#include "core/cpfcnpj.h"
#include "core/redaction.h"
#include "gui/errortext.h"
#include "models/privatetext.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace guiche
{

namespace
{

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(guiche::SearchText)
};

// The type that a term of this length most often is, other than the one it was taken for.
TipoBusca likeliestOtherType(const AtendimentoQuery &query)
{
    constexpr qsizetype shortestProtocolo = 15;
    const QString plain = withoutPunctuation(query.termo);
    const CpfCnpj document(plain);
    const bool isDocument = document.kind() == CpfCnpj::Kind::Cpf || document.kind() == CpfCnpj::Kind::Cnpj;
    if (isDocument && query.tipo != TipoBusca::PorCpfCnpj)
        return TipoBusca::PorCpfCnpj;
    if (plain.size() >= shortestProtocolo && query.tipo != TipoBusca::PorProtocolo)
        return TipoBusca::PorProtocolo;
    return query.tipo == TipoBusca::PorCodigoCliente ? TipoBusca::PorIdClienteServico : TipoBusca::PorCodigoCliente;
}

} // namespace

QString dateText(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString termText(const AtendimentoQuery &query, Privacy privacy)
{
    QString type = wordFor(query.tipo);
    if (query.outroTipo)
        type = SearchText::tr("%1 or %2", "two types").arg(type, wordFor(*query.outroTipo));
    QString term = query.termo.simplified();
    if (privacy != Privacy::Open) // a document may be asked for as something else
        term = query.tipo == TipoBusca::PorCpfCnpj ? CpfCnpj(term).masked() : redacted(term);
    return SearchText::tr("%1 %2", "type and term").arg(type, term);
}

QString askedText(const AtendimentoQuery &query, Privacy privacy)
{
    QStringList parts{termText(query, privacy)};
    if (query.asksOnlyPending())
        parts << SearchText::tr("only pending");
    if (query.dataInicio)
        parts << SearchText::tr("from %1").arg(dateText(*query.dataInicio));
    if (query.dataFim)
        parts << SearchText::tr("to %1").arg(dateText(*query.dataFim));
    return parts.join(QStringLiteral(", "));
}

QString groupText(const SearchGroup &group, Privacy privacy)
{
    const QList<Atendimento> &rows = group.outcome.reply.atendimentos;
    QStringList parts{termText(group.outcome.query, privacy)};
    if (!rows.isEmpty())
        parts << personText(rows.first().cliente.nome, privacy) << QString::number(rows.size());
    return parts.join(QStringLiteral(" · "));
}

QString tabTitle(const AtendimentoQuery &asked, const SearchDesk &desk, Privacy privacy)
{
    const std::optional<SearchOutcome> &outcome = desk.outcome();
    if (outcome && !outcome->reply.atendimentos.isEmpty())
        return personText(outcome->reply.atendimentos.first().cliente.nome, privacy);
    return asked.termo.isEmpty() ? SearchText::tr("New search") : termText(asked, privacy);
}

QString countsText(const SearchOutcome &outcome)
{
    if (outcome.reply.atendimentos.isEmpty())
        return SearchText::tr("No atendimento found");
    const auto atendimentos = static_cast<int>(outcome.reply.atendimentos.size());
    const auto ordens = static_cast<int>(outcome.ordensServicoCount());
    return SearchText::tr("%n atendimento(s)", nullptr, atendimentos) % QStringLiteral(", ")
        % SearchText::tr("%n ordem(ns) de serviço", nullptr, ordens);
}

QString outcomeText(const SearchOutcome &outcome)
{
    QStringList parts{countsText(outcome)};
    if (outcome.mayHaveMore() && !outcome.walked) // how far that got is told with the rows
        parts << SearchText::tr("there may be more (limit %1)").arg(outcome.query.limit);
    if (outcome.reply.skipped > 0)
        parts << SearchText::tr("%n row(s) could not be read", nullptr, static_cast<int>(outcome.reply.skipped));
    parts << durationText(outcome.took);
    return parts.join(QStringLiteral(" · "));
}

QString durationText(std::chrono::milliseconds duration)
{
    using namespace std::chrono_literals;
    if (duration < 1s)
        return SearchText::tr("%1 ms").arg(duration.count());
    return SearchText::tr("%1 s").arg(QLocale().toString(static_cast<double>(duration.count()) / 1000, 'f', 1));
}

QString searchingText(const SearchDesk &desk)
{
    if (const std::optional<Pause> pause = desk.pause()) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(pause->length).count();
        Error cause = pause->cause;
        cause.retryAfter = {}; // the countdown says it
        return SearchText::tr("%1 Trying again in %2 s · Esc cancels", "sentence and seconds")
            .arg(errorSentence(cause, desk.serverName()))
            .arg(seconds);
    }
    const double seconds = static_cast<double>(desk.elapsed().count()) / 1000;
    return SearchText::tr("Searching… %1 s · Esc cancels").arg(QLocale().toString(seconds, 'f', 1));
}

QList<Suggestion> suggestionsAfter(const AtendimentoQuery &query)
{
    QList<Suggestion> suggestions;
    if (query.asksOnlyPending()) {
        AtendimentoQuery closedToo = query;
        closedToo.apenasPendente = false;
        suggestions << Suggestion{SearchText::tr("Include closed ones"), closedToo};
    }
    if (query.dataInicio || query.dataFim) {
        AtendimentoQuery anyDate = query;
        anyDate.dataInicio.reset();
        anyDate.dataFim.reset();
        suggestions << Suggestion{SearchText::tr("Search without dates"), anyDate};
    }
    AtendimentoQuery otherType = query;
    otherType.tipo = likeliestOtherType(query);
    suggestions << Suggestion{SearchText::tr("Search as %1").arg(wordFor(otherType.tipo)), otherType};
    return suggestions;
}

} // namespace guiche
