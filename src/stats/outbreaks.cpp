// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/outbreaks.h"

#include "queue/queuefilter.h"
#include "queue/queuetable.h"
#include "stats/standingrows.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace guiche
{

namespace
{

struct Place {
    QString tipo;
    QString bairro;
    QString cidade;

    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.tipo, place.bairro, place.cidade);
    }
};

struct Cases {
    int count = 0;
    qint64 since = 0;
};

class CaseCount
{
public:
    void add(const Place &place, qint64 openedAt)
    {
        if (place.tipo.isEmpty() || place.bairro.isEmpty())
            return;
        Cases &cases = m_cases[place];
        cases.since = cases.count == 0 ? openedAt : std::min(cases.since, openedAt);
        ++cases.count;
    }

    QList<Outbreak> atLeast(int least) const
    {
        QList<Outbreak> outbreaks;
        for (auto it = m_cases.cbegin(); it != m_cases.cend(); ++it) {
            if (it->count >= least)
                outbreaks.append({it.key().tipo, it.key().bairro, it.key().cidade, it->count, it->since});
        }
        std::sort(outbreaks.begin(), outbreaks.end(), [](const Outbreak &a, const Outbreak &b) {
            return std::tie(b.count, b.since, a.bairro, a.tipo, a.cidade)
                < std::tie(a.count, a.since, b.bairro, b.tipo, b.cidade);
        });
        return outbreaks;
    }

private:
    QHash<Place, Cases> m_cases;
};

} // namespace

QList<Outbreak> outbreaksIn(const QueueTable &table, std::span<const ClosedAtendimento> closed, qint64 now,
                            const OutbreakRule &rule)
{
    constexpr qint64 hour = 3600;
    const Recently recently(now, std::max(rule.hours, 1) * hour);
    CaseCount count;
    for (const Slot slot : table.all()) {
        const qint64 openedAt = table.openedAt(slot);
        if (!recently.has(openedAt) || !isStanding(table, slot))
            continue;
        const auto valueOf = [&table, slot](Facet facet) { return table.values(facet)[table.code(facet, slot)]; };
        count.add({valueOf(Facet::Tipo), valueOf(Facet::Bairro), valueOf(Facet::Cidade)}, openedAt);
    }
    ClosedOnce once(table, 0); // few are recent
    for (const ClosedAtendimento &one : closed) {
        if (recently.has(one) && once.counts(one))
            count.add({one.tipo, one.bairro, one.cidade}, one.dataCadastro.toDateTime().toSecsSinceEpoch());
    }
    constexpr int leastOfAll = 2; // one is none
    return count.atLeast(std::max(rule.least, leastOfAll));
}

void applyOutbreak(QueueFilter &filter, const Outbreak &outbreak)
{
    filter = {};
    filter.of(Facet::Tipo) = {outbreak.tipo};
    filter.of(Facet::Bairro) = {outbreak.bairro};
    filter.of(Facet::Cidade) = {outbreak.cidade};
}

} // namespace guiche
