// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"
#include "gui/keyboardchecks.h"
#include "gui/layoutchecks.h"

#include "gui/certificatedialog.h"
#include "gui/theme.h"
#include "support/misbehavingserver.h"

#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>

using namespace guiche;

namespace
{

// The narrowest screen the program is comfortable on, less a panel and a title bar.
const QSize smallScreen(1024, 640);

Error expired()
{
    const QSslCertificate shown = testCertificate(TestCertificate::Changed);
    ServerCertificate certificate;
    certificate.host = QStringLiteral("integracao.provedor-de-internet.example:8443");
    certificate.sha256 = shown.digest(QCryptographicHash::Sha256);
    certificate.subject = QStringLiteral("CN=integracao.provedor-de-internet.example, O=Provedor de Internet Ltda");
    certificate.issuer = QStringLiteral("CN=Autoridade do Provedor de Internet, O=Provedor de Internet Ltda, C=BR");
    certificate.validFrom = shown.effectiveDate();
    certificate.validUntil = shown.expiryDate();
    certificate.problems = QStringList{QStringLiteral("The certificate has expired"),
                                       QStringLiteral("The certificate is self-signed, and untrusted")};
    return {.kind = ErrorKind::CertificateChanged, .certificate = certificate};
}

void addLooks()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("fontScale");
    for (const char *language : {"en", "pt_BR", "es"}) {
        for (const bool isDark : {false, true}) {
            for (const double scale : {1.0, 1.3}) {
                QTest::addRow("%s %s %.1f", language, isDark ? "dark" : "light", scale)
                    << QString::fromLatin1(language) << isDark << scale;
            }
        }
    }
}

// What is wrong with a dialog as it stands, in words.
QString complaints(const QWidget &dialog)
{
    QStringList found = cutOff(&dialog) + overlapping(&dialog) + nameless(&dialog);
    const QStringList shared = clashes(letteredTexts(&dialog));
    for (const QString &pair : shared)
        found << QStringLiteral("same letter: ") + pair;
    if (dialog.width() > smallScreen.width() || dialog.height() > smallScreen.height())
        found << QStringLiteral("%1×%2 is too large").arg(dialog.width()).arg(dialog.height());
    return found.join(u'\n');
}

} // namespace

// The dialogs in every language and theme, with the usual font and with a larger one: all of it can be read, reached by
// a letter of its own, and has a name.
class TestGuiDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void signIn_data() { addLooks(); }
    void signIn();
    void network_data() { addLooks(); }
    void network();
    void testResult_data() { addLooks(); }
    void testResult();
    void certificate_data() { addLooks(); }
    void certificate();
    void secretsAreNotReadOut();
    void stagesAreReadOut();

private:
    // As the row of the data says.
    void dress();
    void open();

    QFont m_font;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<DialogDriver> m_dialog;
};

void TestGuiDialogs::initTestCase()
{
    WindowDriver::prepare();
    m_font = QApplication::font();
}

void TestGuiDialogs::cleanup()
{
    m_dialog.reset();
    m_driver.reset();
    QApplication::setFont(m_font);
    QApplication::setPalette(lightPalette());
    WindowDriver::useLanguage(QStringLiteral("en"));
}

void TestGuiDialogs::dress()
{
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    QFETCH(double, fontScale);
    QVERIFY(WindowDriver::useLanguage(language));
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * fontScale);
    QApplication::setFont(font);
}

void TestGuiDialogs::open()
{
    m_driver = std::make_unique<WindowDriver>();
    Profile profile = m_driver->settings->newProfile();
    profile.name = QStringLiteral("Provedor de Internet do Norte");
    profile.server = ServerAddress::parse(QStringLiteral("api.provedor.example")).value();
    profile.proxy = {ProxyKind::Http, QStringLiteral("proxy.provedor.example"), 3128, QStringLiteral("ana")};
    profile.trust.certificate = testCertificate(TestCertificate::SelfSigned).digest(QCryptographicHash::Sha256);
    m_driver->connections->keep(profile, {.clientSecret = QStringLiteral("s"), .password = QStringLiteral("p")});
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    QVERIFY(m_dialog->awaitFocus());
}

