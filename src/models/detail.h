// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/situacao.h"

#include <QList>
#include <QString>

namespace guiche
{

// A row told in full, for reading: every field of the API's reply, grouped. Widgets only lay it out.
struct DetailField {
    enum class Kind { Line, Paragraph, Number }; // Number: digits that are read one by one

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
    QString heading; // "2018 0619 1505251", "OS 125"
    QString number; // the heading's number as it is copied
    QString subtitle; // the type
    Situacao situacao = Situacao::Pendente;
    QString situacaoText;
    QList<DetailSection> sections;

    friend bool operator==(const Detail &, const Detail &) = default;
};

// How a CPF or CNPJ is written, here and in what is copied from here: 862.149.410-81 or ***.149.410-**.
enum class DocumentText { Full, Masked };

Detail detailOf(const Atendimento &atendimento, DocumentText documents = DocumentText::Full);
Detail detailOf(const OrdemServico &os, Situacao situacao, DocumentText documents = DocumentText::Full);

} // namespace guiche
