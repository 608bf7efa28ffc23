// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorysecretstore.h"

namespace guiche
{

namespace
{

// Hands over from the event loop, unless the call is destroyed before.
template<typename T>
PendingCall answer(std::function<void(Result<T>)> handler, Result<T> result)
{
    auto listener = std::make_unique<QObject>();
    QMetaObject::invokeMethod(
        listener.get(), [handler = std::move(handler), result = std::move(result)] { handler(result); },
        Qt::QueuedConnection);
    return PendingCall(std::move(listener));
}

} // namespace

PendingCall MemorySecretStore::read(const QString &key, ReadHandler handler)
{
    if (m_failure)
        return answer<QString>(std::move(handler), failure(*m_failure));
    return answer<QString>(std::move(handler), m_secrets.value(key));
}

PendingCall MemorySecretStore::write(const QString &key, const QString &secret, DoneHandler handler)
{
    if (m_failure)
        return answer<void>(std::move(handler), failure(*m_failure));
    m_secrets.insert(key, secret);
    return answer<void>(std::move(handler), {});
}

PendingCall MemorySecretStore::erase(const QString &key, DoneHandler handler)
{
    if (m_failure)
        return answer<void>(std::move(handler), failure(*m_failure));
    m_secrets.remove(key);
    return answer<void>(std::move(handler), {});
}

} // namespace guiche
