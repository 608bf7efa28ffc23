// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptcustomers.h"

namespace guiche
{

inline const QString plantedCpf = QStringLiteral("86214941081");
inline const QString plantedCnpj = QStringLiteral("12ABC34501DE35");

// One customer by a document, pinned, one by a código and one by a protocolo; a tab of each kind.
KeptCustomers manyCustomers();
KeptCustomers oneCustomer(const QString &codigo);

} // namespace guiche
