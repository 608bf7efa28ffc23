// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/deadlines.h"

#include <QDialog>

#include <memory>

namespace guiche
{

namespace Ui
{
class DeadlinesDialog;
}

class HolidaysPage;
class ProfilesPage;
class ThresholdsPage;

// What is late, to be told by a person: limits per type, profiles of deadlines, holidays. What cannot be understood is
// pointed out, and the dialog stays with all that was typed. Open with open().
class DeadlinesDialog : public QDialog
{
    Q_OBJECT

public:
    // `types`: those seen in the queue, offered first; `year`: whose holidays are shown first.
    DeadlinesDialog(const DeadlineRules &rules, const QStringList &types, int year, QWidget *parent = nullptr);
    ~DeadlinesDialog() override;

    void accept() override;

Q_SIGNALS:
    // Once, and only with rules whose problem() is empty.
    void rulesEdited(const guiche::DeadlineRules &rules);

private:
    void restoreDefaults();
    void tell(const QString &sentence);

    std::unique_ptr<Ui::DeadlinesDialog> m_ui;
    ThresholdsPage *m_thresholds;
    ProfilesPage *m_profiles;
    HolidaysPage *m_holidays;
    DeadlineRules m_rules;
    QStringList m_types;
    int m_year;
};

} // namespace guiche
