// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoquery.h"

#include "core/situacao.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>
#include <type_traits>

namespace guiche
{

namespace
{

template<typename T>
struct Choice {
    QLatin1String name;
    T value;
};

constexpr Choice<TipoBusca> buscas[] = {{QLatin1String("codigo_cliente"), TipoBusca::PorCodigoCliente},
                                        {QLatin1String("cpf_cnpj"), TipoBusca::PorCpfCnpj},
                                        {QLatin1String("id_cliente_servico"), TipoBusca::PorIdClienteServico},
                                        {QLatin1String("protocolo"), TipoBusca::PorProtocolo}};
constexpr Choice<bool> yesOrNo[] = {{QLatin1String("sim"), true}, {QLatin1String("nao"), false}};
constexpr Choice<OrderBy> orderFields[] = {{QLatin1String("data_cadastro"), OrderBy::DataCadastro},
                                           {QLatin1String("data_fechamento"), OrderBy::DataFechamento}};
constexpr Choice<Qt::SortOrder> orderTypes[] = {{QLatin1String("asc"), Qt::AscendingOrder},
                                                {QLatin1String("desc"), Qt::DescendingOrder}};

// Reads parameter after parameter, collecting what is wrong with them.
class ParameterReader
{
public:
    explicit ParameterReader(const QUrlQuery &parameters)
        : m_parameters(parameters)
    {
    }

    const QStringList &objections() const { return m_objections; }

    QString text(const QString &name) const { return m_parameters.queryItemValue(name, QUrl::FullyDecoded).trimmed(); }

    QString required(const QString &name)
    {
        const QString value = text(name);
        if (value.isEmpty())
            m_objections << QStringLiteral("O campo %1 é obrigatório.").arg(name);
        return value;
    }

    template<typename T>
    T choice(const QString &name, std::type_identity_t<std::span<const Choice<T>>> choices, T fallback)
    {
        const QString value = text(name);
        if (value.isEmpty())
            return fallback;
        const auto found = std::ranges::find(choices, value, &Choice<T>::name);
        if (found != choices.end())
            return found->value;
        QStringList names;
        for (const auto &choice : choices)
            names << choice.name;
        m_objections
            << QStringLiteral("O campo %1 deve ser um destes: %2.").arg(name, names.join(QStringLiteral(", ")));
        return fallback;
    }

    struct Bounds {
        int least;
        int most;
    };

    int number(const QString &name, const QString &value, Bounds bounds)
    {
        bool isNumber = true;
        const int result = value.toInt(&isNumber);
        if (isNumber && result >= bounds.least && result <= bounds.most)
            return result;
        m_objections << QStringLiteral("O campo %1 deve ser um número inteiro entre %2 e %3.")
                            .arg(name)
                            .arg(bounds.least)
                            .arg(bounds.most);
        return bounds.least;
    }

    int limit(const QString &name, int fallback)
    {
        const QString value = text(name);
        return value.isEmpty() ? fallback
                               : number(name, value, {AtendimentoQuery::smallestLimit, AtendimentoQuery::largestLimit});
    }

    int requiredNumber(const QString &name, Bounds bounds)
    {
        const QString value = required(name);
        return value.isEmpty() ? bounds.least : number(name, value, bounds);
    }

