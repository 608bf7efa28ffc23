// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <string_view>

namespace guiche
{

// A date, with or without a time, as the provider's clock on the wall showed it. The API sends no zone, so none is kept
// and nothing is ever converted (contract.md, Types). Text in no known form is kept and shown as it came.
class WallTime
{
public:
    WallTime() = default;
    explicit WallTime(QDate date, QTime time = {});

    // "dd/MM/yyyy[ HH:mm[:ss[.f…]]]", "yyyy-MM-dd[ HH:mm[:ss[.f…]]]" (also with a T between); fractions are dropped.
    static WallTime parse(QStringView text);
    static WallTime parse(std::string_view utf8);

    bool isEmpty() const { return !m_date.isValid() && m_unreadable.isEmpty(); }
    bool isReadable() const { return m_date.isValid(); }
    bool hasTime() const { return m_time.isValid(); }
    QDate date() const { return m_date; }
    QTime time() const { return m_time; }

    // Local, because the agent's clock and the provider's hang on the same wall. Without a time: the day's first moment.
    QDateTime toDateTime() const;

    // "19/06/2018", "19/06/2018 14:02", or the text that came.
    QString text() const;
    // As text(), with seconds where there are any.
    QString preciseText() const;

    // Orders by time; unreadable after every time, empty after everything.
    qint64 sortKey() const;

    friend bool operator==(const WallTime &, const WallTime &) = default;

private:
    template<typename Char>
    bool read(const Char *text, qsizetype size);

    QDate m_date;
    QTime m_time;
    QString m_unreadable;
};

} // namespace guiche
