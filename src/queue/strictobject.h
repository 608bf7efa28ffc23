// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace guiche
{

// Reads a JSON object that must be exactly what is expected of it. The first thing that is not, is written into `problem`
// with its path, in English; from then on every answer is empty.
class StrictObject
{
public:
    StrictObject(QJsonObject object, QString path, QString &problem);

    bool has(QLatin1String key) const { return m_object.contains(key); }
    QString text(QLatin1String key);
    bool answer(QLatin1String key);
    int number(QLatin1String key, int least, int most);
    std::optional<int> numberIfAny(QLatin1String key, int least, int most);
    QJsonArray list(QLatin1String key);
    QStringList texts(QLatin1String key);
    QJsonObject object(QLatin1String key);

    // Beside what was asked for there must be nothing.
    void finish();

    // "profiles[2].amount"
    QString pathOf(QLatin1String key) const;
    void fail(QLatin1String key, const QString &why);

private:
    QJsonValue value(QLatin1String key);

    QJsonObject m_object;
    QString m_path;
    QString &m_problem;
    QSet<QString> m_asked;
};

// The object at a place of a list; an empty one where something else is.
QJsonObject objectAt(const QJsonArray &list, qsizetype place, const QString &path, QString &problem);

// A whole document of a kind and version: its object less "format" and "version".
QJsonObject documentOf(const QByteArray &json, QLatin1String format, int version, QString &problem);

} // namespace guiche
