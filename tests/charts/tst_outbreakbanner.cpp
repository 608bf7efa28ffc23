// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbreakbanner.h"
#include "queue/queuefilter.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace guiche;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0));

Outbreak outbreak(const QString &tipo, int count, QTime since = QTime(9, 10), int daysAgo = 0)
{
    return {tipo, u"CENTRO"_s, u"Bom Jesus/MG"_s, count,
            QDateTime(noon.date().addDays(-daysAgo), since).toSecsSinceEpoch()};
}

} // namespace

class TestOutbreakBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysWhatAndWhereAndSinceWhen();
    void saysTheDayIfItIsNotToday();
    void largestAndHowManyMore();
    void showAsksForTheRows();
    void dismissedUntilItGrows();
    void dismissedOneThatIsOverIsNews();
    void dismissingLeavesLaterOnes();
    void serversTextIsNoMarkup();

private:
    QString sentence() const { return m_banner->findChild<QLabel *>(u"sentenceLabel"_s)->text(); }
    QString below() const { return m_banner->findChild<QLabel *>(u"shownLabel"_s)->text(); }
    void press(const QString &name) { QTest::mouseClick(m_banner->findChild<QPushButton *>(name), Qt::LeftButton); }

    std::unique_ptr<QWidget> m_window;
    OutbreakBanner *m_banner = nullptr;
};

void TestOutbreakBanner::init()
{
    m_window = std::make_unique<QWidget>();
    m_banner = new OutbreakBanner([] { return noon; }, m_window.get());
    m_window->show();
    QVERIFY(m_banner->isHidden());
}

void TestOutbreakBanner::saysWhatAndWhereAndSinceWhen()
{
    m_banner->setOutbreaks({outbreak(u"SEM CONEXÃO"_s, 7)});
    QVERIFY(m_banner->isVisible());
    QCOMPARE(sentence(), u"7 new SEM CONEXÃO in CENTRO (Bom Jesus/MG) since 09:10"_s);
    QVERIFY(below().isEmpty());
    m_banner->setOutbreaks({});
    QVERIFY(m_banner->isHidden());
}

void TestOutbreakBanner::saysTheDayIfItIsNotToday()
{
    m_banner->setOutbreaks({outbreak(u"SAC"_s, 5, QTime(23, 50), 1)});
    QCOMPARE(sentence(), u"5 new SAC in CENTRO (Bom Jesus/MG) since 23/11 23:50"_s);
}

void TestOutbreakBanner::largestAndHowManyMore()
{
    m_banner->setOutbreaks({outbreak(u"A"_s, 9), outbreak(u"B"_s, 7), outbreak(u"C"_s, 5)});
    QVERIFY(sentence().startsWith(u"9 new A in "));
    QVERIFY2(below().startsWith(u"and 2 more"), qUtf8Printable(below()));
    m_banner->setOutbreaks({outbreak(u"B"_s, 7)});
    QVERIFY(below().isEmpty());
}

void TestOutbreakBanner::showAsksForTheRows()
{
    QList<Outbreak> asked;
    connect(m_banner, &OutbreakBanner::showRequested, m_window.get(), [&asked](const Outbreak &one) { asked << one; });
    m_banner->setOutbreaks({outbreak(u"A"_s, 9), outbreak(u"B"_s, 7)});
    press(u"remedyButton"_s);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.constFirst() == outbreak(u"A"_s, 9));
    QVERIFY(m_banner->isVisible());
}

void TestOutbreakBanner::dismissedUntilItGrows()
{
    m_banner->setOutbreaks({outbreak(u"A"_s, 7)});
    press(u"dismissButton"_s);
    QVERIFY(m_banner->isHidden());
    m_banner->setOutbreaks({outbreak(u"A"_s, 7)});
    QVERIFY(m_banner->isHidden());
    m_banner->setOutbreaks({outbreak(u"A"_s, 6)});
    QVERIFY(m_banner->isHidden());
    m_banner->setOutbreaks({outbreak(u"A"_s, 7)}); // no more than were dismissed
    QVERIFY(m_banner->isHidden());
    m_banner->setOutbreaks({outbreak(u"A"_s, 8)});
    QVERIFY(m_banner->isVisible());
}

void TestOutbreakBanner::dismissedOneThatIsOverIsNews()
{
    m_banner->setOutbreaks({outbreak(u"A"_s, 7)});
    press(u"dismissButton"_s);
    m_banner->setOutbreaks({});
    m_banner->setOutbreaks({outbreak(u"A"_s, 5)});
    QVERIFY(m_banner->isVisible());
}

void TestOutbreakBanner::dismissingLeavesLaterOnes()
{
    m_banner->setOutbreaks({outbreak(u"A"_s, 7), outbreak(u"B"_s, 5)});
    press(u"dismissButton"_s);
    QVERIFY(m_banner->isHidden());
    m_banner->setOutbreaks({outbreak(u"A"_s, 7), outbreak(u"C"_s, 6), outbreak(u"B"_s, 5)});
    QVERIFY(sentence().startsWith(u"6 new C in "));
    QVERIFY(below().isEmpty());
}

void TestOutbreakBanner::serversTextIsNoMarkup()
{
    m_banner->setOutbreaks({outbreak(u"<b>%1 %2</b>"_s, 5)});
    QCOMPARE(sentence(), u"5 new <b>%1 %2</b> in CENTRO (Bom Jesus/MG) since 09:10"_s);
    for (const QLabel *label : m_banner->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

QTEST_MAIN(TestOutbreakBanner)
#include "tst_outbreakbanner.moc"
