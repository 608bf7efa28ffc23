// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"

#include "gui/certificatedialog.h"
#include "support/misbehavingserver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QSpinBox>

using namespace guiche;

namespace
{

const QString markup = QStringLiteral("<b>A & B</b> &C <img src=\"http://127.0.0.1:9/x.png\">");

// A connection that does not work, and what is to be read about it.
struct Trouble {
    const char *name;
    const char *stages; // P, F, n(ot reached), -: not used
    const char *sentence; // its beginning
    const char *advice; // part of it
    std::function<ServerAddress(MisbehavingServer &)> arrange;
    std::function<void(const DialogDriver &)> fill = {};
    std::optional<TestCertificate> certificate = {};
};

void fillToken(const DialogDriver &dialog)
{
    dialog.click("tokenRadio");
    dialog.edit("tokenEdit")->setText(QStringLiteral("tk"));
}

void trustAuthority(const DialogDriver &dialog)
{
    dialog.edit("authoritiesEdit")->setText(testAuthorityFile());
}

void fillClosedProxy(const DialogDriver &dialog)
{
    auto *kind = dialog.child<QComboBox>("proxyCombo");
    kind->setCurrentIndex(kind->findData(static_cast<int>(ProxyKind::Http)));
    dialog.edit("proxyHostEdit")->setText(QStringLiteral("127.0.0.1"));
    const QString port = MisbehavingServer::refusingAddress().hostAndPort().section(u':', 1);
    dialog.child<QSpinBox>("proxyPortSpin")->setValue(port.toInt());
}

// The server itself, whose searches or logins say this.
auto searchesSay(const Step &step)
{
    return [step](MisbehavingServer &server) {
        server.searches().always(step);
        return server.address();
    };
}

auto loginsSay(const Step &step)
{
    return [step](MisbehavingServer &server) {
        server.logins().always(step);
        return server.address();
    };
}

ServerAddress itself(MisbehavingServer &server)
{
    return server.address();
}

QList<Trouble> networkTroubles()
{
    return {
        {"name that does not exist", "PFnnnnn", "The server xxx", "Look for a slip in the name.",
         [](MisbehavingServer &) { return MisbehavingServer::unknownAddress(); }},
        {"refused", "PPFnnnn", "The server 127.0.0.1 refuses connections.", "Check the port.",
         [](MisbehavingServer &) { return MisbehavingServer::refusingAddress(); }},
        {"proxy gone", "PPFnnnn", "The proxy does not let us through.", "Check the proxy under", itself,
         fillClosedProxy},
        {"no TLS there", "PPPFnnn", "No secure connection to 127.0.0.1", "Check that the port is that of https.",
         [](MisbehavingServer &server) { return server.address(QStringLiteral("https")); }},
        {"self-signed",
         "PPPFnnn",
         "The certificate of 127.0.0.1 comes from nobody this computer trusts.",
         "compare the certificate's fingerprint",
         itself,
         {},
         TestCertificate::SelfSigned},
        {"expired", "PPPFnnn", "The certificate of 127.0.0.1 is not valid today.", "has to renew its certificate",
         itself, trustAuthority, TestCertificate::Expired},
        {"of another host", "PPPFnnn", "The server at 127.0.0.1 shows the certificate of another server.",
         "compare the certificate's fingerprint", itself, trustAuthority, TestCertificate::WrongHost},
        {"authorities missing", "PnnFnnn", "The file of certificate authorities cannot be read:", "PEM format", itself,
         [](const DialogDriver &dialog) {
             dialog.edit("authoritiesEdit")->setText(testAuthorityFile() + QStringLiteral(".none"));
         },
         TestCertificate::Good},
    };
}

QList<Trouble> serverTroubles()
{
    return {
        {"login refused", "PPP-Fnn", "The server refused the sign-in.", "Several wrong tries may lock it.",
         loginsSay(steps::refuseLogin())},
        {"token refused", "PPP-Fnn", "The server no longer accepts the token.", "Tokens end.",
         searchesSay(steps::unauthorized()), fillToken},
        {"login out of order", "PPP-Fnn", "The server is out of order (HTTP 503).", "Nothing is wrong on this side.",
         loginsSay(steps::reply(503, "{}"))},
        {"no permission", "PPP-PFn", "This sign-in has no permission to look up atendimentos. It says: “Sem acesso”",
         "gives the integration's user the permission",
         searchesSay(steps::reply(403, R"({"status":"error","msg":"Sem acesso"})"))},
        {"web panel", "PPP-nnF", "Something answers at 127.0.0.1, but it is not the HubSoft API.",
         "It is not the address of the web panel.", loginsSay(steps::html(404))},
        {"not that route", "PPP-PnF", "Something answers at 127.0.0.1, but it is not the HubSoft API.",
         "It is not the address of the web panel.", searchesSay(steps::html(404))},
        {"out of order", "PPP-PnF", "The server is out of order (HTTP 503).", "Nothing is wrong on this side.",
         searchesSay(steps::reply(503, "{}"))},
        {"garbage", "PPP-PnF", "The server's answer cannot be read.", "It is not the address of the web panel.",
         searchesSay(steps::reply(200, "{"))},
        {"well", "PPP-PPP", "All is well: searches will work.", "", itself},
        {"well, by token", "PPP-PPP", "All is well: searches will work.", "", itself, fillToken},
        {"declines the question", "PPP-PPP", "All is well: searches will work.", "",
         searchesSay(steps::reply(422, R"({"status":"error","msg":"Nada"})"))},
        {"well, over TLS", "PPPPPPP", "All is well: searches will work.", "", itself, trustAuthority,
         TestCertificate::Good},
    };
}

QString lettersOf(const QStringList &states)
{
    static const QHash<QString, QString> letters{{QStringLiteral("passed"), QStringLiteral("P")},
                                                 {QStringLiteral("failed"), QStringLiteral("F")},
                                                 {QStringLiteral("not reached"), QStringLiteral("n")},
                                                 {QStringLiteral("not used"), QStringLiteral("-")}};
    QString word;
    for (const QString &state : states)
        word += letters.value(state, QStringLiteral("?"));
    return word;
}

} // namespace

