// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/fieldtext.h"

#include "core/redaction.h"

namespace guiche
{

QString exportedText(const CpfCnpj &document, Documents documents)
{
    return documents == Documents::Full ? document.text() : document.masked();
}

QString exportedText(const QString &text, Documents documents)
{
    return documents == Documents::Full ? text : maskedDocumentsIn(text);
}

QString isoText(const WallTime &time)
{
    if (!time.isReadable())
        return time.text();
    const QString day = time.date().toString(QStringLiteral("yyyy-MM-dd"));
    return time.hasTime() ? QString(day % u'T' % time.time().toString(QStringLiteral("HH:mm:ss"))) : day;
}

QString numberText(const Valor &valor)
{
    const std::optional<qint64> centavos = valor.centavos();
    if (!centavos)
        return {};
    // Unsigned, because the smallest qint64 has no positive twin.
    const quint64 amount =
        *centavos < 0 ? quint64{0} - static_cast<quint64>(*centavos) : static_cast<quint64>(*centavos);
    const quint64 cents = amount % 100;
    QString text = (*centavos < 0 ? QStringLiteral("-") : QString()) % QString::number(amount / 100);
    if (cents > 0)
        text += QStringLiteral(".%1").arg(cents, 2, 10, QLatin1Char('0'));
    if (cents > 0 && cents % 10 == 0)
        text.chop(1);
    return text;
}

} // namespace guiche
