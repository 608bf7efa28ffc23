// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include "core/cpfcnpj.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace guiche
{

namespace
{

// `text` with each match of `pattern` replaced by what `replacement` makes of it.
template<typename Replacement>
QString replacedEach(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied) % replacement(match.captured());
        copied = match.capturedEnd();
    }
    return result % QStringView(text).sliced(copied);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigitOrLetter(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

// What may stand behind a group of a document's characters.
enum class Gap { None, Dot, Dash, Slash, EncodedSlash };

struct DocumentGroup {
    qsizetype size;
    bool (*isPart)(QChar);
    Gap gap;
};

// How documents are written. Looked for by hand: regular expressions bring their library into memory and have to be
// compiled, in every program that is started with an argument.
using DocumentForm = std::span<const DocumentGroup>;

constexpr std::array cpfForm = {DocumentGroup{3, isDigit, Gap::Dot}, DocumentGroup{3, isDigit, Gap::Dot},
                                DocumentGroup{3, isDigit, Gap::Dash}, DocumentGroup{2, isDigit, Gap::None}};
constexpr std::array cnpjForm = {DocumentGroup{2, isDigit, Gap::Dot}, DocumentGroup{3, isDigit, Gap::Dot},
                                 DocumentGroup{3, isDigit, Gap::EncodedSlash}, DocumentGroup{4, isDigit, Gap::Dash},
                                 DocumentGroup{2, isDigit, Gap::None}};
constexpr std::array letteredCnpjForm = {
    DocumentGroup{2, isDigitOrLetter, Gap::Dot}, DocumentGroup{3, isDigitOrLetter, Gap::Dot},
    DocumentGroup{3, isDigitOrLetter, Gap::Slash}, DocumentGroup{4, isDigitOrLetter, Gap::Dash},
    DocumentGroup{2, isDigit, Gap::None}};

qsizetype pastGap(QStringView text, qsizetype at, Gap gap)
{
    const QStringView rest = text.sliced(at);
    switch (gap) {
    case Gap::None:
        return at;
    case Gap::Dot:
        return rest.startsWith(u'.') ? at + 1 : at;
    case Gap::Dash:
        return rest.startsWith(u'-') ? at + 1 : at;
    case Gap::EncodedSlash:
        if (rest.startsWith(QLatin1String("%2F"), Qt::CaseInsensitive))
            return at + 3;
        [[fallthrough]];
    case Gap::Slash:
        // Escaped, in JSON within JSON more than once.
        const auto slash = std::ranges::find_if_not(rest, [](QChar c) { return c == u'\\'; });
        return slash != rest.end() && *slash == u'/' ? at + (slash - rest.begin()) + 1 : at;
    }
    Q_UNREACHABLE();
}

// Nothing: there is none of that form at `start`.
std::optional<qsizetype> endOfForm(QStringView text, qsizetype start, DocumentForm form)
{
    qsizetype at = start;
    for (const DocumentGroup &group : form) {
        if (text.size() - at < group.size || !std::ranges::all_of(text.sliced(at, group.size), group.isPart))
            return {};
        at = pastGap(text, at + group.size, group.gap);
    }
    return at;
}

// `text` with each document of these forms replaced by what `replacement` makes of it. Right before and behind a
// document there is no character such as it is made of.
template<typename Replacement>
QString replacedEach(const QString &text, std::initializer_list<DocumentForm> forms, Replacement replacement)
{
    bool (*const isPart)(QChar) = forms.begin()->front().isPart;
    QString result;
    qsizetype copied = 0;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (!isPart(text[start]) || (start > 0 && isPart(text[start - 1])))
            continue;
        for (const DocumentForm form : forms) {
            const std::optional<qsizetype> end = endOfForm(text, start, form);
            if (!end || (*end < text.size() && isPart(text[*end])))
                continue;
            result += QStringView(text).sliced(copied, start - copied) % replacement(text.sliced(start, *end - start));
            copied = *end;
            start = copied - 1;
            break;
        }
    }
    return result % QStringView(text).sliced(copied);
}

// Most texts have too few for a document, which is seen at once.
bool hasDigits(const QString &text, qsizetype count)
{
    return std::ranges::count_if(text, isDigit) >= count;
}

constexpr qsizetype fewestInLetteredCnpj = 2;
constexpr qsizetype fewestInDocument = 11;

// Any 14 letters and digits may look like a CNPJ with letters: only its check digits tell.
QString withMaskedLetteredCnpjs(const QString &text)
{
    if (!hasDigits(text, fewestInLetteredCnpj))
        return text;
    return replacedEach(text, {letteredCnpjForm}, [](const QString &found) {
        const CpfCnpj document(found);
        return document.hasValidCheckDigits() ? document.masked() : found;
    });
}

bool isNothing(const QString &)
{
    return false;
}

// Area code, nine, eight digits. A CPF with right check digits may look like that: it has been masked by then.
bool isMobilePhone(const QString &text)
{
    return text.size() == 11 && std::ranges::all_of(text, isDigit) && text[0] != u'0' && text[1] != u'0'
        && text[2] == u'9';
}

// Digits of the right number are taken for a document whatever their check digits: a mistyped CPF still tells who it is.
// A letter may stand right before one, as in "CPF86214941081" or after the \n of a JSON text; JSON may escape the slash.
QString withMaskedDocuments(const QString &text, bool (*isLeft)(const QString &found) = isNothing)
{
    if (!hasDigits(text, fewestInDocument))
        return text;
    return replacedEach(text, {cpfForm, cnpjForm}, [isLeft](QString found) {
        if (isLeft(found))
            return found;
        found.remove(QLatin1String("%2F"), Qt::CaseInsensitive);
        return CpfCnpj(found).masked();
    });
}

// As people write in a chat, and the invisible characters that come along when they paste: "862 149 410 81", "862.149.410 - 81".
QString withMaskedSpacedDocuments(const QString &text)
{
    if (!hasDigits(text, fewestInDocument))
        return text;
    const QString gap = QStringLiteral(R"([\h\v.,/\x{00AD}\x{200B}-\x{200D}\x{2010}-\x{2015}\x{2060}-]{0,3})");
    static const QRegularExpression shape(
        QStringLiteral(R"((?<!\d)(?:\d{3}%1\d{3}%1\d{3}%1\d{2}|\d{2}%1\d{3}%1\d{3}%1\d{4}%1\d{2})(?!\d))").arg(gap));
    return replacedEach(text, shape, [](const QString &found) {
        const CpfCnpj document(found);
        return document.hasValidCheckDigits() ? document.masked() : found;
    });
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

// The end of the quoted text whose opening quote, after `escapes` backslashes, is at `open`. There is more than none of
// those in JSON within JSON: each level doubles them, which tells the closing quote from a quote in the text.
qsizetype endOfQuoted(QStringView text, qsizetype open, qsizetype escapes)
{
    qsizetype run = 0;
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text[i] == text[open] && (run < escapes || run % (2 * (escapes + 1)) == escapes))
            return i + 1;
        run = text[i] == u'\\' ? run + 1 : 0;
    }
    return text.size();
}

