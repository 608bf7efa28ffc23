// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QPersistentModelIndex>

#include <vector>

namespace guiche
{

class QueueView;

// Where a person is in the queue, noted before its rows are arranged anew and found again afterwards.
class QueuePlace
{
public:
    // At the top a person who arranges, or waits for rows to come, wants to stay there, whatever comes first then.
    QueuePlace(const QueueView &view, bool isByPerson);
    void restore(QueueView &view) const;

private:
    struct Seen {
        QPersistentModelIndex item;
        int y;
    };

    void restoreCurrent(QueueView &view) const;
    static QModelIndex itemAt(const QueueView &view, int y); // the last one where there is none

    std::vector<Seen> m_seen; // from the top of the viewport down
    QPersistentModelIndex m_current;
    IdAtendimento m_currentId;
    int m_currentY = 0;
    int m_column = 0;
    bool m_hadCurrent = false;
    bool m_wasSelected = false;
    int m_scrolled = 0;
    bool m_staysAtTop = false;
    bool m_staysFirst = false; // the current row is the first one, whichever that is
};

} // namespace guiche
