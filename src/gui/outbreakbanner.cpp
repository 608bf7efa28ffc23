// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbreakbanner.h"

#include "gui/noticebar.h"
#include "models/privatetext.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace guiche
{

namespace
{

// What one is told from another by.
QString keyOf(const Outbreak &outbreak)
{
    constexpr QChar unitSeparator(0x1F);
    return outbreak.tipo + unitSeparator + outbreak.bairro + unitSeparator + outbreak.cidade;
}

} // namespace

OutbreakBanner::OutbreakBanner(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_bar(new NoticeBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    connect(m_bar, &NoticeBar::remedyRequested, this, [this] {
        if (!m_outbreaks.isEmpty())
            Q_EMIT showRequested(Outbreak(m_outbreaks.constFirst()));
    });
    connect(m_bar, &NoticeBar::dismissRequested, this, &OutbreakBanner::dismiss);
    hide();
}

void OutbreakBanner::setOutbreaks(const QList<Outbreak> &outbreaks)
{
    QHash<QString, int> dismissed;
    m_outbreaks.clear();
    for (const Outbreak &outbreak : outbreaks) {
        const QString key = keyOf(outbreak);
        const auto before = m_dismissed.constFind(key);
        if (before == m_dismissed.cend() || outbreak.count > *before)
            m_outbreaks.append(outbreak);
        else
            dismissed.insert(key, *before);
    }
    m_dismissed = dismissed; // those that are over would be news again
    showLargest();
}

void OutbreakBanner::setPrivacy(Privacy privacy)
{
    m_privacy = privacy;
    showLargest();
}

void OutbreakBanner::dismiss()
{
    for (const Outbreak &outbreak : std::as_const(m_outbreaks))
        m_dismissed.insert(keyOf(outbreak), outbreak.count);
    m_outbreaks.clear();
    showLargest();
}

void OutbreakBanner::showLargest()
{
    if (m_outbreaks.isEmpty()) {
        hide();
        return;
    }
    const auto others = static_cast<int>(m_outbreaks.size()) - 1;
    m_bar->showNotice(
        {.icon = QStringLiteral("warning"),
         .tone = Tone::Warning,
         .sentence = sentenceFor(m_outbreaks.constFirst()),
         .text = others > 0 ? tr("and %n more place(s) with many of one type", nullptr, others) : QString(),
         .remedy = tr("Show"),
         .remedyTip = tr("Show only these in the queue"),
         .dismissTip = tr("Hide until there are more of them")});
    show();
}

QString OutbreakBanner::sentenceFor(const Outbreak &outbreak) const
{
    const QDateTime since = QDateTime::fromSecsSinceEpoch(outbreak.since);
    const bool isToday = since.date() == m_clock().date();
    const QString when = since.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM HH:mm"));
    const QString bairro = labelText(outbreak.bairro, m_privacy);
    const QString cidade = labelText(outbreak.cidade, m_privacy);
    const QString place = cidade.isEmpty() ? bairro : tr("%1 (%2)", "bairro (cidade)").arg(bairro, cidade);
    //: %1 a type of atendimento, %2 a bairro, %3 a time of day
    return tr("%n new %1 in %2 since %3", nullptr, outbreak.count)
        .arg(labelText(outbreak.tipo, m_privacy), place, when);
}

} // namespace guiche
