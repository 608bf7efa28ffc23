// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profileform.h"

#include "gui/errortext.h"
#include "gui/lineicon.h"
#include "gui/profilewords.h"
#include "gui/theme.h"
#include "ui_profileform.h"

#include <QFileDialog>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr quint16 usualProxyPort = 3128;

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileForm>())
{
    m_ui->setupUi(this);
    alignLabels();
    fillCombos();
    m_ui->problemLabel->hide();
    m_ui->proposalButton->hide();
    connectParts();
}

ProfileForm::~ProfileForm() = default;

// The forms of a page are several, and one to the eye.
void ProfileForm::alignLabels()
{
    for (const QWidget *page : {m_ui->serverPage, m_ui->networkPage}) {
        QList<QLabel *> captions;
        int widest = 0;
        const auto forms = page->findChildren<QFormLayout *>();
        for (const QFormLayout *form : forms) {
            for (int row = 0; row < form->rowCount(); ++row) {
                const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
                if (auto *caption = item ? qobject_cast<QLabel *>(item->widget()) : nullptr) {
                    captions << caption;
                    widest = std::max(widest, caption->sizeHint().width());
                }
            }
        }
        for (QLabel *caption : std::as_const(captions))
            caption->setMinimumWidth(widest);
    }
}

void ProfileForm::fillCombos()
{
    for (int i = 0; i < profileColorCount; ++i) {
        const auto color = static_cast<ProfileColor>(i);
        m_ui->colorCombo->addItem(profileIcon(color, palette()), wordFor(color), i);
    }
    for (const ProxyKind kind : {ProxyKind::System, ProxyKind::None, ProxyKind::Http, ProxyKind::Socks5})
        m_ui->proxyCombo->addItem(wordFor(kind), static_cast<int>(kind));
}

void ProfileForm::connectParts()
{
    const auto edits = findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_ui->problemLabel->hide();
            Q_EMIT edited();
        });
    }
    connect(m_ui->colorCombo, &QComboBox::activated, this, &ProfileForm::edited);
    connect(m_ui->proxyCombo, &QComboBox::activated, this, &ProfileForm::edited);
    connect(m_ui->proxyPortSpin, &QSpinBox::valueChanged, this, &ProfileForm::edited);
    connect(m_ui->plainHttpCheck, &QCheckBox::clicked, this, &ProfileForm::edited);
    connect(m_ui->proxyCombo, &QComboBox::currentIndexChanged, this, &ProfileForm::showProxy);
    connect(m_ui->tokenRadio, &QRadioButton::toggled, m_ui->signInPages,
            [this](bool isOn) { m_ui->signInPages->setCurrentIndex(isOn ? 1 : 0); });
    connect(m_ui->tokenRadio, &QRadioButton::clicked, this, &ProfileForm::edited);
    connect(m_ui->passwordRadio, &QRadioButton::clicked, this, &ProfileForm::edited);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &ProfileForm::checkAddress);
    connect(m_ui->plainHttpCheck, &QCheckBox::toggled, this, &ProfileForm::checkAddress);
    connect(m_ui->proposalButton, &QPushButton::clicked, this, [this] {
        if (const auto server = ServerAddress::parse(m_ui->addressEdit->text()))
            m_ui->addressEdit->setText(server->apiProposal().value_or(*server).text());
        Q_EMIT edited();
    });
    connect(m_ui->authoritiesButton, &QPushButton::clicked, this, &ProfileForm::chooseAuthorities);
    connect(m_ui->distrustButton, &QPushButton::clicked, this, [this] { setTrustedCertificate({}); });
    connect(this, &ProfileForm::edited, this, &ProfileForm::showKept);
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_trustedServer = profile.server;
    m_kept = {};
    m_ui->nameEdit->setText(profile.name);
    m_ui->colorCombo->setCurrentIndex(m_ui->colorCombo->findData(static_cast<int>(profile.color)));
    m_ui->plainHttpCheck->setChecked(profile.allowsPlainHttp);
    m_ui->addressEdit->setText(profile.server.text());
    m_ui->clientIdEdit->setText(profile.clientId);
    m_ui->usernameEdit->setText(profile.username);
    m_ui->tokenRadio->setChecked(profile.kind == SignInKind::Token);
    m_ui->passwordRadio->setChecked(profile.kind == SignInKind::Password);
    m_ui->proxyCombo->setCurrentIndex(m_ui->proxyCombo->findData(static_cast<int>(profile.proxy.kind)));
    m_ui->proxyHostEdit->setText(profile.proxy.host);
    {
        const QSignalBlocker noEdit(m_ui->proxyPortSpin);
        m_ui->proxyPortSpin->setValue(profile.proxy.port != 0 ? profile.proxy.port : usualProxyPort);
    }
    m_ui->proxyUserEdit->setText(profile.proxy.username);
    m_ui->authoritiesEdit->setText(profile.trust.authoritiesFile);
    for (QLineEdit *secret : {m_ui->clientSecretEdit, m_ui->passwordEdit, m_ui->tokenEdit, m_ui->proxyPasswordEdit})
        secret->clear();
    m_ui->problemLabel->hide();
    showProxy();
    showTrust();
    checkAddress();
}

