// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche
{

// The document of a person (CPF, 11 digits) or of a company (CNPJ, 14 characters, of which the first 12 may be letters
// since July 2026: Instrução Normativa RFB 2.229/2024; contract.md, Types). Leading zeros count. Anything else is kept
// and shown as it came.
class CpfCnpj
{
public:
    enum class Kind { Empty, Cpf, Cnpj, Other };

    CpfCnpj() = default;
    explicit CpfCnpj(QString text);

    Kind kind() const { return m_kind; }
    bool isEmpty() const { return m_kind == Kind::Empty; }

    // As it came.
    const QString &text() const { return m_text; }
    // Without punctuation, letters in upper case: what the API takes as a search term.
    QString plain() const;
    // "862.149.410-81", "12.ABC.345/01DE-35"; any other as it came.
    QString punctuated() const;
    // "***.149.410-**", "**.***.345/01DE-**"; any other loses all but its last two characters.
    QString masked() const;
    bool hasValidCheckDigits() const;

    friend bool operator==(const CpfCnpj &a, const CpfCnpj &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    Kind m_kind = Kind::Empty;
};

// Letters and digits of a typed or pasted document, in upper case; dots, slashes, spaces and invisible ones dropped.
QString withoutPunctuation(QStringView text);

} // namespace guiche
