// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readyreply.h"

namespace guiche
{

// What a row has to say for each placeholder; empty: nothing. What people typed into the ERP is put on one line and loses
// any CPF or CNPJ: names of small companies hold one.
class ReplyValues
{
public:
    // Both outlive this; `os` may be null.
    ReplyValues(const Atendimento &atendimento, const OrdemServico *os, QDateTime now);

    QString of(Placeholder placeholder) const;

private:
    QString agendamento() const;
    QString cliente() const;

    const Atendimento &m_atendimento;
    const OrdemServico *m_os;
    QDateTime m_now;
};

} // namespace guiche
