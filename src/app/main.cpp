// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/translation.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

using namespace guiche;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("guiche"));
    QApplication::setApplicationVersion(QStringLiteral(GUICHE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("example.guiche.Guiche"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/guiche.svg")));
    installTranslations(application);

    const auto commandLine = readCommandLine(QApplication::arguments(), qEnvironmentVariable("GUICHE_TOKEN"));
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
    Application program(*commandLine);
    return program.start() ? QApplication::exec() : exitFailed;
}
