// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchreply.h"
#include "bench/medians.h"
#include "gui/cannedserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr int runs = 30; // of each, in turns
constexpr int warmUps = 3;
constexpr double mostBeyondCurl = 60; // ms

struct Program {
    QString path;
    QStringList arguments;
};

// A server on a thread of its own: nobody who waits for a process can answer it.
class ServerThread : public QThread
{
public:
    explicit ServerThread(QByteArray body)
        : m_body(std::move(body))
    {
    }
    ~ServerThread() override
    {
        quit();
        wait();
    }

    ServerAddress address() const { return m_address; }
    void begin()
    {
        start();
        while (m_isListening.loadAcquire() == 0)
            QThread::yieldCurrentThread();
    }

protected:
    void run() override
    {
        CannedServer server;
        server.setAnswer(200, m_body);
        server.listen();
        m_address = server.address();
        m_isListening.storeRelease(1);
        exec();
    }

private:
    QByteArray m_body;
    ServerAddress m_address;
    QAtomicInt m_isListening = 0;
};

// From before it is there until it is gone, in ms.
double timed(const Program &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program.path, program.arguments);
    process.waitForFinished();
    const auto took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return took;
    std::printf("%s failed: %s\n", qPrintable(program.path), process.readAllStandardError().constData());
    std::exit(EXIT_FAILURE);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty()) {
        std::puts("curl is needed for this and is not installed (Debian: apt-get install curl)");
        return EXIT_FAILURE;
    }
    const QByteArray body = benchReply(50, 10, Spelling::Utf8);
    ServerThread server(body);
    server.begin();
    const QString address = server.address().text();

    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"GUICHE_TOKEN"_s, u"tk"_s);
    const Program ours{
        QStringLiteral(GUICHE_PROGRAM),
        {u"query"_s, u"c:1204"_s, u"--limit"_s, u"50"_s, u"--format"_s, u"json"_s, u"--server"_s, address}};
    const Program theirs{
        curl,
        {u"--silent"_s, u"--show-error"_s, u"--header"_s, u"Authorization: Bearer tk"_s,
         address + u"/api/v1/integracao/cliente/atendimento?busca=codigo_cliente&termo_busca=1204&limit=50"_s}};

    std::vector<double> ourTimes;
    std::vector<double> theirTimes;
    for (int i = -warmUps; i < runs; ++i) {
        const double our = timed(ours, environment);
        const double their = timed(theirs, environment);
        if (i >= 0) {
            ourTimes.push_back(our);
            theirTimes.push_back(their);
        }
    }
    const double beyond = median(ourTimes) - median(theirTimes);
    std::printf("one query, %lld bytes, 50 x 10 rows, start to end of the process, median of %d\n",
                static_cast<long long>(body.size()), runs);
    std::printf("guiche query  %.1f ms\n", median(ourTimes));
    std::printf("curl          %.1f ms\n", median(theirTimes));
    std::printf("beyond curl   %.1f ms\n", beyond);
    if (beyond <= mostBeyondCurl)
        return EXIT_SUCCESS;
    std::printf("missed: at most %.0f ms beyond curl\n", mostBeyondCurl);
    return EXIT_FAILURE;
}
