// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace guiche
{

// Installs the texts of the system's language: ours, and Qt's for its own buttons and menus. English is the source and
// what is left when there is no other; its own file holds plural forms.
void installTranslations(QCoreApplication &application);

} // namespace guiche
