// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session.h"
#include "api/tokencall.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

namespace guiche
{

// What a GET is to ask, and how patiently.
struct GetPlan {
    ReadRoute route;
    QUrlQuery parameters;
    RetryPolicy retryPolicy;
    Session::PauseHandler onPause;
};

// One GET with everything around it: waits for a token, asks, asks again where that is worth it, signs in anew once after
// a 401. What becomes of the reply is up to DecodedGet. Internal to Session.
class AuthorizedGet : public QObject
{
    Q_OBJECT

public:
    AuthorizedGet(Session &session, GetPlan plan);

protected:
    // The reply to take, of any status but those above; called once, or fail() is. Either may destroy this.
    virtual void decode(const HttpReply &reply) = 0;
    virtual void fail(const Error &error) = 0;

private:
    void ask();
    void send(const QString &token);
    void receive(const Result<HttpReply> &reply);
    void receiveUnauthorized(const HttpReply &reply);
    // Calls onPause, which may destroy this.
    void pause(const Result<HttpReply> &reply, std::chrono::milliseconds length);

    QPointer<Session> m_session;
    GetPlan m_plan;
    std::unique_ptr<TokenCall> m_tokenCall;
    PendingCall m_exchange;
    QTimer m_pause;
    QString m_sentToken;
    int m_retries = 0;
    bool m_isReplay = false; // with a token fetched anew after a 401
};

// One that decodes what it got, off this thread where that takes longer than a frame, and hands it over.
template<typename Reply>
class DecodedGet final : public AuthorizedGet
{
public:
    using Reader = Result<Reply> (*)(const HttpReply &);
    using Handler = std::function<void(Result<Reply>)>;

    DecodedGet(Session &session, GetPlan plan, Reader read, Handler handler)
        : AuthorizedGet(session, std::move(plan))
        , m_read(read)
        , m_handler(std::move(handler))
    {
    }

private:
    // A reply of this size is decoded well within a frame; a larger one must not hold up the UI thread.
    static constexpr qsizetype largestDecodedInPlace = 256 * 1024;

    void decode(const HttpReply &reply) override
    {
        if (reply.body.size() <= largestDecodedInPlace) {
            finish(m_read(reply));
            return;
        }
        // Not QFuture::then(this, ...): in Qt 6.4 it calls into its context even when that died before the work was done.
        connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] { finish(m_decoding.result()); });
        m_decoding.setFuture(QtConcurrent::run(m_read, reply));
    }

    void fail(const Error &error) override { finish(tl::unexpected(error)); }

    void finish(Result<Reply> result)
    {
        const Handler handler = std::move(m_handler);
        handler(std::move(result)); // last: it may have destroyed this
    }

    Reader m_read;
    Handler m_handler;
    QFutureWatcher<Result<Reply>> m_decoding;
};

} // namespace guiche
