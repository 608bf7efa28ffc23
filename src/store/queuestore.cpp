// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuestore.h"

namespace guiche
{

QueueStore::~QueueStore() = default;

} // namespace guiche
