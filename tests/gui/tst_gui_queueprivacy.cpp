// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/facetpanel.h"
#include "gui/outbreakbanner.h"
#include "gui/queuebar.h"
#include "gui/queuedriver.h"
#include "gui/queueviews.h"
#include "gui/shownwords.h"
#include "queue/queuenames.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace guiche;

// What stands around the rows of the queue tells no more of a person than the rows do.
class TestGuiQueuePrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }

    void valuesAreMasked();
    void hiddenPartsOfLongValuesAreMasked();
    void hiddenNamesCanBeSearched();
    void chipsAreMasked();
    void typedTextIsConcealed();
    void outbreaksAreMasked();
    void theWholePageOnASharedScreen();

private:
    static QPushButton *buttonCalled(const QWidget &page, const QString &text)
    {
        const auto buttons = page.findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
    static QWidget *section(const FacetPanel &panel, Facet facet)
    {
        return panel.findChild<QWidget *>(u"facet_"_s + nameOf(facet));
    }
};

void TestGuiQueuePrivacy::valuesAreMasked()
{
    FacetPanel panel;
    panel.setCounts(Facet::Responsavel, {{u"BIANCA DA SILVA COUTO"_s, 3}, {QString(), 2}});
    panel.setCounts(Facet::Tipo, {{u"CPF 862.149.410-81"_s, 1}});
    QVERIFY(wordsOf(panel).contains(u"862.149.410-81 (1)"_s));
    panel.setPrivacy(Privacy::Documents);
    QVERIFY(wordsOf(panel).contains(u"CPF ***.149.410-** (1)"_s));
    QVERIFY(wordsOf(panel).contains(u"BIANCA DA SILVA COUTO (3)"_s));
    QVERIFY(!wordsOf(panel).contains(u"862.149"_s));
    panel.setPrivacy(Privacy::Everything);
    QVERIFY(wordsOf(panel).contains(u"B. S. C. (3)"_s));
    QVERIFY(wordsOf(panel).contains(u"(nobody) (2)"_s));
    QVERIFY(!wordsOf(panel).contains(u"BIANCA"_s));
    QVERIFY(!wordsOf(panel).contains(u"862.149"_s));
    panel.setCounts(Facet::Responsavel, {{u"CAIO FERRAZ"_s, 1}}); // those that come later, too
    QVERIFY(wordsOf(panel).contains(u"C. F. (1)"_s));
    QVERIFY(!wordsOf(panel).contains(u"CAIO"_s));

    QSignalSpy changes(&panel, &FacetPanel::filterChanged);
    const auto boxes = section(panel, Facet::Responsavel)->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().startsWith(u"C. F."_s))
            box->click();
    }
    QCOMPARE(changes.size(), 1);
    QCOMPARE(panel.filter().of(Facet::Responsavel), QSet<QString>{u"CAIO FERRAZ"_s}); // the one it stands for
    panel.setPrivacy(Privacy::Open);
    QVERIFY(wordsOf(panel).contains(u"CAIO FERRAZ (1)"_s));
}

// What is seen of them is the same, masked or not.
void TestGuiQueuePrivacy::hiddenPartsOfLongValuesAreMasked()
{
    FacetPanel panel;
    panel.setCounts(Facet::Tipo, {{u"SUPORTE TÉCNICO EXTERNO COM AGENDAMENTO PARA 862.149.410-81"_s, 1}});
    const auto *box = section(panel, Facet::Tipo)->findChild<QCheckBox *>();
    const QString seen = box->text();
    QVERIFY(box->accessibleName().contains(u"862.149"_s));
    panel.setPrivacy(Privacy::Documents);
    QCOMPARE(box->text(), seen);
    QVERIFY(!wordsOf(panel).contains(u"862.149"_s));
    QVERIFY(box->toolTip().contains(u"***.149.410-**"_s));
}

void TestGuiQueuePrivacy::hiddenNamesCanBeSearched()
{
    FacetPanel panel;
    QList<FacetCount> counts{{u"BIANCA COUTO"_s, 1}};
    for (int i = 0; i < 20; ++i)
        counts << FacetCount{u"CAIO %1"_s.arg(i), 30 - i};
    panel.setCounts(Facet::Responsavel, counts);
    panel.setPrivacy(Privacy::Everything);
    auto *search = section(panel, Facet::Responsavel)->findChild<QLineEdit *>(u"facetSearch"_s);
    QCOMPARE(search->echoMode(), QLineEdit::Password);
    search->setText(u"bianca"_s);
    QStringList found;
    const auto boxes = section(panel, Facet::Responsavel)->findChildren<QCheckBox *>();
    for (const QCheckBox *box : boxes) {
        if (!box->isHidden())
            found << box->text();
    }
    QCOMPARE(found, QStringList{u"B. C. (1)"_s});
    panel.setPrivacy(Privacy::Documents);
    QCOMPARE(search->echoMode(), QLineEdit::Normal);
}

