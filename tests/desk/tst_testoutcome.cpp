// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stageletters.h"
#include "support/printing.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// What becomes of the stages: while signing in by password, after that, and with a ready-made token.
struct Row {
    ErrorKind kind;
    const char *signingIn;
    const char *signedIn;
    const char *byToken;
};

constexpr Row same(ErrorKind kind, const char *letters)
{
    return {kind, letters, letters, letters};
}

constexpr Row ofApi(ErrorKind kind)
{
    return {kind, "PPPP--F", "PPPPP-F", "PPPP--F"};
}

// A connection that ends after a good login was one.
constexpr Row ofEnding(ErrorKind kind)
{
    return {kind, "PPF----", "PPPPP-F", "PPF----"};
}

// What an API may say to a login as well as to a question.
constexpr Row ofEither(ErrorKind kind)
{
    return {kind, "PPPPF--", "PPPPP-F", "PPPP--F"};
}

constexpr std::array rows = {
    same(ErrorKind::NotConnected, "F------"),
    same(ErrorKind::InvalidAddress, "F------"),
    same(ErrorKind::PlainHttpRefused, "F------"),
    same(ErrorKind::HostNotFound, "PF-----"),
    same(ErrorKind::ConnectionRefused, "PPF----"),
    same(ErrorKind::Unreachable, "PPF----"),
    ofEnding(ErrorKind::ConnectionLost),
    same(ErrorKind::ProxyFailed, "PPF----"),
    same(ErrorKind::ProxySignInRefused, "PPF----"),
    ofEnding(ErrorKind::NetworkFailed),
    same(ErrorKind::TlsFailed, "PPPF---"),
    same(ErrorKind::CertificateUntrusted, "PPPF---"),
    same(ErrorKind::CertificateExpired, "PPPF---"),
    same(ErrorKind::CertificateWrongHost, "PPPF---"),
    same(ErrorKind::CertificateChanged, "PPPF---"),
    same(ErrorKind::AuthoritiesUnreadable, "P--F---"),
    same(ErrorKind::SignedOut, "PPPPF--"),
    same(ErrorKind::SignInRefused, "PPPPF--"),
    same(ErrorKind::TokenRejected, "PPPPF--"),
    same(ErrorKind::GrantRejected, "PPPPF--"),
    same(ErrorKind::KeychainUnavailable, "PPPPF--"),
    same(ErrorKind::KeychainRefused, "PPPPF--"),
    same(ErrorKind::KeychainFailed, "PPPPF--"),
    same(ErrorKind::Forbidden, "PPPPPF-"),
    ofApi(ErrorKind::Redirected),
    ofApi(ErrorKind::RedirectLoop),
    ofApi(ErrorKind::WrongAddress),
    ofApi(ErrorKind::UnexpectedStatus),
    ofApi(ErrorKind::Unreadable),
    ofApi(ErrorKind::UnexpectedShape),
    ofApi(ErrorKind::NestedTooDeep),
    ofApi(ErrorKind::BodyTooLarge),
    ofEither(ErrorKind::TimedOut),
    ofEither(ErrorKind::RateLimited),
    ofEither(ErrorKind::ServerFault),
    ofEither(ErrorKind::Rejected),
};

Connection connection(const SignIn &signIn, const QString &address = u"https://api.norte.example"_s)
{
    return {ServerAddress::parse(address, ServerAddress::PlainHttp::Anywhere).value(), signIn};
}

QString letters(const Connection &connection, ErrorKind kind, bool hasSignedIn)
{
    return stageLetters(outcomeOf(connection, Error{.kind = kind}, hasSignedIn));
}

} // namespace

// What an error says of the stages of a connection's test.
class TestTestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsRow();
    void everyKind_data();
    void everyKind();
    void success();
    void addressThatIsNone();
    void stagesByName();
};

void TestTestOutcome::everyKindHasItsRow()
{
    constexpr int count = static_cast<int>(ErrorKind::KeychainFailed) + 1; // the last one
    for (int kind = 0; kind < count; ++kind)
        QVERIFY2(std::ranges::count(rows, ErrorKind{kind}, &Row::kind) == 1, qPrintable(nameOf(ErrorKind{kind})));
    QCOMPARE(int(rows.size()), count);
}

void TestTestOutcome::everyKind_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(rows.size()); ++i)
        QTest::addRow("%s", qPrintable(nameOf(rows[size_t(i)].kind))) << i;
}

void TestTestOutcome::everyKind()
{
    QFETCH(const int, index);
    const auto &[kind, signingIn, signedIn, byToken] = rows[size_t(index)];
    const Connection password = connection(PasswordSignIn());
    QCOMPARE(letters(password, kind, false), QLatin1String(signingIn));
    QCOMPARE(letters(password, kind, true), QLatin1String(signedIn));
    QCOMPARE(letters(connection(TokenSignIn()), kind, false), QLatin1String(byToken));
    // Over plain http nobody proves anything, and nothing else is different.
    const Connection plain = connection(PasswordSignIn(), u"http://api.norte.example"_s);
    QString expected = QLatin1String(signingIn);
    if (expected.at(3) == u'P')
        expected[3] = u'n';
    QCOMPARE(letters(plain, kind, false), expected);
    const TestOutcome outcome = outcomeOf(password, Error{.kind = kind, .detail = u"x"_s}, false);
    QVERIFY(!outcome.isSuccess());
    QCOMPARE(outcome.error, (Error{.kind = kind, .detail = u"x"_s}));
}

void TestTestOutcome::success()
{
    const TestOutcome outcome = outcomeOf(connection(PasswordSignIn()), {}, true);
    QVERIFY(outcome.isSuccess());
    QVERIFY(!outcome.error);
    QCOMPARE(stageLetters(outcome), u"PPPPPPP"_s);
    QCOMPARE(stageLetters(outcomeOf(connection(TokenSignIn()), {}, true)), u"PPPPPPP"_s);
    const Connection plain = connection(TokenSignIn(), u"http://127.0.0.1:1"_s);
    QCOMPARE(stageLetters(outcomeOf(plain, {}, true)), u"PPPnPPP"_s);
}

void TestTestOutcome::addressThatIsNone()
{
    const Error error{.kind = ErrorKind::InvalidAddress};
    const TestOutcome outcome = outcomeOfAddress(error);
    QCOMPARE(stageLetters(outcome), u"F------"_s);
    QCOMPARE(outcome.error, error);
}

void TestTestOutcome::stagesByName()
{
    const TestOutcome outcome = outcomeOf(connection(PasswordSignIn()), Error{.kind = ErrorKind::Forbidden}, true);
    QCOMPARE(outcome[TestStage::Login], StageState::Passed);
    QCOMPARE(outcome[TestStage::Permission], StageState::Failed);
    QCOMPARE(outcome[TestStage::Api], StageState::NotReached);
    QCOMPARE(TestOutcome()[TestStage::Address], StageState::NotReached);
}

QTEST_GUILESS_MAIN(TestTestOutcome)
#include "tst_testoutcome.moc"
