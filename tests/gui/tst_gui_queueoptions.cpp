// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionstage.h"
#include "gui/windowdriver.h"

#include "gui/queueoptionsdialog.h"
#include "settings/queuesettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace guiche;

// How the queue is kept, as a person tells it.
class TestGuiQueueOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void showsWhatIsStored();
    void storesWithOk();
    void cancelStoresNothing();
    void keepingIsChosen();
    void keepingIsExplained();
    void withoutATrayItsChoiceStays();
    void nothingOutOfBoundsCanBeTyped();
    void byKeysAlone();
    void looksRight_data() { addLookRows(); }
    void looksRight();

private:
    void open(bool hasTray = true);
    template<typename Widget>
    Widget *child(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(QDialogButtonBox::StandardButton button) { child<QDialogButtonBox>("buttons")->button(button)->click(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QueueSettings> m_settings;
    std::unique_ptr<QueueOptionsDialog> m_dialog;
};

void TestGuiQueueOptions::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QueueSettings>(m_directory->filePath(u"guiche.ini"_s));
}

void TestGuiQueueOptions::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
    takeOffLook();
}

void TestGuiQueueOptions::open(bool hasTray)
{
    const QStringList names{u"BELTRANO DE TAL"_s, u"FULANA DE TAL"_s};
    m_dialog = std::make_unique<QueueOptionsDialog>(*m_settings, names, hasTray);
    m_dialog->open();
    QVERIFY(WindowDriver::awaitFocus(m_dialog.get()));
}

void TestGuiQueueOptions::showsWhatIsStored()
{
    m_settings->setRefreshSeconds(45);
    m_settings->setPeriodMonths(7);
    m_settings->setPausesWhenHidden(true);
    m_settings->setMe(u"CICRANO"_s); // not among the names that were seen
    m_settings->setShowsTrayIcon(false);
    m_settings->setOutbreakCount(8);
    m_settings->setOutbreakHours(6);
    open();
    QCOMPARE(child<QSpinBox>("refreshSpin")->value(), 45);
    QCOMPARE(child<QSpinBox>("periodSpin")->value(), 7);
    QVERIFY(child<QCheckBox>("pauseCheck")->isChecked());
    QCOMPARE(child<QComboBox>("meCombo")->currentText(), u"CICRANO"_s);
    QVERIFY(!child<QCheckBox>("trayCheck")->isChecked());
    QCOMPARE(child<QSpinBox>("outbreakSpin")->value(), 8);
    QCOMPARE(child<QSpinBox>("outbreakHoursSpin")->value(), 6);
}

void TestGuiQueueOptions::storesWithOk()
{
    open();
    const QSignalSpy changed(m_dialog.get(), &QueueOptionsDialog::optionsChanged);
    QCOMPARE(child<QComboBox>("meCombo")->currentText(), QString());
    QCOMPARE(child<QComboBox>("meCombo")->count(), 2);
    child<QSpinBox>("refreshSpin")->setValue(300);
    child<QSpinBox>("periodSpin")->setValue(12);
    child<QCheckBox>("pauseCheck")->setChecked(true);
    child<QComboBox>("meCombo")->setCurrentIndex(1);
    child<QCheckBox>("trayCheck")->setChecked(false);
    child<QSpinBox>("outbreakSpin")->setValue(4);
    child<QSpinBox>("outbreakHoursSpin")->setValue(3);
    QCOMPARE(m_settings->refreshSeconds(), 120); // not before OK
    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_settings->refreshSeconds(), 300);
    QCOMPARE(m_settings->periodMonths(), 12);
    QVERIFY(m_settings->pausesWhenHidden());
    QCOMPARE(m_settings->me(), u"FULANA DE TAL"_s);
    QVERIFY(!m_settings->showsTrayIcon());
    QCOMPARE(m_settings->outbreakCount(), 4);
    QCOMPARE(m_settings->outbreakHours(), 3);
}

