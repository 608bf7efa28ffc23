// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/termlookup.h"

namespace guiche
{

// What `guiche batch` tells of one line.
struct BatchRow {
    // What was found, less than all of it.
    struct Counts {
        bool isComplete = true;
        qsizetype atendimentos = 0;
        qsizetype pendentes = 0;
        qsizetype ordensServico = 0;
    };

    qint64 line = 0; // in the file, from 1
    QString term = {};
    QString type =
        {}; // "cpf_cnpj"; "codigo_cliente/id_cliente_servico" of a term that is asked as both; empty if unknown
    QString outcome = {}; // "found", "nothing", "invalid", or codeWord()
    std::optional<Counts> counts = {}; // only of a line that was answered
    QString protocolo = {}; // of the newest pending atendimento
    QString status = {}; // and its label
    QString error = {}; // a sentence
};

QString typesText(const AtendimentoQuery &query);
// Fills in what came of it.
void setFound(BatchRow &row, const Found &found);

// Nothing for JSON: there each row is an object on a line of its own, so that a run that was ended leaves whole ones.
QByteArray headingOf(OutputFormat format);
QByteArray written(const BatchRow &row, OutputFormat format);

} // namespace guiche
