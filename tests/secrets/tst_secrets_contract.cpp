// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "secrets/memorysecretstore.h"
#include "secrets/secretcalls.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace guiche;

// What holds for every store, asked of each.
class TestSecretsContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

    void nothingIsReadAsEmpty();
    void whatWasWrittenIsRead();
    void writingAgainReplaces();
    void erasedIsGone();
    void erasingNothingIsDone();
    void emptySecretIsNone();
    void callsAreCarriedOutInOrder();
    void keysAreApart();
    void servicesAreApart();
    void secretsComeBackWhole_data();
    void secretsComeBackWhole();
    void handlersRunFromTheEventLoop();
    void handlersRunOnce();
    void droppedCallIsCarriedOut();
    void callDroppedUnderWayIsCarriedOut();
    void droppedReadIsNeverTold();
    void handlerMayReplaceItsCall();
    void handlerMayDestroyTheStore();
    void callsOutliveTheStore();
    void storeMayGoWithAllUnderWay();

private:
    static std::unique_ptr<SecretStore> storeOf(const QString &service);

    std::unique_ptr<SecretStore> m_store;
};

void TestSecretsContract::initTestCase_data()
{
    QTest::addColumn<bool>("isKeychain");
    QTest::newRow("memory") << false;
    QTest::newRow("keychain") << true;
}

void TestSecretsContract::initTestCase()
{
    QVERIFY2(isWithKeyring(u"unlocked"_s), "run this by tests/support/withkeyring");
}

void TestSecretsContract::init()
{
    m_store = storeOf(someService());
}

void TestSecretsContract::cleanup()
{
    m_store.reset();
}

std::unique_ptr<SecretStore> TestSecretsContract::storeOf(const QString &service)
{
    QFETCH_GLOBAL(const bool, isKeychain);
    if (isKeychain)
        return std::make_unique<KeychainSecretStore>(service);
    return std::make_unique<MemorySecretStore>();
}

void TestSecretsContract::nothingIsReadAsEmpty()
{
    QCOMPARE(readFrom(*m_store, u"senha"_s), u""_s);
}

void TestSecretsContract::whatWasWrittenIsRead()
{
    QCOMPARE(writeTo(*m_store, u"senha"_s, u"segredo"_s), u"done"_s);
    QCOMPARE(readFrom(*m_store, u"senha"_s), u"segredo"_s);
    QCOMPARE(readFrom(*m_store, u"senha"_s), u"segredo"_s);
}

void TestSecretsContract::writingAgainReplaces()
{
    QCOMPARE(writeTo(*m_store, u"senha"_s, u"o primeiro, mais longo"_s), u"done"_s);
    QCOMPARE(writeTo(*m_store, u"senha"_s, u"o outro"_s), u"done"_s);
    QCOMPARE(readFrom(*m_store, u"senha"_s), u"o outro"_s);
    QCOMPARE(eraseFrom(*m_store, u"senha"_s), u"done"_s);
    QCOMPARE(readFrom(*m_store, u"senha"_s), u""_s); // and the first has not come back
}

void TestSecretsContract::erasedIsGone()
{
    QCOMPARE(writeTo(*m_store, u"senha"_s, u"segredo"_s), u"done"_s);
    QCOMPARE(eraseFrom(*m_store, u"senha"_s), u"done"_s);
    QCOMPARE(readFrom(*m_store, u"senha"_s), u""_s);
}

void TestSecretsContract::erasingNothingIsDone()
{
    QCOMPARE(eraseFrom(*m_store, u"senha"_s), u"done"_s);
    QCOMPARE(writeTo(*m_store, u"senha"_s, u"segredo"_s), u"done"_s);
    QCOMPARE(eraseFrom(*m_store, u"senha"_s), u"done"_s);
    QCOMPARE(eraseFrom(*m_store, u"senha"_s), u"done"_s);
}

void TestSecretsContract::emptySecretIsNone()
{
    QCOMPARE(writeTo(*m_store, u"senha"_s, u"segredo"_s), u"done"_s);
    QCOMPARE(writeTo(*m_store, u"senha"_s, QString()), u"done"_s);
    QCOMPARE(readFrom(*m_store, u"senha"_s), u""_s);
    QCOMPARE(eraseFrom(*m_store, u"senha"_s), u"done"_s);
}

