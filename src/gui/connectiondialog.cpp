// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectiondialog.h"

#include "desk/connectiondesk.h"
#include "gui/certificatedialog.h"
#include "gui/errortext.h"
#include "gui/lineicon.h"
#include "gui/profilewords.h"
#include "gui/theme.h"
#include "ui_connectiondialog.h"

#include <QEvent>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QPushButton>

#include <algorithm>

namespace guiche
{

ConnectionDialog::ConnectionDialog(ConnectionDesk &desk, const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_desk(desk)
    , m_settings(settings)
    , m_profiles(settings.profiles())
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Connect"));
    m_ui->addButton->setIcon(lineIcon(QStringLiteral("add")));
    m_ui->removeButton->setIcon(lineIcon(QStringLiteral("remove")));
    m_ui->testButton->setIcon(lineIcon(QStringLiteral("test")));
    m_ui->signOutButton->setIcon(lineIcon(QStringLiteral("sign-out")));
    m_ui->addButton->setVisible(!settings.isLocked(Policy::Topic::Profile));
    m_ui->removeButton->setVisible(!settings.isLocked(Policy::Topic::Profile));
    if (m_profiles.isEmpty())
        m_profiles << settings.newProfile();
    fillList(desk.profile() ? desk.profile()->id : settings.currentProfile());
    connectParts();
    showSelected();
    showKeychain();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::connectParts()
{
    connect(m_ui->profileList, &QListWidget::currentRowChanged, this, &ConnectionDialog::showSelected);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ConnectionDialog::addProfile);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ConnectionDialog::removeProfile);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ConnectionDialog::startTest);
    connect(m_ui->signOutButton, &QPushButton::clicked, this, [this] {
        m_desk.signOut();
        showSelected();
    });
    connect(m_ui->profileForm, &ProfileForm::edited, this, &ConnectionDialog::updateDraft);
    connect(m_ui->testView, &TestView::certificateRequested, this, &ConnectionDialog::openCertificate);
    connect(&m_desk, &ConnectionDesk::keychainProblemChanged, this, &ConnectionDialog::showKeychain);
    connect(&m_desk, &ConnectionDesk::connectionChanged, this, &ConnectionDialog::updateButtons);
}

void ConnectionDialog::fillList(const QString &currentId)
{
    m_ui->profileList->clear();
    for (const Profile &profile : std::as_const(m_profiles))
        showListed(new QListWidgetItem(m_ui->profileList), profile);
    const auto current = std::ranges::find(m_profiles, currentId, &Profile::id);
    m_ui->profileList->setCurrentRow(
        current == m_profiles.end() ? 0 : static_cast<int>(std::distance(m_profiles.begin(), current)));
}

void ConnectionDialog::showListed(QListWidgetItem *item, const Profile &profile)
{
    item->setIcon(profileIcon(profile.color, palette()));
    item->setText(profile.title().isEmpty() ? tr("New connection") : profile.title());
}

void ConnectionDialog::showSelected()
{
    const int row = m_ui->profileList->currentRow();
    if (row < 0)
        return;
    // Another's fields are gone with what was typed there; so is the name that followed them.
    for (int i = 0; i < m_ui->profileList->count(); ++i)
        showListed(m_ui->profileList->item(i), m_profiles.at(i));
    showProfile(m_profiles.at(row));
}

void ConnectionDialog::showProfile(const Profile &profile)
{
    m_test.reset();
    m_ui->testView->clear();
    m_ui->profileForm->setProfile(profile);
    m_ui->profileForm->setLocked(m_settings.isLocked(Policy::Topic::Profile),
                                 m_settings.isLocked(Policy::Topic::Proxy));
    m_ui->profileForm->focusFirstGap();
    m_reading = m_desk.secretsOf(profile.id, [this](const ProfileSecrets &secrets) {
        m_ui->profileForm->setKeptSecrets(secrets);
        if (m_ui->profileForm->isAncestorOf(focusWidget()))
            m_ui->profileForm->focusFirstGap();
    });
    updateButtons();
}

