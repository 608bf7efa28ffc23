// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connectiondialog.h"
#include "gui/windowdriver.h"

#include <QLineEdit>
#include <QPointer>

namespace guiche
{

// The dialog of the connections and a person in front of it. Begins with a dialog of its own, or with one that a window
// has opened.
class DialogDriver
{
public:
    explicit DialogDriver(WindowDriver &driver);
    explicit DialogDriver(const MainWindow &window);

    bool isOpen() const { return m_dialog && m_dialog->isVisible(); }
    bool awaitFocus() const { return m_dialog && WindowDriver::awaitFocus(m_dialog); }
    ConnectionDialog &dialog() const { return *m_dialog; }

    template<typename Widget>
    Widget *child(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QLineEdit *edit(const char *name) const { return child<QLineEdit>(name); }
    void click(const char *name) const;
    // Types over what is in a field.
    void fill(const char *name, const QString &text) const;
    // Address, client, secret, e-mail and password.
    void fillAll(const QString &address = QStringLiteral("api.provedor.example")) const;
    void pressConnect() const;
    void showNetworkPage() const;

    QString problem() const; // told beside the fields
    bool isOnNetworkPage() const;
    QStringList listed() const; // the names of the profiles
    QString current() const;
    void choose(const QString &listedName) const;

    // The result of a test: for each stage "passed", "failed", "not used" or "not reached"; empty without one.
    QStringList stages() const;
    QString testSentence() const;
    // Presses Test and waits for the result.
    bool test() const;
    bool awaitResult() const;

private:
    std::unique_ptr<ConnectionDialog> m_own;
    QPointer<ConnectionDialog> m_dialog;
};

// Any dialog of that class below a window; null if there is none.
template<typename Dialog>
Dialog *openDialog(const QWidget &parent)
{
    const auto dialogs = parent.findChildren<Dialog *>();
    for (Dialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace guiche
