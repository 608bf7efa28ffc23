// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace guiche
{

class CustomerTabs;

// Everything that can be done with tabs by keys: open, close, the next, the one before, and each by its number.
class TabMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TabMenu(QWidget *parent = nullptr);

    // They outlive this.
    void setTabs(CustomerTabs &tabs);

private:
    QAction *addEntry(const char *id, const QString &name, const QList<QKeySequence> &keys);
};

} // namespace guiche
