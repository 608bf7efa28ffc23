// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/discretion.h"
#include "app/headless.h"
#include "app/instance.h"
#include "app/translation.h"
#include "gui/lineicon.h"
#include "secrets/keychainsecretstore.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTextStream>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace guiche;

namespace
{

// One heap for all threads rather than one each, so that what was needed to read one reply is there for the next; and a
// whole reply goes back to the system at once. glibc would learn from the first one to keep as much as two.
void keepMemorySmall()
{
#ifdef __GLIBC__
    constexpr int largestInHeap = 128 * 1024; // what it begins with
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, largestInHeap);
#endif
}

QString problemText(const Policy::Problem &problem)
{
    if (problem.key.isEmpty())
        return QCoreApplication::translate("guiche::main", "The administrator's policy %1 cannot be read.")
            .arg(problem.file);
    return QCoreApplication::translate("guiche::main", "The administrator's policy %1 makes no sense at “%2”.")
        .arg(problem.file, problem.key);
}

int ended(int code, const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return code;
}

tl::expected<Policy, QString> policyInForce()
{
    return Policy::read(Policy::usualFiles()).map_error(problemText);
}

std::unique_ptr<SecretStore> keychain()
{
    return std::make_unique<KeychainSecretStore>(QStringLiteral("guiche"));
}

// The exit code when a window that is open does the job; nothing when this process is to open one.
std::optional<int> handedOver(const CommandLine &line, std::unique_ptr<Instance> &instance)
{
    if (!line.sharesWindow())
        return {};
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    instance = std::make_unique<Instance>(line.configDirectory.isEmpty() ? usual : line.configDirectory);
    switch (instance->enter({line.term, activationToken()})) {
    case Instance::Role::First:
    case Instance::Role::Alone:
        return {};
    case Instance::Role::Second:
        return 0;
    case Instance::Role::Refused:
        return ended(exitFailed,
                     QCoreApplication::translate("guiche::main",
                                                 "Guichê is running and does not answer, or is of another version. "
                                                 "Close it first."));
    }
    Q_UNREACHABLE();
}

// What needs no display. Nothing when a window is wanted.
std::optional<int> runWithoutDisplay(const CommandLine &line, std::unique_ptr<Instance> &instance)
{
    switch (line.job) {
    case CommandLine::Job::ShowVersion:
        QTextStream(stdout) << QStringLiteral("guiche ") << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    case CommandLine::Job::ShowHelp:
        QTextStream(stdout) << line.help.trimmed() << Qt::endl;
        return 0;
    case CommandLine::Job::Query:
    case CommandLine::Job::Batch: {
        const auto policy = policyInForce();
        return policy ? runHeadless(line, *policy, keychain()) : ended(exitWrongUsage, policy.error());
    }
    case CommandLine::Job::Window:
        return handedOver(line, instance);
    }
    Q_UNREACHABLE();
}

int runWindow(int argc, char **argv, const CommandLine &line, std::unique_ptr<Instance> instance)
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("example.guiche.Guiche"));
    QApplication::setWindowIcon(programIcon());
    installTranslations(application);
    const auto policy = policyInForce();
    if (!policy)
        return ended(exitFailed, policy.error());
    Application program(line, *policy, keychain());
    if (!program.start())
        return exitFailed;
    if (instance) {
        // Not one that is about to end.
        QObject::connect(&application, &QGuiApplication::lastWindowClosed, instance.get(), &Instance::close);
        QObject::connect(instance.get(), &Instance::requested, &program, &Application::take);
        instance->listen();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemorySmall();
    closeToOnlookers();
    redactLogs();
    const QString token = takeToken();
    const QStringList arguments = takeArguments(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("guiche"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUICHE_VERSION));

    std::unique_ptr<Instance> instance;
    tl::expected<CommandLine, QString> line;
    {
        // It needs no display, and may end before there is one.
        QCoreApplication application(argc, argv);
        installTranslations(application);
        line = readCommandLine(arguments, token);
        if (!line)
            return ended(exitWrongUsage, line.error());
        if (const std::optional<int> code = runWithoutDisplay(*line, instance))
            return *code;
    }
    return runWindow(argc, argv, *line, std::move(instance));
}
