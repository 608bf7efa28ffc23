// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptrows.h"

#include <QTest>

#include <algorithm>

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

QString marked(const QString &field, int number, int version)
{
    return u"%1-Marker-%2-v%3-é"_s.arg(field).arg(number).arg(version);
}

bool isDoneSoon(const std::function<PendingCall(QueueStore::DoneHandler)> &call)
{
    bool isAnswered = false;
    bool isDone = false;
    const PendingCall pending = call([&](bool done) {
        isAnswered = true;
        isDone = done;
    });
    if (!QTest::qWaitFor([&] { return isAnswered; }, 60'000))
        qFatal("the store does not answer");
    return isDone;
}

} // namespace

KeptRow keptRow(int number, int version)
{
    const auto text = [number, version](const QString &field) { return marked(field, number, version); };
    QueuedAtendimento row;
    row.id = IdAtendimento(QString::number(70'000'000 + number));
    row.protocolo = Protocolo(u"20261124%1"_s.arg(number, 12, 10, QLatin1Char('0')));
    row.dataCadastro = WallTime(QDate(2026, 11, 24), QTime(14, 2).addSecs(number % 3600));
    row.dataFechamento = version % 2 == 0 ? WallTime() : WallTime::parse(u"amanhã às %1"_s.arg(number));
    row.statusFechamento = text(u"statusFechamento"_s);
    row.isRascunho = number % 2 == 0;
    row.hasClienteServico = number % 3 == 0;
    row.tipo = text(u"tipo"_s);
    row.status = text(u"status"_s);
    row.statusPrefixo = text(u"prefixo"_s);
    row.setor = text(u"setor"_s);
    row.responsaveis = text(u"responsaveis"_s);
    row.codigoCliente = CodigoCliente(text(u"codigo"_s));
    row.cliente = text(u"cliente"_s);
    row.servico = text(u"servico"_s);
    row.bairro = text(u"bairro"_s);
    row.cidade = text(u"cidade"_s);
    row.uf = text(u"uf"_s);
    row.osTotal = number;
    row.osAbertas = version;
    row.osFechadas = number - version;
    row.ultimaMensagem = WallTime(QDate(2026, 11, 25));
    row.clock = {number % 5 == 0 ? std::optional<qint64>() : number, -number, text(u"restante"_s)};
    return {row, 1'764'000'000 + number};
}

QList<KeptRow> keptRows(int count, int version, int first)
{
    QList<KeptRow> rows;
    rows.reserve(count);
    for (int number = first; number < first + count; ++number)
        rows << keptRow(number, version);
    return rows;
}

QStringList markersOf(int number, int version)
{
    const KeptRow kept = keptRow(number, version);
    const QueuedAtendimento &row = kept.row;
    return {row.id.text(),
            row.protocolo.text(),
            u"Marker-%1-v%2"_s.arg(number).arg(version),
            row.cliente,
            row.bairro,
            row.dataCadastro.text(),
            u"2026-11-24"_s,
            u"2026"_s};
}

KeptState keptState(qint64 keptAt)
{
    return {keptAt, QDate(2026, 10, 25), QDate(2026, 11, 24), true};
}

KeptPlace keptPlace(const QString &profileId, char key)
{
    return {profileId, QByteArray(keptKeySize, key)};
}

KeptChanges keptAll(const QList<KeptRow> &rows, const KeptState &state)
{
    return {.replacesAll = true, .rows = rows, .removed = {}, .state = state, .hasMore = false};
}

KeptAnswer readKept(QueueStore &store, const KeptPlace &place, QueueStore::Fresh fresh)
{
    KeptAnswer answer;
    const PendingCall pending = store.read(
        place, fresh,
        [&answer](const KeptBatch &batch) {
            answer.rows << batch.rows;
            answer.batches << batch.rows.size();
        },
        [&answer](const QueueStore::Reading &reading) {
            answer.reading = reading;
            answer.isAnswered = true;
        });
    if (!QTest::qWaitFor([&] { return answer.isAnswered; }, 60'000))
        qFatal("the store does not answer");
    std::ranges::sort(answer.rows, {}, [](const KeptRow &kept) { return kept.row.id.text().toInt(); });
    return answer;
}

bool writeKept(QueueStore &store, const KeptChanges &changes, const KeptPlace &place)
{
    return isDoneSoon([&](QueueStore::DoneHandler handler) { return store.write(place, changes, std::move(handler)); });
}

bool eraseKept(QueueStore &store, const QString &profileId)
{
    return isDoneSoon([&](QueueStore::DoneHandler handler) { return store.erase(profileId, std::move(handler)); });
}

bool eraseAllKept(QueueStore &store)
{
    return isDoneSoon([&](QueueStore::DoneHandler handler) { return store.eraseAll(std::move(handler)); });
}

} // namespace guiche
