// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchrun.h"

#include "app/headless.h"
#include "app/outsideterm.h"
#include "app/standardout.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "gui/errortext.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr qsizetype longestLine = 4096; // bytes

// Another line would be refused for the same reason, and a login tried for each of a thousand locks an account.
bool concernsAll(ErrorKind kind)
{
    return kind == ErrorKind::NotConnected || (exitCodeOf(kind) == ExitCode::Refused && kind != ErrorKind::Forbidden);
}

} // namespace

BatchRun::BatchRun(Headless &headless, const Lookup &lookup, QObject *parent)
    : QObject(parent)
    , m_headless(headless)
    , m_lookup(lookup)
    , m_search(headless.connections())
{
    connect(&m_search, &TermLookup::finished, this, &BatchRun::settle);
}

BatchRun::~BatchRun()
{
    if (m_file && m_file != stdin)
        std::fclose(m_file);
}

void BatchRun::start()
{
    if (!openFile()) {
        QTextStream(stderr) << tr("The file %1 cannot be read.").arg(redacted(m_lookup.file)) << Qt::endl;
        Q_EMIT finished(ExitCode::WrongUsage);
    } else if (writeOut(headingOf(m_lookup.format))) {
        next();
    } else {
        Q_EMIT finished(ExitCode::WrongUsage);
    }
}

// By the C library: QFile waits for a whole buffer where a pipe has only a line to give.
bool BatchRun::openFile()
{
    m_file =
        m_lookup.file == QLatin1String("-") ? stdin : std::fopen(QFile::encodeName(m_lookup.file).constData(), "rb");
    if (!m_file)
        return false;
    const int first = std::getc(m_file); // a folder opens, and cannot be read
    if (first == EOF)
        return std::ferror(m_file) == 0;
    return std::ungetc(first, m_file) != EOF;
}

void BatchRun::next()
{
    while (const std::optional<QByteArray> line = readLine()) {
        if (begin(*line))
            return;
        if (m_row.outcome.isEmpty()) // nothing to answer
            continue;
        if (!write(m_refusal && m_row.outcome != QLatin1String("invalid") ? exitCodeOf(m_refusal->kind)
                                                                          : ExitCode::WrongUsage))
            return;
    }
    if (std::ferror(m_file) != 0) {
        QTextStream(stderr) << tr("The file %1 could not be read to its end.").arg(redacted(m_lookup.file)) << Qt::endl;
        m_worst = std::max(m_worst, ExitCode::WrongUsage);
    }
    Q_EMIT finished(m_worst);
}

std::optional<QByteArray> BatchRun::readLine()
{
    QByteArray line;
    bool isTooLong = false;
    int c = std::getc(m_file);
    if (c == EOF)
        return {};
    ++m_row.line;
    for (; c != EOF && c != '\n'; c = std::getc(m_file)) {
        isTooLong = isTooLong || line.size() == longestLine;
        if (!isTooLong)
            line += static_cast<char>(c);
    }
    if (m_row.line == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    return line;
}

// Whether somebody is asked. If not, the row says why, or has no outcome for a line that is not to be answered.
bool BatchRun::begin(const QByteArray &line)
{
    const QString text = shownLine(QString::fromUtf8(line));
    m_row = BatchRow{.line = m_row.line};
    if (text.isEmpty() || text.startsWith(u'#'))
        return false;
    const auto query = questionFor(text, m_lookup.tipo, m_lookup.query);
    m_row.term = m_lookup.unmasks ? text.left(longestTerm) : maskedTerm(text, m_lookup.tipo);
    if (!query) {
        m_row.outcome = QStringLiteral("invalid");
        m_row.error = query.error();
        return false;
    }
    m_row.type = typesText(*query);
    if (m_refusal) {
        fail(*m_refusal);
        return false;
    }
    m_search.start(*query, m_lookup.asksForAll, m_lookup.timeout);
    return true;
}

void BatchRun::settle(const Result<Found> &result)
{
    ExitCode code = ExitCode::Found;
    if (result) {
        setFound(m_row, *result);
        code = result->rows.isEmpty() ? ExitCode::NothingFound : ExitCode::Found;
    } else {
        fail(result.error());
        code = exitCodeOf(result.error().kind);
        if (concernsAll(result.error().kind))
            m_refusal = result.error();
    }
    if (write(code))
        next();
}

void BatchRun::fail(const Error &error)
{
    m_row.outcome = codeWord(error.kind);
    m_row.error = errorSentence(error, m_headless.serverName());
}

bool BatchRun::write(ExitCode code)
{
    m_worst = std::max(m_worst, code);
    if (writeOut(written(m_row, m_lookup.format)))
        return true;
    Q_EMIT finished(ExitCode::WrongUsage);
    return false;
}

} // namespace guiche
