// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pendingcall.h"
#include "core/profile.h"
#include "desk/connectiontest.h"

#include <QDialog>

#include <memory>

class QListWidgetItem;

namespace guiche
{

namespace Ui
{
class ConnectionDialog;
}

class ConnectionDesk;
class Settings;

// The profiles: made, changed, tested, signed in and out of. Connecting stores the one that is shown and uses it.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    // Both outlive the dialog. Begins with the profile in use; without any, with a new one.
    ConnectionDialog(ConnectionDesk &desk, const Settings &settings, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    void accept() override;

Q_SIGNALS:
    // The shown profile was stored and is in use.
    void connected();

protected:
    bool event(QEvent *event) override;

private:
    void connectParts();
    void fillList(const QString &currentId);
    void showListed(QListWidgetItem *item, const Profile &profile);
    void showProfile(const Profile &profile);
    void showSelected();
    void addProfile();
    void removeProfile();
    void confirmRemoval(const Profile &profile);
    void showKeychain();
    void updateDraft();
    void updateButtons();
    void startTest();
    void finishTest(const TestOutcome &outcome);
    void openCertificate();

    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    ConnectionDesk &m_desk;
    const Settings &m_settings;
    QList<Profile> m_profiles; // as listed; a new one is among them
    std::optional<Error> m_testError;
    std::unique_ptr<ConnectionTest> m_test;
    PendingCall m_reading;
};

} // namespace guiche
