// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonreader.h"

#include "api/atendimentosdecoder.h"
#include "api/bodytext.h"

namespace guiche
{

namespace
{

constexpr int httpOk = 200;

std::string_view trimmed(std::string_view token)
{
    const size_t last = token.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view() : token.substr(0, last + 1);
}

simdjson::padded_string withoutByteOrderMark(const QByteArray &body)
{
    const bool hasMark = body.startsWith("\xEF\xBB\xBF");
    const QByteArrayView text = hasMark ? QByteArrayView(body).sliced(3) : QByteArrayView(body);
    return simdjson::padded_string(text.data(), static_cast<size_t>(text.size()));
}

// simdjson finds broken UTF-8 in its first pass over the text, before anything is read.
Result<void> parseUtf8(const QByteArray &body, const std::function<void(JsonReader &, ondemand::document &)> &read,
                       bool &isUtf8)
{
    const simdjson::padded_string text = withoutByteOrderMark(body);
    try {
        ondemand::parser parser;
        ondemand::document document;
        const simdjson::error_code broken = parser.iterate(text).get(document);
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
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
        return trimmed(value.raw_json_token());
    case ondemand::json_type::null:
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

void JsonReader::skip(ondemand::value value, int depth)
{
    switch (value.type()) {
    case ondemand::json_type::array: {
        ondemand::array array = value.get_array();
        checkDepth(array.raw_json(), depth);
        return;
    }
    case ondemand::json_type::object: {
        ondemand::object object = value.get_object();
        checkDepth(object.raw_json(), depth);
        return;
    }
    case ondemand::json_type::string:
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
    case ondemand::json_type::null:
        return;
    }
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
