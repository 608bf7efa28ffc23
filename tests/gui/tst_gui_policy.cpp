// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"

#include "gui/copybutton.h"

#include <QAction>
#include <QClipboard>
#include <QStatusBar>

using namespace guiche;

namespace
{

const QByteArray everythingLocked = R"([policy]
locked=profile, proxy, masking, export
[profile]
name=Provedor
color=green
address=https://api.provedor.example
username=integracao@provedor.example
[proxy]
kind=none
)";

const QString cpf = QStringLiteral("862.149.410-81");
const QString maskedCpf = QStringLiteral("***.149.410-**");

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

// What the administrator decides is seen, and cannot be changed; what a person decides about CPF and CNPJ holds.
class TestGuiPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { QGuiApplication::clipboard()->clear(); }
    void cleanup();

    void policyLocksTheForm();
    void policyLeavesGaps();
    void maskingHidesAndCopiesNoDigits();
    void lockedMaskingIsFixed_data();
    void lockedMaskingIsFixed();
    void presetMaskingCanBeChanged();
    void exportCanBeForbidden();
    void exportIsAllowedByItself();

private:
    void begin(const QByteArray &policy) { m_driver = std::make_unique<WindowDriver>(WindowDriver::policyOf(policy)); }
    bool openDialog();
    bool openOnBianca() const;
    // Of the detail's CPF, by its button.
    void copyDocument() const;

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<DialogDriver> m_dialog;
};

void TestGuiPolicy::cleanup()
{
    m_dialog.reset();
    m_driver.reset();
}

bool TestGuiPolicy::openDialog()
{
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    return m_dialog->awaitFocus();
}

bool TestGuiPolicy::openOnBianca() const
{
    return m_driver->connectToDemo() && m_driver->open() && m_driver->search(QStringLiteral("1204"));
}

void TestGuiPolicy::copyDocument() const
{
    const auto buttons = m_driver->window->findChildren<CopyButton *>();
    for (CopyButton *button : buttons) {
        if (button->accessibleName().contains(QStringLiteral("CPF/CNPJ")))
            button->click();
    }
}

void TestGuiPolicy::policyLocksTheForm()
{
    begin(everythingLocked);
    Profile own = m_driver->settings->newProfile();
    own.server = ServerAddress::parse(QStringLiteral("api.other.example")).value();
    m_driver->connections->keep(own, {}); // is not taken
    QVERIFY(openDialog());
    QCOMPARE(m_dialog->listed(), QStringList{QStringLiteral("Provedor")});
    QVERIFY(!m_dialog->child<QWidget>("addButton")->isVisible());
    QVERIFY(!m_dialog->child<QWidget>("removeButton")->isVisible());
    for (const char *name : {"nameEdit", "colorCombo", "addressEdit", "passwordRadio", "tokenRadio", "usernameEdit"})
        QVERIFY2(!m_dialog->child<QWidget>(name)->isEnabled(), name);
    m_dialog->showNetworkPage();
    for (const char *name : {"proxyCombo", "authoritiesEdit", "authoritiesButton"})
        QVERIFY2(!m_dialog->child<QWidget>(name)->isEnabled(), name);
}

void TestGuiPolicy::policyLeavesGaps()
{
    begin(everythingLocked);
    QVERIFY(openDialog());
    QVERIFY(m_dialog->edit("clientIdEdit")->hasFocus()); // whom the administrator does not name
    m_dialog->fill("clientIdEdit", QStringLiteral("7"));
    m_dialog->fill("clientSecretEdit", QStringLiteral("s3cret"));
    m_dialog->fill("passwordEdit", QStringLiteral("p"));
    m_dialog->pressConnect();
    const Connection connection = m_driver->connections->session()->connection();
    QCOMPARE(connection.server.text(), QStringLiteral("https://api.provedor.example"));
    QCOMPARE(connection.signIn,
             SignIn(PasswordSignIn{QStringLiteral("7"), QStringLiteral("s3cret"),
                                   QStringLiteral("integracao@provedor.example"), QStringLiteral("p")}));
    QVERIFY(!m_driver->connections->canTrust());
}

void TestGuiPolicy::maskingHidesAndCopiesNoDigits()
{
    begin({});
    QVERIFY(openOnBianca());
    QCOMPARE(m_driver->detail(QStringLiteral("CPF/CNPJ")), cpf);
    copyDocument();
    QCOMPARE(clipboard(), cpf);
    // The status bar is seen from afar.
    QCOMPARE(m_driver->window->statusBar()->currentMessage(),
             QStringLiteral("Copied: ") + maskedCpf + QStringLiteral(". The clipboard is cleared in 30 s."));

    WindowDriver::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_driver->detail(QStringLiteral("CPF/CNPJ")), maskedCpf);
    copyDocument();
    QCOMPARE(clipboard(), maskedCpf);
    m_driver->child<QAction>("copyRowAction")->trigger();
    QVERIFY(!clipboard().contains(cpf) && clipboard().contains(QStringLiteral("BIANCA COUTO")));
    WindowDriver::press(Qt::Key_Down); // also on the next row
    QCOMPARE(m_driver->detail(QStringLiteral("CPF/CNPJ")).contains(cpf), false);

    m_driver->window.reset();
    QVERIFY(m_driver->open()); // and next time
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->detail(QStringLiteral("CPF/CNPJ")), maskedCpf);
}

void TestGuiPolicy::lockedMaskingIsFixed_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("shown");
    QTest::newRow("locked") << QByteArray("[policy]\nlocked=masking\n") << maskedCpf;
    QTest::newRow("locked as on") << QByteArray("[policy]\nlocked=masking\n[masking]\ndocuments=true\n") << maskedCpf;
    QTest::newRow("locked as off") << QByteArray("[policy]\nlocked=masking\n[masking]\ndocuments=false\n") << cpf;
}

void TestGuiPolicy::lockedMaskingIsFixed()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, shown);
    begin(policy);
    QVERIFY(openOnBianca());
    QCOMPARE(m_driver->detail(QStringLiteral("CPF/CNPJ")), shown);
    QVERIFY(!m_driver->child<QAction>("maskAction")->isEnabled());
    WindowDriver::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_driver->detail(QStringLiteral("CPF/CNPJ")), shown);
}

void TestGuiPolicy::presetMaskingCanBeChanged()
{
    begin("[masking]\ndocuments=true\n");
    QVERIFY(openOnBianca());
    QCOMPARE(m_driver->detail(QStringLiteral("CPF/CNPJ")), maskedCpf);
    WindowDriver::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_driver->detail(QStringLiteral("CPF/CNPJ")), cpf);
}

void TestGuiPolicy::exportCanBeForbidden()
{
    begin("[policy]\nlocked=export\n[export]\nallowed=false\n");
    QVERIFY(openOnBianca());
    QVERIFY(!m_driver->child<QAction>("copyRowAction")->isVisible());
    WindowDriver::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboard(), QString());
    WindowDriver::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); // a number tells nobody's name
    QCOMPARE(clipboard(), QStringLiteral("201811161058216"));
}

void TestGuiPolicy::exportIsAllowedByItself()
{
    begin({});
    QVERIFY(openOnBianca());
    WindowDriver::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clipboard().contains(QStringLiteral("BIANCA COUTO")));
}

QTEST_MAIN(TestGuiPolicy)
#include "tst_gui_policy.moc"
