// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace guiche
{

// What the administrator of this computer presets and locks, from a file that the person at it cannot write:
//
//   [policy]  locked=profile, proxy, masking, export, recents, queue
//   [profile] name, color, address, allowsPlainHttp, signIn, clientId, username, authoritiesFile
//   [proxy]   kind, host, port, username
//   [masking] documents=true|false
//   [export]  allowed=true|false
//   [recents] allowed=true|false
//   [queue]   kept=true|false, maxAgeHours (1 to largestQueueHours)
//
// with the words of the settings file. What is preset but not locked is where a person begins; what is locked cannot be
// changed.
class Policy
{
public:
    enum class Topic { Profile, Proxy, Masking, Export, Recents, Queue };
    static constexpr int largestQueueHours = 8760; // a year

    // What is wrong, and where: a policy that cannot be understood is never half applied.
    struct Problem {
        QString file;
        QString key; // empty: the file as a whole cannot be read
    };

    Policy() = default; // nothing preset, nothing locked

    // The first of `files` that is there. None there is no problem; one there that cannot be read, is.
    static tl::expected<Policy, Problem> read(const QStringList &files);
    // Where this platform keeps it: /etc/xdg/guiche/policy.ini before anything that the environment names.
    static QStringList usualFiles();

    bool isLocked(Topic topic) const { return m_locked.contains(topic); }
    // Its id is presetId.
    const std::optional<Profile> &profile() const { return m_profile; }
    const std::optional<ProxyServer> &proxy() const { return m_proxy; }
    std::optional<bool> masksDocuments() const { return m_masksDocuments; }
    std::optional<bool> allowsExport() const { return m_allowsExport; }
    std::optional<bool> allowsRecents() const { return m_allowsRecents; }
    std::optional<bool> keepsQueue() const { return m_keepsQueue; }
    std::optional<int> queueHours() const { return m_queueHours; }

    static QString presetId() { return QStringLiteral("policy"); }

private:
    QSet<Topic> m_locked;
    std::optional<Profile> m_profile;
    std::optional<ProxyServer> m_proxy;
    std::optional<bool> m_masksDocuments;
    std::optional<bool> m_allowsExport;
    std::optional<bool> m_allowsRecents;
    std::optional<bool> m_keepsQueue;
    std::optional<int> m_queueHours;
};

} // namespace guiche
