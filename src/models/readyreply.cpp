// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readyreply.h"

#include "models/atendimentosmodel.h"
#include "models/replyvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace guiche
{

namespace
{

struct ReplyText {
    Q_DECLARE_TR_FUNCTIONS(guiche::ReadyReply)
};

constexpr std::array<QLatin1String, placeholderCount> names = {
    QLatin1String("protocolo"),
    QLatin1String("protocolo_agrupado"),
    QLatin1String("protocolo_soletrado"),
    QLatin1String("cliente"),
    QLatin1String("tipo"),
    QLatin1String("situacao"),
    QLatin1String("aberto_em"),
    QLatin1String("responsavel"),
    QLatin1String("os_numero"),
    QLatin1String("os_agendamento"),
    QLatin1String("os_situacao"),
};

// A piece of a template: text, or a placeholder with its braces.
struct Piece {
    QStringView text;
    bool isPlaceholder = false;
    std::optional<Placeholder> placeholder; // none: unknown
};

std::optional<Placeholder> placeholderNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        names, [name](QLatin1String known) { return name.trimmed().compare(known, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? std::optional<Placeholder>()
                                : static_cast<Placeholder>(std::distance(names.begin(), found));
}

// The end of the placeholder that begins at `open`; `open` when none does.
qsizetype endOfPlaceholder(QStringView text, qsizetype open)
{
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text[i] == u'}')
            return i + 1;
        if (text[i] == u'{' || text[i] == u'\n')
            return open;
    }
    return open;
}

QList<Piece> piecesOf(QStringView text)
{
    QList<Piece> pieces;
    qsizetype begun = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = text[i] == u'{' ? endOfPlaceholder(text, i) : i;
        if (end == i) {
            ++i;
            continue;
        }
        if (i > begun)
            pieces << Piece{text.sliced(begun, i - begun), false, {}};
        pieces << Piece{text.sliced(i, end - i), true, placeholderNamed(text.sliced(i + 1, end - i - 2))};
        begun = i = end;
    }
    if (begun < text.size())
        pieces << Piece{text.sliced(begun), false, {}};
    return pieces;
}

bool hasPlaceholder(const QList<Piece> &pieces)
{
    return std::ranges::any_of(pieces, &Piece::isPlaceholder);
}

// The text of `pieces`; nothing when a placeholder among them has no value and they are optional.
std::optional<QString> textOf(const QList<Piece> &pieces, const ReplyValues &values, bool isOptional)
{
    QString text;
    for (const Piece &piece : pieces) {
        const QString value = piece.placeholder ? values.of(*piece.placeholder) : piece.text.toString();
        if (value.isEmpty() && isOptional)
            return {};
        text += value.isEmpty() ? QStringLiteral("—") : value;
    }
    return text;
}

// Where the part in brackets that begins at `open` ends, behind its bracket; `open` when it is ordinary text.
qsizetype endOfOptional(QStringView text, qsizetype open)
{
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text[i] == u'[')
            return open;
        if (text[i] == u']')
            return hasPlaceholder(piecesOf(text.sliced(open + 1, i - open - 1))) ? i + 1 : open;
    }
    return open;
}

bool endsInGap(const QString &text)
{
    return text.isEmpty() || text.back() == u' ' || text.back() == u'\n';
}

// What was between spaces, or alone in its line, takes the one behind it along.
qsizetype gapAfterOmission(const QString &before, QStringView after)
{
    const bool isLine = before.isEmpty() || before.back() == u'\n';
    if (after.isEmpty())
        return 0;
    return (after.front() == u' ' && endsInGap(before)) || (after.front() == u'\n' && isLine) ? 1 : 0;
}

} // namespace

QString placeholderName(Placeholder placeholder)
{
    return names[static_cast<size_t>(placeholder)];
}

