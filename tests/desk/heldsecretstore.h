// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/memorysecretstore.h"

#include <QPointer>

#include <vector>

namespace guiche
{

// A keychain that waits for a person to unlock it when told to. What was asked in the meantime is done, in its order, by
// release().
class HeldSecretStore : public MemorySecretStore
{
public:
    PendingCall read(const QString &key, ReadHandler handler) override;
    PendingCall write(const QString &key, const QString &secret, DoneHandler handler) override;
    PendingCall erase(const QString &key, DoneHandler handler) override;

    void hold() { m_isHeld = true; }
    void release();
    qsizetype heldCount() const { return qsizetype(m_held.size()); }
    // "read profile/a", whether it was held or not.
    const QStringList &asked() const { return m_asked; }

private:
    using Call = std::function<PendingCall()>;
    // Whoever asked lives as long as the listener.
    template<typename Result>
    PendingCall hold(std::function<void(Result)> handler, std::function<PendingCall(std::function<void(Result)>)> call);

    bool m_isHeld = false;
    QStringList m_asked;
    std::vector<Call> m_held;
    std::vector<PendingCall> m_underWay;
};

} // namespace guiche
