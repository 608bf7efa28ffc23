// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/throttle.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace guiche
{

class Throttle::Visit : public QObject
{
public:
    Visit(Throttle &throttle, std::function<void()> go)
        : m_throttle(&throttle)
        , m_go(std::move(go))
    {
    }
    ~Visit() override
    {
        if (m_throttle)
            m_throttle->leave(this);
    }

    bool isIn() const { return !m_go; }
    void begin() { std::exchange(m_go, {})(); }

private:
    QPointer<Throttle> m_throttle;
    std::function<void()> m_go;
};

Throttle::Throttle()
    : Throttle(Limits())
{
}

Throttle::Throttle(const Limits &limits)
    : m_limits(limits)
    , m_timer(std::make_unique<QTimer>())
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(m_timer.get(), &QTimer::timeout, this, &Throttle::letIn);
}

Throttle::~Throttle() = default;

Throttle::Place Throttle::enter(std::function<void()> go)
{
    auto visit = std::make_unique<Visit>(*this, std::move(go));
    m_line.push_back(visit.get());
    letIn();
    return visit;
}

void Throttle::letIn()
{
    const QPointer<Throttle> isThere(this);
    while (isThere && !m_line.empty() && m_inFlight < m_limits.inFlight && !isPaceFull()) {
        Visit *const next = m_line.front();
        m_line.pop_front();
        ++m_inFlight;
        m_begun.push_back(std::chrono::steady_clock::now());
        next->begin(); // may destroy this
    }
}

// If so, the timer lets the next one in.
bool Throttle::isPaceFull()
{
    const auto now = std::chrono::steady_clock::now();
    while (!m_begun.empty() && now - m_begun.front() >= m_limits.window)
        m_begun.pop_front();
    if (std::cmp_less(m_begun.size(), m_limits.begunPerWindow))
        return false;
    m_timer->start(std::chrono::ceil<std::chrono::milliseconds>(m_begun.front() + m_limits.window - now));
    return true;
}

void Throttle::leave(const Visit *visit)
{
    if (visit->isIn())
        --m_inFlight;
    else
        std::erase(m_line, visit);
    // From the event loop: whoever leaves may be about to do more than that.
    if (!m_line.empty() && !m_timer->isActive())
        m_timer->start(0);
}

} // namespace guiche
