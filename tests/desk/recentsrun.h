// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/connectionrun.h"
#include "desk/recentsdesk.h"
#include "store/filerecentsstore.h"

#include <utility>

namespace guiche
{

// BIANCA COUTO, by default as the demo server tells her.
Cliente customer(const QString &codigo = QStringLiteral("1204"), const QString &nome = QStringLiteral("BIANCA COUTO"),
                 const QString &documento = QStringLiteral("862.149.410-81"));
AtendimentoQuery asked(TipoBusca tipo, const QString &termo);
AtendimentoQuery byCpf(const QString &cpf = QStringLiteral("862.149.410-81"));
AtendimentoQuery byCodigo(const QString &codigo = QStringLiteral("1204"));
// One atendimento of each.
AtendimentoReply found(const QList<Cliente> &customers = {customer()});
// "pinned 1204 PorCpfCnpj ***.149.410-** BIANCA COUTO", each.
QStringList told(const QList<Recent> &recents);

// One run of the program, as far as connections and recents go, over what earlier runs left in its directory and keychain.
// The clock of its recents is a minute on at every look.
class RecentsRun
{
public:
    RecentsRun(const QString &directory, SecretStore &secrets, const Policy &policy = {});

    // Waits for the keychain.
    bool connectTo(const Profile &profile);
    QStringList told() const { return guiche::told(desk.recents()); }
    void note(const AtendimentoQuery &query, const QList<Cliente> &customers = {customer()})
    {
        desk.note(query, found(customers));
    }
    // How often changed() came since the last time.
    int takeChanges() { return std::exchange(m_changes, 0); }

    ConnectionRun connection;
    FileRecentsStore store;
    RecentsDesk desk;

private:
    int m_changes = 0;
};

} // namespace guiche
