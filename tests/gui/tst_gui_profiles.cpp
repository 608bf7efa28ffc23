// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"

#include "gui/connectioncontrols.h"
#include "gui/profilewords.h"
#include "gui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QRadioButton>
#include <QTextDocument>
#include <QToolButton>

using namespace guiche;
using State = ConnectionDesk::State;

namespace
{

QString readOff(const QString &richText)
{
    QTextDocument document;
    document.setHtml(richText);
    return document.toPlainText();
}

QColor colorOf(ProfileColor color)
{
    return toneColor(lightPalette(), toneOf(color));
}

} // namespace

// Several connections: kept, told apart, switched between and given up.
class TestGuiProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void listHasNamesAndColors();
    void namesAreShownToTheLetter();
    void renameShowsInTheList();
    void unsavedRenameIsForgotten();
    void newOneIsStoredWhenConnected();
    void newOneIsRemovedWithoutAQuestion();
    void removalAsksAndErases();
    void removalCanBeCalledOff();
    void menuSwitches();
    void windowTellsWhoseItIs();
    void signingOutForgetsEverything();
    void signOutFromTheDialog();
    void keychainProblemIsTold();
    void keychainProblemIsTakenBack();
    void longNamesAreSeenFromBothEnds();

private:
    // A connection that is kept and in use.
    void keep(const QString &name, ProfileColor color = ProfileColor::Blue);
    bool openDialog();
    QMenu *profileMenu() const;
    void chooseInMenu(QMenu *menu, const QString &text) const;
    QString keptFor(const QString &id);
    Profile stored(const QString &name) const;

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<DialogDriver> m_dialog;
    std::unique_ptr<DemoServer> m_server;
    ServerAddress m_address;
};

void TestGuiProfiles::init()
{
    m_driver = std::make_unique<WindowDriver>();
    m_server = std::make_unique<DemoServer>(WindowDriver::now);
    m_address = m_server->start().value();
}

void TestGuiProfiles::cleanup()
{
    m_dialog.reset();
    m_driver.reset();
    m_server.reset();
}

void TestGuiProfiles::keep(const QString &name, ProfileColor color)
{
    Profile profile = m_driver->settings->newProfile();
    profile.name = name;
    profile.color = color;
    profile.server = m_address;
    profile.kind = SignInKind::Token;
    m_driver->connections->keep(profile, {.token = DemoServer::token()});
}

bool TestGuiProfiles::openDialog()
{
    m_dialog = std::make_unique<DialogDriver>(*m_driver);
    return m_dialog->awaitFocus();
}

QMenu *TestGuiProfiles::profileMenu() const
{
    const QList<QAction *> actions = m_driver->child<QMenu>("fileMenu")->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            return action->menu();
    }
    return nullptr;
}

void TestGuiProfiles::chooseInMenu(QMenu *menu, const QString &text) const
{
    menu->popup(m_driver->window->pos());
    QVERIFY(WindowDriver::awaitPopup());
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == text) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            QTRY_COMPARE(m_driver->connections->state() == State::Opening, false); // the keychain was asked
            return;
        }
    }
    QFAIL(qPrintable(text));
}

QString TestGuiProfiles::keptFor(const QString &id)
{
    std::optional<QString> kept;
    const PendingCall call = m_driver->secrets.read(
        QStringLiteral("profile/") + id, [&kept](const Result<QString> &text) { kept = text.value_or(QString()); });
    return QTest::qWaitFor([&kept] { return kept.has_value(); }) ? *kept : QStringLiteral("no answer");
}

Profile TestGuiProfiles::stored(const QString &name) const
{
    const QList<Profile> profiles = m_driver->settings->profiles();
    const auto found = std::ranges::find(profiles, name, &Profile::name);
    return found == profiles.end() ? Profile() : *found;
}

