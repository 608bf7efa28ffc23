// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Bodies of replies, good and bad.
namespace guiche::bodies
{

// A successful search with rows of the ids 1, 2, 3…
QByteArray found(int rows = 1);
// One row whose opening text is this, set between quotes as it stands.
QByteArray foundSaying(const QByteArray &json);

QByteArray html();
QByteArray truncated(); // JSON that breaks off
QByteArray latin1(); // says "Instalação", which is no UTF-8
QByteArray withByteOrderMark();
QByteArray withHostileText(); // correct JSON: NUL and escape characters, bidi overrides, markup, a formula
QByteArray withRawNul(); // no correct JSON
QByteArray nested(int depth); // correct but for how deep

// {"status":"error"…}, as it comes with 200 and with 422; `errors` is JSON, left out if empty.
QByteArray errorEnvelope(const QByteArray &msg, const QByteArray &errors = {});
// A server's fault with more in it than anybody should see: msg "Server Error", and secretOfTrace() in its trace.
QByteArray leakedTrace();
QByteArray secretOfTrace();

QByteArray gzipped(const QByteArray &plain);

} // namespace guiche::bodies