void ProfileForm::setKeptSecrets(const ProfileSecrets &secrets)
{
    m_kept = secrets;
    showKept();
}

void ProfileForm::setLocked(bool isProfileLocked, bool isProxyLocked)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->nameEdit, m_ui->colorCombo, m_ui->addressEdit, m_ui->plainHttpCheck, m_ui->passwordRadio,
             m_ui->tokenRadio, m_ui->authoritiesEdit, m_ui->authoritiesButton, m_ui->distrustButton})
        widget->setEnabled(!isProfileLocked);
    // Who signs in is the person's own, unless the administrator names somebody.
    m_ui->clientIdEdit->setEnabled(!isProfileLocked || m_profile.clientId.isEmpty());
    m_ui->usernameEdit->setEnabled(!isProfileLocked || m_profile.username.isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->proxyCombo, m_ui->proxyHostEdit, m_ui->proxyPortSpin,
                                                            m_ui->proxyUserEdit})
        widget->setEnabled(!isProxyLocked);
}

void ProfileForm::focusFirstGap()
{
    const std::initializer_list<std::pair<QLineEdit *, QString ProfileSecrets::*>> fields = {
        {m_ui->addressEdit, nullptr},
        {m_ui->clientIdEdit, nullptr},
        {m_ui->clientSecretEdit, &ProfileSecrets::clientSecret},
        {m_ui->usernameEdit, nullptr},
        {m_ui->passwordEdit, &ProfileSecrets::password},
        {m_ui->tokenEdit, &ProfileSecrets::token},
    };
    for (const auto &[edit, secret] : fields) {
        const bool isOfOtherKind = edit != m_ui->addressEdit && (edit == m_ui->tokenEdit) != isToken();
        if (!isOfOtherKind && edit->isEnabled() && edit->text().isEmpty() && (!secret || (m_kept.*secret).isEmpty())) {
            edit->setFocus();
            return;
        }
    }
    m_ui->addressEdit->setFocus();
}

bool ProfileForm::isToken() const
{
    return m_ui->tokenRadio->isChecked();
}

ServerAddress::PlainHttp ProfileForm::plainHttp() const
{
    return m_ui->plainHttpCheck->isChecked() ? ServerAddress::PlainHttp::Anywhere : ServerAddress::PlainHttp::OnlyHere;
}

QString ProfileForm::kept(QString ProfileSecrets::*secret) const
{
    const auto server = ServerAddress::parse(m_ui->addressEdit->text(), ServerAddress::PlainHttp::Anywhere);
    const bool isForThis = secret == &ProfileSecrets::proxyPassword ? draft().proxy == m_profile.proxy
                                                                    : server && *server == m_profile.server;
    return isForThis ? m_kept.*secret : QString();
}

void ProfileForm::checkAddress()
{
    m_ui->problemLabel->hide();
    const auto server = ServerAddress::parse(m_ui->addressEdit->text(), ServerAddress::PlainHttp::Anywhere);
    const std::optional<ServerAddress> proposal = server ? server->apiProposal() : std::nullopt;
    m_ui->proposalButton->setVisible(proposal.has_value());
    if (proposal)
        m_ui->proposalButton->setText(tr("Use %1").arg(proposal->host()));
    m_ui->plainHttpCheck->setVisible(server && server->isPlainHttp() && !server->isThisMachine());
    showKept();
}

void ProfileForm::showKept()
{
    const std::initializer_list<std::pair<QLineEdit *, QString ProfileSecrets::*>> fields = {
        {m_ui->clientSecretEdit, &ProfileSecrets::clientSecret},
        {m_ui->passwordEdit, &ProfileSecrets::password},
        {m_ui->tokenEdit, &ProfileSecrets::token},
        {m_ui->proxyPasswordEdit, &ProfileSecrets::proxyPassword},
    };
    for (const auto &[edit, secret] : fields)
        edit->setPlaceholderText(kept(secret).isEmpty() ? QString() : tr("kept – type to replace it"));
}

void ProfileForm::showTrust()
{
    const QByteArray &trusted = m_profile.trust.certificate;
    m_ui->trustedLabel->setText(trusted.isEmpty() ? tr("none but those that authorities vouch for")
                                                  : shortFingerprint(trusted));
    m_ui->distrustButton->setVisible(!trusted.isEmpty());
}

void ProfileForm::setTrustedCertificate(const QByteArray &sha256)
{
    m_profile.trust.certificate = sha256;
    m_trustedServer = draft().server;
    showTrust();
    Q_EMIT edited();
}

