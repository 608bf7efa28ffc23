// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policy.h"

#include "settings/profilefields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <filesystem>

namespace guiche
{

namespace
{

constexpr std::array topics = {
    Named{Policy::Topic::Profile, QLatin1String("profile")}, Named{Policy::Topic::Proxy, QLatin1String("proxy")},
    Named{Policy::Topic::Masking, QLatin1String("masking")}, Named{Policy::Topic::Export, QLatin1String("export")},
    Named{Policy::Topic::Recents, QLatin1String("recents")}, Named{Policy::Topic::Queue, QLatin1String("queue")},
};

// Also what cannot be looked at: a folder closed by mistake must not unlock everything.
bool isThere(const QString &file)
{
    std::error_code error;
    return std::filesystem::symlink_status(QFile(file).filesystemFileName(), error).type()
        != std::filesystem::file_type::not_found;
}

bool isSamePlace(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath(); // empty when it is not there
    return QDir::cleanPath(a) == QDir::cleanPath(b)
        || (!canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath());
}

bool isList(const QVariant &value)
{
    return value.canConvert<QStringList>();
}

// A comma outside of quotes makes a list of a text, which would be read as none.
bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

template<const auto &Table>
bool isNamed(const QVariant &value)
{
    return valueNamed(Table, value.toString()).has_value();
}

bool isPort(const QVariant &value)
{
    return portIn(value.toString()) != 0;
}

bool isAddress(const QVariant &value)
{
    return ServerAddress::parse(value.toString(), ServerAddress::PlainHttp::Anywhere).has_value();
}

bool isQueueHours(const QVariant &value)
{
    bool isNumber = false;
    const int hours = value.toString().toInt(&isNumber);
    return isNumber && hours >= 1 && hours <= Policy::largestQueueHours;
}

struct Rule {
    QLatin1String key;
    bool (*isMet)(const QVariant &value);
};

constexpr std::array rules = {
    Rule{QLatin1String("policy/locked"), isList},
    Rule{QLatin1String("profile/name"), isText},
    Rule{QLatin1String("profile/color"), isNamed<profileColorNames>},
    Rule{QLatin1String("profile/address"), isAddress},
    Rule{QLatin1String("profile/allowsPlainHttp"), isNamed<answers>},
    Rule{QLatin1String("profile/signIn"), isNamed<signInKindNames>},
    Rule{QLatin1String("profile/clientId"), isText},
    Rule{QLatin1String("profile/username"), isText},
    Rule{QLatin1String("profile/authoritiesFile"), isText},
    Rule{QLatin1String("proxy/kind"), isNamed<proxyKindNames>},
    Rule{QLatin1String("proxy/host"), isText},
    Rule{QLatin1String("proxy/port"), isPort},
    Rule{QLatin1String("proxy/username"), isText},
    Rule{QLatin1String("masking/documents"), isNamed<answers>},
    Rule{QLatin1String("export/allowed"), isNamed<answers>},
    Rule{QLatin1String("recents/allowed"), isNamed<answers>},
    Rule{QLatin1String("queue/kept"), isNamed<answers>},
    Rule{QLatin1String("queue/maxAgeHours"), isQueueHours},
};

// The first key that is unknown or whose value makes no sense; empty when all is well.
QString firstMistake(const QSettings &store)
{
    const QStringList keys = store.allKeys();
    for (const QString &key : keys) {
        const auto rule = std::ranges::find_if(rules, [&key](const Rule &r) { return key == r.key; });
        if (rule == rules.end() || !rule->isMet(store.value(key)))
            return key;
    }
    return {};
}

bool hasGroup(const QSettings &store, QLatin1String group)
{
    return store.childGroups().contains(group);
}

std::optional<bool> answerTo(const QSettings &store, const char *key)
{
    return valueNamed(answers, store.value(QLatin1String(key)).toString());
}

// The first key that a proxy cannot do without and has not; empty when all is there.
QString firstGap(const QSettings &store, const ProxyServer &proxy)
{
    if (!store.contains(QStringLiteral("proxy/kind")))
        return QStringLiteral("proxy/kind");
    const bool isServer = proxy.kind == ProxyKind::Http || proxy.kind == ProxyKind::Socks5;
    if (isServer && proxy.host.isEmpty())
        return QStringLiteral("proxy/host");
    if (isServer && proxy.port == 0)
        return QStringLiteral("proxy/port");
    return {};
}

tl::unexpected<Policy::Problem> problem(const QString &file, const QString &key = {})
{
    return tl::unexpected<Policy::Problem>({file, key});
}

} // namespace

tl::expected<Policy, Policy::Problem> Policy::read(const QStringList &files)
{
    const auto found = std::ranges::find_if(files, isThere);
    if (found == files.end())
        return Policy();
    const QSettings store(*found, QSettings::IniFormat);
    const QString mistake = firstMistake(store);
    // Not before: a section is parsed when it is asked for.
    if (!QFileInfo(*found).isReadable() || store.status() != QSettings::NoError)
        return problem(*found);
    if (!mistake.isEmpty())
        return problem(*found, mistake);

    Policy policy;
    const QStringList locked = store.value(QStringLiteral("policy/locked")).toStringList();
    for (const QString &name : locked) {
        const std::optional<Topic> topic = valueNamed(topics, name.trimmed());
        if (!topic)
            return problem(*found, QStringLiteral("policy/locked"));
        policy.m_locked.insert(*topic);
    }
    if (hasGroup(store, QLatin1String("profile"))) {
        policy.m_profile = readProfile(store, QStringLiteral("profile"));
        policy.m_profile->id = presetId();
    }
    // A lock on nothing would leave nobody a way in; plain http needs its own yes here as well.
    if (policy.m_profile ? policy.m_profile->server.isEmpty() : policy.isLocked(Topic::Profile))
        return problem(*found, QStringLiteral("profile/address"));
    if (hasGroup(store, QLatin1String("proxy"))) {
        policy.m_proxy = readProxy(store, QStringLiteral("proxy"));
        if (const QString key = firstGap(store, *policy.m_proxy); !key.isEmpty())
            return problem(*found, key);
    }
    policy.m_masksDocuments = answerTo(store, "masking/documents");
    policy.m_allowsExport = answerTo(store, "export/allowed");
    policy.m_allowsRecents = answerTo(store, "recents/allowed");
    policy.m_keepsQueue = answerTo(store, "queue/kept");
    if (const QVariant hours = store.value(QStringLiteral("queue/maxAgeHours")); hours.isValid())
        policy.m_queueHours = hours.toString().toInt();
    return policy;
}

QStringList Policy::usualFiles()
{
    const QString name = QStringLiteral("guiche/policy.ini");
    QStringList files;
#ifdef Q_OS_UNIX
    // Before what XDG_CONFIG_DIRS says: whoever can set a variable is not the administrator.
    files << QStringLiteral("/etc/xdg/") + name;
#endif
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QStringList places = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &place : places) {
        if (!isSamePlace(place, own))
            files << QDir(place).filePath(name);
    }
    files.removeDuplicates();
    return files;
}

} // namespace guiche
