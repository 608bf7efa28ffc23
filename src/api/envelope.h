// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonfields.h"

#include <algorithm>

// What all routes that read a list reply (contract.md, Errors): {status, msg, atendimentos: […]}, an error, or nothing.
namespace guiche
{

// The parts of a reply's root that decide what it is. A decoder adds the rows it reads.
struct Envelope {
    QString status;
    QString msg;
    QString message;
    QString errorDescription;
    QString error;
    QString firstError;
    bool isNoObject = false; // something else, and not empty
    bool hasList = false; // the key is there, with something that can be taken as a list
    bool listIsOddlyShaped = false;

    QString messageForPeople() const; // whatever order they came in
    QString told() const; // that message, then the first error where that says more; redacted
};

enum class ListFound { Nothing, List };

// What the reply is, once it is read. Errors: Rejected, UnexpectedShape.
Result<ListFound> verdictOn(const Envelope &envelope);

// `errors` is a list of texts, or an object of such lists; the first text is told to people.
void readFirstError(JsonReader &reader, ondemand::value value, int depth, QString &first);

template<typename T>
void readFirstErrorOf(JsonReader &reader, ondemand::value value, int depth, T &envelope)
{
    readFirstError(reader, value, depth, envelope.firstError);
}

template<typename T, size_t Count>
struct EnvelopeTable {
    static constexpr size_t shared = 6;
    JsonField<T> fields[Count + shared];
};

// A decoder's own fields of the root, and those of every Envelope.
template<typename T, size_t Count>
constexpr EnvelopeTable<T, Count> envelopeWith(const JsonField<T> (&own)[Count])
{
    EnvelopeTable<T, Count> all{{{"status", readMember<&Envelope::status>},
                                 {"msg", readMember<&Envelope::msg>},
                                 {"errors", readFirstErrorOf<T>},
                                 {"message", readMember<&Envelope::message>},
                                 {"error_description", readMember<&Envelope::errorDescription>},
                                 {"error", readMember<&Envelope::error>}}};
    std::copy(std::begin(own), std::end(own), std::begin(all.fields) + all.shared);
    return all;
}

// Hands each row that is an object to `readRow`; counts the others. Returns how many rows there were.
template<typename ReadRow>
qsizetype readRows(JsonReader &reader, ondemand::array rows, int depth, qsizetype &skipped, ReadRow readRow)
{
    qsizetype received = 0;
    for (ondemand::value row : rows) {
        ++received;
        if (row.type() == ondemand::json_type::object) {
            readRow(row.get_object());
        } else {
            reader.skip(row, depth + 1);
            ++skipped;
        }
    }
    return received;
}

// The list of rows itself, or what stands in its place; `reply` counts them.
template<typename Reply, typename ReadRow>
void readEnvelopeList(JsonReader &reader, ondemand::value value, int depth, Envelope &envelope, Reply &reply,
                      ReadRow readRow)
{
    switch (value.type()) {
    case ondemand::json_type::array:
        envelope.hasList = true;
        reply.received += readRows(reader, value.get_array(), depth, reply.skipped, readRow);
        return;
    case ondemand::json_type::null:
    case ondemand::json_type::object: // an empty PHP array, written as an object
        envelope.hasList = JsonReader::skip(value, depth);
        envelope.listIsOddlyShaped = !envelope.hasList;
        return;
    case ondemand::json_type::string:
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
        static_cast<void>(reader.scalar(value, depth));
        envelope.listIsOddlyShaped = true;
        return;
    }
}

template<typename T, size_t Count>
Result<void> readEnvelope(const QByteArray &body, const EnvelopeTable<T, Count> &table, T &envelope)
{
    return parseJson(body, [&table, &envelope](JsonReader &reader, ondemand::document &document) {
        if (document.type() == ondemand::json_type::object) {
            ondemand::object root = document.get_object();
            envelope.hasList = root.is_empty(); // an empty reply, written as an object
            readObject(table.fields, reader, root, 1, envelope);
        } else {
            envelope.hasList = JsonReader::skipRoot(document);
            envelope.isNoObject = !envelope.hasList;
        }
    });
}

} // namespace guiche
