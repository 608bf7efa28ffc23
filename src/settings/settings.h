// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

namespace guiche
{

enum class ThemeChoice { System, Light, Dark };
inline constexpr int themeChoiceCount = 3;

enum class SignInKind { Password, Token };

// What is remembered of a connection between runs: everything but its secrets.
struct RememberedConnection {
    QString address;
    SignInKind kind = SignInKind::Password;
    QString clientId;
    QString username;

    friend bool operator==(const RememberedConnection &, const RememberedConnection &) = default;
};

// The program's settings as typed values, in one INI file. Never holds a secret or a customer's data. A value that is
// missing or makes no sense is answered with its default.
class Settings
{
public:
    // `directory` empty: the platform's place for this program's settings.
    explicit Settings(const QString &directory = {});

    QString fileName() const { return m_store.fileName(); }

    std::optional<RememberedConnection> connection() const;
    void setConnection(const RememberedConnection &connection);

    // The form as it was left, less the term and the dates: those belong to one customer.
    AtendimentoQuery form() const;
    void setForm(const AtendimentoQuery &query);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    // Opaque states of Qt's own: empty when there is none.
    QByteArray windowGeometry() const { return bytes(QStringLiteral("window/geometry")); }
    void setWindowGeometry(const QByteArray &geometry)
    {
        m_store.setValue(QStringLiteral("window/geometry"), geometry);
    }
    QByteArray splitterState() const { return bytes(QStringLiteral("window/splitter")); }
    void setSplitterState(const QByteArray &state) { m_store.setValue(QStringLiteral("window/splitter"), state); }
    QByteArray treeHeaderState() const { return bytes(QStringLiteral("tree/header")); }
    void setTreeHeaderState(const QByteArray &state) { m_store.setValue(QStringLiteral("tree/header"), state); }

private:
    QByteArray bytes(const QString &key) const;

    QSettings m_store;
};

} // namespace guiche
