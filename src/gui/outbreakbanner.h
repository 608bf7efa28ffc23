// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/privacy.h"
#include "stats/outbreaks.h"

#include <QHash>
#include <QWidget>

namespace guiche
{

class NoticeBar;

// Says that many of one type are new in one bairro, the largest first; hidden while there is nothing to say. What was
// dismissed stays away until it grows.
class OutbreakBanner : public QWidget
{
    Q_OBJECT

public:
    explicit OutbreakBanner(Clock clock = systemClock(), QWidget *parent = nullptr);

    void setOutbreaks(const QList<Outbreak> &outbreaks);
    void setPrivacy(Privacy privacy);

Q_SIGNALS:
    // For applyOutbreak().
    void showRequested(const guiche::Outbreak &outbreak);

private:
    void dismiss();
    void showLargest();
    QString sentenceFor(const Outbreak &outbreak) const;

    Clock m_clock;
    Privacy m_privacy = Privacy::Open;
    NoticeBar *m_bar;
    QList<Outbreak> m_outbreaks; // not dismissed
    QHash<QString, int> m_dismissed; // by keyOf(): how many they were
};

} // namespace guiche
