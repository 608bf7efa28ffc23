// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoqueue.h"

#include <algorithm>
#include <array>

namespace guiche
{

namespace
{

constexpr int daysBack = 365;
constexpr int outbreakRows = 12;
constexpr qint32 secondsPerDay = 86'400;
constexpr qint32 outbreakSpan = 3 * 3600;

// What is drawn for an event, or for an atendimento's state at the beginning; apart from the cast's own numbers.
enum Draw : quint64 { Moment = 100, Closing, Duration, Holder, Standing, Said, Event, Target, Outcome };

// How many calls come in which hour of a day, and on which day of a week (from Monday).
constexpr std::array<int, 24> hours = {1,  1,  0,  0,  0,  1,  3,  10, 26, 32, 30, 24,
                                       16, 20, 26, 25, 22, 20, 18, 16, 13, 9,  5,  2};
constexpr std::array<int, 7> weekdays = {13, 11, 10, 10, 11, 6, 3};

// Which share of those begun so many days ago is pending still: about a tenth of all.
int pendingShare(qint32 age)
{
    struct Step {
        int days;
        int percent;
    };
    for (const Step &step : {Step{1, 97}, {3, 92}, {7, 85}, {14, 70}, {30, 45}, {60, 25}, {120, 10}}) {
        if (age < step.days * secondsPerDay)
            return step.percent;
    }
    return 2;
}

// The moments at which `count` atendimentos began, in order: more of them by day and on working days.
std::vector<qint32> beginnings(DemoMoment origin, int count, quint64 seed)
{
    std::vector<double> weights; // up to and with each hour since the beginning
    double sum = 0;
    for (qint32 second = -daysBack * secondsPerDay; second < 0; second += 3600) {
        const DemoMoment hour = origin.plusSeconds(second);
        sum += hours.at(static_cast<size_t>(hour.time().hour()))
            * weekdays.at(static_cast<size_t>(hour.date().dayOfWeek() - 1));
        weights.push_back(sum);
    }
    std::vector<qint32> result;
    result.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double wanted = sum * (i + 0.5) / count;
        const auto hour = std::ranges::lower_bound(weights, wanted) - weights.begin();
        const auto within = static_cast<qint32>(demoChance(seed, static_cast<quint64>(i), Moment) % 3600);
        result.push_back(static_cast<qint32>(hour * 3600) + within - daysBack * secondsPerDay);
    }
    std::ranges::sort(result);
    return result;
}

quint8 someone(quint64 chance)
{
    return static_cast<quint8>(chance % demoAttendants().size());
}

// The last status is rare: no client knows it.
quint8 someStatus(quint64 chance)
{
    const auto known = demoQueueStatus().size() - 1;
    return static_cast<quint8>(chance % 97 == 0 ? known : chance % known);
}

DemoEntry entryAtBeginning(quint64 seed, quint32 number, qint32 begun)
{
    const auto draw = [seed, number](quint64 purpose) { return demoChance(seed, number, purpose); };
    DemoEntry entry;
    entry.number = number;
    entry.begun = begun;
    entry.status = someStatus(draw(Standing));
    const bool isPending = draw(Closing) % 100 < static_cast<quint64>(pendingShare(-begun));
    if (!isPending) {
        const auto longest = static_cast<quint64>(std::min(-begun, 6 * secondsPerDay));
        entry.closed = begun + static_cast<qint32>(draw(Duration) % longest);
    }
    if (!isPending || draw(Holder) % 4 != 0) // a quarter is nobody's yet
        entry.responsavel = someone(draw(Holder) >> 8);
    if (draw(Said) % 3 != 0) {
        const qint32 until = isPending ? 0 : entry.closed;
        entry.lastMessage = begun + static_cast<qint32>((draw(Said) >> 8) % static_cast<quint64>(until - begun + 1));
    }
    return entry;
}

qint32 firstSecondOf(const QDate &day, DemoMoment origin)
{
    constexpr qint64 far = 100LL * 365 * secondsPerDay; // what a qint32 cannot hold is out of any list
    return static_cast<qint32>(
        std::clamp(DemoMoment(day, QTime(0, 0)).secondsSince(origin), -far / 2, qint64{DemoEntry::never} - 1));
}

} // namespace

DemoQueue::DemoQueue(DemoMoment origin, const DemoQueueOptions &options)
    : m_options(options)
    , m_origin(origin)
    , m_now(origin)
    , m_cast(origin, options.seed, options.size)
{
    m_options.size = std::clamp(options.size, DemoQueueOptions::smallest, DemoQueueOptions::largest);
    begin();
}

void DemoQueue::begin()
{
    m_now = m_origin;
    m_events = 0;
    m_entries.clear();
    m_entries.reserve(static_cast<size_t>(m_options.size));
    for (const qint32 begun : beginnings(m_origin, m_options.size - outbreakRows, m_options.seed))
        m_entries.push_back(
            entryAtBeginning(m_options.seed, static_cast<quint32>(m_entries.size()), std::min(begun, -1)));
    m_nextNumber = static_cast<quint32>(m_entries.size());
    for (int i = 0; i < outbreakRows; ++i) {
        const qint32 begun = -outbreakSpan + (i + 1) * (outbreakSpan / (outbreakRows + 1));
        m_entries.push_back({.number = m_nextNumber++, .begun = begun, .isOutbreak = true});
    }
    std::ranges::stable_sort(m_entries, {}, &DemoEntry::begun);
}

