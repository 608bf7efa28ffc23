// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "api/decoding.h"
#include "support/printing.h"
#include "support/testdata.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

Result<AtendimentoReply> decodedFile(const QString &name)
{
    return decodeAtendimentos(testData(name));
}

Cliente bianca()
{
    return {CodigoCliente(u"1204"_s), u"BIANCA COUTO"_s, CpfCnpj(u"86214941081"_s)};
}

Servico wireless(const QString &id)
{
    return {IdClienteServico(id),       u"0"_s,         u"5MB-WIRELLES-TESTE"_s,
            Valor::fromCentavos(19990), u"Cancelado"_s, u"cancelado"_s};
}

Servico next(const QString &id)
{
    return {IdClienteServico(id),   u"9"_s, u"NEXT-NV_1MBPS"_s, Valor::fromCentavos(6990), u"Serviço Habilitado"_s,
            u"servico_habilitado"_s};
}

QString seedName()
{
    return u"cliente_atendimento_seed.json"_s;
}

using Damage = std::function<QByteArray(const QByteArray &whole, qsizetype at)>;

} // namespace

// The replies of the vendor's documentation, value by value.
class TestDecoderSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead_data();
    void everyFileIsRead();
    void everyFileHasARow();
    void firstAtendimentoOfTheSeed();
    void secondAtendimentoOfTheSeed();
    void thirdAtendimentoOfTheSeed();
    void firstOrdemServicoOfTheSeed();
    void secondOrdemServicoOfTheSeed();
    void laterEditionAddsTheServico();
    void rowsOfTodosAreReadAsFarAsTheyAreAlike();
    void noPrefixIsAReply();
    void damageIsSeen_data();
    void damageIsSeen();
};

void TestDecoderSamples::everyFileIsRead_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("atendimento_todos.json") << u"1 of 1, 0 skipped"_s;
    QTest::newRow("cliente_atendimento_2024.json") << u"3 of 3, 0 skipped"_s;
    QTest::newRow("cliente_atendimento_seed.json") << u"3 of 3, 0 skipped"_s;
    // Success without the list: nothing there, as far as this route goes.
    QTest::newRow("cliente_ordem_servico.json") << u"0 of 0, 0 skipped"_s;
    QTest::newRow("ordem_servico_todos.json") << u"0 of 0, 0 skipped"_s;
    QTest::newRow("error_200.json") << u"Rejected 200: Favor preencher os campos obrigatórios de acordo com as "
                                       "especificações O campo pagina é obrigatório."_s;
    // Neither a list nor a status.
    QTest::newRow("oauth_token.json") << u"UnexpectedShape 200: $.atendimentos"_s;
    QTest::newRow("oauth_token_401.json") << u"UnexpectedShape 200: $.atendimentos"_s;
}

void TestDecoderSamples::everyFileIsRead()
{
    QFETCH(const QString, expected);
    QCOMPARE(printed(decodedFile(QString::fromUtf8(QTest::currentDataTag()))), expected);
}

void TestDecoderSamples::everyFileHasARow()
{
    const QStringList rows{u"atendimento_todos.json"_s,
                           u"cliente_atendimento_2024.json"_s,
                           u"cliente_atendimento_seed.json"_s,
                           u"cliente_ordem_servico.json"_s,
                           u"error_200.json"_s,
                           u"oauth_token.json"_s,
                           u"oauth_token_401.json"_s,
                           u"ordem_servico_todos.json"_s};
    QStringList files = testDataNames().filter(u".json"_s);
    files.sort();
    QCOMPARE(files, rows);
}

void TestDecoderSamples::firstAtendimentoOfTheSeed()
{
    const Result<AtendimentoReply> reply = decodedFile(seedName());
    const Atendimento &a = reply->atendimentos.at(0);
    QCOMPARE(a.id, IdAtendimento(u"110"_s));
    QCOMPARE(a.protocolo.text(), u"201806191505251"_s);
    QCOMPARE(a.descricaoAbertura, u"VERIFICAR CONEXÃO"_s);
    QCOMPARE(a.descricaoFechamento, QString());
    QCOMPARE(a.tipo, u"TÉCNICO - QUEDAS DE CONEXÃO"_s);
    QCOMPARE(a.usuarioAbertura, u"Bianca Couto"_s);
    QCOMPARE(a.usuarioResponsavel, u"Bianca Couto"_s);
    QCOMPARE(a.usuarioFechamento, QString());
    QCOMPARE(a.dataCadastro, WallTime(QDate(2018, 6, 19)));
    QCOMPARE(a.dataFechamento, WallTime());
    QCOMPARE(a.setorResponsavel, QString());
    QCOMPARE(a.statusFechamento, QString());
    QCOMPARE(a.motivoFechamento, QString());
    QCOMPARE(a.status, u"Pendente"_s);
    QCOMPARE(a.cliente.codigo, CodigoCliente(u"1204"_s));
    QCOMPARE(a.cliente.nome, u"BIANCA COUTO"_s);
    QCOMPARE(a.cliente.documento.text(), u"86214941081"_s);
    QCOMPARE(a.cliente.documento.kind(), CpfCnpj::Kind::Cpf);
    QVERIFY(!a.servico);
    QCOMPARE(a.ordensServico.size(), 1);
}

