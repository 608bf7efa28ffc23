// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptcustomers.h"

namespace guiche
{

// The file of one profile's recents:
//
//   {"version": 1, "server": "api.provedor.example", "key": "<hex>",
//    "recents": [{"tipo": "cpf_cnpj", "termo": "***.149.410-**", "hash": "<hex>", "codigo": "1204", "pinned": true,
//                 "lastUsed": "2026-03-10T17:30:00Z"}],
//    "tabs": [{"tipo": "codigo_cliente", "termo": "1204", "outroTipo": "id_cliente_servico", "current": true}]}
//
// What is false or empty may be missing.
QByteArray jsonOf(const KeptCustomers &kept);
// Nothing for what is damaged, of a later version, or was never written by jsonOf(). Unknown keys are passed over.
std::optional<KeptCustomers> keptFromJson(const QByteArray &json);

} // namespace guiche
