// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/discretion.h"

#include "core/redaction.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace guiche
{

namespace
{

constexpr auto tokenVariable = "GUICHE_TOKEN";

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = qFormatLogMessage(type, context, redacted(message)).toLocal8Bit() + '\n';
    std::fputs(line.constData(), stderr);
    std::fflush(stderr);
}

} // namespace

QString takeToken()
{
    const QString token = qEnvironmentVariable(tokenVariable);
    if (char *const value = std::getenv(tokenVariable))
        std::fill_n(value, std::strlen(value), '*');
    qunsetenv(tokenVariable);
    return token;
}

void hideArguments(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (redacted(argument) != argument)
            std::fill_n(argv[i], std::strlen(argv[i]), '*');
    }
}

void closeToOnlookers()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && defined(QT_NO_DEBUG)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void redactLogs()
{
    qInstallMessageHandler(writeRedacted);
}

} // namespace guiche