void TestDecoderSamples::secondAtendimentoOfTheSeed()
{
    const Result<AtendimentoReply> reply = decodedFile(seedName());
    const Atendimento &a = reply->atendimentos.at(1);
    QCOMPARE(a.id, IdAtendimento(u"285"_s));
    QCOMPARE(a.protocolo.text(), u"201811061724214"_s);
    QCOMPARE(a.descricaoAbertura,
             u"Abertura de atendimento através da API | ATENDIMENTO ABERTO VIA CENTRAL DO ASSINANTE"_s);
    QCOMPARE(a.descricaoFechamento, QString());
    QCOMPARE(a.tipo, u"SAC"_s);
    QCOMPARE(a.usuarioAbertura, u"Master"_s);
    QCOMPARE(a.usuarioResponsavel, u"Master"_s);
    QCOMPARE(a.usuarioFechamento, QString());
    QCOMPARE(a.dataCadastro, WallTime(QDate(2018, 11, 6)));
    QCOMPARE(a.dataFechamento, WallTime());
    QCOMPARE(a.setorResponsavel, QString());
    QCOMPARE(a.statusFechamento, QString());
    QCOMPARE(a.motivoFechamento, QString());
    QCOMPARE(a.status, u"Aguardando Análise"_s);
    QVERIFY(a.cliente == bianca());
    QVERIFY(!a.servico);
    QVERIFY(a.ordensServico.isEmpty());
}

void TestDecoderSamples::thirdAtendimentoOfTheSeed()
{
    const Result<AtendimentoReply> reply = decodedFile(seedName());
    const Atendimento &a = reply->atendimentos.at(2);
    QCOMPARE(a.id, IdAtendimento(u"300"_s));
    QCOMPARE(a.protocolo.text(), u"201811161058216"_s);
    QCOMPARE(a.descricaoAbertura, u"Estou sem acesso a internet desde segunda-feira. | ATENDIMENTO ABERTO VIA API"_s);
    QCOMPARE(a.descricaoFechamento, QString());
    QCOMPARE(a.tipo, u"SAC"_s);
    QCOMPARE(a.usuarioAbertura, u"IP Telecom"_s);
    QCOMPARE(a.usuarioResponsavel, u"IP Telecom"_s);
    QCOMPARE(a.usuarioFechamento, QString());
    QCOMPARE(a.dataCadastro, WallTime(QDate(2018, 11, 16)));
    QCOMPARE(a.dataFechamento, WallTime());
    QCOMPARE(a.setorResponsavel, QString());
    QCOMPARE(a.statusFechamento, QString());
    QCOMPARE(a.motivoFechamento, QString());
    QCOMPARE(a.status, u"Aguardando Análise"_s);
    QVERIFY(a.cliente == bianca());
    QVERIFY(!a.servico);
    QCOMPARE(a.ordensServico.size(), 1);
}

void TestDecoderSamples::firstOrdemServicoOfTheSeed()
{
    const Result<AtendimentoReply> reply = decodedFile(seedName());
    const OrdemServico &os = reply->atendimentos.at(0).ordensServico.at(0);
    const QDate day(2018, 6, 19);
    QCOMPARE(os.id, IdOrdemServico(u"131"_s));
    QCOMPARE(os.numero, u"125"_s);
    QCOMPARE(os.dataCadastro, WallTime(day, QTime(15, 5, 25)));
    QCOMPARE(os.tipo, u"SUPORTE"_s);
    QCOMPARE(os.inicioProgramado, WallTime(day, QTime(14, 2)));
    QCOMPARE(os.terminoProgramado, WallTime(day, QTime(15, 2)));
    QCOMPARE(os.inicioExecutado, WallTime(day, QTime(14, 2)));
    QCOMPARE(os.terminoExecutado, WallTime(day, QTime(15, 2)));
    QCOMPARE(os.descricaoAbertura, u"VERIFICAR CONEXÃO"_s);
    QCOMPARE(os.descricaoServico, u"VERIFICAR CONEXÃO"_s);
    QCOMPARE(os.descricaoFechamento, u"asdfasdfadsf"_s);
    QCOMPARE(os.usuarioAbertura, u"Bianca Couto"_s);
    QCOMPARE(os.usuarioFechamento, u"Bianca Couto"_s);
    QCOMPARE(os.status, u"finalizado"_s);
    QCOMPARE(os.statusFechamento, u"concluido"_s);
    QVERIFY(os.cliente == bianca());
    QVERIFY(os.servico.has_value());
    QCOMPARE(os.servico->id, IdClienteServico());
    QCOMPARE(os.servico->numeroPlano, u"0"_s);
    QCOMPARE(os.servico->nome, u"5MB-WIRELLES-TESTE"_s);
    QCOMPARE(os.servico->valor, Valor::fromCentavos(19990));
    QCOMPARE(os.servico->status, u"Cancelado"_s);
    QCOMPARE(os.servico->statusPrefixo, u"cancelado"_s);
}

