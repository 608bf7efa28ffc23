// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queueworld.h"

#include <QTest>
#include <QUrlQuery>

#include <algorithm>

namespace guiche
{

namespace
{

QString item(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name));
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray protocoloOf(const ServerRow &row)
{
    return row.begun.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + number(row.id).rightJustified(6, '0');
}

QByteArray told(const ServerRow &row, const QDateTime &now)
{
    const QByteArray cadastro = row.begun.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1();
    QByteArray json = R"({"id_atendimento":)" + number(row.id) + R"(,"protocolo":")" + protocoloOf(row)
        + R"(","data_cadastro":")" + cadastro + R"(","data_fechamento":)"
        + (row.isClosed ? QByteArray('"' + cadastro + '"') : QByteArray("null")) + R"(,"rascunho":)"
        + (row.isRascunho ? "true" : "false") + R"(,"minutos_em_aberto":)" + number(row.begun.secsTo(now) / 60)
        + R"(,"ordem_servico_count":)" + number(row.osAbertas) + R"(,"ordem_servico_aberta":)" + number(row.osAbertas)
        + R"(,"ordem_servico_fechada":0,"tipo_atendimento":{"descricao":"SUPORTE"},"status":{"display":")" + row.status
        + R"("})";
    if (row.hasClienteServico)
        json += R"(,"cliente_servico":{"cliente":{"codigo_cliente":1204,"nome_razaosocial":"Bianca"}})";
    return json + '}';
}

// Whoever asks is told so from the event loop.
class ServedNetwork : public WatchedNetwork
{
public:
    ServedNetwork(const QueueServer &server, QStringList &asked)
        : m_server(server)
        , m_asked(asked)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        note(operation, request, outgoing);
        const QUrl url = request.url();
        if (url.path().endsWith(QLatin1String("todos")))
            m_asked << QStringLiteral("%1..%2 %3")
                           .arg(item(url, "data_inicio"), item(url, "data_fim"), item(url, "pagina"));
        else
            m_asked << QStringLiteral("protocolo %1").arg(item(url, "termo_busca").mid(14).toInt());
        const auto trouble = m_server.trouble ? m_server.trouble(url) : std::nullopt;
        return new FakeReply(operation, request, trouble ? *trouble : m_server.answer(url), this);
    }

private:
    const QueueServer &m_server;
    QStringList &m_asked;
};

} // namespace

FakeAnswer QueueServer::answer(const QUrl &url) const
{
    return url.path().endsWith(QLatin1String("todos")) ? page(url) : byProtocolo(url);
}

FakeAnswer QueueServer::page(const QUrl &url) const
{
    const QDate first = QDate::fromString(item(url, "data_inicio"), Qt::ISODate);
    const QDate last = QDate::fromString(item(url, "data_fim"), Qt::ISODate);
    QList<ServerRow> asked;
    std::ranges::copy_if(rows, std::back_inserter(asked), [first, last](const ServerRow &row) {
        return first <= row.begun.date() && row.begun.date() <= last;
    });
    const int size = item(url, "itens_por_pagina").toInt();
    const int pagina = item(url, "pagina").toInt();
    QByteArrayList json;
    for (const ServerRow &row : asked.mid(qsizetype{pagina} * size, size))
        json << told(row, clock());
    const qint64 pages = std::max<qint64>((asked.size() + size - 1) / size, 1);
    return {.body = R"({"status":"success","paginacao":{"primeira_pagina":0,"ultima_pagina":)" + number(pages - 1)
                + R"(,"pagina_atual":)" + number(pagina) + R"(,"total_registros":)" + number(asked.size())
                + R"(},"atendimentos":[)" + json.join(',') + "]}"};
}

FakeAnswer QueueServer::byProtocolo(const QUrl &url) const
{
    const QByteArray protocolo = item(url, "termo_busca").toLatin1();
    const auto row = std::ranges::find(rows, protocolo, protocoloOf);
    if (row == rows.end())
        return {.body = R"({"status":"success","atendimentos":[]})"};
    return {.body = R"({"status":"success","atendimentos":[{"id_atendimento":)" + number(row->id) + R"(,"protocolo":")"
                + protocolo + R"(","descricao_abertura":"sem sinal","ordens_servico":)" + row->ordensServico + "}]}"};
}

ServerRow &QueueServer::row(int id)
{
    return *std::ranges::find(rows, id, &ServerRow::id);
}

void QueueServer::add(int count, QDate day, int firstId, bool isClosed)
{
    for (int i = 0; i < count; ++i)
        rows.append({.id = firstId + i, .begun = QDateTime(day, QTime(0, 0)).addSecs(i * 60), .isClosed = isClosed});
}

