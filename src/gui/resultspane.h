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

class AtendimentosView;
class MessagePage;
struct Message;
class PrivacyState;
class RowsPane;

// The face of every state of a search: what to do first, rows with the detail of one, nothing found, failed.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPane(QWidget *parent = nullptr);

    // Once; both outlive this.
    void setUp(PrivacyState &privacy, const Clock &clock);
    // Shows what `desk` is about, until another one is to be shown.
    void setDesk(SearchDesk &desk);
    // Offered before the first search, to be clicked.
    void setExamples(const QList<AtendimentoQuery> &examples);
    // Whether a search could be sent, the server's name for sentences, and whether a certificate may be decided on.
    void setConnection(ConnectionDesk::State state, const QString &host, bool canTrust);

    // It has all the height there is: asking every page for its own, the hidden ones too, at every change of a text in
    // them is half the time from a reply to painted rows.
    bool hasHeightForWidth() const override { return false; }

    RowsPane &rows() { return *m_rows; }
    AtendimentosView &view();
    void focusRows();
    void showDetails();

Q_SIGNALS:
    void searchRequested(const guiche::AtendimentoQuery &query);
    void connectionRequested();
    void certificateRequested(const guiche::Error &error);

private:
    void render();
    void renderOutcome();
    void renderWelcome();
    void renderNothingFound();
    void addHistory(Message &message);
    void renderFailure();
    void applyRemedy();

    QPointer<SearchDesk> m_desk;
    PrivacyState *m_privacy = nullptr;
    QList<AtendimentoQuery> m_examples;
    QString m_host;
    ConnectionDesk::State m_state = ConnectionDesk::State::NotConnected;
    bool m_canTrust = false;
    QStackedLayout *m_pages;
    MessagePage *m_message;
    RowsPane *m_rows;
};

} // namespace guiche
