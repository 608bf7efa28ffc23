// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"

#include <QObject>

#include <memory>

class QWidget;

namespace guiche
{

class NoticeBar;
class Notifier;
class QueueDesk;
class QueueSettings;
class QueueViews;
class QueueWatch;
class Tray;

// What the queue's page tells a person: in a bar above the rows either what they were told of last, until they dismiss
// it, or what is to be known of the queue; and on the desktop what happens in views, and how many rows are late.
class QueueNotices : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const QueueDesk &desk;
        const QueueWatch &watch;
        const QueueViews &views;
        const QueueSettings &settings;
        NoticeBar &bar;
    };
    struct Desktop {
        std::unique_ptr<Tray> tray;
        Clock clock; // the person's own
    };

    // All parts outlive this; `window` is raised when a person answers.
    QueueNotices(const Parts &parts, Desktop desktop, QWidget &window, QObject *parent = nullptr);
    ~QueueNotices() override;

    void setHost(const QString &host); // the server's name, for sentences
    // Takes the place of what was told before; `viewId` and `rows` of it are what it is about, empty: no view.
    void tell(const QString &sentence, const QString &viewId = {}, const QList<IdAtendimento> &rows = {});
    void show(); // anew, after the queue's state has changed
    void applySettings();
    bool hasTray() const;

Q_SIGNALS:
    void viewWanted(const QString &viewId, const QList<guiche::IdAtendimento> &rows); // with what to select
    void answered(const QString &viewId,
                  const QList<guiche::IdAtendimento> &rows); // the same from outside of the window
    void refreshWanted();
    void focusLeft(); // the bar had it and is gone

private:
    void connectParts();
    void forgetProvider();
    void applyRemedy();

    Parts m_parts;
    Notifier *m_notifier;
    QString m_host;
    QString m_told; // empty: nothing, or it was dismissed
    QString m_viewId; // what it is about
    QList<IdAtendimento> m_rows; // the same
};

} // namespace guiche
