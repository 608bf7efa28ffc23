// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privatetext.h"

#include "models/atendimentosmodel.h"
#include "models/atendimentossortmodel.h"
#include "models/detail.h"
#include "models/markedrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace guiche;

Q_DECLARE_METATYPE(guiche::Privacy)

namespace
{

constexpr std::array levels = {Privacy::Open, Privacy::Documents, Privacy::Everything};

// Each text ends in a document of its own: what is left of them shows what is masked.
const QString written = u" 862.149.410-81"_s;
const QString masked = u" ***.149.410-**"_s;

QStringList texts(const QModelIndex &first, int role)
{
    QStringList result;
    for (int column = 0; column < columnCount; ++column)
        result << first.siblingAtColumn(column).data(role).toString();
    return result;
}

QString fieldOf(const Detail &detail, const QString &label)
{
    for (const DetailSection &section : detail.sections) {
        for (const DetailField &field : section.fields) {
            if (field.label == label)
                return field.text;
        }
    }
    return u"no such field"_s;
}

// All that somebody reads of it.
QString read(const Detail &detail)
{
    QStringList lines{detail.heading, detail.number, detail.subtitle, detail.situacaoText};
    for (const DetailSection &section : detail.sections) {
        for (const DetailField &field : section.fields)
            lines << field.label + u": "_s + field.text;
    }
    return lines.join(u'\n');
}

} // namespace

// What of a customer is told at each level, in every cell and the detail.
class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void initials_data();
    void initials();
    void textsByLevel_data();
    void textsByLevel();
    void hidingBeforeLookingIsNoWayOut();

    void cellsByLevel_data();
    void cellsByLevel();
    void everyTextRoleObeys_data() { addLevels(); }
    void everyTextRoleObeys();
    void sortKeysStay();
    void orderStaysUnderTheMask();
    void aChangeIsTold();
    void emptyCellsStayEmpty();

    void documentsInTheDetail();
    void sharedDetailTellsNobody();
    void sharedDetailKeepsWhatIsWorkedOn();
    void detailOfAnOs();
    void keysTellRowsApart();

private:
    static void addLevels();
    QModelIndex row(Column column) const { return m_model->index(0, static_cast<int>(column)); }
    QModelIndex os(Column column) const { return m_model->index(0, static_cast<int>(column), m_model->index(0, 0)); }
    void set(Atendimento atendimento, const OrdemServico &ordem);
    static Atendimento customersRow();
    static OrdemServico customersOs();

    std::unique_ptr<AtendimentosModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPrivacy::init()
{
    m_tester.reset();
    m_model = std::make_unique<AtendimentosModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestPrivacy::addLevels()
{
    QTest::addColumn<Privacy>("privacy");
    QTest::newRow("open") << Privacy::Open;
    QTest::newRow("documents") << Privacy::Documents;
    QTest::newRow("everything") << Privacy::Everything;
}

void TestPrivacy::set(Atendimento atendimento, const OrdemServico &ordem)
{
    atendimento.ordensServico = {ordem};
    m_model->setAtendimentos({atendimento});
}

Atendimento TestPrivacy::customersRow()
{
    Atendimento row = markedAtendimento(written);
    row.protocolo = Protocolo(u"201806191505251"_s);
    row.cliente.nome = u"Bianca da Silva Couto"_s;
    row.usuarioAbertura = u"Ana Reis"_s;
    row.usuarioResponsavel = u"Rui Melo"_s;
    row.usuarioFechamento = u"Eva Luz"_s;
    return row;
}

OrdemServico TestPrivacy::customersOs()
{
    OrdemServico os = markedOrdemServico(written);
    os.numero = u"125"_s;
    os.cliente.nome = u"Bianca da Silva Couto"_s;
    os.usuarioAbertura = u"Ana Reis"_s;
    os.usuarioFechamento = u"Eva Luz"_s;
    return os;
}

void TestPrivacy::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << QString() << QString();
    QTest::newRow("two") << u"BIANCA COUTO"_s << u"B. C."_s;
    QTest::newRow("particles") << u"José da Silva e Souza"_s << u"J. S. S."_s;
    QTest::newRow("lower case") << u"ágata  muniz"_s << u"Á. M."_s;
    QTest::newRow("decomposed") << u"A\u0301gata"_s << u"Á."_s;
    QTest::newRow("with a document") << u"BIANCA COUTO 86214941081"_s << u"B. C."_s;
    QTest::newRow("signs") << u"*** (?) —"_s << QString();
    QTest::newRow("letter of two halves") << u"\U00010400BC"_s << u"\U00010400."_s;
}

