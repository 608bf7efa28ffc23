// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;

namespace guiche
{

namespace Ui
{
class MessagePage;
}

// Something to say where rows would be, with what can be done next.
struct Message {
    struct Choice {
        QString label;
        std::function<void()> run;
    };

    QString icon = {}; // of lineIcon()
    Tone tone = Tone::Muted; // of the icon
    QString title = {};
    QString text = {}; // plain, may have lines
    QList<Choice> choices = {};
};

class MessagePage : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePage(QWidget *parent = nullptr);
    ~MessagePage() override;

    // While the choices are the same their buttons stay, also under a mouse that is pressed.
    void setMessage(const Message &message);
    // The first choice, unless another has it already; or the page itself where there is none.
    void focusChoice();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIcon();
    void makeButtons();
    // In rows of three at most, fewer where they would not fit.
    void arrangeChoices();

    std::unique_ptr<Ui::MessagePage> m_ui;
    Message m_message;
    QList<QPushButton *> m_buttons;
};

} // namespace guiche
