// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"

#include "core/profile.h"
#include "gui/certificatedialog.h"
#include "gui/noticebar.h"
#include "support/bodies.h"
#include "support/misbehavingserver.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using namespace guiche;
using namespace std::chrono_literals;

namespace
{

QByteArray sha256Of(TestCertificate certificate)
{
    return testCertificate(certificate).digest(QCryptographicHash::Sha256);
}

// "12:AB:…", eight bytes a line.
QString grouped(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex(':').toUpper());
    constexpr qsizetype lineLength = 8 * 3;
    QStringList lines;
    for (qsizetype i = 0; i < hex.size(); i += lineLength)
        lines << hex.mid(i, lineLength - 1);
    return lines.join(u'\n');
}

} // namespace

// A search that meets trouble: what is told, and the way out of it.
class TestGuiTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void unknownCertificateIsShown();
    void certificateIsNotTrustedByEnter();
    void trustingSearchesAgain();
    void changedCertificateIsComparedWithTheOldOne();
    void lockedPolicyShowsNoCertificate();
    void pauseIsCountedDown();
    void escEndsThePause();
    void longPauseIsNotWaitedFor();
    void faultsOfAMomentPass();
    void rejectedTokenOffersSignIn();
    void failureOverRowsHasTheRemedy();
    void noDocumentIsSeenFromAfar();

private:
    bool open(const ServerAddress &address, const Trust &trust = {});
    bool openOn(TestCertificate certificate, const Trust &trust = {});
    // The dialog that the window's button opens; null if there is none.
    CertificateDialog *showCertificate() const;
    static QString fact(const CertificateDialog &dialog, const QString &caption);
    int countdown() const; // seconds; -1 when none is shown
    Session &session() const { return *m_driver->connections->session(); }

    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestGuiTrouble::init()
{
    m_server = std::make_unique<MisbehavingServer>();
    m_driver = std::make_unique<WindowDriver>();
}

void TestGuiTrouble::cleanup()
{
    m_driver.reset();
    QCOMPARE(m_server->violations(), QByteArrayList());
}

bool TestGuiTrouble::open(const ServerAddress &address, const Trust &trust)
{
    Profile profile = m_driver->settings->newProfile();
    profile.name = QStringLiteral("Provedor");
    profile.server = address;
    profile.kind = SignInKind::Token;
    profile.trust = trust;
    m_driver->connections->keep(profile, {.token = QStringLiteral("tk")});
    return m_driver->open();
}

bool TestGuiTrouble::openOn(TestCertificate certificate, const Trust &trust)
{
    m_server = std::make_unique<MisbehavingServer>(certificate);
    return open(m_server->address(), trust);
}

CertificateDialog *TestGuiTrouble::showCertificate() const
{
    QPushButton *show = m_driver->button(QStringLiteral("Show the certificate…"));
    if (!show)
        return nullptr;
    WindowDriver::click(show);
    auto *dialog = openDialog<CertificateDialog>(*m_driver->window);
    return dialog && WindowDriver::awaitFocus(dialog) ? dialog : nullptr;
}

QString TestGuiTrouble::fact(const CertificateDialog &dialog, const QString &caption)
{
    const auto labels = dialog.findChildren<QLabel *>(QStringLiteral("captionLabel"));
    for (const QLabel *label : labels) {
        if (label->text() == caption)
            return qobject_cast<QLabel *>(label->buddy())->text();
    }
    return {};
}

int TestGuiTrouble::countdown() const
{
    static const QRegularExpression pattern(QStringLiteral(R"(Trying again in (\d+) s)"));
    const auto match = pattern.match(m_driver->status());
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

void TestGuiTrouble::unknownCertificateIsShown()
{
    QVERIFY(openOn(TestCertificate::SelfSigned));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->messageText(),
             QStringLiteral("The certificate of 127.0.0.1 comes from nobody this computer trusts. Nothing was sent."));
    QVERIFY(m_driver->button(QStringLiteral("Try again")));
    const CertificateDialog *dialog = showCertificate();
    QVERIFY(dialog);
    QCOMPARE(fact(*dialog, QStringLiteral("Server")), m_server->address().hostAndPort());
    QVERIFY(fact(*dialog, QStringLiteral("Issued to")).contains(QStringLiteral("localhost")));
    QVERIFY(fact(*dialog, QStringLiteral("Issued by")).contains(QStringLiteral("localhost")));
    QCOMPARE(fact(*dialog, QStringLiteral("Valid")), QStringLiteral("from 31/12/2019 to 31/12/2099")); // here
    QCOMPARE(fact(*dialog, QStringLiteral("Fingerprint (SHA-256)")), grouped(sha256Of(TestCertificate::SelfSigned)));
    QVERIFY(!fact(*dialog, QStringLiteral("What is wrong")).isEmpty());
    QVERIFY(fact(*dialog, QStringLiteral("Trusted so far")).isNull());
    QVERIFY(m_server->requests().isEmpty());
}

