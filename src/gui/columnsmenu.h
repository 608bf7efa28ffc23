// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace guiche
{

class AtendimentosView;

// Which columns the rows have: filled whenever it opens.
class ColumnsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnsMenu(QWidget *parent = nullptr);

    // `reset` closes the list; both outlive this.
    void setView(AtendimentosView &view, QAction &reset);
};

} // namespace guiche
