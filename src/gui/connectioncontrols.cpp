// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectioncontrols.h"

#include "desk/connectiondesk.h"
#include "gui/certificatedialog.h"
#include "gui/connectiondialog.h"
#include "gui/errortext.h"
#include "gui/lineicon.h"
#include "gui/profilewords.h"

#include <QActionGroup>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QTextDocument>
#include <QToolButton>

#include <utility>

namespace guiche
{

ConnectionControls::ConnectionControls(ConnectionDesk &desk, Settings &settings, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_settings(settings)
    , m_window(window)
    , m_button(new QToolButton(&window))
    , m_menu(new QMenu(tr("&Use the connection"), &window))
    , m_signOutAction(new QAction(lineIcon(QStringLiteral("sign-out")), tr("&Sign out"), this))
{
    m_button->setObjectName(QStringLiteral("connectionButton"));
    m_signOutAction->setObjectName(QStringLiteral("signOutAction"));
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAccessibleDescription(tr("Connection"));
    connect(m_button, &QToolButton::clicked, this, &ConnectionControls::openDialog);
    connect(m_menu, &QMenu::aboutToShow, this, &ConnectionControls::fillMenu);
    connect(m_signOutAction, &QAction::triggered, &m_desk, &ConnectionDesk::signOut);
    connect(&m_desk, &ConnectionDesk::connectionChanged, this, &ConnectionControls::show);
    connect(&m_desk, &ConnectionDesk::keychainProblemChanged, this, &ConnectionControls::show);
    show();
}

void ConnectionControls::show()
{
    const ConnectionDesk::State state = m_desk.state();
    const bool isConnected = state == ConnectionDesk::State::Connected;
    const std::optional<Profile> &profile = m_desk.profile();
    const bool isSilent = isConnected && m_isServerSilent;
    if (isConnected && profile && !isSilent)
        m_button->setIcon(profileIcon(profile->color, m_button->palette()));
    else
        m_button->setIcon(
            lineIcon(isConnected && !isSilent ? QStringLiteral("connected") : QStringLiteral("disconnected")));
    m_signOutAction->setEnabled(isConnected);
    m_menu->setEnabled(!m_settings.profiles().isEmpty());

    const QString name = elidedName(m_desk.title(), m_button->fontMetrics());
    QString text;
    QString tip = tr("Set up the connection…");
    switch (state) {
    case ConnectionDesk::State::NotConnected:
        text = tr("Not connected");
        break;
    case ConnectionDesk::State::Opening:
        text = tr("%1: asking the keychain…").arg(name);
        break;
    case ConnectionDesk::State::SignedOut:
        text = tr("%1: signed out").arg(name);
        break;
    case ConnectionDesk::State::Connected:
        text = isSilent ? tr("%1: no answer").arg(name) : name;
        tip = tr("Connection: %1").arg(m_desk.session()->connection().server.text());
        break;
    }
    if (name != m_desk.title())
        tip.prepend(m_desk.title() + u'\n');
    if (m_desk.keychainProblem())
        tip += u'\n' + errorSentence(*m_desk.keychainProblem(), {});
    m_button->setText(withoutMnemonic(text));
    // A tooltip that looks like markup is taken for it.
    m_button->setToolTip(Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal));
}

void ConnectionControls::setServerSilent(bool isSilent)
{
    if (std::exchange(m_isServerSilent, isSilent) != isSilent)
        show();
}

void ConnectionControls::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const QList<Profile> profiles = m_settings.profiles();
    for (const Profile &profile : profiles) {
        QAction *action = m_menu->addAction(profileIcon(profile.color, m_menu->palette()),
                                            withoutMnemonic(elidedName(profile.title(), m_menu->fontMetrics())));
        action->setCheckable(true);
        action->setChecked(m_desk.profile() && m_desk.profile()->id == profile.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { m_desk.open(id); });
    }
}

void ConnectionControls::openDialog()
{
    auto *dialog = new ConnectionDialog(m_desk, m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::connected, this, &ConnectionControls::renewed);
    dialog->open();
}

void ConnectionControls::openCertificate(const Error &error)
{
    if (!error.certificate || !m_desk.canTrust())
        return;
    const QByteArray trusted = m_desk.session()->connection().trust.certificate;
    auto *dialog = new CertificateDialog(error, trusted, m_desk.title(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::trusted, this, [this](const QByteArray &sha256) {
        m_desk.trust(sha256);
        Q_EMIT renewed();
    });
    dialog->open();
}

} // namespace guiche
