// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonreader.h"

#include <type_traits>

namespace guiche
{

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

// As readObject(), for what stands in row after row unchanged: the customer, the service.
template<typename T, size_t Count>
const T &readRepeated(const JsonField<T> (&table)[Count], JsonReader &reader, ondemand::object object, int depth)
{
    auto &latest = reader.latest<T>();
    const std::string_view json = object.raw_json();
    if (json != latest.json) {
        T value;
        static_cast<void>(object.reset().value());
        readObject(table, reader, object, depth, value);
        latest = {json, std::move(value)};
    }
    return latest.value;
}

} // namespace guiche
