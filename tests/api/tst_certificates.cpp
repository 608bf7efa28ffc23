// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "api/certificates.h"
#include "support/fakenetwork.h"
#include "support/printing.h"
#include "support/testcertificates.h"

#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QString host = u"erp.example:8443"_s;

using Kinds = QList<QSslError::SslError>;

QList<QSslError> errorsOf(const Kinds &kinds)
{
    QList<QSslError> errors;
    for (const QSslError::SslError kind : kinds)
        errors.append(QSslError(kind, testCertificate(TestCertificate::SelfSigned)));
    return errors;
}

QByteArray digestOf(TestCertificate certificate)
{
    return testCertificate(certificate).digest(QCryptographicHash::Sha256);
}

Trust pinned(const QByteArray &digest)
{
    return {.certificate = digest, .authoritiesFile = {}};
}

// "nothing", or the kind.
QString verdict(const QSslCertificate &shown, const Kinds &kinds, const Trust &trust)
{
    const std::optional<Error> error = judged(shown, errorsOf(kinds), trust, host);
    return error ? nameOf(error->kind) : u"nothing"_s;
}

} // namespace

// What a certificate that fails the verification is called, when it is trusted all the same, and who else is.
class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void pinnedIsTrusted_data();
    void pinnedIsTrusted();
    void pinnedButTakenBack_data();
    void pinnedButTakenBack();
    void anotherThanPinned_data();
    void anotherThanPinned();
    void noCertificateAtAll();
    void carriesWhatWasShown();
    void authoritiesOfAFile();
    void severalAuthorities();
    void unreadableAuthorities_data();
    void unreadableAuthorities();
    void authoritiesAreAddedToTheSystems();
    void nothingIsSentWithoutTheAuthorities();

private:
    QString write(const QByteArray &content);

    QTemporaryDir m_dir;
};

void TestCertificates::kinds_data()
{
    QTest::addColumn<Kinds>("errors");
    QTest::addColumn<QString>("expected");
    using E = QSslError;
    const QString untrusted = u"CertificateUntrusted"_s;
    const QString wrongHost = u"CertificateWrongHost"_s;
    const QString expired = u"CertificateExpired"_s;
    for (const E::SslError error :
         {E::SelfSignedCertificate, E::SelfSignedCertificateInChain, E::UnableToGetIssuerCertificate,
          E::UnableToGetLocalIssuerCertificate, E::UnableToVerifyFirstCertificate, E::CertificateUntrusted,
          E::CertificateRejected, E::InvalidCaCertificate, E::InvalidPurpose, E::PathLengthExceeded,
          E::CertificateSignatureFailed, E::CertificateRevoked, E::CertificateBlacklisted})
        QTest::addRow("%d", error) << Kinds{error} << untrusted;
    for (const E::SslError error :
         {E::CertificateExpired, E::CertificateNotYetValid, E::InvalidNotBeforeField, E::InvalidNotAfterField})
        QTest::addRow("%d", error) << Kinds{error} << expired;
    QTest::newRow("host") << Kinds{E::HostNameMismatch} << wrongHost;
    for (const E::SslError error : {E::UnspecifiedError, E::NoPeerCertificate, E::NoSslSupport})
        QTest::addRow("%d", error) << Kinds{error} << u"TlsFailed"_s;
    // The gravest first, in whatever order they come.
    QTest::newRow("expired, host") << Kinds{E::CertificateExpired, E::HostNameMismatch} << wrongHost;
    QTest::newRow("host, self-signed") << Kinds{E::HostNameMismatch, E::SelfSignedCertificate} << untrusted;
    QTest::newRow("all") << Kinds{E::UnspecifiedError, E::CertificateExpired, E::HostNameMismatch,
                                  E::UnableToGetLocalIssuerCertificate}
                         << untrusted;
}

void TestCertificates::kinds()
{
    QFETCH(const Kinds, errors);
    QTEST(verdict(testCertificate(TestCertificate::SelfSigned), errors, {}), "expected");
}

