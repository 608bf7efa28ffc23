// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace guiche
{

// What this process holds, looked at again and again.
class MemorySeries
{
public:
    struct Sample {
        double resident = 0; // MB
        double heap = 0; // MB that malloc has given out
    };

    void take();
    size_t size() const { return m_samples.size(); }
    Sample last() const { return m_samples.empty() ? Sample() : m_samples.back(); }

    // Whether there are enough to tell, and malloc is the system's own.
    bool canTell() const;
    // The last quarter's median is hardly above the second quarter's: in the first all that is made once is still being
    // made. Of the heap that means 0.05 MB a minute once it was looked at for ten minutes, as rows come and go; before,
    // and of what is resident, where the system has its say, 5 % and 2 MB.
    bool isFlat(std::chrono::duration<double> length) const;
    QString text() const; // of both medians

private:
    using Part = double Sample::*;
    double median(int quarter, Part part) const;

    std::vector<Sample> m_samples;
};

} // namespace guiche
