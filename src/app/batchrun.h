// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batchrow.h"
#include "app/exitcode.h"

#include <cstdio>
#include <memory>

namespace guiche
{

class Headless;

// `guiche batch`: looks up the term of each line, one after the other at the session's own pace, and writes a row for each
// before it reads the next, so that a file of any size takes no memory and whatever ends the run leaves what was done.
// Failures are rows like others; but once the sign-in is refused nobody is asked any more, and the rows say why.
class BatchRun : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    BatchRun(Headless &headless, const Lookup &lookup, QObject *parent = nullptr);
    ~BatchRun() override;

    void start();

Q_SIGNALS:
    // Once, with the highest code that any line would have had by itself.
    void finished(guiche::ExitCode code);

private:
    bool openFile();
    // Reads on up to the next line that somebody is to be asked for.
    void next();
    // The line without its end; nothing at the end of the file. Empty for one that is longer than any term.
    std::optional<QByteArray> readLine();
    bool begin(const QByteArray &line);
    void settle(const Result<Found> &result);
    void fail(const Error &error);
    // False when it cannot be written: then the run has ended.
    bool write(ExitCode code);

    Headless &m_headless;
    const Lookup &m_lookup;
    TermLookup m_search;
    std::FILE *m_file = nullptr;
    BatchRow m_row; // being looked up
    std::optional<Error> m_refusal; // that no other line could escape
    ExitCode m_worst = ExitCode::Found;
};

} // namespace guiche
