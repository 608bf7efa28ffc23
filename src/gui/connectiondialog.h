// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "settings/settings.h"

#include <QDialog>

#include <memory>

namespace guiche
{

namespace Ui
{
class ConnectionDialog;
}

// Asks for a server and how to be let in there. What makes no sense is explained beside its field.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const RememberedConnection &remembered, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    void accept() override;

Q_SIGNALS:
    void connectionChosen(const guiche::Connection &connection);

private:
    void showProblem(const QString &text, QWidget *field);
    void checkAddress();
    void grow();
    bool isToken() const;
    // Empty when a field is missing, which is then explained.
    std::optional<SignIn> signIn();

    std::unique_ptr<Ui::ConnectionDialog> m_ui;
};

} // namespace guiche
