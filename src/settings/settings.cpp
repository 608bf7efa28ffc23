// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace guiche
{

namespace
{

QString fileIn(const QString &directory)
{
    const QString place =
        directory.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : directory;
    return QDir(place).filePath(QStringLiteral("guiche.ini"));
}

// Enumerations are stored by name, so that neither their order nor a hand-edited file can turn one into another.
template<typename Enum>
struct Named {
    Enum value;
    QLatin1String name;
};

constexpr std::array tipos = {
    Named{TipoBusca::PorCodigoCliente, QLatin1String("codigo_cliente")},
    Named{TipoBusca::PorCpfCnpj, QLatin1String("cpf_cnpj")},
    Named{TipoBusca::PorIdClienteServico, QLatin1String("id_cliente_servico")},
    Named{TipoBusca::PorProtocolo, QLatin1String("protocolo")},
};

// To toBool() any word but a few is a yes.
constexpr std::array answers = {
    Named{true, QLatin1String("true")},
    Named{false, QLatin1String("false")},
};

constexpr std::array orderBys = {
    Named{OrderBy::DataCadastro, QLatin1String("data_cadastro")},
    Named{OrderBy::DataFechamento, QLatin1String("data_fechamento")},
};

constexpr std::array orders = {
    Named{Qt::DescendingOrder, QLatin1String("desc")},
    Named{Qt::AscendingOrder, QLatin1String("asc")},
};

constexpr std::array themes = {
    Named{ThemeChoice::System, QLatin1String("system")},
    Named{ThemeChoice::Light, QLatin1String("light")},
    Named{ThemeChoice::Dark, QLatin1String("dark")},
};

constexpr std::array signInKinds = {
    Named{SignInKind::Password, QLatin1String("password")},
    Named{SignInKind::Token, QLatin1String("token")},
};

template<typename Enum, size_t Count>
Enum valueOf(const std::array<Named<Enum>, Count> &table, const QVariant &stored, Enum fallback)
{
    const QString name = stored.toString();
    const auto found = std::ranges::find_if(table, [&name](const Named<Enum> &row) { return row.name == name; });
    return found == table.end() ? fallback : found->value;
}

template<typename Enum, size_t Count>
QString nameOf(const std::array<Named<Enum>, Count> &table, Enum value)
{
    return std::ranges::find(table, value, &Named<Enum>::value)->name;
}

int limitOf(const QVariant &stored, int fallback)
{
    bool isNumber = false;
    const int limit = stored.toString().toInt(&isNumber);
    const bool isLimit =
        isNumber && limit >= AtendimentoQuery::smallestLimit && limit <= AtendimentoQuery::largestLimit;
    return isLimit ? limit : fallback;
}

} // namespace

Settings::Settings(const QString &directory)
    : m_store(fileIn(directory), QSettings::IniFormat)
{
}

QByteArray Settings::bytes(const QString &key) const
{
    return m_store.value(key).toByteArray();
}

std::optional<RememberedConnection> Settings::connection() const
{
    RememberedConnection connection;
    connection.address = m_store.value(QStringLiteral("connection/address")).toString();
    if (connection.address.isEmpty())
        return {};
    connection.kind = valueOf(signInKinds, m_store.value(QStringLiteral("connection/signIn")), SignInKind::Password);
    connection.clientId = m_store.value(QStringLiteral("connection/clientId")).toString();
    connection.username = m_store.value(QStringLiteral("connection/username")).toString();
    return connection;
}

void Settings::setConnection(const RememberedConnection &connection)
{
    m_store.setValue(QStringLiteral("connection/address"), connection.address);
    m_store.setValue(QStringLiteral("connection/signIn"), nameOf(signInKinds, connection.kind));
    m_store.setValue(QStringLiteral("connection/clientId"), connection.clientId);
    m_store.setValue(QStringLiteral("connection/username"), connection.username);
}

AtendimentoQuery Settings::form() const
{
    AtendimentoQuery query;
    query.tipo = valueOf(tipos, m_store.value(QStringLiteral("form/tipo")), query.tipo);
    query.limit = limitOf(m_store.value(QStringLiteral("form/limit")), query.limit);
    query.apenasPendente = valueOf(answers, m_store.value(QStringLiteral("form/apenasPendente")), query.apenasPendente);
    query.orderBy = valueOf(orderBys, m_store.value(QStringLiteral("form/orderBy")), query.orderBy);
    query.order = valueOf(orders, m_store.value(QStringLiteral("form/order")), query.order);
    return query;
}

void Settings::setForm(const AtendimentoQuery &query)
{
    m_store.setValue(QStringLiteral("form/tipo"), nameOf(tipos, query.tipo));
    m_store.setValue(QStringLiteral("form/limit"), query.limit);
    m_store.setValue(QStringLiteral("form/apenasPendente"), query.apenasPendente);
    m_store.setValue(QStringLiteral("form/orderBy"), nameOf(orderBys, query.orderBy));
    m_store.setValue(QStringLiteral("form/order"), nameOf(orders, query.order));
}

ThemeChoice Settings::theme() const
{
    return valueOf(themes, m_store.value(QStringLiteral("window/theme")), ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(QStringLiteral("window/theme"), nameOf(themes, theme));
}

} // namespace guiche
