// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treewatch.h"

#include "models/atendimentosmodel.h"

namespace guiche
{

namespace
{

QString pathOf(const QModelIndex &index)
{
    const QString row = QString::number(index.row());
    return index.parent().isValid() ? QString(pathOf(index.parent()) % u'/' % row) : row;
}

QString under(const QModelIndex &parent)
{
    return parent.isValid() ? QString(pathOf(parent) % u'/') : QString();
}

QString numberOf(const QModelIndex &index)
{
    return index.siblingAtColumn(static_cast<int>(Column::Numero)).data(AtendimentosModel::PlainTextRole).toString();
}

void addNamedRows(const QAbstractItemModel &model, const QModelIndex &parent, const QString &prefix,
                  QHash<QString, QModelIndex> &rows)
{
    QHash<QString, int> occurrences;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString number = numberOf(index);
        const QString name = prefix % number % u'#' % QString::number(occurrences[number]++);
        rows.insert(name, index);
        addNamedRows(model, index, name % u'/', rows);
    }
}

} // namespace

ChangeLog::ChangeLog(const QAbstractItemModel &model)
{
    connect(&model, &QAbstractItemModel::dataChanged, this, &ChangeLog::noteChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        m_changes << QStringLiteral("inserted %1%2-%3").arg(under(parent)).arg(first).arg(last);
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = last; row >= first; --row)
            m_changes << QStringLiteral("removed %1%2").arg(under(parent)).arg(row);
    });
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] { m_changes << QStringLiteral("moved"); });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { m_changes << QStringLiteral("laid out"); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_changes << QStringLiteral("reset"); });
}

void ChangeLog::noteChanged(const QModelIndex &first, const QModelIndex &last)
{
    const bool isWholeRow = first.parent() == last.parent() && first.row() == last.row() && first.column() == 0
        && last.column() == columnCount - 1;
    m_changes << QStringLiteral("changed %1").arg(pathOf(first));
    if (!isWholeRow)
        m_changes.last() += QStringLiteral(" to %1, columns %2-%3")
                                .arg(pathOf(last), QString::number(first.column()), QString::number(last.column()));
}

HeldIndexes::HeldIndexes(const QAbstractItemModel &model)
    : m_model(model)
{
    const QHash<QString, QModelIndex> rows = namedRows(model);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        m_held.append({row.key(), row.value()});
        m_held.append({row.key(), row.value().siblingAtColumn(columnCount - 1)});
    }
}

QHash<QString, QModelIndex> HeldIndexes::namedRows(const QAbstractItemModel &model)
{
    QHash<QString, QModelIndex> rows;
    addNamedRows(model, {}, {}, rows);
    return rows;
}

QString HeldIndexes::complaint() const
{
    const QHash<QString, QModelIndex> rows = namedRows(m_model);
    for (const Held &held : m_held) {
        // A row without an id is always a new one, whatever it looks like; so is what stands under it.
        const QModelIndex now = held.name.contains(u'?') ? QModelIndex() : rows.value(held.name);
        if (now.isValid() != held.index.isValid())
            return held.name % (now.isValid() ? QStringLiteral(" was let go") : QStringLiteral(" is held but gone"));
        if (now.isValid() && now != held.index.sibling(held.index.row(), 0))
            return held.name % QStringLiteral(" is held at ") % pathOf(held.index) % QStringLiteral(", stands at ")
                % pathOf(now);
    }
    return {};
}

QString roundTripComplaint(const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString where = pathOf(index) % QStringLiteral(", column ") % QString::number(column);
            if (!index.isValid() || index.row() != row || index.column() != column || index.model() != &model)
                return where % QStringLiteral(": another index than asked for");
            if (index != model.index(row, column, parent))
                return where % QStringLiteral(": another index when asked again");
            if (index.parent() != parent)
                return where % QStringLiteral(": another parent");
            if (column > 0 && model.rowCount(index) != 0)
                return where % QStringLiteral(": has children of its own");
        }
        if (const QString below = roundTripComplaint(model, model.index(row, 0, parent)); !below.isEmpty())
            return below;
    }
    return {};
}

} // namespace guiche
