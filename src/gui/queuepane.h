// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/id.h"
#include "gui/queuenotices.h"
#include "queue/queuefilter.h"
#include "settings/queuesettings.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedLayout;

namespace guiche
{

class ChartsPanel;
class FacetPanel;
class MessagePage;
class NoticeBar;
class OutbreakBanner;
class PrivacyState;
class QueueBar;
class QueueChanges;
class QueueDesk;
class QueueOffice;
class QueueFooter;
class QueueModel;
class QueueSetup;
class QueueSides;
class QueueView;
class QueueViews;
class QueueWatch;
class Settings;

// The supervisor's page: the queue in one of a person's views, what narrows it down beside it, charts below, and what is to
// be known of it around. Here its parts are only joined.
class QueuePane : public QWidget
{
    Q_OBJECT

public:
    // All outlive this. The office opens.
    QueuePane(QueueOffice &office, const Settings &settings, PrivacyState &privacy, QueueNotices::Desktop desktop,
              QWidget &parent);
    ~QueuePane() override;

    void setHost(const QString &host); // the server's name, for sentences
    void focusRows();
    void refresh();
    void setFacetsShown(bool areShown);
    void focusFacets();
    void setChartsShown(bool areShown);
    void openOptions();

    QueueBar &bar() { return *m_bar; }
    QueueView &view() { return *m_view; }
    QueueViews &views() { return *m_views; }
    QueueSetup &setup() { return *m_setup; }
    QueueChanges &changes() { return *m_changes; }

Q_SIGNALS:
    void customerRequested(const guiche::AtendimentoQuery &query);
    void connectionRequested();
    void pageWanted(); // somebody answered a notification
    void countChanged(std::optional<qsizetype> count); // of what is pending, in any view; nothing: not known
    void facetsShown(bool areShown);
    void chartsShown(bool areShown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the window

private:
    void layOut();
    void connectDesk();
    void connectView();
    void connectArrangement();
    void connectNotices();
    void loadIfOwed();
    void load();
    void applyOptions();
    void arrange(const QueueArrangement &arrangement);
    void changeFilter(const QueueFilter &filter);
    void showOpened(const IdAtendimento &id);
    void showState();
    void showMessage();
    void followVisibility();

    QueueDesk &m_desk;
    PrivacyState &m_privacy;
    QueueSettings m_settings;
    QString m_host;
    QDate m_firstDay; // of what was asked for
    QueueBar *m_bar;
    OutbreakBanner *m_banner;
    NoticeBar *m_notice;
    FacetPanel *m_facets;
    QueueModel *m_model;
    QueueView *m_view;
    MessagePage *m_message;
    QStackedLayout *m_stack;
    ChartsPanel *m_charts;
    QueueFooter *m_footer;
    QueueChanges *m_changes;
    QueueSetup *m_setup;
    QueueViews *m_views;
    QueueWatch *m_watch;
    QueueSides *m_sides;
    QueueNotices *m_notices;
    QTimer m_clockTimer;
};

} // namespace guiche