void TestDecoderSamples::secondOrdemServicoOfTheSeed()
{
    const Result<AtendimentoReply> reply = decodedFile(seedName());
    const OrdemServico &os = reply->atendimentos.at(2).ordensServico.at(0);
    const QDate day(2018, 11, 16);
    const QString relato = u"Estou sem acesso a internet desde segunda-feira. | ATENDIMENTO ABERTO VIA API"_s;
    QCOMPARE(os.id, IdOrdemServico(u"340"_s));
    QCOMPARE(os.numero, u"320"_s);
    QCOMPARE(os.dataCadastro, WallTime(day, QTime(10, 58, 21)));
    QCOMPARE(os.tipo, u"ABERTURA VIA API"_s);
    QCOMPARE(os.inicioProgramado, WallTime(day, QTime(11, 58, 21)));
    QCOMPARE(os.terminoProgramado, WallTime(day, QTime(12, 58, 21)));
    QCOMPARE(os.inicioExecutado, WallTime());
    QCOMPARE(os.terminoExecutado, WallTime());
    QCOMPARE(os.descricaoAbertura, relato);
    QCOMPARE(os.descricaoServico, relato);
    QCOMPARE(os.descricaoFechamento, QString());
    QCOMPARE(os.usuarioAbertura, u"IP Telecom"_s);
    QCOMPARE(os.usuarioFechamento, QString());
    QCOMPARE(os.status, u"aguardando_agendamento"_s);
    QCOMPARE(os.statusFechamento, QString());
    QVERIFY(os.cliente == bianca());
    QVERIFY(os.servico == next({}));
}

void TestDecoderSamples::laterEditionAddsTheServico()
{
    AtendimentoReply seed = decodedFile(seedName()).value();
    const AtendimentoReply later = decodedFile(u"cliente_atendimento_2024.json"_s).value();
    // What the later edition has more, given to the seed.
    seed.atendimentos[0].servico = wireless(u"123"_s);
    seed.atendimentos[0].ordensServico[0].servico = wireless(u"123"_s);
    seed.atendimentos[2].servico = next(u"12345"_s);
    seed.atendimentos[2].ordensServico[0].servico = next(u"12345"_s);
    QVERIFY(later == seed);
}

void TestDecoderSamples::rowsOfTodosAreReadAsFarAsTheyAreAlike()
{
    const AtendimentoReply reply = decodedFile(u"atendimento_todos.json"_s).value();
    Atendimento expected;
    expected.id = IdAtendimento(u"5448"_s);
    expected.protocolo = Protocolo(u"20221229180833379797"_s);
    expected.dataCadastro = WallTime(QDate(2022, 12, 29), QTime(18, 8, 33));
    QVERIFY(reply.atendimentos == QList<Atendimento>{expected}); // its tipo and status are objects there, no texts
}

void TestDecoderSamples::noPrefixIsAReply()
{
    const QByteArray whole = testData(seedName()).trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<AtendimentoReply> reply = decodeAtendimentos(whole.first(size));
        if (reply || reply.error().kind != ErrorKind::Unreadable || reply.error().detail.isEmpty())
            QFAIL(qPrintable(u"the first %1 bytes: %2"_s.arg(size).arg(printed(reply))));
    }
}

void TestDecoderSamples::damageIsSeen_data()
{
    QTest::addColumn<Damage>("damaged");
    QTest::newRow("cut short but closed")
        << Damage([](const QByteArray &whole, qsizetype at) { return QByteArray(whole.first(at) + "]}"); });
    QTest::newRow("one byte missing") << Damage(
        [](const QByteArray &whole, qsizetype at) { return QByteArray(whole).remove(at, 1); });
    QTest::newRow("one comma too many") << Damage(
        [](const QByteArray &whole, qsizetype at) { return QByteArray(whole).insert(at, ','); });
    QTest::newRow("one bracket too many")
        << Damage([](const QByteArray &whole, qsizetype at) { return QByteArray(whole).insert(at, ']'); });
}

void TestDecoderSamples::damageIsSeen()
{
    QFETCH(const Damage, damaged);
    const QByteArray whole = testData(u"cliente_atendimento_2024.json"_s).trimmed();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        if (static_cast<uchar>(whole[at]) >= 0x80)
            continue; // half a letter of UTF-8 is a matter of encodings
        if (at > 0 && whole[at - 1] == '.')
            continue; // Qt takes "199." for a number
        const QByteArray body = damaged(whole, at);
        const bool isJsonToQt = !QJsonDocument::fromJson(body).isNull();
        const Result<AtendimentoReply> reply = decodeAtendimentos(body);
        const bool isReadable = reply || reply.error().kind != ErrorKind::Unreadable;
        if (isReadable != isJsonToQt)
            QFAIL(qPrintable(u"at %1: %2"_s.arg(at).arg(printed(reply))));
    }
}

QTEST_APPLESS_MAIN(TestDecoderSamples)
#include "tst_decoder_samples.moc"
