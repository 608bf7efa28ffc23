// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutbox.h"

#include "gui/lineicon.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace guiche
{

namespace
{

struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(guiche::AboutBox)
};

} // namespace

void openAboutBox(QWidget *parent)
{
    constexpr int iconSize = 64; // device-independent pixels
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutBox::tr("About Guichê"));
    box->setIconPixmap(programIcon().pixmap(iconSize));
    box->setText(QStringLiteral("Guichê %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        AboutBox::tr("Finds a customer's atendimentos and ordens de serviço in HubSoft. It only reads.")
        % QStringLiteral("\n\n")
        % AboutBox::tr("Free software under the GNU General Public License, version 3 or later.\n"
                       "Icons: Lucide, ISC licence."));
    box->open();
}

} // namespace guiche
