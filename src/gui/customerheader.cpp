// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customerheader.h"

#include "gui/badge.h"
#include "gui/copybutton.h"
#include "gui/elidedlabel.h"
#include "gui/lineicon.h"
#include "gui/revealbutton.h"
#include "gui/wraplayout.h"
#include "models/privatetext.h"
#include "models/words.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QMenu>

namespace guiche
{

namespace
{

constexpr int between = 16; // groups
constexpr int within = 4; // also between lines

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

// A menu takes & for a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

CustomerHeader::CustomerHeader(Clock clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(std::move(clock))
{
    setObjectName(QStringLiteral("customerHeader"));
    setAccessibleName(tr("Customer"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 6, 8, 6);
    line->setSpacing(between);
    constexpr int nameLength = 36;
    constexpr int servicoLength = 26;

    m_name = new ElidedLabel(Qt::ElideMiddle, nameLength, this);
    m_name->setObjectName(QStringLiteral("customerName"));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_name->setFont(bold);
    line->addWidget(m_name);

    QWidget *servicoGroup = addGroup(line);
    m_badge = new Badge(servicoGroup);
    m_badge->setObjectName(QStringLiteral("servicoBadge"));
    m_servico = new ElidedLabel(Qt::ElideRight, servicoLength, servicoGroup);
    m_servico->setObjectName(QStringLiteral("servicoName"));
    m_servico->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // the room to spare is for the name
    m_moreButton = new QToolButton(servicoGroup);
    m_moreButton->setObjectName(QStringLiteral("moreServicosButton"));
    m_moreButton->setAutoRaise(true);
    m_moreButton->setFocusPolicy(Qt::TabFocus);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_badge, m_servico, m_moreButton})
        servicoGroup->layout()->addWidget(widget);
    servicoGroup->layout()->setSpacing(2 * within); // the badge is wide
    connect(m_moreButton, &QToolButton::clicked, this, &CustomerHeader::openServicos);

    m_documentGroup = addGroup(line);
    m_document = addValue(m_documentGroup, "customerDocument", tr("CPF/CNPJ"));
    m_revealButton = new RevealButton(m_documentGroup);
    m_documentGroup->layout()->addWidget(m_revealButton);
    connect(m_revealButton, &QToolButton::clicked, this, &CustomerHeader::revealRequested);

    m_codeGroup = addGroup(line);
    QLabel *codeLabel = plainLabel(m_codeGroup, "customerCodeLabel");
    codeLabel->setText(tr("code", "of a customer, before the number"));
    codeLabel->setForegroundRole(QPalette::PlaceholderText);
    m_codeGroup->layout()->addWidget(codeLabel);
    m_code = addValue(m_codeGroup, "customerCode", tr("Customer code"));

    m_pendentes = plainLabel(this, "customerPendentes");
    m_recentes = plainLabel(this, "customerRecentes");
    m_contato = plainLabel(this, "customerContato");
    m_others = plainLabel(this, "otherCustomers");
    for (QLabel *label : {m_pendentes, m_recentes, m_contato, m_others})
        line->addWidget(label);
    WrapLayout::replace(line, within);
    hide();
}

QWidget *CustomerHeader::addGroup(QLayout *line)
{
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(within);
    row->setSizeConstraint(QLayout::SetMinAndMaxSize); // no wider than what is in it: the next one follows
    line->addWidget(group);
    return group;
}

QLabel *CustomerHeader::addValue(QWidget *group, const char *name, const QString &whatItIs)
{
    QLabel *value = plainLabel(group, name);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    value->setFont(fixed);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleDescription(whatItIs);
    group->layout()->addWidget(value);
    auto *copyButton = new CopyButton(value, whatItIs, group);
    connect(copyButton, &CopyButton::copyRequested, this, &CustomerHeader::copyRequested);
    group->layout()->addWidget(copyButton);
    return value;
}

void CustomerHeader::setSummary(const std::optional<CustomerSummary> &summary, Privacy privacy)
{
    const bool isSomebody = summary && !summary->isEmpty();
    if (summary == m_summary && privacy == m_privacy)
        return; // a selection made in the text stays
    m_summary = summary;
    m_privacy = privacy;
    setVisible(isSomebody);
    if (!isSomebody)
        return;
    showCliente(summary->cliente, privacy);
    showServicos(summary->servicos, privacy);
    showCounts(*summary);
    describe();
}

void CustomerHeader::setReveal(const RevealFace &face)
{
    m_revealButton->setFace(face);
}

void CustomerHeader::showCliente(const Cliente &cliente, Privacy privacy)
{
    const QString name = personText(cliente.nome, privacy);
    m_name->setWhole(name.isEmpty() ? tr("Customer without a name") : name);
    m_document->setText(documentText(cliente.documento, privacy));
    m_documentGroup->setVisible(!cliente.documento.isEmpty());
    m_code->setText(shownLine(cliente.codigo.text()));
    m_codeGroup->setVisible(!cliente.codigo.isEmpty());
}

void CustomerHeader::showServicos(const QList<Servico> &servicos, Privacy privacy)
{
    const Servico first = servicos.value(0);
    const SituacaoServico situacao = situacaoOf(first);
    const QString word = labelText(situacaoText(first), privacy);
    m_badge->setWord(word, iconNameOf(situacao), toneOf(situacao));
    m_badge->setVisible(!word.isEmpty());
    m_servico->setWhole(labelText(first.nome, privacy));
    m_servico->setVisible(!first.nome.isEmpty());
    const auto more = static_cast<int>(servicos.size()) - 1;
    m_moreButton->setVisible(more > 0);
    m_moreButton->setText(u'+' + QString::number(more));
    m_moreButton->setAccessibleName(tr("%n more service(s)", nullptr, more));
    m_moreButton->setToolTip(m_moreButton->accessibleName());
    m_badge->parentWidget()->setVisible(!servicos.isEmpty());
}

// Choosing one copies its name.
void CustomerHeader::openServicos()
{
    if (!m_summary)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Servico &servico : std::as_const(m_summary->servicos)) {
        const QString name = labelText(servico.nome, m_privacy);
        const QString word = labelText(situacaoText(servico), m_privacy);
        const SituacaoServico situacao = situacaoOf(servico);
        QAction *action =
            menu->addAction(menuText(name.isEmpty() || word.isEmpty() ? name + word : tr("%1: %2").arg(name, word)));
        if (const QString icon = iconNameOf(situacao); !icon.isEmpty()) {
            action->setIcon(
                lineIconPixmap(icon, toneColor(menu->palette(), toneOf(situacao)), textIconSize, devicePixelRatioF()));
        }
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT copyRequested(name); });
    }
    menu->popup(m_moreButton->mapToGlobal(QPoint(0, m_moreButton->height())));
}

