// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/strictobject.h"

#include <QJsonDocument>

#include <cmath>
#include <utility>

namespace guiche
{

namespace
{

void tellFirst(QString &problem, const QString &what)
{
    if (problem.isEmpty())
        problem = what;
}

constexpr QLatin1String formatKey("format");
constexpr QLatin1String versionKey("version");

} // namespace

StrictObject::StrictObject(QJsonObject object, QString path, QString &problem)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problem(problem)
{
}

QString StrictObject::pathOf(QLatin1String key) const
{
    return m_path.isEmpty() ? QString(key) : m_path % u'.' % key;
}

void StrictObject::fail(QLatin1String key, const QString &why)
{
    tellFirst(m_problem, pathOf(key) % QStringLiteral(": ") % why);
}

QJsonValue StrictObject::value(QLatin1String key)
{
    m_asked.insert(key);
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        fail(key, QStringLiteral("missing"));
    return found;
}

QString StrictObject::text(QLatin1String key)
{
    const QJsonValue found = value(key);
    if (!found.isString())
        fail(key, QStringLiteral("not a text"));
    return found.toString();
}

bool StrictObject::answer(QLatin1String key)
{
    const QJsonValue found = value(key);
    if (!found.isBool())
        fail(key, QStringLiteral("neither true nor false"));
    return found.toBool();
}

int StrictObject::number(QLatin1String key, int least, int most)
{
    const QJsonValue found = value(key);
    const double number = found.toDouble(std::nan(""));
    // Written so that what is no number fails too.
    if (!(number >= least && number <= most) || std::floor(number) != number) {
        fail(key, QStringLiteral("not a whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return static_cast<int>(number);
}

std::optional<int> StrictObject::numberIfAny(QLatin1String key, int least, int most)
{
    return has(key) ? std::optional(number(key, least, most)) : std::nullopt;
}

QJsonArray StrictObject::list(QLatin1String key)
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        fail(key, QStringLiteral("not a list"));
    return found.toArray();
}

QStringList StrictObject::texts(QLatin1String key)
{
    QStringList texts;
    const QJsonArray found = list(key);
    for (const QJsonValue &entry : found) {
        if (!entry.isString())
            fail(key, QStringLiteral("holds something that is not a text"));
        texts << entry.toString();
    }
    return texts;
}

QJsonObject StrictObject::object(QLatin1String key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        fail(key, QStringLiteral("not an object"));
    return found.toObject();
}

void StrictObject::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key))
            tellFirst(m_problem, (m_path.isEmpty() ? key : m_path % u'.' % key) % QStringLiteral(": unknown"));
    }
}

QJsonObject objectAt(const QJsonArray &list, qsizetype place, const QString &path, QString &problem)
{
    const QJsonValue found = list.at(place);
    if (!found.isObject())
        tellFirst(problem, path % QStringLiteral(": not an object"));
    return found.toObject();
}

QJsonObject documentOf(const QByteArray &json, QLatin1String format, int version, QString &problem)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        tellFirst(problem, QStringLiteral("no JSON: %1 at %2").arg(error.errorString()).arg(error.offset));
        return {};
    }
    QJsonObject object = document.object();
    if (object.value(formatKey).toString() != format)
        tellFirst(problem, formatKey % QStringLiteral(": not ") % format);
    const double found = object.value(versionKey).toDouble();
    if (found != version)
        tellFirst(problem, versionKey % QStringLiteral(": %1 instead of %2").arg(found).arg(version));
    object.remove(formatKey);
    object.remove(versionKey);
    return object;
}

} // namespace guiche
