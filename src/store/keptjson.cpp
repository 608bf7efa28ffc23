// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace guiche
{

namespace
{

constexpr int formatVersion = 1;

struct TipoName {
    TipoBusca tipo;
    QLatin1String name;
};

// Stored by name, so that their order cannot turn one into another.
constexpr std::array tipoNames = {
    TipoName{TipoBusca::PorCodigoCliente, QLatin1String("codigo_cliente")},
    TipoName{TipoBusca::PorCpfCnpj, QLatin1String("cpf_cnpj")},
    TipoName{TipoBusca::PorIdClienteServico, QLatin1String("id_cliente_servico")},
    TipoName{TipoBusca::PorProtocolo, QLatin1String("protocolo")},
};
static_assert(tipoNames.size() == tipoBuscaCount);

QString nameOf(TipoBusca tipo)
{
    return std::ranges::find(tipoNames, tipo, &TipoName::tipo)->name;
}

std::optional<TipoBusca> tipoNamed(const QJsonValue &name)
{
    const auto found = std::ranges::find(tipoNames, name.toString(), &TipoName::name);
    return found == tipoNames.end() ? std::nullopt : std::optional(found->tipo);
}

void insertText(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertYes(QJsonObject &object, QLatin1String key, bool isSo)
{
    if (isSo)
        object.insert(key, true);
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

// What a row of either kind begins with.
QJsonObject beginRow(const KeptTerm &termo, const CodigoCliente &codigo)
{
    QJsonObject object{{QStringLiteral("tipo"), nameOf(termo.tipo())}, {QStringLiteral("termo"), termo.text()}};
    insertText(object, QLatin1String("codigo"), keepable(codigo).text());
    return object;
}

QJsonObject objectOf(const KeptCustomer &customer)
{
    QJsonObject object = beginRow(customer.termo, customer.codigo);
    insertText(object, QLatin1String("hash"), hexOf(customer.hash));
    insertYes(object, QLatin1String("pinned"), customer.isPinned);
    object.insert(QStringLiteral("lastUsed"), customer.lastUsed.toUTC().toString(Qt::ISODate));
    return object;
}

QJsonObject objectOf(const OpenTab &tab)
{
    QJsonObject object = beginRow(tab.termo, tab.codigo);
    if (tab.outroTipo)
        object.insert(QStringLiteral("outroTipo"), nameOf(*tab.outroTipo));
    insertYes(object, QLatin1String("pinned"), tab.isPinned);
    insertYes(object, QLatin1String("current"), tab.isCurrent);
    return object;
}

template<typename Row>
QJsonArray arrayOf(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(objectOf(row));
    return array;
}

std::optional<KeptTerm> termIn(const QJsonObject &object)
{
    const std::optional<TipoBusca> tipo = tipoNamed(object.value(QLatin1String("tipo")));
    const QJsonValue termo = object.value(QLatin1String("termo"));
    return tipo && termo.isString() ? KeptTerm::restored(*tipo, termo.toString()) : std::nullopt;
}

CodigoCliente codigoIn(const QJsonObject &object)
{
    return keepable(CodigoCliente(object.value(QLatin1String("codigo")).toString()));
}

QByteArray bytesIn(const QJsonObject &object, QLatin1String key)
{
    return QByteArray::fromHex(object.value(key).toString().toLatin1());
}

bool readRow(const QJsonObject &object, KeptCustomer *customer)
{
    const std::optional<KeptTerm> termo = termIn(object);
    const QDateTime lastUsed =
        QDateTime::fromString(object.value(QLatin1String("lastUsed")).toString(), Qt::ISODate).toLocalTime();
    if (!termo || !lastUsed.isValid())
        return false;
    *customer = KeptCustomer{*termo, bytesIn(object, QLatin1String("hash")), codigoIn(object),
                             object.value(QLatin1String("pinned")).toBool(), lastUsed};
    return true;
}

bool readRow(const QJsonObject &object, OpenTab *tab)
{
    const std::optional<KeptTerm> termo = termIn(object);
    if (!termo)
        return false;
    *tab = OpenTab{*termo, tipoNamed(object.value(QLatin1String("outroTipo"))), codigoIn(object),
                   object.value(QLatin1String("pinned")).toBool(), object.value(QLatin1String("current")).toBool()};
    return true;
}

template<typename Row>
bool readRows(const QJsonValue &value, QList<Row> *rows)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && std::ranges::all_of(array, [rows](const QJsonValue &row) {
               return readRow(row.toObject(), &rows->emplaceBack());
           });
}

} // namespace

QByteArray jsonOf(const KeptCustomers &kept)
{
    const QJsonObject object{
        {QStringLiteral("version"), formatVersion},   {QStringLiteral("server"), kept.server},
        {QStringLiteral("key"), hexOf(kept.keyId)},   {QStringLiteral("recents"), arrayOf(kept.recents)},
        {QStringLiteral("tabs"), arrayOf(kept.tabs)},
    };
    return QJsonDocument(object).toJson();
}

std::optional<KeptCustomers> keptFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("version")) != QJsonValue(formatVersion))
        return {};
    KeptCustomers kept;
    kept.server = object.value(QLatin1String("server")).toString();
    kept.keyId = bytesIn(object, QLatin1String("key"));
    const bool isWhole = readRows(object.value(QLatin1String("recents")), &kept.recents)
        && readRows(object.value(QLatin1String("tabs")), &kept.tabs);
    return isWhole ? std::optional(kept) : std::nullopt;
}

} // namespace guiche
