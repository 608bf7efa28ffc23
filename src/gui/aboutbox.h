// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace guiche
{

// What this program is, which version, under which licences. Deletes itself when closed.
void openAboutBox(QWidget *parent);

} // namespace guiche
