// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoqueue.h"

#include <QJsonObject>

namespace guiche
{

// The reply of …/atendimento/todos (contract.md, atendimento/todos): another shape than demoJson() writes.
QJsonObject demoPageJson(const DemoQueue &queue, const QueueQuery &query);

} // namespace guiche
