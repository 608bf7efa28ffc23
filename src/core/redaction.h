// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche
{

// `text` fit for a log, an error or a notification (LGPD, Lei 13.709/2018): CPF and CNPJ, punctuated or not, lose the
// digits that would identify somebody; bearer tokens and values named like secrets are cut out. A text that was redacted
// is left as it is: it may pass several hands on its way to a log.
QString redacted(const QString &text);

// `text` to be read on screen with its CPF and CNPJ masked, as redacted() does, and nothing else cut out. Here documents
// with right check digits are found with spaces or the like between their groups too; and eleven digits on end with
// wrong ones, in the form of a mobile phone (48991234567), are left: somebody is to be called back.
QString maskedDocumentsIn(const QString &text);
// Whether maskedDocumentsIn() would mask anything.
bool holdsDocument(const QString &text);

} // namespace guiche
