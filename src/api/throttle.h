// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

class QTimer;

namespace guiche
{

// The pace of one session: so many requests at a time and so many begun within any second, an order below what servers
// bear (contract.md, Errors). Whoever comes when it is full waits in line.
class Throttle : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        int inFlight = 4;
        int begunPerWindow = 5;
        std::chrono::milliseconds window{1000};
    };

    // In line, and then in, until it is destroyed. May outlive the throttle, and then never gets in.
    using Place = std::unique_ptr<QObject>;

    Throttle();
    explicit Throttle(const Limits &limits);
    ~Throttle() override;

    // `go` runs once when there is room, which may be at once, and never after the place is destroyed.
    [[nodiscard]] Place enter(std::function<void()> go);

private:
    class Visit;

    void letIn();
    void leave(const Visit *visit);
    bool isPaceFull();

    Limits m_limits;
    std::deque<Visit *> m_line;
    int m_inFlight = 0;
    std::deque<std::chrono::steady_clock::time_point> m_begun; // within the latest window
    std::unique_ptr<QTimer> m_timer;
};

} // namespace guiche
