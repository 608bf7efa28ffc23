// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuerows.h"

#include "queue/foldedtext.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace guiche
{

namespace
{

qint64 keyOf(const WallTime &time)
{
    if (time.isEmpty())
        return walltimekey::empty;
    if (!time.isReadable())
        return walltimekey::unreadable;
    const int second = time.hasTime() ? time.time().msecsSinceStartOfDay() / 1000 + 1 : 0;
    return (time.date().toJulianDay() << 17) + second;
}

WallTime timeOf(qint64 key)
{
    if (!walltimekey::isTime(key))
        return {};
    const int second = walltimekey::secondOfDay(key);
    const QTime time = second < 0 ? QTime() : QTime::fromMSecsSinceStartOfDay(second * 1000);
    return WallTime(QDate::fromJulianDay(walltimekey::julianDay(key)), time);
}

// How the server writes its clock: "-501h 6min".
QString tempoRestanteOf(qint64 minutes)
{
    const quint64 size = minutes < 0 ? 0 - static_cast<quint64>(minutes) : static_cast<quint64>(minutes);
    return QString((minutes < 0 ? QStringLiteral("-") : QString()) % QString::number(size / 60) % QStringLiteral("h ")
                   % QString::number(size % 60) % QStringLiteral("min"));
}

// In one line, so that a text can be found in ownText by its line.
void addLine(std::string &text, QStringView line)
{
    const auto begin = static_cast<std::ptrdiff_t>(text.size());
    text += foldedUtf8(line);
    std::replace(text.begin() + begin, text.end(), '\n', ' ');
    text += '\n';
}

std::string ownTextOf(const QueuedAtendimento &row)
{
    std::string text;
    addLine(text, row.cliente);
    addLine(text, row.protocolo.text());
    addLine(text, row.codigoCliente.text());
    for (const WallTime &time : {row.dataCadastro, row.ultimaMensagem}) {
        if (!time.isReadable() && !time.isEmpty())
            addLine(text, time.text());
    }
    if (row.status.isEmpty())
        addLine(text, row.statusPrefixo); // shown instead
    return text;
}

} // namespace

QString cityWithState(const QString &cidade, const QString &uf)
{
    return uf.isEmpty() ? cidade : cidade.isEmpty() ? uf : QString(cidade % u'/' % uf);
}

std::optional<QueueRows::Shared> QueueRows::sharedOf(Facet facet)
{
    switch (facet) {
    case Facet::Tipo:
        return Tipo;
    case Facet::Status:
        return Status;
    case Facet::Setor:
        return Setor;
    case Facet::Responsavel:
        return Responsavel;
    case Facet::Cidade:
        return Cidade;
    case Facet::Bairro:
        return Bairro;
    case Facet::Urgencia:
    case Facet::Idade:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<QLatin1StringView> QueueRows::narrowText(Slot slot, Text which) const
{
    const Texts &texts = rest[slot].texts;
    if (texts.isWide)
        return {};
    size_t begin = 0;
    for (size_t before = 0; before < which; ++before)
        begin += texts.sizes[before];
    return QLatin1StringView(texts.data + begin, static_cast<qsizetype>(texts.sizes[which]));
}

QString QueueRows::text(Slot slot, Text which) const
{
    if (const auto narrow = narrowText(slot, which))
        return *narrow;
    const Texts &texts = rest[slot].texts;
    size_t begin = 0;
    for (size_t before = 0; before < which; ++before)
        begin += texts.sizes[before];
    QString text(static_cast<qsizetype>(texts.sizes[which]), Qt::Uninitialized);
    std::memcpy(text.data(), texts.data + begin * sizeof(char16_t), texts.sizes[which] * sizeof(char16_t));
    return text;
}

bool QueueRows::isText(Slot slot, Text which, QStringView text) const
{
    if (const auto narrow = narrowText(slot, which))
        return *narrow == text;
    return this->text(slot, which) == text;
}

QueuedAtendimento QueueRows::read(Slot slot) const
{
    const Rest &r = rest[slot];
    const auto sharedText = [this, slot](Shared which) { return shared[which].text(codes[which][slot]); };
    QueuedAtendimento row;
    row.id = IdAtendimento(text(slot, Id));
    row.protocolo = guiche::Protocolo(text(slot, Protocolo));
    row.codigoCliente = CodigoCliente(text(slot, Codigo));
    row.cliente = text(slot, Cliente);
    row.dataCadastro = timeOf(opened[slot]);
    row.dataFechamento = timeOf(r.fechamento);
    row.ultimaMensagem = timeOf(message[slot]);
    row.statusFechamento = m_others.text(r.statusFechamento);
    row.statusPrefixo = m_others.text(r.statusPrefixo);
    row.cidade = m_others.text(r.cidade);
    row.uf = m_others.text(r.uf);
    row.tipo = sharedText(Tipo);
    row.status = sharedText(Status);
    row.setor = sharedText(Setor);
    row.responsaveis = sharedText(Responsavel);
    row.bairro = sharedText(Bairro);
    row.servico = sharedText(Servico);
    row.isRascunho = isRascunho[slot];
    row.hasClienteServico = r.hasClienteServico;
    row.osTotal = r.osTotal;
    row.osAbertas = r.osAbertas;
    row.osFechadas = r.osFechadas;
    if (r.hasMinutosEmAberto)
        row.clock.minutosEmAberto = r.minutosEmAberto;
    if (r.hasMinutosRestantes) {
        row.clock.minutosRestantes = r.minutosRestantes;
        row.clock.tempoRestante = tempoRestanteOf(r.minutosRestantes);
    }
    if (r.hasOdd) {
        const Odd odd = m_odd.value(slot);
        for (auto [time, other] :
             {std::pair(&row.dataCadastro, &odd.dataCadastro), std::pair(&row.dataFechamento, &odd.dataFechamento),
              std::pair(&row.ultimaMensagem, &odd.ultimaMensagem)}) {
            if (!other->isEmpty())
                *time = *other;
        }
        if (odd.hasTempoRestante)
            row.clock.tempoRestante = odd.tempoRestante;
    }
    return row;
}

void QueueRows::writeTexts(Slot slot, const QueuedAtendimento &row)
{
    const std::array<QStringView, 4> own{row.id.text(), row.protocolo.text(), row.codigoCliente.text(), row.cliente};
    const bool isSame = rest[slot].texts.data
        && std::ranges::all_of(std::array{Id, Protocolo, Codigo, Cliente},
                               [&](Text which) { return isText(slot, which, own[which]); });
    if (!isSame) {
        Texts texts;
        size_t letters = 0;
        for (size_t i = 0; i < own.size(); ++i) {
            texts.sizes[i] = static_cast<quint32>(own[i].size());
            letters += texts.sizes[i];
            texts.isWide = texts.isWide || std::ranges::any_of(own[i], [](QChar c) { return c.unicode() > 0xff; });
        }
        char *to = m_texts.make(texts.isWide ? letters * sizeof(char16_t) : letters);
        m_wasted += sizeOf(rest[slot].texts);
        texts.data = to;
        rest[slot].texts = texts;
        for (const QStringView text : own) {
            if (texts.isWide) {
                std::memcpy(to, text.utf16(), static_cast<size_t>(text.size()) * sizeof(char16_t));
                to += static_cast<size_t>(text.size()) * sizeof(char16_t);
            } else {
                to = std::ranges::transform(text, to, [](QChar c) { return static_cast<char>(c.unicode()); }).out;
            }
        }
    }
    const std::string folded = ownTextOf(row);
    if (folded != ownText[slot]) {
        char *const to = m_ownTexts.make(folded.size());
        std::ranges::copy(folded, to);
        m_wasted += ownText[slot].size();
        ownText[slot] = {to, folded.size()};
    }
}

void QueueRows::writeTimes(Slot slot, const QueuedAtendimento &row)
{
    opened[slot] = keyOf(row.dataCadastro);
    openedAt[slot] = row.dataCadastro.isReadable() ? m_seconds.of(row.dataCadastro) : Due::never;
    message[slot] = keyOf(row.ultimaMensagem);
    messageAt[slot] = row.ultimaMensagem.isReadable() ? m_seconds.of(row.ultimaMensagem) : Due::never;
    rest[slot].fechamento = keyOf(row.dataFechamento);
}

void QueueRows::write(Slot slot, const QueuedAtendimento &row)
{
    isThere[slot] = true;
    writeTexts(slot, row);
    writeTimes(slot, row);
    const std::array<std::pair<Shared, const QString &>, 6> sharedTexts{{{Tipo, row.tipo},
                                                                         {Status, row.status},
                                                                         {Setor, row.setor},
                                                                         {Responsavel, row.responsaveis},
                                                                         {Bairro, row.bairro},
                                                                         {Servico, row.servico}}};
    for (const auto &[which, text] : sharedTexts)
        codes[which][slot] = shared[which].codeOf(text);
    codes[Cidade][slot] = shared[Cidade].codeOf(cityWithState(row.cidade, row.uf));

    Rest &r = rest[slot];
    r.statusPrefixo = m_others.codeOf(row.statusPrefixo);
    r.statusFechamento = m_others.codeOf(row.statusFechamento);
    r.cidade = m_others.codeOf(row.cidade);
    r.uf = m_others.codeOf(row.uf);
    r.osTotal = row.osTotal;
    r.osAbertas = row.osAbertas;
    r.osFechadas = row.osFechadas;
    isRascunho[slot] = row.isRascunho;
    r.hasClienteServico = row.hasClienteServico;

    const auto odd = [](const WallTime &time) { return timeOf(keyOf(time)) == time ? WallTime() : time; };
    keepOdd(slot, {odd(row.dataCadastro), odd(row.dataFechamento), odd(row.ultimaMensagem), {}, false});
    writeClock(slot, row.clock);
    // As much as is in use, and not for a little.
    if (m_wasted > 1024 * 1024 && m_wasted * 2 > textBytes())
        compact();
}

void QueueRows::writeClock(Slot slot, const ServerClock &clock)
{
    Rest &r = rest[slot];
    r.hasMinutosEmAberto = clock.minutosEmAberto.has_value();
    r.minutosEmAberto = clock.minutosEmAberto.value_or(0);
    r.hasMinutosRestantes = clock.minutosRestantes.has_value();
    r.minutosRestantes = clock.minutosRestantes.value_or(0);
    const bool isUsual =
        clock.tempoRestante == (r.hasMinutosRestantes ? tempoRestanteOf(r.minutosRestantes) : QString());
    if (isUsual && !r.hasOdd)
        return;
    Odd odd = m_odd.value(slot);
    odd.hasTempoRestante = !isUsual;
    odd.tempoRestante = isUsual ? QString() : clock.tempoRestante;
    keepOdd(slot, odd);
}

void QueueRows::keepOdd(Slot slot, const Odd &odd)
{
    const bool had = rest[slot].hasOdd;
    rest[slot].hasOdd = odd != Odd();
    if (rest[slot].hasOdd)
        m_odd.insert(slot, odd);
    else if (had)
        m_odd.remove(slot);
}

template<typename Visit>
void QueueRows::forEachColumn(Visit visit)
{
    visit(isThere);
    visit(isRascunho);
    for (auto &column : codes)
        visit(column);
    visit(ownText);
    visit(opened);
    visit(message);
    visit(openedAt);
    visit(messageAt);
    visit(receivedAt);
    visit(due);
    visit(mark);
    visit(agenda);
    visit(rest);
}

// Where a hundred thousand rows are, moving all columns at once would be felt as a stop. So each moves to a larger room
// by itself, some rows before the next does.
void QueueRows::makeRoom()
{
    constexpr size_t steps = 256; // of the room
    constexpr size_t least = 64;
    size_t number = 0;
    forEachColumn([&](auto &column) {
        ++number;
        const size_t room = column.capacity();
        if (room - column.size() <= number * room / steps)
            column.reserve(std::max<size_t>(2 * room, least));
    });
}

void QueueRows::addSlot()
{
    makeRoom();
    isThere.push_back(false);
    isRascunho.push_back(false);
    for (auto &column : codes)
        column.push_back(0);
    ownText.emplace_back();
    opened.push_back(walltimekey::empty);
    message.push_back(walltimekey::empty);
    openedAt.push_back(Due::never);
    messageAt.push_back(Due::never);
    receivedAt.push_back(0);
    due.emplace_back();
    mark.push_back(RowMark::None);
    agenda.push_back(Agenda::Unknown);
    rest.emplace_back();
}

void QueueRows::forget(Slot slot)
{
    isThere[slot] = false;
    keepOdd(slot, {});
    m_wasted += ownText[slot].size() + sizeOf(rest[slot].texts);
    ownText[slot] = {};
    rest[slot].texts = {};
    mark[slot] = RowMark::None;
}

size_t QueueRows::sizeOf(const Texts &texts)
{
    size_t letters = 0;
    for (const quint32 size : texts.sizes)
        letters += size;
    return texts.isWide ? letters * sizeof(char16_t) : letters;
}

void QueueRows::compact()
{
    TextArena allTexts;
    TextArena allOwnTexts;
    for (Slot slot = 0; slot < capacity(); ++slot) {
        if (!isThere[slot])
            continue;
        const size_t size = sizeOf(rest[slot].texts);
        rest[slot].texts.data = static_cast<char *>(std::memcpy(allTexts.make(size), rest[slot].texts.data, size));
        char *const own = allOwnTexts.make(ownText[slot].size());
        std::ranges::copy(ownText[slot], own);
        ownText[slot] = {own, ownText[slot].size()};
    }
    m_texts = std::move(allTexts);
    m_ownTexts = std::move(allOwnTexts);
    m_wasted = 0;
}

} // namespace guiche
