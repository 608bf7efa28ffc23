// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace guiche
{

// The files below `directory` that hold any of `words`, in clear, in UTF-16, in base64 or percent-encoded.
QStringList tracesIn(const QString &directory, const QStringList &words);

} // namespace guiche
