// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/walltime.h"

#include <QString>

namespace guiche
{

// The number an atendimento is known by to its customer. Text, always: 20 digits do not fit in 64 bits. 15 digits from
// 2018 to 2021, 20 since 2022; the first 14 are yyyyMMddHHmmss of the moment it was begun (contract.md, Types).
class Protocolo
{
public:
    Protocolo() = default;
    explicit Protocolo(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    // Spaced for the eye: "2018 0619 1505251", "2022 1229 180833 379797"; any other form as it came.
    QString grouped() const;
    // The moment it was begun; empty when the number does not begin with one.
    WallTime begunAt() const;

    friend bool operator==(const Protocolo &, const Protocolo &) = default;

private:
    QString m_text;
};

} // namespace guiche