Alarm HandAlarms::alarm()
{
    return [this](std::chrono::milliseconds after, std::function<void()> ring) {
        struct Owner : QObject {
            std::shared_ptr<int> life = std::make_shared<int>();
        };
        auto owner = std::make_unique<Owner>();
        m_armed.push_back({m_time + after, std::move(ring), owner->life});
        return PendingCall(std::move(owner));
    };
}

void HandAlarms::advance(QDateTime &clock, std::chrono::milliseconds time)
{
    const std::chrono::milliseconds end = m_time + time;
    for (;;) {
        m_armed.remove_if([](const Armed &armed) { return armed.owner.expired(); });
        const auto next = std::ranges::min_element(m_armed, {}, &Armed::at);
        if (next == m_armed.end() || next->at > end)
            break;
        const Armed rung = *next;
        m_armed.erase(next);
        clock = clock.addMSecs((rung.at - m_time).count());
        m_time = rung.at;
        rung.ring();
    }
    clock = clock.addMSecs((end - m_time).count());
    m_time = end;
}

QList<std::chrono::milliseconds> HandAlarms::waiting() const
{
    QList<std::chrono::milliseconds> left;
    for (const Armed &armed : m_armed)
        if (!armed.owner.expired())
            left.append(armed.at - m_time);
    std::ranges::sort(left);
    return left;
}

QString nameOf(QueueDesk::Phase phase)
{
    switch (phase) {
    case QueueDesk::Phase::NotConnected:
        return QStringLiteral("NotConnected");
    case QueueDesk::Phase::Empty:
        return QStringLiteral("Empty");
    case QueueDesk::Phase::Loading:
        return QStringLiteral("Loading");
    case QueueDesk::Phase::Live:
        return QStringLiteral("Live");
    case QueueDesk::Phase::Cancelled:
        return QStringLiteral("Cancelled");
    case QueueDesk::Phase::Failed:
        return QStringLiteral("Failed");
    case QueueDesk::Phase::Kept:
        return QStringLiteral("Kept");
    }
    Q_UNREACHABLE();
}

QueueWorld::QueueWorld()
    : settings(directory.path())
    , connections(settings, secrets)
    , desk(std::make_unique<QueueDesk>(
          connections, [this] { return now; }, alarms.alarm()))
{
    server.clock = [this] { return now; };
    desk->refresh().setJitter([] { return 0.5; });
    QObject::connect(desk.get(), &QueueDesk::phaseChanged, [this] { phases << nameOf(desk->phase()); });
    QObject::connect(desk.get(), &QueueDesk::refreshed, [this] { ++refreshes; });
    connectTo(server);
}

Session *QueueWorld::connectTo(QueueServer &other, const QString &host)
{
    connections.setNetworkFactory(
        [this, &other](const Connection &) { return std::make_unique<ServedNetwork>(other, asked); });
    connections.connectTo({ServerAddress::parse(host).value(), TokenSignIn{QStringLiteral("tk")}});
    Session *const session = connections.session();
    session->transport().setPace({.inFlight = 10, .begunPerWindow = 100'000});
    session->setRetryPolicy([] {
        RetryPolicy once;
        once.most = 0;
        return once;
    }());
    return session;
}

void QueueWorld::open(const QString &profileId)
{
    Profile profile = settings.newProfile();
    profile.id = profileId;
    profile.server = ServerAddress::parse(profileId + QStringLiteral(".example")).value();
    profile.kind = SignInKind::Token;
    settings.setProfile(profile);
    static_cast<void>(secrets.write(QStringLiteral("profile/") + profileId, packed({.token = QStringLiteral("tk")}),
                                    [](const Result<void> &) {}));
    connections.open(profileId);
}

bool QueueWorld::load(QDate since)
{
    desk->load(since);
    return waitFor(QueueDesk::Phase::Live);
}

bool QueueWorld::waitFor(QueueDesk::Phase phase)
{
    return QTest::qWaitFor([this, phase] { return desk->phase() == phase; });
}

bool QueueWorld::refresh()
{
    advance(desk->refresh().rhythm().interval);
    return desk->isRefreshing() && QTest::qWaitFor([this] { return !desk->isRefreshing(); });
}

QList<int> QueueWorld::shown() const
{
    QList<int> ids;
    for (const Slot slot : desk->table().all())
        if (desk->table().mark(slot) != RowMark::Gone)
            ids.append(desk->table().row(slot).id.text().toInt());
    std::ranges::sort(ids);
    return ids;
}

QList<int> QueueWorld::shown(RowMark mark) const
{
    QList<int> ids;
    for (const Slot slot : desk->table().all())
        if (desk->table().mark(slot) == mark)
            ids.append(desk->table().row(slot).id.text().toInt());
    std::ranges::sort(ids);
    return ids;
}

} // namespace guiche
