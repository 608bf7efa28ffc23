// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/viewfile.h"

#include <QJsonValue>

#include <optional>

namespace guiche
{

// Takes a file of views apart. Keeps the first thing that is wrong and goes on with defaults from there, so that readers
// need not ask after each step; what was read is good only if nothing was wrong.
class ViewReading
{
public:
    struct Part {
        QJsonObject json;
        QString where; // empty: the whole
    };
    struct Item {
        QJsonValue value;
        QString where;
    };

    const std::optional<ViewProblem> &problem() const { return m_problem; }
    const QList<ViewProblem> &passedOver() const { return m_passedOver; }

    void fail(ViewProblem::What what, const QString &where);
    void passOver(const QString &where);
    void passOverBut(const Part &part, const QStringList &known);

    // What is not there is empty, false or nothing; what is there has to be of its type and within its bounds.
    Part part(const Item &item);
    Part part(const Part &of, const QString &key);
    QList<Item> list(const Part &of, const QString &key);
    QString text(const Part &of, const QString &key, qsizetype longest);
    QString needed(const Part &of, const QString &key);
    bool flag(const Part &of, const QString &key);
    std::optional<int> number(const Part &of, const QString &key, int least, int most);

    // A key as a path may carry it: anybody may have written it.
    static QString shownKey(const QString &key);

private:
    static QString path(const Part &of, const QString &key);

    std::optional<ViewProblem> m_problem;
    QList<ViewProblem> m_passedOver;
};

} // namespace guiche
