// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recentsrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QByteArray listKey(32, 'k');

} // namespace

// Whom a list knows as the same customer, and in which order it tells them.
class TestRecentsList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void notesWhoWasFound();
    void nobodyFoundIsNobody();
    void newestIsFirst();
    void sameTermIsOneEntry_data();
    void sameTermIsOneEntry();
    void sameCodigoIsOneEntry();
    void documentIsNotGivenUpForANumber();
    void numberIsGivenUpForADocument();
    void twoCustomersOfOneDocument();
    void numberIsOfOneCustomer();
    void termThatMayBeTwoThings_data();
    void termThatMayBeTwoThings();
    void entriesThatTurnOutToBeOne();
    void documentWithoutCodigoIsNotNoted();
    void numberWithoutCodigoIsNoted();
    void nameIsNotForgottenForNone();
    void keepsAtMost();
    void pinnedAreFirstAndBesides();
    void unpinnedMayBeTheOneTooMany();
    void removesOne();
    void strangerChangesNothing();
    void matchesByTheTerm();

private:
    QDateTime now()
    {
        m_now = m_now.addSecs(60);
        return m_now;
    }
    bool note(const AtendimentoQuery &query, const QList<Cliente> &customers = {customer()})
    {
        return m_list.note(query, found(customers), now());
    }
    QStringList listed() const { return told(m_list.recents()); }
    Recent at(qsizetype row) const { return m_list.recents().at(row); }

    RecentsList m_list;
    QDateTime m_now;
};

void TestRecentsList::init()
{
    m_list = {};
    m_list.setKey(listKey);
    m_now = QDateTime(QDate(2026, 3, 10), QTime(14, 0));
}

void TestRecentsList::notesWhoWasFound()
{
    QVERIFY(note(byCpf()));
    const Recent recent = at(0);
    QCOMPARE(listed(), QStringList{u"1204 PorCpfCnpj ***.149.410-** BIANCA COUTO"_s});
    QCOMPARE(recent.fullTermo, u"86214941081"_s);
    QCOMPARE(recent.documento, u"***.149.410-**"_s);
    QCOMPARE(recent.lastUsed, m_now);
    QVERIFY(!recent.isPinned);
}

void TestRecentsList::nobodyFoundIsNobody()
{
    QVERIFY(!note(byCodigo(), {}));
    QCOMPARE(listed(), QStringList());
}

void TestRecentsList::newestIsFirst()
{
    note(byCodigo(u"1"_s), {customer(u"1"_s, u"A"_s, {})});
    note(byCodigo(u"2"_s), {customer(u"2"_s, u"B"_s, {})});
    note(byCodigo(u"3"_s), {customer(u"3"_s, u"C"_s, {})});
    note(byCodigo(u"1"_s), {customer(u"1"_s, u"A"_s, {})});
    QCOMPARE(listed(),
             (QStringList{u"1 PorCodigoCliente 1 A"_s, u"3 PorCodigoCliente 3 C"_s, u"2 PorCodigoCliente 2 B"_s}));
}

void TestRecentsList::sameTermIsOneEntry_data()
{
    QTest::addColumn<AtendimentoQuery>("query");
    QTest::addColumn<AtendimentoQuery>("again");
    QTest::newRow("document") << byCpf() << byCpf(u"86214941081"_s);
    QTest::newRow("código") << byCodigo(u"1204"_s) << byCodigo(u" 1204"_s);
    QTest::newRow("protocolo") << asked(TipoBusca::PorProtocolo, u"201806191505251"_s)
                               << asked(TipoBusca::PorProtocolo, u"2018 0619 1505251"_s);
    AtendimentoQuery other = byCpf();
    other.limit = 50;
    other.dataInicio = QDate(2026, 1, 1);
    QTest::newRow("asked otherwise") << byCpf() << other;
}

