// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowdriver.h"

#include "gui/connectiondialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

using namespace guiche;

// The connection dialog, by itself and from the window.
class TestGuiConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void cleanup() { m_dialog.reset(); }

    void beginsWithWhatIsRemembered();
    void secretsAreNotShown();
    void addressIsChecked_data();
    void addressIsChecked();
    void panelAddressIsProposedAway();
    void passwordSignInIsEmitted();
    void tokenIsEmitted_data();
    void tokenIsEmitted();
    void missingFieldIsNamed_data();
    void missingFieldIsNamed();
    void cancelEmitsNothing();
    void connectingSearchesAgainAndKeepsNoSecret();
    void rowsOfAnotherServerGo();

private:
    void open(const RememberedConnection &remembered = {});
    QLineEdit *edit(const char *name) const { return m_dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    void fill(const char *name, const QString &text) const;
    void fillAll() const;
    QString problem() const;

    std::unique_ptr<ConnectionDialog> m_dialog;
};

void TestGuiConnection::open(const RememberedConnection &remembered)
{
    m_dialog = std::make_unique<ConnectionDialog>(remembered);
    m_dialog->show();
    QVERIFY(WindowDriver::awaitFocus(m_dialog.get()));
}

void TestGuiConnection::fill(const char *name, const QString &text) const
{
    edit(name)->setFocus();
    edit(name)->selectAll();
    WindowDriver::press(Qt::Key_Delete);
    WindowDriver::type(text);
}

void TestGuiConnection::fillAll() const
{
    fill("addressEdit", QStringLiteral("api.provedor.example"));
    fill("clientIdEdit", QStringLiteral("7"));
    fill("clientSecretEdit", QStringLiteral("s3cret"));
    fill("usernameEdit", QStringLiteral("ana@provedor.example"));
    fill("passwordEdit", QStringLiteral(" pass word "));
}

QString TestGuiConnection::problem() const
{
    const auto *label = m_dialog->findChild<QLabel *>(QStringLiteral("problemLabel"));
    return label->isVisible() ? label->text() : QString();
}

void TestGuiConnection::beginsWithWhatIsRemembered()
{
    open();
    QVERIFY(edit("addressEdit")->text().isEmpty());
    QVERIFY(edit("addressEdit")->hasFocus());
    QVERIFY(m_dialog->findChild<QRadioButton *>(QStringLiteral("passwordRadio"))->isChecked());

    open({QStringLiteral("https://api.provedor.example"), SignInKind::Password, QStringLiteral("7"),
          QStringLiteral("ana@provedor.example")});
    QCOMPARE(edit("addressEdit")->text(), QStringLiteral("https://api.provedor.example"));
    QCOMPARE(edit("clientIdEdit")->text(), QStringLiteral("7"));
    QCOMPARE(edit("usernameEdit")->text(), QStringLiteral("ana@provedor.example"));
    QVERIFY(edit("clientSecretEdit")->text().isEmpty());
    QVERIFY(edit("clientSecretEdit")->hasFocus());

    open({QStringLiteral("https://api.provedor.example"), SignInKind::Token, {}, {}});
    QVERIFY(edit("tokenEdit")->isVisible());
    QVERIFY(!edit("passwordEdit")->isVisible());
    QVERIFY(edit("tokenEdit")->hasFocus());
}

void TestGuiConnection::secretsAreNotShown()
{
    open();
    for (const char *secret : {"clientSecretEdit", "passwordEdit", "tokenEdit"}) {
        QCOMPARE(edit(secret)->echoMode(), QLineEdit::Password);
        QVERIFY(edit(secret)->inputMethodHints() & Qt::ImhSensitiveData);
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
    fillAll();
    fill("addressEdit", address);
    QSignalSpy chosen(m_dialog.get(), &ConnectionDialog::connectionChosen);
    WindowDriver::press(Qt::Key_Return);
    QCOMPARE(problem(), words);
    QVERIFY(edit("addressEdit")->hasFocus());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(chosen.isEmpty());
    WindowDriver::type(QStringLiteral("x"));
    QVERIFY(problem().isEmpty());
}

void TestGuiConnection::panelAddressIsProposedAway()
{
    open();
    auto *proposal = m_dialog->findChild<QPushButton *>(QStringLiteral("proposalButton"));
    QVERIFY(!proposal->isVisible());
    fill("addressEdit", QStringLiteral("empresa.hubsoft.com.br"));
    QVERIFY(proposal->isVisible());
    QVERIFY(proposal->text().contains(QStringLiteral("api.empresa.hubsoft.com.br")));
    WindowDriver::click(proposal);
    QCOMPARE(edit("addressEdit")->text(), QStringLiteral("https://api.empresa.hubsoft.com.br"));
    QVERIFY(!proposal->isVisible());
}

void TestGuiConnection::passwordSignInIsEmitted()
{
    open();
    fillAll();
    QSignalSpy chosen(m_dialog.get(), &ConnectionDialog::connectionChosen);
    WindowDriver::press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto connection = chosen.first().first().value<Connection>();
    QCOMPARE(connection.server.text(), QStringLiteral("https://api.provedor.example"));
    // A password may begin or end with a space.
    QCOMPARE(connection.signIn,
             SignIn(PasswordSignIn{QStringLiteral("7"), QStringLiteral("s3cret"),
                                   QStringLiteral("ana@provedor.example"), QStringLiteral(" pass word ")}));
    QVERIFY(!m_dialog->isVisible());
}

void TestGuiConnection::tokenIsEmitted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("plain") << QStringLiteral("abc.def");
    QTest::newRow("with spaces around") << QStringLiteral("  abc.def ");
    QTest::newRow("the header's value") << QStringLiteral("Bearer abc.def");
    QTest::newRow("in lower case") << QStringLiteral("bearer   abc.def");
    QTest::newRow("broken over lines") << QStringLiteral("Bearer abc\n.def");
}

