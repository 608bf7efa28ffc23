// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/facetpanel.h"

#include "gui/keyboardchecks.h"
#include "gui/layoutchecks.h"
#include "gui/windowdriver.h"
#include "queue/queuenames.h"

#include "gui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

QList<FacetCount> numbered(int count)
{
    QList<FacetCount> counts;
    for (int i = 0; i < count; ++i)
        counts << FacetCount{u"BAIRRO %1"_s.arg(i, 4, 10, QLatin1Char('0')), count - i};
    return counts;
}

} // namespace

class TestGuiQueueFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void choosesSeveral();
    void showsAFilter();
    void valuesStayWhereTheyAre();
    void newValuesWaitForThePointer();
    void unchosenOnesStay();
    void ownValuesKeepTheirOrder();
    void longOnes();
    void searches();
    void closesAndOpens();
    void conditions();
    void byKeyboard();
    void textsArePlain();
    void fits_data();
    void fits();

private:
    QWidget *section(Facet facet) const { return m_panel->findChild<QWidget *>(u"facet_"_s + nameOf(facet)); }
    template<typename Widget>
    Widget *child(Facet facet, const char *name) const
    {
        return section(facet)->findChild<Widget *>(QString::fromLatin1(name));
    }
    QList<QCheckBox *> boxes(Facet facet) const;
    QStringList texts(Facet facet) const;
    QCheckBox *box(Facet facet, const QString &start) const;

    const QFont m_font = QApplication::font();
    std::unique_ptr<QWidget> m_window;
    FacetPanel *m_panel = nullptr;
    std::unique_ptr<QSignalSpy> m_changes;
};

