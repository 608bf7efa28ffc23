// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace guiche
{

// How many columns of a terminal a text takes: two for each wide character (East Asian, emoji), none for combining and
// invisible ones.
int terminalWidth(const QString &text);
// At most so many columns: what is too long ends in "…".
QString elided(const QString &text, int width);

// Columns aligned with spaces, for a terminal and for people. Every cell is put on one line, without control and
// bidirectional formatting characters.
class TextTable
{
public:
    explicit TextTable(const QStringList &heading) { addRow(heading); }

    void addRow(const QStringList &cells);
    // No cell is wider than that.
    void setWidest(int columns) { m_widest = columns; }
    // A line for each row, the heading first and a rule below it; a column that is empty in all of them is left out.
    QString text() const;

    // One line under widths that were decided before, for rows that come one after the other.
    static QString line(const QStringList &cells, const QList<int> &widths);

private:
    QList<QStringList> m_rows;
    int m_widest = 40;
};

} // namespace guiche
