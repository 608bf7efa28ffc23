// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/unpacker.h"
#include "support/bodies.h"
#include "support/printing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr qsizetype plenty = 1'000'000;

QString unpacked(const QByteArray &encoding, const QByteArrayList &pieces, qsizetype largest = plenty)
{
    Unpacker unpacker(encoding, largest);
    for (const QByteArray &piece : pieces) {
        if (const Result<void> fed = unpacker.feed(piece); !fed)
            return printed(fed.error());
    }
    const Result<QByteArray> whole = unpacker.takeWhole();
    return whole ? QString::fromUtf8(*whole) : printed(whole.error());
}

const QByteArray text = "{\"msg\":\"Instalação\"}";
const QString whole = QString::fromUtf8(text);
const QString cutOff = u"Unreadable: the compressed body ends too soon"_s;
const QString broken = u"Unreadable: the compressed body is broken"_s;

QByteArray zlibbed(const QByteArray &plain)
{
    return qCompress(plain).sliced(4); // less Qt's own header
}

} // namespace

class TestUnpacker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void anyPieces();
    void severalMembers();
    void cutOffAnywhere();
    void anyBitFlipped();
    void goesOnAfterItsEnd();
    void bombIsBound();
    void plainIsBound();
    void nothingIsNothing();
};

void TestUnpacker::encodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray() << text << whole;
    QTest::newRow("identity") << QByteArray("identity") << text << whole;
    QTest::newRow("gzip") << QByteArray("gzip") << bodies::gzipped(text) << whole;
    QTest::newRow("in capitals") << QByteArray(" GZIP ") << bodies::gzipped(text) << whole;
    QTest::newRow("x-gzip") << QByteArray("x-gzip") << bodies::gzipped(text) << whole;
    QTest::newRow("deflate") << QByteArray("deflate") << zlibbed(text) << whole;
    QTest::newRow("brotli") << QByteArray("br") << text << u"Unreadable: Content-Encoding: br"_s;
    QTest::newRow("not packed at all") << QByteArray("gzip") << text << broken;
}

void TestUnpacker::encodings()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, body);
    QTEST(unpacked(encoding, {body}), "expected");
}

void TestUnpacker::anyPieces()
{
    const QByteArray packed = bodies::gzipped(text);
    for (qsizetype at = 0; at <= packed.size(); ++at)
        QCOMPARE(unpacked("gzip", {packed.first(at), packed.sliced(at)}), whole);
    QByteArrayList bytes;
    for (const char c : packed)
        bytes << QByteArray(1, c);
    QCOMPARE(unpacked("gzip", bytes), whole);
}

void TestUnpacker::severalMembers()
{
    const QByteArray two = bodies::gzipped(text.first(5)) + bodies::gzipped(text.sliced(5));
    for (qsizetype at = 0; at <= two.size(); ++at)
        QCOMPARE(unpacked("gzip", {two.first(at), two.sliced(at)}), whole);
}

void TestUnpacker::cutOffAnywhere()
{
    const QByteArray packed = bodies::gzipped(text);
    for (qsizetype length = 1; length < packed.size(); ++length)
        QCOMPARE(unpacked("gzip", {packed.first(length)}), cutOff);
}

void TestUnpacker::anyBitFlipped()
{
    // Time, flags of the packer and its system, in bytes 4 to 9, are about nothing that is checked.
    const QByteArray packed = bodies::gzipped(text);
    for (qsizetype at = 10; at < packed.size(); ++at) {
        QByteArray flipped = packed;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        const QString told = unpacked("gzip", {flipped});
        QVERIFY2(told == broken || told == cutOff, qPrintable(u"%1: %2"_s.arg(at).arg(told)));
    }
}

void TestUnpacker::goesOnAfterItsEnd()
{
    QCOMPARE(unpacked("gzip", {bodies::gzipped(text) + "more"}), broken);
    QCOMPARE(unpacked("gzip", {bodies::gzipped(text), "more"}), broken);
}

void TestUnpacker::bombIsBound()
{
    const QByteArray bomb = zlibbed(QByteArray(plenty, ' '));
    QVERIFY(bomb.size() < plenty / 500);
    QCOMPARE(unpacked("deflate", {bomb}), QString(plenty, u' '));
    QCOMPARE(unpacked("deflate", {bomb}, plenty - 1), u"BodyTooLarge"_s);
}

void TestUnpacker::plainIsBound()
{
    QCOMPARE(unpacked({}, {text}, text.size()), whole);
    QCOMPARE(unpacked({}, {text.first(3), text.sliced(3)}, text.size() - 1), u"BodyTooLarge"_s);
}

void TestUnpacker::nothingIsNothing()
{
    for (const char *encoding : {"", "gzip", "deflate", "br"})
        QCOMPARE(unpacked(encoding, {}), QString());
}

QTEST_GUILESS_MAIN(TestUnpacker)
#include "tst_unpacker.moc"
