// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standardout.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace guiche
{

namespace
{

struct StandardOut {
    Q_DECLARE_TR_FUNCTIONS(guiche::StandardOut)
};

} // namespace

bool writeOut(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    QTextStream(stderr) << StandardOut::tr("The output could not be written.") << Qt::endl;
    return false;
}

} // namespace guiche
