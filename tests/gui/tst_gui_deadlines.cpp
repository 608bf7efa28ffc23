// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionstage.h"
#include "gui/windowdriver.h"

#include "gui/deadlinesdialog.h"
#include "gui/durationtext.h"
#include "gui/profilespage.h"
#include "gui/thresholdspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace guiche;

// What is late, as a person tells it in the dialog of deadlines.
class TestGuiDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void durationsAreRead_data();
    void durationsAreRead();
    void nothingTouchedIsNothingChanged();
    void limitsByKeysAlone();
    void badLimitsArePointedOut_data();
    void badLimitsArePointedOut();
    void badTimesAreToldAsTheyAreTyped();
    void anEmptyListSaysWhatItIsFor();
    void aTypeIsThereOnce();
    void profilesAreEdited();
    void warningsAreToldInTheirUnit();
    void typesBelongToOneProfile();
    void badProfilesArePointedOut();
    void theDefaultProfileGoesWithIt();
    void defaultsComeBackPageByPage();
    void cancelKeepsNothing();
    void textIsNoMarkup();
    void looksRight_data() { addLookRows(); }
    void looksRight();

private:
    void open(const DeadlineRules &rules = DeadlineRules::usual());
    void showPage(int page) { child<QTabWidget>("tabs")->setCurrentIndex(page); }
    template<typename Widget>
    Widget *child(const char *name, const QWidget *in = nullptr) const
    {
        const QWidget *parent = in ? in : m_dialog.get();
        return parent->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString problem() const { return child<QLabel>("problemLabel")->text(); }
    QTableWidget *limits() const { return child<QTableWidget>("table"); }
    QListWidget *profiles() const { return child<QListWidget>("profileList"); }
    void add(const QString &type, const QString &warning, const QString &late);
    // Presses OK; nothing: the dialog stays.
    std::optional<DeadlineRules> press();

    std::unique_ptr<DeadlinesDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_spy;
};

void TestGuiDeadlines::init()
{
    open();
}

void TestGuiDeadlines::cleanup()
{
    m_spy.reset();
    m_dialog.reset();
    takeOffLook();
}

void TestGuiDeadlines::open(const DeadlineRules &rules)
{
    m_spy.reset();
    const QStringList types{u"TÉCNICO - CONEXÃO"_s, u"SAC"_s, u"sac"_s, u"<b>FINANCEIRO</b>"_s, u""_s};
    m_dialog = std::make_unique<DeadlinesDialog>(rules, types, 2026);
    m_spy = std::make_unique<QSignalSpy>(m_dialog.get(), &DeadlinesDialog::rulesEdited);
    m_dialog->open();
    QVERIFY(WindowDriver::awaitFocus(m_dialog.get()));
}

std::optional<DeadlineRules> TestGuiDeadlines::press()
{
    m_spy->clear();
    child<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok)->click();
    if (m_spy->isEmpty() || m_dialog->isVisible())
        return std::nullopt;
    const auto rules = m_spy->first().first().value<DeadlineRules>();
    return rules.problem().isEmpty() ? std::optional(rules) : std::nullopt;
}

void TestGuiDeadlines::add(const QString &type, const QString &warning, const QString &late)
{
    child<QComboBox>("typeCombo")->setEditText(type);
    child<QPushButton>("addButton", child<ThresholdsPage>("ThresholdsPage"))->click();
    limits()->item(limits()->currentRow(), 1)->setText(warning);
    limits()->item(limits()->currentRow(), 2)->setText(late);
}

void TestGuiDeadlines::durationsAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // "!": is none
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("30 min", "30 min");
    row("90min", "1 h 30 min");
    row(" 4H ", "4 h");
    row("2 dias", "2 d");
    row("1 día 2 horas", "1 d 2 h");
    row("1h30min", "1 h 30 min");
    row("0 min", "0 min");
    row("36 hours", "1 d 12 h");
    row("3650 d", "3650 d");
    for (const char *bad : {"", "30", "h", "4 x", "1,5 h", "-4 h", "4 h 4 h", "30 min 4 h", "3651 d", "4 h 30",
                            "99999999999 d", "quatro horas"})
        row(bad, "!");
}

