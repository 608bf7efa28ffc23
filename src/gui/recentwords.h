// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/recentsdesk.h"

#include <QString>

namespace guiche
{

// How a recent customer is shown. Documents are always masked here.

// The name, else what the customer is known by.
QString titleOf(const Recent &recent);
// What is known beside the title: "CPF or CNPJ ***.149.410-** · code 1204".
QString detailOf(const Recent &recent);
// "today 14:02", "yesterday 14:02", "19/06 14:02", "19/06/2018".
QString lastUseText(const QDateTime &at, const QDateTime &now);
// For a screen reader: all of it.
QString spokenText(const Recent &recent, const QDateTime &now);

// Whether a row is meant by what was typed: every word of it begins somewhere in the name, or the numbers contain it.
// Neither accents nor case nor punctuation count.
bool isMeantBy(const Recent &recent, const QString &typed);

// Why the list does not last from run to run; empty when it does.
QString keepingSentence(RecentsDesk::Keeping keeping);

} // namespace guiche
