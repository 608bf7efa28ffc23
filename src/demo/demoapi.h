// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/connection.h"
#include "demo/demodata.h"
#include "demo/demoqueue.h"
#include "demo/demotokens.h"

#include <QByteArray>
#include <QUrlQuery>

#include <memory>
#include <mutex>

namespace guiche
{

struct DemoRequest {
    QByteArray method; // "GET"
    QString path;
    QUrlQuery query;
    QByteArray authorization;
    QByteArray body;
};

struct DemoReply {
    int httpStatus;
    QByteArray mimeType;
    QByteArray body;
};

// What the demo answers, without any socket: contract.md put into effect over `data`.
// GET …/cliente/atendimento, GET …/atendimento/todos and POST /oauth/token; any other path is 404 with HTML, any other method 405 with JSON.
class DemoApi
{
public:
    // The data is that of `origin`; the queue begins to change there, by `clock`, and is made when it is first asked for.
    DemoApi(const QDateTime &origin, Clock clock, const DemoQueueOptions &options = {});

    static PasswordSignIn signIn();
    // Whether one of the two lists is read there.
    static bool isReadRoute(const QString &path);

    // Any thread may call these two at once.
    DemoReply answer(const DemoRequest &request);
    void revokeTokens() { m_tokens.revokeAll(); }

    const DemoData &data() const { return m_data; }

private:
    DemoReply answerSignIn(const QByteArray &body);
    DemoReply answerRead(const DemoRequest &request);
    DemoReply answerAtendimentos(const QUrlQuery &parameters);
    DemoReply answerQueue(const QUrlQuery &parameters);
    // As it is now. Only under m_queueMutex.
    const DemoQueue &queue();

    const DemoData m_data;
    const DemoMoment m_origin;
    const Clock m_clock;
    const DemoQueueOptions m_options;
    std::mutex m_queueMutex;
    std::unique_ptr<DemoQueue> m_queue;
    DemoTokens m_tokens;
};

} // namespace guiche