void TestGuiDeadlines::durationsAreRead()
{
    QFETCH(QString, typed);
    const auto minutes = minutesIn(typed);
    QTEST(minutes ? durationText(*minutes) : u"!"_s, "expected");
}

void TestGuiDeadlines::nothingTouchedIsNothingChanged()
{
    DeadlineRules rules = DeadlineRules::usual();
    rules.thresholds = {{u"TÉCNICO"_s, 90, 1440}, {u"X"_s, {}, 60}};
    rules.profiles[0].types = {u"Reclamação"_s};
    rules.profiles[2].warning = {WarningBefore::Kind::Minutes, 90};
    rules.defaultProfile = u"internal"_s;
    rules.holidays = {{u"zumbi"_s}, {u"corpus-christi"_s}, {{u"São João"_s, 6, 24, {}}, {u"Luto"_s, 2, 9, 2026}}};
    open(rules);
    for (const int page : {1, 2, 0})
        showPage(page);
    profiles()->setCurrentRow(2);
    const auto kept = press();
    QVERIFY(kept);
    QCOMPARE(*kept, rules);
}

void TestGuiDeadlines::limitsByKeysAlone()
{
    child<QComboBox>("typeCombo")->setFocus();
    WindowDriver::type(u"Financeiro"_s);
    pressLetter(*m_dialog, Qt::Key_A);
    QCOMPARE(limits()->rowCount(), 1);
    QTRY_VERIFY(limits()->hasFocus());
    QCOMPARE(limits()->currentColumn(), 2);
    WindowDriver::press(Qt::Key_F2);
    QTRY_VERIFY(!limits()->hasFocus()); // the cell's editor has it
    WindowDriver::type(u"4 h"_s);
    WindowDriver::press(Qt::Key_Return);
    QTRY_COMPARE(limits()->item(0, 2)->text(), u"4 h"_s);
    QVERIFY(m_dialog->isVisible()); // Return ended the editing, not the dialog
    QTRY_VERIFY(limits()->hasFocus());
    WindowDriver::press(Qt::Key_Left);
    WindowDriver::press(Qt::Key_F2);
    QTRY_VERIFY(!limits()->hasFocus());
    WindowDriver::type(u"30 min"_s);
    WindowDriver::press(Qt::Key_Return);
    QTRY_COMPARE(limits()->item(0, 1)->text(), u"30 min"_s);
    const auto kept = press();
    QVERIFY(kept);
    const QList<TypeThreshold> expected{{u"Financeiro"_s, 30, 240}};
    QCOMPARE(kept->thresholds, expected);
}

void TestGuiDeadlines::badLimitsArePointedOut_data()
{
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("late");
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("column");
    QTest::newRow("no unit") << u""_s << u"30"_s << u"“30” is no time"_s << 2;
    QTest::newRow("words") << u"logo"_s << u"4 h"_s << u"“logo” is no time"_s << 1;
    QTest::newRow("neither") << u""_s << u" "_s << u"Say when “SAC” is late"_s << 2;
    QTest::newRow("the wrong way round") << u"5 h"_s << u"4 h"_s << u"late before its warning"_s << 1;
}

void TestGuiDeadlines::badLimitsArePointedOut()
{
    QFETCH(QString, warning);
    QFETCH(QString, late);
    QFETCH(QString, told);
    add(u"TÉCNICO"_s, u"1 h"_s, u"2 h"_s);
    add(u"SAC"_s, warning, late);
    showPage(2);
    QVERIFY(!press());
    QVERIFY2(problem().contains(told), qPrintable(problem()));
    QCOMPARE(child<QTabWidget>("tabs")->currentIndex(), 0);
    QCOMPARE(limits()->currentRow(), 1);
    QTEST(limits()->currentColumn(), "column");
    QCOMPARE(limits()->item(1, 1)->text(), warning);
    QCOMPARE(limits()->item(1, 2)->text(), late);
    limits()->item(1, 1)->setText({});
    limits()->item(1, 2)->setText(u"4 h"_s);
    QVERIFY(press());
}

