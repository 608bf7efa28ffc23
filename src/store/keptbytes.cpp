// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptbytes.h"

#include <QDataStream>
#include <QIODevice>

namespace guiche
{

namespace
{

constexpr quint8 keptBytesVersion = 1;

enum class TimeForm : quint8 { Empty, Date, DateAndTime, Unreadable };

enum RowFlag : quint8 { IsRascunho = 1, HasClienteServico = 2, HasMinutosEmAberto = 4, HasMinutosRestantes = 8 };

void put(QDataStream &stream, const QString &text)
{
    stream << text.toUtf8();
}

void put(QDataStream &stream, QDate date)
{
    stream << (date.isValid() ? date.toJulianDay() : qint64{0});
}

void put(QDataStream &stream, const WallTime &time)
{
    if (time.isEmpty()) {
        stream << quint8(TimeForm::Empty);
    } else if (!time.isReadable()) {
        stream << quint8(TimeForm::Unreadable);
        put(stream, time.text());
    } else {
        stream << quint8(time.hasTime() ? TimeForm::DateAndTime : TimeForm::Date);
        put(stream, time.date());
        if (time.hasTime())
            stream << qint32(time.time().msecsSinceStartOfDay());
    }
}

QString takeText(QDataStream &stream)
{
    QByteArray utf8;
    stream >> utf8;
    return QString::fromUtf8(utf8);
}

QDate takeDate(QDataStream &stream)
{
    qint64 day = 0;
    stream >> day;
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

WallTime takeTime(QDataStream &stream)
{
    quint8 form = 0;
    stream >> form;
    switch (TimeForm(form)) {
    case TimeForm::Empty:
        return {};
    case TimeForm::Date:
        return WallTime(takeDate(stream));
    case TimeForm::DateAndTime: {
        const QDate date = takeDate(stream);
        qint32 msecs = 0;
        stream >> msecs;
        return WallTime(date, QTime::fromMSecsSinceStartOfDay(msecs));
    }
    case TimeForm::Unreadable:
        return WallTime::parse(takeText(stream));
    }
    stream.setStatus(QDataStream::ReadCorruptData);
    return {};
}

void putRow(QDataStream &stream, const QueuedAtendimento &row)
{
    const ServerClock &clock = row.clock;
    const int flags = (row.isRascunho ? IsRascunho : 0) | (row.hasClienteServico ? HasClienteServico : 0)
        | (clock.minutosEmAberto ? HasMinutosEmAberto : 0) | (clock.minutosRestantes ? HasMinutosRestantes : 0);
    stream << quint8(flags);
    put(stream, row.id.text());
    put(stream, row.protocolo.text());
    for (const WallTime &time : {row.dataCadastro, row.dataFechamento, row.ultimaMensagem})
        put(stream, time);
    for (const QString &text :
         {row.statusFechamento, row.tipo, row.status, row.statusPrefixo, row.setor, row.responsaveis,
          row.codigoCliente.text(), row.cliente, row.servico, row.bairro, row.cidade, row.uf, clock.tempoRestante})
        put(stream, text);
    stream << qint32(row.osTotal) << qint32(row.osAbertas) << qint32(row.osFechadas)
           << clock.minutosEmAberto.value_or(0) << clock.minutosRestantes.value_or(0);
}

void takeRow(QDataStream &stream, QueuedAtendimento &row)
{
    quint8 flags = 0;
    stream >> flags;
    row.isRascunho = flags & IsRascunho;
    row.hasClienteServico = flags & HasClienteServico;
    row.id = IdAtendimento(takeText(stream));
    row.protocolo = Protocolo(takeText(stream));
    for (WallTime *time : {&row.dataCadastro, &row.dataFechamento, &row.ultimaMensagem})
        *time = takeTime(stream);
    for (QString *text :
         {&row.statusFechamento, &row.tipo, &row.status, &row.statusPrefixo, &row.setor, &row.responsaveis})
        *text = takeText(stream);
    row.codigoCliente = CodigoCliente(takeText(stream));
    for (QString *text : {&row.cliente, &row.servico, &row.bairro, &row.cidade, &row.uf, &row.clock.tempoRestante})
        *text = takeText(stream);
    qint64 emAberto = 0;
    qint64 restantes = 0;
    for (int *count : {&row.osTotal, &row.osAbertas, &row.osFechadas})
        stream >> *count;
    stream >> emAberto >> restantes;
    if (flags & HasMinutosEmAberto)
        row.clock.minutosEmAberto = emAberto;
    if (flags & HasMinutosRestantes)
        row.clock.minutosRestantes = restantes;
}

template<typename Put>
QByteArray written(Put put)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << keptBytesVersion;
    put(stream);
    return bytes;
}

template<typename Value, typename Take>
std::optional<Value> readFrom(const QByteArray &bytes, Take take)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    stream >> version;
    if (version != keptBytesVersion)
        return {};
    Value value;
    take(stream, value);
    return stream.status() == QDataStream::Ok ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace

QByteArray bytesOf(const KeptRow &kept)
{
    return written([&kept](QDataStream &stream) {
        stream << kept.receivedAt;
        putRow(stream, kept.row);
    });
}

QByteArray bytesOf(const KeptState &state)
{
    return written([&state](QDataStream &stream) {
        stream << state.keptAt << state.isWhole;
        put(stream, state.coveredFrom);
        put(stream, state.coveredUntil);
    });
}

std::optional<KeptRow> keptRowIn(const QByteArray &bytes)
{
    return readFrom<KeptRow>(bytes, [](QDataStream &stream, KeptRow &kept) {
        stream >> kept.receivedAt;
        takeRow(stream, kept.row);
    });
}

std::optional<KeptState> keptStateIn(const QByteArray &bytes)
{
    return readFrom<KeptState>(bytes, [](QDataStream &stream, KeptState &state) {
        stream >> state.keptAt >> state.isWhole;
        state.coveredFrom = takeDate(stream);
        state.coveredUntil = takeDate(stream);
    });
}

} // namespace guiche
