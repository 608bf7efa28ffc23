// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"
#include "queue/closedatendimento.h"

#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace guiche
{

// The atendimentos of the queue that are no longer pending, each once, in no order. Texts that many share are held once.
class ClosedRows
{
public:
    std::span<const ClosedAtendimento> all() const { return m_rows; }
    bool contains(const IdAtendimento &id) const { return m_places.contains(id); }

    // What is put later counts. Whether anything is another for it.
    bool put(const QueuedAtendimento &row);
    bool remove(const IdAtendimento &id);
    void clear();

private:
    QString shared(const QString &text);

    std::vector<ClosedAtendimento> m_rows;
    QHash<IdAtendimento, size_t> m_places;
    QSet<QString> m_texts;
};

} // namespace guiche
