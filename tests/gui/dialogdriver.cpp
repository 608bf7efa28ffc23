// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogdriver.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QTabWidget>

namespace guiche
{

DialogDriver::DialogDriver(WindowDriver &driver)
    : m_own(std::make_unique<ConnectionDialog>(*driver.connections, *driver.settings))
    , m_dialog(m_own.get())
{
    m_dialog->show();
}

DialogDriver::DialogDriver(const MainWindow &window)
    : m_dialog(openDialog<ConnectionDialog>(window))
{
}

void DialogDriver::click(const char *name) const
{
    WindowDriver::click(child<QWidget>(name));
    QCoreApplication::processEvents();
}

void DialogDriver::fill(const char *name, const QString &text) const
{
    edit(name)->setFocus();
    QVERIFY2(edit(name)->hasFocus(), name); // nobody types into what is out of sight
    edit(name)->selectAll();
    WindowDriver::press(Qt::Key_Delete);
    WindowDriver::type(text);
}

void DialogDriver::fillAll(const QString &address) const
{
    fill("addressEdit", address);
    fill("clientIdEdit", QStringLiteral("7"));
    fill("clientSecretEdit", QStringLiteral("s3cret"));
    fill("usernameEdit", QStringLiteral("ana@provedor.example"));
    fill("passwordEdit", QStringLiteral(" pass word "));
}

void DialogDriver::pressConnect() const
{
    WindowDriver::click(child<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok));
    QCoreApplication::processEvents();
}

void DialogDriver::showNetworkPage() const
{
    child<QTabWidget>("tabs")->setCurrentWidget(child<QWidget>("networkPage"));
}

QString DialogDriver::problem() const
{
    const auto *label = child<QLabel>("problemLabel");
    return label->isVisible() ? label->text() : QString();
}

bool DialogDriver::isOnNetworkPage() const
{
    return child<QWidget>("networkPage")->isVisible();
}

QStringList DialogDriver::listed() const
{
    const auto *list = child<QListWidget>("profileList");
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names << list->item(row)->text();
    return names;
}

QString DialogDriver::current() const
{
    return child<QListWidget>("profileList")->currentItem()->text();
}

void DialogDriver::choose(const QString &listedName) const
{
    auto *list = child<QListWidget>("profileList");
    const QRect place = list->visualItemRect(list->item(static_cast<int>(listed().indexOf(listedName))));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    QCoreApplication::processEvents(); // the keychain's answer
}

QStringList DialogDriver::stages() const
{
    const auto labels = m_dialog->findChildren<QLabel *>(QStringLiteral("stageLabel"));
    QStringList states;
    for (const QLabel *label : labels) {
        if (label->isVisible())
            states << label->accessibleDescription();
    }
    return states;
}

QString DialogDriver::testSentence() const
{
    const auto *label = child<QLabel>("testSentence");
    return label->isVisible() ? label->text() : QString();
}

bool DialogDriver::test() const
{
    click("testButton");
    return awaitResult();
}

bool DialogDriver::awaitResult() const
{
    return QTest::qWaitFor([this] { return child<QWidget>("testButton")->isEnabled(); }, 20'000);
}

} // namespace guiche
