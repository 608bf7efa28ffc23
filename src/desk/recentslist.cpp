// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recentslist.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace guiche
{

namespace
{

QByteArray keyed(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

bool isSameEntry(const Recent &a, const Recent &b)
{
    return a.termo == b.termo && a.codigo == b.codigo;
}

// Of a term that may be two things: the one this customer was found by.
TipoBusca tipoOf(const AtendimentoQuery &query, const QString &plainTermo, const Cliente &cliente)
{
    if (!query.outroTipo)
        return query.tipo;
    const bool isCodigo = cliente.codigo.text() == plainTermo;
    const bool isFirst = (query.tipo == TipoBusca::PorCodigoCliente) == isCodigo;
    return isFirst ? query.tipo : *query.outroTipo;
}

QList<Cliente> customersIn(const AtendimentoReply &reply)
{
    QList<Cliente> customers;
    for (const Atendimento &row : reply.atendimentos) {
        const auto isKnown = [&row](const Cliente &known) { return known.codigo == row.cliente.codigo; };
        if (std::ranges::none_of(customers, isKnown))
            customers << row.cliente;
    }
    return customers;
}

// Recognised by more than any other number, so it is not given up for one.
bool isDocument(const Recent &recent)
{
    return recent.termo.tipo() == TipoBusca::PorCpfCnpj;
}

} // namespace

void RecentsList::restore(const KeptCustomers &kept)
{
    m_rows.clear();
    m_keyId = kept.keyId;
    for (const KeptCustomer &customer : kept.recents) {
        if (!queryFor(customer.termo, customer.codigo))
            continue;
        Recent recent{.termo = customer.termo, .codigo = customer.codigo};
        recent.fullTermo = customer.termo.isWhole() ? customer.termo.text() : QString();
        recent.documento = isDocument(recent) ? customer.termo.text() : QString();
        recent.isPinned = customer.isPinned;
        recent.lastUsed = customer.lastUsed;
        m_rows.append({recent, customer.hash, true});
    }
    std::ranges::stable_sort(m_rows, std::greater(), [](const Row &row) { return row.recent.lastUsed; });
    trim();
    if (!m_key.isEmpty())
        applyKey();
}

void RecentsList::setKey(const QByteArray &key)
{
    m_key = key;
    applyKey();
}

void RecentsList::applyKey()
{
    // Not the key itself, and nothing that a term could hash to: those are of letters and digits.
    const QByteArray id = keyed(m_key, QByteArrayLiteral("the key of recents")).first(8);
    for (Row &row : m_rows) {
        if (m_keyId != id)
            row.hash.clear();
        if (!row.recent.fullTermo.isEmpty())
            row.hash = hashOf(row.recent.fullTermo);
    }
    m_keyId = id;
}

QByteArray RecentsList::hashOf(const QString &plainTermo) const
{
    return m_key.isEmpty() ? QByteArray() : keyed(m_key, plainTermo.toUtf8());
}

bool RecentsList::isAbout(const Row &row, const QString &plainTermo, const QByteArray &hash)
{
    if (!row.recent.fullTermo.isEmpty())
        return row.recent.fullTermo == plainTermo;
    return !row.hash.isEmpty() && row.hash == hash;
}

bool RecentsList::note(const AtendimentoQuery &query, const AtendimentoReply &reply, const QDateTime &now)
{
    const QString plainTermo = query.plainTermo();
    bool isNoted = false;
    const QList<Cliente> customers = customersIn(reply);
    for (const Cliente &cliente : customers) {
        const TipoBusca tipo = tipoOf(query, plainTermo, cliente);
        if (!guiche::queryFor(KeptTerm(tipo, plainTermo), cliente.codigo))
            continue;
        noteOne(tipo, plainTermo, cliente, now);
        isNoted = true;
    }
    trim();
    return isNoted;
}

void RecentsList::noteOne(TipoBusca tipo, const QString &plainTermo, const Cliente &cliente, const QDateTime &now)
{
    Row row{.recent = {.termo = KeptTerm(tipo, plainTermo), .fullTermo = plainTermo}};
    row.recent.codigo = keepable(cliente.codigo);
    row.recent.nome = cliente.nome;
    row.recent.documento = cliente.documento.masked();
    row.recent.lastUsed = now;
    row.hash = hashOf(plainTermo);
    const Row before = takeSame(row);
    row.recent.isPinned = before.recent.isPinned;
    row.wasKept = before.wasKept;
    if (row.recent.nome.isEmpty())
        row.recent.nome = before.recent.nome;
    if (row.recent.documento.isEmpty())
        row.recent.documento = before.recent.documento;
    if (row.recent.codigo.isEmpty())
        row.recent.codigo = before.recent.codigo;
    if (row.hash.isEmpty() && before.recent.termo == row.recent.termo)
        row.hash = before.hash; // no key yet: it is still that of this document
    if (isDocument(before.recent) && !isDocument(row.recent)) {
        row.recent.termo = before.recent.termo;
        row.recent.fullTermo = before.recent.fullTermo;
        row.hash = before.hash;
    }
    m_rows.prepend(row);
}

// Takes out what is about the same customer, of whatever way it was found by, as one row.
RecentsList::Row RecentsList::takeSame(const Row &row)
{
    const auto isSame = [&row](const Row &other) {
        const bool isSameTerm =
            row.recent.termo.tipo() == other.recent.termo.tipo() && isAbout(other, row.recent.fullTermo, row.hash);
        const bool haveCodigos = !row.recent.codigo.isEmpty() && !other.recent.codigo.isEmpty();
        // Two customers may have one document; nothing else is of two.
        return haveCodigos && (isDocument(row.recent) || !isSameTerm) ? row.recent.codigo == other.recent.codigo
                                                                      : isSameTerm;
    };
    Row same;
    for (const Row &other : std::as_const(m_rows)) {
        if (!isSame(other))
            continue;
        const bool isPinned = same.recent.isPinned || other.recent.isPinned;
        const bool wasKept = same.wasKept || other.wasKept;
        if (same.recent.termo.text().isEmpty() || isDocument(other.recent))
            same = other;
        same.recent.isPinned = isPinned;
        same.wasKept = wasKept;
    }
    m_rows.removeIf(isSame);
    return same;
}

RecentsList::Row *RecentsList::rowOf(const Recent &recent)
{
    const auto found =
        std::ranges::find_if(m_rows, [&recent](const Row &row) { return isSameEntry(row.recent, recent); });
    return found == m_rows.end() ? nullptr : &*found;
}

bool RecentsList::setPinned(const Recent &recent, bool isPinned)
{
    Row *row = rowOf(recent);
    if (!row || row->recent.isPinned == isPinned)
        return false;
    row->recent.isPinned = isPinned;
    trim();
    return true;
}

bool RecentsList::remove(const Recent &recent)
{
    return m_rows.removeIf([&recent](const Row &row) { return isSameEntry(row.recent, recent); }) > 0;
}

void RecentsList::trim()
{
    qsizetype count = 0;
    m_rows.removeIf([&count](const Row &row) { return !row.recent.isPinned && ++count > most; });
}

QList<Recent> RecentsList::recents() const
{
    QList<Recent> list;
    for (const Row &row : m_rows)
        list << row.recent;
    std::ranges::stable_partition(list, &Recent::isPinned);
    return list;
}

std::optional<Recent> RecentsList::matching(const QString &plainTermo) const
{
    const QByteArray hash = hashOf(plainTermo);
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return isAbout(row, plainTermo, hash); });
    return found == m_rows.end() ? std::nullopt : std::optional(found->recent);
}

QList<KeptCustomer> RecentsList::kept() const
{
    QList<KeptCustomer> kept;
    for (const Row &row : m_rows) {
        const Recent &recent = row.recent;
        if (!m_key.isEmpty() || row.wasKept)
            kept << KeptCustomer{recent.termo, row.hash, recent.codigo, recent.isPinned, recent.lastUsed};
    }
    return kept;
}

AtendimentoQuery queryFor(const Recent &recent)
{
    if (recent.fullTermo.isEmpty())
        return queryFor(recent.termo, recent.codigo).value_or(AtendimentoQuery());
    AtendimentoQuery query;
    query.tipo = recent.termo.tipo();
    query.termo = recent.fullTermo;
    return query;
}

} // namespace guiche
