// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuenames.h"

namespace guiche
{

namespace
{

template<typename Enum>
std::optional<Enum> named(QStringView name, int count)
{
    for (int i = 0; i < count; ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString nameOf(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Prazo:
        return QStringLiteral("prazo");
    case QueueColumn::Idade:
        return QStringLiteral("idade");
    case QueueColumn::Protocolo:
        return QStringLiteral("protocolo");
    case QueueColumn::Cliente:
        return QStringLiteral("cliente");
    case QueueColumn::Codigo:
        return QStringLiteral("codigo");
    case QueueColumn::Tipo:
        return QStringLiteral("tipo");
    case QueueColumn::Status:
        return QStringLiteral("status");
    case QueueColumn::Responsavel:
        return QStringLiteral("responsavel");
    case QueueColumn::Setor:
        return QStringLiteral("setor");
    case QueueColumn::Os:
        return QStringLiteral("os");
    case QueueColumn::Abertura:
        return QStringLiteral("abertura");
    case QueueColumn::UltimaMensagem:
        return QStringLiteral("ultimaMensagem");
    case QueueColumn::Servico:
        return QStringLiteral("servico");
    case QueueColumn::Bairro:
        return QStringLiteral("bairro");
    case QueueColumn::Cidade:
        return QStringLiteral("cidade");
    }
    Q_UNREACHABLE();
}

QString nameOf(Facet facet)
{
    switch (facet) {
    case Facet::Urgencia:
        return QStringLiteral("urgencia");
    case Facet::Tipo:
        return QStringLiteral("tipo");
    case Facet::Status:
        return QStringLiteral("status");
    case Facet::Setor:
        return QStringLiteral("setor");
    case Facet::Responsavel:
        return QStringLiteral("responsavel");
    case Facet::Cidade:
        return QStringLiteral("cidade");
    case Facet::Bairro:
        return QStringLiteral("bairro");
    case Facet::Idade:
        return QStringLiteral("idade");
    }
    Q_UNREACHABLE();
}

QString nameOf(AgeBand band)
{
    switch (band) {
    case AgeBand::UnderOneDay:
        return QStringLiteral("0-1");
    case AgeBand::OneToThree:
        return QStringLiteral("1-3");
    case AgeBand::ThreeToSeven:
        return QStringLiteral("3-7");
    case AgeBand::SevenToFifteen:
        return QStringLiteral("7-15");
    case AgeBand::FifteenToThirty:
        return QStringLiteral("15-30");
    case AgeBand::OverThirty:
        return QStringLiteral("30+");
    case AgeBand::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString nameOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return QStringLiteral("late");
    case Urgency::Warning:
        return QStringLiteral("warning");
    case Urgency::OnTime:
        return QStringLiteral("onTime");
    case Urgency::NoDeadline:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

std::optional<QueueColumn> queueColumnNamed(QStringView name)
{
    return named<QueueColumn>(name, queueColumnCount);
}

std::optional<Facet> facetNamed(QStringView name)
{
    return named<Facet>(name, facetCount);
}

AgeBand ageBandOf(qint64 ageInSeconds)
{
    constexpr qint64 day = 86400;
    if (ageInSeconds < day)
        return AgeBand::UnderOneDay;
    if (ageInSeconds < 3 * day)
        return AgeBand::OneToThree;
    if (ageInSeconds < 7 * day)
        return AgeBand::ThreeToSeven;
    if (ageInSeconds < 15 * day)
        return AgeBand::SevenToFifteen;
    return ageInSeconds < 30 * day ? AgeBand::FifteenToThirty : AgeBand::OverThirty;
}

} // namespace guiche
