// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

#include <QIcon>

class QFontMetrics;
class QPalette;

namespace guiche
{

// How profiles, proxies and certificates are shown.

QString wordFor(ProfileColor color);
QString wordFor(ProxyKind kind);

// A name as the text of a button or a menu entry: its & is no shortcut.
QString withoutMnemonic(const QString &name);

// A name where there is little room: a long one loses its middle.
QString elidedName(const QString &name, const QFontMetrics &metrics);

// A dot in the profile's colour.
QIcon profileIcon(ProfileColor color, const QPalette &palette);

// "12:AB:…" in lines of eight bytes, for comparing by eye.
QString fingerprint(const QByteArray &sha256);
// Its first and last four bytes, for telling two apart.
QString shortFingerprint(const QByteArray &sha256);

} // namespace guiche
