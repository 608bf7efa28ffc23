// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

namespace guiche
{

namespace Ui
{
class ExtentBar;
}

class SearchDesk;

// Below the rows: how much of the customer they are. The closed ones that are not shown, the ones beyond the limit that
// were not loaded, and how to have them; how far loading them has come, and what could not be had.
class ExtentBar : public QFrame
{
    Q_OBJECT

public:
    explicit ExtentBar(QWidget *parent = nullptr);
    ~ExtentBar() override;

    void showExtent(const SearchDesk &desk);

Q_SIGNALS:
    void historyWanted(bool isShown);
    void historyRetryRequested();
    void loadAllRequested();
    void cancelRequested();

private:
    void showHistory(const SearchDesk &desk);
    void showLoading(const SearchDesk &desk);

    std::unique_ptr<Ui::ExtentBar> m_ui;
};

} // namespace guiche
