// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche
{

// `text` fit for a log, an error or a notification (LGPD, Lei 13.709/2018): CPF and CNPJ, punctuated or not, lose the
// digits that would identify somebody; bearer tokens and values named like secrets are cut out. A text that was redacted
// is left as it is: it may pass several hands on its way to a log.
QString redacted(const QString &text);

} // namespace guiche
