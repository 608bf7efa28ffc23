// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/alarm.h"

#include <QFrame>
#include <QTimer>

#include <memory>

namespace guiche
{

namespace Ui
{
class QueueFooter;
}

class QueueDesk;

// Below the queue: since which day all of it is there, how far loading has come and what could not be had, how old it is,
// and how many rows changed since somebody last looked.
class QueueFooter : public QFrame
{
    Q_OBJECT

public:
    explicit QueueFooter(QWidget *parent = nullptr, Alarm alarm = systemAlarm());
    ~QueueFooter() override;

    // Follows it; it outlives this.
    void setDesk(QueueDesk &desk);
    void setNarrowed(bool isNarrowed); // whether there is a filter: what is marked as seen is what it shows

Q_SIGNALS:
    void acknowledgeRequested();
    void focusLeft(); // a button had it and can take it no more

private:
    void showState();
    void showProgress();
    void showHoles();
    void showAge();
    void tick();
    void countChanges();
    void keepFocus(const QWidget *focused);

    std::unique_ptr<Ui::QueueFooter> m_ui;
    QueueDesk *m_desk = nullptr;
    Alarm m_alarm;
    PendingCall m_tick; // the age grows by itself
    QTimer m_counting;
};

} // namespace guiche