void TestPrivacy::initials()
{
    QFETCH(const QString, name);
    QTEST(initialsOf(name), "expected");
}

void TestPrivacy::textsByLevel_data()
{
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("expected"); // one a level

    const auto all = [](QString (*tell)(const QString &, Privacy), const QString &text) {
        QStringList told;
        for (const Privacy privacy : levels)
            told << tell(text, privacy);
        return told;
    };
    const QString text = u"x"_s + written;
    const QString without = u"x"_s + masked;
    QTest::newRow("label") << all(labelText, text) << QStringList{text, without, without};
    QTest::newRow("person") << all(personText, text) << QStringList{text, without, u"X."_s};
    QTest::newRow("nameless person") << all(personText, u"86214941081"_s)
                                     << QStringList{u"86214941081"_s, u"***.149.410-**"_s, u"(hidden)"_s};
    QTest::newRow("free line") << all(freeLine, text + u"\ny"_s)
                               << QStringList{text + u" y"_s, without + u" y"_s, u"(hidden)"_s};
    QTest::newRow("free text") << all(freeText, text + u"\ny"_s)
                               << QStringList{text + u"\ny"_s, without + u"\ny"_s, u"(hidden)"_s};
    const QStringList nothing(levels.size(), QString());
    QTest::newRow("empty label") << all(labelText, {}) << nothing;
    QTest::newRow("empty person") << all(personText, u" "_s) << nothing;
    QTest::newRow("empty text") << all(freeText, u"\n"_s) << nothing;
    QStringList documents;
    for (const Privacy privacy : levels)
        documents << documentText(CpfCnpj(u"12ABC34501DE35"_s), privacy);
    QTest::newRow("document") << documents
                              << QStringList{u"12.ABC.345/01DE-35"_s, u"**.***.345/01DE-**"_s, u"**.***.345/01DE-**"_s};
}

void TestPrivacy::textsByLevel()
{
    QFETCH(const QStringList, told);
    QTEST(told, "expected");
}

// Characters that are not shown are dropped before a document is looked for, not behind.
void TestPrivacy::hidingBeforeLookingIsNoWayOut()
{
    const QString text = u"862.\u202E149\u0007.410-81"_s;
    QCOMPARE(labelText(text, Privacy::Documents), u"***.149.410-**"_s);
    QCOMPARE(freeText(text, Privacy::Documents), u"***.149.410-**"_s);
    QCOMPARE(personText(text, Privacy::Documents), u"***.149.410-**"_s);
}