void TestRecentsList::sameTermIsOneEntry()
{
    QFETCH(const AtendimentoQuery, query);
    QFETCH(const AtendimentoQuery, again);
    note(query);
    note(again);
    QCOMPARE(listed().size(), 1);
    QCOMPARE(at(0).lastUsed, m_now);
}

void TestRecentsList::sameCodigoIsOneEntry()
{
    note(asked(TipoBusca::PorProtocolo, u"201806191505251"_s));
    note(asked(TipoBusca::PorIdClienteServico, u"77"_s));
    QCOMPARE(listed(), QStringList{u"1204 PorIdClienteServico 77 BIANCA COUTO"_s});
}

void TestRecentsList::documentIsNotGivenUpForANumber()
{
    note(byCpf());
    m_list.setPinned(at(0), true);
    note(byCodigo());
    QCOMPARE(listed(), QStringList{u"pinned 1204 PorCpfCnpj ***.149.410-** BIANCA COUTO"_s});
    QCOMPARE(at(0).lastUsed, m_now);
    QCOMPARE(m_list.matching(u"86214941081"_s), at(0));
}

void TestRecentsList::numberIsGivenUpForADocument()
{
    note(byCodigo());
    note(byCpf());
    QCOMPARE(listed(), QStringList{u"1204 PorCpfCnpj ***.149.410-** BIANCA COUTO"_s});
}

void TestRecentsList::twoCustomersOfOneDocument()
{
    const QList<Cliente> both{customer(u"1"_s, u"MATRIZ"_s), customer(u"2"_s, u"FILIAL"_s), customer(u"1"_s)};
    note(byCpf(), both);
    note(byCpf(), both);
    QCOMPARE(listed(), (QStringList{u"2 PorCpfCnpj ***.149.410-** FILIAL"_s, u"1 PorCpfCnpj ***.149.410-** MATRIZ"_s}));
}

void TestRecentsList::numberIsOfOneCustomer()
{
    note(asked(TipoBusca::PorIdClienteServico, u"77"_s));
    note(asked(TipoBusca::PorIdClienteServico, u"77"_s), {customer(u"9"_s, u"NOVO TITULAR"_s)});
    // Else the first one's entry would ask for the second.
    QCOMPARE(listed(), QStringList{u"9 PorIdClienteServico 77 NOVO TITULAR"_s});
}

void TestRecentsList::termThatMayBeTwoThings_data()
{
    QTest::addColumn<TipoBusca>("tipo");
    QTest::addColumn<TipoBusca>("outroTipo");
    QTest::newRow("código first") << TipoBusca::PorCodigoCliente << TipoBusca::PorIdClienteServico;
    QTest::newRow("service first") << TipoBusca::PorIdClienteServico << TipoBusca::PorCodigoCliente;
}

void TestRecentsList::termThatMayBeTwoThings()
{
    QFETCH(const TipoBusca, tipo);
    QFETCH(const TipoBusca, outroTipo);
    AtendimentoQuery query = asked(tipo, u"1204"_s);
    query.outroTipo = outroTipo;
    note(query, {customer(), customer(u"2077"_s, u"PADARIA"_s, {})});
    QCOMPARE(listed(),
             (QStringList{u"2077 PorIdClienteServico 1204 PADARIA"_s, u"1204 PorCodigoCliente 1204 BIANCA COUTO"_s}));
}

void TestRecentsList::entriesThatTurnOutToBeOne()
{
    note(asked(TipoBusca::PorIdClienteServico, u"77"_s), {customer({}, {}, {})}); // an older server tells no código
    m_list.setPinned(at(0), true);
    note(byCodigo());
    QCOMPARE(listed().size(), 2);
    note(asked(TipoBusca::PorIdClienteServico, u"77"_s));
    QCOMPARE(listed(), QStringList{u"pinned 1204 PorIdClienteServico 77 BIANCA COUTO"_s});
}

