// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/customersummary.h"
#include "core/privacy.h"
#include "gui/privacystate.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace guiche
{

class Badge;
class ElidedLabel;
class RevealButton;

// One band above the rows: who they are about, how the service stands (which answers many calls by itself), what is
// pending. All of it is plain text.
class CustomerHeader : public QFrame
{
    Q_OBJECT

public:
    // The clock tells which year goes without saying.
    explicit CustomerHeader(Clock clock = systemClock(), QWidget *parent = nullptr);

    // Hidden while there is none.
    void setSummary(const std::optional<CustomerSummary> &summary, Privacy privacy);
    // Beside the document.
    void setReveal(const RevealFace &face);

Q_SIGNALS:
    void copyRequested(const QString &text);
    // For PrivacyState::toggleReveal().
    void revealRequested();

private:
    QWidget *addGroup(QLayout *line);
    QLabel *addValue(QWidget *group, const char *name, const QString &whatItIs);
    void showCliente(const Cliente &cliente, Privacy privacy);
    void showServicos(const QList<Servico> &servicos, Privacy privacy);
    void openServicos();
    void showCounts(const CustomerSummary &summary);
    QString dayText(const WallTime &time) const;
    void describe();

    Clock m_clock;
    std::optional<CustomerSummary> m_summary;
    Privacy m_privacy = Privacy::Documents;
    ElidedLabel *m_name;
    Badge *m_badge;
    ElidedLabel *m_servico;
    QToolButton *m_moreButton;
    QWidget *m_documentGroup;
    QLabel *m_document;
    RevealButton *m_revealButton;
    QWidget *m_codeGroup;
    QLabel *m_code;
    QLabel *m_pendentes;
    QLabel *m_recentes;
    QLabel *m_contato;
    QLabel *m_others;
};

} // namespace guiche
