// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace guiche
{

// A date that may be left empty: typed (dd/MM/yyyy, also short or without slashes), stepped by day with Up and Down, or
// picked from a calendar (button, F4 or Alt+Down). Qt's own QDateEdit has no empty state.
class OptionalDateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit OptionalDateEdit(QWidget *parent = nullptr);

    // Nothing when empty, and when the text is no date: see isReadable().
    std::optional<QDate> date() const;
    void setDate(const std::optional<QDate> &date);
    // False for text that is no date.
    bool isReadable() const;

    void openCalendar();

    // "1/3/26", "01032026", "2026-03-01": day first, then month, then year; two digits mean this century.
    static std::optional<QDate> readDate(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void step(int days);

    QAction *m_calendarAction;
};

} // namespace guiche
