// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columntext.h"

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

QString columnText(const Atendimento &atendimento, Column column)
{
    switch (column) {
    case Column::Numero:
        return shownLine(atendimento.protocolo.grouped());
    case Column::Abertura:
        return shownLine(atendimento.dataCadastro.text());
    case Column::Tipo:
        return shownLine(atendimento.tipo);
    case Column::Situacao:
        return situacaoText(atendimento);
    case Column::Cliente:
        return shownLine(atendimento.cliente.nome);
    case Column::Responsavel:
        return shownLine(atendimento.usuarioResponsavel);
    case Column::Setor:
        return shownLine(atendimento.setorResponsavel);
    case Column::Programado:
    case Column::Executado:
        return {};
    case Column::Fechamento:
        return shownLine(atendimento.dataFechamento.text());
    case Column::Resultado:
        return joined(closingWord(atendimento.statusFechamento), shownLine(atendimento.motivoFechamento));
    case Column::Servico:
        return atendimento.servico ? shownLine(atendimento.servico->nome) : QString();
    case Column::Descricao:
        return shownLine(atendimento.descricaoAbertura);
    }
    Q_UNREACHABLE();
}

QString columnText(const OrdemServico &os, Situacao situacao, Column column)
{
    switch (column) {
    case Column::Numero:
        return Columns::tr("OS %1").arg(shownLine(os.numero));
    case Column::Abertura:
        return shownLine(os.dataCadastro.text());
    case Column::Tipo:
        return shownLine(os.tipo);
    case Column::Situacao:
        return situacaoText(os, situacao);
    case Column::Cliente:
        return shownLine(os.cliente.nome);
    case Column::Responsavel:
    case Column::Setor:
    case Column::Fechamento:
        return {};
    case Column::Programado:
        return situacao == Situacao::OsSemAgendamento ? Columns::tr("not scheduled")
                                                      : windowText(os.inicioProgramado, os.terminoProgramado);
    case Column::Executado:
        return windowText(os.inicioExecutado, os.terminoExecutado);
    case Column::Resultado:
        return joined(closingWord(os.statusFechamento), shownLine(os.descricaoFechamento));
    case Column::Servico:
        return os.servico ? shownLine(os.servico->nome) : QString();
    case Column::Descricao:
        return shownLine(os.descricaoAbertura);
    }
    Q_UNREACHABLE();
}

QString columnPlainText(const Atendimento &atendimento, Column column)
{
    return column == Column::Numero ? shownLine(atendimento.protocolo.text()) : columnText(atendimento, column);
}

QString columnPlainText(const OrdemServico &os, Situacao situacao, Column column)
{
    return column == Column::Numero ? shownLine(os.numero) : columnText(os, situacao, column);
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
