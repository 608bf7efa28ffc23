// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "queue/alertrules.h"

#include <QIcon>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QWidget;

namespace guiche
{

// Where a desktop shows that a program has something to say; an interface, because there is none in a test and not on
// every desktop.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isThere() const = 0;
    virtual void show(const QIcon &icon, const QString &toolTip) = 0;
    virtual void hide() = 0;
    virtual void showMessage(const QString &title, const QString &text) = 0; // only while the icon is shown

Q_SIGNALS:
    void activated(); // the icon was clicked
    void messageClicked(); // the last message was
};

std::unique_ptr<Tray> systemTray();

// The program's icon with a number on it, in the colours of `palette`; 0: without.
QIcon countedIcon(qsizetype count, const QPalette &palette);

// Tells of alerts: on the desktop where there is a tray, else by the window's mark in the task bar, and always through
// noticeWanted(). It says how many and of which view, never whose: lock screens and shared screens show it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using NameOfView = std::function<QString(const QString &id)>;

    // `window` is raised when a person answers. A view without a name is none any more: nobody is told of it.
    Notifier(QWidget &window, std::unique_ptr<Tray> tray, Clock clock, NameOfView nameOfView,
             QObject *parent = nullptr);
    ~Notifier() override;

    void setSettings(const AlertSettings &settings);
    // The number in the icon: how many are late. Nothing when no queue is watched: the icon goes.
    void setCount(std::optional<qsizetype> count);
    // Those of one refresh. During quiet hours they are kept, and told as one for each view afterwards.
    void tell(const QList<Alert> &alerts);
    void forget(); // another provider: nothing held back is his

    bool hasTray() const;

Q_SIGNALS:
    // For the window's own notice: the view with the gravest alert is the one to go to, its rows are those to select.
    void noticeWanted(const QString &text, const QString &viewId, const QList<guiche::IdAtendimento> &rows);
    void viewWanted(const QString &id, const QList<guiche::IdAtendimento> &rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString textOf(const QList<Alert> &alerts) const;
    QString partText(const Alert &alert) const;
    void letThrough(QList<Alert> alerts);
    void showIcon();
    void raiseWindow();
    void answer();

    QPointer<QWidget> m_window;
    std::unique_ptr<Tray> m_tray;
    Clock m_clock;
    NameOfView m_nameOfView;
    AlertSettings m_settings;
    AlertGate m_gate;
    QTimer m_quietTimer;
    std::optional<qsizetype> m_count;
    bool m_hasIcon = false;
    Alert m_last; // what a click on the message goes to
};

} // namespace guiche