void ProfileForm::showProxy()
{
    const auto kind = static_cast<ProxyKind>(m_ui->proxyCombo->currentData().toInt());
    const bool isManual = kind == ProxyKind::Http || kind == ProxyKind::Socks5;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->proxyHostLabel, m_ui->proxyHostEdit, m_ui->proxyPortSpin, m_ui->proxyUserLabel, m_ui->proxyUserEdit,
             m_ui->proxyPasswordLabel, m_ui->proxyPasswordEdit})
        widget->setVisible(isManual);
}

void ProfileForm::chooseAuthorities()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authorities"), QString(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ui->authoritiesEdit->setText(file);
        Q_EMIT edited();
    });
    dialog->open();
}

void ProfileForm::showProblem(const QString &text, QWidget *field)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(colors, Tone::Late));
    m_ui->problemLabel->setPalette(colors);
    m_ui->problemLabel->setText(text);
    m_ui->problemLabel->show();
    m_ui->tabs->setCurrentWidget(m_ui->networkPage->isAncestorOf(field) ? m_ui->networkPage : m_ui->serverPage);
    field->setFocus();
}

QString ProfileForm::typedOrKept(const QLineEdit *edit, QString ProfileSecrets::*secret, bool isExact) const
{
    const QString typed = isExact ? edit->text() : edit->text().trimmed();
    return typed.isEmpty() ? kept(secret) : typed;
}

std::optional<ProfileSecrets> ProfileForm::secrets()
{
    ProfileSecrets secrets;
    secrets.proxyPassword = typedOrKept(m_ui->proxyPasswordEdit, &ProfileSecrets::proxyPassword, true);
    if (isToken()) {
        secrets.token = tokenFrom(typedOrKept(m_ui->tokenEdit, &ProfileSecrets::token, false));
        if (secrets.token.isEmpty()) {
            showProblem(tr("Paste the token."), m_ui->tokenEdit);
            return {};
        }
        return secrets;
    }
    secrets.clientSecret = typedOrKept(m_ui->clientSecretEdit, &ProfileSecrets::clientSecret, false);
    // Only a password may be of spaces.
    secrets.password = typedOrKept(m_ui->passwordEdit, &ProfileSecrets::password, true);
    const std::initializer_list<std::pair<QLineEdit *, QString>> needed = {
        {m_ui->clientIdEdit, m_ui->clientIdEdit->text().trimmed()},
        {m_ui->clientSecretEdit, secrets.clientSecret},
        {m_ui->usernameEdit, m_ui->usernameEdit->text().trimmed()},
        {m_ui->passwordEdit, secrets.password},
    };
    for (const auto &[edit, value] : needed) {
        if (value.isEmpty()) {
            showProblem(tr("This field is needed to sign in."), edit);
            return {};
        }
    }
    return secrets;
}

bool ProfileForm::checkProxy()
{
    if (m_ui->proxyHostEdit->isHidden() || !m_ui->proxyHostEdit->text().trimmed().isEmpty())
        return true;
    showProblem(tr("Which proxy server?"), m_ui->proxyHostEdit);
    return false;
}

Profile ProfileForm::draft() const
{
    Profile profile = m_profile;
    profile.name = m_ui->nameEdit->text().simplified();
    profile.color = static_cast<ProfileColor>(m_ui->colorCombo->currentData().toInt());
    profile.server = ServerAddress::parse(m_ui->addressEdit->text(), plainHttp()).value_or(ServerAddress());
    profile.allowsPlainHttp =
        m_ui->plainHttpCheck->isChecked() && profile.server.isPlainHttp() && !profile.server.isThisMachine();
    profile.kind = isToken() ? SignInKind::Token : SignInKind::Password;
    // What belongs to the other way of signing in is not kept.
    profile.clientId = isToken() ? QString() : m_ui->clientIdEdit->text().trimmed();
    profile.username = isToken() ? QString() : m_ui->usernameEdit->text().trimmed();
    profile.proxy.kind = static_cast<ProxyKind>(m_ui->proxyCombo->currentData().toInt());
    const bool isManual = profile.proxy.kind == ProxyKind::Http || profile.proxy.kind == ProxyKind::Socks5;
    profile.proxy.host = isManual ? m_ui->proxyHostEdit->text().trimmed() : QString();
    profile.proxy.port = isManual ? static_cast<quint16>(m_ui->proxyPortSpin->value()) : quint16(0);
    profile.proxy.username = isManual ? m_ui->proxyUserEdit->text().trimmed() : QString();
    profile.trust.authoritiesFile = m_ui->authoritiesEdit->text().trimmed();
    if (profile.server != m_trustedServer) // another server proves itself anew
        profile.trust.certificate.clear();
    return profile;
}

std::optional<ProfileForm::Entry> ProfileForm::entry()
{
    const Result<ServerAddress> server = ServerAddress::parse(m_ui->addressEdit->text(), plainHttp());
    if (!server) {
        showProblem(errorSentence(server.error(), {}), m_ui->addressEdit);
        return {};
    }
    if (!checkProxy())
        return {};
    const std::optional<ProfileSecrets> given = secrets();
    return given ? std::optional(Entry{draft(), *given}) : std::nullopt;
}

} // namespace guiche
