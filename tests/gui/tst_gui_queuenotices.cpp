// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alertsdialog.h"
#include "gui/notifier.h"
#include "gui/viewdialog.h"
#include "gui/viewwords.h"

#include "gui/keyboardchecks.h"
#include "gui/layoutchecks.h"
#include "gui/theme.h"
#include "gui/windowdriver.h"
#include "gui/writtentray.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

Alert alertOf(const QString &view, AlertKind kind, qsizetype count)
{
    return {view, kind, count, {IdAtendimento(u"4711"_s)}};
}

qsizetype pixelsOf(const QIcon &icon, const QColor &color)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0).toImage();
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestGuiQueueNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void saysHowManyAndWhere();
    void inFrontOnlyTheWindowTells();
    void clickGoesToTheGravest();
    void withoutATray();
    void theTrayMayComeLater();
    void theIconMayComeLater();
    void removedViewsAreNotToldOf();
    void marksAreTakenOut();
    void quietHours();
    void iconCounts();
    void iconFollowsTheTheme();
    void iconComesAndGoes();
    void namesAView();
    void tellsOfTakenNames();
    void readyMadeKeepsItsName();
    void asksForQuietHours();
    void dialogsFit_data();
    void dialogsFit();

private:
    QDateTime m_now;
    QStringList m_removed; // views
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QWidget> m_other; // in front of it
    WrittenTray *m_tray = nullptr;
    std::unique_ptr<Notifier> m_notifier;
};

void TestGuiQueueNotices::init()
{
    m_now = QDateTime(QDate(2026, 3, 9), QTime(14, 30));
    m_removed.clear();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_other = std::make_unique<QWidget>();
    m_other->show();
    m_other->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_other.get()));
    auto tray = std::make_unique<WrittenTray>();
    m_tray = tray.get();
    m_notifier = std::make_unique<Notifier>(
        *m_window, std::move(tray), [this] { return m_now; },
        [this](const QString &id) { return m_removed.contains(id) ? QString() : QString(u"View "_s + id); });
    m_notifier->setCount(12);
}

void TestGuiQueueNotices::cleanup()
{
    m_notifier.reset();
    m_other.reset();
    m_window.reset();
    QApplication::setPalette(lightPalette());
}

void TestGuiQueueNotices::saysHowManyAndWhere()
{
    QSignalSpy notices(m_notifier.get(), &Notifier::noticeWanted);
    m_notifier->tell({});
    m_notifier->tell({alertOf(u"a"_s, AlertKind::NewRows, 3), alertOf(u"a"_s, AlertKind::CrossingLate, 1),
                      alertOf(u"b"_s, AlertKind::CrossingWarning, 2)});
    const QString text = u"View a: 3 new, 1 late\nView b: 2 close to the deadline"_s;
    QCOMPARE(m_tray->messages, QStringList{QCoreApplication::applicationName() + u'|' + text});
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first()[0].toString(), text);
    QCOMPARE(notices.first()[1].toString(), u"a"_s);
    QVERIFY(!text.contains(u"4711"_s));
}

void TestGuiQueueNotices::inFrontOnlyTheWindowTells()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy notices(m_notifier.get(), &Notifier::noticeWanted);
    m_notifier->tell({alertOf(u"a"_s, AlertKind::NewRows, 3)});
    QCOMPARE(m_tray->messages, QStringList());
    QCOMPARE(notices.size(), 1);
}

void TestGuiQueueNotices::clickGoesToTheGravest()
{
    QSignalSpy wanted(m_notifier.get(), &Notifier::viewWanted);
    m_notifier->tell({alertOf(u"a"_s, AlertKind::NewRows, 30), alertOf(u"b"_s, AlertKind::CrossingLate, 1),
                      alertOf(u"c"_s, AlertKind::CrossingWarning, 2)});
    m_window->showMinimized();
    Q_EMIT m_tray->messageClicked();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first()[0].toString(), u"b"_s);
    QCOMPARE(wanted.first()[1].value<QList<IdAtendimento>>(), QList<IdAtendimento>{IdAtendimento(u"4711"_s)});
    QVERIFY(!m_window->isMinimized());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showMinimized();
    Q_EMIT m_tray->activated(); // the icon: to the window, wherever it is
    QVERIFY(!m_window->isMinimized());
    QCOMPARE(wanted.size(), 1);
}

void TestGuiQueueNotices::withoutATray()
{
    m_tray->isPresent = false;
    QVERIFY(!m_notifier->hasTray());
    QSignalSpy notices(m_notifier.get(), &Notifier::noticeWanted);
    m_notifier->setCount(13);
    m_notifier->tell({alertOf(u"a"_s, AlertKind::NewRows, 1)});
    QCOMPARE(m_tray->messages, QStringList());
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first()[0].toString(), u"View a: 1 new"_s);
}