void TestPrivacy::cellsByLevel_data()
{
    QTest::addColumn<bool>("isOrdemServico");
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("expected"); // one a level

    const QString hidden = u"(hidden)"_s;
    const auto add = [](const char *name, bool isOrdemServico, Column column, const QStringList &expected) {
        QTest::newRow(name) << isOrdemServico << static_cast<int>(column) << expected;
    };
    const auto label = [](const QString &text) { return QStringList{text + written, text + masked, text + masked}; };
    const auto same = [](const QString &text) { return QStringList{text, text, text}; };
    add("number", false, Column::Numero, same(u"2018 0619 1505251"_s));
    add("opened", false, Column::Abertura, same(u"01/02/2018"_s));
    add("type", false, Column::Tipo, label(u"‹tipo_atendimento›"_s));
    add("status", false, Column::Situacao, label(u"Closed · ‹status›"_s));
    add("responsible", false, Column::Responsavel, {u"Rui Melo"_s, u"Rui Melo"_s, u"R. M."_s});
    add("sector", false, Column::Setor, label(u"‹setor_responsavel›"_s));
    add("customer", false, Column::Cliente, {u"Bianca da Silva Couto"_s, u"Bianca da Silva Couto"_s, u"B. S. C."_s});
    add("closed", false, Column::Fechamento, same(u"02/02/2018"_s));
    add("service", false, Column::Servico, label(u"‹nome›"_s));
    add("description", false, Column::Descricao,
        {u"‹descricao_abertura›"_s + written, u"‹descricao_abertura›"_s + masked, hidden});
    add("OS number", true, Column::Numero, same(u"OS 125"_s));
    add("OS type", true, Column::Tipo, label(u"‹tipo›"_s));
    add("OS status", true, Column::Situacao, label(u"‹status›"_s));
    add("OS customer", true, Column::Cliente, {u"Bianca da Silva Couto"_s, u"Bianca da Silva Couto"_s, u"B. S. C."_s});
    add("OS scheduled", true, Column::Programado, same(u"04/02/2018 08:00 – 09:30"_s));
    const QString closing = u"‹status_fechamento›"_s;
    const QString notes = u" · ‹descricao_fechamento›"_s;
    add("OS result", true, Column::Resultado,
        {closing + written + notes + written, closing + masked + notes + masked, closing + masked + u" · "_s + hidden});
    add("OS description", true, Column::Descricao,
        {u"‹descricao_abertura›"_s + written, u"‹descricao_abertura›"_s + masked, hidden});
}

void TestPrivacy::cellsByLevel()
{
    QFETCH(const bool, isOrdemServico);
    QFETCH(const int, column);
    set(customersRow(), customersOs());
    QStringList told;
    for (const Privacy privacy : levels) {
        m_model->setPrivacy(privacy);
        told << (isOrdemServico ? os(Column{column}) : row(Column{column})).data().toString();
    }
    QTEST(told, "expected");
}

void TestPrivacy::everyTextRoleObeys()
{
    QFETCH(const Privacy, privacy);
    set(customersRow(), customersOs());
    m_model->setPrivacy(privacy);
    for (const int role : {int{Qt::DisplayRole}, int{AtendimentosModel::PlainTextRole}}) {
        const QString told = (texts(row(Column::Numero), role) + texts(os(Column::Numero), role)).join(u'|');
        QCOMPARE(told.contains(u"862"_s), privacy == Privacy::Open);
        QCOMPARE(told.contains(u"Bianca"_s), privacy != Privacy::Everything);
        QCOMPARE(told.contains(u"Rui"_s), privacy != Privacy::Everything);
        QCOMPARE(told.contains(u"‹descricao"_s), privacy != Privacy::Everything);
    }
    QCOMPARE(row(Column::Numero).data(AtendimentosModel::PlainTextRole).toString(), u"201806191505251"_s);
}

void TestPrivacy::sortKeysStay()
{
    set(customersRow(), customersOs());
    const auto keys = [this] {
        QVariantList result;
        for (int column = 0; column < columnCount; ++column) {
            result << row(Column{column}).data(AtendimentosModel::SortRole)
                   << os(Column{column}).data(AtendimentosModel::SortRole);
        }
        return result << row(Column::Numero).data(AtendimentosModel::TieBreakRole);
    };
    const QVariantList open = keys();
    for (const Privacy privacy : levels) {
        m_model->setPrivacy(privacy);
        QCOMPARE(keys(), open);
    }
}