void TestSecretsContract::callsAreCarriedOutInOrder()
{
    SecretNotes notes;
    std::vector<PendingCall> calls;
    calls.push_back(m_store->write(u"senha"_s, u"um"_s, notes.done(u"1"_s)));
    calls.push_back(m_store->read(u"senha"_s, notes.read(u"2"_s)));
    calls.push_back(m_store->erase(u"senha"_s, notes.done(u"3"_s)));
    calls.push_back(m_store->read(u"senha"_s, notes.read(u"4"_s)));
    calls.push_back(m_store->write(u"senha"_s, u"dois"_s, notes.done(u"5"_s)));
    calls.push_back(m_store->write(u"senha"_s, u"três"_s, notes.done(u"6"_s)));
    calls.push_back(m_store->read(u"senha"_s, notes.read(u"7"_s)));
    QVERIFY(notes.waitFor(7));
    QCOMPARE(notes.told,
             QStringList({u"1: done"_s, u"2: um"_s, u"3: done"_s, u"4: "_s, u"5: done"_s, u"6: done"_s, u"7: três"_s}));
}

void TestSecretsContract::keysAreApart()
{
    const QStringList keys{u"perfil/1/senha"_s,     u"perfil/1"_s, u"perfil/1/Senha"_s,
                           u"ligação ☎ 🙂"_s, u" "_s,        u"\"'%s"_s};
    for (const QString &key : keys)
        QCOMPARE(writeTo(*m_store, key, u"de "_s % key), u"done"_s);
    for (const QString &key : keys)
        QCOMPARE(readFrom(*m_store, key), QString(u"de "_s % key));
    QCOMPARE(eraseFrom(*m_store, keys.first()), u"done"_s);
    QCOMPARE(readFrom(*m_store, keys.first()), u""_s);
    QCOMPARE(readFrom(*m_store, keys.at(1)), QString(u"de "_s % keys.at(1)));
}

void TestSecretsContract::servicesAreApart()
{
    const std::unique_ptr<SecretStore> other = storeOf(someService());
    QCOMPARE(writeTo(*m_store, u"senha"_s, u"daqui"_s), u"done"_s);
    QCOMPARE(readFrom(*other, u"senha"_s), u""_s);
    QCOMPARE(writeTo(*other, u"senha"_s, u"de lá"_s), u"done"_s);
    QCOMPARE(eraseFrom(*m_store, u"senha"_s), u"done"_s);
    QCOMPARE(readFrom(*other, u"senha"_s), u"de lá"_s);
}

void TestSecretsContract::secretsComeBackWhole_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("accents") << u"São João, coração"_s;
    QTest::newRow("beyond the first plane") << u"🙂🔑 𝔊"_s;
    QTest::newRow("combining") << u"a\u0301 e\u0301"_s;
    QTest::newRow("right to left") << u"סוד סודי"_s;
    QTest::newRow("spaces and line ends") << u"  \t um\r\ndois\n"_s;
    QTest::newRow("one space") << u" "_s;
    QTest::newRow("with U+0000") << QString(u"antes"_s % QChar(u'\0') % u"depois"_s);
    QTest::newRow("looks like base64") << u"c2VncmVkbw=="_s;
    QTest::newRow("quotes") << u"\"'`$(x)\\%1%s"_s;
    QTest::newRow("64 KB") << QString(64 * 1024, u'k');
    QTest::newRow("64 Ki of wide letters") << QString(64 * 1024, u'ç');
}

void TestSecretsContract::secretsComeBackWhole()
{
    QFETCH(const QString, secret);
    QCOMPARE(writeTo(*m_store, u"senha"_s, secret), u"done"_s);
    const QString read = readFrom(*m_store, u"senha"_s);
    QCOMPARE(read.size(), secret.size());
    QCOMPARE(read, secret);
}

void TestSecretsContract::handlersRunFromTheEventLoop()
{
    SecretNotes notes;
    std::vector<PendingCall> calls;
    calls.push_back(m_store->read(u"senha"_s, notes.read(u"read"_s)));
    QCOMPARE(notes.told, QStringList());
    calls.push_back(m_store->write(u"senha"_s, u"segredo"_s, notes.done(u"write"_s)));
    QCOMPARE(notes.told, QStringList());
    calls.push_back(m_store->erase(u"senha"_s, notes.done(u"erase"_s)));
    QCOMPARE(notes.told, QStringList());
    QVERIFY(notes.waitFor(3));
}

