// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"

#include "demo/demoapi.h"
#include "demo/democases.h"

#include <QHttpServer>
#include <QMetaEnum>
#include <QTcpServer>
#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace guiche
{

namespace
{

constexpr qsizetype requestsKept = 1000;

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method))).toUpper();
}

} // namespace

class DemoServer::Private
{
public:
    Private(const Clock &clock, const DemoQueueOptions &queue)
        : origin(clock())
        , options(queue)
        , api(origin, clock, queue)
    {
    }

    // Runs on the server's thread. Never answers later than it returns: QHttpServer 6.4 crashes when a client gives up
    // before a delayed reply.
    DemoReply reply(const DemoRequest &request, const QByteArray &line);
    Result<quint16> listen(QObject *anchor);

    const QDateTime origin;
    const DemoQueueOptions options;
    DemoApi api;
    QThread thread;
    Result<ServerAddress> address = failure(ErrorKind::NotConnected);

    mutable std::mutex mutex; // guards what follows
    std::condition_variable stopped;
    bool isStopping = false;
    std::chrono::milliseconds latency{0};
    QList<QByteArray> requests;
};

DemoReply DemoServer::Private::reply(const DemoRequest &request, const QByteArray &line)
{
    {
        std::unique_lock lock(mutex);
        if (requests.size() == requestsKept)
            requests.removeFirst();
        requests.append(line);
        if (DemoApi::isReadRoute(request.path))
            stopped.wait_for(lock, latency, [this] { return isStopping; });
        if (isStopping)
            return {503, QByteArrayLiteral("text/plain"), {}};
    }
    return api.answer(request);
}

// Runs on the server's thread, where the sockets must live. They die there too, with `anchor`, once its loop has ended.
Result<quint16> DemoServer::Private::listen(QObject *anchor)
{
    auto *const http = new QHttpServer(anchor);
    // One route for every path and method, so that 404 and 405 are this API's own too.
    http->route(QStringLiteral("<arg>"), [this](const QUrl &, const QHttpServerRequest &request) {
        const QUrl url = request.url();
        const QByteArray method = methodName(request.method());
        const QByteArray line = method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        const DemoReply answer =
            reply({method, url.path(), request.query(), request.value("Authorization"), request.body()}, line);
        return QHttpServerResponse(answer.mimeType, answer.body,
                                   static_cast<QHttpServerResponse::StatusCode>(answer.httpStatus));
    });
    auto *const tcp = new QTcpServer(http);
    if (!tcp->listen(QHostAddress::LocalHost))
        return failure(ErrorKind::NetworkFailed, 0, tcp->errorString());
    static_cast<void>(http->bind(tcp)); // tells nothing in Qt 6.4, success in newer ones
    return tcp->serverPort();
}

DemoServer::DemoServer(Clock clock, const DemoQueueOptions &queue)
    : m_private(std::make_unique<Private>(clock, queue))
{
    m_private->thread.setObjectName(QStringLiteral("demo server"));
}

DemoServer::~DemoServer()
{
    {
        const std::lock_guard lock(m_private->mutex);
        m_private->isStopping = true;
    }
    m_private->stopped.notify_all();
    m_private->thread.quit();
    m_private->thread.wait();
}

Result<ServerAddress> DemoServer::start()
{
    if (m_private->thread.isRunning())
        return m_private->address;
    m_private->thread.start();

    auto *const anchor = new QObject;
    anchor->moveToThread(&m_private->thread);
    QObject::connect(&m_private->thread, &QThread::finished, anchor, &QObject::deleteLater);
    Result<quint16> port = failure(ErrorKind::NetworkFailed);
    QMetaObject::invokeMethod(
        anchor, [this, anchor, &port] { port = m_private->listen(anchor); }, Qt::BlockingQueuedConnection);
    m_private->address = port.and_then(
        [](quint16 number) { return ServerAddress::parse(QStringLiteral("http://127.0.0.1:%1").arg(number)); });
    return m_private->address;
}

PasswordSignIn DemoServer::signIn()
{
    return DemoApi::signIn();
}

QString DemoServer::token()
{
    return DemoTokens::readyMade();
}

QList<DemoExample> DemoServer::examples() const
{
    const QList<Atendimento> &rows = m_private->api.data().atendimentos;
    const auto closed = std::ranges::find_if(rows, [](const Atendimento &a) {
        return a.cliente.codigo == CodigoCliente(QString::number(democode::mixed)) && !a.dataFechamento.isEmpty()
            && !a.ordensServico.isEmpty();
    });
    Q_ASSERT(closed != rows.end());
    const auto codigo = [](int number) { return DemoExample{TipoBusca::PorCodigoCliente, QString::number(number)}; };
    return {codigo(democode::seed),
            {TipoBusca::PorCpfCnpj, QStringLiteral("862.149.410-81")},
            {TipoBusca::PorProtocolo, closed->protocolo.text()},
            codigo(democode::mixed),
            {TipoBusca::PorCpfCnpj, QStringLiteral("12.ABC.345/01DE-35")},
            codigo(democode::bakery),
            codigo(democode::quiet)};
}

std::vector<QueuedAtendimento> DemoServer::rowsAt(const QDateTime &moment) const
{
    const QDateTime &origin = m_private->origin;
    DemoQueue queue(DemoMoment(origin.date(), origin.time()), m_private->options);
    queue.moveTo(DemoMoment(moment.date(), moment.time()));
    return queue.rows();
}

void DemoServer::setLatency(std::chrono::milliseconds latency)
{
    const std::lock_guard lock(m_private->mutex);
    m_private->latency = latency;
}

void DemoServer::revokeTokens()
{
    m_private->api.revokeTokens();
}

QList<QByteArray> DemoServer::requests() const
{
    const std::lock_guard lock(m_private->mutex);
    return m_private->requests;
}

} // namespace guiche
