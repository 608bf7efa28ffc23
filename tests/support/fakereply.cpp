// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereply.h"

#include <algorithm>

namespace guiche
{

namespace
{

// The code Qt 6.4 gives a reply of this status, as far as tests need it.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    if (status < 400)
        return QNetworkReply::NoError;
    if (status == 401)
        return QNetworkReply::AuthenticationRequiredError;
    if (status == 403)
        return QNetworkReply::ContentAccessDenied;
    if (status == 404)
        return QNetworkReply::ContentNotFoundError;
    if (status == 500)
        return QNetworkReply::InternalServerError;
    if (status == 503)
        return QNetworkReply::ServiceUnavailableError;
    return status < 500 ? QNetworkReply::UnknownContentError : QNetworkReply::UnknownServerError;
}

} // namespace

FakeReply::FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, FakeAnswer answer,
                     QObject *parent)
    : QNetworkReply(parent)
    , m_answer(std::move(answer))
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QMetaObject::invokeMethod(this, &QNetworkReply::socketStartedConnecting, Qt::QueuedConnection);
    if (!m_answer.isUnsent)
        QMetaObject::invokeMethod(this, &QNetworkReply::requestSent, Qt::QueuedConnection);
    if (!m_answer.isHeld)
        release();
}

void FakeReply::release()
{
    QMetaObject::invokeMethod(this, &FakeReply::begin, Qt::QueuedConnection);
}

void FakeReply::begin()
{
    if (isFinished())
        return;
    if (m_answer.status != 0)
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
    for (const auto &[name, value] : m_answer.headers) {
        setRawHeader(name, value);
        if (name == "Location")
            setAttribute(QNetworkRequest::RedirectionTargetAttribute, QUrl::fromEncoded(value));
    }
    Q_EMIT metaDataChanged();
    deliver();
}

void FakeReply::deliver()
{
    if (isFinished())
        return;
    const qsizetype left = m_answer.body.size() - m_delivered;
    if (left == 0) {
        end(m_answer.error == NoError ? errorOfStatus(m_answer.status) : m_answer.error);
        return;
    }
    m_delivered += m_answer.chunk > 0 ? std::min(left, m_answer.chunk) : left;
    QMetaObject::invokeMethod(this, &FakeReply::deliver, Qt::QueuedConnection);
    Q_EMIT readyRead();
}

void FakeReply::end(NetworkError error)
{
    setFinished(true);
    if (error != NoError) {
        setError(error,
                 m_answer.errorString.isEmpty() ? QStringLiteral("fake network error %1").arg(error)
                                                : m_answer.errorString);
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}

void FakeReply::abort()
{
    if (isFinished())
        return;
    m_isAborted = true;
    Q_EMIT aborted();
    end(OperationCanceledError);
}

qint64 FakeReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_delivered - m_read;
}

qint64 FakeReply::readData(char *data, qint64 size)
{
    const qsizetype count = std::min<qsizetype>(size, m_delivered - m_read);
    if (count == 0 && isFinished())
        return -1;
    std::copy_n(m_answer.body.constData() + m_read, count, data);
    m_read += count;
    return count;
}

} // namespace guiche
