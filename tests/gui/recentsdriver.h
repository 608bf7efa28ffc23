// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/recentsdesk.h"
#include "gui/recentspopup.h"
#include "gui/windowdriver.h"
#include "store/memoryrecentsstore.h"

#include <QLineEdit>
#include <QListWidget>

#include <memory>

namespace guiche
{

AtendimentoQuery askedFor(TipoBusca tipo, const QString &termo);

// The popup of recent customers under a box of a window of its own, and a person in front of it. The profile is signed in
// to, and nobody asks its server anything.
class RecentsDriver
{
public:
    explicit RecentsDriver(const QByteArray &policy = "\n");
    ~RecentsDriver();

    // A run of the program, after what an earlier one has left.
    void begin();
    void note(TipoBusca tipo, const QString &termo, const Cliente &cliente) const;
    // Bianca by her CPF, a bakery by its código, and João by a service, in this order.
    void noteThree() const;
    void open() const;

    template<typename Widget>
    Widget *child(const char *name) const
    {
        return popup->findChild<Widget *>(QString::fromLatin1(name));
    }
    bool isShown(const char *name) const { return child<QWidget>(name)->isVisible(); }
    void click(const char *name) const { WindowDriver::click(child<QWidget>(name)); }
    QString text(const char *labelName) const { return child<QLabel>(labelName)->text(); }
    QLineEdit *filter() const { return child<QLineEdit>("filterEdit"); }
    QListWidget *list() const { return child<QListWidget>("customerList"); }
    // As a screen reader tells them.
    QStringList rows() const;
    QString currentRow() const { return rows().value(list()->currentRow()); }

    WindowDriver program;
    MemoryRecentsStore store;
    std::unique_ptr<RecentsDesk> desk;
    std::unique_ptr<QWidget> window;
    QLineEdit *box = nullptr;
    std::unique_ptr<RecentsPopup> popup;
    QList<AtendimentoQuery> chosen;
    QList<AtendimentoQuery> chosenInNewTab;
};

} // namespace guiche
