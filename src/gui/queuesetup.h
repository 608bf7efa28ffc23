// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuefields.h"

#include <QDate>
#include <QObject>
#include <QStringList>

class QWidget;

namespace guiche
{

struct DeadlineRules;
class QueueOffice;
class QueueSettings;

// What a person sets of the queue, beside views: what is late, how often it is refreshed, how far back it reaches, and
// whether it is kept. Put into effect as far as it concerns the desk.
class QueueSetup : public QObject
{
    Q_OBJECT

public:
    // All outlive this; `window` is what dialogs belong to.
    QueueSetup(QueueOffice &office, QueueSettings &settings, QWidget &window, QObject *parent = nullptr);

    // False: the stored deadlines cannot be read. They stay as they are until others are saved; the usual ones hold.
    bool apply();
    QDate firstDay() const; // of the period that is chosen

    void openDeadlines();
    void openOptions(bool hasTray);

Q_SIGNALS:
    void optionsChanged(); // and applied
    void deadlinesChanged(); // likewise
    void problemMet(const QString &sentence);

private:
    void applyOptions();
    DeadlineRules rules() const;
    QString keepingNote() const;
    QStringList seen(Facet facet) const; // values that rows have

    QueueOffice &m_office;
    QueueSettings &m_settings;
    QWidget &m_window;
};

} // namespace guiche