void TestGuiQueuePrivacy::chipsAreMasked()
{
    QueueBar bar;
    QueueArrangement arrangement;
    arrangement.filter.of(Facet::Responsavel) = {u"BIANCA DA SILVA COUTO"_s};
    arrangement.filter.of(Facet::Tipo) = {u"CPF 862.149.410-81"_s};
    bar.setArrangement(arrangement);
    QVERIFY(wordsOf(bar).contains(u"Remove filter Responsible: BIANCA DA SILVA COUTO"_s));
    bar.setPrivacy(Privacy::Documents);
    QVERIFY(wordsOf(bar).contains(u"Type: CPF ***.149.410-**"_s));
    QVERIFY(!wordsOf(bar).contains(u"862.149"_s));
    bar.setPrivacy(Privacy::Everything);
    QVERIFY(wordsOf(bar).contains(u"Remove filter Responsible: B. S. C."_s));
    QVERIFY(!wordsOf(bar).contains(u"BIANCA"_s));
    QVERIFY(!wordsOf(bar).contains(u"862.149"_s));
    bar.setArrangement({}); // and those of another view
    arrangement.filter.of(Facet::Responsavel) = {u"CAIO FERRAZ"_s};
    bar.setArrangement(arrangement);
    QVERIFY(wordsOf(bar).contains(u"Responsible: C. F."_s));
    QVERIFY(!wordsOf(bar).contains(u"CAIO"_s));
    QCOMPARE(bar.arrangement(), arrangement);
}

void TestGuiQueuePrivacy::typedTextIsConcealed()
{
    QueueBar bar;
    auto *edit = bar.findChild<QLineEdit *>(u"filterEdit"_s);
    edit->setText(u"bianca couto"_s);
    bar.setPrivacy(Privacy::Documents);
    QCOMPARE(edit->displayText(), u"bianca couto"_s);
    bar.setPrivacy(Privacy::Everything);
    QVERIFY(!edit->displayText().contains(u"bianca"_s));
    QCOMPARE(bar.arrangement().filter.text, u"bianca couto"_s);
    bar.setPrivacy(Privacy::Open);
    QCOMPARE(edit->displayText(), u"bianca couto"_s);
}

void TestGuiQueuePrivacy::outbreaksAreMasked()
{
    OutbreakBanner banner;
    Outbreak outbreak;
    outbreak.tipo = u"CPF 862.149.410-81"_s;
    outbreak.bairro = u"CENTRO"_s;
    outbreak.count = 5;
    banner.setOutbreaks({outbreak});
    QVERIFY(wordsOf(banner).contains(u"862.149"_s));
    banner.setPrivacy(Privacy::Documents);
    QVERIFY(!wordsOf(banner).contains(u"862.149"_s));
    QVERIFY(wordsOf(banner).contains(u"CPF ***.149.410-** in CENTRO"_s));
}

void TestGuiQueuePrivacy::theWholePageOnASharedScreen()
{
    QueueDriver driver;
    QVERIFY(driver.connectToDemo() && driver.open() && driver.show());
    QSet<QString> names;
    for (const Slot slot : driver.desk().table().all())
        names << driver.desk().table().row(slot).responsaveis;
    names.remove(QString());
    QVERIFY(names.size() > 1);
    WindowDriver::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const QString chosen = *std::ranges::min_element(names);
    QueueArrangement arrangement;
    arrangement.filter.of(Facet::Responsavel) = {chosen};
    driver.page().views().arrange(arrangement);
    WindowDriver::press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QPushButton *tables = nullptr;
    QTRY_VERIFY(tables = buttonCalled(driver.page(), u"As tables"_s));
    tables->click();
    QCOMPARE(QGuiApplication::focusWindow(), driver.program.window->windowHandle()); // no chart was one for a moment
    const auto told = [&driver, &names] {
        const QString words = wordsOf(driver.page());
        return std::ranges::count_if(names, [&words](const QString &name) { return words.contains(name); });
    };
    QTRY_VERIFY(told() > 1); // by the panel, not only by the chip
    QTRY_VERIFY(wordsOf(driver.page()).contains(chosen + u", late: "_s)); // and by a chart
    WindowDriver::press(Qt::Key_F8);
    QTRY_COMPARE(told(), 0);
    WindowDriver::press(Qt::Key_F8);
    QTRY_VERIFY(told() > 1);
}

QTEST_MAIN(TestGuiQueuePrivacy)
#include "tst_gui_queueprivacy.moc"
