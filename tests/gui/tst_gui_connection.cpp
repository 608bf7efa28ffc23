// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"

#include <QCheckBox>
#include <QFile>
#include <QRadioButton>

using namespace guiche;

namespace
{

const QString apiText = QStringLiteral("https://api.provedor.example");

ServerAddress addressOf(const QString &typed)
{
    return ServerAddress::parse(typed, ServerAddress::PlainHttp::Anywhere).value();
}

Profile keptProfile()
{
    Profile profile;
    profile.id = QStringLiteral("kept");
    profile.server = addressOf(apiText);
    profile.clientId = QStringLiteral("7");
    profile.username = QStringLiteral("ana@provedor.example");
    return profile;
}

const ProfileSecrets keptSecrets{.clientSecret = QStringLiteral("kept-s3cret"),
                                 .password = QStringLiteral("kept-password"),
                                 .token = {},
                                 .proxyPassword = QStringLiteral("kept-proxy-password")};

} // namespace

// The form of a connection: what a person fills in is what is stored and used.
class TestGuiConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup();

    void beginsWithWhatIsRemembered();
    void secretsAreNotShown();
    void addressIsChecked_data();
    void addressIsChecked();
    void panelAddressIsProposedAway();
    void plainHttpNeedsAYes();
    void plainHttpIsAskedOnlyWhereItMatters_data();
    void plainHttpIsAskedOnlyWhereItMatters();
    void passwordSignInIsUsed();
    void tokenIsUsed_data();
    void tokenIsUsed();
    void missingFieldIsNamed_data();
    void missingFieldIsNamed();
    void keptSecretsFillTheGaps();
    void keptSecretsStayWithTheirServer();
    void cancelChangesNothing();
    void firstConnectionSearchesAgainAndKeepsNoSecret();
    void rowsOfAnotherServerGo();

private:
    // A dialog of its own, in front.
    void open();
    void keep(const Profile &profile) { m_driver->connections->keep(profile, keptSecrets); }
    Connection connection() const { return m_driver->connections->session()->connection(); }

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<DialogDriver> m_dialog;
};

void TestGuiConnection::open()
{
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    QVERIFY(m_dialog->awaitFocus());
}

void TestGuiConnection::cleanup()
{
    m_dialog.reset();
    m_driver.reset();
}

void TestGuiConnection::beginsWithWhatIsRemembered()
{
    open();
    QVERIFY(m_dialog->edit("addressEdit")->text().isEmpty());
    QVERIFY(m_dialog->edit("addressEdit")->hasFocus());
    QVERIFY(m_dialog->child<QRadioButton>("passwordRadio")->isChecked());

    m_driver->connections->keep(keptProfile(), {});
    open();
    QCOMPARE(m_dialog->edit("addressEdit")->text(), apiText);
    QCOMPARE(m_dialog->edit("clientIdEdit")->text(), QStringLiteral("7"));
    QCOMPARE(m_dialog->edit("usernameEdit")->text(), QStringLiteral("ana@provedor.example"));
    QVERIFY(m_dialog->edit("clientSecretEdit")->hasFocus());

    Profile byToken = keptProfile();
    byToken.kind = SignInKind::Token;
    m_driver->connections->keep(byToken, {});
    open();
    QVERIFY(m_dialog->edit("tokenEdit")->isVisible());
    QVERIFY(!m_dialog->edit("passwordEdit")->isVisible());
    QVERIFY(m_dialog->edit("tokenEdit")->hasFocus());
}

void TestGuiConnection::secretsAreNotShown()
{
    keep(keptProfile());
    open();
    for (const char *secret : {"clientSecretEdit", "passwordEdit", "tokenEdit", "proxyPasswordEdit"}) {
        QCOMPARE(m_dialog->edit(secret)->echoMode(), QLineEdit::Password);
        QVERIFY(m_dialog->edit(secret)->inputMethodHints() & Qt::ImhSensitiveData);
    }
    // That one is kept is told, and nothing else about it.
    QTRY_COMPARE(m_dialog->edit("passwordEdit")->placeholderText(), QStringLiteral("kept – type to replace it"));
    QVERIFY(m_dialog->edit("tokenEdit")->placeholderText().isEmpty());
    const auto edits = m_dialog->dialog().findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits) {
        const QString all = edit->text() + edit->placeholderText() + edit->toolTip() + edit->accessibleDescription();
        QVERIFY2(!all.contains(QStringLiteral("kept-")), qPrintable(all));
    }
}

void TestGuiConnection::addressIsChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    const QString noAddress =
        QStringLiteral("This is not a server address. It looks like api.provider.hubsoft.com.br.");
    QTest::newRow("empty") << QString() << noAddress;
    QTest::newRow("words") << QStringLiteral("meu servidor") << noAddress;
    QTest::newRow("another scheme") << QStringLiteral("ftp://api.provedor.example") << noAddress;
    QTest::newRow("with a password") << QStringLiteral("https://ana:pass@api.provedor.example") << noAddress;
    QTest::newRow("in clear") << QStringLiteral("http://api.provedor.example")
                              << QStringLiteral("Plain http would send the password in clear. Use https.");
}

