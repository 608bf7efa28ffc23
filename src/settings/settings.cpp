// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "settings/profilefields.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace guiche
{

namespace
{

QString fileIn(const QString &directory)
{
    const QString place =
        directory.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : directory;
    return QDir(place).filePath(QStringLiteral("guiche.ini"));
}

constexpr std::array tipos = {
    Named{TipoBusca::PorCodigoCliente, QLatin1String("codigo_cliente")},
    Named{TipoBusca::PorCpfCnpj, QLatin1String("cpf_cnpj")},
    Named{TipoBusca::PorIdClienteServico, QLatin1String("id_cliente_servico")},
    Named{TipoBusca::PorProtocolo, QLatin1String("protocolo")},
};

constexpr std::array orderBys = {
    Named{OrderBy::DataCadastro, QLatin1String("data_cadastro")},
    Named{OrderBy::DataFechamento, QLatin1String("data_fechamento")},
};

constexpr std::array orders = {
    Named{Qt::DescendingOrder, QLatin1String("desc")},
    Named{Qt::AscendingOrder, QLatin1String("asc")},
};

constexpr std::array themes = {
    Named{ThemeChoice::System, QLatin1String("system")},
    Named{ThemeChoice::Light, QLatin1String("light")},
    Named{ThemeChoice::Dark, QLatin1String("dark")},
};

int limitOf(const QVariant &stored, int fallback)
{
    bool isNumber = false;
    const int limit = stored.toString().toInt(&isNumber);
    const bool isLimit =
        isNumber && limit >= AtendimentoQuery::smallestLimit && limit <= AtendimentoQuery::largestLimit;
    return isLimit ? limit : fallback;
}

constexpr QLatin1String currentKey("connection/profile");
constexpr QLatin1String readingKey("form/preferredReading");
// Apart from the profiles: once the lock is gone, what filled its gaps is no profile.
constexpr QLatin1String gapsGroup("lockedProfile");

QString groupOf(const QString &profileId)
{
    return QStringLiteral("profiles/") + profileId;
}

} // namespace

Settings::Settings(const QString &directory, Policy policy)
    : m_store(fileIn(directory), QSettings::IniFormat)
    , m_policy(std::move(policy))
{
}

QByteArray Settings::bytes(const QString &key) const
{
    return m_store.value(key).toByteArray();
}

bool Settings::isLocked(Policy::Topic topic) const
{
    return m_policy.isLocked(topic);
}

QList<Profile> Settings::profiles() const
{
    QList<Profile> profiles = isLocked(Policy::Topic::Profile) ? QList<Profile>() : ownProfiles();
    const auto isPreset = [](const Profile &profile) { return profile.id == Policy::presetId(); };
    if (m_policy.profile() && std::ranges::none_of(profiles, isPreset))
        profiles << presetProfile();
    if (isLocked(Policy::Topic::Proxy)) {
        for (Profile &profile : profiles)
            profile.proxy = m_policy.proxy().value_or(ProxyServer());
    }
    std::ranges::sort(profiles,
                      [](const Profile &a, const Profile &b) { return a.title().localeAwareCompare(b.title()) < 0; });
    return profiles;
}

QList<Profile> Settings::ownProfiles() const
{
    QList<Profile> profiles;
    const QStringList ids = idsOfProfiles();
    for (const QString &id : ids) {
        profiles << readProfile(m_store, groupOf(id));
        profiles.last().id = id;
    }
    return profiles;
}

// The administrator's, with a person's own in the gaps that a lock leaves.
Profile Settings::presetProfile() const
{
    Profile profile = *m_policy.profile();
    profile.proxy = m_policy.proxy().value_or(ProxyServer());
    if (!isLocked(Policy::Topic::Profile) || !m_store.contains(gapsGroup % QLatin1String("/proxy/kind")))
        return profile;
    const Profile own = readProfile(m_store, gapsGroup);
    if (profile.clientId.isEmpty())
        profile.clientId = own.clientId;
    if (profile.username.isEmpty())
        profile.username = own.username;
    profile.proxy = own.proxy;
    return profile;
}

QStringList Settings::idsOfProfiles() const
{
    QStringList ids;
    const QString prefix = QStringLiteral("profiles/");
    const QStringList keys = m_store.allKeys();
    for (const QString &key : keys) {
        if (const qsizetype end = key.indexOf(u'/', prefix.size()); key.startsWith(prefix) && end > 0)
            ids << key.sliced(prefix.size(), end - prefix.size());
    }
    ids.removeDuplicates();
    return ids;
}

Profile Settings::newProfile() const
{
    Profile profile;
    profile.id = newProfileId();
    profile.proxy = m_policy.proxy().value_or(ProxyServer());
    return profile;
}

void Settings::setProfile(const Profile &profile)
{
    Q_ASSERT(!profile.id.isEmpty() && !profile.id.contains(u'/'));
    if (!isLocked(Policy::Topic::Profile)) {
        writeProfile(m_store, groupOf(profile.id), profile);
    } else if (profile.id == Policy::presetId()) {
        Profile gaps;
        gaps.clientId = profile.clientId;
        gaps.username = profile.username;
        gaps.proxy = profile.proxy;
        writeProfile(m_store, gapsGroup, gaps);
    }
}

void Settings::removeProfile(const QString &id)
{
    m_store.remove(groupOf(id));
    if (currentProfile() == id)
        m_store.remove(currentKey);
}

QString Settings::currentProfile() const
{
    return m_store.value(currentKey).toString();
}

void Settings::setCurrentProfile(const QString &id)
{
    m_store.setValue(currentKey, id);
}

bool Settings::masksDocuments() const
{
    const bool preset = m_policy.masksDocuments().value_or(isLocked(Policy::Topic::Masking));
    return isLocked(Policy::Topic::Masking)
        ? preset
        : valueOf(answers, m_store.value(QStringLiteral("privacy/masksDocuments")), preset);
}

void Settings::setMasksDocuments(bool masks)
{
    m_store.setValue(QStringLiteral("privacy/masksDocuments"), nameOf(answers, masks));
}

AtendimentoQuery Settings::form() const
{
    AtendimentoQuery query;
    query.tipo = valueOf(tipos, m_store.value(QStringLiteral("form/tipo")), query.tipo);
    query.limit = limitOf(m_store.value(QStringLiteral("form/limit")), query.limit);
    query.apenasPendente = valueOf(answers, m_store.value(QStringLiteral("form/apenasPendente")), query.apenasPendente);
    query.orderBy = valueOf(orderBys, m_store.value(QStringLiteral("form/orderBy")), query.orderBy);
    query.order = valueOf(orders, m_store.value(QStringLiteral("form/order")), query.order);
    return query;
}

void Settings::setForm(const AtendimentoQuery &query)
{
    m_store.setValue(QStringLiteral("form/tipo"), nameOf(tipos, query.tipo));
    m_store.setValue(QStringLiteral("form/limit"), query.limit);
    m_store.setValue(QStringLiteral("form/apenasPendente"), query.apenasPendente);
    m_store.setValue(QStringLiteral("form/orderBy"), nameOf(orderBys, query.orderBy));
    m_store.setValue(QStringLiteral("form/order"), nameOf(orders, query.order));
}

std::optional<TipoBusca> Settings::preferredReading() const
{
    return valueNamed(tipos, m_store.value(readingKey).toString());
}

void Settings::setPreferredReading(std::optional<TipoBusca> tipo)
{
    if (tipo)
        m_store.setValue(readingKey, nameOf(tipos, *tipo));
    else
        m_store.remove(readingKey);
}

bool Settings::formIsAutomatic() const
{
    return valueOf(answers, m_store.value(QStringLiteral("form/automatic")), true);
}

void Settings::setFormIsAutomatic(bool isAutomatic)
{
    m_store.setValue(QStringLiteral("form/automatic"), nameOf(answers, isAutomatic));
}

ThemeChoice Settings::theme() const
{
    return valueOf(themes, m_store.value(QStringLiteral("window/theme")), ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(QStringLiteral("window/theme"), nameOf(themes, theme));
}

} // namespace guiche