void TestGuiQueueNotices::theTrayMayComeLater()
{
    m_tray->isPresent = m_tray->isShown = false;
    m_notifier->setCount(13);
    QVERIFY(!m_tray->isShown);
    m_tray->isPresent = true;
    m_notifier->tell({alertOf(u"a"_s, AlertKind::NewRows, 1)});
    QCOMPARE(m_tray->messages, QStringList{QCoreApplication::applicationName() + u"|View a: 1 new"_s});
    QCOMPARE(m_tray->toolTip, u"Guichê: 13 late"_s);
}

void TestGuiQueueNotices::theIconMayComeLater()
{
    m_tray->isPresent = m_tray->isShown = false;
    m_notifier->setCount(13);
    m_tray->isPresent = true;
    m_notifier->setCount(13);
    QVERIFY(m_tray->isShown);
    QCOMPARE(m_tray->toolTip, u"Guichê: 13 late"_s);
}

void TestGuiQueueNotices::removedViewsAreNotToldOf()
{
    AlertSettings settings;
    settings.quiet.isOn = true;
    m_notifier->setSettings(settings);
    QSignalSpy notices(m_notifier.get(), &Notifier::noticeWanted);
    m_now.setTime(QTime(23, 0));
    m_notifier->tell({alertOf(u"a"_s, AlertKind::CrossingLate, 3), alertOf(u"b"_s, AlertKind::NewRows, 2)});
    m_removed = {u"a"_s};
    m_now = m_now.addSecs(8 * 3600);
    m_notifier->tell({});
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first()[0].toString(), u"View b: 2 new"_s);
    QCOMPARE(notices.first()[1].toString(), u"b"_s);
    m_removed = {u"a"_s, u"b"_s};
    m_notifier->tell({alertOf(u"b"_s, AlertKind::NewRows, 2)});
    QCOMPARE(notices.size(), 1);
    QCOMPARE(m_tray->messages.size(), 1);
}

void TestGuiQueueNotices::marksAreTakenOut()
{
    m_notifier->tell({alertOf(u"<b>A & B</b>"_s, AlertKind::NewRows, 1)});
    QVERIFY(m_tray->messages.first().endsWith(u"View ‹b›A + B‹/b›: 1 new"_s));
}

void TestGuiQueueNotices::quietHours()
{
    AlertSettings settings;
    settings.quiet.isOn = true;
    m_notifier->setSettings(settings);
    QSignalSpy notices(m_notifier.get(), &Notifier::noticeWanted);
    m_now.setTime(QTime(23, 0));
    m_notifier->tell({alertOf(u"a"_s, AlertKind::NewRows, 1)});
    m_notifier->tell({alertOf(u"a"_s, AlertKind::NewRows, 2)});
    QCOMPARE(notices.size(), 0);
    auto *timer = m_notifier->findChild<QTimer *>(u"quietTimer"_s);
    QVERIFY(timer->isActive());
    m_now = m_now.addSecs(8 * 3600);
    QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first()[0].toString(), u"View a: 3 new"_s);
    QCOMPARE(m_tray->messages.size(), 1);
    QVERIFY(!timer->isActive());

    m_now.setTime(QTime(23, 0));
    m_notifier->tell({alertOf(u"a"_s, AlertKind::NewRows, 1)});
    m_notifier->forget();
    m_now = m_now.addSecs(8 * 3600);
    m_notifier->tell({});
    QCOMPARE(notices.size(), 1);

    settings.isOn = false;
    m_notifier->setSettings(settings);
    m_notifier->tell({alertOf(u"a"_s, AlertKind::NewRows, 1)});
    QCOMPARE(notices.size(), 1);
    QVERIFY(!m_tray->isShown);
}

void TestGuiQueueNotices::iconCounts()
{
    const QColor late = toneColor(lightPalette(), Tone::Late);
    QCOMPARE(pixelsOf(countedIcon(0, lightPalette()), late), 0);
    const qsizetype one = pixelsOf(countedIcon(7, lightPalette()), late);
    const qsizetype many = pixelsOf(countedIcon(100, lightPalette()), late);
    QVERIFY(one > 200);
    QVERIFY(many > one / 2);
    QCOMPARE(countedIcon(100, lightPalette()).pixmap(QSize(48, 48), 1.0).toImage(),
             countedIcon(12345, lightPalette()).pixmap(QSize(48, 48), 1.0).toImage()); // 99+
    QVERIFY(countedIcon(7, lightPalette()).pixmap(QSize(48, 48), 1.0).toImage()
            != countedIcon(8, lightPalette()).pixmap(QSize(48, 48), 1.0).toImage());
    if (const QString folder = qEnvironmentVariable("GUICHE_PICTURES"); !folder.isEmpty()) {
        QImage all(400, 80, QImage::Format_ARGB32);
        all.fill(QColor(128, 128, 128));
        QPainter painter(&all);
        int x = 4;
        for (const qsizetype count : {0, 7, 42, 100}) {
            for (const int size : {16, 22, 48}) {
                painter.drawPixmap(x, 4, countedIcon(count, lightPalette()).pixmap(QSize(size, size), 1.0));
                x += size + 4;
            }
        }
        painter.end();
        all.save(folder + u"/tray.png"_s);
    }
}

