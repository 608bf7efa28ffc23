// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atendimentosmodel.h"
#include "models/readyreply.h"

#include <QHash>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

const QDateTime now(QDate(2018, 6, 19), QTime(10, 0));

OrdemServico ordem(const QString &numero, const QString &status, const QString &start = {}, const QString &end = {})
{
    OrdemServico os;
    os.id = IdOrdemServico(numero);
    os.numero = numero;
    os.status = status;
    os.inicioProgramado = WallTime::parse(QStringView(start));
    os.terminoProgramado = WallTime::parse(QStringView(end));
    return os;
}

Atendimento atendimento(const QList<OrdemServico> &ordens = {})
{
    Atendimento row;
    row.id = IdAtendimento(u"1"_s);
    row.protocolo = Protocolo(u"201806191505251"_s);
    row.cliente.nome = u"BIANCA COUTO DA SILVA"_s;
    row.cliente.documento = CpfCnpj(u"86214941081"_s);
    row.tipo = u"TÉCNICO - QUEDAS DE CONEXÃO"_s;
    row.status = u"Aguardando Análise"_s;
    row.dataCadastro = WallTime::parse(QStringView(u"18/06/2018 09:05:25"_s));
    row.usuarioResponsavel = u"ANA DE SOUZA"_s;
    row.ordensServico = ordens;
    return row;
}

OrdemServico scheduled()
{
    return ordem(u"125"_s, u"pendente"_s, u"19/06/2018 14:02:00"_s, u"19/06/2018 15:02:00"_s);
}

QString fill(const QString &text, const Atendimento &row, const OrdemServico *os = nullptr)
{
    return filled({u"a name"_s, text}, row, os, now);
}

// Some of the Portuguese texts, without the files of the program.
class Portuguese : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> texts{
            {"zero", u"zero"_s},  {"one", u"um"_s},   {"two", u"dois"_s},  {"five", u"cinco"_s},
            {"eight", u"oito"_s}, {"six", u"meia"_s}, {"nine", u"nove"_s},
        };
        return qstrcmp(context, "guiche::ReadyReply") == 0 ? texts.value(source) : QString();
    }
};

} // namespace

class TestReadyReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceholderIsFilled_data();
    void everyPlaceholderIsFilled();
    void everyPlaceholderHasANameAndAMeaning();
    void textAroundIsKept_data();
    void textAroundIsKept();
    void optionalPartsVanish_data();
    void optionalPartsVanish();
    void valuesAreNotReadAsTemplates();
    void unknownOnesArePointedOut();
    void protocoloIsSpelledOut_data();
    void protocoloIsSpelledOut();
    void spellsInTheProgramsLanguage();
    void customerIsNamed_data();
    void customerIsNamed();
    void visitIsTold_data();
    void visitIsTold();
    void nextOsIsTaken_data();
    void nextOsIsTaken();
    void chosenOsIsTaken();
    void documentsAreNeverTold();
    void defaultsAreWholeSentences();
    void rowsOfTheTreeAreTaken();
};

void TestReadyReply::everyPlaceholderIsFilled_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    QTest::newRow("protocolo") << u"protocolo"_s << u"201806191505251"_s;
    QTest::newRow("grouped") << u"protocolo_agrupado"_s << u"2018 0619 1505251"_s;
    QTest::newRow("spelled") << u"protocolo_soletrado"_s
                             << u"two zero one eight, zero six one nine, one five zero, five two five one"_s;
    QTest::newRow("customer") << u"cliente"_s << u"Bianca"_s;
    QTest::newRow("type") << u"tipo"_s << u"TÉCNICO - QUEDAS DE CONEXÃO"_s;
    QTest::newRow("standing") << u"situacao"_s << u"Aguardando Análise"_s;
    QTest::newRow("opened") << u"aberto_em"_s << u"18/06/2018 09:05"_s;
    QTest::newRow("responsible") << u"responsavel"_s << u"Ana de Souza"_s;
    QTest::newRow("number of the OS") << u"os_numero"_s << u"125"_s;
    QTest::newRow("visit") << u"os_agendamento"_s << u"19/06/2018, from 14:02 to 15:02"_s;
    QTest::newRow("standing of the OS") << u"os_situacao"_s << u"Scheduled"_s;
}