void TestGuiDeadlines::badTimesAreToldAsTheyAreTyped()
{
    add(u"SAC"_s, {}, u"abc"_s);
    QVERIFY2(problem().contains(u"“abc” is no time"_s), qPrintable(problem()));
    QVERIFY(!limits()->item(0, 2)->icon().isNull());
    add(u"TÉCNICO"_s, {}, u"2 h"_s);
    QVERIFY(problem().contains(u"“abc”"_s)); // it is still there
    limits()->item(0, 2)->setText(u"4 h"_s);
    QCOMPARE(problem(), QString());
    QVERIFY(limits()->item(0, 2)->icon().isNull());
    showPage(1);
    profiles()->setCurrentRow(2);
    auto *monday = child<QLineEdit>("mondayEdit");
    monday->setFocus();
    monday->setText(u"abc"_s);
    QCOMPARE(problem(), QString()); // somebody is typing
    child<QLineEdit>("tuesdayEdit")->setFocus();
    QVERIFY2(problem().contains(u"“abc” are no working times"_s), qPrintable(problem()));
    monday->setFocus();
    monday->setText(u"08:00-12:00"_s);
    child<QLineEdit>("tuesdayEdit")->setFocus();
    QCOMPARE(problem(), QString());
}

void TestGuiDeadlines::anEmptyListSaysWhatItIsFor()
{
    auto *empty = child<QLabel>("emptyLabel");
    QVERIFY(empty->isVisible() && !empty->text().isEmpty());
    add(u"SAC"_s, {}, u"2 h"_s);
    QVERIFY(!empty->isVisible());
    child<QPushButton>("removeButton", child<ThresholdsPage>("ThresholdsPage"))->click();
    QVERIFY(empty->isVisible());
}

void TestGuiDeadlines::aTypeIsThereOnce()
{
    add(u"TÉCNICO"_s, {}, u"2 h"_s);
    child<QComboBox>("typeCombo")->setEditText(u" tecnico"_s);
    child<QPushButton>("addButton", child<ThresholdsPage>("ThresholdsPage"))->click();
    QCOMPARE(limits()->rowCount(), 1); // the row that is there is gone to
    QCOMPARE(limits()->item(0, 2)->text(), u"2 h"_s);
    add(u"SAC"_s, {}, u"2 h"_s);
    limits()->item(1, 0)->setText(u"tecnico"_s);
    QVERIFY(!press());
    QVERIFY(problem().contains(u"there twice"_s));
    child<QPushButton>("removeButton", child<ThresholdsPage>("ThresholdsPage"))->click();
    QVERIFY(press());
}