void TestGuiQueueNotices::iconFollowsTheTheme()
{
    QVERIFY(pixelsOf(m_tray->icon, toneColor(lightPalette(), Tone::Late)) > 0);
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents();
    QVERIFY(pixelsOf(m_tray->icon, toneColor(darkPalette(), Tone::Late)) > 0);
}

void TestGuiQueueNotices::iconComesAndGoes()
{
    QVERIFY(m_tray->isShown);
    QCOMPARE(m_tray->toolTip, u"Guichê: 12 late"_s);
    m_notifier->setCount(std::nullopt);
    QVERIFY(!m_tray->isShown);
    m_notifier->setCount(0);
    QVERIFY(m_tray->isShown);
}

void TestGuiQueueNotices::namesAView()
{
    PersonalView view;
    view.name = u"Fibra"_s;
    view.alerts.crossingLate = true;
    ViewDialog dialog(u"Save view"_s, view, {});
    dialog.open();
    QSignalSpy named(&dialog, &ViewDialog::viewNamed);
    auto *name = dialog.findChild<QLineEdit *>(u"nameEdit"_s);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(name->selectedText(), u"Fibra"_s);
    name->setText(u"  "_s);
    QVERIFY(!ok->isEnabled());
    dialog.accept();
    QVERIFY(dialog.isVisible());
    name->setText(u" Fibra  norte "_s);
    dialog.findChild<QCheckBox *>(u"newBox"_s)->click();
    ok->click();
    QCOMPARE(named.size(), 1);
    QCOMPARE(named.first()[0].toString(), u"Fibra norte"_s);
    QCOMPARE(named.first()[1].value<AlertRule>(), (AlertRule{true, false, true}));
    QVERIFY(!dialog.isVisible());
}

void TestGuiQueueNotices::tellsOfTakenNames()
{
    ViewDialog dialog(u"Save view"_s, PersonalView(), {u"Fibra"_s});
    dialog.open();
    dialog.findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"fibra"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"“fibra (2)”"_s));
    QVERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

void TestGuiQueueNotices::readyMadeKeepsItsName()
{
    ViewDialog dialog(u"View"_s, readyMade(ReadyMadeView::Late), readyMadeNames());
    dialog.open();
    QSignalSpy named(&dialog, &ViewDialog::viewNamed);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"nameEdit"_s)->text(), u"Late"_s);
    QVERIFY(!dialog.findChild<QLineEdit *>(u"nameEdit"_s)->isEnabled());
    dialog.findChild<QCheckBox *>(u"warningBox"_s)->click();
    dialog.accept();
    QCOMPARE(named.first()[0].toString(), QString());
    QCOMPARE(named.first()[1].value<AlertRule>(), (AlertRule{false, true, false}));
}

void TestGuiQueueNotices::asksForQuietHours()
{
    AlertSettings settings;
    settings.quiet = {true, QTime(18, 0), QTime(8, 0), {true, true, true, true, true, false, false}};
    AlertsDialog dialog(settings, true);
    dialog.open();
    QSignalSpy chosen(&dialog, &AlertsDialog::settingsChosen);
    QCOMPARE(dialog.findChild<QLabel *>(u"nightLabel"_s)->text(), u"of the next day"_s);
    QVERIFY(!dialog.findChild<QLabel *>(u"trayLabel"_s)->isVisible());
    dialog.findChild<QTimeEdit *>(u"toEdit"_s)->setTime(QTime(23, 30));
    QCOMPARE(dialog.findChild<QLabel *>(u"nightLabel"_s)->text(), QString());
    dialog.findChild<QCheckBox *>(u"dayBox6"_s)->click();
    dialog.accept();
    settings.quiet.to = QTime(23, 30);
    settings.quiet.days[5] = true;
    QCOMPARE(chosen.first().first().value<AlertSettings>(), settings);
    AlertsDialog without(settings, false);
    without.open();
    QVERIFY(without.findChild<QLabel *>(u"trayLabel"_s)->isVisible());
    without.findChild<QCheckBox *>(u"onBox"_s)->click();
    QVERIFY(!without.findChild<QGroupBox *>(u"quietBox"_s)->isEnabled());
}

void TestGuiQueueNotices::dialogsFit_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestGuiQueueNotices::dialogsFit()
{
    QFETCH(bool, isDark);
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
    AlertSettings settings;
    settings.quiet.isOn = true;
    ViewDialog naming(u"Save view"_s, PersonalView(), {});
    AlertsDialog alerts(settings, false);
    for (QDialog *dialog : {static_cast<QDialog *>(&naming), static_cast<QDialog *>(&alerts)}) {
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCoreApplication::processEvents();
        QCOMPARE(cutOff(dialog), QStringList());
        QCOMPARE(overlapping(dialog), QStringList());
        QCOMPARE(nameless(dialog), QStringList());
        QCOMPARE(clashes(letteredTexts(dialog)), QStringList());
        if (const QString folder = qEnvironmentVariable("GUICHE_PICTURES"); !folder.isEmpty())
            dialog->grab().save(folder + u'/' + QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1)
                                + u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
    }
}

QTEST_MAIN(TestGuiQueueNotices)
#include "tst_gui_queuenotices.moc"
