// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagepage.h"

#include "gui/lineicon.h"
#include "ui_messagepage.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace guiche
{

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MessagePage>())
{
    m_ui->setupUi(this);
    QFont large = m_ui->titleLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_ui->titleLabel->setFont(large);
}

MessagePage::~MessagePage() = default;

void MessagePage::setMessage(const Message &message)
{
    const bool hasSameChoices =
        std::ranges::equal(m_message.choices, message.choices, {}, &Message::Choice::label, &Message::Choice::label);
    m_message = message;
    m_ui->titleLabel->setText(message.title);
    m_ui->textLabel->setText(message.text);
    m_ui->textLabel->setVisible(!message.text.isEmpty());
    showIcon();
    if (!hasSameChoices)
        makeButtons();
}

void MessagePage::makeButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_ui->choices->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was just clicked
    }
    m_buttons.clear();
    for (qsizetype i = 0; i < m_message.choices.size(); ++i) {
        auto *button = new QPushButton(m_message.choices[i].label, this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const std::function<void()> run = m_message.choices[i].run; // another message may come meanwhile
            run();
        });
        m_buttons.append(button);
    }
    arrangeChoices();
}

void MessagePage::focusChoice()
{
    if (m_buttons.isEmpty()) {
        setFocus(Qt::OtherFocusReason);
        return;
    }
    if (std::ranges::find(m_buttons, window()->focusWidget()) != m_buttons.end())
        return;
    m_buttons.first()->show(); // the layout does so later
    m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void MessagePage::arrangeChoices()
{
    constexpr int most = 3;
    int widest = 1;
    for (const QPushButton *button : std::as_const(m_buttons))
        widest = std::max(widest, button->sizeHint().width() + m_ui->choices->horizontalSpacing());
    const QMargins margins = m_ui->column->contentsMargins();
    const int perRow = std::clamp((width() - margins.left() - margins.right()) / widest, 1, most);
    for (QPushButton *button : std::as_const(m_buttons))
        m_ui->choices->removeWidget(button);
    for (int i = 0; i < m_buttons.size(); ++i)
        m_ui->choices->addWidget(m_buttons[i], i / perRow, i % perRow);
}

void MessagePage::showIcon()
{
    constexpr int size = 40;
    const QColor color = toneColor(palette(), m_message.tone);
    m_ui->iconLabel->setPixmap(
        m_message.icon.isEmpty() ? QPixmap() : lineIconPixmap(m_message.icon, color, size, devicePixelRatioF()));
}

void MessagePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeChoices();
}

void MessagePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace guiche