void TestGuiDialogs::signIn()
{
    dress();
    open();
    QVERIFY(m_dialog->child<QWidget>("signOutButton")->isVisible());
    QTRY_COMPARE(complaints(m_dialog->dialog()), QString());
    m_dialog->fill("addressEdit", QStringLiteral("http://empresa.hubsoft.com.br"));
    QVERIFY(m_dialog->child<QWidget>("proposalButton")->isVisible());
    QVERIFY(m_dialog->child<QWidget>("plainHttpCheck")->isVisible());
    QTRY_COMPARE(complaints(m_dialog->dialog()), QString());
    for (const char *kind : {"tokenRadio", "passwordRadio"}) {
        m_dialog->click(kind);
        m_dialog->pressConnect(); // explains what is wrong
        QVERIFY(!m_dialog->problem().isEmpty());
        QTRY_COMPARE(complaints(m_dialog->dialog()), QString());
    }
}

void TestGuiDialogs::network()
{
    dress();
    open();
    m_dialog->showNetworkPage();
    QVERIFY(m_dialog->child<QWidget>("proxyPasswordEdit")->isVisible());
    QVERIFY(m_dialog->child<QWidget>("distrustButton")->isVisible());
    QTRY_COMPARE(complaints(m_dialog->dialog()), QString());
    m_dialog->click("distrustButton");
    QTRY_COMPARE(complaints(m_dialog->dialog()), QString());
    m_dialog->fill("proxyHostEdit", {});
    m_dialog->fill("authoritiesEdit", testAuthorityFile());
    m_dialog->pressConnect();
    QVERIFY(!m_dialog->problem().isEmpty());
    QTRY_COMPARE(complaints(m_dialog->dialog()), QString());
}

void TestGuiDialogs::testResult()
{
    dress();
    m_driver = std::make_unique<WindowDriver>();
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    QVERIFY(m_dialog->awaitFocus());
    MisbehavingServer server(TestCertificate::SelfSigned);
    m_dialog->fillAll();
    m_dialog->edit("addressEdit")->setText(server.address().text());
    m_dialog->click("testButton");
    QTRY_COMPARE(complaints(m_dialog->dialog()), QString());
    QVERIFY(m_dialog->awaitResult());
    QVERIFY(m_dialog->child<QWidget>("certificateButton")->isVisible());
    QTRY_COMPARE(complaints(m_dialog->dialog()), QString());
    MisbehavingServer plain; // the stage that is not used
    plain.searches().always(steps::reply(403, R"({"status":"error","msg":"Sem acesso"})"));
    m_dialog->edit("addressEdit")->setText(plain.address().text());
    QVERIFY(m_dialog->test());
    QCOMPARE(m_dialog->stages().size(), testStageCount);
    QTRY_COMPARE(complaints(m_dialog->dialog()), QString());
}

void TestGuiDialogs::certificate()
{
    dress();
    CertificateDialog dialog(expired(), testCertificate(TestCertificate::SelfSigned).digest(QCryptographicHash::Sha256),
                             QStringLiteral("Provedor de Internet do Norte e do Nordeste"));
    dialog.show();
    QVERIFY(WindowDriver::awaitFocus(&dialog));
    QTRY_COMPARE(complaints(dialog), QString());
    QVERIFY(!mnemonicOf(dialog.findChild<QPushButton *>(QStringLiteral("trustButton"))->text()).isNull());
    const auto facts = dialog.findChildren<QLabel *>(QStringLiteral("factLabel"));
    QCOMPARE(facts.size(), 7);
    for (QLabel *fact : facts)
        QVERIFY(!spoken(fact, QAccessible::Description).isEmpty());
}

void TestGuiDialogs::secretsAreNotReadOut()
{
    open();
    m_dialog->click("tokenRadio");
    auto *token = m_dialog->edit("tokenEdit");
    token->setText(QStringLiteral("secret"));
    QVERIFY(!spoken(token, QAccessible::Value).contains(QStringLiteral("secret")));
    QVERIFY(QAccessible::queryAccessibleInterface(token)->state().passwordEdit);
}

void TestGuiDialogs::stagesAreReadOut()
{
    WindowDriver::useLanguage(QStringLiteral("pt_BR"));
    m_driver = std::make_unique<WindowDriver>();
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    QVERIFY(m_dialog->awaitFocus());
    m_dialog->fillAll(MisbehavingServer::refusingAddress().text());
    QVERIFY(m_dialog->test());
    QCOMPARE(m_dialog->stages().first(4),
             (QStringList{QStringLiteral("passou"), QStringLiteral("passou"), QStringLiteral("falhou"),
                          QStringLiteral("não alcançada")}));
}

QTEST_MAIN(TestGuiDialogs)
#include "tst_gui_dialogs.moc"
