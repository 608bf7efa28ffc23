// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"

namespace guiche::fuzz
{

// What the headers of src/core promise of the values of a reply, whatever was in it.
void checkValues(const Atendimento &atendimento);

} // namespace guiche::fuzz
