// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "store/keptcustomers.h"

#include <optional>

namespace guiche
{

// A customer that was looked at, with what this run knows besides what is kept.
struct Recent {
    KeptTerm termo = {}; // masked, where it could be a document
    QString fullTermo = {}; // plain; empty: asked in an earlier run, and masked since
    CodigoCliente codigo = {};
    QString nome = {}; // empty: not seen in this run
    QString documento = {}; // masked; empty: not known
    bool isPinned = false;
    QDateTime lastUsed = {};

    friend bool operator==(const Recent &, const Recent &) = default;
};

// The customers of one provider, each once, newest first. Knows neither disk nor keychain: what it hands over to be kept
// is fit for that.
class RecentsList
{
public:
    // Besides pinned ones, which are as many as a person pins.
    static constexpr qsizetype most = 50;

    // What was kept, in place of all there is. Hashes by another key than this list's are worthless and dropped.
    void restore(const KeptCustomers &kept);
    // The key of this person's hashes; from now on terms asked in earlier runs are recognised, and all rows can be kept.
    void setKey(const QByteArray &key);

    // Whom a search found: one customer, or more of one document. Nobody, if none of them could be asked for again.
    bool note(const AtendimentoQuery &query, const AtendimentoReply &reply, const QDateTime &now);
    bool setPinned(const Recent &recent, bool isPinned);
    bool remove(const Recent &recent);
    void clear() { m_rows.clear(); }

    // Pinned first.
    QList<Recent> recents() const;
    std::optional<Recent> matching(const QString &plainTermo) const;

    // The rows to keep. Without a key only those that were kept before: nothing new is.
    QList<KeptCustomer> kept() const;
    // Of the key that made the hashes.
    const QByteArray &keyId() const { return m_keyId; }

private:
    struct Row {
        Recent recent;
        QByteArray hash = {};
        bool wasKept = false;
    };

    void noteOne(TipoBusca tipo, const QString &plainTermo, const Cliente &cliente, const QDateTime &now);
    Row takeSame(const Row &row);
    Row *rowOf(const Recent &recent);
    static bool isAbout(const Row &row, const QString &plainTermo, const QByteArray &hash);
    QByteArray hashOf(const QString &plainTermo) const;
    void applyKey();
    void trim();

    QList<Row> m_rows; // newest first
    QByteArray m_key;
    QByteArray m_keyId;
};

// Asks for a customer again: by the full term, where this run knows it, else by what is kept. The rest is the form's.
AtendimentoQuery queryFor(const Recent &recent);

} // namespace guiche
