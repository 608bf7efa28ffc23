// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuebar.h"

#include "gui/keyboardchecks.h"
#include "gui/layoutchecks.h"
#include "gui/viewwords.h"
#include "gui/windowdriver.h"
#include "queue/queuenames.h"

#include "gui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestGuiQueueBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void filtersAsOneTypes();
    void clearButtonFollowsTheView();
    void leavesAndClears();
    void chips();
    void chipsByKeyboard();
    void countsDoNotPush();
    void choosesViews();
    void choosesViewsByKey();
    void moreViewsThanKeys();
    void marksChanges();
    void readyMadeCannotBeRemoved();
    void groups();
    void draftsAndToggles();
    void textsArePlainAndNamed();
    void fits_data();
    void fits();

private:
    template<typename Widget>
    Widget *child(const char *name) const
    {
        return m_bar->findChild<Widget *>(QString::fromLatin1(name));
    }
    QLineEdit *filter() const { return child<QLineEdit>("filterEdit"); }
    QMenu *menu(const char *name) const { return child<QMenu>(name); }
    QAction *entry(const char *menuName, const QString &text) const;
    QStringList chipTexts() const;
    void choose(const QueueFilter &filter);

    const QFont m_font = QApplication::font();
    std::unique_ptr<QWidget> m_window;
    QueueBar *m_bar = nullptr;
    std::unique_ptr<QSignalSpy> m_changes;
};

void TestGuiQueueBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_bar = new QueueBar(m_window.get());
    column->addWidget(m_bar);
    column->addStretch(1);
    m_window->resize(1024, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_changes = std::make_unique<QSignalSpy>(m_bar, &QueueBar::arrangementChanged);
}

void TestGuiQueueBar::cleanup()
{
    m_window.reset();
    QApplication::setFont(m_font);
    QApplication::setPalette(lightPalette());
}

