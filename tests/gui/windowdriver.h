// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"
#include "desk/connectiondesk.h"
#include "desk/recentsdesk.h"
#include "desk/searchdesk.h"
#include "gui/atendimentosview.h"
#include "gui/mainwindow.h"
#include "models/columntext.h"
#include "secrets/memorysecretstore.h"
#include "store/memoryrecentsstore.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class QToolButton;
class QTranslator;

namespace guiche
{

// The program's window on the demo server of 10 March 2026, 14:30, and a person in front of it: keys go to whatever has
// the focus, answers are read off the screen. A request that the program must never send fails the test.
class WindowDriver
{
public:
    // Plain: what was asked is what is sent and shown (the type is chosen, nothing is masked, fetched behind or opened in
    // a tab of its own). AsDelivered: as a new person finds the program.
    enum class Manner { Plain, AsDelivered };
    explicit WindowDriver(const Policy &policy = {}, Manner manner = Manner::Plain);
    ~WindowDriver();

    // What an administrator writes into policy.ini.
    static Policy policyOf(const QByteArray &ini);

    static QDateTime now();
    // The program's style and palette; English with its plural forms. Once a process.
    static void prepare();
    // "en", "pt_BR", "es"; empty: the bare source texts.
    static bool useLanguage(const QString &code);

    bool connectToDemo();
    // With the demo server's token, for this run only.
    void connectTo(const ServerAddress &server);
    // A new window, with the settings an earlier one has left.
    bool open(const QSize &size = {1280, 760});

    template<typename Widget>
    Widget *child(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    AtendimentosView &view() const;
    SearchDesk &searches() const { return window->searches(); } // of the tab in front
    QToolButton *connectionButton() const; // of the status bar
    // What is in a button of the window that can be clicked now; null if there is none.
    QPushButton *button(const QString &text) const;

    // Until keys go to this window.
    static bool awaitFocus(QWidget *shown);
    // Until a menu, list or calendar is open and seen.
    static bool awaitPopup();
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString &text); // where the focus is
    static void click(QWidget *widget);
    void clickRow(const QModelIndex &index) const;
    // Types over the term, presses Enter.
    void ask(const QString &term) const;
    // The same, and waits for the end of it.
    bool search(const QString &term) const;
    bool settle() const;

    QString status() const; // the status bar's standing sentence
    QString currentText(const char *comboName) const;
    // The rows of the tree that are open to the eye, top down, ordens de serviço indented; cells joined by " | ".
    QStringList rows(const QList<Column> &columns = {Column::Numero}) const;
    QString heading() const; // of the detail
    // What stands beside a label of the detail; null when there is no such label.
    QString detail(const QString &label) const;
    QString messageTitle() const; // of the page shown instead of rows; null when there are rows
    QString messageText() const;
    bool areRowsShown() const;

    // The searches that reached the demo server, oldest first: the query part.
    QList<QByteArray> asked() const;
    QByteArray lastParameter(const QByteArray &name) const;

    QTemporaryDir directory;
    std::unique_ptr<DemoServer> server;
    std::unique_ptr<Settings> settings;
    MemorySecretStore secrets;
    std::unique_ptr<ConnectionDesk> connections;
    MemoryRecentsStore recentsStore;
    std::unique_ptr<RecentsDesk> recents;
    std::unique_ptr<MainWindow> window;
};

} // namespace guiche