QString placeholderMeaning(Placeholder placeholder)
{
    switch (placeholder) {
    case Placeholder::Protocolo:
        return ReplyText::tr("Protocolo");
    case Placeholder::ProtocoloAgrupado:
        return ReplyText::tr("Protocolo in groups");
    case Placeholder::ProtocoloSoletrado:
        return ReplyText::tr("Protocolo spelled out");
    case Placeholder::Cliente:
        return ReplyText::tr("Customer's first name");
    case Placeholder::Tipo:
        return ReplyText::tr("Type of atendimento");
    case Placeholder::Situacao:
        return ReplyText::tr("How the atendimento stands");
    case Placeholder::AbertoEm:
        return ReplyText::tr("Opened on");
    case Placeholder::Responsavel:
        return ReplyText::tr("Responsible");
    case Placeholder::OsNumero:
        return ReplyText::tr("Number of the OS");
    case Placeholder::OsAgendamento:
        return ReplyText::tr("When the visit is");
    case Placeholder::OsSituacao:
        return ReplyText::tr("How the OS stands");
    }
    Q_UNREACHABLE();
}

QString filled(const ReplyTemplate &reply, const Atendimento &atendimento, const OrdemServico *os, const QDateTime &now)
{
    const ReplyValues values(atendimento, os ? os : nextOrdemServico(atendimento, now), now);
    const QStringView text = reply.text;
    QString result;
    qsizetype begun = 0;
    const auto takeUntil = [&](qsizetype end) {
        result += textOf(piecesOf(text.sliced(begun, end - begun)), values, false).value_or(QString());
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = text[i] == u'[' ? endOfOptional(text, i) : i;
        if (end == i) {
            ++i;
            continue;
        }
        takeUntil(i);
        begun = i = end;
        const qsizetype open = text.first(end).lastIndexOf(u'[');
        if (const auto part = textOf(piecesOf(text.sliced(open + 1, end - open - 2)), values, true))
            result += *part;
        else
            begun = i = end + gapAfterOmission(result, text.sliced(end));
    }
    takeUntil(text.size());
    return result.trimmed();
}

QString filled(const ReplyTemplate &reply, const ReplyRow &row, const QDateTime &now)
{
    return filled(reply, row.atendimento, row.os ? &*row.os : nullptr, now);
}

QStringList unknownPlaceholders(const QString &text)
{
    QStringList unknown;
    const QList<Piece> pieces = piecesOf(text);
    for (const Piece &piece : pieces) {
        if (piece.isPlaceholder && !piece.placeholder)
            unknown << piece.text.toString();
    }
    unknown.removeDuplicates();
    return unknown;
}

QList<ReplyTemplate> defaultReplies()
{
    return {
        {ReplyText::tr("Protocolo and visit"),
         ReplyText::tr("Your protocolo is {protocolo}[; OS scheduled for {os_agendamento}].")},
        {ReplyText::tr("To be read out"),
         ReplyText::tr("Your protocolo is: {protocolo_soletrado}.[ OS scheduled for {os_agendamento}.]")},
        {ReplyText::tr("How it stands"),
         ReplyText::tr("[Hello, {cliente}. ]Your atendimento {protocolo}[ of {aberto_em}] stands as follows: {situacao}"
                       "[; OS {os_numero}: {os_situacao}].")},
    };
}

std::optional<ReplyRow> replyRowAt(const AtendimentosModel &model, const QModelIndex &index)
{
    const QModelIndex parent = index.parent().isValid() ? index.parent() : index.siblingAtColumn(0);
    const Atendimento *atendimento = model.atendimento(parent);
    if (!atendimento)
        return {};
    ReplyRow row{*atendimento, {}};
    row.atendimento.ordensServico.clear();
    for (int child = 0; child < model.rowCount(parent); ++child)
        row.atendimento.ordensServico << *model.ordemServico(model.index(child, 0, parent));
    if (const OrdemServico *os = model.ordemServico(index))
        row.os = *os;
    return row;
}

} // namespace guiche
