// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectiondialog.h"

#include "gui/errortext.h"
#include "gui/theme.h"
#include "ui_connectiondialog.h"

#include <QPushButton>

namespace guiche
{

ConnectionDialog::ConnectionDialog(const RememberedConnection &remembered, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
{
    m_ui->setupUi(this);
    m_ui->addressEdit->setText(remembered.address);
    m_ui->clientIdEdit->setText(remembered.clientId);
    m_ui->usernameEdit->setText(remembered.username);
    m_ui->tokenRadio->setChecked(remembered.kind == SignInKind::Token);
    m_ui->passwordRadio->setChecked(remembered.kind == SignInKind::Password);
    m_ui->signInPages->setCurrentIndex(isToken() ? 1 : 0);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Connect"));
    m_ui->problemLabel->hide();
    m_ui->proposalButton->hide();

    connect(m_ui->tokenRadio, &QRadioButton::toggled, m_ui->signInPages,
            [this](bool isOn) { m_ui->signInPages->setCurrentIndex(isOn ? 1 : 0); });
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &ConnectionDialog::checkAddress);
    connect(m_ui->proposalButton, &QPushButton::clicked, this, [this] {
        if (const auto server = ServerAddress::parse(m_ui->addressEdit->text()))
            m_ui->addressEdit->setText(server->apiProposal().value_or(*server).text());
    });
    checkAddress();
    // Whoever comes back has the address already and lacks the secret.
    if (!remembered.address.isEmpty())
        (isToken() ? m_ui->tokenEdit : m_ui->clientSecretEdit)->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

bool ConnectionDialog::isToken() const
{
    return m_ui->tokenRadio->isChecked();
}

void ConnectionDialog::checkAddress()
{
    m_ui->problemLabel->hide();
    const auto server = ServerAddress::parse(m_ui->addressEdit->text());
    const std::optional<ServerAddress> proposal = server ? server->apiProposal() : std::nullopt;
    m_ui->proposalButton->setVisible(proposal.has_value());
    if (proposal)
        m_ui->proposalButton->setText(tr("Use %1").arg(proposal->host()));
    grow();
}

void ConnectionDialog::grow()
{
    // A dialog does not do so by itself for text that wraps.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ConnectionDialog::showProblem(const QString &text, QWidget *field)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(colors, Tone::Late));
    m_ui->problemLabel->setPalette(colors);
    m_ui->problemLabel->setText(text);
    m_ui->problemLabel->show();
    grow();
    field->setFocus();
}

std::optional<SignIn> ConnectionDialog::signIn()
{
    if (isToken()) {
        QString token = m_ui->tokenEdit->text().simplified();
        // People copy the header's whole value.
        if (token.startsWith(QLatin1String("bearer "), Qt::CaseInsensitive))
            token = token.sliced(7);
        token.remove(u' ');
        if (token.isEmpty()) {
            showProblem(tr("Paste the token."), m_ui->tokenEdit);
            return {};
        }
        return TokenSignIn{token};
    }
    for (QLineEdit *edit : {m_ui->clientIdEdit, m_ui->clientSecretEdit, m_ui->usernameEdit, m_ui->passwordEdit}) {
        // Only a password may be of spaces.
        const bool isMissing = edit == m_ui->passwordEdit ? edit->text().isEmpty() : edit->text().trimmed().isEmpty();
        if (isMissing) {
            showProblem(tr("This field is needed to sign in."), edit);
            return {};
        }
    }
    return PasswordSignIn{m_ui->clientIdEdit->text().trimmed(), m_ui->clientSecretEdit->text().trimmed(),
                          m_ui->usernameEdit->text().trimmed(), m_ui->passwordEdit->text()};
}

void ConnectionDialog::accept()
{
    const Result<ServerAddress> server = ServerAddress::parse(m_ui->addressEdit->text());
    if (!server) {
        showProblem(errorSentence(server.error(), {}), m_ui->addressEdit);
        return;
    }
    if (const std::optional<SignIn> chosen = signIn()) {
        Q_EMIT connectionChosen(Connection{*server, *chosen});
        QDialog::accept();
    }
}

} // namespace guiche
