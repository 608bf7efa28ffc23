// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace guiche
{

// Writes JSON (RFC 8259) in the order it is told: QJsonObject would sort the keys, and takes ten times as long. Every text
// is exact, and safe on a terminal: what could hide, reorder or command there is escaped. Half a surrogate pair, which is
// no text, becomes U+FFFD.
class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(QLatin1String name);
    void text(const QString &value);
    // A number, true, false or null as JSON spells it.
    void literal(const QByteArray &json);

    // An empty text is null.
    void field(QLatin1String name, const QString &value);
    void field(QLatin1String name, qsizetype value);
    void field(QLatin1String name, bool value);

    const QByteArray &json() const { return m_json; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();

    QByteArray m_json;
    bool m_isFirst = true; // of its object or list, or right behind its key
};

} // namespace guiche
