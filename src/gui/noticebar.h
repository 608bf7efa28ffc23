// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

namespace guiche
{

namespace Ui
{
class NoticeBar;
}

// One line above rows that are not those of the last search: why, and what can be done.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    ~NoticeBar() override;

    // `remedy` is the word of what mends it, if anything does.
    void showFailure(const QString &sentence, const QString &whatIsShown, const QString &remedy = {});

Q_SIGNALS:
    void retryRequested();
    void remedyRequested();
    void detailsRequested();

private:
    std::unique_ptr<Ui::NoticeBar> m_ui;
};

} // namespace guiche
