// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"

#include "support/traces.h"

#include <QDir>
#include <QTest>

#include <csignal>

namespace guiche
{

Home::Home()
{
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        QDir().mkpath(path(QString::fromLatin1(name)));
    QFile::setPermissions(path(QStringLiteral("XDG_RUNTIME_DIR")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString Home::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    return file.fileName();
}

QProcessEnvironment Home::environment() const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        result.insert(QString::fromLatin1(name), path(QString::fromLatin1(name)));
    result.remove(QStringLiteral("GUICHE_TOKEN"));
    return result;
}

std::unique_ptr<QProcess> Home::start(const QStringList &arguments, const QStringList &variables) const
{
    QProcessEnvironment changed = environment();
    for (const QString &variable : variables) {
        if (variable.contains(u'='))
            changed.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        else
            changed.remove(variable);
    }
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(changed);
    process->start(QStringLiteral(GUICHE_PROGRAM), arguments);
    return process;
}

Ended Home::ended(QProcess &process)
{
    constexpr int patience = 60'000;
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, QStringLiteral("did not end")};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool Home::signalTo(const QProcess &process, int signal)
{
    const auto id = static_cast<pid_t>(process.processId());
    return process.state() == QProcess::Running && id > 0 && kill(id, signal) == 0;
}

Ended Home::run(const QStringList &arguments, const QStringList &variables, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(arguments, variables);
    process->write(input);
    process->closeWriteChannel();
    return ended(*process);
}

QStringList Home::traces(const QStringList &words) const
{
    return tracesIn(m_directory.path(), words);
}

QString tokenVariable(const QString &value)
{
    return QStringLiteral("GUICHE_TOKEN=") + value;
}

QStringList withoutDisplay()
{
    return {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM=none")};
}

} // namespace guiche
