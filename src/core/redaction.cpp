// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include "core/cpfcnpj.h"

#include <QRegularExpression>

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

// Any 14 letters and digits may look like a CNPJ with letters: only its check digits tell.
QString withMaskedLetteredCnpjs(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        R"((?<![0-9A-Za-z])[0-9A-Za-z]{2}\.?[0-9A-Za-z]{3}\.?[0-9A-Za-z]{3}(?:\\*/)?[0-9A-Za-z]{4}-?\d{2}(?![0-9A-Za-z]))"));
    return replacedEach(text, shape, [](const QString &found) {
        const CpfCnpj document(found);
        return document.hasValidCheckDigits() ? document.masked() : found;
    });
}

// Digits of the right number are taken for a document whatever their check digits: a mistyped CPF still tells who it is.
// A letter may stand right before one, as in "CPF86214941081" or after the \n of a JSON text; JSON may escape the slash.
QString withMaskedDocuments(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        R"((?<!\d)(?:\d{3}\.?\d{3}\.?\d{3}-?\d{2}|\d{2}\.?\d{3}\.?\d{3}(?:\\*/|%2[Ff])?\d{4}-?\d{2})(?!\d))"));
    return replacedEach(text, shape, [](QString found) {
        found.remove(QLatin1String("%2F"), Qt::CaseInsensitive);
        return CpfCnpj(found).masked();
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

// The end of the value that begins at `start`: a quoted text, a list, an object, or all up to a space or comma. One that
// was cut off before its closing quote or bracket goes on to the end. No regular expression: those give up on deep lists.
qsizetype endOfValue(QStringView text, qsizetype start)
{
    qsizetype depth = 0;
    qsizetype escapes = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text[i];
        if (depth == 0 && (c.isSpace() || c == u',' || c == u'&' || c == u'}'))
            return i;
        if (isQuote(c) && (depth > 0 || i == start + escapes)) {
            i = endOfQuoted(text, i, escapes) - 1;
            if (depth == 0)
                return i + 1;
        } else if ((c == u'[' || c == u'{') && (depth > 0 || i == start)) {
            ++depth;
        } else if ((c == u']' || c == u'}') && depth > 0 && --depth == 0) {
            return i + 1;
        }
        escapes = c == u'\\' ? escapes + 1 : 0;
    }
    return text.size();
}

// The values of names like these, as JSON (also inside a JSON string), PHP, headers and forms write them.
QString withoutNamedSecrets(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral(R"((?:(?:access_token|refresh_token|client_secret|password|senha)\w*|(?<=["'?&])token))"
                       R"(\\*["']?\s*(?:=>|[:=])\s*)"),
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype copied = 0;
    for (auto matches = name.globalMatch(text); matches.hasNext();) {
        const qsizetype value = matches.next().capturedEnd();
        if (value <= copied) // within a value that is cut out already
            continue;
        const qsizetype end = endOfValue(text, value);
        result += QStringView(text).sliced(copied, value - copied) % QStringView(end > value ? u"***" : u"");
        copied = end;
    }
    return result % QStringView(text).sliced(copied);
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression bearer(QStringLiteral(R"(\bBearer\s+[^\s"',;\\]+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(QStringLiteral(R"(\beyJ[\w.-]+)"));
    QString result = text;
    result.replace(bearer, QStringLiteral("Bearer ***"));
    result.replace(webToken, QStringLiteral("***"));
    return withMaskedDocuments(withMaskedLetteredCnpjs(withoutNamedSecrets(result)));
}

} // namespace guiche
