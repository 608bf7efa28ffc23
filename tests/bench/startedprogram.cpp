// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startedprogram.h"

#include <QFile>

#include <algorithm>
#include <ctime>
#include <thread>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace guiche
{

namespace
{

using namespace std::chrono_literals;

QByteArrayList environmentWith(const QByteArrayList &variables)
{
    QByteArrayList environment;
    for (char **inherited = environ; *inherited; ++inherited) {
        const QByteArray variable(*inherited);
        const QByteArray name = variable.first(variable.indexOf('=') + 1);
        if (std::ranges::none_of(variables, [&name](const QByteArray &own) { return own.startsWith(name); }))
            environment << variable;
    }
    return environment + variables;
}

std::vector<char *> pointersTo(QByteArrayList &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

// What they print is no part of what is measured.
class Silenced
{
public:
    Silenced()
    {
        posix_spawn_file_actions_init(&m_actions);
        for (const int output : {STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&m_actions, output, "/dev/null", O_WRONLY, 0);
    }
    ~Silenced() { posix_spawn_file_actions_destroy(&m_actions); }
    Silenced(const Silenced &) = delete;
    Silenced &operator=(const Silenced &) = delete;

    const posix_spawn_file_actions_t *actions() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

} // namespace

StartedProgram::StartedProgram(const Start &start)
{
    QByteArrayList command = start.command;
    QByteArrayList environment = environmentWith(start.variables);
    const std::vector<char *> arguments = pointersTo(command);
    const std::vector<char *> variables = pointersTo(environment);
    const Silenced silenced;
    m_begin = std::chrono::steady_clock::now();
    pid_t id = 0;
    if (posix_spawn(&id, arguments.front(), silenced.actions(), nullptr, arguments.data(), variables.data()) == 0)
        m_id = id;
}

StartedProgram::~StartedProgram()
{
    if (isRunning())
        end();
}

std::optional<Milliseconds> StartedProgram::workingTime() const
{
    clockid_t clock{};
    timespec time{};
    if (clock_getcpuclockid(m_id, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return {};
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::optional<qint64> StartedProgram::peakMemory() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_id));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        constexpr qint64 kibibyte = 1024;
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() * kibibyte;
    }
    return {};
}

bool StartedProgram::waitUntilAtRest() const
{
    constexpr auto whileLong = 300ms;
    constexpr Milliseconds hardly{3};
    constexpr auto patience = 10s;
    const Instant end = std::chrono::steady_clock::now() + patience;
    std::optional<Milliseconds> before = workingTime();
    while (before && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(whileLong);
        const std::optional<Milliseconds> now = workingTime();
        if (now && *now - *before < hardly)
            return peakMemory().has_value(); // else it is at rest for good
        before = now;
    }
    return false;
}

void StartedProgram::end()
{
    ::kill(m_id, SIGTERM);
    constexpr auto step = 2ms;
    constexpr int steps = 1000;
    for (int i = 0; i < steps; ++i) {
        if (::waitpid(m_id, nullptr, WNOHANG) != 0)
            return;
        std::this_thread::sleep_for(step);
    }
    ::kill(m_id, SIGKILL);
    ::waitpid(m_id, nullptr, 0);
}

} // namespace guiche