void TestGuiTrouble::certificateIsNotTrustedByEnter()
{
    QVERIFY(openOn(TestCertificate::SelfSigned));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Escape}) {
        QVERIFY(m_driver->search(QStringLiteral("1204")));
        QVERIFY(showCertificate());
        WindowDriver::press(key);
        QTRY_VERIFY(!openDialog<CertificateDialog>(*m_driver->window));
        QVERIFY(WindowDriver::awaitFocus(m_driver->window.get()));
    }
    QVERIFY(m_driver->settings->profiles().constFirst().trust.certificate.isEmpty());
    QVERIFY(m_server->requests().isEmpty());
}

void TestGuiTrouble::trustingSearchesAgain()
{
    QVERIFY(openOn(TestCertificate::SelfSigned));
    m_server->searches().always(steps::found(2));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    const CertificateDialog *dialog = showCertificate();
    QVERIFY(dialog);
    auto *trust = dialog->findChild<QPushButton *>(QStringLiteral("trustButton"));
    QCOMPARE(trust->text(), QStringLiteral("&Trust it for Provedor"));
    WindowDriver::click(trust);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->view().model()->rowCount(), 2);
    QCOMPARE(m_driver->settings->profiles().constFirst().trust.certificate, sha256Of(TestCertificate::SelfSigned));
}

void TestGuiTrouble::changedCertificateIsComparedWithTheOldOne()
{
    QVERIFY(openOn(TestCertificate::Changed, {sha256Of(TestCertificate::SelfSigned), {}}));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->messageText(),
             QStringLiteral("The certificate of 127.0.0.1 is not the one that was trusted. Nothing was sent."));
    const CertificateDialog *dialog = showCertificate();
    QVERIFY(dialog);
    QCOMPARE(fact(*dialog, QStringLiteral("Fingerprint (SHA-256)")), grouped(sha256Of(TestCertificate::Changed)));
    QCOMPARE(fact(*dialog, QStringLiteral("Trusted so far")), grouped(sha256Of(TestCertificate::SelfSigned)));
    QVERIFY(m_server->requests().isEmpty());
}

void TestGuiTrouble::lockedPolicyShowsNoCertificate()
{
    m_server = std::make_unique<MisbehavingServer>(TestCertificate::SelfSigned);
    m_driver = std::make_unique<WindowDriver>(WindowDriver::policyOf(
        "[policy]\nlocked=profile\n[profile]\nsignIn=token\naddress=" + m_server->address().text().toLatin1()));
    m_driver->connections->keep(m_driver->settings->profiles().constFirst(), {.token = QStringLiteral("tk")});
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QVERIFY(m_driver->button(QStringLiteral("Try again")));
    QVERIFY(!m_driver->button(QStringLiteral("Show the certificate…")));
}

void TestGuiTrouble::pauseIsCountedDown()
{
    QVERIFY(open(m_server->address()));
    m_server->searches().then(steps::rateLimited(2)).always(steps::found());
    m_driver->ask(QStringLiteral("1204"));
    QTRY_COMPARE(countdown(), 2);
    QCOMPARE(m_driver->status(),
             QStringLiteral("The server asks for a pause: too many searches in a short time. Trying again in 2 s · Esc "
                            "cancels"));
    QTRY_COMPARE(countdown(), 1);
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->view().model()->rowCount(), 1);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_driver->status().startsWith(QStringLiteral("1 atendimento")));
}

