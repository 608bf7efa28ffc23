// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacystate.h"

#include <algorithm>

namespace guiche
{

PrivacyState::PrivacyState(bool isMasking, bool isLocked, std::chrono::milliseconds timeRevealed, QObject *parent)
    : QObject(parent)
    , m_isMasking(isMasking)
    , m_isLocked(isLocked)
    , m_timeRevealed(timeRevealed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // never before the second is over
    connect(&m_timer, &QTimer::timeout, this, &PrivacyState::tick);
}

void PrivacyState::setMasking(bool isOn)
{
    if (m_isLocked || isOn == m_isMasking)
        return;
    m_isMasking = isOn;
    m_revealedRow.clear();
    m_timer.stop();
    Q_EMIT changed();
}

void PrivacyState::setScreenShared(bool isOn)
{
    if (isOn == m_isScreenShared)
        return;
    m_isScreenShared = isOn;
    m_revealedRow.clear();
    m_timer.stop();
    Q_EMIT changed();
}

Privacy PrivacyState::level() const
{
    if (m_isScreenShared)
        return Privacy::Everything;
    return m_isMasking ? Privacy::Documents : Privacy::Open;
}

Privacy PrivacyState::levelFor(const QString &rowKey) const
{
    return !rowKey.isEmpty() && rowKey == m_revealedRow ? Privacy::Open : level();
}

RevealFace PrivacyState::faceFor(const QString &rowKey) const
{
    if (rowKey.isEmpty() || !revealProblem().isEmpty())
        return {};
    return {true, rowKey == m_revealedRow ? secondsLeft() : 0};
}

QString PrivacyState::revealProblem() const
{
    if (m_isScreenShared)
        return tr("Nothing is revealed while the screen is shared.");
    if (!m_isMasking)
        return tr("Documents are not masked.");
    if (m_isLocked)
        return tr("Your administrator keeps documents masked.");
    return {};
}

bool PrivacyState::reveal(const QString &rowKey)
{
    if (rowKey.isEmpty() || !revealProblem().isEmpty())
        return false;
    m_revealedRow = rowKey;
    m_revealEnd = QDeadlineTimer(m_timeRevealed, Qt::PreciseTimer);
    tick();
    Q_EMIT changed();
    return true;
}

bool PrivacyState::toggleReveal(const QString &rowKey)
{
    if (m_revealedRow.isEmpty() || rowKey != m_revealedRow)
        return reveal(rowKey);
    endReveal();
    return true;
}

void PrivacyState::endReveal()
{
    if (m_revealedRow.isEmpty())
        return;
    m_revealedRow.clear();
    m_timer.stop();
    Q_EMIT changed();
}

void PrivacyState::setCurrentRow(const QString &rowKey)
{
    if (rowKey != m_revealedRow)
        endReveal();
}

void PrivacyState::tick()
{
    if (m_revealEnd.hasExpired()) {
        endReveal();
        return;
    }
    constexpr qint64 second = 1000;
    const qint64 left = m_revealEnd.remainingTime();
    const qint64 untilNext = left % second;
    m_timer.start(std::chrono::milliseconds(untilNext == 0 ? std::min(left, second) : untilNext));
    Q_EMIT ticked();
}

// Rounded up: as long as something is shown, it says so.
int PrivacyState::secondsLeft() const
{
    constexpr qint64 second = 1000;
    return std::max(1, static_cast<int>((m_revealEnd.remainingTime() + second - 1) / second));
}

} // namespace guiche