void TestGuiProfiles::listHasNamesAndColors()
{
    keep(QStringLiteral("Norte"), ProfileColor::Red);
    keep({}, ProfileColor::Green);
    keep(QStringLiteral("Sul"), ProfileColor::Violet);
    QVERIFY(openDialog());
    QCOMPARE(m_dialog->listed(),
             (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("Norte"), QStringLiteral("Sul")}));
    QCOMPARE(m_dialog->current(), QStringLiteral("Sul")); // in use
    const auto *list = m_dialog->child<QListWidget>("profileList");
    const ProfileColor colors[] = {ProfileColor::Green, ProfileColor::Red, ProfileColor::Violet};
    for (int row = 0; row < list->count(); ++row)
        QCOMPARE(list->item(row)->icon().pixmap(16).toImage().pixelColor(8, 8), colorOf(colors[row]));
    m_dialog->choose(QStringLiteral("Norte"));
    QCOMPARE(m_dialog->edit("nameEdit")->text(), QStringLiteral("Norte"));
    QCOMPARE(m_dialog->child<QComboBox>("colorCombo")->currentText(), QStringLiteral("Red"));
}

void TestGuiProfiles::namesAreShownToTheLetter()
{
    const QString name = QStringLiteral("<b>A & B</b> &C");
    keep(name);
    QVERIFY(m_driver->open());
    QCOMPARE(m_driver->connectionButton()->text(), QStringLiteral("<b>A && B</b> &&C"));
    QCOMPARE(m_driver->window->windowTitle(), QStringLiteral("Guichê — ") + name);
    Q_EMIT profileMenu()->aboutToShow();
    QCOMPARE(profileMenu()->actions().constFirst()->text(), QStringLiteral("<b>A && B</b> &&C"));
    QVERIFY(openDialog());
    QCOMPARE(m_dialog->listed(), QStringList{name});
    m_dialog->click("removeButton");
    auto *box = guiche::openDialog<QMessageBox>(m_dialog->dialog());
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->text(), QStringLiteral("Remove “%1” and erase its secrets?").arg(name));
    box->close();
}

void TestGuiProfiles::renameShowsInTheList()
{
    keep(QStringLiteral("Norte"));
    QVERIFY(openDialog());
    m_dialog->fill("nameEdit", QStringLiteral("Nordeste"));
    QCOMPARE(m_dialog->listed(), QStringList{QStringLiteral("Nordeste")});
    m_dialog->pressConnect();
    QCOMPARE(m_driver->settings->profiles().size(), 1);
    QCOMPARE(m_driver->settings->profiles().constFirst().name, QStringLiteral("Nordeste"));
}

void TestGuiProfiles::unsavedRenameIsForgotten()
{
    keep(QStringLiteral("Norte"));
    keep(QStringLiteral("Sul"));
    QVERIFY(openDialog());
    m_dialog->fill("nameEdit", QStringLiteral("Sudeste"));
    m_dialog->choose(QStringLiteral("Norte"));
    // The list says what there is: fields that are left are not stored.
    QCOMPARE(m_dialog->listed(), (QStringList{QStringLiteral("Norte"), QStringLiteral("Sul")}));
    m_dialog->choose(QStringLiteral("Sul"));
    QCOMPARE(m_dialog->edit("nameEdit")->text(), QStringLiteral("Sul"));
}

void TestGuiProfiles::newOneIsStoredWhenConnected()
{
    keep(QStringLiteral("Norte"));
    QVERIFY(openDialog());
    m_dialog->click("addButton");
    QCOMPARE(m_dialog->listed(), (QStringList{QStringLiteral("Norte"), QStringLiteral("New connection")}));
    QVERIFY(m_dialog->edit("addressEdit")->hasFocus());
    QVERIFY(m_dialog->edit("clientSecretEdit")->placeholderText().isEmpty());
    m_dialog->fillAll();
    QCOMPARE(m_dialog->current(), QStringLiteral("api.provedor.example"));
    QCOMPARE(m_driver->settings->profiles().size(), 1);
    m_dialog->pressConnect();
    QCOMPARE(m_driver->settings->profiles().size(), 2);
    QCOMPARE(m_driver->connections->title(), QStringLiteral("api.provedor.example"));
    QVERIFY(!keptFor(stored(QStringLiteral("Norte")).id).isEmpty());
}

void TestGuiProfiles::newOneIsRemovedWithoutAQuestion()
{
    keep(QStringLiteral("Norte"));
    QVERIFY(openDialog());
    m_dialog->click("addButton");
    m_dialog->click("removeButton");
    QVERIFY(!guiche::openDialog<QMessageBox>(m_dialog->dialog()));
    QCOMPARE(m_dialog->listed(), QStringList{QStringLiteral("Norte")});
    QCOMPARE(m_dialog->edit("nameEdit")->text(), QStringLiteral("Norte"));
}