void TestGuiConnection::addressIsChecked()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    open();
    m_dialog->fillAll();
    m_dialog->fill("addressEdit", address);
    WindowDriver::press(Qt::Key_Return);
    QCOMPARE(m_dialog->problem(), words);
    QVERIFY(m_dialog->edit("addressEdit")->hasFocus());
    QVERIFY(m_dialog->isOpen());
    QVERIFY(m_driver->settings->profiles().isEmpty());
    WindowDriver::type(QStringLiteral("x"));
    QVERIFY(m_dialog->problem().isEmpty());
}

void TestGuiConnection::panelAddressIsProposedAway()
{
    open();
    const auto *proposal = m_dialog->child<QPushButton>("proposalButton");
    QVERIFY(!proposal->isVisible());
    m_dialog->fill("addressEdit", QStringLiteral("empresa.hubsoft.com.br"));
    QVERIFY(proposal->isVisible());
    QCOMPARE(proposal->text(), QStringLiteral("Use api.empresa.hubsoft.com.br"));
    m_dialog->click("proposalButton");
    QCOMPARE(m_dialog->edit("addressEdit")->text(), QStringLiteral("https://api.empresa.hubsoft.com.br"));
    QVERIFY(!proposal->isVisible());
    QCOMPARE(m_dialog->current(), QStringLiteral("api.empresa.hubsoft.com.br"));
}

void TestGuiConnection::plainHttpNeedsAYes()
{
    const QString plain = QStringLiteral("http://erp.provedor.example");
    open();
    m_dialog->fillAll(plain);
    m_dialog->pressConnect();
    QVERIFY(m_dialog->isOpen() && !m_dialog->problem().isEmpty());
    auto *yes = m_dialog->child<QCheckBox>("plainHttpCheck");
    QVERIFY(yes->isVisible() && !yes->isChecked());
    yes->click();
    QVERIFY(m_dialog->problem().isEmpty());
    m_dialog->pressConnect();
    QVERIFY(!m_dialog->isOpen());
    QCOMPARE(connection().server.text(), plain);
    QVERIFY(m_driver->settings->profiles().constFirst().allowsPlainHttp);

    // A yes is for this address: it is not kept for one that does not need it.
    open();
    m_dialog->fill("addressEdit", apiText);
    m_dialog->fill("clientSecretEdit", QStringLiteral("s"));
    m_dialog->fill("passwordEdit", QStringLiteral("p"));
    m_dialog->pressConnect();
    QVERIFY(!m_driver->settings->profiles().constFirst().allowsPlainHttp);
}

void TestGuiConnection::plainHttpIsAskedOnlyWhereItMatters_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("https") << apiText << false;
    QTest::newRow("no scheme") << QStringLiteral("api.provedor.example") << false;
    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8080") << false;
    QTest::newRow("this machine by name") << QStringLiteral("http://localhost") << false;
    QTest::newRow("looks like this machine") << QStringLiteral("http://127.0.0.999") << true;
    QTest::newRow("the office's network") << QStringLiteral("http://192.168.0.2") << true;
    QTest::newRow("by name") << QStringLiteral("http://erp.provedor.example") << true;
}

void TestGuiConnection::plainHttpIsAskedOnlyWhereItMatters()
{
    QFETCH(QString, address);
    open();
    m_dialog->fill("addressEdit", address);
    QTEST(m_dialog->child<QCheckBox>("plainHttpCheck")->isVisible(), "isAsked");
}

void TestGuiConnection::passwordSignInIsUsed()
{
    open();
    m_dialog->fillAll();
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(!m_dialog->isOpen());
    QCOMPARE(connection().server.text(), apiText);
    // A password may begin or end with a space.
    QCOMPARE(connection().signIn,
             SignIn(PasswordSignIn{QStringLiteral("7"), QStringLiteral("s3cret"),
                                   QStringLiteral("ana@provedor.example"), QStringLiteral(" pass word ")}));
}

void TestGuiConnection::tokenIsUsed_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("plain") << QStringLiteral("abc.def");
    QTest::newRow("with spaces around") << QStringLiteral("  abc.def ");
    QTest::newRow("the header's value") << QStringLiteral("Bearer abc.def");
    QTest::newRow("in lower case") << QStringLiteral("bearer   abc.def");
    QTest::newRow("broken over lines") << QStringLiteral("Bearer abc\n.def");
}

void TestGuiConnection::tokenIsUsed()
{
    QFETCH(QString, pasted);
    open();
    m_dialog->fill("addressEdit", QStringLiteral("http://127.0.0.1:8080/api/v1"));
    m_dialog->click("tokenRadio");
    QVERIFY(m_dialog->edit("tokenEdit")->isVisible());
    m_dialog->edit("tokenEdit")->insert(pasted);
    m_dialog->pressConnect();
    QCOMPARE(connection().server.text(), QStringLiteral("http://127.0.0.1:8080"));
    QCOMPARE(connection().signIn, SignIn(TokenSignIn{QStringLiteral("abc.def")}));
}

