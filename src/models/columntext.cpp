// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columntext.h"

#include "models/privatetext.h"
#include "models/words.h"

#include <QCoreApplication>

namespace guiche
{

namespace
{

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(guiche::Columns)
};

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : QString(first % QStringLiteral(" · ") % second);
}

QVariant keyOf(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant keyOf(const WallTime &time)
{
    return time.isEmpty() ? QVariant() : QVariant(time.sortKey());
}

// Orders by how the row stands first, by what it says second.
QVariant keyOf(Situacao situacao, const QString &text)
{
    return QString(QChar(u'a' + static_cast<int>(situacao)) % text);
}

} // namespace

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Numero:
        return Columns::tr("Protocolo / OS");
    case Column::Abertura:
        return Columns::tr("Opened");
    case Column::Tipo:
        return Columns::tr("Type");
    case Column::Situacao:
        return Columns::tr("Status");
    case Column::Cliente:
        return Columns::tr("Customer");
    case Column::Responsavel:
        return Columns::tr("Responsible");
    case Column::Setor:
        return Columns::tr("Sector");
    case Column::Programado:
        return Columns::tr("Scheduled");
    case Column::Executado:
        return Columns::tr("Carried out");
    case Column::Fechamento:
        return Columns::tr("Closed");
    case Column::Resultado:
        return Columns::tr("Result");
    case Column::Servico:
        return Columns::tr("Service");
    case Column::Descricao:
        return Columns::tr("Description");
    }
    Q_UNREACHABLE();
}

QString columnText(const Atendimento &atendimento, Column column, Privacy privacy)
{
    switch (column) {
    case Column::Numero:
        return shownLine(atendimento.protocolo.grouped());
    case Column::Abertura:
        return labelText(atendimento.dataCadastro.text(), privacy);
    case Column::Tipo:
        return labelText(atendimento.tipo, privacy);
    case Column::Situacao:
        return labelText(situacaoText(atendimento), privacy);
    case Column::Cliente:
        return personText(atendimento.cliente.nome, privacy);
    case Column::Responsavel:
        return personText(atendimento.usuarioResponsavel, privacy);
    case Column::Setor:
        return labelText(atendimento.setorResponsavel, privacy);
    case Column::Programado:
    case Column::Executado:
        return {};
    case Column::Fechamento:
        return labelText(atendimento.dataFechamento.text(), privacy);
    case Column::Resultado:
        return joined(labelText(closingWord(atendimento.statusFechamento), privacy),
                      labelText(atendimento.motivoFechamento, privacy));
    case Column::Servico:
        return atendimento.servico ? labelText(atendimento.servico->nome, privacy) : QString();
    case Column::Descricao:
        return freeLine(atendimento.descricaoAbertura, privacy);
    }
    Q_UNREACHABLE();
}

QString columnText(const OrdemServico &os, Situacao situacao, Column column, Privacy privacy)
{
    switch (column) {
    case Column::Numero:
        return Columns::tr("OS %1").arg(shownLine(os.numero));
    case Column::Abertura:
        return labelText(os.dataCadastro.text(), privacy);
    case Column::Tipo:
        return labelText(os.tipo, privacy);
    case Column::Situacao:
        return labelText(situacaoText(os, situacao), privacy);
    case Column::Cliente:
        return personText(os.cliente.nome, privacy);
    case Column::Responsavel:
    case Column::Setor:
    case Column::Fechamento:
        return {};
    case Column::Programado:
        return situacao == Situacao::OsSemAgendamento
            ? Columns::tr("not scheduled")
            : labelText(windowText(os.inicioProgramado, os.terminoProgramado), privacy);
    case Column::Executado:
        return labelText(windowText(os.inicioExecutado, os.terminoExecutado), privacy);
    case Column::Resultado:
        return joined(labelText(closingWord(os.statusFechamento), privacy), freeLine(os.descricaoFechamento, privacy));
    case Column::Servico:
        return os.servico ? labelText(os.servico->nome, privacy) : QString();
    case Column::Descricao:
        return freeLine(os.descricaoAbertura, privacy);
    }
    Q_UNREACHABLE();
}

QString columnPlainText(const Atendimento &atendimento, Column column, Privacy privacy)
{
    return column == Column::Numero ? shownLine(atendimento.protocolo.text())
                                    : columnText(atendimento, column, privacy);
}

QString columnPlainText(const OrdemServico &os, Situacao situacao, Column column, Privacy privacy)
{
    return column == Column::Numero ? shownLine(os.numero) : columnText(os, situacao, column, privacy);
}

QVariant columnSortKey(const Atendimento &atendimento, Column column)
{
    switch (column) {
    case Column::Numero:
        return keyOf(atendimento.protocolo.text());
    case Column::Abertura:
        return keyOf(atendimento.dataCadastro);
    case Column::Fechamento:
        return keyOf(atendimento.dataFechamento);
    case Column::Situacao:
        return keyOf(situacaoOf(atendimento), situacaoText(atendimento));
    case Column::Tipo:
    case Column::Cliente:
    case Column::Responsavel:
    case Column::Setor:
    case Column::Programado:
    case Column::Executado:
    case Column::Resultado:
    case Column::Servico:
    case Column::Descricao:
        return keyOf(columnText(atendimento, column));
    }
    Q_UNREACHABLE();
}

QVariant columnSortKey(const OrdemServico &os, Situacao situacao, Column column)
{
    switch (column) {
    case Column::Numero: {
        bool isNumber = false;
        const qlonglong number = os.numero.toLongLong(&isNumber);
        return isNumber ? QVariant(number) : keyOf(os.numero);
    }
    case Column::Abertura:
        return keyOf(os.dataCadastro);
    case Column::Programado:
        // A placeholder date is no date to sort by.
        return situacao == Situacao::OsSemAgendamento ? QVariant() : keyOf(os.inicioProgramado);
    case Column::Executado:
        return keyOf(os.inicioExecutado);
    case Column::Situacao:
        return keyOf(situacao, situacaoText(os, situacao));
    case Column::Tipo:
    case Column::Cliente:
    case Column::Responsavel:
    case Column::Setor:
    case Column::Fechamento:
    case Column::Resultado:
    case Column::Servico:
    case Column::Descricao:
        return keyOf(columnText(os, situacao, column));
    }
    Q_UNREACHABLE();
}

} // namespace guiche
