// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace guiche
{

class QueueDesk;
class QueueView;

// What has come, changed and gone since a person last looked: going from one row to the next, and marking as seen what the
// filter shows, or all where there is no filter.
class QueueChanges : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    QueueChanges(QueueDesk &desk, QueueView &view, QObject *parent = nullptr);

    void setNarrowed(bool isNarrowed); // whether there is a filter
    bool isNarrowed() const { return m_isNarrowed; }
    void acknowledge();
    // Behind the last one comes the first. Stays where it is if there is none.
    void goToNext();
    void goToPrevious();

Q_SIGNALS:
    void narrowedChanged(bool isNarrowed);

private:
    void goTo(bool isNext);

    QueueDesk &m_desk;
    QueueView &m_view;
    bool m_isNarrowed = false;
};

} // namespace guiche
