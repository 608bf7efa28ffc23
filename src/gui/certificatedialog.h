// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDialog>

#include <memory>

namespace guiche
{

namespace Ui
{
class CertificateDialog;
}

// Shows a certificate that nobody vouches for and lets a person decide. What is safe is what Enter does.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    // `error` carries a certificate; `trusted` is the one trusted so far, if any; `profile` is what it is trusted for.
    CertificateDialog(const Error &error, const QByteArray &trusted, const QString &profile, QWidget *parent = nullptr);
    ~CertificateDialog() override;

Q_SIGNALS:
    void trusted(const QByteArray &sha256);

private:
    void addFact(const QString &caption, const QString &text, bool isFingerprint = false);

    std::unique_ptr<Ui::CertificateDialog> m_ui;
};

} // namespace guiche
