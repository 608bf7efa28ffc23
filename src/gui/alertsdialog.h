// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/alertrules.h"

#include <QDialog>

#include <array>
#include <memory>

class QCheckBox;

namespace guiche
{

namespace Ui
{
class AlertsDialog;
}

// Notifications as a whole: on or off, and when nobody is to be disturbed. Open with open().
class AlertsDialog : public QDialog
{
    Q_OBJECT

public:
    // Without a tray it says what happens instead.
    AlertsDialog(const AlertSettings &settings, bool hasTray, QWidget *parent = nullptr);
    ~AlertsDialog() override;

Q_SIGNALS:
    void settingsChosen(const guiche::AlertSettings &settings); // accepted

public Q_SLOTS:
    void accept() override;

private:
    AlertSettings settings() const;
    void showState();

    std::unique_ptr<Ui::AlertsDialog> m_ui;
    std::array<QCheckBox *, 7> m_days = {}; // Monday first
};

} // namespace guiche
