// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recentsrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QByteArray keptListKey(32, 'k');
const QByteArray otherListKey(32, 'o');

} // namespace

// What a list hands over to be kept, and what it makes of that in the next run.
class TestRecentsListKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksByTheFullTermThenByCodigo();
    void keepsNoNameNoDocument();
    void keepsNothingNewWithoutAKey();
    void restoredIsRecognised();
    void restoredIsSortedAndTrimmed();
    void otherKeyDropsHashes();
    void keyThatComesLater();
    void hashesAreKeyed();

private:
    bool note(const AtendimentoQuery &query, const QList<Cliente> &customers = {customer()})
    {
        m_now = m_now.addSecs(60);
        return m_list.note(query, found(customers), m_now);
    }
    QStringList listed() const { return told(m_list.recents()); }
    Recent at(qsizetype row) const { return m_list.recents().at(row); }
    KeptCustomers kept() const { return {.keyId = m_list.keyId(), .recents = m_list.kept()}; }
    static RecentsList restored(const KeptCustomers &kept, const QByteArray &key = keptListKey)
    {
        RecentsList list;
        list.setKey(key);
        list.restore(kept);
        return list;
    }

    RecentsList m_list;
    QDateTime m_now;
};

void TestRecentsListKept::init()
{
    m_list = {};
    m_list.setKey(keptListKey);
    m_now = QDateTime(QDate(2026, 3, 10), QTime(14, 0));
}

void TestRecentsListKept::asksByTheFullTermThenByCodigo()
{
    note(byCpf());
    QCOMPARE(queryFor(at(0)), byCpf(u"86214941081"_s));
    QCOMPARE(queryFor(restored(kept()).recents().at(0)), byCodigo());
    note(asked(TipoBusca::PorProtocolo, u"201806191505251"_s), {customer(u"2"_s)});
    QCOMPARE(queryFor(restored(kept()).recents().at(0)), asked(TipoBusca::PorProtocolo, u"201806191505251"_s));
}

void TestRecentsListKept::keepsNoNameNoDocument()
{
    note(byCpf());
    const KeptCustomer row = m_list.kept().at(0);
    QCOMPARE(row.termo, KeptTerm(TipoBusca::PorCpfCnpj, u"86214941081"_s));
    QCOMPARE(row.termo.text(), u"***.149.410-**"_s);
    QCOMPARE(row.codigo, CodigoCliente(u"1204"_s));
    QCOMPARE(row.hash.size(), 32);
    QCOMPARE(row.lastUsed, m_now);
    const Recent recent = restored(kept()).recents().at(0);
    QCOMPARE(recent.nome, QString());
    QCOMPARE(recent.fullTermo, QString());
    QCOMPARE(recent.documento, u"***.149.410-**"_s);
}

void TestRecentsListKept::keepsNothingNewWithoutAKey()
{
    note(byCpf());
    const KeptCustomers before = kept();
    m_list = {};
    m_list.restore(before);
    note(byCodigo(u"2"_s), {customer(u"2"_s)});
    QCOMPARE(listed().size(), 2);
    QCOMPARE(kept(), before);
    m_list.setPinned(at(1), true); // those that are kept change all the same
    QVERIFY(m_list.kept().at(0).isPinned);
    note(byCpf());
    QCOMPARE(m_list.kept().size(), 1);
    QCOMPARE(m_list.kept().at(0).hash, before.recents.at(0).hash); // nor is what was kept lost
    QCOMPARE(m_list.keyId(), before.keyId);
}

void TestRecentsListKept::restoredIsRecognised()
{
    note(byCpf());
    m_list.setPinned(at(0), true);
    m_list = restored(kept());
    QCOMPARE(m_list.matching(u"86214941081"_s), at(0));
    note(byCpf());
    QCOMPARE(listed(), QStringList{u"pinned 1204 PorCpfCnpj ***.149.410-** BIANCA COUTO"_s});
    m_list = restored(kept());
    note(byCodigo());
    QCOMPARE(listed(), QStringList{u"pinned 1204 PorCpfCnpj ***.149.410-** BIANCA COUTO"_s});
}

void TestRecentsListKept::restoredIsSortedAndTrimmed()
{
    KeptCustomers many;
    for (int i = 1; i <= RecentsList::most + 2; ++i) {
        const CodigoCliente codigo(QString::number(i));
        many.recents << KeptCustomer{.termo = KeptTerm(TipoBusca::PorCodigoCliente, codigo.text()),
                                     .codigo = codigo,
                                     .lastUsed = m_now.addSecs(i)};
    }
    many.recents << KeptCustomer{.termo = KeptTerm(TipoBusca::PorCpfCnpj, u"86214941081"_s),
                                 .lastUsed = m_now.addSecs(99)}; // could never be asked
    m_list = restored(many);
    QCOMPARE(listed().size(), RecentsList::most);
    QCOMPARE(at(0).codigo.text(), u"52"_s);
}

void TestRecentsListKept::otherKeyDropsHashes()
{
    note(byCpf());
    note(byCodigo(u"2"_s), {customer(u"2"_s, u"B"_s, {})});
    m_list = restored(kept(), otherListKey);
    QVERIFY(!m_list.matching(u"86214941081"_s));
    QVERIFY(m_list.kept().at(1).hash.isEmpty());
    QVERIFY(m_list.matching(u"2"_s)); // needs none
    note(byCpf()); // is known by its código
    QCOMPARE(listed().size(), 2);
    m_list = restored(kept(), otherListKey);
    QVERIFY(m_list.matching(u"86214941081"_s));
}

void TestRecentsListKept::keyThatComesLater()
{
    note(byCpf());
    const KeptCustomers before = kept();
    m_list = {};
    m_list.restore(before);
    QVERIFY(!m_list.matching(u"86214941081"_s));
    note(byCpf(u"529.982.247-25"_s), {customer(u"2"_s)});
    m_list.setKey(keptListKey);
    QVERIFY(m_list.matching(u"86214941081"_s));
    m_list = restored(kept());
    QVERIFY(m_list.matching(u"86214941081"_s));
    QCOMPARE(m_list.matching(u"52998224725"_s).value().codigo, CodigoCliente(u"2"_s));
}

void TestRecentsListKept::hashesAreKeyed()
{
    note(byCpf());
    const KeptCustomers mine = kept();
    m_list = {};
    m_list.setKey(otherListKey);
    note(byCpf());
    QVERIFY(m_list.kept().at(0).hash != mine.recents.at(0).hash);
    QVERIFY(m_list.keyId() != mine.keyId);
    QVERIFY(!mine.keyId.contains(keptListKey.first(4)));
    // HMAC-SHA-256, as another program computes it (openssl dgst -sha256 -hmac).
    QCOMPARE(mine.recents.at(0).hash.toHex(), "4faee6ad558683f713c4e5845b67019af42e2e29562769543d364d012f857b92");
}

QTEST_GUILESS_MAIN(TestRecentsListKept)
#include "tst_recentslist_kept.moc"
