// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoapi.h"

#include "demo/demojson.h"
#include "demo/demoquery.h"
#include "demo/demoqueuejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace guiche
{

namespace
{

constexpr QLatin1String mainPath("/api/v1/integracao/cliente/atendimento");
constexpr QLatin1String queuePath("/api/v1/integracao/atendimento/todos");
constexpr QLatin1String tokenPath("/oauth/token");
constexpr int tokenSeconds = 3600;

DemoReply jsonReply(int httpStatus, const QJsonObject &body)
{
    return {httpStatus, QByteArrayLiteral("application/json"), QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

DemoReply objection(const QStringList &errors)
{
    return jsonReply(200,
                     {{QStringLiteral("status"), QStringLiteral("error")},
                      {QStringLiteral("msg"),
                       QStringLiteral("Favor preencher os campos obrigatórios de acordo com as especificações")},
                      {QStringLiteral("errors"), QJsonArray::fromStringList(errors)}});
}

DemoMoment momentOf(const QDateTime &wall)
{
    return DemoMoment(wall.date(), wall.time());
}

DemoReply oauthFailure(int httpStatus, const QString &error, const QString &description)
{
    return jsonReply(httpStatus,
                     {{QStringLiteral("error"), error},
                      {QStringLiteral("error_description"), description},
                      {QStringLiteral("message"), description}});
}

DemoReply unauthenticated()
{
    return jsonReply(401, {{QStringLiteral("message"), QStringLiteral("Unauthenticated.")}});
}

DemoReply wrongMethod(const QByteArray &method, const QString &supported)
{
    const QString message = QStringLiteral("The %1 method is not supported for this route. Supported methods: %2.")
                                .arg(QString::fromLatin1(method), supported);
    return jsonReply(405, {{QStringLiteral("message"), message}});
}

DemoReply wrongAddress()
{
    return {404, QByteArrayLiteral("text/html; charset=UTF-8"),
            QByteArrayLiteral("<html><head><title>404 Not Found</title></head>\n"
                              "<body><center><h1>404 Not Found</h1></center><hr></body></html>\n")};
}

QString bearerToken(const QByteArray &authorization)
{
    const QString header = QString::fromLatin1(authorization);
    const QLatin1String scheme("Bearer ");
    return header.startsWith(scheme, Qt::CaseInsensitive) ? header.sliced(scheme.size()).trimmed() : QString();
}

} // namespace

DemoApi::DemoApi(const QDateTime &origin, Clock clock, const DemoQueueOptions &options)
    : m_data(demoData(origin))
    , m_origin(momentOf(origin))
    , m_clock(std::move(clock))
    , m_options(options)
{
}

PasswordSignIn DemoApi::signIn()
{
    return {.clientId = QStringLiteral("7"),
            .clientSecret = QStringLiteral("segredo-de-demonstracao"),
            .username = QStringLiteral("atendente@provedor.example"),
            .password = QStringLiteral("demonstracao")};
}

bool DemoApi::isReadRoute(const QString &path)
{
    return path == mainPath || path == queuePath;
}

DemoReply DemoApi::answer(const DemoRequest &request)
{
    if (isReadRoute(request.path)) {
        if (request.method != "GET")
            return wrongMethod(request.method, QStringLiteral("GET"));
        if (!m_tokens.accepts(bearerToken(request.authorization)))
            return unauthenticated();
        return answerRead(request);
    }
    if (request.path == tokenPath)
        return request.method == "POST" ? answerSignIn(request.body)
                                        : wrongMethod(request.method, QStringLiteral("POST"));
    return wrongAddress();
}

DemoReply DemoApi::answerSignIn(const QByteArray &body)
{
    const QJsonObject given = QJsonDocument::fromJson(body).object();
    // Ids are text or numbers, here as anywhere in this API.
    const auto field = [&given](const QString &name) { return given.value(name).toVariant().toString(); };
    const QString grantType = field(QStringLiteral("grant_type"));
    const PasswordSignIn tried{field(QStringLiteral("client_id")), field(QStringLiteral("client_secret")),
                               field(QStringLiteral("username")), field(QStringLiteral("password"))};
    if (grantType.isEmpty() || tried.clientId.isEmpty() || tried.username.isEmpty() || tried.password.isEmpty())
        return oauthFailure(400, QStringLiteral("invalid_request"),
                            QStringLiteral("The request is missing a required parameter, or is otherwise malformed."));
    if (grantType != QLatin1String("password"))
        return oauthFailure(400, QStringLiteral("unsupported_grant_type"),
                            QStringLiteral("The authorization grant type is not supported."));
    if (tried != signIn())
        return oauthFailure(401, QStringLiteral("invalid_credentials"),
                            QStringLiteral("The user credentials were incorrect."));
    return jsonReply(200,
                     {{QStringLiteral("access_token"), m_tokens.issue()},
                      {QStringLiteral("expires_in"), tokenSeconds},
                      {QStringLiteral("refresh_token"), QStringLiteral("def502007d459fb49e6b0907")},
                      {QStringLiteral("token_type"), QStringLiteral("Bearer")}});
}

DemoReply DemoApi::answerRead(const DemoRequest &request)
{
    return request.path == queuePath ? answerQueue(request.query) : answerAtendimentos(request.query);
}

const DemoQueue &DemoApi::queue()
{
    if (!m_queue)
        m_queue = std::make_unique<DemoQueue>(m_origin, m_options);
    m_queue->moveTo(momentOf(m_clock()));
    return *m_queue;
}

DemoReply DemoApi::answerQueue(const QUrlQuery &parameters)
{
    const auto query = readDemoQueueQuery(parameters);
    if (!query)
        return objection(query.error());
    const std::lock_guard lock(m_queueMutex);
    return jsonReply(200, demoPageJson(queue(), *query));
}

DemoReply DemoApi::answerAtendimentos(const QUrlQuery &parameters)
{
    const auto query = readDemoQuery(parameters);
    if (!query)
        return objection(query.error());
    QList<Atendimento> found = demoSelection(m_data.atendimentos, *query);
    if (found.isEmpty() && DemoQueue::mayMean(*query, m_options)) {
        const std::lock_guard lock(m_queueMutex);
        found = demoSelection(queue().meantBy(*query), *query);
    }
    QJsonArray rows;
    for (const Atendimento &row : std::as_const(found))
        rows.append(demoJson(row));
    return jsonReply(200,
                     {{QStringLiteral("status"), QStringLiteral("success")},
                      {QStringLiteral("msg"), QStringLiteral("Dados consultados com sucesso")},
                      {QStringLiteral("atendimentos"), rows}});
}

} // namespace guiche
