// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

#include <QWidget>

#include <optional>

namespace guiche
{

// A line in the profile's colour across the window: whoever works for two providers sees whose window this is.
class ColorStripe : public QWidget
{
    Q_OBJECT

public:
    explicit ColorStripe(QWidget *parent = nullptr);

    // Nothing: no line.
    void setColor(std::optional<ProfileColor> color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ProfileColor> m_color;
};

} // namespace guiche
