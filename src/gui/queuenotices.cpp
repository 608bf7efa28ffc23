// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuenotices.h"

#include "desk/queuedesk.h"
#include "gui/noticebar.h"
#include "gui/notifier.h"
#include "gui/queuestory.h"
#include "gui/queueviews.h"
#include "gui/queuewatch.h"
#include "settings/queuesettings.h"

namespace guiche
{

QueueNotices::QueueNotices(const Parts &parts, Desktop desktop, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_notifier(new Notifier(
          window, std::move(desktop.tray), std::move(desktop.clock),
          [&views = parts.views](const QString &id) { return views.nameOf(id); }, this))
{
    connectParts();
}

QueueNotices::~QueueNotices() = default;

void QueueNotices::connectParts()
{
    connect(&m_parts.desk, &QueueDesk::phaseChanged, this, &QueueNotices::forgetProvider);
    connect(&m_parts.watch, &QueueWatch::looked, this, [this] {
        const qsizetype late = m_parts.watch.counts().value(nameOf(ReadyMadeView::Late));
        m_notifier->setCount(m_parts.settings.showsTrayIcon() ? std::optional(late) : std::nullopt);
    });
    connect(&m_parts.watch, &QueueWatch::alertsFound, m_notifier, &Notifier::tell);
    connect(&m_parts.views, &QueueViews::alertsChanged, this, &QueueNotices::applySettings);
    connect(&m_parts.views, &QueueViews::problemMet, this, [this](const QString &sentence) { tell(sentence); });
    connect(m_notifier, &Notifier::noticeWanted, this, &QueueNotices::tell);
    connect(m_notifier, &Notifier::viewWanted, this, &QueueNotices::answered);
    connect(&m_parts.bar, &NoticeBar::remedyRequested, this, &QueueNotices::applyRemedy);
    connect(&m_parts.bar, &NoticeBar::dismissRequested, this, [this] { tell({}); });
}

// Where nobody is signed in, or somebody else is, nothing that happened before is to be told.
void QueueNotices::forgetProvider()
{
    const QueueDesk::Phase phase = m_parts.desk.phase();
    if (phase != QueueDesk::Phase::NotConnected && phase != QueueDesk::Phase::Empty)
        return;
    m_notifier->forget();
    if (!m_viewId.isEmpty())
        tell({});
}

void QueueNotices::setHost(const QString &host)
{
    m_host = host;
    show();
}

void QueueNotices::tell(const QString &sentence, const QString &viewId, const QList<IdAtendimento> &rows)
{
    m_told = sentence;
    m_viewId = viewId;
    m_rows = rows;
    show();
}

void QueueNotices::show()
{
    const std::optional<Notice> notice =
        m_told.isEmpty() ? noticeOn(m_parts.desk, m_host) : std::optional(noticeTelling(m_told, !m_viewId.isEmpty()));
    const bool hadFocus = m_parts.bar.isAncestorOf(m_parts.bar.window()->focusWidget());
    if (notice)
        m_parts.bar.showNotice(*notice);
    m_parts.bar.setVisible(notice.has_value());
    if (hadFocus && !notice)
        Q_EMIT focusLeft();
}

void QueueNotices::applyRemedy()
{
    if (m_told.isEmpty()) {
        Q_EMIT refreshWanted();
        return;
    }
    const QString viewId = m_viewId;
    const QList<IdAtendimento> rows = m_rows;
    tell({});
    Q_EMIT viewWanted(viewId, rows);
}

void QueueNotices::applySettings()
{
    m_notifier->setSettings(m_parts.views.alerts());
}

bool QueueNotices::hasTray() const
{
    return m_notifier->hasTray();
}

} // namespace guiche