void TestGuiQueueFacets::init()
{
    m_window = std::make_unique<QWidget>();
    auto *line = new QHBoxLayout(m_window.get());
    line->setContentsMargins(0, 0, 0, 0);
    m_panel = new FacetPanel(m_window.get());
    line->addWidget(m_panel);
    line->addStretch();
    m_window->resize(600, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_panel->setAttribute(Qt::WA_UnderMouse, false); // wherever the test's pointer is
    m_panel->setCounts(Facet::Tipo, {{u"SUPORTE"_s, 30}, {u"FINANCEIRO"_s, 12}, {u"COMERCIAL"_s, 50}});
    m_changes = std::make_unique<QSignalSpy>(m_panel, &FacetPanel::filterChanged);
}

void TestGuiQueueFacets::cleanup()
{
    m_window.reset();
    QApplication::setFont(m_font);
    QApplication::setPalette(lightPalette());
}

// As they stand, from the top.
QList<QCheckBox *> TestGuiQueueFacets::boxes(Facet facet) const
{
    constexpr int nestedLayouts = 5; // each passes a change on to the one around it by an event
    for (int i = 0; i < nestedLayouts; ++i)
        QCoreApplication::processEvents();
    QList<QCheckBox *> shown = section(facet)->findChildren<QCheckBox *>();
    shown.removeIf([](const QCheckBox *box) { return !box->isVisible(); });
    std::ranges::sort(shown, {}, [](const QCheckBox *box) { return box->y(); });
    return shown;
}

QStringList TestGuiQueueFacets::texts(Facet facet) const
{
    QStringList texts;
    for (const QCheckBox *box : boxes(facet))
        texts << box->text();
    return texts;
}

QCheckBox *TestGuiQueueFacets::box(Facet facet, const QString &start) const
{
    for (QCheckBox *box : boxes(facet)) {
        if (box->text().startsWith(start))
            return box;
    }
    return nullptr;
}

void TestGuiQueueFacets::choosesSeveral()
{
    QCOMPARE(texts(Facet::Tipo), (QStringList{u"COMERCIAL (50)"_s, u"SUPORTE (30)"_s, u"FINANCEIRO (12)"_s}));
    box(Facet::Tipo, u"SUPORTE"_s)->click();
    box(Facet::Tipo, u"COMERCIAL"_s)->click();
    box(Facet::Urgencia, u"Late"_s)->click();
    QueueFilter wanted;
    wanted.of(Facet::Tipo) = {u"SUPORTE"_s, u"COMERCIAL"_s};
    wanted.of(Facet::Urgencia) = {nameOf(Urgency::Late)};
    QCOMPARE(m_changes->size(), 3);
    QCOMPARE(m_changes->last().first().value<QueueFilter>(), wanted);
    QCOMPARE(child<QToolButton>(Facet::Tipo, "facetTitle")->text(), u"Type (2 chosen)"_s);
    child<QPushButton>(Facet::Tipo, "facetClearButton")->click();
    wanted.of(Facet::Tipo).clear();
    QCOMPARE(m_panel->filter(), wanted);
    QVERIFY(!box(Facet::Tipo, u"SUPORTE"_s)->isChecked());
    QVERIFY(!child<QPushButton>(Facet::Tipo, "facetClearButton")->isVisible());
    QCOMPARE(child<QToolButton>(Facet::Tipo, "facetTitle")->text(), u"Type"_s);
}

void TestGuiQueueFacets::showsAFilter()
{
    QueueFilter filter;
    filter.text = u"kept"_s;
    filter.of(Facet::Tipo) = {u"SUPORTE"_s, u"NOT THERE"_s};
    filter.conditions.mine = true;
    m_panel->setFilter(filter);
    QCOMPARE(m_changes->size(), 0);
    QVERIFY(box(Facet::Tipo, u"SUPORTE"_s)->isChecked());
    QVERIFY(box(Facet::Tipo, u"NOT THERE (0)"_s)->isChecked());
    box(Facet::Tipo, u"NOT THERE"_s)->click();
    filter.of(Facet::Tipo) = {u"SUPORTE"_s};
    QCOMPARE(m_changes->last().first().value<QueueFilter>(), filter);
}

void TestGuiQueueFacets::valuesStayWhereTheyAre()
{
    const QList<QCheckBox *> before = boxes(Facet::Tipo);
    QList<QRect> places;
    for (const QCheckBox *box : before)
        places << QRect(box->mapTo(m_panel, QPoint()), box->size());
    m_panel->setCounts(Facet::Tipo, {{u"NEW"_s, 900}, {u"FINANCEIRO"_s, 99}, {u"SUPORTE"_s, 1}});
    QCOMPARE(texts(Facet::Tipo),
             (QStringList{u"COMERCIAL (0)"_s, u"SUPORTE (1)"_s, u"FINANCEIRO (99)"_s, u"NEW (900)"_s}));
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(before[i]->mapTo(m_panel, QPoint()), places[i].topLeft());
    m_panel->findChild<QPushButton *>(u"facetSortButton"_s)->click();
    QCOMPARE(texts(Facet::Tipo), (QStringList{u"NEW (900)"_s, u"FINANCEIRO (99)"_s, u"SUPORTE (1)"_s}));
    m_panel->setCounts(Facet::Tipo, {{u"NEW"_s, 1}, {u"FINANCEIRO"_s, 2}, {u"SUPORTE"_s, 3}});
    m_panel->hide();
    m_panel->show();
    QCOMPARE(texts(Facet::Tipo), (QStringList{u"SUPORTE (3)"_s, u"FINANCEIRO (2)"_s, u"NEW (1)"_s}));
}

void TestGuiQueueFacets::newValuesWaitForThePointer()
{
    m_panel->setAttribute(Qt::WA_UnderMouse);
    m_panel->setCounts(Facet::Tipo, {{u"NEW"_s, 900}, {u"SUPORTE"_s, 31}});
    QCOMPARE(texts(Facet::Tipo), (QStringList{u"COMERCIAL (0)"_s, u"SUPORTE (31)"_s, u"FINANCEIRO (0)"_s}));
    m_panel->setCounts(Facet::Setor, {{u"NOC"_s, 1}}); // had none: something to look at comes first
    QCOMPARE(texts(Facet::Setor), QStringList{u"NOC (1)"_s});
    m_panel->setAttribute(Qt::WA_UnderMouse, false);
    QEvent leaves(QEvent::Leave);
    QCoreApplication::sendEvent(m_panel, &leaves);
    QCOMPARE(texts(Facet::Tipo).last(), u"NEW (900)"_s);
}

void TestGuiQueueFacets::unchosenOnesStay()
{
    m_panel->setCollapsed(Facet::Bairro, false);
    m_panel->setCounts(Facet::Bairro, numbered(40));
    QueueFilter filter;
    filter.of(Facet::Bairro) = {u"BAIRRO 0030"_s};
    m_panel->setFilter(filter);
    QCOMPARE(boxes(Facet::Bairro).size(), 9);
    box(Facet::Bairro, u"BAIRRO 0030"_s)->click();
    m_panel->setCounts(Facet::Bairro, numbered(40));
    QVERIFY(box(Facet::Bairro, u"BAIRRO 0030"_s)); // to be chosen again
    m_panel->sortAnew();
    QVERIFY(!box(Facet::Bairro, u"BAIRRO 0030"_s));
}

void TestGuiQueueFacets::ownValuesKeepTheirOrder()
{
    m_panel->setCounts(Facet::Urgencia, {{nameOf(Urgency::NoDeadline), 50}, {nameOf(Urgency::Warning), 3}});
    m_panel->sortAnew();
    QCOMPARE(texts(Facet::Urgencia),
             (QStringList{u"Late (0)"_s, u"Due soon (3)"_s, u"On time (0)"_s, u"No deadline (50)"_s}));
}

void TestGuiQueueFacets::longOnes()
{
    m_panel->setCollapsed(Facet::Bairro, false);
    m_panel->setCounts(Facet::Bairro, numbered(1000));
    QCOMPARE(boxes(Facet::Bairro).size(), 8);
    auto *all = child<QPushButton>(Facet::Bairro, "facetAllButton");
    QCOMPARE(all->text(), u"Show all (%1)"_s.arg(QLocale().toString(1000)));
    all->click();
    QCOMPARE(boxes(Facet::Bairro).size(), 200); // the others by searching
    QCOMPARE(boxes(Facet::Bairro).last()->text().section(u' ', 1, 1), u"0199"_s);
    QCOMPARE(all->text(), u"Show fewer"_s);
    all->click();
    QCOMPARE(boxes(Facet::Bairro).size(), 8);
    QVERIFY(!child<QPushButton>(Facet::Tipo, "facetAllButton")->isVisible());
    QVERIFY(!child<QLineEdit>(Facet::Tipo, "facetSearch")->isVisible());
}

void TestGuiQueueFacets::searches()
{
    m_panel->setCollapsed(Facet::Bairro, false);
    QList<FacetCount> counts = numbered(100);
    counts << FacetCount{u"São João"_s, 1};
    m_panel->setCounts(Facet::Bairro, counts);
    auto *search = child<QLineEdit>(Facet::Bairro, "facetSearch");
    QTest::keyClicks(search, u"sao jo"_s);
    QCOMPARE(texts(Facet::Bairro), QStringList{u"São João (1)"_s});
    box(Facet::Bairro, u"São"_s)->click();
    search->clear();
    QCOMPARE(texts(Facet::Bairro).last(), u"São João (1)"_s); // chosen: stays in sight
    QTest::keyClicks(search, u"nowhere"_s);
    QCOMPARE(texts(Facet::Bairro), QStringList());
    search->clear();
    child<QPushButton>(Facet::Bairro, "facetAllButton")->click();
    QCOMPARE(texts(Facet::Bairro)[50], u"BAIRRO 0050 (50)"_s); // made later, and in its place
}

void TestGuiQueueFacets::closesAndOpens()
{
    auto *title = child<QToolButton>(Facet::Tipo, "facetTitle");
    title->click();
    QVERIFY(m_panel->isCollapsed(Facet::Tipo));
    QCOMPARE(texts(Facet::Tipo), QStringList());
    m_panel->setCounts(Facet::Tipo, {{u"SUPORTE"_s, 1}});
    QCOMPARE(texts(Facet::Tipo), QStringList());
    title->click();
    QCOMPARE(texts(Facet::Tipo).size(), 3);
    QSignalSpy closed(m_panel, &FacetPanel::closeRequested);
    QTest::keyClick(title, Qt::Key_Escape);
    m_panel->findChild<QToolButton *>(u"facetCloseButton"_s)->click();
    QCOMPARE(closed.size(), 2);
}

void TestGuiQueueFacets::conditions()
{
    auto *unassigned = m_panel->findChild<QCheckBox *>(u"conditionBox1"_s);
    QCOMPARE(unassigned->text(), u"Unassigned"_s);
    unassigned->click();
    QVERIFY(m_panel->filter().conditions.unassigned);
    auto *days = m_panel->findChild<QSpinBox *>(u"stalledDays"_s);
    days->setValue(5);
    QCOMPARE(m_changes->size(), 1); // not asked for yet
    m_panel->findChild<QCheckBox *>(u"stalledBox"_s)->click();
    QCOMPARE(m_panel->filter().conditions.stalledDays, std::optional<int>(5));
    days->setValue(6);
    QCOMPARE(m_panel->filter().conditions.stalledDays, std::optional<int>(6));
    m_panel->setFilter({});
    QVERIFY(!unassigned->isChecked());
    QCOMPARE(m_changes->size(), 3);
}

void TestGuiQueueFacets::byKeyboard()
{
    auto *title = child<QToolButton>(Facet::Tipo, "facetTitle");
    title->setFocus();
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (const auto *box = qobject_cast<QCheckBox *>(QApplication::focusWidget()))
            reached << box->text();
    }
    QCOMPARE(reached.first(3), (QStringList{u"COMERCIAL (50)"_s, u"SUPORTE (30)"_s, u"FINANCEIRO (12)"_s}));
    box(Facet::Tipo, u"SUPORTE"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_panel->filter().of(Facet::Tipo), QSet<QString>{u"SUPORTE"_s});
    QCOMPARE(nameless(m_panel), QStringList());
}

