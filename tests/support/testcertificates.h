// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace guiche
{

// What the build makes, by makecertificates. All but WrongHost are for localhost and 127.0.0.1.
enum class TestCertificate {
    Good, // issued by the authority
    Expired, // issued by the authority
    WrongHost, // issued by the authority
    SelfSigned,
    Changed, // another self-signed one, with another key
};

QString testCertificateFile(TestCertificate certificate);
QSslCertificate testCertificate(TestCertificate certificate);
QSslKey testKey(TestCertificate certificate);

// Whom a client must be told to believe for Good to be good.
QString testAuthorityFile();
QSslCertificate testAuthority();

} // namespace guiche
