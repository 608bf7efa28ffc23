// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replyvalues.h"

#include "core/redaction.h"
#include "core/situacao.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace guiche
{

namespace
{

struct ReplyWords {
    Q_DECLARE_TR_FUNCTIONS(guiche::ReadyReply)
};

QString told(const QString &text)
{
    return redacted(shownLine(text));
}

// As a digit is said on the phone.
QString spokenDigit(QChar digit)
{
    switch (digit.unicode()) {
    case u'0':
        return ReplyWords::tr("zero", "digit on the phone");
    case u'1':
        return ReplyWords::tr("one", "digit on the phone");
    case u'2':
        return ReplyWords::tr("two", "digit on the phone");
    case u'3':
        return ReplyWords::tr("three", "digit on the phone");
    case u'4':
        return ReplyWords::tr("four", "digit on the phone");
    case u'5':
        return ReplyWords::tr("five", "digit on the phone");
    case u'6':
        //: In Brazil "meia", which nobody takes for "três".
        return ReplyWords::tr("six", "digit on the phone");
    case u'7':
        return ReplyWords::tr("seven", "digit on the phone");
    case u'8':
        return ReplyWords::tr("eight", "digit on the phone");
    case u'9':
        return ReplyWords::tr("nine", "digit on the phone");
    default:
        return digit;
    }
}

// Nobody keeps more than four digits in the ear: a longer group is said in parts of about one length.
QStringList spokenGroups(const QString &group)
{
    constexpr qsizetype longest = 4;
    const qsizetype count = (group.size() + longest - 1) / longest;
    QStringList parts;
    for (qsizetype part = 0; part < count; ++part) {
        const qsizetype begin = group.size() * part / count;
        QStringList digits;
        for (const QChar digit : group.sliced(begin, group.size() * (part + 1) / count - begin))
            digits << spokenDigit(digit);
        parts << digits.join(u' ');
    }
    return parts;
}

// Names come in capitals: "MARIA DAS DORES" is "Maria das Dores". One that was written with care is left alone.
QString titled(const QString &name)
{
    if (name != name.toUpper() && name != name.toLower())
        return name;
    static const QStringList particles{QStringLiteral("da"), QStringLiteral("das"), QStringLiteral("de"),
                                       QStringLiteral("do"), QStringLiteral("dos"), QStringLiteral("e")};
    QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString &word = words[i];
        if (i > 0 && particles.contains(word))
            continue;
        for (qsizetype letter = 0; letter < word.size(); ++letter) {
            if (letter == 0 || word[letter - 1] == u'-' || word[letter - 1] == u'\'')
                word[letter] = word[letter].toUpper();
        }
    }
    return words.join(u' ');
}

// The legal name of a one-person company holds a CPF, or the root of its CNPJ: "12.345.678 BIANCA COUTO".
bool isNumber(const QString &word)
{
    constexpr qsizetype fewest = 6;
    return std::ranges::count_if(word, [](QChar c) { return c.isDigit(); }) >= fewest;
}

bool isBefore(const WallTime &a, const WallTime &b)
{
    return a.hasTime() && b.hasTime() ? a.sortKey() < b.sortKey() : a.date() < b.date();
}

// A window as it is said to a customer. An end before its start is a slip of whoever programmed it.
QString spokenWindow(const WallTime &start, const WallTime &end)
{
    const bool areReadable = start.isReadable() && end.isReadable();
    if (areReadable && isBefore(end, start))
        return start.text();
    const bool isOneDay = areReadable && start.date() == end.date();
    if (isOneDay && start.hasTime() && end.hasTime() && start.time() != end.time()) {
        const QString time = QStringLiteral("HH:mm");
        return ReplyWords::tr("%1, from %2 to %3", "a day, from a time to another")
            .arg(WallTime(start.date()).text(), start.time().toString(time), end.time().toString(time));
    }
    return isOneDay ? start.text() : windowText(start, end);
}

// How near an OS is to being done: less is nearer.
int rankOf(Situacao situacao)
{
    switch (situacao) {
    case Situacao::OsEmExecucao:
        return 0;
    case Situacao::OsPendente:
        return 1;
    case Situacao::OsAtrasada:
        return 2;
    case Situacao::OsSemAgendamento:
        return 3;
    default:
        return 4; // done, or nobody knows
    }
}

} // namespace

