// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QFrame>

#include <memory>

namespace guiche
{

namespace Ui
{
class NoticeBar;
}

// Something to know above the rows, with what can be done about it.
struct Notice {
    QString icon; // of lineIcon()
    Tone tone = Tone::Muted; // of the icon
    QString sentence;
    QString text = {}; // under it, quieter; may be empty
    QString remedy = {}; // the word of what can be done, if anything can
    QString remedyTip = {};
    QString dismissTip = {}; // empty: it stays as long as what it tells
};

// One line above rows that are not those of the last search, or of which there is something to know.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    ~NoticeBar() override;

    // `remedy` is the word of what mends it, if anything does.
    void showFailure(const QString &sentence, const QString &whatIsShown, const QString &remedy = {});
    void showNotice(const Notice &notice);

Q_SIGNALS:
    void retryRequested();
    void remedyRequested();
    void detailsRequested();
    void dismissRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void display(const Notice &notice, bool isFailure);
    void showIcon();

    std::unique_ptr<Ui::NoticeBar> m_ui;
    Notice m_notice;
};

} // namespace guiche
