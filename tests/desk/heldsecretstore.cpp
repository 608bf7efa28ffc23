// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/heldsecretstore.h"

#include <utility>

namespace guiche
{

template<typename Result>
PendingCall HeldSecretStore::hold(std::function<void(Result)> handler,
                                  std::function<PendingCall(std::function<void(Result)>)> call)
{
    auto listener = std::make_unique<QObject>();
    const QPointer<QObject> guard(listener.get());
    m_held.push_back([guard, handler = std::move(handler), call = std::move(call)] {
        return call([guard, handler](Result result) {
            if (guard)
                handler(std::move(result));
        });
    });
    return PendingCall(std::move(listener));
}

PendingCall HeldSecretStore::read(const QString &key, ReadHandler handler)
{
    m_asked << QStringLiteral("read ") + key;
    if (!m_isHeld)
        return MemorySecretStore::read(key, std::move(handler));
    return hold<Result<QString>>(std::move(handler), [this, key](ReadHandler answered) {
        return MemorySecretStore::read(key, std::move(answered));
    });
}

PendingCall HeldSecretStore::write(const QString &key, const QString &secret, DoneHandler handler)
{
    m_asked << QStringLiteral("write ") + key;
    if (!m_isHeld)
        return MemorySecretStore::write(key, secret, std::move(handler));
    return hold<Result<void>>(std::move(handler), [this, key, secret](DoneHandler answered) {
        return MemorySecretStore::write(key, secret, std::move(answered));
    });
}

PendingCall HeldSecretStore::erase(const QString &key, DoneHandler handler)
{
    m_asked << QStringLiteral("erase ") + key;
    if (!m_isHeld)
        return MemorySecretStore::erase(key, std::move(handler));
    return hold<Result<void>>(std::move(handler), [this, key](DoneHandler answered) {
        return MemorySecretStore::erase(key, std::move(answered));
    });
}

void HeldSecretStore::release()
{
    m_isHeld = false;
    for (const Call &call : std::exchange(m_held, {}))
        m_underWay.push_back(call());
}

} // namespace guiche