void TestGuiQueueFacets::textsArePlain()
{
    const QString name = u"<b>A & B</b>, uma descrição que não cabe na linha"_s;
    m_panel->setCounts(Facet::Status, {{name, 1}});
    const QCheckBox *shown = boxes(Facet::Status).first();
    QVERIFY(shown->text().startsWith(u"<b>A && B"_s));
    QVERIFY(shown->toolTip().contains(u"&lt;b&gt;"_s));
    QCOMPARE(shown->accessibleName(), name + u" (1)"_s);
}

void TestGuiQueueFacets::fits_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<qreal>("fontScale");
    QTest::newRow("light") << false << 1.0;
    QTest::newRow("dark") << true << 1.0;
    QTest::newRow("large letters") << false << 1.5;
}

void TestGuiQueueFacets::fits()
{
    QFETCH(bool, isDark);
    QFETCH(qreal, fontScale);
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * fontScale);
    QApplication::setFont(font);
    init();
    m_panel->setCounts(Facet::Urgencia, {{nameOf(Urgency::Late), 24}, {nameOf(Urgency::OnTime), 12345}});
    m_panel->setCounts(Facet::Status, {{u"AGUARDANDO RETORNO DO CLIENTE HÁ DIAS"_s, 7}, {u"PENDENTE"_s, 90}});
    m_panel->setCounts(Facet::Setor, {{QString(), 80}, {u"NOC"_s, 3}});
    m_panel->setCounts(Facet::Responsavel, numbered(30));
    QueueFilter filter;
    filter.of(Facet::Tipo) = {u"SUPORTE"_s};
    filter.of(Facet::Urgencia) = {nameOf(Urgency::Late)};
    m_panel->setFilter(filter);
    QCoreApplication::processEvents();
    // All of it, as if the window were as high.
    auto *scroll = m_panel->findChild<QScrollArea *>();
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
             qPrintable(told(scroll->widget(), "is wider than the panel")
                        + QString::number(scroll->widget()->minimumSizeHint().width())));
    m_window->resize(600, scroll->widget()->sizeHint().height() + 100);
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(scroll->widget()), QStringList());
    QCOMPARE(overlapping(scroll->widget()), QStringList());
    if (const QString folder = qEnvironmentVariable("GUICHE_PICTURES"); !folder.isEmpty())
        m_panel->grab().save(folder + u"/facets-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
}

QTEST_MAIN(TestGuiQueueFacets)
#include "tst_gui_queuefacets.moc"
