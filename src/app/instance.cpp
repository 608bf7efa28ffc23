// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include "app/outsideterm.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace guiche
{

namespace
{

using std::chrono::milliseconds;

constexpr int version = 1;
constexpr auto taken = "{\"guiche\":1,\"taken\":true}\n";
constexpr auto refused = "{\"guiche\":1,\"taken\":false}\n";
constexpr milliseconds attention{2000}; // for a whole request, once connected
constexpr milliseconds pause{10}; // between two tries to be first
constexpr qsizetype longestActivation = 256;

// The name says where settings are, to nobody who does not know it.
QString placeFor(const QString &directory)
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        return {};
    const QFileInfo info(directory);
    const QString real = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QDir(runtime).filePath(QStringLiteral("guiche-") + QString::fromLatin1(hash));
}

bool isActivation(const QString &text)
{
    return text.size() <= longestActivation
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c.unicode() < 0x7F; });
}

} // namespace

QByteArray packed(const Request &request)
{
    const QJsonObject object{{QStringLiteral("guiche"), version},
                             {QStringLiteral("term"), request.term},
                             {QStringLiteral("activation"), request.activation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Request> unpackedRequest(const QByteArray &line)
{
    if (line.size() > longestRequest)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QStringLiteral("guiche")).toInt() != version)
        return {};
    Request request{object.value(QStringLiteral("term")).toString(),
                    object.value(QStringLiteral("activation")).toString()};
    if (!request.term.isEmpty()) {
        const auto term = termFromOutside(request.term);
        if (!term)
            return {};
        request.term = *term;
    }
    if (!isActivation(request.activation))
        request.activation.clear();
    return request;
}

QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    qunsetenv("XDG_ACTIVATION_TOKEN");
    return isActivation(token) ? token : QString();
}

Instance::Instance(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_socketName(placeFor(directory))
{
}

Instance::~Instance()
{
    close();
}

Instance::Role Instance::enter(const Request &request, milliseconds patience)
{
    if (m_socketName.isEmpty())
        return Role::Alone;
    m_lock = std::make_unique<QLockFile>(m_socketName + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // an instance may run for weeks; one that crashed is known by its process
    const QDeadlineTimer deadline(patience);
    do {
        if (m_lock->tryLock())
            return Role::First;
        if (m_lock->error() != QLockFile::LockFailedError)
            return Role::Alone;
        // The first one may have the lock, and not yet listen.
        if (const std::optional<bool> answer = handOver(request, milliseconds(deadline.remainingTime())))
            return *answer ? Role::Second : Role::Refused;
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    } while (!deadline.hasExpired());
    return Role::Refused;
}

// Nothing when nobody listens.
std::optional<bool> Instance::handOver(const Request &request, milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(left()))
        return {};
    socket.write(packed(request));
    QByteArray answer;
    while (!answer.contains('\n') && answer.size() < longestRequest && socket.waitForReadyRead(left()))
        answer += socket.readAll();
    if (answer.isEmpty())
        return deadline.hasExpired() ? std::optional(false) : std::nullopt; // it may be ending, and this the next
    return answer == taken;
}

void Instance::listen()
{
    if (!m_lock || !m_lock->isLocked())
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &Instance::welcome);
    QLocalServer::removeServer(m_socketName); // of a crashed instance: this one has the lock
    if (!m_server->listen(m_socketName))
        close(); // then the next start is a window of its own, and not one that waits for this
}

void Instance::close()
{
    m_server.reset();
    m_lock.reset();
}

void Instance::welcome()
{
    while (QLocalSocket *const socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(longestRequest + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
        QTimer::singleShot(attention, socket, &QLocalSocket::abort);
        if (socket->bytesAvailable() > 0)
            hear(socket);
    }
}

void Instance::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequest)
            socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    const std::optional<Request> request = unpackedRequest(socket->readLine());
    socket->write(request ? taken : refused);
    socket->disconnectFromServer();
    if (request)
        Q_EMIT requested(*request);
}

} // namespace guiche
