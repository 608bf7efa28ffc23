// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soaknetwork.h"

#include "support/watchednetwork.h"

#include <QUrlQuery>

#include <utility>

namespace guiche
{

SoakLog SoakLog::take()
{
    SoakLog taken = *this;
    firstAsked = {};
    asked.clear();
    return taken;
}

SoakNetwork::SoakNetwork(SoakLog &log, Clock clock)
    : m_log(log)
    , m_clock(std::move(clock))
{
}

QNetworkReply *SoakNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    ++m_log.requests;
    const QByteArray verb = operation == CustomOperation
        ? request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray()
        : QByteArray(operation == GetOperation ? "GET" : "OTHER");
    if (!WatchedNetwork::isAllowed({verb, request, {}}) || request.url().host() != QLatin1String("127.0.0.1")) {
        ++m_log.forbidden;
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest(), outgoing);
    }
    if (request.url().path().endsWith(QLatin1String("/todos"))) {
        const QUrlQuery query(request.url());
        const auto day = [&query](const char *name) {
            return QDate::fromString(query.queryItemValue(QString::fromLatin1(name)), Qt::ISODate);
        };
        const DaySpan span{day("data_inicio"), day("data_fim")};
        if (!m_log.firstAsked.isValid())
            m_log.firstAsked = m_clock();
        if (!m_log.asked.contains(span))
            m_log.asked.append(span);
    }
    return QNetworkAccessManager::createRequest(operation, request, outgoing);
}

} // namespace guiche
