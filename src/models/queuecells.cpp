// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuecells.h"

#include "models/privatetext.h"
#include "models/queuemodel.h"
#include "models/queuewords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace guiche
{

namespace
{

struct QueueCells {
    Q_DECLARE_TR_FUNCTIONS(guiche::QueueCells)
};

// Read out with every cell of a row that stands out by more than its text.
QString spokenText(const QueueRow &row, QueueColumn column, const QueueTelling &telling)
{
    QStringList parts{queueColumnText(row, column, telling)};
    if (column == QueueColumn::Prazo)
        parts << wordFor(row.due.urgencyAt(telling.now));
    if (column == QueueColumn::Prazo || column == QueueColumn::Protocolo)
        parts << wordFor(row.mark);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString lineText(const OpenedRows::Opened &opened, const OpenedRows::Line &line, const QueueTelling &telling)
{
    switch (line.kind) {
    case OpenedRows::Kind::Opening: {
        const QString text = freeLine(opened.content->descricaoAbertura, telling.privacy);
        return text.isEmpty() ? QueueCells::tr("No opening text") : text;
    }
    case OpenedRows::Kind::NoOrdens:
        return QueueCells::tr("No ordens de serviço");
    case OpenedRows::Kind::Loading:
        return QueueCells::tr("Loading…");
    case OpenedRows::Kind::Unavailable:
        return opened.problem.isEmpty()
            ? QueueCells::tr("Could not be loaded. Press Enter to try again.")
            : QueueCells::tr("Could not be loaded: %1 Press Enter to try again.").arg(shownLine(opened.problem));
    case OpenedRows::Kind::OrdemServico:
        return {};
    }
    Q_UNREACHABLE();
}

QString wholeText(const OpenedRows::Opened &opened, const OpenedRows::Line &line, const QueueTelling &telling)
{
    return line.kind == OpenedRows::Kind::Opening ? freeText(opened.content->descricaoAbertura, telling.privacy)
                                                  : lineText(opened, line, telling);
}

QVariant ordemServicoCell(const OrdemServico &os, QueueColumn column, int role, const QueueTelling &telling)
{
    const Situacao situacao = situacaoOf(os, QDateTime::fromSecsSinceEpoch(telling.now));
    switch (role) {
    case Qt::DisplayRole:
        return queueColumnText(os, situacao, column, telling);
    case QueueModel::PlainTextRole:
    case QueueModel::ValueRole:
        return queueColumnPlainText(os, situacao, column, telling);
    case QueueModel::SituacaoRole:
        return static_cast<int>(situacao);
    default: // Qt's roles are open
        return {};
    }
}

} // namespace

QVariant groupCell(const QueueGroup &group, QueueColumn column, int role, const QueueTelling &telling)
{
    const auto text = [&] {
        return QString(wordFor(group.facet) % QStringLiteral(": ")
                       % facetValueText(group.facet, group.value, telling.privacy));
    };
    switch (role) {
    case Qt::DisplayRole:
        return column == QueueColumn::Prazo ? QVariant(text()) : QVariant();
    case QueueModel::PlainTextRole:
        return text();
    case Qt::AccessibleTextRole:
        return QueueCells::tr("%1, %n atendimento(s)", nullptr, group.count).arg(text());
    case QueueModel::ValueRole:
        return group.value;
    case QueueModel::CountRole:
        return group.count;
    case QueueModel::KeyRole:
        return group.key;
    default:
        return {};
    }
}

QVariant rowCell(const QueueRow &row, QueueColumn column, int role, const QueueTelling &telling)
{
    switch (role) {
    case Qt::DisplayRole:
        return queueColumnText(row, column, telling);
    case QueueModel::PlainTextRole:
        return queueColumnPlainText(row, column, telling);
    case Qt::ToolTipRole:
        return queueColumnHint(row, column, telling);
    case Qt::AccessibleTextRole:
        return spokenText(row, column, telling);
    case Qt::AccessibleDescriptionRole:
        return queueColumnHint(row, column, telling);
    case QueueModel::ValueRole:
        return queueColumnValue(row, column, telling);
    case QueueModel::UrgencyRole:
        return static_cast<int>(row.due.urgencyAt(telling.now));
    case QueueModel::MarkRole:
        return static_cast<int>(row.mark);
    case QueueModel::AgendaRole:
        return static_cast<int>(row.agenda);
    case QueueModel::KeyRole:
        return row.value.id.text();
    case QueueModel::RepeatRole:
        return row.isRepeatCustomer;
    case QueueModel::UnassignedRole:
        return row.value.responsaveis.isEmpty();
    case QueueModel::NoCustomerRole:
        return row.value.cliente.isEmpty();
    default:
        return {};
    }
}

QVariant lineCell(const OpenedRows::Opened &opened, const OpenedRows::Line &line, QueueColumn column, int role,
                  const QueueTelling &telling)
{
    if (role == QueueModel::KeyRole)
        return line.key;
    if (line.kind == OpenedRows::Kind::OrdemServico)
        return ordemServicoCell(opened.content->ordensServico[static_cast<qsizetype>(line.os)], column, role, telling);
    switch (role) {
    case Qt::DisplayRole:
        return column == QueueColumn::Prazo ? QVariant(lineText(opened, line, telling)) : QVariant();
    case Qt::AccessibleTextRole:
        return lineText(opened, line, telling);
    case QueueModel::PlainTextRole:
    case QueueModel::ValueRole:
    case Qt::ToolTipRole:
        return wholeText(opened, line, telling);
    default:
        return {};
    }
}

} // namespace guiche