Q_DECLARE_METATYPE(Trouble)

// "Test connection": how far it gets is told stage by stage, with what to do.
class TestGuiTestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void stagesAreTold_data();
    void stagesAreTold();
    void missingFieldsAreNamedFirst();
    void certificateIsTrustedAndTestedAgain();
    void certificateIsNotTrustedByItself();
    void lockedPolicyTrustsNobody();
    void editingClearsTheResult_data();
    void editingClearsTheResult();
    void editingEndsTheTest();
    void closingEndsTheTest();
    void othersWordsAreShownToTheLetter();

private:
    // A dialog filled in for a server.
    void open(const ServerAddress &address);
    void openOn(TestCertificate certificate);

    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<DialogDriver> m_dialog;
};

void TestGuiTestConnection::init()
{
    m_driver = std::make_unique<WindowDriver>();
    m_server = std::make_unique<MisbehavingServer>();
}

void TestGuiTestConnection::cleanup()
{
    m_dialog.reset();
    m_driver.reset();
    if (m_server)
        QCOMPARE(m_server->violations(), QByteArrayList());
    m_server.reset();
}

void TestGuiTestConnection::open(const ServerAddress &address)
{
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    QVERIFY(m_dialog->awaitFocus());
    m_dialog->fillAll();
    m_dialog->edit("addressEdit")->setText(address.text());
}

void TestGuiTestConnection::openOn(TestCertificate certificate)
{
    m_server = std::make_unique<MisbehavingServer>(certificate);
    open(m_server->address());
}

void TestGuiTestConnection::stagesAreTold_data()
{
    QTest::addColumn<Trouble>("trouble");
    const QList<Trouble> all = networkTroubles() + serverTroubles();
    for (const Trouble &trouble : all)
        QTest::newRow(trouble.name) << trouble;
}