// Two who have the same initials stay in the order of their names, and nothing moves when the mask goes on.
void TestPrivacy::orderStaysUnderTheMask()
{
    QList<Atendimento> rows;
    for (const QString &name : {u"Bruno Cid"_s, u"Ana Paz"_s, u"Bianca Couto"_s}) {
        Atendimento row;
        row.id = IdAtendimento(name);
        row.cliente.nome = name;
        rows << row;
    }
    m_model->setAtendimentos(rows);
    AtendimentosSortModel sorted;
    sorted.setSourceModel(m_model.get());
    sorted.sort(static_cast<int>(Column::Cliente));
    const QSignalSpy moved(&sorted, &QAbstractItemModel::layoutChanged);
    m_model->setPrivacy(Privacy::Everything);
    QCOMPARE(moved.size(), 0);
    QStringList names;
    for (int i = 0; i < sorted.rowCount(); ++i)
        names << m_model->atendimento(sorted.mapToSource(sorted.index(i, 0)))->cliente.nome;
    QCOMPARE(names, (QStringList{u"Ana Paz"_s, u"Bianca Couto"_s, u"Bruno Cid"_s}));
    QCOMPARE(sorted.index(1, static_cast<int>(Column::Cliente)).data().toString(), u"B. C."_s);
}

void TestPrivacy::aChangeIsTold()
{
    set(customersRow(), customersOs());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setPrivacy(Privacy::Open);
    QCOMPARE(changed.size(), 0);
    m_model->setPrivacy(Privacy::Documents);
    QCOMPARE(m_model->privacy(), Privacy::Documents);
    QCOMPARE(changed.size(), 2); // both levels of the tree, whole rows
    const QList<QModelIndex> firsts{row(Column::Numero), os(Column::Numero)};
    for (int i = 0; i < changed.size(); ++i) {
        QCOMPARE(changed[i][0].toModelIndex(), firsts[i]);
        QCOMPARE(changed[i][1].toModelIndex(), firsts[i].siblingAtColumn(columnCount - 1));
        const auto roles = changed[i][2].value<QList<int>>();
        QVERIFY(roles.contains(Qt::DisplayRole) && roles.contains(AtendimentosModel::PlainTextRole));
    }
    m_model->setAtendimentos({});
    m_model->setPrivacy(Privacy::Everything);
    QCOMPARE(changed.size(), 2);
}

void TestPrivacy::emptyCellsStayEmpty()
{
    set({}, {});
    const QStringList bare = texts(row(Column::Numero), Qt::DisplayRole) + texts(os(Column::Numero), Qt::DisplayRole);
    m_model->setPrivacy(Privacy::Everything);
    QCOMPARE(texts(row(Column::Numero), Qt::DisplayRole) + texts(os(Column::Numero), Qt::DisplayRole), bare);
}

void TestPrivacy::documentsInTheDetail()
{
    const Atendimento row = customersRow();
    QCOMPARE(fieldOf(detailOf(row), u"CPF/CNPJ"_s), u"862.149.410-81"_s);
    const Detail detail = detailOf(row, Privacy::Documents);
    QCOMPARE(fieldOf(detail, u"CPF/CNPJ"_s), u"***.149.410-**"_s);
    QCOMPARE(fieldOf(detail, u"Description"_s), u"‹descricao_abertura›"_s + masked);
    QCOMPARE(fieldOf(detail, u"Closing notes"_s), u"‹descricao_fechamento›"_s + masked);
    QCOMPARE(fieldOf(detail, u"Reason"_s), u"‹motivo_fechamento›"_s + masked);
    QCOMPARE(detail.subtitle, u"‹tipo_atendimento›"_s + masked);
    QCOMPARE(detail.situacaoText, u"Closed · ‹status›"_s + masked);
    QCOMPARE(fieldOf(detail, u"Name"_s), u"Bianca da Silva Couto"_s);
    QCOMPARE(fieldOf(detail, u"Price"_s), fieldOf(detailOf(row), u"Price"_s));
}

