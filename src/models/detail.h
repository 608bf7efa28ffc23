// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"
#include "core/situacao.h"

#include <QList>
#include <QString>

namespace guiche
{

// A row told in full, for reading: every field of the API's reply, grouped. Widgets only lay it out.
struct DetailField {
    enum class Kind {
        Line,
        Paragraph,
        Number, // digits that are read one by one
        Document, // the same, of a CPF or CNPJ
    };

    QString label;
    QString text; // empty: the server sent nothing
    Kind kind = Kind::Line;

    friend bool operator==(const DetailField &, const DetailField &) = default;
};

struct DetailSection {
    QString title;
    QList<DetailField> fields;

    friend bool operator==(const DetailSection &, const DetailSection &) = default;
};

struct Detail {
    QString key; // see rowKeyOf()
    QString heading; // "2018 0619 1505251", "OS 125"
    QString number; // the heading's number as it is copied
    QString subtitle; // the type
    Situacao situacao = Situacao::Pendente;
    QString situacaoText;
    QList<DetailSection> sections;

    friend bool operator==(const Detail &, const Detail &) = default;
};

// What tells a row from every other, from one search to the next.
QString rowKeyOf(const Atendimento &atendimento);
QString rowKeyOf(const OrdemServico &os);

// What is masked or hidden here is so in what is copied from here.
Detail detailOf(const Atendimento &atendimento, Privacy privacy = Privacy::Open);
Detail detailOf(const OrdemServico &os, Situacao situacao, Privacy privacy = Privacy::Open);

} // namespace guiche
