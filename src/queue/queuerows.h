// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuedatendimento.h"
#include "queue/due.h"
#include "queue/sharedtexts.h"
#include "queue/textarena.h"
#include "queue/wallseconds.h"
#include "queue/walltimekey.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace guiche
{

// As Facet::Cidade and the city's column have it: "Formiga/MG".
QString cityWithState(const QString &cidade, const QString &uf);

// What a QueueTable holds, by column: every array by Slot, also for slots that are free. For loops over all rows.
class QueueRows
{
public:
    // Columns whose values rows share: of the facets, then of Servico.
    enum Shared { Tipo, Status, Setor, Responsavel, Cidade, Bairro, Servico };
    static constexpr int sharedCount = 7;
    // Nothing for Facet::Urgencia and Facet::Idade, which hang on the time.
    static std::optional<Shared> sharedOf(Facet facet);

    struct Texts { // the row's own, as they came: id, protocolo, código, cliente; of one byte a letter where that does
        const char *data = nullptr;
        std::array<quint32, 4> sizes{}; // in letters
        bool isWide = false;
    };
    enum Text { Id, Protocolo, Codigo, Cliente };

    size_t capacity() const { return isThere.size(); }
    QString text(Slot slot, Text which) const;
    // Nothing where a letter needs more than a byte.
    std::optional<QLatin1StringView> narrowText(Slot slot, Text which) const;
    bool isText(Slot slot, Text which, QStringView text) const;

    QueuedAtendimento read(Slot slot) const;
    // Everything but due, mark, agenda and receivedAt.
    void write(Slot slot, const QueuedAtendimento &row);
    void writeClock(Slot slot, const ServerClock &clock);
    void addSlot();
    void forget(Slot slot); // its texts
    size_t textBytes() const { return m_texts.used() + m_ownTexts.used(); } // also of what is gone but not cleared away

    std::vector<bool> isThere;
    std::vector<bool> isRascunho;
    std::array<std::vector<quint32>, sharedCount> codes;
    std::array<SharedTexts, sharedCount> shared;
    // Folded as foldedUtf8() does, a line each: customer, protocolo, código; then what else the row alone shows.
    std::vector<std::string_view> ownText;
    std::vector<qint64> opened; // walltimekey
    std::vector<qint64> message; // walltimekey
    std::vector<qint64> openedAt; // seconds since 1970 or Due::never
    std::vector<qint64> messageAt; // seconds since 1970 or Due::never
    std::vector<qint64> receivedAt;
    std::vector<Due> due;
    std::vector<RowMark> mark;
    std::vector<Agenda> agenda;

    struct Rest { // what is looked at a row at a time only
        Texts texts;
        qint64 fechamento = walltimekey::empty;
        quint32 statusPrefixo = 0; // of `others`, as the next three
        quint32 statusFechamento = 0;
        quint32 cidade = 0;
        quint32 uf = 0;
        qint32 osTotal = 0;
        qint32 osAbertas = 0;
        qint32 osFechadas = 0;
        bool hasClienteServico = true;
        bool hasOdd = false; // see Odd
        bool hasMinutosEmAberto = false;
        bool hasMinutosRestantes = false;
        qint64 minutosEmAberto = 0;
        qint64 minutosRestantes = 0;
    };
    std::vector<Rest> rest;

private:
    struct Odd { // what does not fit elsewhere, which few rows have
        WallTime dataCadastro;
        WallTime dataFechamento;
        WallTime ultimaMensagem;
        QString tempoRestante; // where it is not what minutosRestantes say
        bool hasTempoRestante = false;

        friend bool operator==(const Odd &, const Odd &) = default;
    };

    void writeTexts(Slot slot, const QueuedAtendimento &row);
    void writeTimes(Slot slot, const QueuedAtendimento &row);
    void keepOdd(Slot slot, const Odd &odd);
    void compact();
    void makeRoom();
    template<typename Visit>
    void forEachColumn(Visit visit);
    static size_t sizeOf(const Texts &texts); // in bytes

    SharedTexts m_others;
    QHash<Slot, Odd> m_odd;
    WallSeconds m_seconds;
    TextArena m_texts;
    TextArena m_ownTexts;
    size_t m_wasted = 0; // bytes of both that no row has any more
};

} // namespace guiche
