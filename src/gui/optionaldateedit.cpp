// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/optionaldateedit.h"

#include "gui/lineicon.h"
#include "gui/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QWidgetAction>

namespace guiche
{

namespace
{

const QString &dateFormat()
{
    static const QString format = QStringLiteral("dd/MM/yyyy");
    return format;
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    constexpr int century = 2000;
    const int year = match.captured(QStringLiteral("y")).toInt();
    return QDate(year < 100 ? century + year : year, match.captured(QStringLiteral("m")).toInt(),
                 match.captured(QStringLiteral("d")).toInt());
}

} // namespace

OptionalDateEdit::OptionalDateEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_calendarAction(addAction(lineIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition))
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    m_calendarAction->setToolTip(tr("Calendar (F4)"));
    connect(m_calendarAction, &QAction::triggered, this, &OptionalDateEdit::openCalendar);
}

std::optional<QDate> OptionalDateEdit::readDate(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) // as at every start, which is not to wait for the expressions
        return {};
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(\A(?<d>\d{1,2})[/.\-\s](?<m>\d{1,2})[/.\-\s](?<y>\d{4}|\d{2})\z)"));
    static const QRegularExpression digitsOnly(QStringLiteral(R"(\A(?<d>\d\d)(?<m>\d\d)(?<y>\d{4}|\d{2})\z)"));
    static const QRegularExpression yearFirst(QStringLiteral(R"(\A(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)\z)"));
    for (const QRegularExpression *form : {&yearFirst, &dayFirst, &digitsOnly}) {
        if (const auto match = form->match(text); match.hasMatch() && dateOf(match).isValid())
            return dateOf(match);
    }
    return {};
}

std::optional<QDate> OptionalDateEdit::date() const
{
    return readDate(text());
}

void OptionalDateEdit::setDate(const std::optional<QDate> &date)
{
    setText(date ? date->toString(dateFormat()) : QString());
}

bool OptionalDateEdit::isReadable() const
{
    return text().trimmed().isEmpty() || date();
}

void OptionalDateEdit::step(int days)
{
    const std::optional<QDate> current = date();
    setDate(current ? current->addDays(days) : QDate::currentDate());
    Q_EMIT textEdited(text());
}

void OptionalDateEdit::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setSelectedDate(date().value_or(QDate::currentDate()));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend; // Qt's own is a red that no theme knows
    weekend.setForeground(toneColor(palette(), Tone::Muted));
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, weekend);
    const auto pick = [this, menu](const std::optional<QDate> &picked) {
        setDate(picked);
        Q_EMIT textEdited(text());
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    menu->addAction(tr("Today"), this, [pick] { pick(QDate::currentDate()); });
    menu->addAction(tr("No date"), this, [pick] { pick({}); });
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void OptionalDateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isAltDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_F4 || isAltDown)
        openCalendar();
    else if (event->key() == Qt::Key_Up)
        step(1);
    else if (event->key() == Qt::Key_Down)
        step(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void OptionalDateEdit::focusOutEvent(QFocusEvent *event)
{
    if (const std::optional<QDate> typed = date())
        setDate(typed);
    QLineEdit::focusOutEvent(event);
}

} // namespace guiche
