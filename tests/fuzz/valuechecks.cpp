// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/valuechecks.h"

#include "fuzz/invariant.h"

namespace guiche::fuzz
{

static void checkTime(const WallTime &time)
{
    mustHold(time.isEmpty() == time.text().isEmpty(), "only an empty time has no text", [&] { return time.text(); });
    mustEqual(WallTime::parse(QStringView(time.preciseText())).preciseText(), time.preciseText(),
              "the text of a time reads as the same time");
    mustHold(WallTime::parse(QStringView(time.preciseText())) == time, "the text of a time reads as an equal time",
             [&] { return time.preciseText(); });
    mustHold(!time.hasTime() || time.isReadable(), "a time of day belongs to a date", [&] { return time.text(); });
    mustHold(time.toDateTime().isValid() == time.isReadable(), "a readable time is a moment",
             [&] { return time.text(); });
    mustHold(time.isReadable() == (time.sortKey() < WallTime::parse(QStringView(u"?")).sortKey()),
             "an unreadable time comes after every time", [&] { return time.text(); });
}

static void checkDocument(const CpfCnpj &document)
{
    const bool isKnown = document.kind() == CpfCnpj::Kind::Cpf || document.kind() == CpfCnpj::Kind::Cnpj;
    const auto shown = [&document] { return document.text(); };
    mustHold(document.isEmpty() == document.text().isEmpty(), "only an empty document has no text", shown);
    mustHold(isKnown || !document.hasValidCheckDigits(), "only a CPF or CNPJ has check digits", shown);
    if (!isKnown)
        return;
    const CpfCnpj punctuated(document.punctuated());
    mustEqual(punctuated.plain(), document.plain(), "punctuation changes no document");
    mustEqual(punctuated.masked(), document.masked(), "punctuation changes no mask");
    mustHold(punctuated.kind() == document.kind(), "punctuation changes no kind", shown);
    const QString plain = document.plain();
    mustHold(!document.masked().contains(plain.first(2)) || plain.sliced(2).contains(plain.first(2)),
             "a mask hides the beginning", shown);
}

static void checkProtocolo(const Protocolo &protocolo)
{
    QString grouped = protocolo.grouped();
    if (grouped != protocolo.text())
        mustEqual(grouped.remove(u' '), protocolo.text(), "grouping only adds spaces");
    checkTime(protocolo.begunAt());
    mustHold(protocolo.begunAt().isEmpty() || protocolo.begunAt().isReadable(),
             "a protocolo begins with a moment or with none", [&] { return protocolo.text(); });
}

static void checkServico(const std::optional<Servico> &servico)
{
    if (!servico)
        return;
    mustHold(*servico != Servico(), "a service without any field is none");
    mustHold(servico->valor.isEmpty() == servico->valor.text().isEmpty(), "only an empty amount has no text",
             [&] { return servico->valor.text(); });
}

void checkValues(const Atendimento &atendimento)
{
    checkProtocolo(atendimento.protocolo);
    checkTime(atendimento.dataCadastro);
    checkTime(atendimento.dataFechamento);
    checkDocument(atendimento.cliente.documento);
    checkServico(atendimento.servico);
    for (const OrdemServico &os : atendimento.ordensServico) {
        for (const WallTime &time :
             {os.dataCadastro, os.inicioProgramado, os.terminoProgramado, os.inicioExecutado, os.terminoExecutado})
            checkTime(time);
        checkDocument(os.cliente.documento);
        checkServico(os.servico);
    }
}

} // namespace guiche::fuzz