void TestGuiQueueOptions::cancelStoresNothing()
{
    open();
    const QSignalSpy changed(m_dialog.get(), &QueueOptionsDialog::optionsChanged);
    child<QSpinBox>("refreshSpin")->setValue(300);
    press(QDialogButtonBox::Cancel);
    QVERIFY(changed.isEmpty());
    QCOMPARE(m_settings->refreshSeconds(), 120);
}

void TestGuiQueueOptions::keepingIsChosen()
{
    open();
    m_dialog->setKeeping(true, true);
    const QSignalSpy chosen(m_dialog.get(), &QueueOptionsDialog::keepingChosen);
    child<QCheckBox>("keepCheck")->click();
    press(QDialogButtonBox::Ok);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toBool(), false);
    open();
    m_dialog->setKeeping(false, false); // the administrator says so
    const QSignalSpy forbidden(m_dialog.get(), &QueueOptionsDialog::keepingChosen);
    QVERIFY(!child<QCheckBox>("keepCheck")->isEnabled());
    press(QDialogButtonBox::Ok);
    QVERIFY(forbidden.isEmpty());
}

void TestGuiQueueOptions::keepingIsExplained()
{
    open();
    m_dialog->setKeeping(true, true);
    QVERIFY(!child<QLabel>("keepNote")->isVisible());
    m_dialog->setKeepingNote(u"There is no <b>keychain</b>."_s);
    QVERIFY(child<QLabel>("keepNote")->isVisible());
    QCOMPARE(child<QLabel>("keepNote")->text(), u"There is no <b>keychain</b>."_s);
    QCOMPARE(child<QLabel>("keepNote")->textFormat(), Qt::PlainText);
    QCOMPARE(child<QCheckBox>("keepCheck")->accessibleDescription(), u"There is no <b>keychain</b>."_s);
    QVERIFY(child<QCheckBox>("keepCheck")->isChecked()); // what is wished stays
}

void TestGuiQueueOptions::withoutATrayItsChoiceStays()
{
    open(false);
    QVERIFY(!child<QCheckBox>("trayCheck")->isEnabled());
    QVERIFY(child<QCheckBox>("trayCheck")->isChecked());
    QVERIFY(child<QLabel>("trayNote")->isVisible()); // why
    QCOMPARE(child<QLabel>("trayNote")->text(), u"This desktop has no tray."_s);
    QCOMPARE(child<QCheckBox>("trayCheck")->accessibleDescription(), u"This desktop has no tray."_s);
    press(QDialogButtonBox::Ok);
    QVERIFY(m_settings->showsTrayIcon());
    open(true);
    QVERIFY(!child<QLabel>("trayNote")->isVisible());
    QCOMPARE(child<QCheckBox>("trayCheck")->accessibleDescription(), QString());
}

void TestGuiQueueOptions::nothingOutOfBoundsCanBeTyped()
{
    open();
    child<QSpinBox>("refreshSpin")->setValue(1);
    QCOMPARE(child<QSpinBox>("refreshSpin")->value(), 30);
    child<QSpinBox>("refreshSpin")->setValue(99999);
    QCOMPARE(child<QSpinBox>("refreshSpin")->value(), 3600);
    QCOMPARE(child<QSpinBox>("outbreakSpin")->minimum(), 2);
}

void TestGuiQueueOptions::byKeysAlone()
{
    open();
    QTRY_VERIFY(child<QSpinBox>("periodSpin")->hasFocus());
    WindowDriver::press(Qt::Key_Up);
    WindowDriver::press(Qt::Key_Tab);
    QTRY_VERIFY(child<QSpinBox>("refreshSpin")->hasFocus());
    WindowDriver::press(Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(child<QCheckBox>("pauseCheck")->isChecked());
    WindowDriver::press(Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_settings->periodMonths(), 4);
    QVERIFY(m_settings->pausesWhenHidden());
}

void TestGuiQueueOptions::looksRight()
{
    putOnLook();
    open();
    m_dialog->setKeepingNote(u"The queue cannot be written to disk: what is new is forgotten when the program ends."_s);
    QTRY_COMPARE(defectsOf(*m_dialog), QString());
}

QTEST_MAIN(TestGuiQueueOptions)
#include "tst_gui_queueoptions.moc"
