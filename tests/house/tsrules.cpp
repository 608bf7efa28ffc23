// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/tsrules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace guiche::house
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype pluralForms = 2; // in English, Portuguese and Spanish alike, as Qt counts

// %1, %L1, %n, %Ln, each once: arg() replaces every occurrence.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(uR"(%L?(?:\d{1,2}|n))"_s);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList withoutCount(QStringList found)
{
    found.removeAll(u"%n"_s);
    found.removeAll(u"%Ln"_s);
    return found;
}

QString leadingSpaces(const QString &text)
{
    const auto seen = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    return text.first(seen - text.cbegin());
}

// The spaces, colon and ellipsis a text ends in.
QString ending(const QString &text)
{
    static const QRegularExpression end(uR"((?:\s|:|…|\.\.\.)*\z)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return end.match(text).captured();
}

// Neither && nor the entities of rich text, nor an & that stands alone.
qsizetype accelerators(QString text)
{
    static const QRegularExpression other(uR"(&&|&#?\w+;)"_s);
    static const QRegularExpression accelerator(uR"(&\S)"_s);
    return text.remove(other).count(accelerator);
}

QStringList formViolations(const QString &source, const QString &form, bool mayLackCount)
{
    if (form.trimmed().isEmpty())
        return {u"is empty"_s};
    QStringList violations;
    const QStringList wanted = placeholders(source);
    const QStringList present = placeholders(form);
    if (present != wanted && !(mayLackCount && present == withoutCount(wanted)))
        violations.append(u"has placeholders [%1] for [%2]"_s.arg(present.join(u' '), wanted.join(u' ')));
    if (leadingSpaces(form) != leadingSpaces(source))
        violations.append(u"begins with other spaces"_s);
    if (ending(form) != ending(source))
        violations.append(u"ends in \"%1\" for \"%2\""_s.arg(ending(form), ending(source)));
    if (accelerators(form) != accelerators(source))
        violations.append(u"has %1 accelerators for %2"_s.arg(accelerators(form)).arg(accelerators(source)));
    // The program speaks of atendimentos, in every language.
    if (form.contains("ticket"_L1, Qt::CaseInsensitive))
        violations.append(u"says \"ticket\""_s);
    return violations;
}

QStringList messageViolations(const TsMessage &message, const QString &language)
{
    QStringList violations;
    if (!message.type.isEmpty())
        violations.append(u"is "_s + message.type);
    if (holdsPluralsOnly(language) && !message.isNumerus)
        violations.append(u"is no plural"_s);
    const qsizetype wanted = message.isNumerus ? pluralForms : 1;
    if (message.forms.size() != wanted)
        violations.append(u"has %1 forms for %2"_s.arg(message.forms.size()).arg(wanted));
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const bool isSingular = message.isNumerus && i == 0;
        violations += formViolations(message.source, message.forms[i], isSingular);
    }
    return violations;
}

QSet<QString> keysOf(const TsDocument &document)
{
    QSet<QString> keys;
    for (const TsMessage &message : document.messages)
        keys.insert(message.key());
    return keys;
}

} // namespace

QStringList tsViolations(const TsDocument &document, const QString &language)
{
    if (!document.error.isEmpty())
        return {u"is no translation file: "_s + document.error};
    QStringList violations;
    if (document.language != language)
        violations.append(u"says its language is \"%1\", not \"%2\""_s.arg(document.language, language));
    if (document.messages.isEmpty())
        violations.append(u"holds no message"_s);
    for (const TsMessage &message : document.messages) {
        for (const QString &what : messageViolations(message, language))
            violations.append(u"line %1: %2: %3"_s.arg(message.line).arg(message.key(), what));
    }
    return violations;
}

QStringList stalenessOf(const TsDocument &document, const TsDocument &fresh)
{
    if (!document.error.isEmpty() || !fresh.error.isEmpty())
        return {u"is no translation file: "_s + document.error + fresh.error};
    const QSet<QString> held = keysOf(document);
    const QSet<QString> wanted = keysOf(fresh);
    QStringList violations;
    for (const QString &key : wanted - held)
        violations.append(u"lacks "_s + key);
    for (const QString &key : held - wanted)
        violations.append(u"still holds "_s + key);
    violations.sort();
    return violations;
}

} // namespace guiche::house
