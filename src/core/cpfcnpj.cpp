// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cpfcnpj.h"

#include <algorithm>
#include <array>
#include <utility>

namespace guiche
{

namespace
{

constexpr qsizetype cpfSize = 11;
constexpr qsizetype cnpjSize = 14;
constexpr qsizetype checkDigits = 2;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCpfShape(QStringView plain)
{
    return plain.size() == cpfSize && std::ranges::all_of(plain, isAsciiDigit);
}

bool isCnpjShape(QStringView plain)
{
    const auto isCnpjCharacter = [](QChar c) { return isAsciiDigit(c) || (c >= u'A' && c <= u'Z'); };
    return plain.size() == cnpjSize && std::ranges::all_of(plain.first(cnpjSize - checkDigits), isCnpjCharacter)
        && std::ranges::all_of(plain.last(checkDigits), isAsciiDigit);
}

// Modulo 11 with weights rising from 2 at the right end up to `highestWeight`, then from 2 again. A character counts as
// its ASCII code minus 48, so digits count as themselves.
int checkDigit(QStringView head, int highestWeight)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = head.size() - 1; i >= 0; --i) {
        sum += (head[i].unicode() - '0') * weight;
        weight = weight == highestWeight ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
}

bool endsInCheckDigits(QStringView plain, int highestWeight)
{
    // 000.000.000-00 and its like satisfy the arithmetic but are never issued.
    if (std::ranges::all_of(plain, [first = plain[0]](QChar c) { return c == first; }))
        return false;
    const qsizetype head = plain.size() - checkDigits;
    return plain[head].digitValue() == checkDigit(plain.first(head), highestWeight)
        && plain[head + 1].digitValue() == checkDigit(plain.first(head + 1), highestWeight);
}

} // namespace

QString withoutPunctuation(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain.append(c.toUpper());
    }
    return plain;
}

CpfCnpj::CpfCnpj(QString text)
    : m_text(std::move(text))
{
    // Made for every row of a reply: its characters are gathered on the stack.
    std::array<QChar, cnpjSize + 1> characters;
    qsizetype size = 0;
    for (const QChar c : std::as_const(m_text)) {
        if (c.isLetterOrNumber() && size < static_cast<qsizetype>(characters.size()))
            characters[static_cast<size_t>(size++)] = c.toUpper();
    }
    const QStringView plainText(characters.data(), size);
    if (m_text.isEmpty())
        m_kind = Kind::Empty;
    else if (isCpfShape(plainText))
        m_kind = Kind::Cpf;
    else if (isCnpjShape(plainText))
        m_kind = Kind::Cnpj;
    else
        m_kind = Kind::Other;
}

QString CpfCnpj::plain() const
{
    return withoutPunctuation(m_text);
}

QString CpfCnpj::punctuated() const
{
    const QString p = plain();
    const QStringView v = p;
    switch (m_kind) {
    case Kind::Cpf:
        return v.first(3) % u'.' % v.sliced(3, 3) % u'.' % v.sliced(6, 3) % u'-' % v.last(2);
    case Kind::Cnpj:
        return v.first(2) % u'.' % v.sliced(2, 3) % u'.' % v.sliced(5, 3) % u'/' % v.sliced(8, 4) % u'-' % v.last(2);
    case Kind::Empty:
    case Kind::Other:
        return m_text;
    }
    Q_UNREACHABLE();
}

QString CpfCnpj::masked() const
{
    const QString p = plain();
    const QStringView v = p;
    switch (m_kind) {
    case Kind::Cpf:
        return QStringLiteral("***.") % v.sliced(3, 3) % u'.' % v.sliced(6, 3) % QStringLiteral("-**");
    case Kind::Cnpj:
        return QStringLiteral("**.***.") % v.sliced(5, 3) % u'/' % v.sliced(8, 4) % QStringLiteral("-**");
    case Kind::Empty:
        return {};
    case Kind::Other: {
        const qsizetype shown = std::min<qsizetype>(2, m_text.size() / 3);
        return QString(m_text.size() - shown, u'*') % QStringView(m_text).last(shown);
    }
    }
    Q_UNREACHABLE();
}

bool CpfCnpj::hasValidCheckDigits() const
{
    switch (m_kind) {
    case Kind::Cpf:
        return endsInCheckDigits(plain(), 11);
    case Kind::Cnpj:
        return endsInCheckDigits(plain(), 9);
    case Kind::Empty:
    case Kind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace guiche
