// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/detailpane.h"

#include "gui/detailbody.h"
#include "gui/lineicon.h"
#include "gui/theme.h"
#include "ui_detailpane.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace guiche
{

namespace
{

void mute(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailPane>())
    , m_bodies(new QWidget)
{
    m_ui->setupUi(this);
    auto *column = new QVBoxLayout(m_bodies);
    column->setContentsMargins(0, 0, 0, 0);
    m_ui->scrollArea->setWidget(m_bodies); // it owns it
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DetailPane::render);
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setBold(true);
    m_ui->headingLabel->setFont(large);
    m_ui->copyButton->setIcon(lineIcon(QStringLiteral("copy")));
    mute(m_ui->subtitleLabel);
    mute(m_ui->emptyLabel);
    connect(m_ui->copyButton, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(m_detail.number); });
    clear();
}

DetailPane::~DetailPane() = default;

void DetailPane::takeFocus()
{
    if (m_ui->pages->currentWidget() == m_ui->detailPage)
        m_ui->copyButton->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::clear()
{
    m_timer.stop();
    m_detail = {};
    for (DetailBody *body : m_kinds)
        body->deleteLater(); // what was forgotten is not to be found in a hidden label either
    m_kinds.clear();
    m_ui->pages->setCurrentWidget(m_ui->emptyPage);
}

void DetailPane::setDetail(const Detail &detail)
{
    m_next = detail;
    m_timer.start();
}

void DetailPane::render()
{
    m_ui->pages->setCurrentWidget(m_ui->detailPage);
    if (m_next == m_detail)
        return; // a selection made in the text, and the scroll position, stay
    const bool isSameRow = m_next.key == m_detail.key;
    m_detail = std::exchange(m_next, {});
    m_ui->headingLabel->setText(m_detail.heading);
    m_ui->subtitleLabel->setText(m_detail.subtitle);
    m_ui->situacaoLabel->setText(m_detail.situacaoText);
    showSituacao();
    DetailBody *body = bodyFor(m_detail);
    body->setDetail(m_detail);
    for (DetailBody *other : m_kinds)
        other->setVisible(other == body);
    // Nothing is seen half built: the scroll area takes the new height with it, not a frame later.
    body->settle();
    m_bodies->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_ui->scrollArea, &request);
    if (!isSameRow)
        m_ui->scrollArea->verticalScrollBar()->setValue(0);
}

DetailBody *DetailPane::bodyFor(const Detail &detail)
{
    const auto fits = [&detail](const DetailBody *body) { return body->fits(detail); };
    if (const auto found = std::ranges::find_if(m_kinds, fits); found != m_kinds.end())
        return *found;
    auto *body = new DetailBody(detail, m_bodies);
    body->setReveal(m_reveal);
    connect(body, &DetailBody::copyRequested, this, &DetailPane::copyRequested);
    connect(body, &DetailBody::revealRequested, this, &DetailPane::revealRequested);
    m_bodies->layout()->addWidget(body);
    m_kinds.push_back(body);
    return body;
}

void DetailPane::setReveal(const RevealFace &face)
{
    m_reveal = face;
    for (DetailBody *body : m_kinds)
        body->setReveal(face);
}

void DetailPane::showSituacao()
{
    const QColor color = toneColor(palette(), toneOf(m_detail.situacao));
    m_ui->situacaoIcon->setPixmap(
        lineIconPixmap(iconNameOf(m_detail.situacao), color, textIconSize, devicePixelRatioF()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_ui->situacaoLabel->setPalette(colors);
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSituacao();
}

} // namespace guiche
