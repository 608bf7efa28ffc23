// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/invariant.h"

#include <QDebug>

#include <cstdio>
#include <cstdlib>

namespace guiche::fuzz
{

// By QDebug's rules: what matters is often a character that cannot be seen. Lines stay lines.
static QString quoted(const QString &text)
{
    QString result;
    QDebug words(&result);
    for (const QString &line : text.split(u'\n'))
        words << line << Qt::endl;
    return result;
}

void fail(const char *promise, const QString &found)
{
    std::fprintf(stderr, "Broken promise: %s\n", promise);
    if (!found.isEmpty())
        std::fprintf(stderr, "Found: %s\n", qUtf8Printable(quoted(found)));
    std::abort();
}

void mustEqual(const QString &a, const QString &b, const char *promise)
{
    if (a != b)
        fail(promise, a + QStringLiteral("\nand\n") + b);
}

} // namespace guiche::fuzz