void TestGuiDeadlines::profilesAreEdited()
{
    showPage(1);
    child<QPushButton>("addButton", child<ProfilesPage>("ProfilesPage"))->click();
    QCOMPARE(profiles()->count(), 4);
    QCOMPARE(profiles()->currentItem()->text(), u"New profile"_s);
    child<QLineEdit>("nameEdit")->setText(u"VIP"_s);
    QCOMPARE(profiles()->currentItem()->text(), u"VIP"_s);
    child<QSpinBox>("amountSpin")->setValue(12);
    child<QComboBox>("unitCombo")->setCurrentIndex(0);
    QVERIFY(!child<QWidget>("week")->isEnabled() && child<QCheckBox>("wholeDaysCheck")->isEnabled());
    child<QComboBox>("unitCombo")->setCurrentIndex(3);
    QVERIFY(child<QWidget>("week")->isEnabled() && !child<QCheckBox>("wholeDaysCheck")->isEnabled());
    child<QLineEdit>("saturdayEdit")->setText(u"8:00 - 12:00"_s);
    profiles()->setCurrentRow(0);
    QCOMPARE(child<QLineEdit>("nameEdit")->text(), u"SAC"_s);
    QVERIFY(child<QLineEdit>("sourceEdit")->text().contains(u"11.034/2022"_s));
    const auto kept = press();
    QVERIFY(kept);
    QCOMPARE(kept->profiles.size(), 4);
    const DeadlineProfile &vip = kept->profiles.at(3);
    QCOMPARE(vip.name, u"VIP"_s);
    QCOMPARE(vip.amount, 12);
    QCOMPARE(vip.unit, DeadlineUnit::WorkingHours);
    QCOMPARE(textOf(vip.week[5]), u"08:00-12:00"_s);
    QVERIFY(!vip.holidaysCount && !vip.id.isEmpty());
    QCOMPARE(kept->profiles.first(3), DeadlineRules::usual().profiles);
}

void TestGuiDeadlines::warningsAreToldInTheirUnit()
{
    DeadlineRules rules = DeadlineRules::usual();
    rules.profiles[0].warning = {WarningBefore::Kind::Minutes, 2880};
    rules.profiles[1].warning = {WarningBefore::Kind::Minutes, 90};
    open(rules);
    showPage(1);
    QCOMPARE(child<QSpinBox>("warningSpin")->value(), 2);
    QCOMPARE(child<QComboBox>("warningCombo")->currentText(), u"days"_s);
    profiles()->setCurrentRow(1);
    QCOMPARE(child<QSpinBox>("warningSpin")->value(), 90);
    QCOMPARE(child<QComboBox>("warningCombo")->currentText(), u"minutes"_s);
    child<QComboBox>("warningCombo")->setCurrentIndex(0);
    profiles()->setCurrentRow(2);
    child<QComboBox>("warningCombo")->setCurrentIndex(2);
    child<QSpinBox>("warningSpin")->setValue(3);
    const auto kept = press();
    QVERIFY(kept);
    QCOMPARE(kept->profiles.at(0).warning, rules.profiles.at(0).warning);
    QCOMPARE(kept->profiles.at(1).warning, (WarningBefore{WarningBefore::Kind::Percent, 90}));
    QCOMPARE(kept->profiles.at(2).warning, (WarningBefore{WarningBefore::Kind::Minutes, 180}));
}

void TestGuiDeadlines::typesBelongToOneProfile()
{
    showPage(1);
    auto *types = child<QListWidget>("typeList");
    QCOMPARE(types->count(), 3); // SAC and sac are one
    const auto typed = [types](const QString &text) { return types->findItems(text, Qt::MatchStartsWith).first(); };
    typed(u"SAC"_s)->setCheckState(Qt::Checked);
    profiles()->setCurrentRow(1);
    QCOMPARE(typed(u"SAC"_s)->text(), u"SAC (now SAC)"_s);
    QCOMPARE(typed(u"SAC"_s)->checkState(), Qt::Unchecked);
    typed(u"SAC"_s)->setCheckState(Qt::Checked);
    typed(u"TÉCNICO"_s)->setCheckState(Qt::Checked);
    typed(u"TÉCNICO"_s)->setCheckState(Qt::Unchecked);
    const auto kept = press();
    QVERIFY(kept);
    QCOMPARE(kept->profiles.at(0).types, QStringList());
    QCOMPARE(kept->profiles.at(1).types, QStringList{u"SAC"_s});
}

