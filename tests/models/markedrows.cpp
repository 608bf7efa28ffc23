// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markedrows.h"

#include <QHash>

namespace guiche
{

namespace
{

QString marker(const QString &field)
{
    return u'‹' % field % u'›';
}

// Makes "‹field›tail".
class Marker
{
public:
    explicit Marker(const QString &tail)
        : m_tail(tail)
    {
    }

    QString operator()(const char *field) const { return marker(QString::fromLatin1(field)) % m_tail; }

private:
    QString m_tail;
};

WallTime at(int day, QTime time = {})
{
    return WallTime(QDate(2018, 2, day), time);
}

Cliente markedCliente(const Marker &marked)
{
    return {CodigoCliente(marked("codigo_cliente")), marked("nome_razaosocial"),
            CpfCnpj(QStringLiteral("86214941081"))};
}

Servico markedServico(const Marker &marked)
{
    return {.id = IdClienteServico(marked("id_cliente_servico")),
            .numeroPlano = marked("numero_plano"),
            .nome = marked("nome"),
            .valor = Valor::fromCentavos(199'90),
            .status = marked("servico.status"),
            .statusPrefixo = marked("status_prefixo")};
}

} // namespace

Atendimento markedAtendimento(const QString &tail)
{
    const Marker marked(tail);
    Atendimento row;
    row.id = IdAtendimento(marked("id_atendimento"));
    row.protocolo = Protocolo(marked("protocolo"));
    row.descricaoAbertura = marked("descricao_abertura");
    row.descricaoFechamento = marked("descricao_fechamento");
    row.tipo = marked("tipo_atendimento");
    row.usuarioAbertura = marked("usuario_abertura");
    row.usuarioResponsavel = marked("usuario_responsavel");
    row.usuarioFechamento = marked("usuario_fechamento");
    row.dataCadastro = at(1);
    row.dataFechamento = at(2);
    row.setorResponsavel = marked("setor_responsavel");
    row.statusFechamento = marked("status_fechamento");
    row.motivoFechamento = marked("motivo_fechamento");
    row.status = marked("status");
    row.cliente = markedCliente(marked);
    row.servico = markedServico(marked);
    return row;
}

OrdemServico markedOrdemServico(const QString &tail)
{
    const Marker marked(tail);
    OrdemServico os;
    os.id = IdOrdemServico(marked("id_ordem_servico"));
    os.numero = marked("numero_ordem_servico");
    os.dataCadastro = at(3, QTime(10, 11, 12));
    os.tipo = marked("tipo");
    os.inicioProgramado = at(4, QTime(8, 0));
    os.terminoProgramado = at(4, QTime(9, 30));
    os.inicioExecutado = at(5, QTime(8, 10, 5));
    os.terminoExecutado = at(5, QTime(9, 40, 50));
    os.descricaoAbertura = marked("descricao_abertura");
    os.descricaoServico = marked("descricao_servico");
    os.descricaoFechamento = marked("descricao_fechamento");
    os.usuarioAbertura = marked("usuario_abertura");
    os.usuarioFechamento = marked("usuario_fechamento");
    os.status = marked("status");
    os.statusFechamento = marked("status_fechamento");
    os.cliente = markedCliente(marked);
    os.servico = markedServico(marked);
    return os;
}

QString markerOf(const QString &field, bool isOrdemServico)
{
    static const QHash<QString, QString> others = {
        {QStringLiteral("cpf_cnpj"), QStringLiteral("862.149.410-81")},
        {QStringLiteral("valor"), QStringLiteral("R$ 199,90")},
        {QStringLiteral("data_inicio_programado"), QStringLiteral("04/02/2018 08:00")},
        {QStringLiteral("data_termino_programado"), QStringLiteral("04/02/2018 09:30")},
        {QStringLiteral("data_inicio_executado"), QStringLiteral("05/02/2018 08:10:05")},
        {QStringLiteral("data_termino_executado"), QStringLiteral("05/02/2018 09:40:50")},
        {QStringLiteral("data_fechamento"), QStringLiteral("02/02/2018")},
    };
    if (field == u"data_cadastro")
        return isOrdemServico ? QStringLiteral("03/02/2018 10:11:12") : QStringLiteral("01/02/2018");
    return others.value(field, marker(field));
}

} // namespace guiche
