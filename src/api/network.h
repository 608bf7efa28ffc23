// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <memory>

class QNetworkAccessManager;

namespace guiche
{

// The network as one connection sees it: through its proxy, with TLS sessions and open connections of its own, so that
// nothing of one profile is used for another. This machine is reached directly, whatever the system's proxy is.
std::unique_ptr<QNetworkAccessManager> networkFor(const Connection &connection);

// Which kind of proxy `network` asks for `url`: the one it was given, or the system's.
ProxyKind proxyInUse(const QNetworkAccessManager &network, const QUrl &url);

} // namespace guiche
