// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/valor.h"

#include <QLocale>

#include <charconv>
#include <cmath>

namespace guiche
{

Valor Valor::fromCentavos(qint64 centavos)
{
    Valor result;
    result.m_centavos = centavos;
    return result;
}

Valor Valor::parse(std::string_view utf8)
{
    double reais = 0;
    const char *const end = utf8.data() + utf8.size();
    const auto [stop, problem] = std::from_chars(utf8.data(), end, reais);
    constexpr double largest = 1e13; // keeps the centavos exact in a double
    if (!utf8.empty() && problem == std::errc{} && stop == end && std::abs(reais) < largest)
        return fromCentavos(std::llround(reais * 100));
    Valor result;
    result.m_unreadable = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).trimmed();
    return result;
}

QString Valor::text() const
{
    if (!m_centavos)
        return m_unreadable;
    // Reais are written the Brazilian way in every language of the program.
    static const QLocale brazil(QLocale::Portuguese, QLocale::Brazil);
    // Unsigned, because the smallest qint64 has no positive twin.
    const quint64 amount =
        *m_centavos < 0 ? quint64{0} - static_cast<quint64>(*m_centavos) : static_cast<quint64>(*m_centavos);
    const QString fraction = QStringLiteral("%1").arg(amount % 100, 2, 10, QLatin1Char('0'));
    return (*m_centavos < 0 ? QStringLiteral("-R$\u00A0") : QStringLiteral("R$\u00A0")) % brazil.toString(amount / 100)
        % u',' % fraction;
}

} // namespace guiche