void TestRecentsList::documentWithoutCodigoIsNotNoted()
{
    QVERIFY(!note(byCpf(), {customer({})}));
    QVERIFY(!note(byCpf(), {customer(u"86214941081"_s)})); // nor where the código is the CPF itself
    QCOMPARE(listed(), QStringList());
}

void TestRecentsList::numberWithoutCodigoIsNoted()
{
    QVERIFY(note(asked(TipoBusca::PorIdClienteServico, u"77"_s), {customer({})}));
    QCOMPARE(listed(), QStringList{u"PorIdClienteServico 77 BIANCA COUTO"_s});
}

void TestRecentsList::nameIsNotForgottenForNone()
{
    note(byCpf());
    note(byCodigo(), {customer(u"1204"_s, {}, {})});
    QCOMPARE(at(0).nome, u"BIANCA COUTO"_s);
    QCOMPARE(at(0).documento, u"***.149.410-**"_s);
}

void TestRecentsList::keepsAtMost()
{
    for (int i = 1; i <= RecentsList::most + 3; ++i)
        note(byCodigo(QString::number(i)), {customer(QString::number(i))});
    QCOMPARE(listed().size(), RecentsList::most);
    QCOMPARE(at(0).codigo.text(), u"53"_s);
    QCOMPARE(at(RecentsList::most - 1).codigo.text(), u"4"_s);
    QCOMPARE(m_list.kept().size(), RecentsList::most);
}

void TestRecentsList::pinnedAreFirstAndBesides()
{
    for (int i = 1; i <= 3; ++i) {
        note(byCodigo(QString::number(i)), {customer(QString::number(i))});
        QVERIFY(m_list.setPinned(at(i - 1), true));
        QVERIFY(!m_list.setPinned(at(0), true)); // it was
    }
    for (int i = 100; i < 100 + RecentsList::most + 3; ++i)
        note(byCodigo(QString::number(i)), {customer(QString::number(i))});
    QCOMPARE(listed().size(), RecentsList::most + 3);
    QStringList codigos;
    for (qsizetype i = 0; i < 4; ++i)
        codigos << at(i).codigo.text();
    QCOMPARE(codigos, (QStringList{u"3"_s, u"2"_s, u"1"_s, u"152"_s}));
}

void TestRecentsList::unpinnedMayBeTheOneTooMany()
{
    note(byCodigo(u"1"_s), {customer(u"1"_s)});
    m_list.setPinned(at(0), true);
    for (int i = 100; i < 100 + RecentsList::most; ++i)
        note(byCodigo(QString::number(i)), {customer(QString::number(i))});
    QVERIFY(m_list.setPinned(at(0), false));
    QCOMPARE(listed().size(), RecentsList::most);
    QVERIFY(!m_list.matching(u"1"_s));
}

void TestRecentsList::removesOne()
{
    note(byCpf());
    note(byCodigo(u"2"_s), {customer(u"2"_s, u"B"_s, {})});
    QVERIFY(m_list.remove(at(1)));
    QCOMPARE(listed(), QStringList{u"2 PorCodigoCliente 2 B"_s});
}

void TestRecentsList::strangerChangesNothing()
{
    note(byCpf());
    Recent stranger = at(0);
    stranger.codigo = CodigoCliente(u"5"_s);
    QVERIFY(!m_list.remove(stranger));
    QVERIFY(!m_list.setPinned(stranger, true));
    QCOMPARE(listed().size(), 1);
}

void TestRecentsList::matchesByTheTerm()
{
    note(byCpf());
    note(byCodigo(u"2"_s), {customer(u"2"_s, u"B"_s, {})});
    QCOMPARE(m_list.matching(u"86214941081"_s), at(1));
    QCOMPARE(m_list.matching(u"2"_s), at(0));
    QVERIFY(!m_list.matching(u"86214941082"_s));
    QVERIFY(!m_list.matching({}));
}

QTEST_GUILESS_MAIN(TestRecentsList)
#include "tst_recentslist.moc"
