// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace guiche
{

// How a row of AtendimentosModel looks: how it stands as icon, word and colour, the number in figures of one width, rows
// that are done in the background. Reads roles only; knows no model.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Rows of an earlier search, while the next one is under way.
    void setDimmed(bool isDimmed) { m_isDimmed = isDimmed; }
    bool isDimmed() const { return m_isDimmed; }

    // A tooltip only for what is cut off; plain text, whatever the server sent.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_isDimmed = false;
};

} // namespace guiche
