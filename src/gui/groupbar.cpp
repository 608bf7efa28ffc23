// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/groupbar.h"

#include "desk/searchdesk.h"
#include "gui/errortext.h"
#include "gui/profilewords.h"
#include "gui/searchmessages.h"
#include "models/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace guiche
{

GroupBar::GroupBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_problem(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    for (int group = 0; group < tipoBuscaCount; ++group) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("groupButton%1").arg(group));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->hide();
        m_buttons->addButton(button, group);
        row->addWidget(button);
    }
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setWordWrap(true);
    row->addWidget(m_problem, 1);
    row->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &GroupBar::groupChosen);
    hide();
}

void GroupBar::showGroups(const SearchDesk &desk, Privacy privacy)
{
    const QList<SearchGroup> &groups = desk.groups();
    const bool isChoice = groups.size() > 1 && desk.phase() != SearchDesk::Phase::NothingFound;
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons) {
        const int group = m_buttons->id(button);
        const bool isThere = isChoice && group < groups.size();
        button->setVisible(isThere);
        if (!isThere)
            continue;
        const QString text = groupText(groups[group], privacy);
        const int longest = fontMetrics().averageCharWidth() * 60;
        button->setText(withoutMnemonic(fontMetrics().elidedText(text, Qt::ElideMiddle, longest)));
        button->setToolTip(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
        button->setAccessibleName(text);
    }
    if (isChoice)
        m_buttons->button(desk.openGroup())->setChecked(true);

    const std::optional<TipoBusca> failed = desk.otherErrorTipo();
    if (failed && desk.otherError())
        m_problem->setText(tr("Could not search as %1. %2", "type, sentence")
                               .arg(wordFor(*failed), errorSentence(*desk.otherError(), desk.serverName())));
    else
        m_problem->clear();
    m_problem->setVisible(!m_problem->text().isEmpty());
    setVisible(isChoice || !m_problem->text().isEmpty());
}

} // namespace guiche
