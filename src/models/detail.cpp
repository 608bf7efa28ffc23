// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail.h"

#include "models/words.h"

#include <QCoreApplication>

namespace guiche
{

namespace
{

struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(guiche::Detail)
};

DetailField line(const QString &label, const QString &text)
{
    return {label, shownLine(text), DetailField::Kind::Line};
}

DetailField line(const QString &label, const WallTime &time)
{
    return line(label, time.preciseText());
}

DetailField paragraph(const QString &label, const QString &text)
{
    return {label, shownText(text).trimmed(), DetailField::Kind::Paragraph};
}

DetailField number(const QString &label, const QString &text)
{
    return {label, shownLine(text), DetailField::Kind::Number};
}

DetailSection sectionOf(const Cliente &cliente, DocumentText documents)
{
    const CpfCnpj &documento = cliente.documento;
    return {DetailText::tr("Customer"),
            {
                line(DetailText::tr("Name"), cliente.nome),
                number(DetailText::tr("CPF/CNPJ"),
                       documents == DocumentText::Masked ? documento.masked() : documento.punctuated()),
                number(DetailText::tr("Code"), cliente.codigo.text()),
            }};
}

// The label and the server's own name for a status, where they say different things.
QString withPrefix(const QString &label, const QString &prefix)
{
    if (label.isEmpty() || prefix.isEmpty())
        return label + prefix;
    return label % QStringLiteral(" (") % prefix % u')';
}

DetailSection sectionOf(const Servico &servico)
{
    return {DetailText::tr("Service"),
            {
                line(DetailText::tr("Plan"), servico.nome),
                line(DetailText::tr("Price"), servico.valor.text()),
                line(DetailText::tr("Status"), withPrefix(servico.status, servico.statusPrefixo)),
                number(DetailText::tr("Plan number"), servico.numeroPlano),
                number(DetailText::tr("Service ID"), servico.id.text()),
            }};
}

DetailSection openingOf(const Atendimento &atendimento)
{
    return {DetailText::tr("Opening"),
            {
                line(DetailText::tr("Opened on"), atendimento.dataCadastro),
                line(DetailText::tr("Opened by"), atendimento.usuarioAbertura),
                line(DetailText::tr("Responsible"), atendimento.usuarioResponsavel),
                line(DetailText::tr("Sector"), atendimento.setorResponsavel),
                paragraph(DetailText::tr("Description"), atendimento.descricaoAbertura),
            }};
}

DetailSection closingOf(const Atendimento &atendimento)
{
    return {DetailText::tr("Closing"),
            {
                line(DetailText::tr("Closed on"), atendimento.dataFechamento),
                line(DetailText::tr("Closed by"), atendimento.usuarioFechamento),
                line(DetailText::tr("Result"), closingWord(atendimento.statusFechamento)),
                line(DetailText::tr("Reason"), atendimento.motivoFechamento),
                paragraph(DetailText::tr("Closing notes"), atendimento.descricaoFechamento),
            }};
}

DetailSection identificationOf(const Atendimento &atendimento)
{
    return {DetailText::tr("Identification"),
            {
                number(DetailText::tr("Protocolo"), atendimento.protocolo.text()),
                line(DetailText::tr("Type"), atendimento.tipo),
                line(DetailText::tr("Status"), atendimento.status),
                number(DetailText::tr("Atendimento ID"), atendimento.id.text()),
            }};
}

DetailSection visitOf(const OrdemServico &os, Situacao situacao)
{
    // In this status the programmed dates are placeholders; shown as such, they would be read out as an appointment.
    const bool isPlaceholder = situacao == Situacao::OsSemAgendamento;
    const QString unscheduled = DetailText::tr("not scheduled");
    return {
        DetailText::tr("Visit"),
        {
            line(DetailText::tr("Scheduled start"), isPlaceholder ? unscheduled : os.inicioProgramado.preciseText()),
            line(DetailText::tr("Scheduled end"), isPlaceholder ? unscheduled : os.terminoProgramado.preciseText()),
            line(DetailText::tr("Actual start"), os.inicioExecutado),
            line(DetailText::tr("Actual end"), os.terminoExecutado),
        }};
}

DetailSection openingOf(const OrdemServico &os)
{
    return {DetailText::tr("Opening"),
            {
                line(DetailText::tr("Opened on"), os.dataCadastro),
                line(DetailText::tr("Opened by"), os.usuarioAbertura),
                paragraph(DetailText::tr("Description"), os.descricaoAbertura),
                paragraph(DetailText::tr("Service to do"), os.descricaoServico),
            }};
}

DetailSection closingOf(const OrdemServico &os)
{
    return {DetailText::tr("Closing"),
            {
                line(DetailText::tr("Closed by"), os.usuarioFechamento),
                line(DetailText::tr("Result"), closingWord(os.statusFechamento)),
                paragraph(DetailText::tr("Closing notes"), os.descricaoFechamento),
            }};
}

DetailSection identificationOf(const OrdemServico &os)
{
    return {DetailText::tr("Identification"),
            {
                number(DetailText::tr("OS number"), os.numero),
                line(DetailText::tr("Type"), os.tipo),
                line(DetailText::tr("Status"), os.status),
                number(DetailText::tr("OS ID"), os.id.text()),
            }};
}

} // namespace

Detail detailOf(const Atendimento &atendimento, DocumentText documents)
{
    Detail detail;
    detail.heading = shownLine(atendimento.protocolo.grouped());
    detail.number = shownLine(atendimento.protocolo.text());
    detail.subtitle = shownLine(atendimento.tipo);
    detail.situacao = situacaoOf(atendimento);
    detail.situacaoText = situacaoText(atendimento);
    detail.sections = {openingOf(atendimento), closingOf(atendimento), sectionOf(atendimento.cliente, documents)};
    if (atendimento.servico)
        detail.sections.append(sectionOf(*atendimento.servico));
    detail.sections.append(identificationOf(atendimento));
    return detail;
}

Detail detailOf(const OrdemServico &os, Situacao situacao, DocumentText documents)
{
    Detail detail;
    detail.heading = DetailText::tr("OS %1").arg(shownLine(os.numero));
    detail.number = shownLine(os.numero);
    detail.subtitle = shownLine(os.tipo);
    detail.situacao = situacao;
    detail.situacaoText = situacaoText(os, situacao);
    detail.sections = {visitOf(os, situacao), openingOf(os), closingOf(os), sectionOf(os.cliente, documents)};
    if (os.servico)
        detail.sections.append(sectionOf(*os.servico));
    detail.sections.append(identificationOf(os));
    return detail;
}

} // namespace guiche
