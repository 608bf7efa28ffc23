// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/columnsmenu.h"

#include "gui/atendimentosview.h"
#include "gui/lineicon.h"

namespace guiche
{

ColumnsMenu::ColumnsMenu(QWidget *parent)
    : QMenu(parent)
{
    setIcon(lineIcon(QStringLiteral("columns")));
}

void ColumnsMenu::setView(AtendimentosView &view, QAction &reset)
{
    connect(&reset, &QAction::triggered, &view, &AtendimentosView::resetColumns);
    connect(this, &QMenu::aboutToShow, &view, [this, &view, &reset] {
        clear();
        if (!menuAction()->isEnabled())
            return; // the rows are not in front
        addActions(view.columnActions(this));
        addSeparator();
        addAction(&reset);
    });
}

} // namespace guiche
