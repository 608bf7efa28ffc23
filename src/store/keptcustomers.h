// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptterm.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace guiche
{

// A customer that was looked at, as far as that may stand on a disk: no name, no whole document.
struct KeptCustomer {
    KeptTerm termo;
    QByteArray hash = {}; // keyed, of the plain term; empty: cannot be recognised by it
    CodigoCliente codigo = {}; // as the reply told it
    bool isPinned = false;
    QDateTime lastUsed = {};

    friend bool operator==(const KeptCustomer &, const KeptCustomer &) = default;
};

// A tab of the window, likewise.
struct OpenTab {
    KeptTerm termo = {};
    std::optional<TipoBusca> outroTipo = {}; // of a term that may be two things
    CodigoCliente codigo = {}; // of whom it shows; empty: nobody was found yet
    bool isPinned = false;
    bool isCurrent = false;

    static OpenTab of(const AtendimentoQuery &query, const CodigoCliente &codigo = {});
    // What is to be asked to fill it again, less what the form says (limit, order, dates). Nothing for a document nobody
    // was found by.
    std::optional<AtendimentoQuery> queryToRestore() const;

    friend bool operator==(const OpenTab &, const OpenTab &) = default;
};

// All that is kept for one provider, in the order in which it is shown.
struct KeptCustomers {
    QString server = {}; // whose customers they are: a profile can be turned to another one
    QByteArray keyId = {}; // tells the key of the hashes from another
    QList<KeptCustomer> recents = {};
    QList<OpenTab> tabs = {};

    bool isEmpty() const { return recents.isEmpty() && tabs.isEmpty(); }
    friend bool operator==(const KeptCustomers &, const KeptCustomers &) = default;
};

} // namespace guiche
