// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/viewreading.h"

#include <QJsonArray>

#include <cmath>

namespace guiche
{

namespace
{

constexpr qsizetype longestShownKey = 40;
constexpr qsizetype mostPassedOver = 100; // a file can be full of them; so many are told

} // namespace

void ViewReading::fail(ViewProblem::What what, const QString &where)
{
    if (!m_problem)
        m_problem = ViewProblem{what, where};
}

void ViewReading::passOver(const QString &where)
{
    if (m_passedOver.size() < mostPassedOver)
        m_passedOver << ViewProblem{ViewProblem::What::Unknown, where};
}

void ViewReading::passOverBut(const Part &part, const QStringList &known)
{
    const QStringList keys = part.json.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            passOver(path(part, key));
    }
}

ViewReading::Part ViewReading::part(const Item &item)
{
    if (!item.value.isUndefined() && !item.value.isObject())
        fail(ViewProblem::What::WrongType, item.where);
    return {item.value.toObject(), item.where};
}

ViewReading::Part ViewReading::part(const Part &of, const QString &key)
{
    return part(Item{of.json.value(key), path(of, key)});
}

QList<ViewReading::Item> ViewReading::list(const Part &of, const QString &key)
{
    const QJsonValue value = of.json.value(key);
    const QString where = path(of, key);
    if (!value.isUndefined() && !value.isArray())
        fail(ViewProblem::What::WrongType, where);
    QList<Item> items;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        items << Item{array[i], QStringLiteral("%1[%2]").arg(where).arg(i)};
    return items;
}

QString ViewReading::text(const Part &of, const QString &key, qsizetype longest)
{
    const QJsonValue value = of.json.value(key);
    if (!value.isUndefined() && !value.isString())
        fail(ViewProblem::What::WrongType, path(of, key));
    else if (value.toString().size() > longest)
        fail(ViewProblem::What::NotAllowed, path(of, key));
    return value.toString();
}

QString ViewReading::needed(const Part &of, const QString &key)
{
    if (!of.json.contains(key))
        fail(ViewProblem::What::Missing, path(of, key));
    return text(of, key, largestViewFile);
}

bool ViewReading::flag(const Part &of, const QString &key)
{
    const QJsonValue value = of.json.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(ViewProblem::What::WrongType, path(of, key));
    return value.toBool();
}

std::optional<int> ViewReading::number(const Part &of, const QString &key, int least, int most)
{
    const QJsonValue value = of.json.value(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number) {
        fail(ViewProblem::What::WrongType, path(of, key));
        return std::nullopt;
    }
    if (number < least || number > most) {
        fail(ViewProblem::What::NotAllowed, path(of, key));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

QString ViewReading::shownKey(const QString &key)
{
    const QString clean = cleanViewName(key);
    return clean.size() <= longestShownKey ? clean : clean.first(longestShownKey) + u'…';
}

QString ViewReading::path(const Part &of, const QString &key)
{
    const QString shown = shownKey(key);
    return of.where.isEmpty() ? shown : QString(of.where + u'.' + shown);
}

} // namespace guiche
