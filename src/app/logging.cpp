// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "core/redaction.h"

#include <QtGlobal>

#include <cstdio>

namespace guiche
{

namespace
{

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = qFormatLogMessage(type, context, redacted(message)).toLocal8Bit() + '\n';
    std::fputs(line.constData(), stderr);
    std::fflush(stderr);
}

} // namespace

void installLogging()
{
    qInstallMessageHandler(writeRedacted);
}

} // namespace guiche
