// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdata.h"

#include <QDir>

namespace guiche
{

QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(GUICHE_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

QStringList testDataNames()
{
    return QDir(QStringLiteral(GUICHE_TEST_DATA)).entryList(QDir::Files, QDir::Name);
}

} // namespace guiche
