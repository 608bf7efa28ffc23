// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagepage.h"

#include "gui/lineicon.h"
#include "ui_messagepage.h"

#include <QEvent>
#include <QPushButton>

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
    m_message = message;
    m_ui->titleLabel->setText(message.title);
    m_ui->textLabel->setText(message.text);
    m_ui->textLabel->setVisible(!message.text.isEmpty());
    showIcon();
    while (QLayoutItem *item = m_ui->choices->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
    constexpr int perRow = 3;
    for (int i = 0; i < message.choices.size(); ++i) {
        const Message::Choice &choice = message.choices[i];
        auto *button = new QPushButton(choice.label, this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, choice.run);
        m_ui->choices->addWidget(button, i / perRow, i % perRow);
    }
}

void MessagePage::focusFirstChoice()
{
    for (int i = 0; i < m_ui->choices->count(); ++i) {
        if (QWidget *button = m_ui->choices->itemAt(i)->widget()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MessagePage::showIcon()
{
    constexpr int size = 40;
    const QColor color = toneColor(palette(), m_message.tone);
    m_ui->iconLabel->setPixmap(
        m_message.icon.isEmpty() ? QPixmap() : lineIconPixmap(m_message.icon, color, size, devicePixelRatioF()));
}

void MessagePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace guiche
