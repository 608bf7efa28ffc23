// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "bench/benchreply.h"
#include "bench/medians.h"
#include "bench/plaindecoder.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace guiche;

namespace
{

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int blocks = 15;
constexpr int runsPerBlock = 15; // counted ones
constexpr int warmUps = 3;
constexpr int runs = blocks * runsPerBlock;
constexpr double slowestOurs = 5; // ms
constexpr double smallestRatio = 4;

Milliseconds timed(Result<AtendimentoReply> (*decode)(const QByteArray &), const QByteArray &body)
{
    const auto begin = std::chrono::steady_clock::now();
    Result<AtendimentoReply> reply = decode(body);
    const auto end = std::chrono::steady_clock::now();
    if (!reply || reply->atendimentos.size() != 50)
        std::abort();
    return end - begin; // without giving the values back, which no decoder can help
}

void timeBlock(Result<AtendimentoReply> (*decode)(const QByteArray &), const QByteArray &body,
               std::vector<Milliseconds> &times)
{
    for (int i = 0; i < warmUps; ++i)
        static_cast<void>(timed(decode, body));
    for (int i = 0; i < runsPerBlock; ++i)
        times.push_back(timed(decode, body));
}

bool measure(const char *name, const QByteArray &body)
{
    if (decodeAtendimentos(body) != decodePlainly(body)) {
        std::puts("the decoders disagree");
        return false;
    }
    // In turns, so that whatever else the machine does meets both; in blocks, because a program uses one decoder, on a
    // heap that the other one has not cut up.
    std::vector<Milliseconds> ours;
    std::vector<Milliseconds> plain;
    for (int i = 0; i < blocks; ++i) {
        timeBlock(decodeAtendimentos, body, ours);
        timeBlock(decodePlainly, body, plain);
    }
    const double ratio = median(plain).count() / median(ours).count();
    std::printf("%s, %lld bytes, 50 x 10 rows, median of %d\n", name, static_cast<long long>(body.size()), runs);
    std::printf("ours   %.3f ms\n", median(ours).count());
    std::printf("plain  %.3f ms\n", median(plain).count());
    std::printf("ratio  %.2f\n", ratio);
    return median(ours).count() < slowestOurs && ratio >= smallestRatio;
}

} // namespace

int main()
{
    const bool isFastAsUtf8 = measure("UTF-8", benchReply(50, 10, Spelling::Utf8));
    const bool isFastEscaped = measure("escaped", benchReply(50, 10, Spelling::Escaped));
    if (isFastAsUtf8 && isFastEscaped)
        return EXIT_SUCCESS;
    std::printf("missed: ours under %.0f ms and %.0f times as fast\n", slowestOurs, smallestRatio);
    return EXIT_FAILURE;
}