QAction *TestGuiQueueBar::entry(const char *menuName, const QString &text) const
{
    const QList<QAction *> actions = menu(menuName)->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

QStringList TestGuiQueueBar::chipTexts() const
{
    QStringList texts;
    const auto chips = child<QWidget>("chipLine")->findChildren<QPushButton *>();
    for (const QPushButton *chip : chips) {
        if (chip->isVisible())
            texts << chip->text();
    }
    return texts;
}

void TestGuiQueueBar::choose(const QueueFilter &filter)
{
    QueueArrangement arrangement = m_bar->arrangement();
    arrangement.filter = filter;
    m_bar->setArrangement(arrangement);
    QCoreApplication::processEvents();
}

void TestGuiQueueBar::filtersAsOneTypes()
{
    m_bar->focusFilter();
    QTest::keyClicks(filter(), u"fib"_s);
    QCOMPARE(m_changes->size(), 3);
    QCOMPARE(m_changes->last().first().value<QueueArrangement>().filter.text, u"fib"_s);
    QCOMPARE(m_bar->arrangement().filter.text, u"fib"_s);
    QueueArrangement shown;
    shown.filter.text = u"rádio"_s;
    shown.sort = {{QueueColumn::Os}};
    m_bar->setArrangement(shown);
    QCOMPARE(filter()->text(), u"rádio"_s);
    QCOMPARE(m_changes->size(), 3); // not what the window said itself
    QTest::keyClick(filter(), Qt::Key_End);
    QTest::keyClicks(filter(), u"s"_s);
    shown.filter.text = u"rádios"_s;
    QCOMPARE(m_changes->last().first().value<QueueArrangement>(), shown); // its order too
}

// The field is told what the window set, so that it offers to clear only what is there.
void TestGuiQueueBar::clearButtonFollowsTheView()
{
    QTest::keyClicks(filter(), u"fib"_s);
    const QList<QToolButton *> buttons = filter()->findChildren<QToolButton *>();
    const auto *clear = *std::ranges::max_element(buttons, {}, [](const QToolButton *button) { return button->x(); });
    QTRY_COMPARE(clear->property("opacity").toReal(), 1.0);
    m_bar->setArrangement({});
    QTRY_COMPARE(clear->property("opacity").toReal(), 0.0);
}

void TestGuiQueueBar::leavesAndClears()
{
    QSignalSpy rows(m_bar, &QueueBar::rowsWanted);
    m_bar->focusFilter();
    QVERIFY(filter()->hasFocus());
    QTest::keyClicks(filter(), u"x"_s);
    QTest::keyClick(filter(), Qt::Key_Down);
    QTest::keyClick(filter(), Qt::Key_Return);
    QCOMPARE(rows.size(), 2);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(m_bar->arrangement().filter, QueueFilter());
}

void TestGuiQueueBar::chips()
{
    QVERIFY(!child<QWidget>("chipLine")->isVisible());
    QueueFilter chosen;
    chosen.text = u"kept"_s;
    chosen.of(Facet::Tipo) = {u"SUPORTE & <b>"_s};
    chosen.of(Facet::Urgencia) = {nameOf(Urgency::Late)};
    chosen.of(Facet::Setor) = {QString()};
    chosen.conditions.stalledDays = 3;
    chosen.openedOn = QDate(2026, 3, 9);
    chosen.hour = 9;
    choose(chosen);
    QCOMPARE(chipTexts(),
             (QStringList{u"Stalled for 3 d"_s, u"Deadline: Late"_s, u"Type: SUPORTE && <b>"_s, u"Sector: (none)"_s,
                          u"Opened on 09/03/2026"_s, u"Opened: 09:00 to 09:59"_s, u"Clear all"_s}));
    QTest::mouseClick(child<QPushButton>("filterChip2"), Qt::LeftButton);
    chosen.of(Facet::Urgencia).clear();
    QCOMPARE(m_changes->last().first().value<QueueArrangement>().filter, chosen);
    QCOMPARE(chipTexts().size(), 6);
    QTest::mouseClick(child<QPushButton>("filterChip6"), Qt::LeftButton);
    QueueFilter rest;
    rest.text = u"kept"_s;
    QCOMPARE(m_bar->arrangement().filter, rest);
    QVERIFY(!child<QWidget>("chipLine")->isVisible());
}

void TestGuiQueueBar::chipsByKeyboard()
{
    QueueFilter chosen;
    chosen.of(Facet::Tipo) = {u"A"_s, u"B"_s};
    choose(chosen);
    auto *first = child<QPushButton>("filterChip1");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(chipTexts(), QStringList{u"Type: B"_s});
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(filter()->hasFocus());
    chosen.of(Facet::Tipo) = {u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    choose(chosen);
    QCOMPARE(chipTexts(), QStringList{u"Type: 4 chosen"_s}); // one for all
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(m_bar->arrangement().filter, QueueFilter());
}

void TestGuiQueueBar::countsDoNotPush()
{
    m_bar->setCounts(1234, 1234);
    QCOMPARE(child<QLabel>("countLabel")->text(), QLocale().toString(1234));
    QCoreApplication::processEvents();
    const QRect place = child<QPushButton>("groupButton")->geometry();
    m_bar->setCounts(12, 1234);
    QCoreApplication::processEvents();
    QCOMPARE(child<QLabel>("countLabel")->text(), u"12 of "_s + QLocale().toString(1234));
    QCOMPARE(child<QPushButton>("groupButton")->geometry(), place);
}

void TestGuiQueueBar::choosesViews()
{
    QSignalSpy chosen(m_bar, &QueueBar::viewChosen);
    m_bar->setViewCounts({{u"late"_s, 12}, {u"all"_s, 340}});
    QTest::mouseClick(child<QPushButton>("viewButton"), Qt::LeftButton);
    QVERIFY(menu("viewMenu")->isVisible());
    QVERIFY(entry("viewMenu", u"All (340)"_s)->isChecked());
    QVERIFY(entry("viewMenu", u"Unassigned"_s));
    entry("viewMenu", u"Late (12)"_s)->trigger();
    menu("viewMenu")->hide();
    QCOMPARE(chosen.takeFirst().first().toString(), u"late"_s);
    QVERIFY(entry("viewMenu", u"All (340)"_s)->isChecked()); // until the window goes there
    ViewBook book;
    book.setCurrent(u"late"_s);
    m_bar->setViews(book);
    m_bar->setArrangement(book.current().arrangement);
    QVERIFY(entry("viewMenu", u"Late (12)"_s)->isChecked());
    QCOMPARE(child<QPushButton>("viewButton")->text(), u"Late ▾"_s);
    QCOMPARE(child<QPushButton>("viewButton")->accessibleName(), u"View: Late"_s);
}

void TestGuiQueueBar::choosesViewsByKey()
{
    QSignalSpy chosen(m_bar, &QueueBar::viewChosen);
    m_bar->focusFilter();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_7, Qt::AltModifier);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_8, Qt::AltModifier); // there are seven
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0].first().toString(), u"late"_s);
    QCOMPARE(chosen[1].first().toString(), u"mine"_s);
}

