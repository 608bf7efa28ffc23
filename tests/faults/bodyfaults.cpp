// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultrow.h"
#include "faults/faultworld.h"
#include "support/bodies.h"

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

// The next search, and every one that is asked again for it, gets this.
FaultRow says(const QString &name, const QString &outcome, const Step &step)
{
    return {name, outcome, [step](FaultWorld &world) { world.server->searches().always(step); }};
}

FaultRow saysBody(const QString &name, const QString &outcome, const QByteArray &body)
{
    return says(name, outcome, steps::reply(200, body));
}

FaultRow saysForALongTime(const QString &name, const Step &step)
{
    return {name, u"TimedOut"_s, [step](FaultWorld &world) {
                world.server->searches().always(step);
                world.hurry();
            }};
}

FaultRow floods(const QString &name, steps::Length length)
{
    return {.name = name,
            .outcome = u"BodyTooLarge 200"_s,
            .arrange =
                [length](FaultWorld &world) {
                    world.flood = std::make_unique<FloodServer>(length);
                    world.connection.server = world.flood->address();
                    world.connect();
                },
            .isElsewhere = true};
}

QString firstText(const FaultWorld &world)
{
    return world.desk.outcome()->reply.atendimentos.constFirst().descricaoAbertura;
}

QList<FaultRow> framingFaults()
{
    using Then = Step::Then;
    const QByteArray body = bodies::found();
    return {
        saysForALongTime(u"silent accept"_s, steps::silence()),
        saysForALongTime(u"stall in the body"_s, steps::stallInBody(body)),
        saysForALongTime(u"slow drip"_s, steps::drip(body, std::chrono::milliseconds(50))),
        saysForALongTime(u"huge header"_s, steps::hugeHeader(1'000'000)),
        saysForALongTime(u"endless list of headers"_s, steps::manyHeaders(5'000)),
        says(u"closed without a word"_s, u"ConnectionLost"_s, steps::raw({}, Then::Close)),
        says(u"reset without a word"_s, u"ConnectionLost"_s, steps::raw({}, Then::Reset)),
        says(u"half a head"_s, u"ConnectionLost"_s, steps::raw("HTTP/1.1 200 OK\r\nContent-Le")),
        says(u"closed in the body"_s, u"ConnectionLost"_s, steps::breakInBody(body, Then::Close)),
        says(u"reset in the body"_s, u"ConnectionLost"_s, steps::breakInBody(body, Then::Reset)),
        says(u"length too long"_s, u"ConnectionLost"_s, steps::withLength(body, "1000000")),
        says(u"length too short"_s, u"Unreadable 200"_s, steps::withLength(body, "40")),
        says(u"negative length"_s, u"1 rows"_s, steps::withLength(body, "-1")),
        says(u"length in words"_s, u"1 rows"_s, steps::withLength(body, "many")),
        says(u"chunks"_s, u"1 rows"_s, steps::chunked({body.first(30), body.sliced(30)})),
        says(u"chunked garbage"_s, u"Unreadable 200"_s, steps::chunkedGarbage(body.first(60))),
        says(u"no HTTP at all"_s, u"ConnectionLost"_s, steps::raw("\x16\x03\x01 blah\r\n\r\nblah")),
        says(u"gzip"_s, u"1 rows"_s, steps::gzip(body)),
        says(u"broken gzip"_s, u"Unreadable 200"_s, steps::brokenGzip(bodies::found(200))),
        says(u"gzip cut off"_s, u"Unreadable 200"_s, steps::cutGzip(bodies::found(200))),
        says(u"gzip bomb of 16 GiB"_s, u"BodyTooLarge 200"_s, steps::bomb(16 * 1024)),
        floods(u"endless, length announced"_s, steps::Length::Announced),
        floods(u"endless, no length"_s, steps::Length::Unannounced),
        floods(u"endless chunks"_s, steps::Length::Chunked),
    };
}

QList<FaultRow> textFaults()
{
    FaultRow latin1 = saysBody(u"Latin-1"_s, u"1 rows"_s, bodies::latin1());
    latin1.complaint = [](const FaultWorld &world) {
        return firstText(world) == u"Instalação" ? QString() : firstText(world);
    };
    FaultRow hostile = saysBody(u"NUL, escapes, bidi, markup"_s, u"1 rows"_s, bodies::withHostileText());
    hostile.complaint = [](const FaultWorld &world) {
        return firstText(world).contains(u"<b>bold</b>") ? QString() : u"the text was changed"_s;
    };
    FaultRow trace = saysBody(u"leaked stack trace at 200"_s, u"Rejected 200"_s, bodies::leakedTrace());
    trace.complaint = [](const FaultWorld &world) {
        return world.texts().join(u' ').contains(u"Server Error") ? QString() : u"its msg is not shown"_s;
    };
    return {
        says(u"HTML at 200"_s, u"WrongAddress 200"_s, steps::html(200)),
        saysBody(u"empty body"_s, u"Unreadable 200"_s, {}),
        saysBody(u"null"_s, u"nothing found"_s, "null"),
        saysBody(u"[]"_s, u"nothing found"_s, "[]"),
        saysBody(u"{}"_s, u"nothing found"_s, "{}"),
        saysBody(u"a number"_s, u"UnexpectedShape 200"_s, "42"),
        saysBody(u"another list"_s, u"UnexpectedShape 200"_s, R"({"faturas":[]})"),
        saysBody(u"truncated JSON"_s, u"Unreadable 200"_s, bodies::truncated()),
        latin1,
        saysBody(u"byte order mark"_s, u"1 rows"_s, bodies::withByteOrderMark()),
        hostile,
        saysBody(u"raw NUL"_s, u"Unreadable 200"_s, bodies::withRawNul()),
        saysBody(u"100,000 brackets deep"_s, u"NestedTooDeep 200"_s, bodies::nested(100'000)),
        saysBody(u"error envelope at 200"_s, u"Rejected 200"_s, bodies::errorEnvelope("Favor preencher")),
        saysBody(u"the same with errors"_s, u"Rejected 200"_s,
                 bodies::errorEnvelope("Favor preencher", R"(["CPF 862.149.410-81 recusado"])")),
        saysBody(u"errors as an object"_s, u"Rejected 200"_s,
                 bodies::errorEnvelope("Favor preencher", R"({"termo_busca":["vazio"]})")),
        saysBody(u"error envelope: not found"_s, u"nothing found"_s, bodies::errorEnvelope("Cliente não encontrado")),
        trace,
    };
}

} // namespace

QList<FaultRow> bodyFaults()
{
    return framingFaults() + textFaults();
}

} // namespace guiche
