// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resultspane.h"

#include "gui/atendimentosview.h"
#include "gui/errortext.h"
#include "gui/extenttext.h"
#include "gui/messagepage.h"
#include "gui/noticebar.h"
#include "gui/privacystate.h"
#include "gui/remedy.h"
#include "gui/rowspane.h"
#include "gui/searchmessages.h"
#include "models/words.h"

#include <QMessageBox>
#include <QStackedLayout>
#include <QTextDocument>

#include <algorithm>

namespace guiche
{

ResultsPane::ResultsPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_message(new MessagePage(this))
    , m_rows(new RowsPane(this))
{
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_rows);
    connect(&m_rows->notice(), &NoticeBar::retryRequested, this, [this] { m_desk->retry(); });
    connect(&m_rows->notice(), &NoticeBar::remedyRequested, this, &ResultsPane::applyRemedy);
    connect(&m_rows->notice(), &NoticeBar::detailsRequested, this, &ResultsPane::showDetails);
}

void ResultsPane::setUp(PrivacyState &privacy, const Clock &clock)
{
    m_privacy = &privacy;
    m_rows->setUp(privacy, clock);
    connect(m_privacy, &PrivacyState::changed, this, &ResultsPane::render);
}

void ResultsPane::setDesk(SearchDesk &desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = &desk;
    m_rows->setDesk(desk);
    connect(m_desk, &SearchDesk::outcomeArrived, this, &ResultsPane::renderOutcome);
    connect(m_desk, &SearchDesk::changed, this, &ResultsPane::render);
    connect(m_desk, &SearchDesk::rowsChanged, this, &ResultsPane::render);
    connect(m_desk, &SearchDesk::historyChanged, this, [this] {
        if (m_desk->phase() == SearchDesk::Phase::NothingFound)
            render();
    });
    render();
}

AtendimentosView &ResultsPane::view()
{
    return m_rows->view();
}

void ResultsPane::setExamples(const QList<AtendimentoQuery> &examples)
{
    m_examples = examples;
    render();
}

void ResultsPane::setConnection(ConnectionDesk::State state, const QString &host, bool canTrust)
{
    m_state = state;
    m_host = host;
    m_canTrust = canTrust;
    render();
}

void ResultsPane::focusRows()
{
    view().setFocus();
}

void ResultsPane::render()
{
    if (!m_desk)
        return;
    const SearchDesk::Phase phase = m_desk->phase();
    if (!m_desk->outcome())
        m_rows->forget();
    view().setDimmed(phase == SearchDesk::Phase::Searching);
    switch (phase) {
    case SearchDesk::Phase::Idle:
        renderWelcome();
        return;
    case SearchDesk::Phase::Searching:
        return; // what was there stays
    case SearchDesk::Phase::Found:
        m_rows->notice().hide();
        m_pages->setCurrentWidget(m_rows);
        return;
    case SearchDesk::Phase::NothingFound:
        if (m_desk->showsHistory() && !m_desk->outcome()->reply.atendimentos.isEmpty())
            m_pages->setCurrentWidget(m_rows); // closed ones only
        else
            renderNothingFound();
        return;
    case SearchDesk::Phase::Failed:
        renderFailure();
        return;
    }
}

void ResultsPane::renderOutcome()
{
    if (!m_desk->outcome()->reply.atendimentos.isEmpty()) {
        m_pages->setCurrentWidget(m_rows); // before measuring what fits
        m_rows->notice().hide();
    }
    m_rows->showArrived();
}

void ResultsPane::renderWelcome()
{
    Message message{.icon = QStringLiteral("connection"), .tone = Tone::Accent};
    switch (m_state) {
    case ConnectionDesk::State::NotConnected:
        message.title = tr("Connect to your provider's HubSoft server");
        message.text = tr("You need its address and either a token or a sign-in for the integration API.");
        message.choices = {{tr("Set up the connection…"), [this] { Q_EMIT connectionRequested(); }}};
        break;
    case ConnectionDesk::State::Opening:
        message.title = tr("Asking the keychain…");
        message.text = tr("If it is locked, its own window asks for its password.");
        break;
    case ConnectionDesk::State::SignedOut:
        message.title = tr("You are signed out");
        message.text = tr("Sign in to search.");
        message.choices = {{tr("Sign in…"), [this] { Q_EMIT connectionRequested(); }}};
        break;
    case ConnectionDesk::State::Connected:
        message.icon = QStringLiteral("search");
        message.title = tr("Whose atendimentos?");
        message.text =
            tr("Type or paste a CPF, a CNPJ, a customer code, a service ID or a protocolo: what it is, the box\n"
               "finds out by itself. Enter searches, Ctrl+L brings you back to the box at any time.\n"
               "Ctrl+K lists everything that can be done, F1 every key.");
        for (const AtendimentoQuery &example : m_examples)
            message.choices.append(
                {termText(example, m_privacy->level()), [this, example] { Q_EMIT searchRequested(example); }});
        break;
    }
    m_message->setMessage(message);
    m_pages->setCurrentWidget(m_message);
}