void ConnectionDialog::addProfile()
{
    m_profiles << m_settings.newProfile();
    fillList(m_profiles.constLast().id);
}

void ConnectionDialog::removeProfile()
{
    const int row = m_ui->profileList->currentRow();
    const Profile profile = m_profiles.at(row);
    const QList<Profile> stored = m_settings.profiles();
    if (std::ranges::find(stored, profile.id, &Profile::id) != stored.end()) {
        confirmRemoval(profile);
        return;
    }
    m_profiles.removeAt(row);
    if (m_profiles.isEmpty())
        m_profiles << m_settings.newProfile();
    fillList({});
}

void ConnectionDialog::confirmRemoval(const Profile &profile)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Remove a connection"),
                        tr("Remove “%1” and erase its secrets?").arg(profile.title()), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, id = profile.id] {
        m_desk.remove(id);
        m_profiles.removeIf([&id](const Profile &listed) { return listed.id == id; });
        if (m_profiles.isEmpty())
            m_profiles << m_settings.newProfile();
        fillList({});
    });
    box->open();
}

void ConnectionDialog::showKeychain()
{
    const std::optional<Error> &problem = m_desk.keychainProblem();
    QPalette colors = palette();
    if (problem)
        colors.setColor(QPalette::WindowText, toneColor(colors, Tone::Warning));
    m_ui->keptLabel->setPalette(colors);
    m_ui->keptLabel->setText(problem ? errorSentence(*problem, {})
                                     : tr("Secret, password and token are kept in this computer's keychain, never in a "
                                          "file."));
}

void ConnectionDialog::updateDraft()
{
    showListed(m_ui->profileList->currentItem(), m_ui->profileForm->draft());
    m_test.reset();
    m_ui->testView->clear();
    updateButtons();
}

void ConnectionDialog::updateButtons()
{
    const int row = m_ui->profileList->currentRow();
    const bool isInUse = row >= 0 && m_desk.profile() && m_desk.profile()->id == m_profiles.at(row).id;
    m_ui->signOutButton->setVisible(isInUse && m_desk.state() == ConnectionDesk::State::Connected);
    m_ui->testButton->setEnabled(!m_test);
}

void ConnectionDialog::startTest()
{
    const std::optional<ProfileForm::Entry> entry = m_ui->profileForm->entry();
    const auto connection = entry ? connectionOf(entry->profile, entry->secrets) : std::nullopt;
    if (!connection)
        return;
    m_test = std::make_unique<ConnectionTest>(m_desk.makeNetwork(*connection), *connection);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionDialog::finishTest);
    m_ui->testView->showTesting();
    updateButtons();
}

void ConnectionDialog::finishTest(const TestOutcome &outcome)
{
    m_test.release()->deleteLater(); // it is telling us
    m_testError = outcome.error;
    m_ui->testView->showOutcome(outcome, m_ui->profileForm->draft().server.host(),
                                !m_settings.isLocked(Policy::Topic::Profile));
    updateButtons();
}

void ConnectionDialog::openCertificate()
{
    if (!m_testError || !m_testError->certificate)
        return;
    const Profile draft = m_ui->profileForm->draft();
    auto *dialog = new CertificateDialog(*m_testError, draft.trust.certificate, draft.title(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::trusted, this, [this](const QByteArray &sha256) {
        m_ui->profileForm->setTrustedCertificate(sha256);
        startTest(); // what was trusted is what they wanted to connect with
    });
    dialog->open();
}

bool ConnectionDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        // A dialog does not grow by itself for text that wraps, nor beyond a least width of its own.
        const QSize least = layout()->totalMinimumSize();
        setMinimumWidth(std::max(minimumWidth(), least.width()));
        resize(width(), std::max({height(), layout()->totalHeightForWidth(width()), least.height()}));
    }
    return isTaken;
}

void ConnectionDialog::accept()
{
    const std::optional<ProfileForm::Entry> entry = m_ui->profileForm->entry();
    if (!entry)
        return;
    m_desk.keep(entry->profile, entry->secrets);
    Q_EMIT connected();
    QDialog::accept();
}

} // namespace guiche
