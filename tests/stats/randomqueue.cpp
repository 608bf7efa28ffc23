// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/randomqueue.h"

namespace guiche
{

using namespace Qt::StringLiterals;

qint64 secondsOf(const WallTime &time)
{
    return time.toDateTime().toSecsSinceEpoch();
}

WallTime wallTime(qint64 seconds)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds);
    return WallTime(moment.date(), moment.time());
}

QueuedAtendimento plainRow(const QString &id, qint64 openedAt)
{
    QueuedAtendimento row;
    row.id = IdAtendimento(id);
    row.protocolo = Protocolo(u"20240620"_s + id);
    row.dataCadastro = wallTime(openedAt);
    row.tipo = u"SEM CONEXÃO"_s;
    row.bairro = u"CENTRO"_s;
    row.cidade = u"Bom Jesus"_s;
    row.uf = u"MG"_s;
    row.codigoCliente = CodigoCliente(u"1"_s);
    return row;
}

QString RandomQueue::oneOf(std::initializer_list<const char *> words)
{
    return QString::fromUtf8(std::data(words)[m_dice.bounded(static_cast<quint32>(words.size()))]);
}

WallTime RandomQueue::someTime()
{
    switch (m_dice.bounded(20)) {
    case 0:
        return {};
    case 1:
        return WallTime::parse(u"ontem"_s);
    case 2:
        return WallTime(wallTime(now - m_dice.bounded(40) * day).date());
    case 3: // clocks disagree
        return wallTime(now + m_dice.bounded(2 * 3600));
    case 4: // on the edge of something
        return wallTime(now - m_dice.bounded(60) * 3600);
    case 5:
        return wallTime(now + 400 * day);
    default:
        return wallTime(now - m_dice.bounded(static_cast<int>(45 * day)));
    }
}

QueuedAtendimento RandomQueue::row(int number)
{
    QueuedAtendimento row = plainRow(QString::number(number), now);
    row.dataCadastro = someTime();
    if (m_dice.bounded(4) == 0)
        row.dataCadastro = wallTime(now - m_dice.bounded(8 * 3600));
    row.isRascunho = m_dice.bounded(12) == 0;
    row.tipo = oneOf({"SEM CONEXÃO", "LENTIDÃO", "SAC", ""});
    row.bairro = oneOf({"CENTRO", "Centro", "SÃO JOSÉ", ""});
    row.cidade = oneOf({"Bom Jesus", "Formiga", ""});
    row.uf = oneOf({"MG", "SP", ""});
    row.setor = oneOf({"", "", "N1", "N2", "Campo"});
    row.responsaveis = oneOf({"", "Ana", "Bia", "Ana, Bia", "Caio", "Davi", "Eva"});
    row.codigoCliente =
        CodigoCliente(m_dice.bounded(10) == 0 ? QString() : QString::number(m_dice.bounded(number + 1)));
    return row;
}

QString RandomQueue::cidadeOf(const QueuedAtendimento &row)
{
    return row.uf.isEmpty() ? row.cidade : row.cidade.isEmpty() ? row.uf : QString(row.cidade + u'/' + row.uf);
}

ClosedAtendimento RandomQueue::closedRow(int number)
{
    const QueuedAtendimento like = row(number);
    return {like.id, like.codigoCliente, like.dataCadastro, someTime(), like.tipo, like.bairro, cidadeOf(like)};
}

RandomQueue::RandomQueue(quint32 seed, int rowCount, int closedCount)
    : m_dice(seed)
{
    for (int i = 0; i < rowCount; ++i)
        rows << row(i);
    table.setDueOf([](const QueuedAtendimento &row, qint64) {
        if (row.tipo.isEmpty() || !row.dataCadastro.isReadable())
            return Due();
        const qint64 at = secondsOf(row.dataCadastro);
        return Due{at + 3 * day, at + 7 * day, Due::Source::Threshold};
    });
    table.put(rows, now, false);
    QList<IdAtendimento> left;
    for (const QueuedAtendimento &row : std::as_const(rows)) {
        if (m_dice.bounded(15) != 0)
            continue;
        left << row.id;
        gone << row.id.text();
    }
    table.drop(left, true);
    // Some that stand in the table, some that are gone from it, some twice.
    QHash<int, ClosedAtendimento> known;
    for (int i = 0; i < closedCount; ++i) {
        const int number = m_dice.bounded(rowCount + closedCount);
        if (!known.contains(number))
            known.insert(number, closedRow(number));
        closed << known.value(number);
    }
}

QList<QueuedAtendimento> RandomQueue::standing() const
{
    QList<QueuedAtendimento> standing;
    for (const QueuedAtendimento &row : rows) {
        if (!row.isRascunho && !gone.contains(row.id.text()))
            standing << row;
    }
    return standing;
}

QList<ClosedAtendimento> RandomQueue::closedOnce() const
{
    QSet<QString> seen;
    for (const QueuedAtendimento &row : standing())
        seen << row.id.text();
    QList<ClosedAtendimento> once;
    for (const ClosedAtendimento &one : closed) {
        if (seen.contains(one.id.text()))
            continue;
        seen << one.id.text();
        once << one;
    }
    return once;
}

} // namespace guiche