void ResultsPane::renderNothingFound()
{
    const AtendimentoQuery &query = m_desk->outcome()->query;
    Message message{.icon = QStringLiteral("search")};
    message.title = tr("No atendimento found");
    message.text = tr("Asked for: %1").arg(askedText(query, m_privacy->level()));
    if (const qsizetype skipped = m_desk->outcome()->reply.skipped; skipped > 0)
        message.text += u'\n' % tr("%n row(s) of the answer could not be read.", nullptr, static_cast<int>(skipped));
    addHistory(message);
    const bool hasClosed = std::ranges::any_of(m_desk->groups(), [](const SearchGroup &group) {
        return group.historyState == HistoryState::Loaded && group.closedCount() > 0;
    });
    for (const Suggestion &suggestion : suggestionsAfter(query)) {
        if (hasClosed && query.asksOnlyPending() && !suggestion.query.asksOnlyPending())
            continue; // they are there already
        message.choices.append({suggestion.label, [this, suggestion] { Q_EMIT searchRequested(suggestion.query); }});
    }
    m_message->setMessage(message);
    m_pages->setCurrentWidget(m_message);
}

// Closed ones, where there are any, are the likeliest thing to look at when none is pending.
void ResultsPane::addHistory(Message &message)
{
    const QList<SearchGroup> &groups = m_desk->groups();
    for (int group = 0; group < groups.size(); ++group) {
        if (groups[group].historyState == HistoryState::NotAsked)
            continue;
        message.text += u'\n';
        if (groups.size() > 1)
            message.text += wordFor(groups[group].tipo()) % QStringLiteral(": ");
        message.text += historyText(groups[group], false);
        const auto closed = static_cast<int>(groups[group].closedCount());
        if (closed == 0)
            continue;
        QString label = tr("Show %n closed one(s)", nullptr, closed);
        if (groups.size() > 1)
            label += QStringLiteral(" · ") % wordFor(groups[group].tipo());
        message.choices.append({label, [this, group] {
                                    m_desk->setOpenGroup(group);
                                    m_desk->setShowsHistory(true);
                                    focusRows();
                                }});
    }
}

void ResultsPane::renderFailure()
{
    const Error &error = *m_desk->error();
    const QString sentence = errorSentence(error, m_host);
    const QString remedy = wordFor(remedyFor(error, m_canTrust));
    const std::optional<SearchOutcome> &last = m_desk->outcome();
    if (last && !last->reply.atendimentos.isEmpty()) {
        const QString time = last->at.time().toString(QStringLiteral("HH:mm"));
        m_rows->notice().showFailure(
            sentence,
            tr("Still shown: %1, as of %2")
                .arg(askedText(last->query, std::max(m_privacy->level(), Privacy::Documents)), time),
            remedy);
        m_pages->setCurrentWidget(m_rows);
        return;
    }
    const bool isForWantOfConnection = error.kind == ErrorKind::NotConnected || error.kind == ErrorKind::SignedOut;
    Message message{.icon = QStringLiteral("error"), .tone = Tone::Late};
    message.title = tr("The search failed");
    message.text = sentence;
    if (!remedy.isEmpty())
        message.choices.append({remedy, [this] { applyRemedy(); }});
    if (isForWantOfConnection) {
        message.icon = QStringLiteral("connection");
        message.tone = Tone::Accent;
    } else {
        message.choices.append({tr("Try again"), [this] { m_desk->retry(); }});
        message.choices.append({tr("Details"), [this] { showDetails(); }});
    }
    m_message->setMessage(message);
    m_pages->setCurrentWidget(m_message);
}

void ResultsPane::applyRemedy()
{
    if (!m_desk->error())
        return;
    switch (remedyFor(*m_desk->error(), m_canTrust)) {
    case Remedy::None:
        return;
    case Remedy::SetUpConnection:
    case Remedy::LogIn:
        Q_EMIT connectionRequested();
        return;
    case Remedy::ShowCertificate:
        Q_EMIT certificateRequested(*m_desk->error());
        return;
    }
}

void ResultsPane::showDetails()
{
    if (!m_desk->error())
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("Details"), errorSentence(*m_desk->error(), m_host),
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Informative text is always taken as rich when it looks so; this is server text.
    const QString details = adviceFor(*m_desk->error()) + QStringLiteral("\n\n") + errorDetails(*m_desk->error());
    box->setInformativeText(Qt::convertFromPlainText(details, Qt::WhiteSpaceNormal));
    box->open();
}

} // namespace guiche
