// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace guiche
{

// Sorts AtendimentosModel by value: dates as dates, numbers as numbers, text as the language orders it. Empty cells come
// last in both orders; equal ones in the order they were begun.
class AtendimentosSortModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AtendimentosSortModel(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int compared(const QVariant &left, const QVariant &right) const;

    const QCollator &collator() const;

    mutable std::optional<QCollator> m_collator; // once texts are compared: it brings 2 MB of tables
};

} // namespace guiche