void DemoQueue::moveTo(DemoMoment now)
{
    if (now < m_now)
        begin();
    m_now = std::max(now, m_origin);
    const qint64 interval = m_options.eventInterval.count();
    if (interval <= 0)
        return;
    const qint64 elapsed = m_now.secondsSince(m_origin) * 1000;
    for (;; ++m_events) {
        const quint64 late = demoChance(m_options.seed, static_cast<quint64>(m_events), Event);
        const qint64 moment = m_events * interval + static_cast<qint64>(late % static_cast<quint64>(interval)) + 1000;
        if (moment > elapsed)
            return;
        happen(m_events, static_cast<qint32>(moment / 1000));
    }
}

// Of the latest few thousand, where most of the pending ones are.
DemoEntry *DemoQueue::somePending(quint64 chance)
{
    const size_t near = std::max<size_t>(1, m_entries.size() / 4);
    constexpr int tries = 64;
    for (int i = 0; i < tries; ++i) {
        const quint64 drawn = demoChance(chance, static_cast<quint64>(i), Target);
        DemoEntry &entry = m_entries[m_entries.size() - 1 - drawn % near];
        if (entry.isPending())
            return &entry;
    }
    return nullptr;
}

void DemoQueue::happen(qint64 index, qint32 second)
{
    const quint64 chance = demoChance(m_options.seed, static_cast<quint64>(index), Outcome);
    const quint64 kind = chance % 100;
    if (kind < 30) {
        const bool isOutbreak = second < 1800 && (chance >> 8) % 4 == 0;
        m_entries.push_back({.number = m_nextNumber++, .begun = second, .isOutbreak = isOutbreak});
        return;
    }
    DemoEntry *const entry = somePending(chance >> 8);
    if (!entry)
        return;
    if (kind < 55) {
        entry->closed = std::max(second, entry->begun);
    } else if (kind < 75) {
        const auto people = static_cast<quint8>(demoAttendants().size());
        const quint8 before = entry->responsavel == DemoEntry::nobody ? quint8{0} : entry->responsavel;
        entry->responsavel = static_cast<quint8>((before + 1 + someone(chance >> 16) % (people - 1)) % people);
    } else if (kind < 95) {
        const auto count = static_cast<int>(demoQueueStatus().size()) - 1;
        entry->status = static_cast<quint8>((entry->status + 1 + static_cast<int>((chance >> 16) % 4)) % count);
        entry->lastMessage = second;
    } else if (m_entries.size() > 1) {
        m_entries.erase(m_entries.begin() + (entry - m_entries.data()));
    }
}

DemoQueue::Slice DemoQueue::page(const QueueQuery &query) const
{
    auto first = m_entries.begin();
    auto last = m_entries.end();
    if (query.dataInicio.isValid())
        first = std::ranges::lower_bound(m_entries, firstSecondOf(query.dataInicio, m_origin), {}, &DemoEntry::begun);
    if (query.dataFim.isValid())
        last = std::ranges::lower_bound(m_entries, firstSecondOf(query.dataFim.addDays(1), m_origin), {},
                                        &DemoEntry::begun);
    Slice slice;
    slice.total = std::max<qsizetype>(0, last - first);
    const qint64 begin = std::min<qint64>(slice.total, qint64{query.pagina} * query.itensPorPagina);
    const qint64 end = std::min<qint64>(slice.total, begin + query.itensPorPagina);
    for (qint64 i = begin; i < end; ++i) {
        slice.entries.push_back(*(last - 1 - i));
        slice.rows.push_back(m_cast.queued(slice.entries.back(), m_now));
    }
    return slice;
}

std::vector<QueuedAtendimento> DemoQueue::rows() const
{
    std::vector<QueuedAtendimento> result;
    result.reserve(m_entries.size());
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        result.push_back(m_cast.queued(*entry, m_now));
    return result;
}

bool DemoQueue::mayMean(const AtendimentoQuery &query, const DemoQueueOptions &options)
{
    const auto isCustomer = [&options](int number, int first) {
        return number >= first && number < first + DemoQueueCast::customersOf(options.size);
    };
    switch (query.tipo) {
    case TipoBusca::PorCodigoCliente:
        return isCustomer(query.termo.toInt(), DemoQueueCast::firstCodigo);
    case TipoBusca::PorIdClienteServico:
        return isCustomer(query.termo.toInt(), DemoQueueCast::firstServico);
    case TipoBusca::PorCpfCnpj:
        return DemoQueueCast::customerWith(query.plainTermo(), options.size) >= 0;
    case TipoBusca::PorProtocolo:
        return Protocolo(query.termo).begunAt().isReadable();
    }
    Q_UNREACHABLE();
}

QList<Atendimento> DemoQueue::meantBy(const AtendimentoQuery &query) const
{
    QList<Atendimento> result;
    if (query.tipo == TipoBusca::PorProtocolo) {
        const WallTime begun = Protocolo(query.termo).begunAt();
        if (!begun.isReadable())
            return {};
        const qint64 second = DemoMoment(begun.date(), begun.time()).secondsSince(m_origin);
        const auto [first, last] = std::ranges::equal_range(m_entries, second, {}, &DemoEntry::begun);
        for (auto entry = first; entry != last; ++entry)
            result.append(m_cast.whole(*entry));
        return result;
    }
    const int customer = query.tipo == TipoBusca::PorCpfCnpj
        ? DemoQueueCast::customerWith(query.plainTermo(), m_options.size)
        : query.termo.toInt()
            - (query.tipo == TipoBusca::PorCodigoCliente ? DemoQueueCast::firstCodigo : DemoQueueCast::firstServico);
    for (const DemoEntry &entry : m_entries) {
        if (m_cast.customerOf(entry) == customer)
            result.append(m_cast.whole(entry));
    }
    return result;
}

} // namespace guiche
