// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/discretion.h"

#include "app/outsideterm.h"
#include "core/plaintext.h"
#include "core/redaction.h"

#include <QUrl>
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

// Of a term, of an option's value and of an address, as it is written and as it is meant.
bool isPersonal(const QString &argument)
{
    const QString value = argument.startsWith(QLatin1String("--")) ? argument.section(u'=', 1) : argument;
    const QString decoded = QUrl::fromPercentEncoding(value.toUtf8());
    if (redacted(argument) != argument || redacted(decoded) != decoded)
        return true;
    // Also a telephone, and a document that is not whole.
    const QString term = decoded.section(u':', -1);
    const bool hasLetters = std::ranges::any_of(term, [](QChar c) { return c.isLetter(); });
    return !hasLetters && maskedTerm(term) != shownLine(term);
}

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

QStringList takeArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
        if (i > 0 && isPersonal(arguments.constLast()))
            std::fill_n(argv[i], std::strlen(argv[i]), '*');
    }
    return arguments;
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
