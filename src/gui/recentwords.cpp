// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recentwords.h"

#include "core/cpfcnpj.h"
#include "core/protocolo.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace guiche
{

namespace
{

struct RecentWords {
    Q_DECLARE_TR_FUNCTIONS(guiche::RecentWords)
};

QString termText(const KeptTerm &termo)
{
    const bool isProtocolo = termo.tipo() == TipoBusca::PorProtocolo;
    return wordFor(termo.tipo()) % u' ' % (isProtocolo ? Protocolo(termo.text()).grouped() : termo.text());
}

QString foldedText(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded;
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

QString titleOf(const Recent &recent)
{
    const QString nome = shownLine(recent.nome);
    if (!nome.isEmpty())
        return nome;
    return recent.documento.isEmpty() ? termText(recent.termo) : recent.documento;
}

QString detailOf(const Recent &recent)
{
    const TipoBusca tipo = recent.termo.tipo();
    const QString title = titleOf(recent);
    QStringList parts;
    if (tipo != TipoBusca::PorCpfCnpj && title != recent.documento)
        parts << recent.documento;
    if (title != termText(recent.termo))
        parts << (title == recent.termo.text() ? wordFor(tipo) : termText(recent.termo));
    if (tipo != TipoBusca::PorCodigoCliente && !recent.codigo.isEmpty())
        parts << RecentWords::tr("code %1").arg(recent.codigo.text());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString lastUseText(const QDateTime &at, const QDateTime &now)
{
    const QString time = at.time().toString(QStringLiteral("HH:mm"));
    if (at.date() == now.date())
        return RecentWords::tr("today %1").arg(time);
    if (at.date() == now.date().addDays(-1))
        return RecentWords::tr("yesterday %1").arg(time);
    if (at.date().year() == now.date().year())
        return at.toString(QStringLiteral("dd/MM HH:mm"));
    return at.toString(QStringLiteral("dd/MM/yyyy"));
}

QString spokenText(const Recent &recent, const QDateTime &now)
{
    QStringList parts{titleOf(recent), detailOf(recent), lastUseText(recent.lastUsed, now)};
    if (recent.isPinned)
        parts << RecentWords::tr("pinned");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool isMeantBy(const Recent &recent, const QString &typed)
{
    const QString number = withoutPunctuation(typed);
    const QStringList numbers{recent.fullTermo, recent.codigo.text(), withoutPunctuation(recent.documento),
                              withoutPunctuation(recent.termo.text())};
    const bool hasDigit = std::ranges::any_of(number, [](QChar c) { return c.isDigit(); });
    if (hasDigit && std::ranges::any_of(numbers, [&number](const QString &own) { return own.contains(number); }))
        return true;
    const QString name = foldedText(shownLine(recent.nome));
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&name](const QString &word) { return beginsAWord(name, word); });
}

QString keepingSentence(RecentsDesk::Keeping keeping)
{
    switch (keeping) {
    case RecentsDesk::Keeping::Kept:
        return {};
    case RecentsDesk::Keeping::ForThisRun:
        return RecentWords::tr(
            "This connection is for this run only: its customers are forgotten when the program ends.");
    case RecentsDesk::Keeping::WithoutKeychain:
        return RecentWords::tr("The keychain cannot be used: new customers are forgotten when the program ends.");
    case RecentsDesk::Keeping::WithoutDisk:
        return RecentWords::tr(
            "The list cannot be written to disk: new customers are forgotten when the program ends.");
    case RecentsDesk::Keeping::TurnedOff:
        return RecentWords::tr("Recent customers are turned off: none is kept.");
    case RecentsDesk::Keeping::Forbidden:
        return RecentWords::tr("The administrator's policy does not allow recent customers to be kept.");
    }
    Q_UNREACHABLE();
}

} // namespace guiche
