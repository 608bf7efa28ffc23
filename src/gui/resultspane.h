// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "desk/searchdesk.h"

#include <QList>
#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace guiche
{

class AtendimentosModel;
class AtendimentosSortModel;
class AtendimentosView;
class DetailPane;
class MessagePage;
class NoticeBar;

// The face of every state of a search: what to do first, rows with the detail of one, nothing found, failed.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPane(QWidget *parent = nullptr);

    // Shows what `desk` is about, from now on; it outlives this.
    void setDesk(SearchDesk &desk, Clock clock = systemClock());
    // Offered before the first search, to be clicked.
    void setExamples(const QList<AtendimentoQuery> &examples);
    // Whether a search could be sent at all, and the server's name for sentences.
    void setConnected(bool isConnected, const QString &host);

    AtendimentosView &view() { return *m_view; }
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);
    void focusRows();
    void showDetails();

Q_SIGNALS:
    void searchRequested(const guiche::AtendimentoQuery &query);
    void connectionRequested();
    void copyRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void renderOutcome();
    void renderWelcome();
    void renderNothingFound();
    void renderFailure();
    void showCurrentDetail();

    SearchDesk *m_desk = nullptr;
    QList<AtendimentoQuery> m_examples;
    QString m_host;
    bool m_isConnected = false;
    AtendimentosModel *m_model = nullptr;
    AtendimentosSortModel *m_sorted = nullptr;
    QStackedLayout *m_pages;
    MessagePage *m_message;
    QWidget *m_results;
    NoticeBar *m_notice;
    QSplitter *m_splitter;
    AtendimentosView *m_view;
    DetailPane *m_detail;
    std::optional<AtendimentoQuery> m_lastShown;
};

} // namespace guiche