void TestGuiConnection::tokenIsEmitted()
{
    QFETCH(QString, pasted);
    open();
    fill("addressEdit", QStringLiteral("http://127.0.0.1:8080/api/v1"));
    WindowDriver::click(m_dialog->findChild<QRadioButton *>(QStringLiteral("tokenRadio")));
    QVERIFY(edit("tokenEdit")->isVisible());
    edit("tokenEdit")->setFocus();
    edit("tokenEdit")->insert(pasted);
    QSignalSpy chosen(m_dialog.get(), &ConnectionDialog::connectionChosen);
    WindowDriver::click(m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    QCOMPARE(chosen.size(), 1);
    const auto connection = chosen.first().first().value<Connection>();
    QCOMPARE(connection.server.text(), QStringLiteral("http://127.0.0.1:8080"));
    QCOMPARE(connection.signIn, SignIn(TokenSignIn{QStringLiteral("abc.def")}));
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
    fillAll();
    if (field == u"tokenEdit")
        WindowDriver::click(m_dialog->findChild<QRadioButton *>(QStringLiteral("tokenRadio")));
    QSignalSpy chosen(m_dialog.get(), &ConnectionDialog::connectionChosen);
    fill(qPrintable(field), QStringLiteral(" "));
    if (field == u"passwordEdit")
        fill("passwordEdit", QString());
    WindowDriver::press(Qt::Key_Return);
    QVERIFY(!problem().isEmpty());
    QVERIFY(edit(qPrintable(field))->hasFocus());
    QVERIFY(chosen.isEmpty());
}

void TestGuiConnection::cancelEmitsNothing()
{
    open();
    fillAll();
    QSignalSpy chosen(m_dialog.get(), &ConnectionDialog::connectionChosen);
    WindowDriver::press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(chosen.isEmpty());
}

void TestGuiConnection::connectingSearchesAgainAndKeepsNoSecret()
{
    WindowDriver driver;
    DemoServer server(WindowDriver::now);
    const auto address = server.start();
    QVERIFY(address);
    QVERIFY(driver.open());
    QVERIFY(driver.search(QStringLiteral("1204")));
    WindowDriver::click(driver.button(QStringLiteral("Set up the connection…")));
    auto *dialog = driver.window->findChild<ConnectionDialog *>();
    QVERIFY(dialog && WindowDriver::awaitFocus(dialog));
    const PasswordSignIn login = DemoServer::signIn();
    const auto set = [dialog](const char *name, const QString &text) {
        dialog->findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
    };
    set("addressEdit", address->text());
    set("clientIdEdit", login.clientId);
    set("clientSecretEdit", login.clientSecret);
    set("usernameEdit", login.username);
    set("passwordEdit", login.password);
    WindowDriver::click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    // What failed for want of a connection is asked again.
    QVERIFY(driver.settle());
    QCOMPARE(driver.view().model()->rowCount(), 3);
    QCOMPARE(driver.window->statusBar()->findChild<QToolButton *>()->text(), QStringLiteral("127.0.0.1"));
    driver.window->close();
    driver.settings.reset(); // writes the file
    QFile file(QDir(driver.directory.path()).filePath(QStringLiteral("guiche.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains(address->text().toUtf8()) || written.contains("127.0.0.1"));
    QVERIFY(!written.contains(login.clientSecret.toUtf8()));
    QVERIFY(!written.contains(login.password.toUtf8()));
}

void TestGuiConnection::rowsOfAnotherServerGo()
{
    WindowDriver driver;
    QVERIFY(driver.connectToDemo());
    QVERIFY(driver.open());
    QVERIFY(driver.search(QStringLiteral("1204")));
    DemoServer other(WindowDriver::now);
    const auto address = other.start();
    QVERIFY(address);
    driver.connectTo(*address);
    QVERIFY(!driver.areRowsShown());
    QCOMPARE(driver.messageTitle(), QStringLiteral("Whose atendimentos?"));
}

QTEST_MAIN(TestGuiConnection)
#include "tst_gui_connection.moc"
