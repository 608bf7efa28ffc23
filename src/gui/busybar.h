// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace guiche
{

// A thin bar that moves while something is under way. Its place is always kept, so nothing shifts; it shows itself only
// after 150 ms, so that a quick answer does not flash.
class BusyBar : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    void setBusy(bool isBusy);
    bool isShown() const { return m_step >= 0; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void advance();

    QTimer m_delay;
    QTimer m_beat;
    int m_step = -1; // less than nothing: not shown
};

} // namespace guiche
