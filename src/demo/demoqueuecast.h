// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/queuedatendimento.h"
#include "demo/demomoment.h"
#include "demo/demoregion.h"
#include "demo/demovocabulary.h"

#include <limits>

namespace guiche
{

// An atendimento of the queue, as little of it as can change or cannot be made up again. Times are seconds from the
// queue's origin.
struct DemoEntry {
    static constexpr qint32 never = std::numeric_limits<qint32>::max();
    static constexpr quint8 nobody = 0xFF;

    quint32 number = 0; // of all that ever were in the queue; what is made up follows from it
    qint32 begun = 0;
    qint32 closed = never;
    qint32 lastMessage = never;
    quint8 status = 0; // in demoQueueStatus()
    quint8 responsavel = nobody; // in demoAttendants()
    bool isOutbreak = false; // one of the many without a connection in one bairro

    bool isPending() const { return closed == never; }
};

// Some 64 bits that follow from three numbers, the same on every machine.
quint64 demoChance(quint64 seed, quint64 number, quint64 purpose);

// Who and what is in the queue: makes whole rows of entries.
class DemoQueueCast
{
public:
    static constexpr int firstCodigo = 50'000; // of the customers that only the queue knows
    static constexpr int firstServico = 900'000;

    DemoQueueCast(DemoMoment origin, quint32 seed, int size);

    static int customersOf(int size);
    // Which customer a CPF belongs to; -1: none.
    static int customerWith(const QString &cpf, int size);

    int customerOf(const DemoEntry &entry) const;
    bool isDraft(const DemoEntry &entry) const;
    const DemoTheme &themeOf(const DemoEntry &entry) const;
    const DemoBairro &bairroOf(const DemoEntry &entry) const;
    DemoMoment momentOf(qint32 second) const { return m_origin.plusSeconds(second); }

    // As the server would tell it at `now`.
    QueuedAtendimento queued(const DemoEntry &entry, DemoMoment now) const;
    // As the main route tells it: with its opening text, and as many ordens de serviço as queued() counts.
    Atendimento whole(const DemoEntry &entry) const;
    Protocolo protocoloOf(const DemoEntry &entry) const;

private:
    quint64 chance(const DemoEntry &entry, quint64 purpose) const;
    bool percent(const DemoEntry &entry, quint64 purpose, int share) const;
    void addOwner(const DemoEntry &entry, QueuedAtendimento &row) const;
    void addCounts(const DemoEntry &entry, QueuedAtendimento &row) const;
    QString nomeOf(int customer) const;
    Cliente clienteOf(int customer) const;
    Servico servicoOf(int customer) const;

    DemoMoment m_origin;
    quint32 m_seed;
    int m_customers;
};

} // namespace guiche
