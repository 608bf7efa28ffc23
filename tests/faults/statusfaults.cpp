// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultrow.h"
#include "faults/faultworld.h"

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

QString unless(bool holds, const QString &complaint)
{
    return holds ? QString() : complaint;
}

// Every search is answered so, and the program asks this often before it tells.
FaultRow always(const QString &name, const QString &outcome, const Step &step, qsizetype asked = 1)
{
    return {name, outcome, [step](FaultWorld &world) { world.server->searches().always(step); },
            [asked](const FaultWorld &world) {
                return unless(world.searchesHeard() == asked, u"asked %1 times"_s.arg(world.searchesHeard()));
            }};
}

// The first is answered so, the next is good.
FaultRow once(const QString &name, const Step &step)
{
    return {name, u"2 rows"_s,
            [step](FaultWorld &world) { world.server->searches().then(step).always(steps::found(2)); },
            [](const FaultWorld &world) {
                return unless(world.searchesHeard() == 2, u"asked %1 times"_s.arg(world.searchesHeard()));
            }};
}

Step json(int status)
{
    return steps::reply(status, R"({"status":"error","msg":"Sem acesso"})");
}

FaultRow longPause()
{
    FaultRow row = always(u"429 that asks for two minutes"_s, u"RateLimited 429"_s, steps::rateLimited(120));
    row.complaint = [](const FaultWorld &world) {
        const bool isTold = world.desk.error()->retryAfter == std::chrono::seconds(120)
            && world.texts().constFirst().contains(u"2 min");
        return unless(isTold && world.searchesHeard() == 1, u"the pause is not told, or not kept"_s);
    };
    return row;
}

} // namespace

QList<FaultRow> statusFaults()
{
    constexpr qsizetype thrice = 3; // at most two more
    return {
        always(u"400"_s, u"Forbidden 400"_s, json(400)),
        always(u"403"_s, u"Forbidden 403"_s, json(403)),
        always(u"404 with JSON"_s, u"nothing found"_s, json(404)),
        always(u"404 with HTML"_s, u"WrongAddress 404"_s, steps::html(404)),
        always(u"408"_s, u"TimedOut 408"_s, json(408), thrice),
        always(u"418"_s, u"UnexpectedStatus 418"_s, json(418)),
        always(u"422"_s, u"Rejected 422"_s, json(422)),
        always(u"422: not found"_s, u"nothing found"_s,
               steps::reply(422, R"({"status":"error","msg":"Nenhum registro encontrado"})")),
        always(u"429"_s, u"RateLimited 429"_s, steps::rateLimited({}), thrice),
        longPause(),
        always(u"429 that says so in its body"_s, u"RateLimited 429"_s, steps::rateLimited({}, 90)),
        once(u"429, then good"_s, steps::rateLimited({})),
        once(u"429 for a second, then good"_s, steps::rateLimited(1)),
        always(u"500"_s, u"ServerFault 500"_s, json(500)),
        always(u"502"_s, u"ServerFault 502"_s, steps::html(502), thrice),
        always(u"503"_s, u"ServerFault 503"_s, steps::html(503), thrice),
        always(u"504"_s, u"ServerFault 504"_s, steps::html(504), thrice),
        once(u"503, then good"_s, steps::html(503)),
        once(u"reset, then good"_s, steps::raw({}, Step::Then::Reset)),
    };
}

} // namespace guiche
