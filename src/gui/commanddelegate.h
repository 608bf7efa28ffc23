// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace guiche
{

// A row of the command palette: icon or tick, name, menu muted beside it, keys at the right.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, // QString
        KeysRole, // QString
        ExclusiveRole, // bool: one of several, where it has a state
        CommandRole, // qsizetype: which of the palette's commands
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace guiche
