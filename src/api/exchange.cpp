// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exchange.h"

#include "api/atendimentosdecoder.h"
#include "core/redaction.h"

namespace guiche
{

namespace
{

// Measured on Qt 6.4: a reply that is truncated or reset reports RemoteHostClosedError while its status may say 200.
ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::ConnectionLost;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    default: // Qt's enumeration is open; what we have no sentence for is a failed network
        return ErrorKind::NetworkFailed;
    }
}

constexpr int firstRedirect = 300;
constexpr int firstClientError = 400;

// Whether the error only repeats the HTTP status; such a reply arrived whole. A body that cannot be decompressed has the
// same code as an unknown 4xx, but comes with status 200.
bool isAboutStatus(QNetworkReply::NetworkError error, int status)
{
    return status >= firstClientError && error >= QNetworkReply::ContentAccessDenied;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, std::chrono::milliseconds timeout, Transport::Handler handler)
    : m_reply(reply)
    , m_handler(std::move(handler))
{
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::gather);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::settle);
    // Not setTransferTimeout(): that one starts anew with every byte, so a slow drip would hold the agent for ever.
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(failure(ErrorKind::TimedOut)); });
    m_timer.setSingleShot(true);
    m_timer.start(timeout);
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Exchange::gather()
{
    // One byte past the bound is enough to know.
    m_body += m_reply->read(largestBody + 1 - m_body.size());
    if (m_body.size() > largestBody)
        finish(failure(ErrorKind::BodyTooLarge, statusOf(*m_reply)));
}

void Exchange::settle()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = statusOf(*m_reply);
    if (error != QNetworkReply::NoError && !isAboutStatus(error, status)) {
        finish(failure(kindOf(error), 0, redacted(m_reply->errorString())));
        return;
    }
    if (status >= firstRedirect && status < firstClientError) {
        finish(failure(ErrorKind::Redirected, status,
                       m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl().host()));
        return;
    }
    m_body += m_reply->read(largestBody + 1 - m_body.size());
    if (m_body.size() > largestBody)
        finish(failure(ErrorKind::BodyTooLarge, status));
    else
        finish(HttpReply{status, std::move(m_body)});
}

void Exchange::finish(Result<HttpReply> result)
{
    m_timer.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    const Transport::Handler handler = std::move(m_handler);
    handler(std::move(result)); // last: it may have destroyed this
}

} // namespace guiche
