// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchserver.h"

#include "support/fakereply.h"

#include <QUrlQuery>

#include <algorithm>
#include <cstdlib>
#include <ranges>

namespace guiche
{

namespace
{

constexpr int everyClosed = 6; // one of so many is
constexpr int arrivals = 20; // with each refresh
constexpr int closings = 20;
constexpr int laterRows = 1'000; // arrive only then

bool isClosedFromTheStart(int number)
{
    return number % everyClosed == everyClosed - 1;
}

bool isLater(int number)
{
    return number < 2 * laterRows && number % 2 == 0;
}

} // namespace

BenchServer::BenchServer(int pending, Clock clock)
    : m_clock(std::move(clock))
    , m_rows(static_cast<size_t>(pending) * everyClosed / (everyClosed - 1))
{
    for (int number = 0; number < static_cast<int>(m_rows.size()); ++number) {
        if (isClosedFromTheStart(number))
            put(number, benchqueue::closed(number));
        else if (!isLater(number))
            put(number, benchqueue::row(number));
    }
}

void BenchServer::put(int number, const QueuedAtendimento &row)
{
    Row &there = m_rows[static_cast<size_t>(number)];
    if (there.head.isEmpty())
        m_days[row.dataCadastro.date()].push_back(number);
    else
        (there.isClosed ? m_closed : m_pending) -= 1;
    const QByteArray whole = benchqueue::text(row);
    const QByteArray clockKey = "\"minutos_em_aberto\":";
    const qsizetype begin = whole.indexOf(clockKey) + clockKey.size();
    there = {whole.first(begin), whole.sliced(whole.indexOf(',', begin)),
             row.dataCadastro.toDateTime().toSecsSinceEpoch(), row.isFechado()};
    (there.isClosed ? m_closed : m_pending) += 1;
}

void BenchServer::goOn(int refresh)
{
    const int size = static_cast<int>(m_rows.size());
    int toClose = closings;
    for (const QueuedAtendimento &row : benchqueue::changedRows(size, refresh)) {
        const int number = benchqueue::numberOf(row.id);
        const Row &there = m_rows[static_cast<size_t>(number)];
        if (there.head.isEmpty() || there.isClosed)
            continue;
        put(number, toClose-- > 0 ? benchqueue::closed(number) : row);
    }
    for (int i = 0; i < arrivals; ++i) {
        const int number = 2 * (laterRows - 1 - refresh * arrivals - i);
        if (number >= 0 && m_rows[static_cast<size_t>(number)].head.isEmpty())
            put(number, benchqueue::row(number));
    }
}

std::vector<int> BenchServer::numbersOf(const DaySpan &span) const
{
    std::vector<int> numbers;
    for (auto day = m_days.lower_bound(span.first); day != m_days.cend() && day->first <= span.last; ++day)
        numbers.insert(numbers.end(), day->second.begin(), day->second.end());
    return numbers;
}

QByteArray BenchServer::answer(const QUrl &url) const
{
    const QUrlQuery query(url);
    const auto value = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name)); };
    const auto day = [&value](const char *name) { return QDate::fromString(value(name), Qt::ISODate); };
    const std::vector<int> numbers = numbersOf({day("data_inicio"), day("data_fim")});
    const benchqueue::PagePlace place{value("pagina").toInt(), value("itens_por_pagina").toInt(),
                                      static_cast<int>(numbers.size())};
    if (place.size <= 0)
        std::abort(); // not a question that the program asks
    const qint64 now = m_clock().toSecsSinceEpoch();
    QList<QByteArray> texts;
    for (const int number : numbers | std::views::drop(place.number * place.size) | std::views::take(place.size)) {
        const Row &row = m_rows[static_cast<size_t>(number)];
        texts.append(row.head + QByteArray::number((now - row.openedAt) / 60) + row.tail);
    }
    return benchqueue::page(texts, place);
}

QNetworkReply *BenchNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *)
{
    return new FakeReply(operation, request, {.body = m_server.answer(request.url())}, this); // whoever asked owns it
}

} // namespace guiche
