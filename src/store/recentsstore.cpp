// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recentsstore.h"

namespace guiche
{

RecentsStore::~RecentsStore() = default;

} // namespace guiche
