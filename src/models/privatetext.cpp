// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privatetext.h"

#include "core/redaction.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace guiche
{

namespace
{

struct PrivateText {
    Q_DECLARE_TR_FUNCTIONS(guiche::PrivateText)
};

QString maskedIn(const QString &text, Privacy privacy)
{
    return privacy == Privacy::Open ? text : maskedDocumentsIn(text);
}

QString unlessShared(const QString &text, Privacy privacy)
{
    return privacy == Privacy::Everything && !text.isEmpty() ? hiddenWord() : maskedIn(text, privacy);
}

bool isParticle(const QString &word)
{
    static const QStringList particles{QStringLiteral("DA"), QStringLiteral("DAS"), QStringLiteral("DE"),
                                       QStringLiteral("DO"), QStringLiteral("DOS"), QStringLiteral("E")};
    return particles.contains(word.toUpper());
}

// The first letter with what belongs to it; empty when the word begins with none.
QString initialOf(const QString &word)
{
    const auto first = static_cast<char32_t>(word.toUcs4().constFirst());
    return QChar::isLetter(first) ? QString::fromUcs4(&first, 1).toUpper() % u'.' : QString();
}

} // namespace

QString hiddenWord()
{
    return PrivateText::tr("(hidden)");
}

QString labelText(const QString &label, Privacy privacy)
{
    return maskedIn(shownLine(label), privacy);
}

QString personText(const QString &name, Privacy privacy)
{
    const QString shown = shownLine(name);
    if (privacy != Privacy::Everything || shown.isEmpty())
        return maskedIn(shown, privacy);
    const QString initials = initialsOf(shown);
    return initials.isEmpty() ? hiddenWord() : initials;
}

QString freeLine(const QString &text, Privacy privacy)
{
    return unlessShared(shownLine(text), privacy);
}

QString freeText(const QString &text, Privacy privacy)
{
    return unlessShared(shownText(text).trimmed(), privacy);
}

QString documentText(const CpfCnpj &documento, Privacy privacy)
{
    return shownLine(privacy == Privacy::Open ? documento.punctuated() : documento.masked());
}

QString initialsOf(const QString &name)
{
    QStringList initials;
    const QStringList words =
        name.normalized(QString::NormalizationForm_C).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const QString initial = initialOf(word); !initial.isEmpty() && !isParticle(word))
            initials << initial;
    }
    return initials.join(u' ');
}

} // namespace guiche
