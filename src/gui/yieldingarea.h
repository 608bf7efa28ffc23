// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace guiche
{

// Asks for as much room as what it holds, and is content with a few lines of it: then one scrolls.
class YieldingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit YieldingArea(QWidget *held, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

// Widgets one below the other, the last as high as there is room.
YieldingArea *yielding(const QList<QWidget *> &widgets);

} // namespace guiche
