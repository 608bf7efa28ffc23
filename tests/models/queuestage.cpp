// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuestage.h"

namespace guiche
{

QueuedAtendimento queuedRow(int number, const QString &tipo)
{
    QueuedAtendimento row;
    row.id = IdAtendimento(QString::number(number));
    row.protocolo = Protocolo(QString::number(number));
    row.tipo = tipo;
    row.cliente = QStringLiteral("CLIENTE %1").arg(number);
    return row;
}

QList<QueuedAtendimento> queuedRows(int first, int last, const QString &tipo)
{
    QList<QueuedAtendimento> rows;
    for (int number = first; number <= last; ++number)
        rows << queuedRow(number, tipo);
    return rows;
}

Atendimento openedRow(const QString &ordens)
{
    Atendimento atendimento;
    atendimento.descricaoAbertura = QStringLiteral("text");
    const QStringList parts = ordens.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        OrdemServico os;
        os.numero = part.section(u' ', 0, 0);
        os.id = IdOrdemServico(os.numero);
        os.tipo = part.section(u' ', 1);
        atendimento.ordensServico << os;
    }
    return atendimento;
}

QString shownText(const QueueModel &model, const QModelIndex &parent)
{
    QStringList items;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QueueModel::Kind kind = model.kindAt(index);
        const bool hasNumber = kind == QueueModel::Kind::Atendimento || kind == QueueModel::Kind::OrdemServico;
        QString text = hasNumber ? index.siblingAtColumn(static_cast<int>(QueueColumn::Protocolo)).data().toString()
                                 : index.data().toString();
        if (kind == QueueModel::Kind::Group)
            text += QStringLiteral(" (%1)").arg(index.data(QueueModel::CountRole).toInt());
        if (model.rowCount(index) > 0)
            text += QStringLiteral(" [%1]").arg(shownText(model, index));
        items << text;
    }
    return items.join(QStringLiteral(", "));
}

HeldItems::HeldItems(const QueueModel &model)
    : m_model(model)
{
    QHash<QString, QModelIndex> items;
    collect(model, {}, {}, items);
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        m_held.append({item.key(), item.value()});
        m_held.append({item.key(), item.value().siblingAtColumn(queueColumnCount - 1)});
    }
}

void HeldItems::collect(const QueueModel &model, const QModelIndex &parent, const QString &prefix,
                        QHash<QString, QModelIndex> &items)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isRow = model.kindAt(index) == QueueModel::Kind::Atendimento;
        const QString own = index.data(QueueModel::KeyRole).toString();
        const QString key = (isRow ? QStringLiteral("row/") : QString(prefix + u'|')) + own;
        items.insert(key, index);
        collect(model, index, key, items);
    }
}

QString HeldItems::complaint() const
{
    QHash<QString, QModelIndex> items;
    collect(m_model, {}, {}, items);
    for (const Held &held : m_held) {
        const QModelIndex now = items.value(held.key);
        if (now.isValid() != held.index.isValid())
            return held.key % (now.isValid() ? QStringLiteral(" was let go") : QStringLiteral(" is held but gone"));
        if (now.isValid() && now != held.index.sibling(held.index.row(), 0))
            return held.key + QStringLiteral(" is held elsewhere");
    }
    return {};
}

SignalCount::SignalCount(const QAbstractItemModel &model)
{
    const auto note = [this](const char *name) { return [this, name] { m_names << QString::fromLatin1(name); }; };
    connect(&model, &QAbstractItemModel::rowsInserted, this, note("inserted"));
    connect(&model, &QAbstractItemModel::rowsRemoved, this, note("removed"));
    connect(&model, &QAbstractItemModel::rowsMoved, this, note("moved"));
    connect(&model, &QAbstractItemModel::layoutChanged, this, note("laid out"));
    connect(&model, &QAbstractItemModel::modelReset, this, note("reset"));
    connect(&model, &QAbstractItemModel::dataChanged, this, note("changed"));
}

} // namespace guiche
