// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuerows.h"
#include "queue/queuetable.h"

namespace guiche
{

// What the rows have of a facet, as a number, at one moment: the code of the table, or the enum's number where the facet
// is Urgencia or Idade.
class FacetValues
{
public:
    FacetValues(const QueueTable &table, Facet facet, qint64 now);

    Facet facet() const { return m_facet; }
    // Whether the values have an order of their own, that of their enum.
    bool isEnum() const { return !m_shared; }
    quint32 of(Slot slot) const
    {
        if (m_codes)
            return m_codes[slot];
        if (m_facet == Facet::Urgencia)
            return static_cast<quint32>(m_rows.due[slot].urgencyAt(m_now));
        return static_cast<quint32>(ageOf(slot));
    }
    // All are smaller.
    size_t count() const;
    // The text, or nameOf() the enum.
    QString name(quint32 value) const;
    // By name where names are not an enum's: of each value its place.
    quint32 rank(quint32 value) const;

private:
    AgeBand ageOf(Slot slot) const;

    const QueueRows &m_rows;
    const Facet m_facet;
    const qint64 m_now;
    const SharedTexts *m_shared = nullptr;
    const quint32 *m_codes = nullptr;
};

} // namespace guiche