void TestReadyReply::everyPlaceholderIsFilled()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    const Atendimento row = atendimento({scheduled()});
    QCOMPARE(fill(u'{' + name + u'}', row), value);
    QCOMPARE(fill(u"{ "_s + name.toUpper() + u" }"_s, row), value);
    QCOMPARE(fill(u"a {"_s + name + u"}, {"_s + name + u"}."_s, row),
             QString(u"a "_s + value + u", "_s + value + u'.'));
    QVERIFY(unknownPlaceholders(u'{' + name + u'}').isEmpty());
}

void TestReadyReply::everyPlaceholderHasANameAndAMeaning()
{
    QStringList names;
    QStringList meanings;
    for (int i = 0; i < placeholderCount; ++i) {
        names << placeholderName(Placeholder{i});
        meanings << placeholderMeaning(Placeholder{i});
        QVERIFY(unknownPlaceholders(u'{' + names.last() + u'}').isEmpty());
    }
    QVERIFY(!names.contains(QString()) && !meanings.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(meanings.removeDuplicates(), 0);
    QCOMPARE(placeholderName(Placeholder::OsAgendamento), u"os_agendamento"_s);
}

void TestReadyReply::textAroundIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filledIn");

    const auto same = [](const QString &text) { QTest::addRow("%s", qUtf8Printable(text)) << text << text; };
    same(u"no placeholder at all"_s);
    same(u"first line\n\n  second  line"_s);
    same(u"{"_s);
    same(u"} {{ }} [ ]"_s);
    same(u"[sic]"_s);
    same(u"[never closed {unknown}"_s);
    same(u"a {line\nbreak}"_s);
    same(u"{protocollo}"_s);
    same(u"[keeps {protocollo}"_s);
    same(u"%1 %n <b>&amp;"_s);
    QTest::newRow("ends") << u"  a \n"_s << u"a"_s;
    QTest::newRow("braces in braces") << u"{{protocolo}}"_s << u"{201806191505251}"_s;
    QTest::newRow("bracket in brackets") << u"[a [b {protocolo}]"_s << u"[a b 201806191505251"_s;
    QTest::newRow("unknown one in brackets") << u"[{protocollo}]"_s << u"{protocollo}"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestReadyReply::textAroundIsKept()
{
    QFETCH(const QString, text);
    QTEST(fill(text, atendimento()), "filledIn");
}

void TestReadyReply::optionalPartsVanish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("with"); // an OS
    QTest::addColumn<QString>("without");

    QTest::newRow("sentence") << u"Number {protocolo}[; OS {os_numero}: {os_situacao}]."_s
                              << u"Number 201806191505251; OS 125: Scheduled."_s << u"Number 201806191505251."_s;
    QTest::newRow("between spaces") << u"a [OS {os_numero}] b"_s << u"a OS 125 b"_s << u"a b"_s;
    QTest::newRow("at the beginning") << u"[OS {os_numero}] b"_s << u"OS 125 b"_s << u"b"_s;
    QTest::newRow("at the end") << u"a [OS {os_numero}]"_s << u"a OS 125"_s << u"a"_s;
    QTest::newRow("a line") << u"a\n[OS {os_numero}]\nb"_s << u"a\nOS 125\nb"_s << u"a\nb"_s;
    QTest::newRow("a paragraph") << u"a\n\n[OS {os_numero}]\n\nb"_s << u"a\n\nOS 125\n\nb"_s << u"a\n\n\nb"_s;
    QTest::newRow("one of two") << u"[{os_numero} {protocolo}][ {tipo}]"_s
                                << u"125 201806191505251 TÉCNICO - QUEDAS DE CONEXÃO"_s
                                << u"TÉCNICO - QUEDAS DE CONEXÃO"_s;
    QTest::newRow("outside") << u"OS {os_numero}."_s << u"OS 125."_s << u"OS —."_s;
    QTest::newRow("two after each other")
        << u"a[ {os_numero}][ {os_situacao}] b"_s << u"a 125 Scheduled b"_s << u"a b"_s;
}

void TestReadyReply::optionalPartsVanish()
{
    QFETCH(const QString, text);
    QTEST(fill(text, atendimento({scheduled()})), "with");
    QTEST(fill(text, atendimento()), "without");
}

void TestReadyReply::valuesAreNotReadAsTemplates()
{
    Atendimento row = atendimento();
    row.tipo = u"{protocolo} [x {os_numero}] %1\nURGENTE\u202E"_s;
    QCOMPARE(fill(u"{tipo}"_s, row), u"{protocolo} [x {os_numero}] %1 URGENTE"_s);
    QCOMPARE(fill(u"[{tipo}]"_s, row), u"{protocolo} [x {os_numero}] %1 URGENTE"_s);
}

