// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultrow.h"
#include "faults/faultworld.h"

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

// The search waits for a login, which is answered so: once, however it ends.
FaultRow login(const QString &name, const QString &outcome, const Step &step)
{
    return {name, outcome,
            [step](FaultWorld &world) {
                world.server->logins().always(step);
                world.signInAnew();
            },
            [](const FaultWorld &world) {
                return world.loginsHeard() == 1 && world.searchesHeard() == 0
                    ? QString()
                    : u"%1 logins, %2 searches"_s.arg(world.loginsHeard()).arg(world.searchesHeard());
            }};
}

QString askedTwice(const FaultWorld &world)
{
    return world.loginsHeard() == 1 && world.searchesHeard() == 2
        ? QString()
        : u"%1 logins, %2 searches"_s.arg(world.loginsHeard()).arg(world.searchesHeard());
}

} // namespace

QList<FaultRow> signInFaults()
{
    return {
        {u"401, then good"_s, u"2 rows"_s,
         [](FaultWorld &world) { world.server->searches().then(steps::unauthorized()).always(steps::found(2)); },
         askedTwice},
        {u"401 to the new token as well"_s, u"GrantRejected 401"_s,
         [](FaultWorld &world) { world.server->searches().always(steps::unauthorized()); }, askedTwice},
        {u"401, and the login refused"_s, u"SignInRefused 401"_s,
         [](FaultWorld &world) {
             world.server->searches().always(steps::unauthorized());
             world.server->logins().always(steps::refuseLogin());
         },
         [](const FaultWorld &world) {
             return world.loginsHeard() == 1 ? QString() : u"%1 logins"_s.arg(world.loginsHeard());
         }},
        {u"401 to a ready-made token"_s, u"TokenRejected 401"_s,
         [](FaultWorld &world) {
             world.server->searches().always(steps::unauthorized());
             world.connectByToken();
         },
         [](const FaultWorld &world) { return world.loginsHeard() == 0 ? QString() : u"a login was tried"_s; }},
        login(u"login refused"_s, u"SignInRefused 401"_s, steps::refuseLogin()),
        login(u"login 429"_s, u"RateLimited 429"_s, steps::rateLimited(1)),
        login(u"login 503"_s, u"ServerFault 503"_s, steps::html(503)),
        login(u"login lost"_s, u"ConnectionLost"_s, steps::raw({}, Step::Then::Reset)),
        login(u"login closed without a word"_s, u"ConnectionLost"_s, steps::raw({}, Step::Then::Close)),
        login(u"login without a token"_s, u"UnexpectedShape 200"_s, steps::reply(200, R"({"status":"success"})")),
        login(u"login answered with HTML"_s, u"WrongAddress 200"_s, steps::html(200)),
        login(u"login sent elsewhere"_s, u"Redirected 307"_s, steps::redirect(307, "/oauth/token")),
        {u"machine asleep past the token's end"_s, u"1 rows"_s,
         [](FaultWorld &world) { world.now = world.now.addDays(3); },
         [](const FaultWorld &world) {
             return world.loginsHeard() == 1 ? QString() : u"%1 logins"_s.arg(world.loginsHeard());
         }},
    };
}

} // namespace guiche
