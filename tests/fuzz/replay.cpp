// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target where there is no libFuzzer: over every file of the folders given, and over mutations of each that
// are the same in every run. replay <folder>…
#include "fuzz/invariant.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <random>
#include <vector>

namespace
{

// A build without optimisation takes milliseconds for the longest samples, which libFuzzer shortens anyway.
constexpr qsizetype mutationsOfEach = 2000;
constexpr qsizetype bytesOfEach = 500'000;
const char inputOfFailure[] = "replay-failed.input";

QByteArray current; // for the signal handler, which is given nothing

// What breaks an invariant must be there to be looked at. Not all of this is allowed in a handler, but this one runs
// because of abort() or a fault in the one thread there is, and the program ends in it.
void keepInput(int signal)
{
    std::signal(signal, SIG_DFL);
    QFile file(QString::fromLatin1(inputOfFailure));
    if (file.open(QIODevice::WriteOnly) && file.write(current) == current.size())
        std::fprintf(stderr, "The input is in %s, in the folder that this was run in\n", inputOfFailure);
    std::raise(signal);
}

void run(const QByteArray &input)
{
    current = input;
    // A copy of just this size, so that a sanitizer sees a read behind its end.
    const std::vector<uint8_t> exact(input.cbegin(), input.cend());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

// mt19937 gives the same numbers everywhere; the distributions of the standard library do not.
class Mutator
{
public:
    Mutator(const QList<QByteArray> &corpus, uint32_t seed)
        : m_corpus(corpus)
        , m_random(seed)
    {
    }

    QByteArray mutated(QByteArray text)
    {
        for (qsizetype left = 1 + below(4); left > 0; --left)
            mutate(text);
        return text;
    }

private:
    qsizetype below(qsizetype end) { return static_cast<qsizetype>(m_random() % static_cast<uint32_t>(end)); }
    qsizetype placeIn(const QByteArray &text) { return below(text.size() + 1); }

    void mutate(QByteArray &text)
    {
        static const QByteArray meaningful("\"\"\\{}[]:,./-+ 0189eEtfn\n\0\x7F\x80\xC3\xBF\xED\xA0\xFF@?#%*=&'", 43);
        const qsizetype at = placeIn(text);
        const qsizetype length = 1 + below(below(2) == 0 ? 4 : 64);
        switch (below(7)) {
        case 0:
            text.insert(at, meaningful[below(meaningful.size())]);
            break;
        case 1:
            text.replace(at, 1, QByteArray(1, meaningful[below(meaningful.size())]));
            break;
        case 2:
            text.replace(at, 1, QByteArray(1, static_cast<char>(below(256))));
            break;
        case 3:
            text.remove(at, length);
            break;
        case 4:
            text.insert(placeIn(text), text.mid(at, length));
            break;
        case 5:
            text.truncate(at);
            break;
        default: {
            const QByteArray &other = m_corpus[below(m_corpus.size())];
            text.insert(at, other.mid(placeIn(other), length));
        }
        }
    }

    const QList<QByteArray> &m_corpus;
    std::mt19937 m_random;
};

QList<QByteArray> filesOf(const QDir &folder)
{
    QList<QByteArray> files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(file.fileName()));
        files.append(file.readAll());
    }
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    QList<QByteArray> corpus;
    for (int i = 1; i < argc; ++i)
        corpus += filesOf(QDir(QFile::decodeName(argv[i])));
    if (corpus.isEmpty())
        qFatal("there is nothing to replay");

    std::signal(SIGABRT, keepInput);
    std::signal(SIGSEGV, keepInput);
    uint32_t seed = 0;
    qsizetype mutations = 0;
    for (const QByteArray &file : std::as_const(corpus)) {
        run(file);
        Mutator mutator(corpus, ++seed);
        const qsizetype wanted = std::min(mutationsOfEach, bytesOfEach / std::max<qsizetype>(1, file.size()));
        for (qsizetype i = 0; i < wanted; ++i)
            run(mutator.mutated(file));
        mutations += wanted;
    }
    std::printf("%d files, %d mutations\n", static_cast<int>(corpus.size()), static_cast<int>(mutations));
}
