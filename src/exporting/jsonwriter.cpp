// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/jsonwriter.h"

#include "core/plaintext.h"

#include <algorithm>

namespace guiche
{

namespace
{

bool isSpecial(QChar c)
{
    return c == u'"' || c == u'\\' || c == u'\n' || c == u'\t' || reordersOrHides(c);
}

QByteArray escaped(QChar c)
{
    switch (c.unicode()) {
    case '"':
        return QByteArrayLiteral("\\\"");
    case '\\':
        return QByteArrayLiteral("\\\\");
    case '\n':
        return QByteArrayLiteral("\\n");
    case '\r':
        return QByteArrayLiteral("\\r");
    case '\t':
        return QByteArrayLiteral("\\t");
    default:
        return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
}

} // namespace

void JsonWriter::key(QLatin1String name)
{
    separate();
    m_json.append('"').append(name.data(), name.size()).append("\":");
    m_isFirst = true;
}

void JsonWriter::text(const QString &value)
{
    separate();
    m_json += '"';
    QStringView rest = value;
    while (!rest.isEmpty()) {
        const auto special = std::find_if(rest.cbegin(), rest.cend(), isSpecial);
        const qsizetype plain = special - rest.cbegin();
        m_json += rest.first(plain).toUtf8();
        if (special != rest.cend())
            m_json += escaped(*special);
        rest = rest.sliced(std::min(plain + 1, rest.size()));
    }
    m_json += '"';
}

void JsonWriter::literal(const QByteArray &json)
{
    separate();
    m_json += json;
}

void JsonWriter::field(QLatin1String name, const QString &value)
{
    key(name);
    value.isEmpty() ? literal(QByteArrayLiteral("null")) : text(value);
}

void JsonWriter::field(QLatin1String name, qsizetype value)
{
    key(name);
    literal(QByteArray::number(value));
}

void JsonWriter::field(QLatin1String name, bool value)
{
    key(name);
    literal(value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_json += bracket;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    m_json += bracket;
    m_isFirst = false;
}

void JsonWriter::separate()
{
    if (!m_isFirst)
        m_json += ',';
    m_isFirst = false;
}

} // namespace guiche