void TestGuiQueueBar::moreViewsThanKeys()
{
    ViewBook book;
    for (int i = 0; i < 5; ++i) {
        PersonalView view;
        view.name = u"Own & <i>%1</i>"_s.arg(i);
        book.add(view);
    }
    m_bar->setViews(book);
    QSignalSpy chosen(m_bar, &QueueBar::viewChosen);
    QAction *last = entry("viewMenu", u"Own  <i>4</i>"_s);
    QVERIFY(last);
    QVERIFY(last->shortcut().isEmpty());
    last->trigger();
    QCOMPARE(chosen.last().first().toString(), book.views().last().id);
    m_bar->setViews(ViewBook());
    QVERIFY(!entry("viewMenu", u"Own  <i>4</i>"_s));
    QVERIFY(!m_bar->viewActions()[8]->isVisible());
}

void TestGuiQueueBar::marksChanges()
{
    ViewBook book;
    PersonalView own;
    own.name = u"Fibra"_s;
    own.arrangement.filter.text = u"fibra"_s;
    book.setCurrent(book.add(own));
    m_bar->setViews(book);
    m_bar->setArrangement(own.arrangement);
    const QAction *save = m_bar->bookActions().first();
    QVERIFY(!m_bar->hasUnsavedChanges());
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(filter(), u"x"_s);
    QVERIFY(m_bar->hasUnsavedChanges());
    QVERIFY(save->isEnabled());
    QCOMPARE(child<QPushButton>("viewButton")->text(), u"Fibra (changed) ▾"_s);
    QVERIFY(child<QPushButton>("viewButton")->accessibleName().contains(u"unsaved"_s));
    QTest::keyClick(filter(), Qt::Key_Backspace);
    QVERIFY(!m_bar->hasUnsavedChanges());
    QCOMPARE(child<QPushButton>("viewButton")->text(), u"Fibra ▾"_s);
}

void TestGuiQueueBar::readyMadeCannotBeRemoved()
{
    const auto enabled = [this](const char *id) { return child<QAction>(id)->isEnabled(); };
    QTest::keyClicks(filter(), u"x"_s);
    QVERIFY(!enabled("saveViewAction"));
    QVERIFY(!enabled("removeViewAction"));
    QVERIFY(!enabled("moveViewUpAction"));
    QVERIFY(enabled("saveViewAsAction") && enabled("revertViewAction") && enabled("editViewAction")
            && enabled("moveViewDownAction") && enabled("exportViewsAction"));
    QSignalSpy moved(m_bar, &QueueBar::moveRequested);
    child<QAction>("moveViewDownAction")->trigger();
    QCOMPARE(moved.last().first().toInt(), 1);
}

void TestGuiQueueBar::groups()
{
    const auto grouped = [this] { return m_bar->arrangement().groups; };
    QVERIFY(!menu("queueSubgroupMenu")->isEnabled());
    QTest::mouseClick(child<QPushButton>("groupButton"), Qt::LeftButton);
    QVERIFY(menu("queueGroupMenu")->isVisible());
    menu("queueGroupMenu")->hide();
    entry("queueGroupMenu", u"Sector"_s)->trigger();
    QCOMPARE(grouped(), QList<Facet>{Facet::Setor});
    QVERIFY(!entry("queueSubgroupMenu", u"Sector"_s)->isEnabled());
    entry("queueSubgroupMenu", u"Type"_s)->trigger();
    QCOMPARE(grouped(), (QList<Facet>{Facet::Setor, Facet::Tipo}));
    QCOMPARE(child<QPushButton>("groupButton")->text(), u"Group: Sector, then Type ▾"_s);
    entry("queueGroupMenu", u"City"_s)->trigger();
    QCOMPARE(grouped(), (QList<Facet>{Facet::Cidade, Facet::Tipo}));
    entry("queueGroupMenu", u"Type"_s)->trigger(); // was the second
    QCOMPARE(grouped(), QList<Facet>{Facet::Tipo});
    entry("queueSubgroupMenu", u"City"_s)->trigger();
    entry("queueSubgroupMenu", u"No further groups"_s)->trigger();
    QCOMPARE(grouped(), QList<Facet>{Facet::Tipo});
    entry("queueGroupMenu", u"No groups"_s)->trigger();
    QCOMPARE(grouped(), QList<Facet>());
    QCOMPARE(m_changes->size(), 7);
}

