// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/discretion.h"
#include "app/translation.h"
#include "secrets/keychainsecretstore.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

using namespace guiche;

namespace
{

QString problemText(const Policy::Problem &problem)
{
    if (problem.key.isEmpty())
        return QCoreApplication::translate("guiche::main", "The administrator's policy %1 cannot be read.")
            .arg(problem.file);
    return QCoreApplication::translate("guiche::main", "The administrator's policy %1 makes no sense at “%2”.")
        .arg(problem.file, problem.key);
}

} // namespace

int main(int argc, char *argv[])
{
    closeToOnlookers();
    redactLogs();
    const QString token = takeToken();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("guiche"));
    QApplication::setApplicationVersion(QStringLiteral(GUICHE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("example.guiche.Guiche"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/guiche.svg")));
    installTranslations(application);

    const auto commandLine = readCommandLine(QApplication::arguments(), token);
    hideArguments(argc, argv);
    if (!commandLine) {
        QTextStream(stderr) << commandLine.error() << Qt::endl;
        return exitWrongUsage;
    }
    switch (commandLine->job) {
    case CommandLine::Job::ShowVersion:
        QTextStream(stdout) << QStringLiteral("guiche ") << QApplication::applicationVersion() << Qt::endl;
        return 0;
    case CommandLine::Job::ShowHelp:
        QTextStream(stdout) << helpText();
        return 0;
    case CommandLine::Job::Window:
        break;
    }
    const auto policy = Policy::read(Policy::usualFiles());
    if (!policy) {
        QTextStream(stderr) << problemText(policy.error()) << Qt::endl;
        return exitFailed;
    }
    Application program(*commandLine, *policy, std::make_unique<KeychainSecretStore>(QStringLiteral("guiche")));
    return program.start() ? QApplication::exec() : exitFailed;
}
