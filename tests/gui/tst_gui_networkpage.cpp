// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"

#include "support/testcertificates.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QSpinBox>
#include <QTabWidget>

using namespace guiche;

namespace
{

Profile keptProfile()
{
    Profile profile;
    profile.id = QStringLiteral("kept");
    profile.server = ServerAddress::parse(QStringLiteral("api.provedor.example")).value();
    profile.clientId = QStringLiteral("7");
    profile.username = QStringLiteral("ana@provedor.example");
    return profile;
}

const ProfileSecrets keptSecrets{.clientSecret = QStringLiteral("kept-s3cret"),
                                 .password = QStringLiteral("kept-password"),
                                 .token = {},
                                 .proxyPassword = QStringLiteral("kept-proxy-password")};

} // namespace

// The form's second page: the proxy, and whom a connection trusts.
class TestGuiNetworkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup();

    void missingProxyIsNamedOnItsPage();
    void keptProxyPasswordStaysWithItsProxy();
    void proxyFieldsFollowTheKind();
    void proxyIsUsed();
    void trustedCertificateIsShownAndRemoved();
    void trustEndsWithTheServer();

private:
    // A dialog of its own, in front.
    void open();
    void keep(const Profile &profile) { m_driver->connections->keep(profile, keptSecrets); }
    Connection connection() const { return m_driver->connections->session()->connection(); }
    void chooseProxy(ProxyKind kind) const;

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<DialogDriver> m_dialog;
};

void TestGuiNetworkPage::open()
{
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    QVERIFY(m_dialog->awaitFocus());
}

void TestGuiNetworkPage::cleanup()
{
    m_dialog.reset();
    m_driver.reset();
}

void TestGuiNetworkPage::chooseProxy(ProxyKind kind) const
{
    m_dialog->showNetworkPage();
    auto *combo = m_dialog->child<QComboBox>("proxyCombo");
    combo->setCurrentIndex(combo->findData(static_cast<int>(kind)));
}

void TestGuiNetworkPage::missingProxyIsNamedOnItsPage()
{
    open();
    m_dialog->fillAll();
    chooseProxy(ProxyKind::Http);
    m_dialog->child<QTabWidget>("tabs")->setCurrentIndex(0);
    m_dialog->pressConnect();
    QCOMPARE(m_dialog->problem(), QStringLiteral("Which proxy server?"));
    QVERIFY(m_dialog->isOnNetworkPage());
    QVERIFY(m_dialog->edit("proxyHostEdit")->hasFocus());
}

void TestGuiNetworkPage::keptProxyPasswordStaysWithItsProxy()
{
    Profile profile = keptProfile();
    profile.proxy = {ProxyKind::Http, QStringLiteral("proxy.provedor.example"), 3128, QStringLiteral("ana")};
    keep(profile);
    open();
    m_dialog->fill("nameEdit", QStringLiteral("Provedor"));
    m_dialog->pressConnect();
    QCOMPARE(connection().proxyPassword, keptSecrets.proxyPassword);

    open();
    m_dialog->showNetworkPage();
    QVERIFY(!m_dialog->edit("proxyPasswordEdit")->placeholderText().isEmpty());
    m_dialog->fill("proxyHostEdit", QStringLiteral("proxy.other.example"));
    QVERIFY(m_dialog->edit("proxyPasswordEdit")->placeholderText().isEmpty());
    m_dialog->pressConnect();
    QCOMPARE(connection().proxy.host, QStringLiteral("proxy.other.example"));
    QCOMPARE(connection().proxyPassword, QString());
    QCOMPARE(std::get<PasswordSignIn>(connection().signIn).password, keptSecrets.password);
}

void TestGuiNetworkPage::proxyFieldsFollowTheKind()
{
    open();
    m_dialog->showNetworkPage();
    for (const ProxyKind kind : {ProxyKind::System, ProxyKind::Http, ProxyKind::None, ProxyKind::Socks5}) {
        chooseProxy(kind);
        const bool hasServer = kind == ProxyKind::Http || kind == ProxyKind::Socks5;
        for (const char *name : {"proxyHostEdit", "proxyPortSpin", "proxyUserEdit", "proxyPasswordEdit"})
            QCOMPARE(m_dialog->child<QWidget>(name)->isVisible(), hasServer);
    }
}

void TestGuiNetworkPage::proxyIsUsed()
{
    open();
    m_dialog->fillAll();
    chooseProxy(ProxyKind::Socks5);
    m_dialog->fill("proxyHostEdit", QStringLiteral(" proxy.provedor.example "));
    m_dialog->child<QSpinBox>("proxyPortSpin")->setValue(1080);
    m_dialog->fill("proxyUserEdit", QStringLiteral("ana"));
    m_dialog->fill("proxyPasswordEdit", QStringLiteral("pr0xy"));
    m_dialog->pressConnect();
    QCOMPARE(connection().proxy,
             (ProxyServer{ProxyKind::Socks5, QStringLiteral("proxy.provedor.example"), 1080, QStringLiteral("ana")}));
    QCOMPARE(connection().proxyPassword, QStringLiteral("pr0xy"));

    // A connection without a proxy does not begin with another's port.
    open();
    m_dialog->click("addButton");
    QCOMPARE(m_dialog->child<QSpinBox>("proxyPortSpin")->value(), 3128);
}

void TestGuiNetworkPage::trustedCertificateIsShownAndRemoved()
{
    Profile profile = keptProfile();
    profile.trust.certificate = testCertificate(TestCertificate::SelfSigned).digest(QCryptographicHash::Sha256);
    keep(profile);
    open();
    m_dialog->showNetworkPage();
    const QByteArray hex = profile.trust.certificate.toHex(':').toUpper();
    const auto *label = m_dialog->child<QLabel>("trustedLabel");
    QCOMPARE(
        label->text(),
        QStringLiteral("SHA-256 %1…%2").arg(QString::fromLatin1(hex.first(11)), QString::fromLatin1(hex.last(11))));
    m_dialog->click("distrustButton");
    QCOMPARE(label->text(), QStringLiteral("none but those that authorities vouch for"));
    QVERIFY(!m_dialog->child<QWidget>("distrustButton")->isVisible());
    QCOMPARE(m_driver->settings->profiles().constFirst().trust.certificate, profile.trust.certificate);
    m_dialog->pressConnect();
    QVERIFY(m_driver->settings->profiles().constFirst().trust.certificate.isEmpty());
    QVERIFY(connection().trust.certificate.isEmpty());
}

void TestGuiNetworkPage::trustEndsWithTheServer()
{
    Profile profile = keptProfile();
    profile.trust.certificate = testCertificate(TestCertificate::SelfSigned).digest(QCryptographicHash::Sha256);
    keep(profile);
    open();
    m_dialog->fillAll(QStringLiteral("api.other.example"));
    m_dialog->pressConnect();
    QVERIFY(connection().trust.certificate.isEmpty());
}

QTEST_MAIN(TestGuiNetworkPage)
#include "tst_gui_networkpage.moc"
