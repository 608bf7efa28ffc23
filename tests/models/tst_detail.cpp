// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail.h"

#include "models/markedrows.h"
#include "models/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// What stands between "R$" and the amount is a space of some kind.
QString plainSpaces(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QChar letterOf(DetailField::Kind kind)
{
    switch (kind) {
    case DetailField::Kind::Line:
        return u'L';
    case DetailField::Kind::Paragraph:
        return u'P';
    case DetailField::Kind::Number:
        return u'N';
    case DetailField::Kind::Document:
        return u'D';
    }
    Q_UNREACHABLE();
}

// "Section/Label L: text", the kind before the colon.
QStringList linesOf(const Detail &detail)
{
    QStringList lines;
    for (const DetailSection &section : detail.sections) {
        for (const DetailField &field : section.fields)
            lines << plainSpaces(section.title % u'/' % field.label % u' ' % letterOf(field.kind) % u": "_s
                                 % field.text);
    }
    return lines;
}

QStringList textsOf(const Detail &detail)
{
    QStringList texts{detail.heading, detail.number, detail.subtitle, detail.situacaoText};
    for (const DetailSection &section : detail.sections) {
        texts << section.title;
        for (const DetailField &field : section.fields)
            texts << field.label << field.text;
    }
    return texts;
}

// The names of all values in `object` and below it, less those in lists.
QStringList fieldsOf(const QJsonObject &object)
{
    QStringList fields;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.value().isObject()) {
            const QStringList below = fieldsOf(member.value().toObject());
            for (const QString &name : below) {
                // The one name that stands on two levels.
                fields << (member.key() == u"servico" && name == u"status" ? u"servico.status"_s : name);
            }
        } else if (!member.value().isArray()) {
            fields << member.key();
        }
    }
    return fields;
}

QJsonObject seedRow()
{
    QFile file(QStringLiteral(GUICHE_TEST_DATA "/cliente_atendimento_seed.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"atendimentos"_s).toArray().first().toObject();
}

const QStringList markedServicoLines{
    u"Service/Plan L: ‹nome›"_s,
    u"Service/Price L: R$ 199,90"_s,
    u"Service/Status L: ‹servico.status› (‹status_prefixo›)"_s,
    u"Service/Plan number N: ‹numero_plano›"_s,
    u"Service/Service ID N: ‹id_cliente_servico›"_s,
};

const QStringList markedClienteLines{
    u"Customer/Name L: ‹nome_razaosocial›"_s,
    u"Customer/CPF/CNPJ D: 862.149.410-81"_s,
    u"Customer/Code N: ‹codigo_cliente›"_s,
};

} // namespace

class TestDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atendimentoIsToldInFull();
    void osIsToldInFull();
    void noFieldOfTheSeedIsLeftOut_data();
    void noFieldOfTheSeedIsLeftOut();
    void headsAnAtendimento();
    void headsAnOs();
    void missingServiceIsNoSection();
    void emptyFieldsStayEmpty();
    void placeholderDatesAreNotTold();
    void unscheduledOsKeepsItsOtherDates();
    void unreadableValuesAreToldAsTheyCame();
    void paragraphsKeepTheirLines();
    void nothingReordersOrHides();
};

void TestDetail::atendimentoIsToldInFull()
{
    const QStringList opening{
        u"Opening/Opened on L: 01/02/2018"_s,
        u"Opening/Opened by L: ‹usuario_abertura›"_s,
        u"Opening/Responsible L: ‹usuario_responsavel›"_s,
        u"Opening/Sector L: ‹setor_responsavel›"_s,
        u"Opening/Description P: ‹descricao_abertura›"_s,
    };
    const QStringList closing{
        u"Closing/Closed on L: 02/02/2018"_s,
        u"Closing/Closed by L: ‹usuario_fechamento›"_s,
        u"Closing/Result L: ‹status_fechamento›"_s,
        u"Closing/Reason L: ‹motivo_fechamento›"_s,
        u"Closing/Closing notes P: ‹descricao_fechamento›"_s,
    };
    const QStringList identification{
        u"Identification/Protocolo N: ‹protocolo›"_s,
        u"Identification/Type L: ‹tipo_atendimento›"_s,
        u"Identification/Status L: ‹status›"_s,
        u"Identification/Atendimento ID N: ‹id_atendimento›"_s,
    };
    QCOMPARE(linesOf(detailOf(markedAtendimento())),
             opening + closing + markedClienteLines + markedServicoLines + identification);
}

