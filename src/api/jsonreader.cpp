// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonreader.h"

#include "api/atendimentosdecoder.h"
#include "api/bodytext.h"

namespace guiche
{

namespace
{

std::string_view trimmed(std::string_view token)
{
    const size_t last = token.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view() : token.substr(0, last + 1);
}

QByteArrayView withoutByteOrderMark(const QByteArray &body)
{
    const bool hasMark = body.startsWith("\xEF\xBB\xBF");
    return hasMark ? QByteArrayView(body).sliced(3) : QByteArrayView(body);
}

// simdjson finds broken UTF-8 in its first pass over the text, before anything is read.
Result<void> parseUtf8(const QByteArray &body, const std::function<void(JsonReader &, ondemand::document &)> &read,
                       bool &isUtf8)
{
    const QByteArrayView text = withoutByteOrderMark(body);
    const auto size = static_cast<size_t>(text.size());
    // It reads some bytes past the end: a body that grew has room for that, any other one is copied.
    QByteArray shared = body; // only what is not const tells
    const auto room = size + static_cast<size_t>(shared.data_ptr().freeSpaceAtEnd());
    const bool hasRoom = room >= size + simdjson::SIMDJSON_PADDING;
    const simdjson::padded_string copied =
        hasRoom ? simdjson::padded_string() : simdjson::padded_string(text.data(), size);
    const simdjson::padded_string_view padded =
        hasRoom ? simdjson::padded_string_view(text.data(), size, room) : simdjson::padded_string_view(copied);
    try {
        ondemand::parser parser;
        ondemand::document document;
        const simdjson::error_code broken = parser.iterate(padded).get(document);
        isUtf8 = broken != simdjson::UTF8_ERROR;
        if (broken)
            return failure(ErrorKind::Unreadable, httpOk, QString::fromLatin1(simdjson::error_message(broken)));
        JsonReader reader;
        read(reader, document);
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            return failure(ErrorKind::Unreadable, httpOk, QStringLiteral("text after the end of the document"));
        return {};
    } catch (const JsonFailure &found) {
        return tl::unexpected(found.error);
    } catch (const simdjson::simdjson_error &broken) {
        return failure(ErrorKind::Unreadable, httpOk, QString::fromLatin1(broken.what()));
    }
}

} // namespace

std::string_view JsonReader::scalar(ondemand::value value, int depth)
{
    switch (value.type()) {
    case ondemand::json_type::string:
        return value.get_string();
    case ondemand::json_type::number: {
        const std::string_view token = trimmed(value.raw_json_token());
        static_cast<void>(value.get_double().value()); // throws when it only begins like a number
        return token;
    }
    case ondemand::json_type::boolean:
        return value.get_bool() ? "true" : "false";
    case ondemand::json_type::null:
        static_cast<void>(value.is_null().value()); // throws when it only begins like null
        return {};
    case ondemand::json_type::array:
    case ondemand::json_type::object:
        skip(value, depth);
        return {};
    }
    Q_UNREACHABLE();
}

QString JsonReader::text(ondemand::value value, int depth)
{
    return interned(scalar(value, depth));
}

QString JsonReader::interned(std::string_view utf8)
{
    constexpr size_t longestKnown = 64;
    if (utf8.empty())
        return {};
    const auto decoded = [utf8] { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); };
    if (utf8.size() > longestKnown)
        return decoded();
    Known &known = m_known[std::hash<std::string_view>()(utf8) % knownCount];
    if (known.utf8 != utf8)
        known = {utf8, decoded()};
    return known.text;
}

bool JsonReader::skip(ondemand::value value, int depth)
{
    switch (value.type()) {
    case ondemand::json_type::array:
        return skipContainer(ondemand::array(value.get_array()).raw_json(), depth);
    case ondemand::json_type::object:
        return skipContainer(ondemand::object(value.get_object()).raw_json(), depth);
    case ondemand::json_type::string:
        static_cast<void>(value.get_raw_json_string().value());
        return false;
    case ondemand::json_type::number:
        static_cast<void>(value.get_double().value());
        return false;
    case ondemand::json_type::boolean:
        static_cast<void>(value.get_bool().value());
        return false;
    case ondemand::json_type::null:
        static_cast<void>(value.is_null().value());
        return true;
    }
    Q_UNREACHABLE();
}

bool JsonReader::skipContainer(std::string_view json, int depth)
{
    checkDepth(json, depth);
    const size_t first = json.find_first_not_of(" \t\r\n", 1);
    return json[first] == ']' || json[first] == '}';
}

bool JsonReader::skipRoot(ondemand::document &root)
{
    switch (root.type()) {
    case ondemand::json_type::array:
        return skipContainer(ondemand::array(root.get_array()).raw_json(), 1);
    case ondemand::json_type::object:
        return skipContainer(ondemand::object(root.get_object()).raw_json(), 1);
    case ondemand::json_type::string:
        static_cast<void>(root.get_string().value());
        return false;
    case ondemand::json_type::number:
        static_cast<void>(root.get_double().value());
        return false;
    case ondemand::json_type::boolean:
        static_cast<void>(root.get_bool().value());
        return false;
    case ondemand::json_type::null:
        if (!root.is_null())
            throw JsonFailure{Error{ErrorKind::Unreadable, httpOk, QStringLiteral("no JSON")}};
        return true;
    }
    Q_UNREACHABLE();
}

void JsonReader::checkDepth(std::string_view json, int depth)
{
    int open = depth - 1;
    bool inString = false;
    for (size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++open > deepestNesting)
                throw JsonFailure{Error{ErrorKind::NestedTooDeep, httpOk, {}}};
        } else if (c == ']' || c == '}') {
            --open;
        }
    }
}

Result<void> parseJson(const QByteArray &body, const std::function<void(JsonReader &, ondemand::document &)> &read)
{
    if (body.size() > largestBody)
        return failure(ErrorKind::BodyTooLarge, httpOk);
    bool isUtf8 = true;
    const Result<void> result = parseUtf8(body, read, isUtf8);
    return isUtf8 ? result : parseUtf8(utf8FromWindows1252(body), read, isUtf8);
}

} // namespace guiche
