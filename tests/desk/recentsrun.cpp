// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recentsrun.h"

#include <QTest>

#include <memory>

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

Clock minutesOn()
{
    return [moment = std::make_shared<QDateTime>(QDate(2026, 3, 10), QTime(14, 0))] {
        *moment = moment->addSecs(60);
        return *moment;
    };
}

QString nameOf(TipoBusca tipo)
{
    switch (tipo) {
    case TipoBusca::PorCodigoCliente:
        return u"PorCodigoCliente"_s;
    case TipoBusca::PorCpfCnpj:
        return u"PorCpfCnpj"_s;
    case TipoBusca::PorIdClienteServico:
        return u"PorIdClienteServico"_s;
    case TipoBusca::PorProtocolo:
        return u"PorProtocolo"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Cliente customer(const QString &codigo, const QString &nome, const QString &documento)
{
    return {CodigoCliente(codigo), nome, CpfCnpj(documento)};
}

AtendimentoQuery asked(TipoBusca tipo, const QString &termo)
{
    AtendimentoQuery query;
    query.tipo = tipo;
    query.termo = termo;
    return query;
}

AtendimentoQuery byCpf(const QString &cpf)
{
    return asked(TipoBusca::PorCpfCnpj, cpf);
}

AtendimentoQuery byCodigo(const QString &codigo)
{
    return asked(TipoBusca::PorCodigoCliente, codigo);
}

AtendimentoReply found(const QList<Cliente> &customers)
{
    AtendimentoReply reply;
    for (const Cliente &cliente : customers) {
        Atendimento row;
        row.id = IdAtendimento(QString::number(++reply.received));
        row.cliente = cliente;
        reply.atendimentos << row;
    }
    return reply;
}

QStringList told(const QList<Recent> &recents)
{
    QStringList lines;
    for (const Recent &recent : recents) {
        QStringList words{recent.codigo.text(), nameOf(recent.termo.tipo()), recent.termo.text(), recent.nome};
        if (recent.isPinned)
            words.prepend(u"pinned"_s);
        words.removeAll(QString());
        lines << words.join(u' ');
    }
    return lines;
}

RecentsRun::RecentsRun(const QString &directory, SecretStore &secrets, const Policy &policy)
    : connection(directory, secrets, policy)
    , store(directory)
    , desk(connection.desk, connection.settings, secrets, store, minutesOn())
{
    QObject::connect(&desk, &RecentsDesk::changed, &desk, [this] { ++m_changes; });
}

bool RecentsRun::connectTo(const Profile &profile)
{
    connection.desk.keep(profile, profile.id == norte().id ? secretsOfNorte() : secretsOfSul());
    bool isAnswered = false; // after what was asked before
    const PendingCall call = connection.desk.secretsOf(profile.id, [&](const ProfileSecrets &) { isAnswered = true; });
    const bool isOver = QTest::qWaitFor([&] { return isAnswered && !connection.desk.isStoring(); });
    QCoreApplication::processEvents(); // a new key is written in a second round
    return isOver;
}

} // namespace guiche
