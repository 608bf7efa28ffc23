// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QWidget>

namespace guiche
{

// A word with its icon on a tint of its colour, to be seen before anything around it is read.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent);

    // `iconName` empty: the word alone.
    void setWord(const QString &word, const QString &iconName, Tone tone);
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordRect() const;
    QFont wordFont() const;
    int widthFor(int wordWidth) const;

    QString m_word;
    QString m_iconName;
    Tone m_tone = Tone::Text;
};

} // namespace guiche
