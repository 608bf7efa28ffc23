// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowtools.h"

#include "gui/atendimentosview.h"
#include "gui/command.h"
#include "gui/commandpalette.h"
#include "gui/privacystate.h"
#include "gui/recentspopup.h"
#include "gui/replyactions.h"
#include "gui/rowspane.h"
#include "gui/searchform.h"
#include "gui/shortcutbook.h"
#include "gui/shortcuteditor.h"
#include "gui/shortcutsheet.h"

#include <QMainWindow>
#include <QMenuBar>

namespace guiche
{

WindowTools::WindowTools(QMainWindow &window, Settings &settings, RecentsDesk &recents, SearchForm &form,
                         RowsPane &rows, const PrivacyState &privacy, const Clock &clock)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_recents(recents)
    , m_form(form)
    , m_rows(rows)
    , m_privacy(privacy)
    , m_book(new ShortcutBook(settings, this))
    , m_replies(new ReplyActions(
          settings, [&rows] { return rows.replyRow(); }, window, clock))
{
    connect(m_replies, &ReplyActions::copyRequested, this, &WindowTools::copyRequested);
    connect(&rows.view(), &AtendimentosView::currentRowChanged, this,
            [this, &rows] { m_replies->setAvailable(rows.atendimento() != nullptr && !m_isQueueShown); });
    m_replies->setAvailable(false);
}

void WindowTools::takeActions(QMenu &replyMenu, const Actions &actions)
{
    connect(actions.recents, &QAction::triggered, this, &WindowTools::openRecents);
    connect(actions.palette, &QAction::triggered, this, &WindowTools::openPalette);
    connect(actions.sheet, &QAction::triggered, this, &WindowTools::openSheet);
    connect(actions.shortcuts, &QAction::triggered, this, &WindowTools::openShortcutEditor);
    m_replies->addTo(replyMenu);
    m_book->add(commandsOf(*m_window.menuBar()));
    ShortcutSheet::addQuestionMark(m_window, *actions.sheet);
}

void WindowTools::setQueueShown(bool isShown)
{
    m_isQueueShown = isShown;
    if (isShown)
        m_book->add(commandsOf(*m_window.menuBar())); // the page has brought its own
    m_replies->setAvailable(!isShown && m_rows.atendimento() != nullptr);
}

void WindowTools::openRecents()
{
    if (!m_recentsPopup) {
        m_recentsPopup = new RecentsPopup(m_recents, &m_window);
        connect(m_recentsPopup, &RecentsPopup::chosen, this,
                [this](const AtendimentoQuery &query) { Q_EMIT searchRequested(withFormOptions(query)); });
        connect(m_recentsPopup, &RecentsPopup::chosenInNewTab, this,
                [this](const AtendimentoQuery &query) { Q_EMIT searchInNewTabRequested(withFormOptions(query)); });
    }
    m_recentsPopup->setConcealed(m_privacy.isScreenShared());
    m_recentsPopup->open(m_form.termBox());
}

// Of a recent customer only the term is known: limit and order are the form's, the dates were for another one.
AtendimentoQuery WindowTools::withFormOptions(const AtendimentoQuery &query) const
{
    AtendimentoQuery asked = m_form.query();
    asked.tipo = query.tipo;
    asked.outroTipo = query.outroTipo;
    asked.termo = query.termo;
    asked.dataInicio.reset();
    asked.dataFim.reset();
    return asked;
}

void WindowTools::openPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(m_window, m_settings);
    m_palette->toggle(commandsOf(*m_window.menuBar()));
}

void WindowTools::openSheet()
{
    auto *sheet = new ShortcutSheet(keyGroupsOf(commandsOf(*m_window.menuBar())) + fixedKeyGroups(), &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void WindowTools::openShortcutEditor()
{
    auto *editor = new ShortcutEditor(*m_book, &m_window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

} // namespace guiche
