// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/optionaldateedit.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace guiche;

class TestGuiDateEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_edit.reset(); }

    void readsDates_data();
    void readsDates();
    void emptyIsNoDateAndNoMistake();
    void setDateShowsIt();
    void upAndDownStepByDays();
    void steppingFromNothingBeginsToday();
    void leavingWritesTheDateOut();
    void unreadableTextStays();
    void opensCalendar_data();
    void opensCalendar();
    void escClosesTheCalendarOnly();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_edit.get(), key, modifiers);
    }

    std::unique_ptr<OptionalDateEdit> m_edit;
};

void TestGuiDateEdit::init()
{
    m_edit = std::make_unique<OptionalDateEdit>();
    m_edit->show();
    m_edit->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
}

void TestGuiDateEdit::readsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const QDate first(2026, 3, 1);
    for (const char *typed : {"01/03/2026", "1/3/2026", "1/3/26", "01032026", "010326", "1.3.2026", "01-03-2026",
                              "1 3 26", "2026-03-01", "  01/03/2026  "})
        QTest::newRow(typed) << QString::fromLatin1(typed) << first;
    QTest::newRow("leap day") << QStringLiteral("29/02/2024") << QDate(2024, 2, 29);
    QTest::newRow("last century") << QStringLiteral("31/12/1999") << QDate(1999, 12, 31);
    for (const char *typed : {"29/02/2026", "31/04/2026", "00/01/2026", "01/13/2026", "2026-13-01", "1/3", "1/3/2",
                              "1/3/202", "hoje", "01/03/2026x", "0103202", "1//3/2026", "2026/03/01", "12345678901"})
        QTest::newRow(typed) << QString::fromLatin1(typed) << QDate();
}

void TestGuiDateEdit::readsDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QCOMPARE(OptionalDateEdit::readDate(typed).value_or(QDate()), date);
    m_edit->setText(typed);
    QCOMPARE(m_edit->date().value_or(QDate()), date);
    QCOMPARE(m_edit->isReadable(), date.isValid());
}

void TestGuiDateEdit::emptyIsNoDateAndNoMistake()
{
    QVERIFY(!m_edit->date());
    QVERIFY(m_edit->isReadable());
    m_edit->setText(QStringLiteral("   "));
    QVERIFY(!m_edit->date());
    QVERIFY(m_edit->isReadable());
    QVERIFY(!m_edit->placeholderText().isEmpty());
}

void TestGuiDateEdit::setDateShowsIt()
{
    m_edit->setDate(QDate(2026, 3, 1));
    QCOMPARE(m_edit->text(), QStringLiteral("01/03/2026"));
    m_edit->setDate({});
    QVERIFY(m_edit->text().isEmpty());
}

void TestGuiDateEdit::upAndDownStepByDays()
{
    QSignalSpy edited(m_edit.get(), &QLineEdit::textEdited);
    m_edit->setDate(QDate(2026, 2, 28));
    press(Qt::Key_Up);
    QCOMPARE(m_edit->text(), QStringLiteral("01/03/2026"));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(m_edit->text(), QStringLiteral("27/02/2026"));
    QCOMPARE(edited.size(), 3);
}

void TestGuiDateEdit::steppingFromNothingBeginsToday()
{
    const QDate before = QDate::currentDate();
    press(Qt::Key_Down);
    QVERIFY(m_edit->date());
    QVERIFY(*m_edit->date() >= before && *m_edit->date() <= QDate::currentDate());
}

void TestGuiDateEdit::leavingWritesTheDateOut()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("1/3/26"));
    QCOMPARE(m_edit->text(), QStringLiteral("1/3/26")); // not while typing
    m_edit->clearFocus();
    QCOMPARE(m_edit->text(), QStringLiteral("01/03/2026"));
}

void TestGuiDateEdit::unreadableTextStays()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("31/02/2026"));
    m_edit->clearFocus();
    QCOMPARE(m_edit->text(), QStringLiteral("31/02/2026"));
    QVERIFY(!m_edit->isReadable());
}

void TestGuiDateEdit::opensCalendar_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("F4") << static_cast<int>(Qt::Key_F4) << 0;
    QTest::newRow("Alt+Down") << static_cast<int>(Qt::Key_Down) << static_cast<int>(Qt::AltModifier);
}

void TestGuiDateEdit::opensCalendar()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    m_edit->setDate(QDate(2018, 11, 5));
    press(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *calendar = QApplication::activePopupWidget()->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2018, 11, 5));
    QCOMPARE(m_edit->text(), QStringLiteral("05/11/2018"));
    QApplication::activePopupWidget()->close();
}

void TestGuiDateEdit::escClosesTheCalendarOnly()
{
    m_edit->setDate(QDate(2018, 11, 5));
    press(Qt::Key_F4);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Right);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_edit->text(), QStringLiteral("05/11/2018"));
}

QTEST_MAIN(TestGuiDateEdit)
#include "tst_gui_dateedit.moc"
