// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace guiche
{

// How a process ended.
struct Ended {
    int exitCode = -1; // -1: a crash, or no end
    QString out;
    QString problems;
};

// A home of its own for the program under test, so that whatever it leaves behind can be found, and nothing of the
// person's own is.
class Home
{
public:
    Home();

    QString path(const QString &name) const { return m_directory.filePath(name); }
    // Written there; its path.
    QString file(const QString &name, const QByteArray &content) const;
    QProcessEnvironment environment() const;

    // Runs the program to its end, this process's event loop going on: a server may live in it.
    Ended run(const QStringList &arguments, const QStringList &variables = {}, const QByteArray &input = {}) const;
    // Begins to; `ended()` waits for it.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QStringList &variables = {}) const;
    static Ended ended(QProcess &process);
    // False when it is not running: then its id is 0, and that would be everybody's.
    [[nodiscard]] static bool signalTo(const QProcess &process, int signal);

    QStringList traces(const QStringList &words) const;

private:
    QTemporaryDir m_directory;
};

// GUICHE_TOKEN=…
QString tokenVariable(const QString &value);
// The variables of a machine without a display.
QStringList withoutDisplay();

} // namespace guiche