void TestCertificates::pinnedIsTrusted_data()
{
    QTest::addColumn<Kinds>("errors");
    QTest::newRow("self-signed") << Kinds{QSslError::SelfSignedCertificate};
    QTest::newRow("expired") << Kinds{QSslError::CertificateExpired};
    QTest::newRow("host") << Kinds{QSslError::HostNameMismatch};
    QTest::newRow("all of it") << Kinds{QSslError::SelfSignedCertificate, QSslError::CertificateNotYetValid,
                                        QSslError::HostNameMismatch};
}

void TestCertificates::pinnedIsTrusted()
{
    QFETCH(const Kinds, errors);
    const TestCertificate shown = TestCertificate::SelfSigned;
    QCOMPARE(verdict(testCertificate(shown), errors, pinned(digestOf(shown))), u"nothing"_s);
}

void TestCertificates::pinnedButTakenBack_data()
{
    QTest::addColumn<Kinds>("errors");
    QTest::newRow("revoked") << Kinds{QSslError::CertificateRevoked};
    QTest::newRow("banned") << Kinds{QSslError::SelfSignedCertificate, QSslError::CertificateBlacklisted};
}

void TestCertificates::pinnedButTakenBack()
{
    QFETCH(const Kinds, errors);
    const TestCertificate shown = TestCertificate::SelfSigned;
    QCOMPARE(verdict(testCertificate(shown), errors, pinned(digestOf(shown))), u"CertificateUntrusted"_s);
}

void TestCertificates::anotherThanPinned_data()
{
    QTest::addColumn<QByteArray>("digest");
    const QByteArray shown = digestOf(TestCertificate::SelfSigned);
    QTest::newRow("another") << digestOf(TestCertificate::Changed);
    QTest::newRow("zeros") << QByteArray(32, '\0');
    QTest::newRow("part of it") << shown.first(31);
    QTest::newRow("more than it") << shown + 'x';
    QTest::newRow("in hexadecimal") << shown.toHex();
    QTest::newRow("a bit off") << QByteArray(shown).replace(31, 1, QByteArray(1, static_cast<char>(shown.at(31) ^ 1)));
}

void TestCertificates::anotherThanPinned()
{
    QFETCH(const QByteArray, digest);
    const QSslCertificate shown = testCertificate(TestCertificate::SelfSigned);
    for (const Kinds &errors : {Kinds{QSslError::SelfSignedCertificate}, Kinds{QSslError::CertificateExpired},
                                Kinds{QSslError::HostNameMismatch, QSslError::CertificateRevoked}})
        QCOMPARE(verdict(shown, errors, pinned(digest)), u"CertificateChanged"_s);
}

void TestCertificates::noCertificateAtAll()
{
    const QSslCertificate none;
    for (const Trust &trust : {Trust(), pinned(digestOf(TestCertificate::SelfSigned)),
                               pinned(QCryptographicHash::hash({}, QCryptographicHash::Sha256))}) {
        const auto error = judged(none, errorsOf({QSslError::NoPeerCertificate}), trust, host);
        QVERIFY(error && error->kind == ErrorKind::TlsFailed);
        QVERIFY(!error->certificate);
    }
}

