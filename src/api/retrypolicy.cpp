// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retrypolicy.h"

#include "api/jsonfields.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace guiche
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int tooManyRequests = 429;
constexpr std::array worthAsking = {408, tooManyRequests, 502, 503, 504};

bool isTimeout(int status)
{
    return status == 408 || status == 504;
}

bool isWorthAskingAgain(const Result<HttpReply> &outcome, bool afterTimeout)
{
    if (!outcome)
        return outcome.error().kind == ErrorKind::ConnectionLost;
    if (isTimeout(outcome->status) && !afterTimeout)
        return false;
    return std::ranges::find(worthAsking, outcome->status) != worthAsking.end();
}

seconds bounded(double count)
{
    constexpr double aDay = 86'400;
    return count > 0 ? seconds(std::lround(std::ceil(std::min(count, aDay)))) : seconds(0);
}

seconds pauseIn(const QByteArray &header)
{
    bool isNumber = false;
    const double count = header.trimmed().toDouble(&isNumber);
    if (isNumber)
        return bounded(count);
    // Qt does not know GMT, and read as local time it may fall into the hour that a summer time leaves out.
    QString date = QString::fromLatin1(header.trimmed());
    date.replace(QLatin1String("GMT"), QLatin1String("+0000"));
    const QDateTime until = QDateTime::fromString(date, Qt::RFC2822Date);
    return until.isValid() ? bounded(static_cast<double>(QDateTime::currentDateTimeUtc().secsTo(until))) : seconds(0);
}

struct PauseBody {
    QString retryAfter;
};

constexpr JsonField<PauseBody> pauseFields[] = {{"retry_after", readMember<&PauseBody::retryAfter>}};

} // namespace

RetryPolicy::RetryPolicy()
    : jitter([] { return QRandomGenerator::global()->generateDouble(); })
{
}

std::optional<milliseconds> RetryPolicy::pauseAfter(const Result<HttpReply> &outcome, int retries) const
{
    if (retries >= most || !isWorthAskingAgain(outcome, afterTimeout))
        return {};
    const milliseconds asked = outcome ? retryAfterOf(*outcome) : seconds(0);
    if (asked > longest)
        return {};
    const double usual = static_cast<double>(first.count()) * std::pow(3, retries);
    if (asked.count() > 0) // a little later, never earlier
        return asked + milliseconds(std::lround(static_cast<double>(asked.count()) * jitter() / 10));
    return milliseconds(std::lround(usual * (0.5 + jitter())));
}

seconds retryAfterOf(const HttpReply &reply)
{
    if (const seconds asked = pauseIn(reply.retryAfter); asked.count() > 0)
        return asked;
    if (reply.status != tooManyRequests || reply.looksLikeHtml())
        return seconds(0);
    PauseBody body;
    const auto read = [&body](JsonReader &reader, ondemand::document &document) {
        if (document.type() == ondemand::json_type::object)
            readObject(pauseFields, reader, document.get_object(), 1, body);
        else
            JsonReader::skipRoot(document);
    };
    if (!parseJson(reply.body, read))
        return seconds(0);
    return bounded(body.retryAfter.toDouble());
}

} // namespace guiche
