// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/deadlines.h"

#include <QWidget>

#include <array>
#include <memory>

class QLineEdit;

namespace guiche
{

namespace Ui
{
class ProfilesPage;
}

// The profiles of deadlines, how each counts and which types belong to it. What was typed stays as it is until it is taken,
// right or wrong.
class ProfilesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilesPage(QWidget *parent = nullptr);
    ~ProfilesPage() override;

    // `types`: those seen in the queue, to be offered.
    void setRules(const DeadlineRules &rules, const QStringList &types);
    // What is wrong, in a sentence, with the focus where it is; then `rules` are as they were.
    QString takeInto(DeadlineRules &rules);

Q_SIGNALS:
    // What is wrong as soon as it is typed; empty: nothing any more.
    void told(const QString &sentence);

private:
    // A profile and its working times as they were typed, which may be no times.
    struct Draft {
        DeadlineProfile profile;
        std::array<QString, 7> week;
    };

    void connectParts();
    void fillList(qsizetype current);
    void showSelected();
    void showUnit();
    void showTypes();
    void takeFields();
    void takeTypes();
    void checkDays();
    void add();
    void remove();
    QString problemAt(qsizetype place);
    qsizetype current() const; // -1: none
    QString listedName(const DeadlineProfile &profile) const;

    std::unique_ptr<Ui::ProfilesPage> m_ui;
    std::array<QLineEdit *, 7> m_dayEdits;
    QList<Draft> m_drafts;
    QStringList m_types; // seen in the queue, and those of the profiles
    QString m_default;
    bool m_isShowing = false; // the fields are being filled, nobody types
};

} // namespace guiche