void TestGuiTestConnection::stagesAreTold()
{
    QFETCH(Trouble, trouble);
    if (trouble.certificate)
        m_server = std::make_unique<MisbehavingServer>(*trouble.certificate);
    open(trouble.arrange(*m_server));
    if (trouble.fill)
        trouble.fill(*m_dialog);
    QVERIFY(m_dialog->test());
    QCOMPARE(lettersOf(m_dialog->stages()), QLatin1String(trouble.stages));
    const QString sentence = m_dialog->testSentence();
    QVERIFY2(sentence.startsWith(QString::fromUtf8(trouble.sentence)), qPrintable(sentence));
    QVERIFY2(sentence.contains(QString::fromUtf8(trouble.advice)), qPrintable(sentence));
    const bool isAboutCertificate = trouble.certificate && *trouble.certificate != TestCertificate::Good;
    QCOMPARE(m_dialog->child<QPushButton>("certificateButton")->isVisible(), isAboutCertificate);
    if (isAboutCertificate)
        QVERIFY(m_server->requests().isEmpty());
    QVERIFY(m_driver->settings->profiles().isEmpty()); // a test stores nothing
}

void TestGuiTestConnection::missingFieldsAreNamedFirst()
{
    open(m_server->address());
    m_dialog->fill("passwordEdit", {});
    m_dialog->click("testButton");
    QVERIFY(m_dialog->edit("passwordEdit")->hasFocus());
    QVERIFY(!m_dialog->problem().isEmpty());
    QVERIFY(m_dialog->stages().isEmpty());
    QCOMPARE(m_server->connectionsOpened(), 0);
}

void TestGuiTestConnection::certificateIsTrustedAndTestedAgain()
{
    openOn(TestCertificate::SelfSigned);
    QVERIFY(m_dialog->test());
    m_dialog->click("certificateButton");
    auto *certificate = openDialog<CertificateDialog>(m_dialog->dialog());
    QVERIFY(certificate && WindowDriver::awaitFocus(certificate));
    WindowDriver::click(certificate->findChild<QPushButton *>(QStringLiteral("trustButton")));
    QVERIFY(m_dialog->awaitResult());
    QCOMPARE(lettersOf(m_dialog->stages()), QStringLiteral("PPPPPPP"));
    QVERIFY(m_dialog->child<QLabel>("trustedLabel")->text().startsWith(QStringLiteral("SHA-256 ")));
    QVERIFY(m_driver->settings->profiles().isEmpty());
    m_dialog->pressConnect();
    QCOMPARE(m_driver->settings->profiles().constFirst().trust.certificate,
             testCertificate(TestCertificate::SelfSigned).digest(QCryptographicHash::Sha256));
    // From then on it is that one and no other.
    m_server->setCertificate(TestCertificate::Changed);
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    QVERIFY(m_dialog->awaitFocus());
    QTRY_VERIFY(!m_dialog->edit("passwordEdit")->placeholderText().isEmpty());
    QVERIFY(m_dialog->test());
    QCOMPARE(lettersOf(m_dialog->stages()), QStringLiteral("PPPFnnn"));
    QVERIFY(m_dialog->testSentence().contains(QStringLiteral("is not the one that was trusted")));
}

void TestGuiTestConnection::certificateIsNotTrustedByItself()
{
    openOn(TestCertificate::SelfSigned);
    QVERIFY(m_dialog->test());
    m_dialog->click("certificateButton");
    auto *certificate = openDialog<CertificateDialog>(m_dialog->dialog());
    QVERIFY(certificate && WindowDriver::awaitFocus(certificate));
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(!openDialog<CertificateDialog>(m_dialog->dialog()));
    QCOMPARE(lettersOf(m_dialog->stages()), QStringLiteral("PPPFnnn"));
    m_dialog->pressConnect();
    QVERIFY(m_driver->settings->profiles().constFirst().trust.certificate.isEmpty());
}

void TestGuiTestConnection::lockedPolicyTrustsNobody()
{
    m_server = std::make_unique<MisbehavingServer>(TestCertificate::SelfSigned);
    m_driver = std::make_unique<WindowDriver>(WindowDriver::policyOf(
        "[policy]\nlocked=profile\n[profile]\nsignIn=token\naddress=" + m_server->address().text().toLatin1()));
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    QVERIFY(m_dialog->awaitFocus());
    m_dialog->edit("tokenEdit")->setText(QStringLiteral("tk"));
    QVERIFY(m_dialog->test());
    QCOMPARE(lettersOf(m_dialog->stages()), QStringLiteral("PPPFnnn"));
    QVERIFY(!m_dialog->child<QPushButton>("certificateButton")->isVisible());
}

