// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/memoryseries.h"

#include <QFile>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr double megabyte = 1024 * 1024;

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / megabyte;
}

QString shown(double megabytes)
{
    return QString::number(megabytes, 'f', 2);
}

} // namespace

void MemorySeries::take()
{
    const struct mallinfo2 info = mallinfo2();
    m_samples.push_back({residentMegabytes(), static_cast<double>(info.uordblks + info.hblkhd) / megabyte});
}

bool MemorySeries::canTell() const
{
#ifdef __SANITIZE_ADDRESS__
    return false; // it keeps what was freed
#else
    constexpr size_t least = 24; // below it is what is made once that is seen
    return m_samples.size() >= least;
#endif
}

bool MemorySeries::isFlat(std::chrono::duration<double> length) const
{
    constexpr std::chrono::minutes isLong{10};
    constexpr double mostAMinute = 0.05; // MB: the queue grows, here and in the demo server, which is in this process
    const double minutes = std::chrono::duration<double, std::ratio<60>>(length).count();
    const double most = mostAMinute * minutes / 2; // from the middle of one quarter to that of the other
    const auto growth = [this](Part part) { return median(3, part) - median(1, part); };
    const auto allowance = [this](Part part) { return median(1, part) * 0.05 + 2; };
    return growth(&Sample::resident) <= allowance(&Sample::resident)
        && growth(&Sample::heap) <= (length >= isLong ? most : allowance(&Sample::heap));
}

double MemorySeries::median(int quarter, Part part) const
{
    const size_t first = m_samples.size() * static_cast<size_t>(quarter) / 4;
    const size_t end = m_samples.size() * static_cast<size_t>(quarter + 1) / 4;
    std::vector<double> values;
    for (size_t i = first; i < end; ++i)
        values.push_back(m_samples[i].*part);
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

QString MemorySeries::text() const
{
    return QStringLiteral("resident %1 MB in the second quarter, %2 MB in the last; heap %3 MB and %4 MB")
        .arg(shown(median(1, &Sample::resident)), shown(median(3, &Sample::resident)), shown(median(1, &Sample::heap)),
             shown(median(3, &Sample::heap)));
}

} // namespace guiche
