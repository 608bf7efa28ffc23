// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/network.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace guiche
{

namespace
{

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

QNetworkProxy manualProxy(QNetworkProxy::ProxyType type, const Connection &connection)
{
    const ProxyServer &proxy = connection.proxy;
    return {type, proxy.host, proxy.port, proxy.username,
            proxy.username.isEmpty() ? QString() : connection.proxyPassword};
}

} // namespace

std::unique_ptr<QNetworkAccessManager> networkFor(const Connection &connection)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    switch (connection.proxy.kind) {
    case ProxyKind::System:
        if (connection.server.isThisMachine())
            network->setProxy(QNetworkProxy::NoProxy);
        else
            network->setProxyFactory(new SystemProxies); // the manager owns it
        break;
    case ProxyKind::None:
        network->setProxy(QNetworkProxy::NoProxy);
        break;
    case ProxyKind::Http:
        network->setProxy(manualProxy(QNetworkProxy::HttpProxy, connection));
        break;
    case ProxyKind::Socks5:
        network->setProxy(manualProxy(QNetworkProxy::Socks5Proxy, connection));
        break;
    }
    return network;
}

} // namespace guiche
