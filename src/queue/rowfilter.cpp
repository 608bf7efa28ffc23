// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/rowfilter.h"

#include "queue/foldedtext.h"

#include <algorithm>

namespace guiche
{

namespace
{

constexpr qint64 secondsPerDay = 86400;

std::string narrow(QStringView text)
{
    std::string bytes(static_cast<size_t>(text.size()), '\0');
    std::ranges::transform(text, bytes.begin(), [](QChar c) { return static_cast<char>(c.unicode()); });
    return bytes;
}

} // namespace

RowFilter::RowFilter(const QueueTable &table, const QueueFilter &filter, const FilterContext &context)
    : m_table(table)
    , m_rows(table.columns())
    , m_filter(filter)
    , m_context(context)
    , m_hasConditions(filter.conditions != QueueConditions())
    , m_hasOpening(filter.openedOn || filter.weekday || filter.hour)
    , m_words(table, filter.text, context.words)
{
    chooseFacets();
    if (filter.conditions.mine)
        findMine();
    if (filter.conditions.repeatCustomers)
        findRepeatCustomers();
    m_context.repeatCustomers = nullptr;
}

void RowFilter::chooseFacets()
{
    for (int i = 0; i < facetCount; ++i) {
        const QSet<QString> &chosen = m_filter.of(Facet(i));
        if (chosen.isEmpty())
            continue;
        Choice choice{FacetValues(m_table, Facet(i), m_context.now), {}};
        choice.hits.resize(choice.values.count());
        for (size_t value = 0; value < choice.hits.size(); ++value)
            choice.hits[value] = chosen.contains(choice.values.name(static_cast<quint32>(value)));
        m_choices.push_back(std::move(choice));
    }
}

void RowFilter::findMine()
{
    const std::string me = foldedUtf8(m_context.me.trimmed());
    for (const QString &held : m_rows.shared[QueueRows::Responsavel].texts()) {
        const auto isMe = [&me](QStringView name) { return foldedUtf8(name.trimmed()) == me; };
        const QList<QStringView> names = QStringView(held).split(u',');
        m_mine.push_back(!me.empty() && (isMe(held) || std::ranges::any_of(names, isMe)));
    }
}

void RowFilter::findRepeatCustomers()
{
    if (!m_context.repeatCustomers)
        return;
    m_customers = *m_context.repeatCustomers;
    for (const QString &codigo : m_customers) {
        if (std::ranges::all_of(codigo, [](QChar c) { return c.unicode() <= 0xff; }))
            m_narrowCustomers.insert(narrow(codigo));
    }
}

std::vector<Slot> RowFilter::matching() const
{
    std::vector<Slot> found;
    for (Slot slot = 0; slot < m_rows.capacity(); ++slot) {
        if (m_rows.isThere[slot] && matches(slot))
            found.push_back(slot);
    }
    return found;
}

std::vector<Slot> RowFilter::matchingAmong(std::span<const Slot> slots) const
{
    std::vector<Slot> found;
    for (const Slot slot : slots) {
        if (m_table.isThere(slot) && matches(slot))
            found.push_back(slot);
    }
    return found;
}

bool RowFilter::narrows(const QueueFilter &from, const QueueFilter &to)
{
    QueueFilter sameText = to;
    sameText.text = from.text;
    if (sameText != from)
        return false;
    const std::vector<std::string> words = RowWords::wordsOf(to.text);
    return std::ranges::all_of(RowWords::wordsOf(from.text), [&words](const std::string &before) {
        return std::ranges::any_of(
            words, [&before](const std::string &word) { return word.find(before) != std::string::npos; });
    });
}

quint32 RowFilter::facetsAgainst(Slot slot) const
{
    quint32 against = 0;
    for (const Choice &choice : m_choices) {
        if (!choice.hits[choice.values.of(slot)])
            against |= 1U << static_cast<unsigned>(choice.values.facet());
    }
    return against;
}

bool RowFilter::matchesBesideFacets(Slot slot) const
{
    return m_rows.isRascunho[slot] == (m_filter.drafts == Drafts::Only) && (!m_hasConditions || meetsConditions(slot))
        && (!m_hasOpening || isOpenedAsChosen(slot)) && m_words.matches(slot);
}

bool RowFilter::meetsConditions(Slot slot) const
{
    const QueueConditions &asked = m_filter.conditions;
    const quint32 responsavel = m_rows.codes[QueueRows::Responsavel][slot];
    const QueueRows::Rest &rest = m_rows.rest[slot];
    return !(asked.unassigned && responsavel != 0)
        && !(asked.withoutOs && (rest.osTotal > 0 || rest.osAbertas > 0 || rest.osFechadas > 0))
        && !(asked.unscheduledOs && m_rows.agenda[slot] != Agenda::Unscheduled)
        && !(asked.stalledDays && !isStalled(slot)) && !(asked.mine && !m_mine[responsavel])
        && !(asked.repeatCustomers && !isOfRepeatCustomer(slot))
        && !(asked.changes && m_rows.mark[slot] == RowMark::None);
}

// Of a row whose every date is unknown nothing can be said.
bool RowFilter::isStalled(Slot slot) const
{
    const qint64 since = m_context.now - *m_filter.conditions.stalledDays * secondsPerDay;
    const qint64 openedAt = m_rows.openedAt[slot];
    const qint64 messageAt = m_rows.messageAt[slot];
    const auto isWithin = [since](qint64 at) { return at != Due::never && at >= since; };
    return !isWithin(openedAt) && !isWithin(messageAt) && !(openedAt == Due::never && messageAt == Due::never);
}

bool RowFilter::isOfRepeatCustomer(Slot slot) const
{
    const auto codigo = m_rows.narrowText(slot, QueueRows::Codigo);
    if (!codigo)
        return m_customers.contains(m_rows.text(slot, QueueRows::Codigo));
    return m_narrowCustomers.contains(std::string(codigo->data(), static_cast<size_t>(codigo->size())));
}

bool RowFilter::isOpenedAsChosen(Slot slot) const
{
    const qint64 opened = m_rows.opened[slot];
    if (!walltimekey::isTime(opened))
        return false;
    const QDate day = QDate::fromJulianDay(walltimekey::julianDay(opened));
    const int second = walltimekey::secondOfDay(opened);
    return !(m_filter.openedOn && day != *m_filter.openedOn)
        && !(m_filter.weekday && day.dayOfWeek() != *m_filter.weekday)
        && !(m_filter.hour && (second < 0 || second / 3600 != *m_filter.hour));
}

} // namespace guiche
