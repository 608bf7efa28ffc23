// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace guiche
{

// Lower case, without accents, for comparing what is typed with what is there: "AÇÃO" and "acao" are one, ß is ss, ª is a.
std::string foldedUtf8(QStringView text);

} // namespace guiche
