// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "desk/connectiondesk.h"
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
    // Whether a search could be sent, the server's name for sentences, and whether a certificate may be decided on.
    void setConnection(ConnectionDesk::State state, const QString &host, bool canTrust);
    // Shows CPF and CNPJ without the digits that tell who it is.
    void setMasking(bool isOn);

    AtendimentosView &view() { return *m_view; }
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);
    void focusRows();
    void showDetails();

Q_SIGNALS:
    void searchRequested(const guiche::AtendimentoQuery &query);
    void connectionRequested();
    void certificateRequested(const guiche::Error &error);
    void copyRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void renderOutcome();
    void renderWelcome();
    void renderNothingFound();
    void renderFailure();
    void applyRemedy();
    void showCurrentDetail();

    SearchDesk *m_desk = nullptr;
    QList<AtendimentoQuery> m_examples;
    QString m_host;
    ConnectionDesk::State m_state = ConnectionDesk::State::NotConnected;
    bool m_canTrust = false;
    bool m_isMasking = false;
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
