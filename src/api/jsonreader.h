// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/id.h"
#include "core/valor.h"
#include "core/walltime.h"

#include <QString>

#include <array>
#include <functional>
#include <simdjson.h>
#include <string_view>

// Reading JSON of a known shape straight into values: a table of fields a struct, one pass, no tree between. Inside these
// rooms' walls errors are exceptions (simdjson_error, JsonFailure); parseJson() turns them into values.
namespace guiche
{

namespace ondemand = simdjson::ondemand;

struct JsonFailure {
    Error error;
};

// What decoding one document needs besides the document: known texts, how deep we are.
class JsonReader
{
public:
    // A scalar as text: a number as it is written (20-digit ids overflow every integer type), true and false as such;
    // null and containers are no text. `depth` is the nesting depth of the value; NestedTooDeep is thrown past the limit.
    QString text(ondemand::value value, int depth);
    // As text(), without making a string of it; valid until the next read.
    std::string_view scalar(ondemand::value value, int depth);

    // Passes over a value of any kind.
    void skip(ondemand::value value, int depth);
    static void checkDepth(std::string_view json, int depth);

private:
    QString interned(std::string_view utf8);

    // Names, types and statuses repeat from row to row: a repeat shares its string instead of being decoded again.
    struct Known {
        std::string_view utf8;
        QString text;
    };
    static constexpr size_t knownCount = 512;
    std::array<Known, knownCount> m_known;
};

// One field of T: its key and how it is read into a T. `depth` is the value's nesting depth.
template<typename T>
struct JsonField {
    std::string_view key;
    void (*read)(JsonReader &reader, ondemand::value value, int depth, T &target);
};

inline void readInto(QString &target, JsonReader &reader, ondemand::value value, int depth)
{
    target = reader.text(value, depth);
}

inline void readInto(WallTime &target, JsonReader &reader, ondemand::value value, int depth)
{
    target = WallTime::parse(reader.scalar(value, depth));
}

inline void readInto(Valor &target, JsonReader &reader, ondemand::value value, int depth)
{
    target = Valor::parse(reader.scalar(value, depth));
}

// Types made from one text: Id<Tag>, Protocolo, CpfCnpj.
template<typename T>
requires std::is_constructible_v<T, QString>
void readInto(T &target, JsonReader &reader, ondemand::value value, int depth)
{
    target = T(reader.text(value, depth));
}

// A field whose value goes into a member of that type.
template<auto Member, typename T>
void readMember(JsonReader &reader, ondemand::value value, int depth, T &target)
{
    readInto(target.*Member, reader, value, depth);
}

// Reads the fields of `table` from `object`, in whatever order they come; unknown ones are skipped.
template<typename T, size_t Count>
void readObject(const JsonField<T> (&table)[Count], JsonReader &reader, ondemand::object object, int depth, T &target)
{
    size_t expected = 0; // servers write keys in a fixed order, so the next one is nearly always the next of the table
    for (ondemand::field member : object) {
        const ondemand::raw_json_string key = member.key();
        size_t tried = 0;
        for (; tried < Count; ++tried) {
            const JsonField<T> &field = table[(expected + tried) % Count];
            if (key.unsafe_is_equal(field.key)) {
                field.read(reader, member.value(), depth + 1, target);
                break;
            }
        }
        if (tried == Count)
            reader.skip(member.value(), depth + 1);
        else
            expected = (expected + tried + 1) % Count;
    }
}

// Parses `body` and hands its root to `read`. Errors: Unreadable, BodyTooLarge and whatever `read` throws.
Result<void> parseJson(const QByteArray &body, const std::function<void(JsonReader &, ondemand::document &)> &read);

} // namespace guiche