ReplyValues::ReplyValues(const Atendimento &atendimento, const OrdemServico *os, QDateTime now)
    : m_atendimento(atendimento)
    , m_os(os)
    , m_now(std::move(now))
{
}

QString ReplyValues::of(Placeholder placeholder) const
{
    switch (placeholder) {
    case Placeholder::Protocolo:
        return shownLine(m_atendimento.protocolo.text());
    case Placeholder::ProtocoloAgrupado:
        return shownLine(m_atendimento.protocolo.grouped());
    case Placeholder::ProtocoloSoletrado:
        return spelledOut(m_atendimento.protocolo);
    case Placeholder::Cliente:
        return cliente();
    case Placeholder::Tipo:
        return told(m_atendimento.tipo);
    case Placeholder::Situacao:
        return redacted(situacaoText(m_atendimento));
    case Placeholder::AbertoEm:
        return told(m_atendimento.dataCadastro.text());
    case Placeholder::Responsavel:
        return titled(told(m_atendimento.usuarioResponsavel));
    case Placeholder::OsNumero:
        return m_os ? shownLine(m_os->numero) : QString();
    case Placeholder::OsAgendamento:
        return agendamento();
    case Placeholder::OsSituacao:
        return m_os ? redacted(situacaoText(*m_os, situacaoOf(*m_os, m_now))) : QString();
    }
    Q_UNREACHABLE();
}

QString ReplyValues::agendamento() const
{
    if (!m_os)
        return {};
    switch (situacaoOf(*m_os, m_now)) {
    case Situacao::OsSemAgendamento:
        return ReplyWords::tr("a date yet to be set", "an OS is scheduled for …");
    case Situacao::OsPendente:
    case Situacao::OsAtrasada:
    case Situacao::OsEmExecucao:
    case Situacao::OsDesconhecida:
        return told(spokenWindow(m_os->inicioProgramado, m_os->terminoProgramado));
    default:
        return {}; // what is done is not to come
    }
}

QString ReplyValues::cliente() const
{
    QStringList words = shownLine(m_atendimento.cliente.nome).split(u' ', Qt::SkipEmptyParts);
    words.removeIf(isNumber);
    const bool isCompany = m_atendimento.cliente.documento.kind() == CpfCnpj::Kind::Cnpj;
    if (!isCompany && words.size() > 1)
        words = words.first(1);
    return titled(redacted(words.join(u' ')));
}

QString spelledOut(const Protocolo &protocolo)
{
    QStringList groups;
    const QStringList seen = shownLine(protocolo.grouped()).split(u' ', Qt::SkipEmptyParts);
    for (const QString &group : seen)
        groups << spokenGroups(group);
    return groups.join(QStringLiteral(", "));
}

const OrdemServico *nextOrdemServico(const Atendimento &atendimento, const QDateTime &now)
{
    const auto isNearer = [&now](const OrdemServico &a, const OrdemServico &b) {
        const int rankOfA = rankOf(situacaoOf(a, now));
        const int rankOfB = rankOf(situacaoOf(b, now));
        if (rankOfA != rankOfB)
            return rankOfA < rankOfB;
        const bool isLate = rankOfA == rankOf(Situacao::OsAtrasada);
        return isLate ? b.inicioProgramado.sortKey() < a.inicioProgramado.sortKey()
                      : a.inicioProgramado.sortKey() < b.inicioProgramado.sortKey();
    };
    const auto nearest = std::ranges::min_element(atendimento.ordensServico, isNearer);
    const bool isToCome = nearest != atendimento.ordensServico.end()
        && rankOf(situacaoOf(*nearest, now)) <= rankOf(Situacao::OsSemAgendamento);
    return isToCome ? &*nearest : nullptr;
}

} // namespace guiche