void TestReadyReply::unknownOnesArePointedOut()
{
    QCOMPARE(unknownPlaceholders(u"{a} {protocolo} [{os}] {a} {} { b }"_s),
             (QStringList{u"{a}"_s, u"{os}"_s, u"{}"_s, u"{ b }"_s}));
    QVERIFY(unknownPlaceholders(u"{ } { \n }"_s) == QStringList{u"{ }"_s});
    QVERIFY(unknownPlaceholders(u"no, [none], {"_s).isEmpty());
}

void TestReadyReply::protocoloIsSpelledOut_data()
{
    QTest::addColumn<QString>("protocolo");
    QTest::addColumn<QString>("spelled");

    QTest::newRow("15 digits") << u"201806191505251"_s
                               << u"two zero one eight, zero six one nine, one five zero, five two five one"_s;
    QTest::newRow("20 digits") << u"20221229180833379740"_s
                               << u"two zero two two, one two two nine, one eight zero, eight three three, "
                                  "three seven nine, seven four zero"_s;
    QTest::newRow("four") << u"0123"_s << u"zero one two three"_s;
    QTest::newRow("five") << u"45678"_s << u"four five, six seven eight"_s;
    QTest::newRow("nine") << u"123456789"_s << u"one two three, four five six, seven eight nine"_s;
    QTest::newRow("letters") << u"A1-2"_s << u"A one - two"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestReadyReply::protocoloIsSpelledOut()
{
    QFETCH(const QString, protocolo);
    QTEST(spelledOut(Protocolo(protocolo)), "spelled");
}

void TestReadyReply::spellsInTheProgramsLanguage()
{
    Portuguese portuguese;
    QVERIFY(QCoreApplication::installTranslator(&portuguese));
    const QString spelled = spelledOut(Protocolo(u"201806191505251"_s));
    QCoreApplication::removeTranslator(&portuguese);
    QCOMPARE(spelled, u"dois zero um oito, zero meia um nove, um cinco zero, cinco dois cinco um"_s);
}

void TestReadyReply::customerIsNamed_data()
{
    QTest::addColumn<QString>("nome");
    QTest::addColumn<QString>("documento");
    QTest::addColumn<QString>("told");

    const QString cpf = u"86214941081"_s;
    const QString cnpj = u"12ABC34501DE35"_s;
    QTest::newRow("person") << u"BIANCA COUTO"_s << cpf << u"Bianca"_s;
    QTest::newRow("accents") << u"ÁLVARO ÉDSON"_s << cpf << u"Álvaro"_s;
    QTest::newRow("hyphen") << u"ANA-LÚCIA"_s << cpf << u"Ana-Lúcia"_s;
    QTest::newRow("in small letters") << u"joão da silva"_s << cpf << u"João"_s;
    QTest::newRow("written with care") << u"DeAnna Souza"_s << cpf << u"DeAnna"_s;
    QTest::newRow("no document") << u"BIANCA COUTO"_s << QString() << u"Bianca"_s;
    QTest::newRow("company") << u"PADARIA DAS ÁGUAS E FILHOS LTDA"_s << cnpj << u"Padaria das Águas e Filhos Ltda"_s;
    QTest::newRow("one-person company, CPF") << u"BIANCA COUTO 86214941081"_s << cnpj << u"Bianca Couto"_s;
    QTest::newRow("one-person company, root") << u"12.345.678 BIANCA COUTO"_s << cnpj << u"Bianca Couto"_s;
    QTest::newRow("number first") << u"862.149.410-81 BIANCA"_s << cpf << u"Bianca"_s;
    QTest::newRow("only a number") << u"86214941081"_s << cpf << QString();
    QTest::newRow("bar 24 hours") << u"BAR 24 HORAS"_s << cnpj << u"Bar 24 Horas"_s;
    QTest::newRow("nobody") << u" \u202E\n"_s << cpf << QString();
}

void TestReadyReply::customerIsNamed()
{
    QFETCH(const QString, nome);
    QFETCH(const QString, documento);
    Atendimento row = atendimento();
    row.cliente.nome = nome;
    row.cliente.documento = CpfCnpj(documento);
    QTEST(fill(u"[{cliente}]"_s, row), "told");
}

void TestReadyReply::visitIsTold_data()
{
    QTest::addColumn<OrdemServico>("os");
    QTest::addColumn<QString>("told");

    const QString start = u"20/06/2018 14:00:00"_s;
    const auto row = [](const char *name, const OrdemServico &os, const QString &told) {
        QTest::newRow(name) << os << told;
    };
    row("one day", ordem(u"1"_s, u"pendente"_s, start, u"20/06/2018 16:30:00"_s), u"20/06/2018, from 14:00 to 16:30"_s);
    row("overnight", ordem(u"1"_s, u"pendente"_s, start, u"21/06/2018 02:00:00"_s),
        u"20/06/2018 14:00 – 21/06/2018 02:00"_s);
    row("no end", ordem(u"1"_s, u"pendente"_s, start), u"20/06/2018 14:00"_s);
    row("end is the start", ordem(u"1"_s, u"pendente"_s, start, start), u"20/06/2018 14:00"_s);
    row("end before the start", ordem(u"1"_s, u"pendente"_s, start, u"19/06/2018 12:00:00"_s), u"20/06/2018 14:00"_s);
    row("days", ordem(u"1"_s, u"pendente"_s, u"20/06/2018"_s, u"21/06/2018"_s), u"20/06/2018 – 21/06/2018"_s);
    row("one whole day", ordem(u"1"_s, u"pendente"_s, u"20/06/2018"_s, u"20/06/2018"_s), u"20/06/2018"_s);
    row("unreadable", ordem(u"1"_s, u"pendente"_s, u"de\nmanhã"_s), u"de manhã"_s);
    row("no dates", ordem(u"1"_s, u"pendente"_s), QString());
    row("late", ordem(u"1"_s, u"pendente"_s, u"18/06/2018 08:00:00"_s, u"18/06/2018 09:00:00"_s),
        u"18/06/2018, from 08:00 to 09:00"_s);
    row("placeholders for dates", ordem(u"1"_s, u"aguardando_agendamento"_s, start, u"20/06/2018 16:30:00"_s),
        u"a date yet to be set"_s);
    row("done", ordem(u"1"_s, u"finalizado"_s, start, u"20/06/2018 16:30:00"_s), QString());
    row("unknown status", ordem(u"1"_s, u"em_deslocamento"_s, start), u"20/06/2018 14:00"_s);
}

void TestReadyReply::visitIsTold()
{
    QFETCH(const OrdemServico, os);
    const Atendimento row = atendimento();
    QTEST(fill(u"[{os_agendamento}]"_s, row, &os), "told");
}

void TestReadyReply::nextOsIsTaken_data()
{
    QTest::addColumn<QList<OrdemServico>>("ordens");
    QTest::addColumn<QString>("numero");

    OrdemServico running = ordem(u"running"_s, u"pendente"_s, u"25/06/2018 14:00:00"_s);
    running.inicioExecutado = WallTime::parse(QStringView(u"19/06/2018 09:00:00"_s));
    const OrdemServico soon = ordem(u"soon"_s, u"pendente"_s, u"20/06/2018 14:00:00"_s);
    const OrdemServico later = ordem(u"later"_s, u"pendente"_s, u"22/06/2018 14:00:00"_s);
    const OrdemServico late = ordem(u"late"_s, u"pendente"_s, u"18/06/2018 14:00:00"_s);
    const OrdemServico older = ordem(u"older"_s, u"pendente"_s, u"11/06/2018 14:00:00"_s);
    const OrdemServico dateless = ordem(u"dateless"_s, u"pendente"_s);
    const OrdemServico waiting = ordem(u"waiting"_s, u"aguardando_agendamento"_s, u"01/01/2018 00:00:00"_s);
    const OrdemServico done = ordem(u"done"_s, u"finalizado"_s, u"19/06/2018 11:00:00"_s);
    const OrdemServico unknown = ordem(u"unknown"_s, u"em_deslocamento"_s, u"19/06/2018 11:00:00"_s);
    using Ordens = QList<OrdemServico>;
    QTest::newRow("none") << Ordens{} << QString();
    QTest::newRow("done") << Ordens{done, unknown} << QString();
    QTest::newRow("waiting") << Ordens{done, waiting} << u"waiting"_s;
    QTest::newRow("late") << Ordens{waiting, older, late, done} << u"late"_s;
    QTest::newRow("to come") << Ordens{late, later, soon, waiting} << u"soon"_s;
    QTest::newRow("without a date") << Ordens{dateless, later} << u"later"_s;
    QTest::newRow("under way") << Ordens{soon, running, late} << u"running"_s;
    QTest::newRow("the first of equals") << Ordens{soon, ordem(u"other"_s, u"pendente"_s, u"20/06/2018 14:00:00"_s)}
                                         << u"soon"_s;
}

void TestReadyReply::nextOsIsTaken()
{
    QFETCH(const QList<OrdemServico>, ordens);
    const Atendimento row = atendimento(ordens);
    QTEST(fill(u"[{os_numero}]"_s, row), "numero");
}

void TestReadyReply::chosenOsIsTaken()
{
    const OrdemServico done = ordem(u"7"_s, u"finalizado"_s);
    QCOMPARE(fill(u"{os_numero} {os_situacao}[ {os_agendamento}]"_s, atendimento({scheduled(), done}), &done),
             u"7 Finished"_s);
}

void TestReadyReply::documentsAreNeverTold()
{
    Atendimento row = atendimento({scheduled()});
    for (QString *text : {&row.tipo, &row.status, &row.usuarioResponsavel, &row.cliente.nome, &row.descricaoAbertura})
        *text = u"CPF 862.149.410-81 11222333000181"_s;
    row.ordensServico.first().status = u"visto 86214941081"_s;
    QString all;
    for (int i = 0; i < placeholderCount; ++i)
        all += u'{' + placeholderName(Placeholder{i}) + u"} "_s;
    const QString text = fill(all, row);
    QVERIFY2(!text.contains(u"41081"_s) && !text.contains(u"410-81"_s), qUtf8Printable(text));
    QVERIFY2(!text.contains(u"11222333"_s), qUtf8Printable(text));
    QVERIFY(text.contains(u"201806191505251"_s)); // no document, whatever it looks like
}

void TestReadyReply::defaultsAreWholeSentences()
{
    Atendimento bare;
    bare.protocolo = Protocolo(u"201806191505251"_s);
    const QList<ReplyTemplate> replies = defaultReplies();
    QCOMPARE(filled(replies.first(), atendimento({scheduled()}), nullptr, now),
             u"Your protocolo is 201806191505251; OS scheduled for 19/06/2018, from 14:02 to 15:02."_s);
    const OrdemServico waiting = ordem(u"9"_s, u"aguardando_agendamento"_s, u"19/06/2018 14:02:00"_s);
    QCOMPARE(filled(replies.first(), bare, &waiting, now),
             u"Your protocolo is 201806191505251; OS scheduled for a date yet to be set."_s);
    QCOMPARE(filled(replies.first(), bare, nullptr, now), u"Your protocolo is 201806191505251."_s);
    QCOMPARE(filled(replies.last(), atendimento({scheduled()}), nullptr, now),
             u"Hello, Bianca. Your atendimento 201806191505251 of 18/06/2018 09:05 stands as follows: "
             "Aguardando Análise; OS 125: Scheduled."_s);
    for (const ReplyTemplate &reply : replies) {
        QVERIFY(unknownPlaceholders(reply.text).isEmpty());
        QVERIFY(!reply.name.isEmpty());
        QVERIFY2(!filled(reply, bare, nullptr, now).contains(u'—'), qUtf8Printable(reply.text));
    }
}

void TestReadyReply::rowsOfTheTreeAreTaken()
{
    AtendimentosModel model([] { return now; });
    Atendimento second = atendimento();
    second.id = IdAtendimento(u"2"_s);
    second.protocolo = Protocolo(u"2"_s);
    const OrdemServico other = ordem(u"126"_s, u"finalizado"_s);
    model.setAtendimentos({second, atendimento({scheduled(), other})});
    const QModelIndex whole = model.index(1, 3);

    QCOMPARE(replyRowAt(model, whole)->atendimento, atendimento({scheduled(), other}));
    QVERIFY(!replyRowAt(model, whole)->os);
    const auto child = replyRowAt(model, model.index(1, 4, model.index(1, 0)));
    QCOMPARE(child->atendimento, atendimento({scheduled(), other}));
    QCOMPARE(*child->os, other);
    QCOMPARE(filled({{}, u"{protocolo}/{os_numero}"_s}, *child, now), u"201806191505251/126"_s);
    QCOMPARE(replyRowAt(model, model.index(0, 0))->atendimento, second);
    QVERIFY(!replyRowAt(model, {}));
}

QTEST_GUILESS_MAIN(TestReadyReply)
#include "tst_readyreply.moc"
