// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace guiche
{

// The letter behind the last single "&"; null when there is none.
QChar mnemonicOf(const QString &text);

// Letters that two texts share, with the texts.
QStringList clashes(const QStringList &texts);

// What Alt and a letter reaches below `parent`.
QStringList letteredTexts(const QWidget *parent);

// What a screen reader is told.
QString spoken(QWidget *widget, QAccessible::Text what);

// Inputs that a screen reader would announce as nothing.
QStringList nameless(const QWidget *parent);

} // namespace guiche
