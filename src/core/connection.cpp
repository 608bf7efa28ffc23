// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"

namespace guiche
{

QString tokenFrom(const QString &pasted)
{
    QString token = pasted.simplified();
    if (token.startsWith(QLatin1String("bearer "), Qt::CaseInsensitive))
        token = token.sliced(7);
    token.removeIf([](QChar c) { return c.isSpace() || !c.isPrint(); });
    return token;
}

} // namespace guiche
