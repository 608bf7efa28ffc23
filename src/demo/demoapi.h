// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "demo/demodata.h"
#include "demo/demotokens.h"

#include <QByteArray>
#include <QUrlQuery>

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
// GET …/cliente/atendimento and POST /oauth/token; any other path is 404 with HTML, any other method 405 with JSON.
class DemoApi
{
public:
    explicit DemoApi(DemoData data);

    static PasswordSignIn signIn();
    static bool isMainRoute(const QString &path);

    // Any thread may call these two at once.
    DemoReply answer(const DemoRequest &request);
    void revokeTokens() { m_tokens.revokeAll(); }

    const DemoData &data() const { return m_data; }

private:
    DemoReply answerSignIn(const QByteArray &body);
    DemoReply answerAtendimentos(const DemoRequest &request) const;

    const DemoData m_data;
    DemoTokens m_tokens;
};

} // namespace guiche
