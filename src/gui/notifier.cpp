// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifier.h"

#include "gui/lineicon.h"
#include "gui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QWidget>

#include <algorithm>

namespace guiche
{

namespace
{

// Made when it is first shown: the platform's part of it wants memory, and a bus.
class SystemTray : public Tray
{
public:
    bool isThere() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void show(const QIcon &icon, const QString &toolTip) override
    {
        if (!m_icon) {
            m_icon = std::make_unique<QSystemTrayIcon>();
            connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
            connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT activated();
            });
        }
        m_icon->setIcon(icon);
        m_icon->setToolTip(toolTip);
        m_icon->show();
    }

    void hide() override { m_icon.reset(); }

    void showMessage(const QString &title, const QString &text) override
    {
        if (m_icon)
            m_icon->showMessage(title, text, programIcon());
    }

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

constexpr int quietCheckInterval = 30'000; // milliseconds

// Desktops may read marks in a notification's text, and a view is called what a person likes.
QString withoutMarks(QString text)
{
    return text.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'+');
}

QPixmap counted(qsizetype count, int size, const QPalette &palette)
{
    constexpr qsizetype mostShown = 99;
    QPixmap pixmap = programIcon().pixmap(QSize(size, size), 1.0);
    if (count <= 0)
        return pixmap;
    const QString number = count > mostShown ? QStringLiteral("99+") : QString::number(count);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = QApplication::font();
    font.setBold(true);
    const qreal height = size * 0.56;
    font.setPixelSize(std::max(6, static_cast<int>(height * 0.82)));
    qreal width = std::max(height, QFontMetricsF(font).horizontalAdvance(number) + height * 0.3);
    while (width > size && font.pixelSize() > 5) {
        font.setPixelSize(font.pixelSize() - 1);
        width = std::max(height, QFontMetricsF(font).horizontalAdvance(number) + height * 0.2);
    }
    width = std::min<qreal>(width, size);
    const QRectF plate(size - width, size - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(palette, Tone::Late));
    painter.drawRoundedRect(plate, height * 0.4, height * 0.4);
    painter.setPen(palette.color(QPalette::Base));
    painter.setFont(font);
    painter.drawText(plate, Qt::AlignCenter, number);
    return pixmap;
}

int gravityOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::CrossingLate:
        return 2;
    case AlertKind::CrossingWarning:
        return 1;
    case AlertKind::NewRows:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

std::unique_ptr<Tray> systemTray()
{
    return std::make_unique<SystemTray>();
}

QIcon countedIcon(qsizetype count, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(counted(count, size, palette));
    return icon;
}

Notifier::Notifier(QWidget &window, std::unique_ptr<Tray> tray, Clock clock, NameOfView nameOfView, QObject *parent)
    : QObject(parent)
    , m_window(&window)
    , m_tray(std::move(tray))
    , m_clock(std::move(clock))
    , m_nameOfView(std::move(nameOfView))
{
    connect(m_tray.get(), &Tray::messageClicked, this, &Notifier::answer);
    connect(m_tray.get(), &Tray::activated, this, &Notifier::raiseWindow);
    m_quietTimer.setParent(this);
    m_quietTimer.setObjectName(QStringLiteral("quietTimer"));
    m_quietTimer.setInterval(quietCheckInterval);
    connect(&m_quietTimer, &QTimer::timeout, this, [this] { tell({}); });
    window.installEventFilter(this);
}

Notifier::~Notifier() = default;

void Notifier::setSettings(const AlertSettings &settings)
{
    m_settings = settings;
    showIcon();
    tell({});
}

void Notifier::setCount(std::optional<qsizetype> count)
{
    const bool isAsShown = m_count == count && (m_hasIcon || !m_tray->isThere());
    m_count = count;
    if (!isAsShown)
        showIcon(); // also the same number, where the tray has come since
}

bool Notifier::hasTray() const
{
    return m_tray->isThere();
}

void Notifier::tell(const QList<Alert> &alerts)
{
    const QList<Alert> through = m_gate.pass(alerts, m_settings, m_clock());
    if (m_gate.isHolding())
        m_quietTimer.start();
    else
        m_quietTimer.stop();
    if (!through.isEmpty())
        letThrough(through);
}

void Notifier::forget()
{
    m_gate.clear();
    m_quietTimer.stop();
    m_last = {};
}

void Notifier::letThrough(QList<Alert> alerts)
{
    // Held back for long, some are of views that are no more.
    alerts.removeIf([this](const Alert &alert) { return m_nameOfView(alert.viewId).isEmpty(); });
    if (alerts.isEmpty())
        return;
    m_last = *std::ranges::max_element(
        alerts, [](const Alert &a, const Alert &b) { return gravityOf(a.kind) < gravityOf(b.kind); });
    const QString text = textOf(alerts);
    const bool isInFront = m_window && m_window->isActiveWindow();
    showIcon(); // a tray that has come since has none yet, and what has no icon shows no message
    if (!isInFront && m_hasIcon && m_tray->isThere())
        m_tray->showMessage(QCoreApplication::applicationName(), withoutMarks(text));
    else if (!isInFront && m_window)
        QApplication::alert(m_window);
    Q_EMIT noticeWanted(text, m_last.viewId, m_last.first);
}

QString Notifier::textOf(const QList<Alert> &alerts) const
{
    QStringList views;
    for (const Alert &alert : alerts) {
        if (!views.contains(alert.viewId))
            views << alert.viewId;
    }
    QStringList lines;
    for (const QString &view : std::as_const(views)) {
        QStringList parts;
        for (const Alert &alert : alerts) {
            if (alert.viewId == view)
                parts << partText(alert);
        }
        lines << tr("%1: %2", "view, what happened in it").arg(m_nameOfView(view), parts.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

QString Notifier::partText(const Alert &alert) const
{
    const int count = static_cast<int>(alert.count);
    switch (alert.kind) {
    case AlertKind::NewRows:
        return tr("%n new", nullptr, count);
    case AlertKind::CrossingWarning:
        return tr("%n close to the deadline", nullptr, count);
    case AlertKind::CrossingLate:
        return tr("%n late", nullptr, count);
    }
    Q_UNREACHABLE();
}

void Notifier::showIcon()
{
    const bool isWanted = m_count && m_settings.isOn;
    if (!isWanted)
        m_tray->hide();
    m_hasIcon = isWanted && m_tray->isThere();
    if (!m_hasIcon)
        return;
    m_tray->show(countedIcon(*m_count, QApplication::palette()),
                 tr("Guichê: %n late", nullptr, static_cast<int>(*m_count)));
}

void Notifier::raiseWindow()
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Notifier::answer()
{
    raiseWindow();
    if (!m_last.viewId.isEmpty())
        Q_EMIT viewWanted(m_last.viewId, m_last.first);
}

bool Notifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon(); // drawn in its colours
    return QObject::eventFilter(watched, event);
}

} // namespace guiche
