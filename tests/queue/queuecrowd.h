// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"
#include "queue/due.h"

#include <random>

// Rows of every kind, from a seed: few values shared by many, spelled in more than one way, values that are missing, dates
// that cannot be read, statuses nobody knows, letters from everywhere.
class QueueCrowd
{
public:
    static constexpr qint64 now = 1'750'000'000; // 15 June 2025

    explicit QueueCrowd(quint32 seed);

    guiche::QueuedAtendimento row(int id);
    QList<guiche::QueuedAtendimento> rows(int count, int firstId = 1);
    // The same one a little later: some of its values are others.
    guiche::QueuedAtendimento later(guiche::QueuedAtendimento row);
    int below(int end);
    bool isOneIn(int count) { return below(count) == 0; }
    QString oneOf(const QStringList &texts) { return texts[below(static_cast<int>(texts.size()))]; }

    // What somebody could type.
    QString typed();

private:
    guiche::WallTime time();
    QString name();
    void place(guiche::QueuedAtendimento &row);

    std::mt19937 m_dice;
};

// Due by the row's own values, whatever they are.
guiche::Due dueByClock(const guiche::QueuedAtendimento &row, qint64 receivedAt);
