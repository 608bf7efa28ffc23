// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filerecentsstore.h"
#include "store/memoryrecentsstore.h"
#include "store/storedcustomers.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

// What holds for every store, asked of each.
class TestRecentsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void nothingIsReadAsEmpty();
    void whatWasWrittenIsRead();
    void orderIsKept();
    void writingAgainReplaces();
    void emptyValueLeavesNothing();
    void profilesAreApart_data();
    void profilesAreApart();
    void erasedIsGone();
    void erasingNothingIsDone();
    void allAreErased();
    void canBeWrittenAfterErasing();

private:
    KeptCustomers read(const QString &profileId = u"norte"_s)
    {
        const auto kept = m_store->read(profileId);
        return kept ? *kept : oneCustomer(u"404"_s); // nobody's
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RecentsStore> m_store;
};

void TestRecentsStore::initTestCase_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("memory") << false;
    QTest::newRow("file") << true;
}

void TestRecentsStore::init()
{
    QFETCH_GLOBAL(const bool, isFile);
    m_directory = std::make_unique<QTemporaryDir>();
    if (isFile)
        m_store = std::make_unique<FileRecentsStore>(m_directory->path());
    else
        m_store = std::make_unique<MemoryRecentsStore>();
}

void TestRecentsStore::nothingIsReadAsEmpty()
{
    QCOMPARE(read(), KeptCustomers());
}

void TestRecentsStore::whatWasWrittenIsRead()
{
    QVERIFY(m_store->write(u"norte"_s, manyCustomers()));
    QCOMPARE(read(), manyCustomers());
}

void TestRecentsStore::orderIsKept()
{
    KeptCustomers kept = manyCustomers();
    std::ranges::reverse(kept.recents);
    std::ranges::reverse(kept.tabs);
    QVERIFY(m_store->write(u"norte"_s, kept));
    QCOMPARE(read(), kept);
}

void TestRecentsStore::writingAgainReplaces()
{
    QVERIFY(m_store->write(u"norte"_s, manyCustomers()));
    QVERIFY(m_store->write(u"norte"_s, oneCustomer(u"5"_s)));
    QCOMPARE(read(), oneCustomer(u"5"_s));
}

void TestRecentsStore::emptyValueLeavesNothing()
{
    QVERIFY(m_store->write(u"norte"_s, manyCustomers()));
    KeptCustomers nobody = manyCustomers();
    nobody.recents.clear();
    nobody.tabs.clear();
    QVERIFY(m_store->write(u"norte"_s, nobody));
    QCOMPARE(read(), KeptCustomers());
}

void TestRecentsStore::profilesAreApart_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("another") << u"sul"_s;
    QTest::newRow("longer") << u"norte2"_s;
    QTest::newRow("with a dot") << u"norte.set-aside"_s;
    QTest::newRow("only dots") << u".."_s;
    QTest::newRow("accented") << u"nörte ção"_s;
    QTest::newRow("upwards") << u"..\\norte"_s;
    QTest::newRow("percent") << u"nort%65"_s;
}

void TestRecentsStore::profilesAreApart()
{
    QFETCH(const QString, other);
    QVERIFY(m_store->write(u"norte"_s, manyCustomers()));
    QCOMPARE(read(other), KeptCustomers());
    QVERIFY(m_store->write(other, oneCustomer(u"5"_s)));
    QCOMPARE(read(), manyCustomers());
    QCOMPARE(read(other), oneCustomer(u"5"_s));
    QVERIFY(m_store->erase(other));
    QCOMPARE(read(other), KeptCustomers());
    QCOMPARE(read(), manyCustomers());
    QVERIFY(m_store->write(other, oneCustomer(u"5"_s)));
    QVERIFY(m_store->erase(u"norte"_s));
    QCOMPARE(read(other), oneCustomer(u"5"_s));
}

void TestRecentsStore::erasedIsGone()
{
    QVERIFY(m_store->write(u"norte"_s, manyCustomers()));
    QVERIFY(m_store->erase(u"norte"_s));
    QCOMPARE(read(), KeptCustomers());
}

void TestRecentsStore::erasingNothingIsDone()
{
    QVERIFY(m_store->erase(u"norte"_s));
    QVERIFY(m_store->eraseAll());
    QVERIFY(m_store->write(u"norte"_s, {}));
}

void TestRecentsStore::allAreErased()
{
    QVERIFY(m_store->write(u"norte"_s, manyCustomers()));
    QVERIFY(m_store->write(u"sul"_s, oneCustomer(u"5"_s)));
    QVERIFY(m_store->eraseAll());
    QCOMPARE(read(), KeptCustomers());
    QCOMPARE(read(u"sul"_s), KeptCustomers());
}

void TestRecentsStore::canBeWrittenAfterErasing()
{
    QVERIFY(m_store->write(u"norte"_s, manyCustomers()));
    QVERIFY(m_store->eraseAll());
    QVERIFY(m_store->write(u"norte"_s, oneCustomer(u"5"_s)));
    QCOMPARE(read(), oneCustomer(u"5"_s));
}

QTEST_GUILESS_MAIN(TestRecentsStore)
#include "tst_recentsstore.moc"
