// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/profile.h"
#include "core/replytemplate.h"
#include "settings/policy.h"

#include <QByteArray>
#include <QList>
#include <QMap>
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
    const Policy &policy() const { return m_policy; }

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

    // Whether CPF and CNPJ are shown as ***.149.410-**: so at first.
    bool masksDocuments() const;
    void setMasksDocuments(bool masks);
    // Whether customers' data may leave the window: whole rows to the clipboard, pictures to files. Locked without an
    // answer is a no.
    bool allowsExport() const { return m_policy.allowsExport().value_or(!isLocked(Policy::Topic::Export)); }

    // Whether the customers that were looked at, and the open tabs, may be kept from one run to the next. Locked without
    // an answer is a no.
    bool allowsRecents() const { return m_policy.allowsRecents().value_or(!isLocked(Policy::Topic::Recents)); }
    // Whether they are: a person can turn off what is allowed.
    bool keepsRecents() const;
    void setKeepsRecents(bool keeps);

    // The form as it was left, less the term and the dates: those belong to one customer.
    AtendimentoQuery form() const;
    void setForm(const AtendimentoQuery &query);
    // Whether the form tells by itself what is typed. Then the type in form() has no say.
    bool formIsAutomatic() const { return answer(QStringLiteral("form/automatic"), true); }
    void setFormIsAutomatic(bool isAutomatic) { setAnswer(QStringLiteral("form/automatic"), isAutomatic); }

    // Which reading of a term that may be two things was opened last.
    std::optional<TipoBusca> preferredReading() const;
    void setPreferredReading(std::optional<TipoBusca> tipo);

    // Whether the closed ones are fetched behind the pending ones, and whether each customer has a tab of their own.
    bool fetchesHistory() const { return answer(QStringLiteral("search/fetchesHistory"), true); }
    void setFetchesHistory(bool fetches) { setAnswer(QStringLiteral("search/fetchesHistory"), fetches); }
    bool opensOwnTabs() const { return answer(QStringLiteral("tabs/opensOwn"), true); }
    void setOpensOwnTabs(bool opens) { setAnswer(QStringLiteral("tabs/opensOwn"), opens); }

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

    // The keys a person gave to actions, in portable text, by the action's name; an empty list: none. What is not in here
    // has the program's own.
    QMap<QString, QStringList> shortcuts() const;
    void setShortcut(const QString &action, const QStringList &keys);
    void removeShortcut(const QString &action);
    // The actions chosen last in the command palette, latest first.
    QStringList recentCommands() const;
    void setRecentCommands(const QStringList &actions);

    // As edited; nothing: never edited, the program's own are meant. Texts with placeholders, no customer's data.
    std::optional<QList<ReplyTemplate>> replies() const;
    void setReplies(const QList<ReplyTemplate> &replies);
    void removeReplies();

private:
    QByteArray bytes(const QString &key) const;
    bool answer(const QString &key, bool fallback) const;
    void setAnswer(const QString &key, bool value);
    QStringList idsOfProfiles() const;
    QList<Profile> ownProfiles() const;
    Profile presetProfile() const;

    QSettings m_store;
    Policy m_policy;
};

} // namespace guiche
