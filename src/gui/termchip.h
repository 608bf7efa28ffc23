// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/detectionface.h"

#include <QAbstractButton>

namespace guiche
{

// Says at the end of the box what is in it. Where its word has no room it shows a shorter one, or its icon alone; it
// never cuts a word. Clicked, it is to open a menu.
class TermChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TermChip(QWidget *parent = nullptr);

    // Its word is the button's text, however much of it is shown.
    void setFace(const DetectionFace &face);
    // How wide it is when it may be so wide at most; the word follows.
    int fitInto(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const QString &word) const;

    DetectionFace m_face;
    QString m_shown;
};

} // namespace guiche
