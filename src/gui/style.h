// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>
#include <QProxyStyle>

namespace guiche
{

// Fusion, with a focus ring that is seen from an arm's length, outlines that are seen on a dark background (its own are
// darker than the window, whatever the window), buttons that are seen to be on, a little more room in fields and buttons,
// and icons of our family.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    QPixmap scrollBar(const QStyleOptionComplex &option, qreal ratio, const QWidget *widget) const;

    mutable QCache<QString, QPixmap> m_scrollBars{4}; // by their looks, the last few
};

} // namespace guiche