void CustomerHeader::showCounts(const CustomerSummary &summary)
{
    constexpr int days = CustomerSummary::recentDays;
    m_pendentes->setText(summary.hasMorePendentes
                             ? tr("%n+ pending", "at least so many atendimentos", summary.pendentes)
                             : tr("%n pending", "so many atendimentos", summary.pendentes));
    m_recentes->setText(summary.hasMoreRecentes
                            ? tr("%n+ in %1 d", "at least so many atendimentos", summary.recentes).arg(days)
                            : tr("%n in %1 d", "so many atendimentos", summary.recentes).arg(days));
    const bool isContatoKnown = !summary.ultimoContato.isEmpty();
    m_contato->setText(isContatoKnown ? tr("last contact %1").arg(dayText(summary.ultimoContato)) : QString());
    m_contato->setVisible(isContatoKnown);
    const int others = summary.outrosClientes;
    m_others->setText(others > 0 ? tr("and %n other customer(s)", nullptr, others) : QString());
    m_others->setVisible(others > 0);
}

QString CustomerHeader::dayText(const WallTime &time) const
{
    if (!time.isReadable())
        return labelText(time.text(), m_privacy);
    const bool isThisYear = time.date().year() == m_clock().date().year();
    return time.date().toString(isThisYear ? QStringLiteral("dd/MM") : QStringLiteral("dd/MM/yyyy"));
}

// What is read aloud for the whole band, which takes no focus itself.
void CustomerHeader::describe()
{
    QStringList parts{m_name->text(), m_badge->word(), m_servico->text()};
    if (m_summary->servicos.size() > 1)
        parts << m_moreButton->accessibleName();
    if (!m_document->text().isEmpty())
        parts << tr("CPF/CNPJ") + u' ' + m_document->text();
    if (!m_code->text().isEmpty())
        parts << tr("Customer code") + u' ' + m_code->text();
    parts << m_pendentes->text() << m_recentes->text() << m_contato->text() << m_others->text();
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

} // namespace guiche
