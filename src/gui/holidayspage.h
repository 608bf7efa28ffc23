// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/holidays.h"

#include <QWidget>

#include <memory>

namespace guiche
{

namespace Ui
{
class HolidaysPage;
}

// The national holidays of a year, to be left out or taken, and a person's own. What was typed stays as it is until it is
// taken, right or wrong.
class HolidaysPage : public QWidget
{
    Q_OBJECT

public:
    explicit HolidaysPage(QWidget *parent = nullptr);
    ~HolidaysPage() override;

    void setChoice(const HolidayChoice &choice, int year);
    // What is wrong, in a sentence, with the focus where it is; then `choice` is as it was.
    QString takeInto(HolidayChoice &choice);

    // From a file, in place of all that is there; to a file. A file that cannot be read or written changes nothing.
    void importFrom(const QString &file);
    void exportTo(const QString &file);

Q_SIGNALS:
    // In a sentence: what went wrong with a file, or what is right.
    void told(const QString &sentence);

private:
    void connectParts();
    void fillNational();
    void takeTicks();
    void fillOwn(const QList<OwnHoliday> &own);
    void addOwn();
    void removeOwn();
    void updateButtons();
    void openFile(bool isExport);

    std::unique_ptr<Ui::HolidaysPage> m_ui;
    QList<NationalHoliday> m_national;
    HolidayChoice m_choice; // the own ones are those of the table
    bool m_isFilling = false;
};

} // namespace guiche
