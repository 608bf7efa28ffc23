// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/atendimentoquery.h"
#include "core/windowwalk.h"

#include <QMetaType>
#include <QTime>

namespace guiche
{

// What a server may have on one row that its replies do not tell.
struct StoredRow {
    int id = 0;
    QDate day;
    QTime time = {}; // replies tell the day only
    bool isPending = true;
    QString dateText = {}; // what replies say in place of the day
};

// A server as contract.md has it, with ways to fall short of that, and no wire.
struct WalkedServer {
    enum class Ties {
        ById, // stored with its time; at the same moment by id, which turns around with the order
        SameBothWays, // in the order of the ids, whichever order is asked for
    };

    QList<StoredRow> rows = {};
    Ties ties = Ties::ById;
    bool ignoresInicio = false;
    bool ignoresFim = false;
    bool ignoresOrder = false; // always by id
    bool ignoresLimit = false;
    bool repeatsEveryRow = false; // each one twice, as a careless join does

    AtendimentoReply answer(const AtendimentoQuery &query) const;

    // `count` rows of ids counted up from `firstId`, a minute apart.
    static QList<StoredRow> day(QDate day, int count, int firstId = 1);
    // One row a day.
    static QList<StoredRow> days(QDate first, int count, int firstId = 1);
};

// The pending ones of some customer.
AtendimentoQuery asked();
// Walks to the end, and fails the test if there is none.
WindowWalk walked(const WalkedServer &server, const AtendimentoQuery &query = asked(), int *requests = nullptr);
QSet<QString> idsOf(const WindowWalk &walk);

} // namespace guiche

Q_DECLARE_METATYPE(guiche::WalkedServer)
