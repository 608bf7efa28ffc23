// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resultspane.h"

#include "core/redaction.h"
#include "gui/atendimentosview.h"
#include "gui/detailpane.h"
#include "gui/errortext.h"
#include "gui/messagepage.h"
#include "gui/noticebar.h"
#include "gui/remedy.h"
#include "gui/searchmessages.h"
#include "models/atendimentosmodel.h"
#include "models/atendimentossortmodel.h"

#include <QMessageBox>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>

namespace guiche
{

namespace
{

constexpr int narrow = 900; // device-independent pixels; below it the detail goes under the tree
constexpr std::chrono::seconds situacaoInterval{30};

} // namespace

ResultsPane::ResultsPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_message(new MessagePage(this))
    , m_results(new QWidget(this))
    , m_notice(new NoticeBar(m_results))
    , m_splitter(new QSplitter(m_results))
    , m_view(new AtendimentosView(m_splitter))
    , m_detail(new DetailPane(m_splitter))
{
    m_splitter->setChildrenCollapsible(false);
    // The tree up to the programmed window; what the window grows by is the tree's.
    m_splitter->setSizes({820, 440});
    m_splitter->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(m_results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    m_notice->hide();
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_results);

    connect(m_notice, &NoticeBar::retryRequested, this, [this] { m_desk->retry(); });
    connect(m_notice, &NoticeBar::remedyRequested, this, &ResultsPane::applyRemedy);
    connect(m_notice, &NoticeBar::detailsRequested, this, &ResultsPane::showDetails);
    connect(m_detail, &DetailPane::copyRequested, this, &ResultsPane::copyRequested);
    connect(m_view, &AtendimentosView::currentRowChanged, this, &ResultsPane::showCurrentDetail);
}

void ResultsPane::setDesk(SearchDesk &desk, Clock clock)
{
    Q_ASSERT(!m_desk);
    m_desk = &desk;
    m_model = new AtendimentosModel(std::move(clock), this);
    m_sorted = new AtendimentosSortModel(this);
    m_sorted->setSourceModel(m_model);
    m_view->setRows(m_sorted);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &ResultsPane::showCurrentDetail);

    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, m_model, &AtendimentosModel::updateSituacoes);
    timer->start(situacaoInterval);

    connect(m_desk, &SearchDesk::outcomeArrived, this, &ResultsPane::renderOutcome);
    connect(m_desk, &SearchDesk::changed, this, &ResultsPane::render);
    render();
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

void ResultsPane::setMasking(bool isOn)
{
    m_isMasking = isOn;
    if (m_sorted)
        showCurrentDetail();
}

QByteArray ResultsPane::splitterState() const
{
    return m_splitter->saveState();
}

void ResultsPane::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void ResultsPane::focusRows()
{
    m_view->setFocus();
}

void ResultsPane::render()
{
    if (!m_desk)
        return;
    const SearchDesk::Phase phase = m_desk->phase();
    if (!m_desk->outcome())
        m_model->setAtendimentos({}); // what was forgotten is not to be copied either
    m_view->setDimmed(phase == SearchDesk::Phase::Searching);
    switch (phase) {
    case SearchDesk::Phase::Idle:
        renderWelcome();
        return;
    case SearchDesk::Phase::Searching:
        return; // what was there stays
    case SearchDesk::Phase::Found:
        m_notice->hide();
        m_pages->setCurrentWidget(m_results);
        return;
    case SearchDesk::Phase::NothingFound:
        renderNothingFound();
        return;
    case SearchDesk::Phase::Failed:
        renderFailure();
        return;
    }
}

void ResultsPane::renderOutcome()
{
    const SearchOutcome &outcome = *m_desk->outcome();
    const AtendimentoQuery &query = outcome.query;
    // The rows follow the form when its order was changed; until then they stay sorted as the person left them.
    if (m_lastShown && (m_lastShown->orderBy != query.orderBy || m_lastShown->order != query.order))
        m_view->sortLike(query);
    m_lastShown = query;
    m_model->setAtendimentos(outcome.reply.atendimentos);
    if (outcome.reply.atendimentos.isEmpty())
        return;
    m_pages->setCurrentWidget(m_results); // before measuring what fits
    m_notice->hide();
    m_results->layout()->activate();
    m_view->expandIfAllFit();
    if (!m_view->currentIndex().isValid())
        m_view->selectFirstRow();
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
        message.text = tr("Type a CPF or CNPJ, with or without dots, a customer code, a service ID or a protocolo,\n"
                          "choose what it is on its left, and press Enter.\n"
                          "Ctrl+L brings you back to the box at any time.");
        for (const AtendimentoQuery &example : m_examples)
            message.choices.append({termText(example), [this, example] { Q_EMIT searchRequested(example); }});
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
    message.text = tr("Asked for: %1").arg(askedText(query));
    if (const qsizetype skipped = m_desk->outcome()->reply.skipped; skipped > 0)
        message.text += u'\n' % tr("%n row(s) of the answer could not be read.", nullptr, static_cast<int>(skipped));
    for (const Suggestion &suggestion : suggestionsAfter(query))
        message.choices.append({suggestion.label, [this, suggestion] { Q_EMIT searchRequested(suggestion.query); }});
    m_message->setMessage(message);
    m_pages->setCurrentWidget(m_message);
}

void ResultsPane::renderFailure()
{
    const Error &error = *m_desk->error();
    const QString sentence = errorSentence(error, m_host);
    const QString remedy = wordFor(remedyFor(error, m_canTrust));
    const std::optional<SearchOutcome> &last = m_desk->outcome();
    if (last && !last->reply.atendimentos.isEmpty()) {
        const QString time = last->at.time().toString(QStringLiteral("HH:mm"));
        m_notice->showFailure(sentence, tr("Still shown: %1, as of %2").arg(redacted(askedText(last->query)), time),
                              remedy);
        m_pages->setCurrentWidget(m_results);
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

void ResultsPane::showCurrentDetail()
{
    const QModelIndex current = m_sorted->mapToSource(m_view->currentIndex());
    const Privacy privacy = m_isMasking ? Privacy::Documents : Privacy::Open;
    if (const Atendimento *atendimento = m_model->atendimento(current))
        m_detail->setDetail(detailOf(*atendimento, privacy));
    else if (const OrdemServico *os = m_model->ordemServico(current))
        m_detail->setDetail(detailOf(*os, m_model->situacao(current), privacy));
    else
        m_detail->clear();
}

void ResultsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < narrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace guiche
