// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storedcustomers.h"

namespace guiche
{

KeptCustomers manyCustomers()
{
    const QDateTime moment(QDate(2026, 3, 10), QTime(14, 2, 7));
    KeptCustomers kept;
    kept.server = QStringLiteral("api.norte.example:8443");
    kept.keyId = QByteArray::fromHex("00ff10");
    kept.recents = {
        {KeptTerm(TipoBusca::PorCpfCnpj, plantedCpf), QByteArray(32, '\xA5'), CodigoCliente(QStringLiteral("1204")),
         true, moment},
        {KeptTerm(TipoBusca::PorCodigoCliente, QStringLiteral("2077")),
         {},
         CodigoCliente(QStringLiteral("2077")),
         false,
         moment.addDays(-1)},
        {KeptTerm(TipoBusca::PorProtocolo, QStringLiteral("20221229180833379797")),
         QByteArray(32, '\0'),
         {},
         false,
         moment.addYears(-2)},
    };
    AtendimentoQuery query;
    query.termo = QStringLiteral("1204");
    query.outroTipo = TipoBusca::PorIdClienteServico;
    OpenTab current = OpenTab::of(query);
    current.isCurrent = true;
    query = {};
    query.tipo = TipoBusca::PorCpfCnpj;
    query.termo = QStringLiteral("12.ABC.345/01DE-35");
    OpenTab pinned = OpenTab::of(query, CodigoCliente(QStringLiteral("2077")));
    pinned.isPinned = true;
    kept.tabs = {current, pinned};
    return kept;
}

KeptCustomers oneCustomer(const QString &codigo)
{
    KeptCustomers kept;
    kept.recents = {{.termo = KeptTerm(TipoBusca::PorCodigoCliente, codigo),
                     .codigo = CodigoCliente(codigo),
                     .lastUsed = QDateTime(QDate(2026, 3, 10), QTime(14, 2))}};
    return kept;
}

} // namespace guiche
