// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace guiche
{

// Plain text of several lines that can be selected by mouse and keyboard. What that takes (a text document a label, which
// lays itself out many times over) is made only when the pointer or the focus comes: showing another text is cheap.
// Texts are measured once, and only the long ones again for a width that a layout tries.
class ReadingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ReadingLabel(QWidget *parent);

    // Empty: shows a dash that cannot be selected.
    void setReading(const QString &text);

    // One line's height each: how high it gets is asked for a width.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // as wide as its longest word
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void makeSelectable();
    void measure();

    bool m_isEmpty = true;
    int m_lineWidth = 0; // of the text as one line; -1: it has more
    int m_wordWidth = 0;
};

} // namespace guiche
