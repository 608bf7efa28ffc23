// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace guiche
{

// One line of plain text that may be cut where its place is too narrow; then a plain tooltip tells it whole. Never wider
// than its text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    // `wanted`: in average characters, more than which it takes only where there is room to spare.
    ElidedLabel(Qt::TextElideMode mode, int wanted, QWidget *parent);

    void setWhole(const QString &text);
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth() const;

    Qt::TextElideMode m_mode;
    int m_wanted;
};

} // namespace guiche
