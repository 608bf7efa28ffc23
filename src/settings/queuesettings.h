// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace guiche
{

// A number with the bounds it is kept within.
struct Bounds {
    int least;
    int most;
    int usual;
};

// The queue's part of the settings file, beside Settings: QSettings of one file see each other's changes at once. A value
// that is missing or makes no sense is answered with its default, one out of bounds with the nearest that is within.
// Never holds a customer's data.
class QueueSettings
{
public:
    static constexpr Bounds refreshBounds{30, 3600, 120}; // seconds
    static constexpr Bounds periodBounds{1, 60, 3}; // months
    static constexpr Bounds outbreakCountBounds{2, 1000, 5};
    static constexpr Bounds outbreakHoursBounds{1, 168, 2};

    // `fileName` as Settings::fileName() tells it.
    explicit QueueSettings(const QString &fileName);

    int refreshSeconds() const { return number(QStringLiteral("queue/refreshSeconds"), refreshBounds); }
    void setRefreshSeconds(int seconds) { setNumber(QStringLiteral("queue/refreshSeconds"), seconds, refreshBounds); }
    bool pausesWhenHidden() const { return answer(QStringLiteral("queue/pausesWhenHidden"), false); }
    void setPausesWhenHidden(bool pauses) { setAnswer(QStringLiteral("queue/pausesWhenHidden"), pauses); }
    // How far back the queue reaches.
    int periodMonths() const { return number(QStringLiteral("queue/periodMonths"), periodBounds); }
    void setPeriodMonths(int months) { setNumber(QStringLiteral("queue/periodMonths"), months, periodBounds); }

    // The person at this computer as the server spells them among the responsáveis; empty: not told.
    QString me() const;
    void setMe(const QString &name);

    bool showsTrayIcon() const { return answer(QStringLiteral("queue/trayIcon"), true); }
    void setShowsTrayIcon(bool shows) { setAnswer(QStringLiteral("queue/trayIcon"), shows); }

    // So many new ones of a type in one bairro within so many hours stand out.
    int outbreakCount() const { return number(QStringLiteral("queue/outbreakCount"), outbreakCountBounds); }
    void setOutbreakCount(int n) { setNumber(QStringLiteral("queue/outbreakCount"), n, outbreakCountBounds); }
    int outbreakHours() const { return number(QStringLiteral("queue/outbreakHours"), outbreakHoursBounds); }
    void setOutbreakHours(int hours) { setNumber(QStringLiteral("queue/outbreakHours"), hours, outbreakHoursBounds); }

    // What stands beside the rows, and how the window is shared between them: as QSplitter tells it.
    bool showsFacets() const { return answer(QStringLiteral("queue/facetsShown"), false); }
    void setShowsFacets(bool shows) { setAnswer(QStringLiteral("queue/facetsShown"), shows); }
    bool showsCharts() const { return answer(QStringLiteral("queue/chartsShown"), false); }
    void setShowsCharts(bool shows) { setAnswer(QStringLiteral("queue/chartsShown"), shows); }
    QByteArray facetsSplitter() const { return document(QStringLiteral("queue/facetsSplitter")); }
    void setFacetsSplitter(const QByteArray &state) { setDocument(QStringLiteral("queue/facetsSplitter"), state); }
    QByteArray chartsSplitter() const { return document(QStringLiteral("queue/chartsSplitter")); }
    void setChartsSplitter(const QByteArray &state) { setDocument(QStringLiteral("queue/chartsSplitter"), state); }

    // Documents that those who write them can read (DeadlineRules, personal views, rules of notification), as they were
    // set; empty: never set.
    QByteArray rules() const { return document(QStringLiteral("queue/rules")); }
    void setRules(const QByteArray &json) { setDocument(QStringLiteral("queue/rules"), json); }
    QByteArray views() const { return document(QStringLiteral("queue/views")); }
    void setViews(const QByteArray &json) { setDocument(QStringLiteral("queue/views"), json); }
    QByteArray alerts() const { return document(QStringLiteral("queue/alerts")); }
    void setAlerts(const QByteArray &json) { setDocument(QStringLiteral("queue/alerts"), json); }

private:
    int number(const QString &key, const Bounds &bounds) const;
    void setNumber(const QString &key, int value, const Bounds &bounds);
    bool answer(const QString &key, bool fallback) const;
    void setAnswer(const QString &key, bool value);
    QByteArray document(const QString &key) const;
    void setDocument(const QString &key, const QByteArray &json);

    QSettings m_store;
};

} // namespace guiche
