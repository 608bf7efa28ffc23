// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/queuesettings.h"
#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

// The queue's part of the settings file, from one run of the program to the next.
class TestQueueSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingStoredIsUsual();
    void everythingComesBack();
    void whatIsSetIsBounded();
    void handWrittenValues_data();
    void handWrittenValues();
    void documentsAreKeptByteForByte();
    void settingsOfOneFileSeeEachOther();

private:
    QString file() const { return m_directory->filePath(u"guiche.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestQueueSettings::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestQueueSettings::nothingStoredIsUsual()
{
    const QueueSettings settings(file());
    QCOMPARE(settings.refreshSeconds(), 120);
    QVERIFY(!settings.pausesWhenHidden());
    QCOMPARE(settings.periodMonths(), 3);
    QCOMPARE(settings.me(), QString());
    QVERIFY(settings.showsTrayIcon());
    QCOMPARE(settings.outbreakCount(), 5);
    QCOMPARE(settings.outbreakHours(), 2);
    QVERIFY(settings.rules().isEmpty() && settings.views().isEmpty() && settings.alerts().isEmpty());
}

void TestQueueSettings::everythingComesBack()
{
    {
        QueueSettings settings(file());
        settings.setRefreshSeconds(45);
        settings.setPausesWhenHidden(true);
        settings.setPeriodMonths(12);
        settings.setMe(u"  BELTRANO, \"o\" de Sá; %20 "_s);
        settings.setShowsTrayIcon(false);
        settings.setOutbreakCount(7);
        settings.setOutbreakHours(6);
    }
    QueueSettings settings(file());
    QCOMPARE(settings.refreshSeconds(), 45);
    QVERIFY(settings.pausesWhenHidden());
    QCOMPARE(settings.periodMonths(), 12);
    QCOMPARE(settings.me(), u"BELTRANO, \"o\" de Sá; %20"_s);
    QVERIFY(!settings.showsTrayIcon());
    QCOMPARE(settings.outbreakCount(), 7);
    QCOMPARE(settings.outbreakHours(), 6);
    settings.setMe(QString());
    QCOMPARE(QueueSettings(file()).me(), QString());
}

void TestQueueSettings::whatIsSetIsBounded()
{
    QueueSettings settings(file());
    settings.setRefreshSeconds(1);
    QCOMPARE(settings.refreshSeconds(), 30);
    settings.setRefreshSeconds(99999);
    QCOMPARE(settings.refreshSeconds(), 3600);
    settings.setOutbreakCount(0);
    QCOMPARE(settings.outbreakCount(), 2);
}

void TestQueueSettings::handWrittenValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("sound") << QByteArray("refreshSeconds=60\npausesWhenHidden=true") << 60 << true;
    QTest::newRow("too often") << QByteArray("refreshSeconds=-5") << 30 << false;
    QTest::newRow("too seldom") << QByteArray("refreshSeconds=86400") << 3600 << false;
    QTest::newRow("no number") << QByteArray("refreshSeconds=2min\npausesWhenHidden=maybe") << 120 << false;
    QTest::newRow("out of range") << QByteArray("refreshSeconds=99999999999999") << 120 << false;
    QTest::newRow("empty") << QByteArray("refreshSeconds=\npausesWhenHidden=") << 120 << false;
}

void TestQueueSettings::handWrittenValues()
{
    QFETCH(QByteArray, line);
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::WriteOnly) && stored.write("[queue]\n" + line + "\n") > 0);
    stored.close();
    const QueueSettings settings(file());
    QTEST(settings.refreshSeconds(), "seconds");
    QTEST(settings.pausesWhenHidden(), "pauses");
}

void TestQueueSettings::documentsAreKeptByteForByte()
{
    const QByteArray json = "{\"name\":\"São João, \\\"x\\\"; [1]\n\t\",\"n\":1}"_ba;
    {
        QueueSettings settings(file());
        settings.setRules(json);
        settings.setViews(json + "v");
        settings.setAlerts(json + "a");
    }
    QueueSettings settings(file());
    QCOMPARE(settings.rules(), json);
    QCOMPARE(settings.views(), json + "v");
    QCOMPARE(settings.alerts(), json + "a");
    settings.setRules({});
    QVERIFY(QueueSettings(file()).rules().isEmpty());
}

void TestQueueSettings::settingsOfOneFileSeeEachOther()
{
    Settings settings(m_directory->path());
    QueueSettings queue(settings.fileName());
    queue.setPeriodMonths(6);
    settings.setTheme(ThemeChoice::Dark);
    QCOMPARE(QueueSettings(settings.fileName()).periodMonths(), 6);
    QCOMPARE(Settings(m_directory->path()).theme(), ThemeChoice::Dark);
}

QTEST_APPLESS_MAIN(TestQueueSettings)
#include "tst_queuesettings.moc"
