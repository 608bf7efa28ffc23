// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace guiche
{

class SearchDesk;

// The two readings of a term that found something, one of them open: whose they are and how many rows each has. Hidden
// where there is one only; and what became of a reading that failed.
class GroupBar : public QWidget
{
    Q_OBJECT

public:
    explicit GroupBar(QWidget *parent = nullptr);

    void showGroups(const SearchDesk &desk, Privacy privacy);

Q_SIGNALS:
    void groupChosen(int group);

private:
    QButtonGroup *m_buttons;
    QLabel *m_problem;
};

} // namespace guiche
