// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atendimentoquery.h"
#include "core/clock.h"
#include "core/cpfcnpj.h"
#include "core/id.h"
#include "models/readyreply.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <optional>

class QSplitter;

namespace guiche
{

class AtendimentosModel;
class AtendimentosSortModel;
class AtendimentosView;
class CustomerHeader;
class DetailPane;
class ExtentBar;
class GroupBar;
class NoticeBar;
class PrivacyState;
class SearchDesk;
struct Atendimento;
struct OrdemServico;

// What a search found: whose it is, the readings of the term, the rows, the detail of one, and how much of all there is
// they are. Remembers for every desk where a person was.
class RowsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RowsPane(QWidget *parent = nullptr);

    // Once; both outlive this.
    void setUp(PrivacyState &privacy, const Clock &clock);
    // Shows the rows of `desk`, with the row, the open rows and the place they had when it was shown last.
    void setDesk(SearchDesk &desk);

    // A search has brought them: as much is opened as fits, and the first one is current unless one was.
    void showArrived();
    // There are other rows without a new search.
    void showChanged();
    void forget(); // what was forgotten is not to be copied either

    AtendimentosView &view() { return *m_view; }
    NoticeBar &notice() { return *m_notice; }
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

    // The current row: null without one, and of the other kind.
    const Atendimento *atendimento() const; // itself, or that of the current ordem de serviço
    const OrdemServico *ordemServico() const;
    std::optional<ReplyRow> replyRow() const;
    CpfCnpj currentDocument() const;
    QString currentKey() const; // for PrivacyState; empty: no row

    // From the rows to the detail, and back.
    void focusOther();

Q_SIGNALS:
    void copyRequested(const QString &text);
    void revealRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // Where a person was in the rows of a desk.
    struct Place {
        IdAtendimento atendimento;
        IdOrdemServico ordemServico;
        QSet<IdAtendimento> open;
        int scrolled = 0;
        std::optional<AtendimentoQuery> asked; // what brought them
    };

    void notePlace();
    void goTo(const Place &place);
    void takeRows();
    void showAround();
    void showDetail();
    void showReveal();

    PrivacyState *m_privacy = nullptr;
    Clock m_clock;
    QPointer<SearchDesk> m_desk;
    QHash<const QObject *, Place> m_places;
    AtendimentosModel *m_model = nullptr;
    AtendimentosSortModel *m_sorted = nullptr;
    CustomerHeader *m_header = nullptr;
    GroupBar *m_groups;
    NoticeBar *m_notice;
    QSplitter *m_splitter;
    AtendimentosView *m_view;
    DetailPane *m_detail;
    ExtentBar *m_extent;
};

} // namespace guiche
