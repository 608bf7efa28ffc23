// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democlient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

Parameters pageOf(const QString &pagina, const QString &itens, const Parameters &more = {})
{
    return Parameters{{u"pagina"_s, pagina}, {u"itens_por_pagina"_s, itens}} + more;
}

} // namespace

// The queue's route as HTTP has it.
class TestDemoQueueServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_client = std::make_unique<DemoClient>(); }
    void cleanup() { m_client.reset(); }

    void page();
    void lastPageAndBeyond();
    void objections_data();
    void objections();
    void wantsAToken();
    void onlyReads_data();
    void onlyReads();

private:
    Answer ask(const Parameters &parameters, const QString &token = DemoServer::token())
    {
        return DemoClient::await(m_client->network.get(m_client->request(queuePath, parameters, token)));
    }

    std::unique_ptr<DemoClient> m_client;
};

void TestDemoQueueServer::page()
{
    const Answer answer = ask(pageOf(u"1"_s, u"25"_s));
    QVERIFY(answer.isSuccess());
    QCOMPARE(answer.mimeType, "application/json");
    QCOMPARE(answer.rows().size(), 25);
    const QJsonObject paginacao = answer.json().value(u"paginacao"_s).toObject();
    QCOMPARE(paginacao.value(u"primeira_pagina"_s).toInt(-1), 0);
    QCOMPARE(paginacao.value(u"pagina_atual"_s).toInt(), 1);
    QCOMPARE(paginacao.value(u"ultima_pagina"_s).toInt(), 799);
    QCOMPARE(paginacao.value(u"total_registros"_s).toInt(), 20'000);
    const QJsonObject row = answer.rows().at(0).toObject();
    QVERIFY(row.value(u"status"_s).isObject() && row.value(u"tipo_atendimento"_s).isObject());
    QVERIFY(row.value(u"usuarios_responsaveis"_s).isArray());
    QVERIFY(!row.contains(u"descricao_abertura"_s) && !row.contains(u"ordens_servico"_s));
    QVERIFY(!answer.body.contains("cpf_cnpj"));
    QVERIFY(answer.body.contains(R"("coordinates":[-45.)"));
}

void TestDemoQueueServer::lastPageAndBeyond()
{
    const Answer last = ask(pageOf(u"40"_s, u"497"_s));
    QCOMPARE(last.rows().size(), 20'000 - 40 * 497);
    const Answer beyond = ask(pageOf(u"41"_s, u"497"_s));
    QVERIFY(beyond.isSuccess());
    QVERIFY(beyond.rows().isEmpty());
    const Answer none = ask(pageOf(u"0"_s, u"10"_s, {{u"data_inicio"_s, u"2030-01-01"_s}}));
    QCOMPARE(none.json().value(u"paginacao"_s).toObject().value(u"ultima_pagina"_s).toInt(-1), 0);
    QCOMPARE(none.json().value(u"paginacao"_s).toObject().value(u"total_registros"_s).toInt(-1), 0);
}

void TestDemoQueueServer::objections_data()
{
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << Parameters() << u"pagina"_s;
    QTest::newRow("no size") << Parameters{{u"pagina"_s, u"0"_s}} << u"itens_por_pagina"_s;
    QTest::newRow("none") << pageOf(u"0"_s, u"0"_s) << u"entre 1 e 500"_s;
    QTest::newRow("too many") << pageOf(u"0"_s, u"501"_s) << u"entre 1 e 500"_s;
    QTest::newRow("before the first") << pageOf(u"-1"_s, u"10"_s) << u"pagina"_s;
    QTest::newRow("a word") << pageOf(u"primeira"_s, u"10"_s) << u"pagina"_s;
    QTest::newRow("no date") << pageOf(u"0"_s, u"10"_s, {{u"data_inicio"_s, u"01/02/2026"_s}}) << u"data_inicio"_s;
    QTest::newRow("no day") << pageOf(u"0"_s, u"10"_s, {{u"data_fim"_s, u"2026-02-30"_s}}) << u"data_fim"_s;
}

void TestDemoQueueServer::objections()
{
    QFETCH(const Parameters, parameters);
    QFETCH(const QString, named);
    const Answer answer = ask(parameters);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field(u"status"_s), u"error"_s);
    QVERIFY(!answer.json().contains(u"atendimentos"_s));
    QStringList errors;
    for (const QJsonValue &error : answer.json().value(u"errors"_s).toArray())
        errors << error.toString();
    QVERIFY2(errors.join(u' ').contains(named), qPrintable(errors.join(u' ')));
}

void TestDemoQueueServer::wantsAToken()
{
    QCOMPARE(ask(pageOf(u"0"_s, u"10"_s), u"outro"_s).status, 401);
}

void TestDemoQueueServer::onlyReads_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::newRow("POST") << QString(queuePath) << QByteArray("POST") << 405;
    QTest::newRow("DELETE") << QString(queuePath) << QByteArray("DELETE") << 405;
    QTest::newRow("one row") << QString(queuePath % u"/1") << QByteArray("GET") << 404;
}

void TestDemoQueueServer::onlyReads()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, verb);
    const QNetworkRequest request = m_client->request(path, pageOf(u"0"_s, u"10"_s));
    QTEST(DemoClient::await(m_client->network.sendCustomRequest(request, verb)).status, "status");
}

QTEST_GUILESS_MAIN(TestDemoQueueServer)
#include "tst_demoqueueserver.moc"
