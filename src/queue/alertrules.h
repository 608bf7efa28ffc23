// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "queue/due.h"
#include "queue/personalview.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QTime>

#include <array>
#include <optional>
#include <span>

namespace guiche
{

enum class AlertKind { NewRows, CrossingWarning, CrossingLate };
inline constexpr int alertKindCount = 3;

// One thing to tell of a view: how many rows, never whose.
struct Alert {
    QString viewId;
    AlertKind kind = AlertKind::NewRows;
    qsizetype count = 0;
    QList<IdAtendimento> first; // at most mostAlertIds of them; to be selected when a person answers

    friend bool operator==(const Alert &, const Alert &) = default;
};
inline constexpr int mostAlertIds = 20;

// What of a row can be worth an alert.
struct AlertRow {
    IdAtendimento id;
    Due due;
};

// When nobody is to be disturbed: from a time to a time, over midnight when that is not later, on evenings that are chosen.
// A night belongs to the day it begins on. The same time twice is the whole day.
struct QuietHours {
    bool isOn = false;
    QTime from = QTime(22, 0);
    QTime to = QTime(7, 0);
    std::array<bool, 7> days = {true, true, true, true, true, true, true}; // Monday first

    bool contains(const QDateTime &moment) const;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

// What a person set of notifications as a whole; which views have any is said by their AlertRule.
struct AlertSettings {
    bool isOn = true;
    QuietHours quiet;

    QByteArray toBytes() const; // for the settings
    static AlertSettings fromBytes(const QByteArray &bytes); // what cannot be read is as it is by default

    friend bool operator==(const AlertSettings &, const AlertSettings &) = default;
};

// Remembers what was there at the last look, so that a row is told once for each thing that happens to it. A view's first
// look tells nothing, nor does one after its filter changed: its rows were not new, only unseen. So look when all rows are
// loaded, not at each page.
//
// New is a row that the view has not had before; one that left and comes back is not. It has crossed a moment when it was
// not past it at the last look, or when it came into the view and the moment was since then; past both at once it counts
// for the graver one that the rule asks for. Deadlines from the server's clock waver from one reply to the next: only one
// that moved away by an hour can be crossed again.
class AlertRules
{
public:
    // A look: begin, take all rows of the view in any number of parts, end. Between the parts rows may come and go; one that
    // is taken twice counts once. `now` in seconds as in Due. At most one alert of each kind that the rule asks for.
    void begin(const PersonalView &view, qint64 now);
    void take(std::span<const AlertRow> rows);
    QList<Alert> end();
    // All of it at once.
    QList<Alert> look(const PersonalView &view, std::span<const AlertRow> rows, qint64 now);
    // Forgets views that are not among these.
    void keepOnly(const QSet<QString> &viewIds);
    // Every look is the first again, since other rows are there for other reasons than that something happened. A look under
    // way ends without an alert.
    void forgetAll();

private:
    struct Seen {
        QueueFilter filter;
        qint64 at = 0; // of the last look
        QHash<quint64, quint8> rows; // which moments each was past
    };
    struct Look {
        QString viewId;
        AlertRule rule;
        qint64 now = 0;
        bool isFirst = false;
        std::array<Alert, alertKindCount> told; // by AlertKind
    };

    void take(Look &look, Seen &seen, const AlertRow &row);

    QHash<QString, Seen> m_seen;
    std::optional<Look> m_look; // under way
};

// Holds alerts back while it is quiet, and gives them out afterwards as one for each view and kind.
class AlertGate
{
public:
    // What is to be told now, at `moment` of the person's own clock; nothing new may be passed, to have what was held back.
    QList<Alert> pass(const QList<Alert> &alerts, const AlertSettings &settings, const QDateTime &moment);
    bool isHolding() const { return !m_held.isEmpty(); }
    void clear() { m_held.clear(); }

private:
    QList<Alert> m_held;
};

} // namespace guiche
