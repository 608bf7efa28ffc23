// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowdriver.h"

#include "gui/deadlinesdialog.h"
#include "gui/holidayspage.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace guiche;

// The page of holidays in the dialog of deadlines.
class TestGuiHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init() { open(); }

    void holidaysAreLeftOutAndTaken();
    void ownHolidays();
    void badHolidaysArePointedOut();
    void holidayFiles();

private:
    void open();
    void showPage(int page) { child<QTabWidget>("tabs")->setCurrentIndex(page); }
    template<typename Widget>
    Widget *child(const char *name, const QWidget *in = nullptr) const
    {
        const QWidget *parent = in ? in : m_dialog.get();
        return parent->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString problem() const { return child<QLabel>("problemLabel")->text(); }
    QTreeWidget *national() const { return child<QTreeWidget>("nationalTree"); }
    QTableWidget *own() const { return child<QTableWidget>("ownTable"); }
    void addOwn(const QString &date, const QString &name);
    void tick(QLatin1String text, bool isTicked);
    // Presses OK; nothing: the dialog stays.
    std::optional<DeadlineRules> press();

    std::unique_ptr<DeadlinesDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_spy;
    QTemporaryDir m_directory;
};

void TestGuiHolidays::open()
{
    m_spy.reset();
    m_dialog = std::make_unique<DeadlinesDialog>(DeadlineRules::usual(), QStringList(), 2026);
    m_spy = std::make_unique<QSignalSpy>(m_dialog.get(), &DeadlinesDialog::rulesEdited);
    m_dialog->open();
    QVERIFY(WindowDriver::awaitFocus(m_dialog.get()));
}

std::optional<DeadlineRules> TestGuiHolidays::press()
{
    m_spy->clear();
    child<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok)->click();
    if (m_spy->isEmpty() || m_dialog->isVisible())
        return std::nullopt;
    const auto rules = m_spy->first().first().value<DeadlineRules>();
    return rules.problem().isEmpty() ? std::optional(rules) : std::nullopt;
}

void TestGuiHolidays::addOwn(const QString &date, const QString &name)
{
    child<QPushButton>("addButton", child<HolidaysPage>("HolidaysPage"))->click();
    const int row = own()->currentRow();
    own()->item(row, 0)->setText(date);
    own()->item(row, 1)->setText(name);
}

void TestGuiHolidays::tick(QLatin1String text, bool isTicked)
{
    const auto items = national()->findItems(text, Qt::MatchContains, 1);
    QCOMPARE(items.size(), 1);
    items.first()->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
}

void TestGuiHolidays::holidaysAreLeftOutAndTaken()
{
    showPage(2);
    QCOMPARE(national()->topLevelItemCount(), 13);
    QCOMPARE(national()->topLevelItem(1)->text(0), u"16/02/2026"_s);
    QVERIFY(national()->topLevelItem(0)->text(2).contains(u"Lei 662/1949"_s));
    tick(QLatin1String("Natal"), false);
    tick(QLatin1String("Corpus"), true);
    tick(QLatin1String("Zumbi"), false);
    tick(QLatin1String("Zumbi"), true);
    child<QSpinBox>("yearSpin")->setValue(2023);
    QCOMPARE(national()->topLevelItemCount(), 12); // none of Zumbi yet
    QCOMPARE(national()->topLevelItem(1)->text(0), u"20/02/2023"_s);
    QCOMPARE(national()->topLevelItem(11)->checkState(0), Qt::Unchecked); // Natal is left out of every year
    const auto kept = press();
    QVERIFY(kept);
    QCOMPARE(kept->holidays, (HolidayChoice{{u"christmas"_s}, {u"corpus-christi"_s}, {}}));
}

void TestGuiHolidays::ownHolidays()
{
    showPage(2);
    addOwn(u"24/6"_s, u"São João"_s);
    addOwn(u"29/02"_s, u"Bissexto"_s);
    addOwn(u"10/03/2026"_s, u"<i>Luto</i>"_s);
    addOwn(u"1/1"_s, u"Engano"_s);
    child<QPushButton>("removeButton", child<HolidaysPage>("HolidaysPage"))->click();
    const auto kept = press();
    QVERIFY(kept);
    const QList<OwnHoliday> expected{
        {u"São João"_s, 6, 24, {}}, {u"Bissexto"_s, 2, 29, {}}, {u"<i>Luto</i>"_s, 3, 10, 2026}};
    QCOMPARE(kept->holidays.own, expected);
}

void TestGuiHolidays::badHolidaysArePointedOut()
{
    showPage(2);
    addOwn(u"31/02"_s, u"Nunca"_s);
    showPage(0);
    QVERIFY(!press());
    QVERIFY2(problem().contains(u"“31/02” is no date"_s), qPrintable(problem()));
    QCOMPARE(child<QTabWidget>("tabs")->currentIndex(), 2);
    QCOMPARE(own()->item(0, 0)->text(), u"31/02"_s);
    own()->item(0, 0)->setText(u"28/02"_s);
    own()->item(0, 1)->setText(u" "_s);
    QVERIFY(!press());
    QVERIFY2(problem().contains(u"Name the holiday of 28/02"_s), qPrintable(problem()));
    own()->item(0, 1)->setText(u"Feriado"_s);
    QVERIFY(press());
}

void TestGuiHolidays::holidayFiles()
{
    showPage(2);
    auto *page = child<HolidaysPage>("HolidaysPage");
    const QString file = m_directory.filePath(u"feriados.json"_s);
    addOwn(u"24/06"_s, u"São João"_s);
    tick(QLatin1String("Zumbi"), false);
    page->exportTo(file);
    QCOMPARE(problem(), u"The holidays were written."_s);

    open();
    showPage(2);
    page = child<HolidaysPage>("HolidaysPage");
    addOwn(u"01/02"_s, u"Meu"_s);
    for (const QByteArray &bad : {QByteArray("{"), QByteArray("{}"), QByteArray(R"({"format":"guiche-holidays"})")}) {
        QFile other(m_directory.filePath(u"outro.json"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(bad) == bad.size());
        other.close();
        page->importFrom(other.fileName());
        QVERIFY2(problem().contains(u"Nothing was changed."_s), qPrintable(problem()));
        QCOMPARE(own()->item(0, 1)->text(), u"Meu"_s);
    }
    page->importFrom(m_directory.filePath(u"missing.json"_s));
    QVERIFY(problem().contains(u"cannot be read"_s));
    page->importFrom(file);
    QVERIFY2(problem().startsWith(u"1 holiday"_s), qPrintable(problem()));
    page->exportTo(m_directory.filePath(u"no/such/place.json"_s));
    QVERIFY(problem().contains(u"cannot be written"_s));
    const auto kept = press();
    QVERIFY(kept);
    QCOMPARE(kept->holidays, (HolidayChoice{{u"zumbi"_s}, {}, {{u"São João"_s, 6, 24, {}}}}));
}

QTEST_MAIN(TestGuiHolidays)
#include "tst_gui_holidays.moc"
