// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/facetvalues.h"

#include "queue/queuenames.h"

namespace guiche
{

FacetValues::FacetValues(const QueueTable &table, Facet facet, qint64 now)
    : m_rows(table.columns())
    , m_facet(facet)
    , m_now(now)
{
    if (const auto shared = QueueRows::sharedOf(facet)) {
        m_shared = &m_rows.shared[*shared];
        m_codes = m_rows.codes[*shared].data();
    }
}

size_t FacetValues::count() const
{
    if (m_shared)
        return m_shared->texts().size();
    return m_facet == Facet::Urgencia ? urgencyCount : ageBandCount;
}

QString FacetValues::name(quint32 value) const
{
    if (m_shared)
        return m_shared->text(value);
    return m_facet == Facet::Urgencia ? nameOf(Urgency(value)) : nameOf(AgeBand(value));
}

quint32 FacetValues::rank(quint32 value) const
{
    return m_shared ? m_shared->ranks()[value] : value;
}

AgeBand FacetValues::ageOf(Slot slot) const
{
    const qint64 openedAt = m_rows.openedAt[slot];
    return openedAt == Due::never ? AgeBand::Unknown : ageBandOf(m_now - openedAt);
}

} // namespace guiche