// The end of the quoted text, list or object that begins at `start`, or `start`. One that was cut off before its closing
// quote or bracket goes on to the end. No regular expression: those give up on deep lists.
qsizetype endOfClosed(QStringView text, qsizetype start)
{
    qsizetype depth = 0;
    qsizetype escapes = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuote(c) && (depth > 0 || i == start + escapes)) {
            i = endOfQuoted(text, i, escapes) - 1;
            if (depth == 0)
                return i + 1;
        } else if ((c == u'[' || c == u'{') && (depth > 0 || i == start)) {
            ++depth;
        } else if ((c == u']' || c == u'}') && depth > 0 && --depth == 0) {
            return i + 1;
        } else if (depth == 0 && c != u'\\') {
            return start;
        }
        escapes = c == u'\\' ? escapes + 1 : 0;
    }
    return depth > 0 ? text.size() : start;
}

// All up to a space or comma.
qsizetype endOfWord(QStringView text, qsizetype start)
{
    const auto ends = [](QChar c) { return c.isSpace() || c == u',' || c == u'&' || c == u'}'; };
    return std::find_if(text.cbegin() + start, text.cend(), ends) - text.cbegin();
}

constexpr std::array secretWords = {QLatin1String("token"), QLatin1String("client_secret"), QLatin1String("password"),
                                    QLatin1String("senha")};