void TestDetail::osIsToldInFull()
{
    const QStringList visit{
        u"Visit/Scheduled start L: 04/02/2018 08:00"_s,
        u"Visit/Scheduled end L: 04/02/2018 09:30"_s,
        u"Visit/Actual start L: 05/02/2018 08:10:05"_s,
        u"Visit/Actual end L: 05/02/2018 09:40:50"_s,
    };
    const QStringList opening{
        u"Opening/Opened on L: 03/02/2018 10:11:12"_s,
        u"Opening/Opened by L: ‹usuario_abertura›"_s,
        u"Opening/Description P: ‹descricao_abertura›"_s,
        u"Opening/Service to do P: ‹descricao_servico›"_s,
    };
    const QStringList closing{
        u"Closing/Closed by L: ‹usuario_fechamento›"_s,
        u"Closing/Result L: ‹status_fechamento›"_s,
        u"Closing/Closing notes P: ‹descricao_fechamento›"_s,
    };
    const QStringList identification{
        u"Identification/OS number N: ‹numero_ordem_servico›"_s,
        u"Identification/Type L: ‹tipo›"_s,
        u"Identification/Status L: ‹status›"_s,
        u"Identification/OS ID N: ‹id_ordem_servico›"_s,
    };
    QCOMPARE(linesOf(detailOf(markedOrdemServico(), Situacao::OsDesconhecida)),
             visit + opening + closing + markedClienteLines + markedServicoLines + identification);
}

void TestDetail::noFieldOfTheSeedIsLeftOut_data()
{
    QTest::addColumn<bool>("isOrdemServico");
    QTest::newRow("atendimento") << false;
    QTest::newRow("ordem de serviço") << true;
}

void TestDetail::noFieldOfTheSeedIsLeftOut()
{
    QFETCH(const bool, isOrdemServico);
    const QJsonObject row = seedRow();
    const QJsonObject os = row.value(u"ordens_servico"_s).toArray().first().toObject();
    const QStringList fields = fieldsOf(isOrdemServico ? os : row);
    QCOMPARE(fields.size(), isOrdemServico ? 23 : 17);

    const QStringList lines = linesOf(isOrdemServico ? detailOf(markedOrdemServico(), Situacao::OsDesconhecida)
                                                     : detailOf(markedAtendimento()));
    for (const QString &field : fields)
        QVERIFY2(lines.filter(markerOf(field, isOrdemServico)).size() == 1, qPrintable(field));
}

void TestDetail::headsAnAtendimento()
{
    Atendimento row = markedAtendimento();
    row.protocolo = Protocolo(u"201806191505251"_s);
    const Detail detail = detailOf(row);
    QCOMPARE(detail.heading, u"2018 0619 1505251"_s);
    QCOMPARE(detail.number, u"201806191505251"_s);
    QCOMPARE(detail.subtitle, u"‹tipo_atendimento›"_s);
    QCOMPARE(detail.situacao, Situacao::Fechado);
    QCOMPARE(detail.situacaoText, u"Closed · ‹status›"_s);
}

void TestDetail::headsAnOs()
{
    OrdemServico os = markedOrdemServico();
    os.numero = u"125"_s;
    const Detail detail = detailOf(os, Situacao::OsAtrasada);
    QCOMPARE(detail.heading, u"OS 125"_s);
    QCOMPARE(detail.number, u"125"_s);
    QCOMPARE(detail.subtitle, u"‹tipo›"_s);
    QCOMPARE(detail.situacao, Situacao::OsAtrasada);
    QCOMPARE(detail.situacaoText, u"Late"_s);
}

void TestDetail::missingServiceIsNoSection()
{
    Atendimento row = markedAtendimento();
    row.servico.reset();
    QCOMPARE(detailOf(row).sections.size(), detailOf(markedAtendimento()).sections.size() - 1);
    QVERIFY(linesOf(detailOf(row)).filter(u"Service/"_s).isEmpty());

    OrdemServico os = markedOrdemServico();
    os.servico.reset();
    QVERIFY(linesOf(detailOf(os, Situacao::OsPendente)).filter(u"Service/"_s).isEmpty());
}