    std::optional<QDate> date(const QString &name)
    {
        const QString value = text(name);
        if (value.isEmpty())
            return {};
        const QDate result = QDate::fromString(value, QStringLiteral("yyyy-MM-dd"));
        if (result.isValid())
            return result;
        m_objections << QStringLiteral("O campo %1 deve ser uma data no formato YYYY-MM-DD.").arg(name);
        return {};
    }

private:
    const QUrlQuery &m_parameters;
    QStringList m_objections;
};

bool matchesTerm(const Atendimento &a, const AtendimentoQuery &query)
{
    switch (query.tipo) {
    case TipoBusca::PorCodigoCliente:
        return a.cliente.codigo.text() == query.termo;
    case TipoBusca::PorCpfCnpj:
        return a.cliente.documento.plain() == query.plainTermo();
    case TipoBusca::PorIdClienteServico: {
        const auto isIt = [&query](const auto &owner) {
            return owner.servico && owner.servico->id.text() == query.termo;
        };
        return isIt(a) || std::ranges::any_of(a.ordensServico, isIt);
    }
    case TipoBusca::PorProtocolo:
        return a.protocolo.text() == query.termo;
    }
    Q_UNREACHABLE();
}

bool matches(const Atendimento &a, const AtendimentoQuery &query)
{
    const QDate registered = a.dataCadastro.date();
    return matchesTerm(a, query) && (!query.apenasPendente || situacaoOf(a) == Situacao::Pendente)
        && (!query.dataInicio || registered >= *query.dataInicio) && (!query.dataFim || registered <= *query.dataFim);
}

// Whether `a` comes before `b` in the order asked for.
bool precedes(const Atendimento &a, const Atendimento &b, const AtendimentoQuery &query)
{
    const bool byClosing = query.orderBy == OrderBy::DataFechamento;
    const WallTime &left = byClosing ? a.dataFechamento : a.dataCadastro;
    const WallTime &right = byClosing ? b.dataFechamento : b.dataCadastro;
    if (left.isEmpty() != right.isEmpty())
        return right.isEmpty();
    if (left.sortKey() != right.sortKey())
        return (left.sortKey() < right.sortKey()) == (query.order == Qt::AscendingOrder);
    return a.id < b.id;
}

} // namespace

tl::expected<AtendimentoQuery, QStringList> readDemoQuery(const QUrlQuery &parameters)
{
    ParameterReader reader(parameters);
    AtendimentoQuery query;
    reader.required(QStringLiteral("busca"));
    query.tipo = reader.choice(QStringLiteral("busca"), buscas, TipoBusca::PorCodigoCliente);
    query.termo = reader.required(QStringLiteral("termo_busca"));
    query.limit = reader.limit(QStringLiteral("limit"), 20);
    query.apenasPendente = reader.choice(QStringLiteral("apenas_pendente"), yesOrNo, true);
    query.orderBy = reader.choice(QStringLiteral("order_by"), orderFields, OrderBy::DataCadastro);
    query.order = reader.choice(QStringLiteral("order_type"), orderTypes, Qt::AscendingOrder);
    query.dataInicio = reader.date(QStringLiteral("data_inicio"));
    query.dataFim = reader.date(QStringLiteral("data_fim"));
    if (!reader.objections().isEmpty())
        return tl::unexpected(reader.objections());
    return query;
}

tl::expected<QueueQuery, QStringList> readDemoQueueQuery(const QUrlQuery &parameters)
{
    constexpr int mostOnAPage = 500;
    ParameterReader reader(parameters);
    QueueQuery query;
    query.pagina = reader.requiredNumber(QStringLiteral("pagina"), {0, std::numeric_limits<int>::max()});
    query.itensPorPagina = reader.requiredNumber(QStringLiteral("itens_por_pagina"), {1, mostOnAPage});
    query.dataInicio = reader.date(QStringLiteral("data_inicio")).value_or(QDate());
    query.dataFim = reader.date(QStringLiteral("data_fim")).value_or(QDate());
    if (!reader.objections().isEmpty())
        return tl::unexpected(reader.objections());
    return query;
}

QList<Atendimento> demoSelection(const QList<Atendimento> &atendimentos, const AtendimentoQuery &query)
{
    QList<Atendimento> result;
    std::ranges::copy_if(atendimentos, std::back_inserter(result),
                         [&query](const Atendimento &a) { return matches(a, query); });
    std::ranges::sort(result, [&query](const Atendimento &a, const Atendimento &b) { return precedes(a, b, query); });
    result.resize(std::min(result.size(), qsizetype{query.limit}));
    return result;
}

} // namespace guiche
