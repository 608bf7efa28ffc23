// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/pagedserver.h"

#include <QTest>

#include <algorithm>

namespace guiche
{

QueuePage PagedServer::answer(const QueueQuery &query) const
{
    const int size = cap > 0 ? std::min(cap, query.itensPorPagina) : query.itensPorPagina;
    const int pagina = ignoresPagina ? 0 : query.pagina;
    QueuePage page;
    for (const int id : ids.mid(qsizetype{pagina} * size, size))
        page.atendimentos.append(queuedRow(id));
    page.received = page.atendimentos.size();
    if (hasPaginacao) {
        const qint64 pages = std::max<qint64>((ids.size() + size - 1) / size, 1);
        page.paginacao = {.paginaAtual = pagina,
                          .ultimaPagina = last.value_or(pages - 1),
                          .totalRegistros = total.value_or(ids.size())};
    }
    return page;
}

QList<int> PagedServer::counted(int count, int first)
{
    QList<int> ids;
    for (int i = 0; i < count; ++i)
        ids.append(first + i);
    return ids;
}

QueuedAtendimento queuedRow(int id, QDate day)
{
    QueuedAtendimento row;
    row.id = IdAtendimento(QString::number(id));
    row.protocolo = Protocolo(QStringLiteral("2026%1").arg(id, 16, 10, QLatin1Char('0')));
    row.dataCadastro = WallTime(day, QTime(8, 0).addSecs(id % 3600));
    return row;
}

void WalkRun::run(const PagedServer &server)
{
    run([&server](const QueueQuery &query) { return server.answer(query); });
}

void WalkRun::run(const Answer &answer)
{
    QList<PageWalk::Request> inFlight;
    constexpr int tooMany = 10'000;
    while (walk.outcome() == PageWalk::Outcome::Walking) {
        while (const auto request = walk.next())
            inFlight.append(*request);
        mostInFlight = std::max(mostInFlight, static_cast<int>(inFlight.size()));
        if (inFlight.isEmpty() || asked.size() > tooMany) {
            QTest::qFail("the walk does not end", __FILE__, __LINE__);
            return;
        }
        // The later one comes first, every other time.
        const PageWalk::Request request = inFlight.takeAt(asked.size() % 2 == 0 ? 0 : inFlight.size() - 1);
        asked.append(request.query);
        const QList<QueuedAtendimento> rows = walk.take(request.number, answer(request.query));
        for (const QueuedAtendimento &row : rows)
            came.insert(row.id.text().toInt());
    }
}

QList<int> WalkRun::there() const
{
    QList<int> ids;
    for (const int id : came)
        if (walk.contains(IdAtendimento(QString::number(id))))
            ids.append(id);
    std::ranges::sort(ids);
    return ids;
}

QString nameOf(PageWalk::Outcome outcome)
{
    switch (outcome) {
    case PageWalk::Outcome::Walking:
        return QStringLiteral("Walking");
    case PageWalk::Outcome::Complete:
        return QStringLiteral("Complete");
    case PageWalk::Outcome::Holes:
        return QStringLiteral("Holes");
    case PageWalk::Outcome::KeptChanging:
        return QStringLiteral("KeptChanging");
    case PageWalk::Outcome::TotalsDisagree:
        return QStringLiteral("TotalsDisagree");
    case PageWalk::Outcome::PagesRepeat:
        return QStringLiteral("PagesRepeat");
    case PageWalk::Outcome::TooMany:
        return QStringLiteral("TooMany");
    case PageWalk::Outcome::Failed:
        return QStringLiteral("Failed");
    }
    Q_UNREACHABLE();
}

} // namespace guiche