void TestGuiDeadlines::badProfilesArePointedOut()
{
    showPage(1);
    profiles()->setCurrentRow(2);
    child<QLineEdit>("mondayEdit")->setText(u"8 às 12"_s);
    profiles()->setCurrentRow(0);
    showPage(0);
    QVERIFY(!press());
    QVERIFY2(problem().contains(u"“8 às 12” are no working times"_s), qPrintable(problem()));
    QCOMPARE(child<QTabWidget>("tabs")->currentIndex(), 1);
    QCOMPARE(profiles()->currentRow(), 2);
    QTRY_VERIFY(child<QLineEdit>("mondayEdit")->hasFocus());
    QCOMPARE(child<QLineEdit>("mondayEdit")->text(), u"8 às 12"_s);
    for (const char *day : {"mondayEdit", "tuesdayEdit", "wednesdayEdit", "thursdayEdit", "fridayEdit"})
        child<QLineEdit>(day)->clear();
    QVERIFY(!press());
    QVERIFY2(problem().contains(u"a day that is worked"_s), qPrintable(problem()));
    child<QLineEdit>("sundayEdit")->setText(u"00:00-24:00"_s);
    child<QLineEdit>("nameEdit")->setText(u" "_s);
    QVERIFY(!press());
    QCOMPARE(problem(), u"Give the profile a name."_s);
    child<QLineEdit>("nameEdit")->setText(u"Plantão"_s);
    const auto kept = press();
    QVERIFY(kept);
    QCOMPARE(kept->profiles.at(2).week, (WorkWeek{{{}, {}, {}, {}, {}, {}, {{0, 1440}}}}));
}

void TestGuiDeadlines::theDefaultProfileGoesWithIt()
{
    showPage(1);
    profiles()->setCurrentRow(1);
    child<QCheckBox>("defaultCheck")->setChecked(true);
    profiles()->setCurrentRow(2);
    QVERIFY(!child<QCheckBox>("defaultCheck")->isChecked());
    auto kept = press();
    QVERIFY(kept);
    QCOMPARE(kept->defaultProfile, u"anatel"_s);
    open(*kept);
    showPage(1);
    profiles()->setCurrentRow(1);
    QVERIFY(child<QCheckBox>("defaultCheck")->isChecked());
    child<QPushButton>("removeButton", child<ProfilesPage>("ProfilesPage"))->click();
    kept = press();
    QVERIFY(kept);
    QCOMPARE(kept->defaultProfile, QString());
    QCOMPARE(kept->profiles.size(), 2);
}

void TestGuiDeadlines::defaultsComeBackPageByPage()
{
    add(u"SAC"_s, {}, u"2 h"_s);
    showPage(1);
    child<QLineEdit>("nameEdit")->setText(u"Outro"_s);
    child<QPushButton>("defaultsButton")->click();
    QCOMPARE(profiles()->item(0)->text(), u"SAC"_s);
    QCOMPARE(limits()->rowCount(), 1);
    showPage(0);
    child<QPushButton>("defaultsButton")->click();
    QCOMPARE(limits()->rowCount(), 0);
    QCOMPARE(press(), std::optional(DeadlineRules::usual()));
}

void TestGuiDeadlines::cancelKeepsNothing()
{
    add(u"SAC"_s, {}, u"2 h"_s);
    m_dialog->reject();
    QVERIFY(m_spy->isEmpty() && !m_dialog->isVisible());
}

void TestGuiDeadlines::textIsNoMarkup()
{
    add(u"<b>x</b>"_s, {}, u"<i>1</i>"_s);
    QVERIFY(!press());
    QCOMPARE(child<QLabel>("problemLabel")->textFormat(), Qt::PlainText);
    QVERIFY(problem().contains(u"<i>1</i>"_s));
}

void TestGuiDeadlines::looksRight()
{
    putOnLook();
    DeadlineRules rules = DeadlineRules::usual();
    rules.thresholds = {{u"SAC"_s, 60, 120}};
    rules.holidays.own = {{u"São João"_s, 6, 24, {}}};
    open(rules);
    for (const int page : {0, 1, 2}) {
        showPage(page);
        QTRY_COMPARE(defectsOf(*m_dialog), QString());
    }
}

QTEST_MAIN(TestGuiDeadlines)
#include "tst_gui_deadlines.moc"