void TestGuiTestConnection::editingClearsTheResult_data()
{
    using Edit = std::function<void(const DialogDriver &)>;
    QTest::addColumn<Edit>("edit");
    for (const char *name : {"nameEdit", "addressEdit", "passwordEdit"}) {
        QTest::newRow(name) << Edit([name](const DialogDriver &dialog) { dialog.fill(name, QStringLiteral("x")); });
    }
    QTest::newRow("token") << Edit([](const DialogDriver &dialog) { dialog.click("tokenRadio"); });
    QTest::newRow("authorities") << Edit([](const DialogDriver &dialog) {
        dialog.showNetworkPage();
        dialog.fill("authoritiesEdit", QStringLiteral("x"));
    });
    QTest::newRow("proxy") << Edit([](const DialogDriver &dialog) {
        dialog.showNetworkPage();
        dialog.child<QComboBox>("proxyCombo")->setFocus();
        WindowDriver::press(Qt::Key_Down);
    });
    QTest::newRow("port of the proxy") << Edit([](const DialogDriver &dialog) {
        dialog.child<QSpinBox>("proxyPortSpin")->stepUp(); // as by wheel and arrows
    });
    QTest::newRow("plain http") << Edit(
        [](const DialogDriver &dialog) { dialog.child<QCheckBox>("plainHttpCheck")->click(); });
    QTest::newRow("distrust") << Edit(
        [](const DialogDriver &dialog) { dialog.child<QPushButton>("distrustButton")->click(); });
    QTest::newRow("another profile") << Edit([](const DialogDriver &dialog) { dialog.click("addButton"); });
}

void TestGuiTestConnection::editingClearsTheResult()
{
    QFETCH(std::function<void(const DialogDriver &)>, edit);
    open(m_server->address());
    QVERIFY(m_dialog->test());
    QCOMPARE(m_dialog->stages().size(), testStageCount);
    edit(*m_dialog);
    QVERIFY(m_dialog->stages().isEmpty());
    QVERIFY(m_dialog->testSentence().isEmpty());
}

void TestGuiTestConnection::editingEndsTheTest()
{
    m_server->searches().always(steps::silence());
    open(m_server->address());
    m_dialog->click("testButton");
    QCOMPARE(m_dialog->testSentence(), QStringLiteral("Testing…"));
    QVERIFY(!m_dialog->child<QWidget>("testButton")->isEnabled());
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_dialog->fill("nameEdit", QStringLiteral("x"));
    QVERIFY(m_dialog->child<QWidget>("testButton")->isEnabled());
    QTRY_COMPARE(m_server->connectionsEnded(), m_server->connectionsOpened());
    QVERIFY(m_dialog->stages().isEmpty());
}

void TestGuiTestConnection::closingEndsTheTest()
{
    m_server->searches().always(steps::silence());
    QVERIFY(m_driver->open());
    WindowDriver::click(m_driver->button(QStringLiteral("Set up the connection…")));
    m_dialog = std::make_unique<DialogDriver>(*m_driver->window);
    QVERIFY(m_dialog->awaitFocus());
    m_dialog->fillAll();
    m_dialog->edit("addressEdit")->setText(m_server->address().text());
    m_dialog->click("testButton");
    QTRY_COMPARE(m_server->requests().size(), 2);
    WindowDriver::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->window->findChild<ConnectionDialog *>());
    QTRY_COMPARE(m_server->connectionsEnded(), m_server->connectionsOpened());
}

void TestGuiTestConnection::othersWordsAreShownToTheLetter()
{
    const QByteArray escaped = QString(markup).replace(u'"', QStringLiteral("\\\"")).toUtf8();
    m_server->searches().always(steps::reply(403, R"({"status":"error","msg":")" + escaped + "\"}"));
    open(m_server->address());
    m_dialog->edit("nameEdit")->setText(markup);
    QVERIFY(m_dialog->test());
    QVERIFY2(m_dialog->testSentence().contains(markup), qPrintable(m_dialog->testSentence()));
    QCOMPARE(m_dialog->child<QLabel>("testSentence")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestGuiTestConnection)
#include "tst_gui_testconnection.moc"
