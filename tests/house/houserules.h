// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

// The rules of the house, as functions over a path (relative to the root, with slashes) and a text. Each answers with one
// line per violation: "path:line: what is wrong".
namespace guiche::house
{

// Rooms include only what the table of rooms lets them.
QStringList roomViolations(const QString &path, const QString &text);

// #include "ui_x.h" needs ui/x.ui; `forms` are the names, without ending, that exist there.
QStringList formViolations(const QString &path, const QString &text, const QSet<QString> &forms);

// Files in a language with comments begin with the licence.
QStringList licenceViolations(const QString &path, const QString &text);

// No file of src grows beyond what one can keep in mind.
QStringList sizeViolations(const QString &path, const QString &text);

// Nothing is left for later without an issue, and nothing knows the machine it was written on.
QStringList leftoverViolations(const QString &path, const QString &text);

} // namespace guiche::house
