// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;

namespace guiche
{

namespace Ui
{
class ProfileForm;
}

// One profile and its secrets, to be filled in. What makes no sense is explained beside its field. Secrets that are kept
// already are not shown: an empty field means the kept one, as long as the server stays the same.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        Profile profile;
        ProfileSecrets secrets;
    };

    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    void setProfile(const Profile &profile);
    void setKeptSecrets(const ProfileSecrets &secrets);
    // What the administrator decides cannot be changed here.
    void setLocked(bool isProfileLocked, bool isProxyLocked);
    // Where a person who comes to sign in begins to type.
    void focusFirstGap();

    // As filled in; nothing, and the reason beside its field, when something is missing or makes no sense.
    std::optional<Entry> entry();
    // The profile as far as it goes, for the list.
    Profile draft() const;
    void setTrustedCertificate(const QByteArray &sha256);

Q_SIGNALS:
    // A field other than a secret, or a secret, was changed by a person.
    void edited();

private:
    void connectParts();
    void alignLabels();
    void fillCombos();
    void checkAddress();
    void showTrust();
    void showProxy();
    void showKept();
    void chooseAuthorities();
    void showProblem(const QString &text, QWidget *field);
    bool isToken() const;
    // Empty when there is none, or when it was given for another server or proxy than the one filled in.
    QString kept(QString ProfileSecrets::*secret) const;
    ServerAddress::PlainHttp plainHttp() const;
    // Empty when a field is missing, which is then explained.
    std::optional<ProfileSecrets> secrets();
    bool checkProxy();
    QString typedOrKept(const QLineEdit *edit, QString ProfileSecrets::*secret, bool isExact) const;

    std::unique_ptr<Ui::ProfileForm> m_ui;
    Profile m_profile;
    ServerAddress m_trustedServer; // whose certificate the trusted one is
    ProfileSecrets m_kept;
};

} // namespace guiche
