// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimento.h"
#include "core/error.h"

#include <QString>

#include <array>
#include <functional>
#include <simdjson.h>
#include <string_view>
#include <tuple>

// Reading JSON of a known shape straight into values: one pass, no tree between; see jsonfields.h. Inside these walls
// errors are exceptions (simdjson_error, JsonFailure); parseJson() turns them into values.
namespace guiche
{

namespace ondemand = simdjson::ondemand;

// What was decoded came with this status: errors of the body carry it.
inline constexpr int httpOk = 200;

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

    // Passes over a value of any kind, looking only at its outside; whether it was null, [] or {}.
    static bool skip(ondemand::value value, int depth);
    // The same for a root.
    static bool skipRoot(ondemand::document &root);

    // The latest object read of a kind that rows repeat: same JSON, same value.
    template<typename T>
    struct Latest {
        std::string_view json;
        T value;
    };
    template<typename T>
    Latest<T> &latest()
    {
        return std::get<Latest<T>>(m_latest);
    }

private:
    static bool skipContainer(std::string_view json, int depth);
    static void checkDepth(std::string_view json, int depth);
    QString interned(std::string_view utf8);

    // Names, types and statuses repeat from row to row: a repeat shares its string instead of being decoded again.
    struct Known {
        std::string_view utf8;
        QString text;
    };
    static constexpr size_t knownCount = 512;
    std::array<Known, knownCount> m_known;
    std::tuple<Latest<Cliente>, Latest<Servico>> m_latest;
};

// Parses `body` and hands its root to `read`. Errors: Unreadable, BodyTooLarge and whatever `read` throws.
Result<void> parseJson(const QByteArray &body, const std::function<void(JsonReader &, ondemand::document &)> &read);

} // namespace guiche
