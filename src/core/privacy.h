// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guiche
{

// How much of a customer is shown, and copied from what is shown.
enum class Privacy {
    Open,
    Documents, // CPF and CNPJ are masked, wherever they stand
    Everything, // for a shared screen: names are initials too, free texts and prices are hidden
};

} // namespace guiche
