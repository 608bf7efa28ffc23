// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificates.h"

#include <QFile>

namespace guiche
{

namespace
{

QString nameOf(TestCertificate certificate)
{
    switch (certificate) {
    case TestCertificate::Good:
        return QStringLiteral("good");
    case TestCertificate::Expired:
        return QStringLiteral("expired");
    case TestCertificate::WrongHost:
        return QStringLiteral("wronghost");
    case TestCertificate::SelfSigned:
        return QStringLiteral("selfsigned");
    case TestCertificate::Changed:
        return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

QString fileOf(const QString &name)
{
    return QStringLiteral(GUICHE_TEST_CERTIFICATES "/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

} // namespace

QString testCertificateFile(TestCertificate certificate)
{
    return fileOf(nameOf(certificate) + QStringLiteral(".pem"));
}

QSslCertificate testCertificate(TestCertificate certificate)
{
    return QSslCertificate(contentOf(testCertificateFile(certificate)));
}

QSslKey testKey(TestCertificate certificate)
{
    return QSslKey(contentOf(fileOf(nameOf(certificate) + QStringLiteral(".key"))), QSsl::Ec);
}

QString testAuthorityFile()
{
    return fileOf(QStringLiteral("authority.pem"));
}

QSslCertificate testAuthority()
{
    return QSslCertificate(contentOf(testAuthorityFile()));
}

} // namespace guiche
