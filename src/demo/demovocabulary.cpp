// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demovocabulary.h"

#include <algorithm>

namespace guiche
{

namespace
{

constexpr DemoTheme themes[] = {
    {.tipo = u"TÉCNICO - SEM CONEXÃO",
     .setor = u"SUPORTE TÉCNICO",
     .aberturas =
         {u"Cliente sem conexão desde hoje cedo. Luz LOS vermelha na ONU, já reiniciou o equipamento duas vezes.",
          u"Sem internet após a chuva de ontem. Energia normal na residência, PON apagada. Solicita visita."},
     .osTipo = u"VISITA TÉCNICA - SEM SINAL",
     .osFechamento = u"Drop rompido próximo ao poste. Refeito o conector na CTO, sinal em -19,4 dBm.",
     .fechamento = u"Sinal restabelecido. Cliente testou por telefone e confirmou.",
     .motivo = u"Rompimento de drop"},
    {.tipo = u"TÉCNICO - QUEDAS DE CONEXÃO",
     .setor = u"SUPORTE TÉCNICO",
     .aberturas = {u"Conexão cai várias vezes ao dia, principalmente à noite. Cliente trabalha de casa.",
                   u"Quedas a cada 20 minutos. Sinal oscilando entre -24 e -29 dBm no concentrador."},
     .osTipo = u"VISITA TÉCNICA - OSCILAÇÃO",
     .osFechamento = u"Curvatura no cabo atrás do rack. Trocado o cordão óptico e refeita a fusão na roseta.",
     .fechamento = u"Monitorado por 24 horas sem quedas.",
     .motivo = u"Cordão óptico danificado"},
    {.tipo = u"TÉCNICO - CONEXÃO LENTA",
     .setor = u"SUPORTE TÉCNICO",
     .aberturas = {u"Reclama de lentidão no Wi-Fi do quarto. No cabo a velocidade está normal.",
                   u"Teste de velocidade em 40 Mb no plano contratado de 500 Mb. Roteador próprio, só 2,4 GHz."},
     .osTipo = u"AJUSTE DE WI-FI",
     .osFechamento = u"Roteador reposicionado, canal 5 GHz ativado. Medido 480 Mb na sala e 310 Mb no quarto.",
     .fechamento = u"Orientado quanto ao uso da rede 5 GHz.",
     .motivo = u"Configuração do roteador"},
    {.tipo = u"TÉCNICO - CONFIGURAÇÃO DE ROTEADOR",
     .setor = u"SUPORTE TÉCNICO",
     .aberturas = {u"Cliente esqueceu a senha do Wi-Fi e pede para trocar o nome da rede.",
                   u"Pede liberação de porta para o sistema de câmeras."},
     .osTipo = {},
     .osFechamento = {},
     .fechamento = u"Configuração feita remotamente, cliente confirmou o acesso.",
     .motivo = u"Orientação ao cliente"},
    {.tipo = u"INSTALAÇÃO - FIBRA",
     .setor = u"AGENDAMENTO",
     .aberturas = {u"Novo contrato. Instalar na sala, cliente prefere o período da manhã.",
                   u"Ativação de fibra no segundo pavimento, há tubulação livre. Levar escada."},
     .osTipo = u"ATIVAÇÃO FIBRA",
     .osFechamento = u"Instalação concluída, 60 m de drop, ONU e roteador configurados e testados.",
     .fechamento = u"Serviço ativado e contrato assinado.",
     .motivo = u"Instalação concluída"},
    {.tipo = u"COMERCIAL - MUDANÇA DE ENDEREÇO",
     .setor = u"COMERCIAL",
     .aberturas = {u"Cliente muda no fim do mês para o bairro Jardim das Acácias. Viabilidade confirmada.",
                   u"Transferência para a Rua das Palmeiras, 410, ap. 32. Pede para levar o mesmo roteador."},
     .osTipo = u"TRANSFERÊNCIA DE ENDEREÇO",
     .osFechamento = u"Equipamento retirado do endereço antigo e instalado no novo. Sinal em -20,1 dBm.",
     .fechamento = u"Endereço de instalação atualizado no cadastro.",
     .motivo = u"Transferência concluída"},
    {.tipo = u"CANCELAMENTO - RETIRADA DE EQUIPAMENTO",
     .setor = u"RETENÇÃO",
     .aberturas = {u"Solicita cancelamento por mudança de cidade. Oferta de desconto recusada.",
                   u"Contrato encerrado. Retirar ONU e roteador, ligar antes de ir."},
     .osTipo = u"RETIRADA DE EQUIPAMENTO",
     .osFechamento = u"Equipamentos retirados com as fontes, em bom estado.",
     .fechamento = u"Retirada registrada e contrato encerrado sem multa.",
     .motivo = u"Cancelamento"},
    {.tipo = u"FINANCEIRO - SEGUNDA VIA",
     .setor = u"FINANCEIRO",
     .aberturas = {u"Solicita segunda via do boleto por e-mail.",
                   u"Não recebeu a fatura deste mês e pede o código Pix."},
     .osTipo = {},
     .osFechamento = {},
     .fechamento = u"Segunda via enviada, recebimento confirmado.",
     .motivo = u"Solicitação atendida",
     .aboutServico = false},
    {.tipo = u"FINANCEIRO - NEGOCIAÇÃO DE DÉBITO",
     .setor = u"FINANCEIRO",
     .aberturas = {u"Duas faturas em aberto. Propõe pagar uma agora e outra no dia 20.",
                   u"Serviço suspenso por débito, pede parcelamento em três vezes."},
     .osTipo = {},
     .osFechamento = {},
     .fechamento = u"Acordo registrado, primeira parcela paga.",
     .motivo = u"Acordo firmado",
     .aboutServico = false},
    {.tipo = u"FINANCEIRO - DESBLOQUEIO EM CONFIANÇA",
     .setor = u"FINANCEIRO",
     .aberturas = {u"Pagou hoje na lotérica e pede desbloqueio antes da compensação.",
                   u"Comprovante de Pix enviado pelo WhatsApp, ainda não consta a baixa."},
     .osTipo = {},
     .osFechamento = {},
     .fechamento = u"Desbloqueio por três dias, baixa confirmada depois.",
     .motivo = u"Solicitação atendida"},
    {.tipo = u"COMERCIAL - MUDANÇA DE PLANO",
     .setor = u"COMERCIAL",
     .aberturas = {u"Quer subir de plano, tem três televisores e reclama de travamento à noite.",
                   u"Viu a promoção na fachada da loja e pede o mesmo valor."},
     .osTipo = {},
     .osFechamento = {},
     .fechamento = u"Plano alterado a partir do próximo vencimento.",
     .motivo = u"Mudança de plano"},
    {.tipo = u"SAC",
     .setor = u"ATENDIMENTO",
     .aberturas = {u"Elogia o técnico que fez a visita e pergunta sobre o plano com TV.",
                   u"Pede atualização do telefone e do e-mail no cadastro."},
     .osTipo = {},
     .osFechamento = {},
     .fechamento = u"Cadastro conferido e atualizado.",
     .motivo = u"Solicitação atendida",
     .aboutServico = false},
};

constexpr std::size_t homePlanos = 6;
constexpr DemoPlano planos[] = {
    {u"FIBRA 300 MEGA", 79'90},        {u"FIBRA 500 MEGA", 99'90},         {u"FIBRA 700 MEGA + WI-FI 6", 129'90},
    {u"FIBRA 1 GIGA", 169'90},         {u"COMBO FIBRA 500 + TV", 149'90},  {u"FIBRA RURAL 100 MEGA", 119'00},
    {u"EMPRESARIAL 600 MEGA", 249'90}, {u"LINK DEDICADO 100 MEGA", 890'00}};

constexpr DemoServicoStatus servicoStatus[] = {
    {u"Serviço Habilitado", u"servico_habilitado"},       {u"Suspenso por Débito", u"suspenso_debito"},
    {u"Suspenso Parcialmente", u"suspenso_parcialmente"}, {u"Suspenso a Pedido do Cliente", u"suspenso_pedido_cliente"},
    {u"Aguardando Instalação", u"aguardando_instalacao"}, {u"Cancelado", u"cancelado"}};

constexpr QStringView firstNames[] = {
    u"ADRIANA",      u"ANTÔNIO CARLOS", u"BRENO",    u"CAMILA",         u"CLÁUDIA REGINA", u"DIEGO",     u"EDILSON",
    u"ELISÂNGELA",   u"FÁBIO",          u"GABRIELA", u"HÉLIO",          u"INGRID",         u"JOSÉ LUIZ", u"JULIANA",
    u"LUÍS GUSTAVO", u"MÁRCIA",         u"NATÁLIA",  u"OTÁVIO AUGUSTO", u"PATRÍCIA",       u"RAFAEL",    u"RAIMUNDA",
    u"SEBASTIÃO",    u"TATIANE",        u"VALDIR",   u"WASHINGTON",     u"YASMIN"};

constexpr QStringView lastNames[] = {
    u"DA SILVA",       u"DOS SANTOS",      u"PEREIRA LIMA",     u"DE OLIVEIRA", u"CONCEIÇÃO",       u"GONÇALVES",
    u"FERREIRA NUNES", u"ARAÚJO",          u"BATISTA DE SOUZA", u"MAGALHÃES",   u"RODRIGUES ALVES", u"CAVALCANTI",
    u"TEIXEIRA",       u"ROCHA GUIMARÃES", u"DO NASCIMENTO",    u"MOREIRA",     u"BARBOSA",         u"XAVIER",
    u"PAIXÃO",         u"KOWALSKI",        u"NAKAMURA",         u"FIGUEIRÊDO",  u"ASSUNÇÃO"};

constexpr QStringView companies[] = {u"MERCADINHO BOM PREÇO LTDA",
                                     u"AUTO MECÂNICA IRMÃOS FARIA LTDA",
                                     u"CLÍNICA ODONTOLÓGICA SORRISO ABERTO S/S",
                                     u"PET SHOP QUATRO PATAS ME",
                                     u"ESCOLA INFANTIL MUNDO ENCANTADO EIRELI",
                                     u"POUSADA RECANTO DA SERRA LTDA",
                                     u"FARMÁCIA SÃO JUDAS TADEU LTDA",
                                     u"CONDOMÍNIO EDIFÍCIO IPÊ AMARELO"};

constexpr QStringView attendants[] = {u"Bianca Couto",   u"Letícia Prado", u"Marcos Vinícius",     u"Renata Bastos",
                                      u"Paulo Henrique", u"Sônia Furtado", u"Central do Assinante"};

constexpr QStringView technicians[] = {u"Anderson Reis", u"Cícero Lopes", u"Everton Maia", u"Joelson Pires",
                                       u"Rogério Sá"};

constexpr QStringView openStatus[] = {u"Pendente",           u"Aguardando Análise",   u"Em Atendimento",
                                      u"Aguardando Cliente", u"Aguardando Terceiros", u"Agendado"};

constexpr QStringView closedStatus[] = {u"Resolvido", u"Fechado", u"Finalizado"};

} // namespace

std::span<const DemoTheme> demoThemes()
{
    return themes;
}

const DemoTheme &demoTheme(QStringView tipo)
{
    const auto *const found = std::ranges::find(themes, tipo, &DemoTheme::tipo);
    Q_ASSERT(found != std::end(themes));
    return *found;
}

std::span<const DemoPlano> demoPlanos()
{
    return planos;
}

std::span<const DemoPlano> demoHomePlanos()
{
    return demoPlanos().first(homePlanos);
}

std::span<const DemoServicoStatus> demoServicoStatus()
{
    return servicoStatus;
}

std::span<const QStringView> demoFirstNames()
{
    return firstNames;
}

std::span<const QStringView> demoLastNames()
{
    return lastNames;
}

std::span<const QStringView> demoCompanies()
{
    return companies;
}

std::span<const QStringView> demoAttendants()
{
    return attendants;
}

std::span<const QStringView> demoTechnicians()
{
    return technicians;
}

std::span<const QStringView> demoOpenStatus()
{
    return openStatus;
}

std::span<const QStringView> demoClosedStatus()
{
    return closedStatus;
}

} // namespace guiche
