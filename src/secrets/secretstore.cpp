// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstore.h"

namespace guiche
{

SecretStore::~SecretStore() = default;

} // namespace guiche