void TestCertificates::carriesWhatWasShown()
{
    const auto error =
        judged(testCertificate(TestCertificate::Expired),
               errorsOf({QSslError::CertificateExpired, QSslError::UnableToGetLocalIssuerCertificate}), {}, host);
    QVERIFY(error && error->certificate);
    const ServerCertificate &shown = *error->certificate;
    QCOMPARE(shown.host, host);
    QCOMPARE(shown.sha256, digestOf(TestCertificate::Expired));
    QCOMPARE(shown.sha256.size(), 32);
    QCOMPARE(shown.subject, u"localhost"_s);
    QCOMPARE(shown.issuer, u"Test authority"_s);
    QCOMPARE(shown.validUntil, QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(shown.validFrom, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(shown.validFrom.timeSpec(), Qt::UTC);
    QCOMPARE(shown.problems.size(), 2);
    QCOMPARE(error->detail, shown.problems.join(u"; "_s));
    QCOMPARE(error->httpStatus, 0);
}

QString TestCertificates::write(const QByteArray &content)
{
    QFile file(m_dir.filePath(u"autoridades.pem"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write to a temporary directory");
    return file.fileName();
}

void TestCertificates::authoritiesOfAFile()
{
    const auto found = readAuthorities(testAuthorityFile());
    QVERIFY(found.has_value());
    QCOMPARE(*found, QList<QSslCertificate>{testAuthority()});
}

void TestCertificates::severalAuthorities()
{
    const QSslCertificate other = testCertificate(TestCertificate::SelfSigned);
    const auto found = readAuthorities(write("# ours\n" + testAuthority().toPem() + "\r\n\r\n" + other.toPem()));
    QVERIFY(found.has_value());
    QCOMPARE(*found, QList<QSslCertificate>({testAuthority(), other}));
}

void TestCertificates::unreadableAuthorities_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray pem = testAuthority().toPem();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a certificate\n");
    QTest::newRow("DER") << testAuthority().toDer();
    QTest::newRow("cut off") << pem.first(pem.size() / 2);
    QTest::newRow("a key") << testKey(TestCertificate::Good).toPem();
    QTest::newRow("garbage within") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
}

void TestCertificates::unreadableAuthorities()
{
    QFETCH(const QByteArray, content);
    // The name is enough for a person to know which; where it lies may tell who they are.
    const Error expected{.kind = ErrorKind::AuthoritiesUnreadable, .detail = u"autoridades.pem"_s};
    const auto found = readAuthorities(write(content));
    QVERIFY(!found);
    QCOMPARE(found.error(), expected);
    QFile::remove(m_dir.filePath(u"autoridades.pem"_s));
    QCOMPARE(readAuthorities(m_dir.filePath(u"autoridades.pem"_s)).error(), expected);
    QVERIFY(!readAuthorities(m_dir.path()));
}

void TestCertificates::authoritiesAreAddedToTheSystems()
{
    FakeNetwork network;
    network.answer(rowAnswer(1));
    Connection connection = tokenConnection();
    connection.trust.authoritiesFile = testAuthorityFile();
    Caller caller(network, connection);
    const PendingCall call = caller.search(u"a"_s);
    QTRY_COMPARE(caller.told.size(), 1);
    const QList<QSslCertificate> believed = network.sent().constFirst().request.sslConfiguration().caCertificates();
    QCOMPARE(believed, QSslConfiguration::systemCaCertificates() << testAuthority());
}

void TestCertificates::nothingIsSentWithoutTheAuthorities()
{
    FakeNetwork network;
    Connection connection = passwordConnection();
    connection.trust.authoritiesFile = write({});
    Caller caller(network, connection);
    PendingCall call = caller.search(u"a"_s);
    QCOMPARE(caller.told, QStringList()); // never from inside the call
    const QString unreadable = u": AuthoritiesUnreadable: autoridades.pem"_s;
    QTRY_COMPARE(caller.told, QStringList{u"a"_s % unreadable});
    call = caller.search(u"b"_s);
    call.cancel();
    call = caller.search(u"c"_s, [&call] { call.cancel(); });
    QTRY_COMPARE(caller.told, QStringList({u"a"_s % unreadable, u"c"_s % unreadable}));
    QVERIFY(network.sent().isEmpty());

    // Once the file is mended there is nothing to begin anew.
    write(testAuthority().toPem());
    network.answer(tokenAnswer("abc"));
    network.answer(rowAnswer(1));
    call = caller.search(u"d"_s);
    QTRY_COMPARE(caller.told.constLast(), u"d: 1 of 1, 0 skipped"_s);
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
