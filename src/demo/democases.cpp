// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democases.h"

namespace guiche
{

namespace
{

constexpr QStringView semConexao = u"TÉCNICO - SEM CONEXÃO";
constexpr QStringView quedas = u"TÉCNICO - QUEDAS DE CONEXÃO";
constexpr QStringView lenta = u"TÉCNICO - CONEXÃO LENTA";
constexpr QStringView instalacao = u"INSTALAÇÃO - FIBRA";
constexpr QStringView mudanca = u"COMERCIAL - MUDANÇA DE ENDEREÇO";
constexpr QStringView retirada = u"CANCELAMENTO - RETIRADA DE EQUIPAMENTO";
constexpr QStringView segundaVia = u"FINANCEIRO - SEGUNDA VIA";

DemoMoment seedMoment(int day, int month, int hour, int minute, int second = 0)
{
    return DemoMoment(QDate(2018, month, day), QTime(hour, minute, second));
}

Atendimento seedRow(int id, const QString &protocolo, const QString &usuario, DemoMoment begun)
{
    Atendimento a;
    a.id = IdAtendimento(QString::number(id));
    a.protocolo = Protocolo(protocolo);
    a.usuarioAbertura = usuario;
    a.usuarioResponsavel = usuario;
    a.dataCadastro = begun.wallTime();
    a.tipo = QStringLiteral("SAC");
    a.status = QStringLiteral("Aguardando Análise");
    a.cliente = {CodigoCliente(QString::number(democode::seed)), QStringLiteral("BIANCA COUTO"),
                 CpfCnpj(QStringLiteral("86214941081"))};
    return a;
}

OrdemServico seedOs(const Atendimento &a, int id, int numero, const QString &tipo, DemoMoment registered,
                    DemoMoment start)
{
    OrdemServico os;
    os.id = IdOrdemServico(QString::number(id));
    os.numero = QString::number(numero);
    os.dataCadastro = registered.wallTime();
    os.tipo = tipo;
    os.inicioProgramado = start.wallTime();
    os.terminoProgramado = start.plusMinutes(60).wallTime();
    os.descricaoAbertura = a.descricaoAbertura;
    os.descricaoServico = a.descricaoAbertura;
    os.usuarioAbertura = a.usuarioAbertura;
    os.cliente = a.cliente;
    os.servico = a.servico;
    return os;
}

Servico seedServico(const QString &id, int numeroPlano, const QString &nome, qint64 centavos)
{
    return {.id = IdClienteServico(id),
            .numeroPlano = QString::number(numeroPlano),
            .nome = nome,
            .valor = Valor::fromCentavos(centavos),
            .status = QStringLiteral("Serviço Habilitado"),
            .statusPrefixo = QStringLiteral("servico_habilitado")};
}

Atendimento seedTechnicalRow()
{
    const DemoMoment begun = seedMoment(19, 6, 15, 5, 25);
    Atendimento a = seedRow(110, QStringLiteral("201806191505251"), QStringLiteral("Bianca Couto"), begun);
    a.tipo = quedas.toString();
    a.descricaoAbertura = QStringLiteral("VERIFICAR CONEXÃO");
    a.status = QStringLiteral("Pendente");
    a.servico = seedServico(QStringLiteral("123"), 0, QStringLiteral("5MB-WIRELLES-TESTE"), 199'90);
    a.servico->status = QStringLiteral("Cancelado");
    a.servico->statusPrefixo = QStringLiteral("cancelado");

    OrdemServico os = seedOs(a, 131, 125, QStringLiteral("SUPORTE"), begun, seedMoment(19, 6, 14, 2));
    os.inicioExecutado = os.inicioProgramado;
    os.terminoExecutado = os.terminoProgramado;
    os.descricaoFechamento = QStringLiteral("asdfasdfadsf");
    os.usuarioFechamento = QStringLiteral("Bianca Couto");
    os.status = QStringLiteral("finalizado");
    os.statusFechamento = QStringLiteral("concluido");
    a.ordensServico = {os};
    return a;
}

Atendimento seedOpenedByCustomerRow()
{
    const DemoMoment begun = seedMoment(6, 11, 17, 24, 21);
    Atendimento a = seedRow(285, QStringLiteral("201811061724214"), QStringLiteral("Master"), begun);
    a.descricaoAbertura =
        QStringLiteral("Abertura de atendimento através da API | ATENDIMENTO ABERTO VIA CENTRAL DO ASSINANTE");
    return a;
}

Atendimento seedOpenedByApiRow()
{
    const DemoMoment begun = seedMoment(16, 11, 10, 58, 21);
    Atendimento a = seedRow(300, QStringLiteral("201811161058216"), QStringLiteral("IP Telecom"), begun);
    a.descricaoAbertura =
        QStringLiteral("Estou sem acesso a internet desde segunda-feira. | ATENDIMENTO ABERTO VIA API");
    a.servico = seedServico(QStringLiteral("12345"), 9, QStringLiteral("NEXT-NV_1MBPS"), 69'90);

    OrdemServico os = seedOs(a, 340, 320, QStringLiteral("ABERTURA VIA API"), begun, begun.plusMinutes(60));
    os.status = QStringLiteral("aguardando_agendamento");
    a.ordensServico = {os};
    return a;
}

// What the mixed customer has closed.
void addClosedRows(DemoBuilder &builder, const DemoAssinante &assinante, QList<Atendimento> &rows)
{
    Atendimento solved = builder.atendimento(assinante, demoTheme(semConexao), builder.officeHours(12));
    builder.addOs(solved, demoTheme(semConexao), DemoOs::Concluida);
    builder.close(solved, demoTheme(semConexao));

    Atendimento secondVisit = builder.atendimento(assinante, demoTheme(lenta), builder.officeHours(40));
    builder.addOs(secondVisit, demoTheme(lenta), DemoOs::SemConclusao);
    builder.addOs(secondVisit, demoTheme(lenta), DemoOs::Concluida);
    builder.close(secondVisit, demoTheme(lenta));

    Atendimento givenUp = builder.atendimento(assinante, demoTheme(retirada), builder.officeHours(95));
    builder.addOs(givenUp, demoTheme(retirada), DemoOs::SemConclusao);
    builder.close(givenUp, demoTheme(retirada));

    Atendimento closingUntold = builder.atendimento(assinante, demoTheme(instalacao), builder.officeHours(210));
    builder.addOs(closingUntold, demoTheme(instalacao), DemoOs::Concluida);
    builder.close(closingUntold, demoTheme(instalacao));
    closingUntold.ordensServico.first().statusFechamento.clear();
    rows << solved << secondVisit << givenUp << closingUntold;
}

Atendimento withOs(DemoBuilder &builder, const DemoAssinante &assinante, QStringView tipo, int daysAgo, DemoOs standing)
{
    const DemoTheme &theme = demoTheme(tipo);
    Atendimento result = builder.atendimento(assinante, theme, builder.officeHours(daysAgo));
    builder.addOs(result, theme, standing);
    return result;
}

// Text as people paste it into a ticket. Nothing may take it for markup or for a formula.
QString pastedText()
{
    return QStringLiteral("Cliente enviou pelo WhatsApp:\n"
                          "\n"
                          "<b>URGENTE</b> <img src=\"http://exemplo.invalid/x.png\" onerror=\"alert(1)\">\n"
                          "=1+1\n"
                          "=HYPERLINK(\"http://exemplo.invalid\";\"clique aqui\")\n"
                          "Ping 8.8.8.8: 64 bytes, tempo < 1 ms & perda > 30%\n"
                          "\tModelo: ONU \"HG-8010\" / 'bridge'\n"
                          "\n"
                          "Histórico: trocou o roteador em janeiro, mudou a ONU de lugar em março, e desde então a "
                          "conexão cai sempre que o portão eletrônico é acionado. Já testou em outra tomada, com outro "
                          "cabo e sem o filtro de linha, com o mesmo resultado. Pede retorno depois das 18 h.");
}

// What is still pending, one row for each standing of its ordem de serviço.
void addPendingRows(DemoBuilder &builder, const DemoAssinante &assinante, QList<Atendimento> &rows)
{
    rows << withOs(builder, assinante, semConexao, 4, DemoOs::Atrasada)
         << withOs(builder, assinante, quedas, 2, DemoOs::EmExecucao)
         << withOs(builder, assinante, mudanca, 3, DemoOs::SemAgendamento)
         << withOs(builder, assinante, lenta, 1, DemoOs::Programada);

    // The dispatcher moved the start and forgot the end (cliente_ordem_servico.json has one such).
    Atendimento reversed = withOs(builder, assinante, instalacao, 6, DemoOs::Programada);
    OrdemServico &os = reversed.ordensServico.first();
    os.terminoProgramado = DemoMoment(os.inicioProgramado.date(), QTime(12, 0)).plusDays(-3).wallTime();

    Atendimento unknown = withOs(builder, assinante, semConexao, 1, DemoOs::EmExecucao);
    unknown.ordensServico.first().inicioExecutado = {};
    unknown.ordensServico.first().status = QStringLiteral("em_deslocamento");
    unknown.status = QStringLiteral("Técnico a Caminho");

    Atendimento pasted = builder.atendimento(assinante, demoTheme(quedas), builder.officeHours(8));
    pasted.descricaoAbertura = pastedText();

    Atendimento bare = builder.atendimento(assinante, demoTheme(segundaVia), builder.officeHours(0));
    bare.usuarioResponsavel.clear();
    bare.setorResponsavel.clear();
    rows << reversed << unknown << pasted << bare;
}

} // namespace

DemoCase demoSeedCase()
{
    const QList<Atendimento> rows = {seedTechnicalRow(), seedOpenedByCustomerRow(), seedOpenedByApiRow()};
    return {rows.first().cliente, rows};
}

DemoCase demoOldTimerCase(DemoBuilder &builder)
{
    const DemoAssinante assinante =
        builder.newAssinante(democode::oldTimer, QStringLiteral("JOÃO BATISTA DE ASSIS"), builder.newCpf(), 2);
    DemoCase result{assinante.cliente, {}};
    const DemoMoment first(QDate(2019, 3, 11), QTime(9, 14, 32));
    for (const int day : {0, 187, 402, 655, 1020}) {
        const DemoTheme &theme = demoTheme(day % 2 == 0 ? quedas : segundaVia);
        Atendimento row = builder.atendimento(assinante, theme, first.plusDays(day).plusSeconds(day * 13));
        if (!theme.osTipo.isEmpty())
            builder.addOs(row, theme, DemoOs::Concluida);
        builder.close(row, theme);
        result.atendimentos.append(row);
    }
    return result;
}

DemoCase demoMixedCase(DemoBuilder &builder)
{
    const DemoAssinante assinante = builder.newAssinante(
        democode::mixed, QStringLiteral("MARIA APARECIDA D'ÁVILA DOS SANTOS"), builder.newCpf(), 2);
    DemoCase result{assinante.cliente, {}};
    addClosedRows(builder, assinante, result.atendimentos);
    addPendingRows(builder, assinante, result.atendimentos);
    return result;
}

DemoCase demoBakeryCase(DemoBuilder &builder)
{
    constexpr int calls = 66;
    constexpr int everySixDays = 6;
    const DemoAssinante assinante = builder.newAssinante(
        democode::bakery, QStringLiteral("PADARIA E CONFEITARIA PÃO DOURADO LTDA"), builder.newCnpj(), 3);
    DemoCase result{assinante.cliente, {}};
    for (int i = 0; i < calls; ++i) {
        const DemoTheme &theme = builder.dice().pick(demoThemes());
        Atendimento row = builder.atendimento(assinante, theme, builder.officeHours(1 + i * everySixDays));
        if (i % 6 == 5) {
            if (!theme.osTipo.isEmpty())
                builder.addOs(row, theme, DemoOs::Concluida);
            builder.close(row, theme);
        } else if (!theme.osTipo.isEmpty() && i % 3 == 0) {
            builder.addOs(row, theme, i == 0 ? DemoOs::Programada : DemoOs::Atrasada);
        }
        result.atendimentos.append(row);
    }
    return result;
}

DemoCase demoLetteredCase(DemoBuilder &builder)
{
    // The tax office's own example of a CNPJ with letters, 12.ABC.345/01DE-35.
    const DemoAssinante assinante = builder.newAssinante(
        democode::lettered, QStringLiteral("CAFETERIA GRÃO & PROSA LTDA"), CpfCnpj(QStringLiteral("12ABC34501DE35")));
    DemoCase result{assinante.cliente, {}};
    result.atendimentos << withOs(builder, assinante, instalacao, 5, DemoOs::Concluida)
                        << withOs(builder, assinante, lenta, 2, DemoOs::Programada)
                        << builder.atendimento(assinante, demoTheme(segundaVia), builder.officeHours(1));
    builder.close(result.atendimentos.first(), demoTheme(instalacao));
    return result;
}

DemoCase demoQuietCase(DemoBuilder &builder)
{
    return {builder.newAssinante(democode::quiet, QStringLiteral("QUITÉRIA SOARES DA PAZ"), builder.newCpf()).cliente,
            {}};
}

} // namespace guiche
