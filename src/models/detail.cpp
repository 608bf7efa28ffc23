// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail.h"

#include "models/privatetext.h"
#include "models/words.h"

#include <QCoreApplication>

namespace guiche
{

namespace
{

struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(guiche::Detail)
};

// Makes fields of what came, as far as it may be read.
class Teller
{
public:
    explicit Teller(Privacy privacy)
        : m_privacy(privacy)
    {
    }

    DetailField label(const QString &name, const QString &text) const { return {name, labelText(text, m_privacy)}; }
    DetailField time(const QString &name, const WallTime &time) const { return label(name, time.preciseText()); }
    DetailField person(const QString &name, const QString &text) const { return {name, personText(text, m_privacy)}; }
    DetailField money(const QString &name, const Valor &valor) const
    {
        return {name, freeLine(valor.text(), m_privacy)};
    }
    DetailField paragraph(const QString &name, const QString &text) const
    {
        return {name, freeText(text, m_privacy), DetailField::Kind::Paragraph};
    }
    DetailField document(const QString &name, const CpfCnpj &documento) const
    {
        return {name, documentText(documento, m_privacy), DetailField::Kind::Document};
    }
    static DetailField number(const QString &name, const QString &text)
    {
        return {name, shownLine(text), DetailField::Kind::Number};
    }

private:
    Privacy m_privacy;
};

DetailSection sectionOf(const Cliente &cliente, const Teller &tell)
{
    return {DetailText::tr("Customer"),
            {
                tell.person(DetailText::tr("Name"), cliente.nome),
                tell.document(DetailText::tr("CPF/CNPJ"), cliente.documento),
                tell.number(DetailText::tr("Code"), cliente.codigo.text()),
            }};
}

// The label and the server's own name for a status, where they say different things.
QString withPrefix(const QString &label, const QString &prefix)
{
    if (label.isEmpty() || prefix.isEmpty())
        return label + prefix;
    return label % QStringLiteral(" (") % prefix % u')';
}

DetailSection sectionOf(const Servico &servico, const Teller &tell)
{
    return {DetailText::tr("Service"),
            {
                tell.label(DetailText::tr("Plan"), servico.nome),
                tell.money(DetailText::tr("Price"), servico.valor),
                tell.label(DetailText::tr("Status"), withPrefix(servico.status, servico.statusPrefixo)),
                tell.number(DetailText::tr("Plan number"), servico.numeroPlano),
                tell.number(DetailText::tr("Service ID"), servico.id.text()),
            }};
}

DetailSection openingOf(const Atendimento &atendimento, const Teller &tell)
{
    return {DetailText::tr("Opening"),
            {
                tell.time(DetailText::tr("Opened on"), atendimento.dataCadastro),
                tell.person(DetailText::tr("Opened by"), atendimento.usuarioAbertura),
                tell.person(DetailText::tr("Responsible"), atendimento.usuarioResponsavel),
                tell.label(DetailText::tr("Sector"), atendimento.setorResponsavel),
                tell.paragraph(DetailText::tr("Description"), atendimento.descricaoAbertura),
            }};
}

DetailSection closingOf(const Atendimento &atendimento, const Teller &tell)
{
    return {DetailText::tr("Closing"),
            {
                tell.time(DetailText::tr("Closed on"), atendimento.dataFechamento),
                tell.person(DetailText::tr("Closed by"), atendimento.usuarioFechamento),
                tell.label(DetailText::tr("Result"), closingWord(atendimento.statusFechamento)),
                tell.label(DetailText::tr("Reason"), atendimento.motivoFechamento),
                tell.paragraph(DetailText::tr("Closing notes"), atendimento.descricaoFechamento),
            }};
}

DetailSection identificationOf(const Atendimento &atendimento, const Teller &tell)
{
    return {DetailText::tr("Identification"),
            {
                tell.number(DetailText::tr("Protocolo"), atendimento.protocolo.text()),
                tell.label(DetailText::tr("Type"), atendimento.tipo),
                tell.label(DetailText::tr("Status"), atendimento.status),
                tell.number(DetailText::tr("Atendimento ID"), atendimento.id.text()),
            }};
}

DetailSection visitOf(const OrdemServico &os, Situacao situacao, const Teller &tell)
{
    // In this status the programmed dates are placeholders; shown as such, they would be read out as an appointment.
    const bool isPlaceholder = situacao == Situacao::OsSemAgendamento;
    const QString unscheduled = DetailText::tr("not scheduled");
    return {DetailText::tr("Visit"),
            {
                tell.label(DetailText::tr("Scheduled start"),
                           isPlaceholder ? unscheduled : os.inicioProgramado.preciseText()),
                tell.label(DetailText::tr("Scheduled end"),
                           isPlaceholder ? unscheduled : os.terminoProgramado.preciseText()),
                tell.time(DetailText::tr("Actual start"), os.inicioExecutado),
                tell.time(DetailText::tr("Actual end"), os.terminoExecutado),
            }};
}

DetailSection openingOf(const OrdemServico &os, const Teller &tell)
{
    return {DetailText::tr("Opening"),
            {
                tell.time(DetailText::tr("Opened on"), os.dataCadastro),
                tell.person(DetailText::tr("Opened by"), os.usuarioAbertura),
                tell.paragraph(DetailText::tr("Description"), os.descricaoAbertura),
                tell.paragraph(DetailText::tr("Service to do"), os.descricaoServico),
            }};
}

DetailSection closingOf(const OrdemServico &os, const Teller &tell)
{
    return {DetailText::tr("Closing"),
            {
                tell.person(DetailText::tr("Closed by"), os.usuarioFechamento),
                tell.label(DetailText::tr("Result"), closingWord(os.statusFechamento)),
                tell.paragraph(DetailText::tr("Closing notes"), os.descricaoFechamento),
            }};
}

DetailSection identificationOf(const OrdemServico &os, const Teller &tell)
{
    return {DetailText::tr("Identification"),
            {
                tell.number(DetailText::tr("OS number"), os.numero),
                tell.label(DetailText::tr("Type"), os.tipo),
                tell.label(DetailText::tr("Status"), os.status),
                tell.number(DetailText::tr("OS ID"), os.id.text()),
            }};
}

} // namespace