// Up to its value, as JSON (also inside a JSON string), PHP, headers and forms write it. Of a limited length, because it
// is looked for at every character of a token. \s knows no no-break space.
QString secretName()
{
    // One of secretWords is in each of them.
    return QStringLiteral(R"((?:(?:access_token|refresh_token|client_secret|password|senha)\w{0,64}+|(?<=["'?&])token))"
                          R"(\\*["']?[\h\v]*(?:=>|[:=])[\h\v]*)");
}

// A word that goes on behind a closing quote or bracket is cut out with the value: the *** would be taken for its
// beginning the next time.
QString withoutNamedSecrets(const QString &text)
{
    const auto isIn = [&text](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); };
    if (std::ranges::none_of(secretWords, isIn))
        return text;
    static const QRegularExpression name(secretName(), QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype copied = 0;
    qsizetype closed = 0;
    for (auto matches = name.globalMatch(text); matches.hasNext();) {
        const qsizetype value = matches.next().capturedEnd();
        if (value < closed) // within a quoted text or list that is cut out already
            continue;
        closed = endOfClosed(text, value);
        if (closed <= copied) // within a word that is
            continue;
        const qsizetype end = endOfWord(text, closed);
        if (value > copied)
            result += QStringView(text).sliced(copied, value - copied) % QStringView(end > value ? u"***" : u"");
        copied = end;
    }
    return result % QStringView(text).sliced(copied);
}

} // namespace

// "Bearer" and what follows it. A token may be pasted with its "Bearer", which then stands there twice; servers write
// "bearer token: …" too. The name of another secret is no token, or its value would be left over; neither is what stands
// behind *** that were put there before.
static QString withoutBearers(QString text)
{
    if (!text.contains(QLatin1String("bearer"), Qt::CaseInsensitive))
        return text;
    static const QRegularExpression bearer(
        QStringLiteral(R"((?:Bearer\s+)+(?:token\s*[:=]\s*)?(?:\*{3}|(?![?&]?%1|Bearer\s))"
                       R"([^\s"',;\\]+?(?=[?&]?%1|Bearer\s|[\s"',;\\]|\z)))")
            .arg(secretName()),
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(bearer, QStringLiteral("Bearer ***"));
}

// No regular expression matches anywhere in a text with half a character in it, as cutting a text may leave at its end.
static QString withoutHalves(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QString maskedDocumentsIn(const QString &text)
{
    if (!hasDigits(text, 1)) // most names and many texts
        return text;
    const QString whole = withMaskedLetteredCnpjs(withoutHalves(text));
    return withMaskedDocuments(withMaskedSpacedDocuments(whole), isMobilePhone);
}

bool holdsDocument(const QString &text)
{
    const QString whole = withoutHalves(text);
    return maskedDocumentsIn(whole) != whole;
}

// Not in "keyJson", but after the \n of a JSON text; and up to another secret's name.
static QString withoutWebTokens(QString text)
{
    if (!text.contains(QLatin1String("eyJ")))
        return text;
    static const QRegularExpression webToken(
        QStringLiteral(R"((?:(?<![A-Za-z_])|(?<=\\[bfnrt]))eyJ[\w.-]+?(?=(?i:%1)|[^\w.-]|\z))").arg(secretName()));
    return text.replace(webToken, QStringLiteral("***"));
}

static QString redactedOnce(const QString &text)
{
    const QString result = withoutWebTokens(withoutBearers(text));
    return withMaskedDocuments(withMaskedLetteredCnpjs(withoutNamedSecrets(result)));
}

// What one rule cuts out may uncover what another looks for, as when the name of a secret held a document. It ends: every
// round that changes anything but asterisks leaves fewer characters that are none.
QString redacted(const QString &text)
{
    QString result = withoutHalves(text);
    for (QString before; result != before;)
        result = redactedOnce(before = result);
    return result;
}

} // namespace guiche
