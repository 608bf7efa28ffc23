// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include "core/redaction.h"
#include "secrets/keychainservice.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace guiche
{

namespace
{

ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return ErrorKind::KeychainRefused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorKind::KeychainUnavailable;
    case QKeychain::OtherError:
        // On Linux that is what a missing service or bus comes as too, in words of the person's language.
        return isKeychainServiceThere() ? ErrorKind::KeychainFailed : ErrorKind::KeychainUnavailable;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return ErrorKind::KeychainFailed;
}

tl::unexpected<Error> failureOf(const QKeychain::Job &job)
{
    return failure(kindOf(job.error()), 0, redacted(job.errorString()));
}

Result<void> doneBy(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return failureOf(job);
    return {};
}

Result<QString> readBy(const QKeychain::ReadPasswordJob &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return QString();
    if (job.error() != QKeychain::NoError)
        return failureOf(job);
    return QString::fromUtf8(job.binaryData());
}

Result<void> erasedBy(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {};
    return doneBy(job);
}

// Starts the job and has `hand` called when it ends, unless the call is destroyed before.
//
// The keychain's libraries call back into a job that is under way through a bare pointer. So it must live until it ends,
// whatever becomes of the store and the call, and a moment longer, as it is still used after it says so. The application
// owns it and takes along what never ended: then there is no event loop left to call back from.
template<typename Job, typename Hand>
PendingCall begin(Job *job, const QString &key, Hand hand)
{
    job->setParent(QCoreApplication::instance());
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    auto listener = std::make_unique<QObject>();
    QObject::connect(job, &QKeychain::Job::finished, listener.get(), [job, hand = std::move(hand)] { hand(*job); });
    QObject::connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    job->start();
    return PendingCall(std::move(listener));
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString &service)
    : m_service(service)
{
}

PendingCall KeychainSecretStore::read(const QString &key, ReadHandler handler)
{
    return begin(new QKeychain::ReadPasswordJob(m_service), fullKey(key),
                 [handler = std::move(handler)](const auto &job) { handler(readBy(job)); });
}

PendingCall KeychainSecretStore::write(const QString &key, const QString &secret, DoneHandler handler)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret.toUtf8()); // as a text it would end at its first U+0000
    return begin(job, fullKey(key), [handler = std::move(handler)](const auto &ended) { handler(doneBy(ended)); });
}

PendingCall KeychainSecretStore::erase(const QString &key, DoneHandler handler)
{
    return begin(new QKeychain::DeletePasswordJob(m_service), fullKey(key),
                 [handler = std::move(handler)](const auto &job) { handler(erasedBy(job)); });
}

// Windows knows a credential by its key alone.
QString KeychainSecretStore::fullKey(const QString &key) const
{
    return m_service % u'/' % key;
}

} // namespace guiche
