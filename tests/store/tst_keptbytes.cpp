// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptbytes.h"
#include "store/keptrows.h"
#include "store/queuecipher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

// A row as bytes and back, and how those are sealed.
class TestKeptBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBack_data();
    void rowsComeBack();
    void stateComesBack();
    void laterFieldsArePassedOver();
    void otherVersionIsNone();
    void cutBytesAreNone();
    void sealedOpensInItsPlaceOnly();
    void sealedTwiceDiffers();
    void anyFlippedBitIsSeen();
    void rowKeysTellNothing();
};

void TestKeptBytes::rowsComeBack_data()
{
    QTest::addColumn<KeptRow>("kept");
    QTest::newRow("empty") << KeptRow();
    for (int number = 0; number < 6; ++number)
        QTest::addRow("row %d", number) << keptRow(number, number);
    KeptRow odd;
    odd.row.dataCadastro = WallTime(QDate(1, 1, 1), QTime(23, 59, 59, 999));
    odd.row.dataFechamento = WallTime::parse(u"31/02/2026"_s);
    odd.row.cliente = u"日本 \U0001F600 \n\t<b>x</b>"_s;
    odd.row.osTotal = -1;
    odd.row.clock.minutosRestantes = std::numeric_limits<qint64>::min();
    odd.receivedAt = -1;
    QTest::newRow("odd") << odd;
}

void TestKeptBytes::rowsComeBack()
{
    QFETCH(const KeptRow, kept);
    QCOMPARE(keptRowIn(bytesOf(kept)), std::optional(kept));
}

void TestKeptBytes::stateComesBack()
{
    for (const KeptState &state : {KeptState(), keptState(), KeptState{-5, {}, QDate(2026, 1, 1), false}})
        QCOMPARE(keptStateIn(bytesOf(state)), std::optional(state));
}

void TestKeptBytes::laterFieldsArePassedOver()
{
    QCOMPARE(keptRowIn(bytesOf(keptRow(3)) + "of a later version"), std::optional(keptRow(3)));
    QCOMPARE(keptStateIn(bytesOf(keptState()) + "more"), std::optional(keptState()));
}

void TestKeptBytes::otherVersionIsNone()
{
    QByteArray bytes = bytesOf(keptRow(3));
    bytes[0] = char(bytes[0] + 1);
    QVERIFY(!keptRowIn(bytes));
    bytes = bytesOf(keptState());
    bytes[0] = 0;
    QVERIFY(!keptStateIn(bytes));
}

void TestKeptBytes::cutBytesAreNone()
{
    const QByteArray bytes = bytesOf(keptRow(3));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!keptRowIn(bytes.first(size)), qPrintable(QString::number(size)));
    const QByteArray state = bytesOf(keptState());
    for (qsizetype size = 0; size < state.size(); ++size)
        QVERIFY(!keptStateIn(state.first(size)));
}

void TestKeptBytes::sealedOpensInItsPlaceOnly()
{
    const QByteArray key(keptKeySize, 'k');
    const QueueCipher cipher(key, u"norte"_s, 1);
    const QByteArray plain = bytesOf(keptRow(1));
    const QByteArray rowKey = cipher.rowKey(u"1"_s);
    const QByteArray sealed = cipher.sealed(plain, rowKey);
    QCOMPARE(QueueCipher(key, u"norte"_s, 1).opened(sealed, rowKey), std::optional(plain));
    QVERIFY(!cipher.opened(sealed, cipher.rowKey(u"2"_s)));
    QVERIFY(!QueueCipher(key, u"sul"_s, 1).opened(sealed, rowKey));
    QVERIFY(!QueueCipher(key, u"norte"_s, 2).opened(sealed, rowKey));
    QVERIFY(!QueueCipher(QByteArray(keptKeySize, 'x'), u"norte"_s, 1).opened(sealed, rowKey));
    QCOMPARE(cipher.opened(cipher.sealed({}, rowKey), rowKey), std::optional(QByteArray()));
}

void TestKeptBytes::sealedTwiceDiffers()
{
    const QueueCipher cipher(QByteArray(keptKeySize, 'k'), u"norte"_s, 1);
    QVERIFY(cipher.sealed("same", "row") != cipher.sealed("same", "row"));
}

void TestKeptBytes::anyFlippedBitIsSeen()
{
    const QueueCipher cipher(QByteArray(keptKeySize, 'k'), u"norte"_s, 1);
    const QByteArray sealed = cipher.sealed("plain", "row");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray damaged = sealed;
        damaged[bit / 8] = char(damaged[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!cipher.opened(damaged, "row"));
    }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!cipher.opened(sealed.first(size), "row"));
}

void TestKeptBytes::rowKeysTellNothing()
{
    const QByteArray key(keptKeySize, 'k');
    const QueueCipher cipher(key, u"norte"_s, 1);
    QCOMPARE(cipher.rowKey(u"70000001"_s), QueueCipher(key, u"norte"_s, 1).rowKey(u"70000001"_s));
    QCOMPARE(cipher.rowKey(u"1"_s).size(), 16);
    QVERIFY(cipher.rowKey(u"1"_s) != cipher.rowKey(u"2"_s));
    QVERIFY(cipher.rowKey(u"1"_s) != QueueCipher(key, u"sul"_s, 1).rowKey(u"1"_s));
    QVERIFY(cipher.rowKey(u"1"_s) != QueueCipher(QByteArray(keptKeySize, 'x'), u"norte"_s, 1).rowKey(u"1"_s));
}

QTEST_GUILESS_MAIN(TestKeptBytes)
#include "tst_keptbytes.moc"