void TestPrivacy::sharedDetailTellsNobody()
{
    Atendimento row = customersRow();
    row.cliente.codigo = CodigoCliente(u"1204"_s);
    row.id = IdAtendimento(u"7"_s);
    row.servico->id = IdClienteServico(u"8"_s);
    row.servico->numeroPlano = u"9"_s;
    const QString told = read(detailOf(row, Privacy::Everything));
    for (const QString &secret : {u"Bianca"_s, u"Ana"_s, u"Rui"_s, u"Eva"_s, u"862"_s, u"-81"_s, u"199,90"_s,
                                  u"‹descricao_abertura"_s, u"‹descricao_fechamento"_s})
        QVERIFY2(!told.contains(secret), qPrintable(told));
    QVERIFY(told.contains(u"1204"_s));
}

void TestPrivacy::sharedDetailKeepsWhatIsWorkedOn()
{
    const Detail detail = detailOf(customersRow(), Privacy::Everything);
    QCOMPARE(detail.heading, u"2018 0619 1505251"_s);
    QCOMPARE(detail.number, u"201806191505251"_s);
    QCOMPARE(fieldOf(detail, u"Name"_s), u"B. S. C."_s);
    QCOMPARE(fieldOf(detail, u"Responsible"_s), u"R. M."_s);
    QCOMPARE(fieldOf(detail, u"CPF/CNPJ"_s), u"***.149.410-**"_s);
    QCOMPARE(fieldOf(detail, u"Price"_s), u"(hidden)"_s);
    QCOMPARE(fieldOf(detail, u"Description"_s), u"(hidden)"_s);
    QCOMPARE(fieldOf(detail, u"Opened on"_s), u"01/02/2018"_s);
    QCOMPARE(fieldOf(detail, u"Status"_s), u"‹servico.status›"_s + masked + u" (‹status_prefixo›"_s + masked + u')');
    QCOMPARE(fieldOf(detail, u"Protocolo"_s), u"201806191505251"_s);
    Atendimento bare = customersRow();
    bare.descricaoAbertura.clear();
    QCOMPARE(fieldOf(detailOf(bare, Privacy::Everything), u"Description"_s), QString()); // there is nothing to hide
}

void TestPrivacy::detailOfAnOs()
{
    const Detail detail = detailOf(customersOs(), Situacao::OsDesconhecida, Privacy::Everything);
    QCOMPARE(detail.heading, u"OS 125"_s);
    QCOMPARE(fieldOf(detail, u"Service to do"_s), u"(hidden)"_s);
    QCOMPARE(fieldOf(detail, u"Opened by"_s), u"A. R."_s);
    QCOMPARE(fieldOf(detail, u"Closed by"_s), u"E. L."_s);
    QCOMPARE(fieldOf(detail, u"Scheduled start"_s), u"04/02/2018 08:00"_s);
    const Detail masking = detailOf(customersOs(), Situacao::OsDesconhecida, Privacy::Documents);
    QCOMPARE(fieldOf(masking, u"Service to do"_s), u"‹descricao_servico›"_s + masked);
    QCOMPARE(masking.situacaoText, u"‹status›"_s + masked);
}

void TestPrivacy::keysTellRowsApart()
{
    Atendimento first;
    first.id = IdAtendimento(u"7"_s);
    Atendimento second = first;
    second.id = IdAtendimento(u"8"_s);
    OrdemServico os;
    os.id = IdOrdemServico(u"7"_s);
    QVERIFY(rowKeyOf(first) != rowKeyOf(second));
    QVERIFY(rowKeyOf(first) != rowKeyOf(os));
    QCOMPARE(detailOf(first).key, rowKeyOf(first));
    QCOMPARE(detailOf(os, Situacao::OsPendente).key, rowKeyOf(os));
    second = first;
    second.descricaoAbertura = u"x"_s; // after a refresh it is the same row
    QCOMPARE(rowKeyOf(first), rowKeyOf(second));
    // The server left the ids out.
    first = second = {};
    first.protocolo = Protocolo(u"201806191505251"_s);
    second.protocolo = Protocolo(u"201806191505252"_s);
    QVERIFY(rowKeyOf(first) != rowKeyOf(second));
}

QTEST_APPLESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