void TestGuiQueueBar::draftsAndToggles()
{
    m_bar->setDraftCount(3);
    auto *button = child<QPushButton>("draftsButton");
    QCOMPARE(button->text(), u"Drafts (3)"_s);
    button->click();
    QCOMPARE(m_bar->arrangement().filter.drafts, Drafts::Only);
    QCOMPARE(chipTexts(), QStringList{u"Drafts"_s});
    button->click();
    QCOMPARE(chipTexts(), QStringList());
    QCOMPARE(m_bar->arrangement().filter.drafts, Drafts::Hidden);
    QCOMPARE(m_changes->size(), 2);
    QSignalSpy facets(m_bar, &QueueBar::facetsToggled);
    QSignalSpy charts(m_bar, &QueueBar::chartsToggled);
    m_bar->setFacetsShown(true);
    QCOMPARE(facets.size(), 0);
    child<QPushButton>("facetsButton")->click();
    QCOMPARE(facets.last().first().toBool(), false);
    child<QPushButton>("chartsButton")->click();
    QCOMPARE(charts.last().first().toBool(), true);
}

void TestGuiQueueBar::textsArePlainAndNamed()
{
    QueueFilter chosen;
    chosen.of(Facet::Tipo) = {u"<img src=x>"_s, u"B"_s};
    choose(chosen);
    QVERIFY(child<QPushButton>("filterChip1")->toolTip().contains(u"&lt;img"_s));
    QCOMPARE(nameless(m_bar), QStringList());
    QStringList texts;
    const QList<QAction *> actions = m_bar->bookActions();
    for (const QAction *action : actions)
        texts << action->text();
    QCOMPARE(clashes(texts), QStringList());
}

void TestGuiQueueBar::fits_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("fontScale");
    QTest::newRow("light") << false << 1280 << 1.0;
    QTest::newRow("dark") << true << 1280 << 1.0;
    QTest::newRow("narrow") << false << 640 << 1.0;
    QTest::newRow("large letters") << true << 800 << 1.5;
}

void TestGuiQueueBar::fits()
{
    QFETCH(bool, isDark);
    QFETCH(int, width);
    QFETCH(qreal, fontScale);
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * fontScale);
    QApplication::setFont(font);
    init();
    m_window->resize(width, 400);
    ViewBook book;
    PersonalView own;
    own.name = u"Fibra na zona norte, sem OS e sem responsável há dias"_s;
    book.setCurrent(book.add(own));
    m_bar->setViews(book);
    m_bar->setCounts(12, 20000);
    m_bar->setDraftCount(14);
    m_bar->setChartsShown(true);
    QueueArrangement arrangement;
    arrangement.filter.text = u"sem conexão"_s;
    arrangement.filter.of(Facet::Tipo) = {u"SUPORTE TÉCNICO - SEM CONEXÃO COM A INTERNET HÁ DIAS"_s, u"FINANCEIRO"_s};
    arrangement.filter.of(Facet::Urgencia) = {nameOf(Urgency::Late)};
    arrangement.filter.conditions.unassigned = true;
    arrangement.groups = {Facet::Setor, Facet::Tipo};
    m_bar->setArrangement(arrangement);
    QCoreApplication::processEvents();
    // No higher than its lines are, which follow each other closely.
    QCOMPARE(m_bar->height(), m_bar->heightForWidth(m_bar->width()));
    QCOMPARE(cutOff(m_window.get()), QStringList());
    QCOMPARE(overlapping(m_window.get()), QStringList());
    if (const QString folder = qEnvironmentVariable("GUICHE_PICTURES"); !folder.isEmpty())
        m_window->grab().save(folder + u"/queuebar-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
}

QTEST_MAIN(TestGuiQueueBar)
#include "tst_gui_queuebar.moc"