void TestGuiProfiles::removalAsksAndErases()
{
    keep(QStringLiteral("Norte"));
    keep(QStringLiteral("Sul"));
    const QString id = stored(QStringLiteral("Sul")).id;
    QVERIFY(!keptFor(id).isEmpty());
    QVERIFY(openDialog());
    m_dialog->click("removeButton");
    QCOMPARE(m_driver->settings->profiles().size(), 2);
    auto *box = guiche::openDialog<QMessageBox>(m_dialog->dialog());
    QVERIFY(box && WindowDriver::awaitFocus(box));
    const auto buttons = box->buttons();
    const auto remove = std::ranges::find(buttons, QStringLiteral("Remove"), &QAbstractButton::text);
    QVERIFY(remove != buttons.end());
    WindowDriver::click(*remove);
    QCOMPARE(m_dialog->listed(), QStringList{QStringLiteral("Norte")});
    QCOMPARE(m_driver->settings->profiles().size(), 1);
    QVERIFY(keptFor(id).isEmpty());
    QVERIFY(!keptFor(stored(QStringLiteral("Norte")).id).isEmpty());
    QCOMPARE(m_driver->connections->state(), State::NotConnected); // it was the one in use
}

void TestGuiProfiles::removalCanBeCalledOff()
{
    keep(QStringLiteral("Norte"));
    QVERIFY(openDialog());
    m_dialog->click("removeButton");
    auto *box = guiche::openDialog<QMessageBox>(m_dialog->dialog());
    QVERIFY(box && WindowDriver::awaitFocus(box));
    WindowDriver::press(Qt::Key_Return); // what is safe is what Enter does
    QVERIFY(!guiche::openDialog<QMessageBox>(m_dialog->dialog()));
    QCOMPARE(m_driver->settings->profiles().size(), 1);
    QCOMPARE(m_driver->connections->state(), State::Connected);
}

void TestGuiProfiles::menuSwitches()
{
    keep(QStringLiteral("Norte"), ProfileColor::Red);
    keep(QStringLiteral("Sul"), ProfileColor::Green);
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    chooseInMenu(profileMenu(), QStringLiteral("Norte"));
    QCOMPARE(m_driver->connections->state(), State::Connected);
    QCOMPARE(m_driver->connections->title(), QStringLiteral("Norte"));
    Q_EMIT profileMenu()->aboutToShow();
    const QList<QAction *> actions = profileMenu()->actions();
    QCOMPARE(actions.size(), 2);
    QVERIFY(actions[0]->isChecked() && !actions[1]->isChecked());
}

void TestGuiProfiles::windowTellsWhoseItIs()
{
    QVERIFY(m_driver->open());
    const auto *stripe = m_driver->child<QWidget>("colorStripe");
    QVERIFY(!stripe->isVisible());
    QCOMPARE(m_driver->window->windowTitle(), QStringLiteral("Guichê"));
    QVERIFY(!profileMenu()->isEnabled());
    keep(QStringLiteral("Norte"), ProfileColor::Red);
    QCOMPARE(m_driver->window->windowTitle(), QStringLiteral("Guichê — Norte"));
    QCOMPARE(m_driver->connectionButton()->text(), QStringLiteral("Norte"));
    QVERIFY(readOff(m_driver->connectionButton()->toolTip()).contains(m_address.text()));
    QVERIFY(profileMenu()->isEnabled());
    QTRY_VERIFY(stripe->isVisible());
    const QColor painted = m_driver->child<QWidget>("colorStripe")->grab().toImage().pixelColor(20, 1);
    QCOMPARE(painted, colorOf(ProfileColor::Red));
    WindowDriver::click(m_driver->connectionButton());
    QVERIFY(guiche::openDialog<ConnectionDialog>(*m_driver->window));
}

