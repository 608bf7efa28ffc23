// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/profile.h"
#include "settings/policy.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>

#include <optional>

namespace guiche
{

enum class ThemeChoice { System, Light, Dark };
inline constexpr int themeChoiceCount = 3;

// The program's settings as typed values, in one INI file. Never holds a secret or a customer's data. A value that is
// missing or makes no sense is answered with its default. What the administrator's policy locks is answered as it says.
class Settings
{
public:
    // `directory` empty: the platform's place for this program's settings.
    explicit Settings(const QString &directory = {}, Policy policy = {});

    QString fileName() const { return m_store.fileName(); }

    bool isLocked(Policy::Topic topic) const;

    // By title. The policy's own is among them, and the only one where profiles are locked.
    QList<Profile> profiles() const;
    // Not stored yet.
    Profile newProfile() const;
    // Of a locked profile only what the policy leaves open: who signs in, if it names nobody, and the proxy.
    void setProfile(const Profile &profile);
    void removeProfile(const QString &id);
    // The one in use, or last in use; empty when there was none.
    QString currentProfile() const;
    void setCurrentProfile(const QString &id);

    // Whether CPF and CNPJ are shown as ***.149.410-**.
    bool masksDocuments() const;
    void setMasksDocuments(bool masks);
    // Whether customers' data may leave the window: whole rows to the clipboard, pictures to files. Locked without an
    // answer is a no.
    bool allowsExport() const { return m_policy.allowsExport().value_or(!isLocked(Policy::Topic::Export)); }

    // The form as it was left, less the term and the dates: those belong to one customer.
    AtendimentoQuery form() const;
    void setForm(const AtendimentoQuery &query);
    // Whether the form tells by itself what is typed. Then the type in form() has no say.
    bool formIsAutomatic() const;
    void setFormIsAutomatic(bool isAutomatic);

    // Which reading of a term that may be two things was opened last.
    std::optional<TipoBusca> preferredReading() const;
    void setPreferredReading(std::optional<TipoBusca> tipo);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    // Opaque states of Qt's own: empty when there is none.
    QByteArray windowGeometry() const { return bytes(QStringLiteral("window/geometry")); }
    void setWindowGeometry(const QByteArray &geometry)
    {
        m_store.setValue(QStringLiteral("window/geometry"), geometry);
    }
    QByteArray splitterState() const { return bytes(QStringLiteral("window/splitter")); }
    void setSplitterState(const QByteArray &state) { m_store.setValue(QStringLiteral("window/splitter"), state); }
    QByteArray treeHeaderState() const { return bytes(QStringLiteral("tree/header")); }
    void setTreeHeaderState(const QByteArray &state) { m_store.setValue(QStringLiteral("tree/header"), state); }

private:
    QByteArray bytes(const QString &key) const;
    QStringList idsOfProfiles() const;
    QList<Profile> ownProfiles() const;
    Profile presetProfile() const;

    QSettings m_store;
    Policy m_policy;
};

} // namespace guiche