void TestGuiConnection::missingFieldIsNamed_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"clientIdEdit", "clientSecretEdit", "usernameEdit", "passwordEdit", "tokenEdit"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestGuiConnection::missingFieldIsNamed()
{
    QFETCH(QString, field);
    open();
    m_dialog->fillAll();
    if (field == QLatin1String("tokenEdit"))
        m_dialog->click("tokenRadio");
    else
        m_dialog->fill(field.toLatin1().constData(), {});
    m_dialog->showNetworkPage(); // what is missing is brought to the eye from wherever one is
    m_dialog->pressConnect();
    QVERIFY(m_dialog->isOpen());
    QVERIFY(!m_dialog->problem().isEmpty());
    QVERIFY(!m_dialog->isOnNetworkPage());
    QVERIFY(m_dialog->edit(field.toLatin1().constData())->hasFocus());
    QVERIFY(m_driver->settings->profiles().isEmpty());
}

void TestGuiConnection::keptSecretsFillTheGaps()
{
    keep(keptProfile());
    open();
    m_dialog->fill("nameEdit", QStringLiteral("Provedor"));
    m_dialog->fill("passwordEdit", QStringLiteral("new"));
    m_dialog->pressConnect();
    QVERIFY(!m_dialog->isOpen());
    QCOMPARE(connection().signIn,
             SignIn(PasswordSignIn{QStringLiteral("7"), keptSecrets.clientSecret,
                                   QStringLiteral("ana@provedor.example"), QStringLiteral("new")}));
    QCOMPARE(m_driver->settings->profiles().constFirst().name, QStringLiteral("Provedor"));
}

void TestGuiConnection::keptSecretsStayWithTheirServer()
{
    for (const char *other : {"https://api.provedor.example:8443", "https://api.provedor.example/erp",
                              "http://api.provedor.example", "https://api.other.example"}) {
        keep(keptProfile());
        open();
        m_dialog->fill("addressEdit", QString::fromLatin1(other));
        if (auto *yes = m_dialog->child<QCheckBox>("plainHttpCheck"); yes->isVisible())
            yes->click();
        QVERIFY2(m_dialog->edit("clientSecretEdit")->placeholderText().isEmpty(), other);
        m_dialog->pressConnect();
        QVERIFY2(m_dialog->isOpen(), other);
        QVERIFY2(m_dialog->edit("clientSecretEdit")->hasFocus(), other);
    }
    QCOMPARE(connection().server.text(), apiText);
}

void TestGuiConnection::cancelChangesNothing()
{
    keep(keptProfile());
    open();
    m_dialog->fillAll(QStringLiteral("api.other.example"));
    WindowDriver::press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isOpen());
    QCOMPARE(m_driver->settings->profiles(), QList<Profile>{keptProfile()});
    QCOMPARE(connection().server.text(), apiText);
}

void TestGuiConnection::firstConnectionSearchesAgainAndKeepsNoSecret()
{
    DemoServer server(WindowDriver::now);
    const auto address = server.start();
    QVERIFY(address);
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    WindowDriver::click(m_driver->button(QStringLiteral("Set up the connection…")));
    m_dialog = std::make_unique<DialogDriver>(*m_driver->window);
    QVERIFY(m_dialog->awaitFocus());
    const PasswordSignIn login = DemoServer::signIn();
    m_dialog->edit("addressEdit")->setText(address->text());
    m_dialog->edit("clientIdEdit")->setText(login.clientId);
    m_dialog->edit("clientSecretEdit")->setText(login.clientSecret);
    m_dialog->edit("usernameEdit")->setText(login.username);
    m_dialog->edit("passwordEdit")->setText(login.password);
    m_dialog->pressConnect();
    // What failed for want of a connection is asked again.
    QVERIFY(m_driver->settle());
    QCOMPARE(m_driver->view().model()->rowCount(), 3);
    m_driver->window->close();
    m_driver->window.reset();
    const QString fileName = m_driver->settings->fileName();
    m_driver->settings.reset(); // writes the file
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("127.0.0.1"));
    QVERIFY(!written.contains(login.clientSecret.toUtf8()));
    QVERIFY(!written.contains(login.password.toUtf8()));
}

void TestGuiConnection::rowsOfAnotherServerGo()
{
    QVERIFY(m_driver->connectToDemo());
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    DemoServer other(WindowDriver::now);
    const auto address = other.start();
    QVERIFY(address);
    m_driver->connectTo(*address);
    QVERIFY(!m_driver->areRowsShown());
    QCOMPARE(m_driver->messageTitle(), QStringLiteral("Whose atendimentos?"));
}

QTEST_MAIN(TestGuiConnection)
#include "tst_gui_connection.moc"
