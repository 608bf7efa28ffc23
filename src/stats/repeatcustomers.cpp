// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/repeatcustomers.h"

#include "queue/queuerows.h"
#include "queue/queuetable.h"
#include "queue/textarena.h"
#include "stats/standingrows.h"

#include <algorithm>

namespace guiche
{

namespace
{

// Most customers are there once, and never become a QString.
class CodigoCounts
{
public:
    explicit CodigoCounts(qsizetype most) { m_counts.reserve(most); }

    void add(QLatin1StringView codigo) { ++m_counts[codigo]; } // whose letters outlive this
    void add(QStringView codigo)
    {
        if (std::ranges::any_of(codigo, [](QChar letter) { return letter.unicode() > 0xff; })) {
            ++m_others[codigo.toString()];
            return;
        }
        char *const narrow = m_letters.make(static_cast<size_t>(codigo.size()));
        std::ranges::transform(codigo, narrow, [](QChar letter) { return letter.toLatin1(); });
        add(QLatin1StringView(narrow, codigo.size()));
    }

    // Rows without a código are no customer's.
    RepeatCustomers repeats() const
    {
        RepeatCustomers repeats;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            if (*it >= 2 && !it.key().isEmpty())
                repeats.insert(it.key(), *it);
        }
        for (auto it = m_others.cbegin(); it != m_others.cend(); ++it) {
            if (*it >= 2)
                repeats.insert(it.key(), *it);
        }
        return repeats;
    }

private:
    QHash<QLatin1StringView, int> m_counts;
    RepeatCustomers m_others; // with letters beyond Latin-1
    TextArena m_letters;
};

} // namespace

RepeatCustomers repeatCustomersIn(const QueueTable &table, std::span<const ClosedAtendimento> closed, qint64 now,
                                  int days)
{
    constexpr qint64 day = 86400;
    const Recently recently(now, days * day);

    const QueueRows &rows = table.columns();
    CodigoCounts counts(table.size());
    for (const Slot slot : table.all()) {
        if (!recently.has(rows.openedAt[slot]) || !isStanding(table, slot))
            continue;
        if (const auto narrow = rows.narrowText(slot, QueueRows::Codigo))
            counts.add(*narrow);
        else
            counts.add(rows.text(slot, QueueRows::Codigo));
    }
    ClosedOnce once(table, closed.size());
    for (const ClosedAtendimento &one : closed) {
        if (recently.has(one) && !one.codigoCliente.isEmpty() && once.counts(one))
            counts.add(one.codigoCliente.text());
    }
    return counts.repeats();
}

} // namespace guiche