void TestGuiTrouble::escEndsThePause()
{
    QVERIFY(open(m_server->address()));
    m_server->searches().then(steps::found(2)).always(steps::rateLimited(30));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    const QStringList rows = m_driver->rows();
    m_driver->ask(QStringLiteral("1205"));
    QTRY_VERIFY(countdown() > 0);
    WindowDriver::press(Qt::Key_Escape);
    QCOMPARE(m_driver->status(), QStringLiteral("Search cancelled."));
    QCOMPARE(m_driver->rows(), rows);
    QVERIFY(m_driver->areRowsShown());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestGuiTrouble::longPauseIsNotWaitedFor()
{
    QVERIFY(open(m_server->address()));
    m_server->searches().always(steps::rateLimited(600));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->messageText(),
             QStringLiteral("The server asks for a pause: too many searches in a short time. Try again in 10 min."));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestGuiTrouble::faultsOfAMomentPass()
{
    QVERIFY(open(m_server->address()));
    RetryPolicy quick;
    quick.first = 1ms;
    session().setRetryPolicy(quick);
    m_server->searches().then(steps::reply(503, "{}")).then(steps::reply(503, "{}")).always(steps::found(3));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->view().model()->rowCount(), 3);
    QCOMPARE(m_server->requests().size(), 3);
    QVERIFY(m_driver->messageTitle().isNull());
}

void TestGuiTrouble::rejectedTokenOffersSignIn()
{
    QVERIFY(open(m_server->address()));
    m_server->searches().then(steps::unauthorized()).always(steps::found(2));
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->messageText(), QStringLiteral("The server no longer accepts the token. Paste a new one."));
    WindowDriver::click(m_driver->button(QStringLiteral("Sign in…")));
    const DialogDriver dialog(*m_driver->window);
    QVERIFY(dialog.awaitFocus());
    dialog.fill("tokenEdit", QStringLiteral("new"));
    dialog.pressConnect();
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->view().model()->rowCount(), 2);
    QCOMPARE(m_server->requests().constLast().header("Authorization"), QByteArray("Bearer new"));
}

void TestGuiTrouble::failureOverRowsHasTheRemedy()
{
    QVERIFY(open(m_server->address()));
    m_server->searches().then(steps::found(2)).always(steps::unauthorized());
    QVERIFY(m_driver->search(QStringLiteral("862.149.410-81")));
    QVERIFY(m_driver->search(QStringLiteral("862.149.410-81")));
    const auto *notice = m_driver->window->findChild<NoticeBar *>();
    QVERIFY(notice->isVisible());
    QCOMPARE(m_driver->rows().size(), 2);
    QCOMPARE(notice->findChild<QLabel *>(QStringLiteral("sentenceLabel"))->text(),
             QStringLiteral("The server no longer accepts the token. Paste a new one."));
    QCOMPARE(notice->findChild<QLabel *>(QStringLiteral("shownLabel"))->text(),
             QStringLiteral("Still shown: Customer code ***.149.410-**, only pending, as of 14:30"));
    auto *remedy = notice->findChild<QPushButton *>(QStringLiteral("remedyButton"));
    QCOMPARE(remedy->text(), QStringLiteral("Sign in…"));
    WindowDriver::click(remedy);
    QVERIFY(openDialog<ConnectionDialog>(*m_driver->window));
}

void TestGuiTrouble::noDocumentIsSeenFromAfar()
{
    const QString digits = QStringLiteral("86214941081");
    QVERIFY(open(m_server->address()));
    m_server->searches()
        .then(steps::reply(200, bodies::foundSaying("CPF 862.149.410-81")))
        .then(steps::reply(422, R"({"status":"error","msg":"CPF 86214941081 sem cadastro"})"))
        .always(steps::rateLimited(30));
    QStringList seen;
    connect(m_driver->window->statusBar(), &QStatusBar::messageChanged, this,
            [&seen](const QString &message) { seen << message; });
    const auto look = [this, &seen] {
        seen << m_driver->window->windowTitle() << m_driver->status();
        const auto widgets = m_driver->window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            seen << widget->toolTip() << widget->statusTip() << widget->windowTitle();
    };
    QVERIFY(m_driver->search(digits));
    look();
    m_driver->child<QAction>("copyRowAction")->trigger();
    QVERIFY(m_driver->search(digits));
    look();
    m_driver->ask(digits);
    QTRY_VERIFY(countdown() > 0);
    look();
    QVERIFY(seen.join(u' ').contains(QStringLiteral("Copied: ")));
    for (const QString &text : std::as_const(seen)) {
        QVERIFY2(!text.contains(digits), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("862.149.410-81")), qPrintable(text));
    }
}

QTEST_MAIN(TestGuiTrouble)
#include "tst_gui_trouble.moc"
