// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/walkedserver.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace guiche
{

namespace
{

Atendimento told(const StoredRow &row)
{
    Atendimento result;
    if (row.id > 0)
        result.id = IdAtendimento(QString::number(row.id));
    result.protocolo = Protocolo(QStringLiteral("p%1").arg(row.id));
    result.dataCadastro = row.dateText.isNull() ? WallTime(row.day) : WallTime::parse(row.dateText);
    result.dataFechamento = row.isPending ? WallTime() : WallTime(row.day);
    return result;
}

} // namespace

AtendimentoReply WalkedServer::answer(const AtendimentoQuery &query) const
{
    QList<StoredRow> chosen;
    for (const StoredRow &row : rows) {
        const bool isBefore = query.dataInicio && row.day < *query.dataInicio && !ignoresInicio;
        const bool isAfter = query.dataFim && row.day > *query.dataFim && !ignoresFim;
        if (!isBefore && !isAfter && (row.isPending || !query.apenasPendente))
            chosen.append(repeatsEveryRow ? QList{row, row} : QList{row});
    }
    const bool isAscending = query.order == Qt::AscendingOrder;
    std::ranges::stable_sort(chosen, [this, isAscending](const StoredRow &a, const StoredRow &b) {
        if (ignoresOrder)
            return a.id < b.id;
        if (ties == Ties::SameBothWays && a.day == b.day)
            return a.id < b.id;
        const auto left = std::tuple(a.day, a.time, a.id);
        const auto right = std::tuple(b.day, b.time, b.id);
        return isAscending ? left < right : right < left;
    });
    if (!ignoresLimit)
        chosen.resize(std::min(chosen.size(), qsizetype{query.limit}));

    // As the decoder hands it over: without repeats of an id.
    AtendimentoReply reply;
    reply.received = chosen.size();
    QSet<int> ids;
    for (const StoredRow &row : std::as_const(chosen)) {
        if (row.id == 0 || !ids.contains(row.id))
            reply.atendimentos.append(told(row));
        ids.insert(row.id);
    }
    return reply;
}

QList<StoredRow> WalkedServer::day(QDate day, int count, int firstId)
{
    QList<StoredRow> result;
    for (int i = 0; i < count; ++i)
        result.append({.id = firstId + i, .day = day, .time = QTime(7, 0).addSecs(60 * i)});
    return result;
}

QList<StoredRow> WalkedServer::days(QDate first, int count, int firstId)
{
    QList<StoredRow> result;
    for (int i = 0; i < count; ++i)
        result.append({.id = firstId + i, .day = first.addDays(i)});
    return result;
}

AtendimentoQuery asked()
{
    AtendimentoQuery query;
    query.termo = QStringLiteral("1204");
    return query;
}

WindowWalk walked(const WalkedServer &server, const AtendimentoQuery &query, int *requests)
{
    constexpr int tooMany = 500;
    WindowWalk walk(query);
    int count = 0;
    for (; walk.next() && count < tooMany; ++count)
        walk.take(server.answer(*walk.next()));
    if (walk.next())
        qFatal("the walk does not end");
    if (requests)
        *requests = count;
    return walk;
}

QSet<QString> idsOf(const WindowWalk &walk)
{
    QSet<QString> ids;
    for (const Atendimento &row : walk.rows())
        ids.insert(row.id.text());
    return ids;
}

} // namespace guiche