void TestGuiProfiles::signingOutForgetsEverything()
{
    keep(QStringLiteral("Norte"));
    const QString id = stored(QStringLiteral("Norte")).id;
    QVERIFY(m_driver->open());
    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    m_driver->window->findChild<ConnectionControls *>()->signOutAction()->trigger();
    QCOMPARE(m_driver->messageTitle(), QStringLiteral("You are signed out"));
    QTRY_VERIFY(m_driver->button(QStringLiteral("Sign in…")));
    QVERIFY(!m_driver->areRowsShown());
    QCOMPARE(m_driver->connectionButton()->text(), QStringLiteral("Norte: signed out"));
    QCOMPARE(m_driver->view().model()->rowCount(), 0);
    // Whoever comes next does not copy them out of the dark.
    WindowDriver::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    QVERIFY(keptFor(id).isEmpty());

    QVERIFY(m_driver->search(QStringLiteral("1204")));
    QCOMPARE(m_driver->messageText(), QStringLiteral("You are signed out. Sign in to search."));
    WindowDriver::click(m_driver->button(QStringLiteral("Sign in…")));
    m_dialog = std::make_unique<DialogDriver>(*m_driver->window);
    QVERIFY(m_dialog->awaitFocus());
    QVERIFY(m_dialog->edit("tokenEdit")->hasFocus());
    m_dialog->edit("tokenEdit")->insert(DemoServer::token());
    m_dialog->pressConnect();
    QVERIFY(m_driver->settle()); // and it is asked again
    QCOMPARE(m_driver->view().model()->rowCount(), 3);
}

void TestGuiProfiles::signOutFromTheDialog()
{
    keep(QStringLiteral("Norte"));
    keep(QStringLiteral("Sul"));
    QVERIFY(openDialog());
    m_dialog->choose(QStringLiteral("Norte"));
    QVERIFY(!m_dialog->child<QWidget>("signOutButton")->isVisible()); // not the one in use
    m_dialog->choose(QStringLiteral("Sul"));
    QTRY_VERIFY(!m_dialog->edit("tokenEdit")->placeholderText().isEmpty());
    m_dialog->click("signOutButton");
    QCOMPARE(m_driver->connections->state(), State::SignedOut);
    QTRY_VERIFY(m_dialog->edit("tokenEdit")->placeholderText().isEmpty());
    QVERIFY(!m_dialog->child<QWidget>("signOutButton")->isVisible());
    QVERIFY(keptFor(stored(QStringLiteral("Sul")).id).isEmpty());
    QVERIFY(!keptFor(stored(QStringLiteral("Norte")).id).isEmpty());
}

void TestGuiProfiles::keychainProblemIsTold()
{
    const QString sentence =
        QStringLiteral("This computer's keychain does not answer. Secrets are kept until the program ends.");
    QVERIFY(m_driver->open());
    m_driver->secrets.setFailure(ErrorKind::KeychainUnavailable);
    keep(QStringLiteral("Norte"));
    QTRY_VERIFY(readOff(m_driver->connectionButton()->toolTip()).contains(sentence));
    QVERIFY(openDialog());
    QCOMPARE(m_dialog->child<QLabel>("keptLabel")->text(), sentence);
    QCOMPARE(m_driver->connections->state(), State::Connected); // for this run
}

void TestGuiProfiles::keychainProblemIsTakenBack()
{
    m_driver->secrets.setFailure(ErrorKind::KeychainRefused);
    keep(QStringLiteral("Norte"));
    QVERIFY(openDialog());
    const auto *label = m_dialog->child<QLabel>("keptLabel");
    QTRY_COMPARE(label->text(),
                 QStringLiteral("The keychain is locked or said no. Unlock it, or sign in for this run."));
    const QColor alarmed = label->palette().color(QPalette::WindowText);
    m_driver->secrets.setFailure({});
    keep(QStringLiteral("Sul"));
    QTRY_COMPARE(label->text(),
                 QStringLiteral("Secret, password and token are kept in this computer's keychain, never in a file."));
    QVERIFY(label->palette().color(QPalette::WindowText) != alarmed);
}

void TestGuiProfiles::longNamesAreSeenFromBothEnds()
{
    constexpr int longName = 300;
    keep(QString(longName, u'W'));
    QVERIFY(m_driver->open({640, 480}));
    QCoreApplication::processEvents();
    const QToolButton *button = m_driver->connectionButton();
    QVERIFY(button->parentWidget()->rect().contains(button->geometry()));
    QVERIFY(button->width() < button->parentWidget()->width() / 2);
    QVERIFY(readOff(m_driver->connectionButton()->toolTip()).contains(QString(longName, u'W')));
}

QTEST_MAIN(TestGuiProfiles)
#include "tst_gui_profiles.moc"
