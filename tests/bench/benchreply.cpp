// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchreply.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array relatos = {
    u"Cliente relata lentidão desde o início da manhã e quedas frequentes; já reiniciou o roteador.",
    u"Sem acesso à internet. LOS piscando em vermelho na ONU, aparentemente rompimento na rua.",
    u"Solicita mudança de endereço dentro do mesmo bairro; verificar viabilidade técnica na CTO mais próxima.",
    u"Não consegue usar o Wi-Fi nos quartos: pede orientação sobre roteador adicional (mesh) e preços.",
};
constexpr std::array servicosFeitos = {
    u"Refeita a fusão na caixa de emenda, potência em -19,8 dBm. Testado com o cliente: 298/150 Mbps.",
    u"Trocado o conector na CTO e reorganizado o cabo drop. Cliente ciente e satisfeito.",
    u"Substituída a ONU (comodato) e configurada a rede 5 GHz com o nome antigo.",
};
constexpr std::array tipos = {u"TÉCNICO - QUEDAS DE CONEXÃO", u"SUPORTE", u"MUDANÇA DE ENDEREÇO", u"SAC"};
constexpr std::array pessoas = {u"Bianca Couto", u"João Antônio da Conceição", u"Márcia Gonçalves", u"Suporte N2"};
constexpr std::array planos = {u"FIBRA 300 MEGA + TELEFONIA", u"COMBO 10 MEGA - RÁDIO",
                               u"EMPRESARIAL 1 GIGA / IP FIXO"};
constexpr std::array situacoes = {u"pendente", u"aguardando_agendamento", u"finalizado"};

QString pick(const auto &list, int number)
{
    return QString::fromUtf16(list[static_cast<size_t>(number) % list.size()]);
}

// Writes one JSON document in the order it is told.
class Writer
{
public:
    explicit Writer(Spelling spelling)
        : m_spelling(spelling)
    {
    }

    void open(char bracket)
    {
        separate();
        m_json += bracket;
        m_isFirst = true;
    }
    void close(char bracket)
    {
        m_json += bracket;
        m_isFirst = false;
    }
    void key(const char *name)
    {
        separate();
        m_json += '"';
        m_json += name;
        m_json += "\":";
        m_isFirst = true;
    }
    void token(const QByteArray &json)
    {
        separate();
        m_json += json;
    }
    void text(const QString &text) { token('"' + escaped(text) + '"'); }
    void field(const char *name, const QString &value)
    {
        key(name);
        value.isEmpty() ? token("null") : text(value);
    }
    void field(const char *name, int value)
    {
        key(name);
        token(QByteArray::number(value));
    }

    QByteArray json() const { return m_json; }

private:
    void separate()
    {
        if (!m_isFirst)
            m_json += ',';
        m_isFirst = false;
    }

    QByteArray escaped(const QString &text) const
    {
        if (m_spelling == Spelling::Utf8)
            return text.toUtf8();
        QByteArray result;
        for (const QChar c : text) {
            if (c == u'/')
                result += "\\/";
            else if (c.unicode() < 0x80)
                result += c.toLatin1();
            else
                result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
        return result;
    }

    QByteArray m_json;
    Spelling m_spelling;
    bool m_isFirst = true;
};

QString momentText(int minutes)
{
    const QDateTime begin(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    return begin.addSecs(qint64{60} * minutes).toString(u"dd/MM/yyyy HH:mm:ss"_s);
}

void writeCliente(Writer &writer, int number)
{
    writer.key("cliente");
    writer.open('{');
    writer.field("codigo_cliente", 1000 + number);
    writer.field("nome_razaosocial", u"CLIENTE DE DEMONSTRAÇÃO Nº %1 LTDA"_s.arg(number));
    writer.field("cpf_cnpj", u"%1"_s.arg(86214941000 + number, 11, 10, QLatin1Char('0')));
    writer.close('}');
}

void writeServico(Writer &writer, int number)
{
    writer.key("servico");
    writer.open('{');
    writer.field("id_cliente_servico", QString::number(12000 + number));
    writer.field("numero_plano", number % 9);
    writer.field("nome", pick(planos, number));
    writer.key("valor");
    writer.token(QByteArray::number(69.9 + number % 7 * 10, 'g', 6));
    writer.field("status", u"Serviço Habilitado"_s);
    writer.field("status_prefixo", u"servico_habilitado"_s);
    writer.close('}');
}

void writeOrdemServico(Writer &writer, int cliente, int number)
{
    const bool isDone = pick(situacoes, number) == "finalizado"_L1;
    const QString relato = u"%1 (contato %2)"_s.arg(pick(relatos, number)).arg(number);
    writer.open('{');
    writer.field("id_ordem_servico", 30000 + number);
    writer.field("numero_ordem_servico", QString::number(29000 + number));
    writer.field("data_cadastro", momentText(number * 7));
    writer.field("tipo", pick(tipos, number));
    writer.field("data_inicio_programado", momentText(number * 7 + 60));
    writer.field("data_termino_programado", momentText(number * 7 + 120));
    writer.field("data_inicio_executado", isDone ? momentText(number * 7 + 65) : QString());
    writer.field("data_termino_executado", isDone ? momentText(number * 7 + 110) : QString());
    writer.field("descricao_abertura", relato);
    writer.field("descricao_servico", relato);
    writer.field("descricao_fechamento",
                 isDone ? u"%1 OS %2."_s.arg(pick(servicosFeitos, number)).arg(number) : QString());
    writer.field("usuario_abertura", pick(pessoas, number));
    writer.field("usuario_fechamento", isDone ? pick(pessoas, number + 1) : QString());
    writer.field("status", pick(situacoes, number));
    writer.field("status_fechamento", isDone ? u"concluido"_s : QString());
    writeCliente(writer, cliente);
    writeServico(writer, cliente);
    writer.close('}');
}

void writeAtendimento(Writer &writer, int number, int ordens)
{
    writer.open('{');
    writer.field("id_atendimento", 5000 + number);
    writer.field("protocolo", u"202601051508%1379797"_s.arg(number, 2, 10, QLatin1Char('0')));
    writer.field("descricao_abertura", u"%1 Protocolo %2."_s.arg(pick(relatos, number)).arg(number));
    writer.field("descricao_fechamento", QString());
    writer.field("tipo_atendimento", pick(tipos, number));
    writer.field("usuario_abertura", pick(pessoas, number));
    writer.field("usuario_responsavel", pick(pessoas, number + 1));
    writer.field("usuario_fechamento", QString());
    writer.field("data_cadastro", momentText(number * 60).first(10));
    writer.field("data_fechamento", QString());
    writer.field("setor_responsavel", u"Suporte Técnico"_s);
    writer.field("status_fechamento", QString());
    writer.field("motivo_fechamento", QString());
    writer.field("status", u"Aguardando Análise"_s);
    writeCliente(writer, number);
    writeServico(writer, number);
    writer.key("ordens_servico");
    writer.open('[');
    for (int i = 0; i < ordens; ++i)
        writeOrdemServico(writer, number, number * ordens + i);
    writer.close(']');
    writer.close('}');
}

} // namespace

QByteArray benchReply(int atendimentos, int ordens, Spelling spelling)
{
    Writer writer(spelling);
    writer.open('{');
    writer.field("status", u"success"_s);
    writer.field("msg", u"Dados consultados com sucesso"_s);
    writer.key("atendimentos");
    writer.open('[');
    for (int i = 0; i < atendimentos; ++i)
        writeAtendimento(writer, i, ordens);
    writer.close(']');
    writer.close('}');
    return writer.json();
}

} // namespace guiche
