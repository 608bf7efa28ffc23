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

ProxyKind proxyInUse(const QNetworkAccessManager &network, const QUrl &url)
{
    QNetworkProxy proxy = network.proxy();
    if (QNetworkProxyFactory *const factory = network.proxyFactory())
        proxy = factory->queryProxy(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        return ProxyKind::Http;
    case QNetworkProxy::Socks5Proxy:
        return ProxyKind::Socks5;
    default: // Qt's enumeration is open; the others are no proxies for HTTP
        return ProxyKind::None;
    }
}

} // namespace guiche
