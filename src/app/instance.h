// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <optional>

namespace guiche
{

// What a start of the program hands to the instance that runs already. No secrets.
struct Request {
    QString term; // for MainWindow's box; empty: only raise the window
    QString activation; // of the desktop, so that the window may come to the front; see activationToken()

    friend bool operator==(const Request &, const Request &) = default;
};

// One line for the wire between two instances, which need not be of the same version: {"guiche":1,"term":…}. Bounded, and
// believed by nobody: nothing for a line that is too long, of another version or holds what termFromOutside() would refuse.
inline constexpr qsizetype longestRequest = 4096; // bytes
QByteArray packed(const Request &request);
std::optional<Request> unpackedRequest(const QByteArray &line);

// XDG_ACTIVATION_TOKEN, if there is one; it is good for one window only, and is taken from the environment.
QString activationToken();

// The one instance of a person for one place of settings, found through a socket in the person's runtime directory that
// nobody else can open. A lock beside it decides which of two starts at the same moment is first, and that of a crashed
// instance is none.
class Instance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, // this process: keep it, and listen()
        Second, // another took the request
        Refused, // another runs, and is of a version that does not understand it, or does not answer
        Alone, // there is no runtime directory to find each other in
    };

    // `directory`: where the settings are kept.
    explicit Instance(const QString &directory, QObject *parent = nullptr);
    ~Instance() override;

    // Becomes the first, or hands `request` to the one that is. Waits at most `patience` for that one's answer; needs no
    // event loop.
    Role enter(const Request &request, std::chrono::milliseconds patience = std::chrono::seconds(5));
    // Of the first: from now on requested() is emitted.
    void listen();
    // Steps back: the next start is the first.
    void close();

Q_SIGNALS:
    void requested(const guiche::Request &request);

private:
    std::optional<bool> handOver(const Request &request, std::chrono::milliseconds patience) const;
    void welcome();
    void hear(QLocalSocket *socket);

    QString m_socketName; // empty: there is no place for it
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace guiche
