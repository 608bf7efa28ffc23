// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treetext.h"

#include "models/atendimentosmodel.h"

#include <QStringList>

namespace guiche
{

namespace
{

constexpr QLatin1String betweenRows("; ");
constexpr QLatin1String betweenOrdens(", ");

template<typename IdType>
IdType idFrom(const QString &number)
{
    return number.startsWith(u'?') ? IdType() : IdType(number);
}

OrdemServico osFrom(const QString &text)
{
    OrdemServico os;
    os.numero = text.section(u' ', 0, 0);
    os.id = idFrom<IdOrdemServico>(os.numero);
    os.tipo = text.section(u' ', 1);
    return os;
}

Atendimento rowFrom(const QString &text)
{
    const QString own = text.section(QStringLiteral(" ["), 0, 0);
    const QString ordens = text.section(QStringLiteral(" ["), 1).chopped(own == text ? 0 : 1);
    Atendimento row;
    row.protocolo = Protocolo(own.section(u' ', 0, 0));
    row.id = idFrom<IdAtendimento>(row.protocolo.text());
    row.tipo = own.section(u' ', 1);
    const QStringList parts = ordens.split(betweenOrdens, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        row.ordensServico.append(osFrom(part));
    return row;
}

QString line(const QString &own, const QStringList &ordens)
{
    return ordens.isEmpty() ? own : QString(own % QStringLiteral(" [") % ordens.join(betweenOrdens) % u']');
}

QString cells(const QModelIndex &index)
{
    const QModelIndex number = index.siblingAtColumn(static_cast<int>(Column::Numero));
    const QModelIndex tipo = index.siblingAtColumn(static_cast<int>(Column::Tipo));
    return number.data(AtendimentosModel::PlainTextRole).toString() % u' ' % tipo.data().toString();
}

} // namespace

QList<Atendimento> rowsFrom(const QString &text)
{
    QList<Atendimento> rows;
    const QStringList parts = text.split(betweenRows, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        rows.append(rowFrom(part));
    return rows;
}

QString textOf(const QList<Atendimento> &rows)
{
    QStringList lines;
    for (const Atendimento &row : rows) {
        QStringList ordens;
        for (const OrdemServico &os : row.ordensServico)
            ordens << QString(os.numero % u' ' % os.tipo);
        lines << line(row.protocolo.text() % u' ' % row.tipo, ordens);
    }
    return lines.join(betweenRows);
}

QString textOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        QStringList ordens;
        for (int child = 0; child < model.rowCount(parent); ++child)
            ordens << cells(model.index(child, 0, parent));
        lines << line(cells(parent), ordens);
    }
    return lines.join(betweenRows);
}

} // namespace guiche
