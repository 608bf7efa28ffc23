// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"
#include "bench/benchreply.h"
#include "bench/plaindecoder.h"

#include <QFile>
#include <QTest>

using namespace guiche;
using namespace Qt::StringLiterals;

// A comparison of speed is one only between decoders that do the same.
class TestBenchEquality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothDecodersAgree_data();
    void bothDecodersAgree();
    void theReplyIsLifelike();
};

void TestBenchEquality::bothDecodersAgree_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *const name : {"cliente_atendimento_seed", "cliente_atendimento_2024"}) {
        QFile file(QStringLiteral(GUICHE_TEST_DATA "/%1.json").arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(name) << file.readAll();
    }
    QTest::newRow("benchmark, UTF-8") << benchReply(50, 10, Spelling::Utf8);
    QTest::newRow("benchmark, escaped") << benchReply(50, 10, Spelling::Escaped);
}

void TestBenchEquality::bothDecodersAgree()
{
    QFETCH(const QByteArray, body);
    const Result<AtendimentoReply> ours = decodeAtendimentos(body);
    const Result<AtendimentoReply> plain = decodePlainly(body);
    QVERIFY(ours && plain);
    QVERIFY(!ours->atendimentos.isEmpty());
    QVERIFY(*ours == *plain);
}

void TestBenchEquality::theReplyIsLifelike()
{
    const QByteArray utf8 = benchReply(50, 10, Spelling::Utf8);
    const QByteArray escaped = benchReply(50, 10, Spelling::Escaped);
    for (const QByteArray &body : {utf8, escaped})
        QVERIFY2(body.size() > 400'000 && body.size() < 700'000, QByteArray::number(body.size()).constData());
    QVERIFY(!escaped.contains('\xC3') && escaped.contains("CONEX\\u00c3O"));

    const Result<AtendimentoReply> reply = decodeAtendimentos(utf8);
    QVERIFY(*reply == *decodeAtendimentos(escaped));
    QCOMPARE(reply->atendimentos.size(), 50);
    QSet<QString> texts;
    qsizetype ordens = 0;
    for (const Atendimento &atendimento : reply->atendimentos) {
        ordens += atendimento.ordensServico.size();
        for (const OrdemServico &os : atendimento.ordensServico)
            texts.insert(os.descricaoAbertura);
    }
    QCOMPARE(ordens, 500);
    QCOMPARE(texts.size(), 500);
}

QTEST_APPLESS_MAIN(TestBenchEquality)
#include "tst_bench_equality.moc"