void TestDetail::emptyFieldsStayEmpty()
{
    Atendimento row;
    row.servico.emplace();
    OrdemServico os;
    os.servico.emplace();
    // The same fields in the same places, so that the eye finds them where they always are.
    const Detail full = detailOf(markedAtendimento());
    for (const Detail &detail : {detailOf(row), detailOf(os, Situacao::OsPendente)}) {
        for (const DetailSection &section : detail.sections) {
            QVERIFY(!section.title.isEmpty());
            for (const DetailField &field : section.fields) {
                QVERIFY(!field.label.isEmpty());
                QCOMPARE(field.text, QString());
            }
        }
    }
    QCOMPARE(linesOf(detailOf(row)).size(), linesOf(full).size());
}

void TestDetail::placeholderDatesAreNotTold()
{
    OrdemServico os = markedOrdemServico();
    os.status = u"aguardando_agendamento"_s;
    const Detail detail = detailOf(os, situacaoOf(os, QDateTime(QDate(2018, 2, 4), QTime(12, 0))));
    QCOMPARE(detail.situacaoText, u"To be scheduled"_s);
    QVERIFY(textsOf(detail).filter(u"04/02"_s).isEmpty());
    QVERIFY(textsOf(detail).filter(u"2018-02-04"_s).isEmpty());
    QVERIFY(linesOf(detail).contains(u"Visit/Scheduled start L: not scheduled"_s));
    QVERIFY(linesOf(detail).contains(u"Visit/Scheduled end L: not scheduled"_s));
}

void TestDetail::unscheduledOsKeepsItsOtherDates()
{
    OrdemServico os = markedOrdemServico();
    os.status = u"aguardando_agendamento"_s;
    const QStringList lines = linesOf(detailOf(os, Situacao::OsSemAgendamento));
    QVERIFY(lines.contains(u"Visit/Actual start L: 05/02/2018 08:10:05"_s));
    QVERIFY(lines.contains(u"Opening/Opened on L: 03/02/2018 10:11:12"_s));
    QVERIFY(lines.contains(u"Identification/Status L: aguardando_agendamento"_s));
}

void TestDetail::unreadableValuesAreToldAsTheyCame()
{
    Atendimento row = markedAtendimento();
    row.dataCadastro = WallTime::parse(QStringView(u"31/02/2018"));
    row.cliente.documento = CpfCnpj(u"isento"_s);
    row.servico->valor = Valor::parse("a combinar");
    row.statusFechamento = u"concluido"_s;
    const QStringList lines = linesOf(detailOf(row));
    QVERIFY(lines.contains(u"Opening/Opened on L: 31/02/2018"_s));
    QVERIFY(lines.contains(u"Customer/CPF/CNPJ D: isento"_s));
    QVERIFY(lines.contains(u"Service/Price L: a combinar"_s));
    QVERIFY(lines.contains(u"Closing/Result L: Completed"_s));

    row.cliente.documento = CpfCnpj(u"12ABC34501DE35"_s);
    row.servico->valor = Valor::fromCentavos(1'199'90);
    row.servico->statusPrefixo.clear();
    const QStringList others = linesOf(detailOf(row));
    QVERIFY(others.contains(u"Customer/CPF/CNPJ D: 12.ABC.345/01DE-35"_s));
    QVERIFY(others.contains(u"Service/Price L: R$ 1.199,90"_s));
    QVERIFY(others.contains(u"Service/Status L: ‹servico.status›"_s));
}

void TestDetail::paragraphsKeepTheirLines()
{
    Atendimento row = markedAtendimento();
    row.descricaoAbertura = u"\n<b>um</b>\r\n\r\ndois\n"_s;
    row.usuarioAbertura = u"Bianca\nCouto"_s;
    const QStringList lines = linesOf(detailOf(row));
    QVERIFY(lines.contains(u"Opening/Description P: <b>um</b>\n\ndois"_s));
    QVERIFY(lines.contains(u"Opening/Opened by L: Bianca Couto"_s));
}

void TestDetail::nothingReordersOrHides()
{
    const QString tail = u"\u202E\u2066\u200F\u0007\u0000x"_s;
    const QStringList clean = textsOf(detailOf(markedAtendimento(u"x"_s)))
        + textsOf(detailOf(markedOrdemServico(u"x"_s), Situacao::OsDesconhecida));
    const QStringList dirty = textsOf(detailOf(markedAtendimento(tail)))
        + textsOf(detailOf(markedOrdemServico(tail), Situacao::OsDesconhecida));
    QCOMPARE(dirty, clean);
}

QTEST_APPLESS_MAIN(TestDetail)
#include "tst_detail.moc"
