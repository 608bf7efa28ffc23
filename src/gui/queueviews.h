// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/alertrules.h"
#include "queue/viewbook.h"

#include <QObject>

class QWidget;

namespace guiche
{

class QueueBar;
class QueueSettings;

// A person's views of the queue, between the bar that offers them and the settings that keep them: what is shown, what was
// changed of it, and what becomes a view, or a file of views.
class QueueViews : public QObject
{
    Q_OBJECT

public:
    // Both outlive this; `window` is what dialogs belong to.
    QueueViews(QueueBar &bar, QueueSettings &settings, QWidget &window, QObject *parent = nullptr);

    const ViewBook &book() const { return m_book; }
    const AlertSettings &alerts() const { return m_alerts; }
    QString nameOf(const QString &viewId) const;

    void choose(const QString &viewId); // as it was saved
    // Of a facet, a chart, the header: what is shown from now on. The view keeps what it had until it is saved.
    void arrange(const QueueArrangement &arrangement);
    // Widths and order of columns are the view's at once.
    void keepColumns(const QList<QueueColumnState> &columns);
    void openAlertSettings(bool hasTray);

Q_SIGNALS:
    void arranged(const guiche::QueueArrangement &arrangement);
    void chosen(); // after arranged(): another view, not only another arrangement
    void columnsChosen(const QList<guiche::QueueColumnState> &columns);
    void bookChanged(); // views, or what of them is worth a notification
    void alertsChanged();
    void problemMet(const QString &sentence);

private:
    void connectBar();
    void change(bool isDone);
    bool turnTo(const QString &viewId);
    void saveAs();
    void confirmRemoval();
    void edit();
    void importFile();
    void readFile(const QString &fileName);
    void exportFile();
    void writeFile(const QString &fileName);

    QueueBar &m_bar;
    QueueSettings &m_settings;
    QWidget &m_window;
    ViewBook m_book;
    AlertSettings m_alerts;
    QList<QueueColumnState> m_columns;
};

} // namespace guiche