QString rowKeyOf(const Atendimento &atendimento)
{
    return QStringLiteral("atendimento/") % atendimento.id.text() % u'/' % atendimento.protocolo.text();
}

QString rowKeyOf(const OrdemServico &os)
{
    return QStringLiteral("os/") % os.id.text() % u'/' % os.numero;
}

Detail detailOf(const Atendimento &atendimento, Privacy privacy)
{
    const Teller tell(privacy);
    Detail detail;
    detail.key = rowKeyOf(atendimento);
    detail.heading = shownLine(atendimento.protocolo.grouped());
    detail.number = shownLine(atendimento.protocolo.text());
    detail.subtitle = labelText(atendimento.tipo, privacy);
    detail.situacao = situacaoOf(atendimento);
    detail.situacaoText = labelText(situacaoText(atendimento), privacy);
    detail.sections = {openingOf(atendimento, tell), closingOf(atendimento, tell),
                       sectionOf(atendimento.cliente, tell)};
    if (atendimento.servico)
        detail.sections.append(sectionOf(*atendimento.servico, tell));
    detail.sections.append(identificationOf(atendimento, tell));
    return detail;
}

Detail detailOf(const OrdemServico &os, Situacao situacao, Privacy privacy)
{
    const Teller tell(privacy);
    Detail detail;
    detail.key = rowKeyOf(os);
    detail.heading = DetailText::tr("OS %1").arg(shownLine(os.numero));
    detail.number = shownLine(os.numero);
    detail.subtitle = labelText(os.tipo, privacy);
    detail.situacao = situacao;
    detail.situacaoText = labelText(situacaoText(os, situacao), privacy);
    detail.sections = {visitOf(os, situacao, tell), openingOf(os, tell), closingOf(os, tell),
                       sectionOf(os.cliente, tell)};
    if (os.servico)
        detail.sections.append(sectionOf(*os.servico, tell));
    detail.sections.append(identificationOf(os, tell));
    return detail;
}

} // namespace guiche
