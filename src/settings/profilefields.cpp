// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilefields.h"

namespace guiche
{

namespace
{

QString keyIn(const QString &group, const char *name)
{
    return group % u'/' % QLatin1String(name);
}

// Half a digest trusts nothing, and would have every certificate called a changed one.
QByteArray digestOf(const QString &hex)
{
    constexpr qsizetype size = 32;
    const QByteArray digest = QByteArray::fromHex(hex.toLatin1());
    const bool isWhole =
        digest.size() == size && digest.toHex() == hex.toLower().toLatin1(); // else it skipped something
    return isWhole ? digest : QByteArray();
}

} // namespace

Profile readProfile(const QSettings &store, const QString &group)
{
    const auto value = [&](const char *name) { return store.value(keyIn(group, name)); };
    Profile profile;
    profile.name = value("name").toString();
    profile.color = valueOf(profileColorNames, value("color"), profile.color);
    profile.allowsPlainHttp = valueOf(answers, value("allowsPlainHttp"), false);
    const auto plainHttp =
        profile.allowsPlainHttp ? ServerAddress::PlainHttp::Anywhere : ServerAddress::PlainHttp::OnlyHere;
    profile.server = ServerAddress::parse(value("address").toString(), plainHttp).value_or(ServerAddress());
    profile.kind = valueOf(signInKindNames, value("signIn"), profile.kind);
    profile.clientId = value("clientId").toString();
    profile.username = value("username").toString();
    profile.trust.certificate = digestOf(value("trustedCertificate").toString());
    profile.trust.authoritiesFile = value("authoritiesFile").toString();
    profile.proxy = readProxy(store, keyIn(group, "proxy"));
    return profile;
}

void writeProfile(QSettings &store, const QString &group, const Profile &profile)
{
    const auto set = [&](const char *name, const QString &value) { store.setValue(keyIn(group, name), value); };
    set("name", profile.name);
    set("color", nameOf(profileColorNames, profile.color));
    set("address", profile.server.text());
    set("allowsPlainHttp", nameOf(answers, profile.allowsPlainHttp));
    set("signIn", nameOf(signInKindNames, profile.kind));
    set("clientId", profile.clientId);
    set("username", profile.username);
    set("trustedCertificate", QString::fromLatin1(profile.trust.certificate.toHex()));
    set("authoritiesFile", profile.trust.authoritiesFile);
    writeProxy(store, keyIn(group, "proxy"), profile.proxy);
}

quint16 portIn(const QString &text)
{
    return text.toUShort(); // 0 for what is none, and for 0
}

ProxyServer readProxy(const QSettings &store, const QString &group)
{
    const auto value = [&](const char *name) { return store.value(keyIn(group, name)); };
    ProxyServer proxy;
    proxy.kind = valueOf(proxyKindNames, value("kind"), proxy.kind);
    proxy.host = value("host").toString();
    proxy.port = portIn(value("port").toString());
    proxy.username = value("username").toString();
    return proxy;
}

void writeProxy(QSettings &store, const QString &group, const ProxyServer &proxy)
{
    const auto set = [&](const char *name, const QString &value) { store.setValue(keyIn(group, name), value); };
    set("kind", nameOf(proxyKindNames, proxy.kind));
    set("host", proxy.host);
    set("port", proxy.port == 0 ? QString() : QString::number(proxy.port));
    set("username", proxy.username);
}

} // namespace guiche
