// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace guiche
{

// What a button beside a document offers at the moment.
struct RevealFace {
    bool isOffered = false;
    int secondsLeft = 0; // until it is masked again; 0: it is

    friend bool operator==(const RevealFace &, const RevealFace &) = default;
};

// How much of the customers is shown in this window: whether documents are masked, whether the screen is being shared,
// and the one row whose document is revealed for a little while.
//
// A revealed row is masked again after revealTime, when another row becomes the current one, when masking is switched on
// or off, and when the screen is shared. Not when the window is left: the number may be wanted in another one.
class PrivacyState : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds revealTime{20};

    // Locked by the administrator: masking stays as it is, and where documents are masked none is revealed.
    PrivacyState(bool isMasking, bool isLocked, std::chrono::milliseconds timeRevealed = revealTime,
                 QObject *parent = nullptr);

    bool isMasking() const { return m_isMasking; }
    bool isLocked() const { return m_isLocked; }
    void setMasking(bool isOn); // does nothing where it is locked
    bool isScreenShared() const { return m_isScreenShared; }
    void setScreenShared(bool isOn);

    // Of everything but the revealed row.
    Privacy level() const;
    Privacy levelFor(const QString &rowKey) const;
    RevealFace faceFor(const QString &rowKey) const;

    // Why reveal() would do nothing, as a sentence; empty when it would do something.
    QString revealProblem() const;
    // Shows the documents of this row, and of no other, for the whole time from now on. False: see revealProblem().
    bool reveal(const QString &rowKey);
    // The same as a switch: masks the row that is revealed.
    bool toggleReveal(const QString &rowKey);
    void endReveal();
    // Whichever row is shown in full; empty: none, as on another tab.
    void setCurrentRow(const QString &rowKey);

    // Whether a masked document may be copied in full when somebody asks for just that. On a shared screen too: the
    // clipboard is not seen.
    bool allowsFullCopy() const { return !m_isMasking || !m_isLocked; }

Q_SIGNALS:
    // A level, or what is revealed.
    void changed();
    // While a row is revealed, once a second.
    void ticked();

private:
    void tick();
    int secondsLeft() const;

    bool m_isMasking;
    bool m_isLocked;
    bool m_isScreenShared = false;
    std::chrono::milliseconds m_timeRevealed;
    QString m_revealedRow;
    QDeadlineTimer m_revealEnd;
    QTimer m_timer;
};

} // namespace guiche
