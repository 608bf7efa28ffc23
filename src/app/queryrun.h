// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcode.h"
#include "app/termlookup.h"

namespace guiche
{

class Headless;
struct Lookup;

// `guiche query`: looks one term up, prints what was found to stdout and everything else to stderr.
class QueryRun : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    QueryRun(Headless &headless, const Lookup &lookup, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    // Once.
    void finished(guiche::ExitCode code);

private:
    ExitCode print(const Result<Found> &result) const;
    QByteArray written(const Found &found) const;

    Headless &m_headless;
    const Lookup &m_lookup;
    TermLookup m_search;
};

// Atendimentos, each followed by its ordens de serviço, for a terminal.
QString tableOf(const QList<Atendimento> &rows, bool masksDocuments, const QDateTime &now);

} // namespace guiche