void TestSecretsContract::handlersRunOnce()
{
    SecretNotes notes;
    const PendingCall write = m_store->write(u"senha"_s, u"segredo"_s, notes.done(u"write"_s));
    const PendingCall read = m_store->read(u"senha"_s, notes.read(u"read"_s));
    QVERIFY(notes.waitFor(2));
    QCOMPARE(readFrom(*m_store, u"senha"_s), u"segredo"_s); // by then all before it have ended
    QCOMPARE(notes.told, QStringList({u"write: done"_s, u"read: segredo"_s}));
}

void TestSecretsContract::droppedCallIsCarriedOut()
{
    SecretNotes notes;
    m_store->write(u"a"_s, u"segredo"_s, notes.done(u"write"_s)).cancel();
    QCOMPARE(readFrom(*m_store, u"a"_s), u"segredo"_s);
    m_store->erase(u"a"_s, notes.done(u"erase"_s)).cancel();
    QCOMPARE(readFrom(*m_store, u"a"_s), u""_s);
    QCOMPARE(notes.told, QStringList());
}

void TestSecretsContract::callDroppedUnderWayIsCarriedOut()
{
    SecretNotes notes;
    {
        const PendingCall write = m_store->write(u"a"_s, u"segredo"_s, notes.done(u"write"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // it begins, or in memory: ends
    }
    QCOMPARE(readFrom(*m_store, u"a"_s), u"segredo"_s);
    QFETCH_GLOBAL(const bool, isKeychain);
    QCOMPARE(notes.told, isKeychain ? QStringList() : QStringList(u"write: done"_s));
}

void TestSecretsContract::droppedReadIsNeverTold()
{
    SecretNotes notes;
    PendingCall kept = m_store->read(u"a"_s, notes.read(u"dropped"_s));
    kept = m_store->read(u"a"_s, notes.read(u"latest"_s));
    QVERIFY(notes.waitFor(1));
    QCOMPARE(readFrom(*m_store, u"a"_s), u""_s);
    QCOMPARE(notes.told, QStringList(u"latest: "_s));
}

void TestSecretsContract::handlerMayReplaceItsCall()
{
    SecretNotes notes;
    PendingCall call;
    const auto last = [&] { call.cancel(); };
    const auto second = [&] { call = m_store->read(u"a"_s, notes.read(u"3"_s, last)); };
    const auto first = [&] { call = m_store->write(u"a"_s, u"segredo"_s, notes.done(u"2"_s, second)); };
    call = m_store->erase(u"a"_s, notes.done(u"1"_s, first));
    QVERIFY(notes.waitFor(3));
    QCOMPARE(notes.told, QStringList({u"1: done"_s, u"2: done"_s, u"3: segredo"_s}));
}

void TestSecretsContract::handlerMayDestroyTheStore()
{
    SecretNotes notes;
    PendingCall first;
    first = m_store->read(u"a"_s, notes.read(u"1"_s, [&] {
        first.cancel();
        m_store.reset();
    }));
    const PendingCall second = m_store->write(u"a"_s, u"segredo"_s, notes.done(u"2"_s));
    QVERIFY(notes.waitFor(2));
    QCOMPARE(notes.told, QStringList({u"1: "_s, u"2: done"_s}));
}

void TestSecretsContract::callsOutliveTheStore()
{
    SecretNotes notes;
    const PendingCall write = m_store->write(u"a"_s, u"segredo"_s, notes.done(u"write"_s));
    const PendingCall read = m_store->read(u"a"_s, notes.read(u"read"_s));
    m_store.reset();
    QVERIFY(notes.waitFor(2));
    QCOMPARE(notes.told, QStringList({u"write: done"_s, u"read: segredo"_s}));
}

void TestSecretsContract::storeMayGoWithAllUnderWay()
{
    SecretNotes notes;
    {
        std::vector<PendingCall> calls;
        for (int i = 0; i < 5; ++i) {
            calls.push_back(m_store->write(u"a"_s, QString::number(i), notes.done(u"write"_s)));
            calls.push_back(m_store->read(u"a"_s, notes.read(u"read"_s)));
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // as above
        m_store.reset();
    }
    // Another store's calls come after them, so by its answer all of those have ended.
    const std::unique_ptr<SecretStore> other = storeOf(someService());
    QCOMPARE(readFrom(*other, u"a"_s), u""_s);
    QFETCH_GLOBAL(const bool, isKeychain);
    QCOMPARE(notes.told.size(), isKeychain ? 0 : 10);
}

QTEST_GUILESS_MAIN(TestSecretsContract)
#include "tst_secrets_contract.moc"
