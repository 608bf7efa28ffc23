// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/certificatedialog.h"

#include "gui/errortext.h"
#include "gui/lineicon.h"
#include "gui/profilewords.h"
#include "gui/theme.h"
#include "ui_certificatedialog.h"

#include <QFontDatabase>
#include <QPushButton>

namespace guiche
{

namespace
{

QString dateText(const QDateTime &moment)
{
    return moment.toLocalTime().date().toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

CertificateDialog::CertificateDialog(const Error &error, const QByteArray &trusted, const QString &profile,
                                     QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CertificateDialog>())
{
    m_ui->setupUi(this);
    const ServerCertificate &certificate = *error.certificate;
    constexpr int iconSize = 32;
    m_ui->iconLabel->setPixmap(
        lineIconPixmap(QStringLiteral("certificate"), toneColor(palette(), Tone::Late), iconSize, devicePixelRatioF()));
    QFont bold = m_ui->titleLabel->font();
    bold.setBold(true);
    m_ui->titleLabel->setFont(bold);
    m_ui->titleLabel->setText(errorSentence(error, certificate.host));
    m_ui->adviceLabel->setText(
        tr("Ask the server's administrator for its SHA-256 fingerprint, by another way than this connection, and trust "
           "the certificate only if it is the same. Otherwise somebody may be reading along."));
    addFact(tr("Server"), certificate.host);
    addFact(tr("Issued to"), certificate.subject);
    addFact(tr("Issued by"), certificate.issuer);
    addFact(tr("Valid"), tr("from %1 to %2").arg(dateText(certificate.validFrom), dateText(certificate.validUntil)));
    addFact(tr("Fingerprint (SHA-256)"), fingerprint(certificate.sha256), true);
    if (!trusted.isEmpty())
        addFact(tr("Trusted so far"), fingerprint(trusted), true);
    addFact(tr("What is wrong"), certificate.problems.join(u'\n'));

    QPushButton *trust = m_ui->buttons->addButton(
        tr("&Trust it for %1").arg(withoutMnemonic(elidedName(profile, fontMetrics()))), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("trustButton"));
    trust->setAutoDefault(false);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    // A dialog does not count the lines of text that wraps.
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
    connect(trust, &QPushButton::clicked, this, [this, sha256 = certificate.sha256] {
        Q_EMIT this->trusted(sha256);
        accept();
    });
}

CertificateDialog::~CertificateDialog() = default;

void CertificateDialog::addFact(const QString &caption, const QString &text, bool isFingerprint)
{
    auto *captionLabel = new QLabel(caption, this);
    captionLabel->setObjectName(QStringLiteral("captionLabel"));
    auto *factLabel = new QLabel(this);
    captionLabel->setBuddy(factLabel);
    factLabel->setAccessibleDescription(caption);
    factLabel->setObjectName(QStringLiteral("factLabel"));
    factLabel->setTextFormat(Qt::PlainText);
    factLabel->setText(text.isEmpty() ? tr("nothing is said") : text);
    factLabel->setWordWrap(!isFingerprint);
    factLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (isFingerprint)
        factLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int row = m_ui->facts->rowCount();
    m_ui->facts->addWidget(captionLabel, row, 0, Qt::AlignTop | Qt::AlignRight);
    m_ui->facts->addWidget(factLabel, row, 1);
}

} // namespace guiche
