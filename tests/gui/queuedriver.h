// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/queueoffice.h"
#include "gui/gateserver.h"
#include "gui/noticebar.h"
#include "gui/queuehost.h"
#include "gui/queuepane.h"
#include "gui/queueview.h"
#include "gui/windowdriver.h"
#include "models/queuemodel.h"
#include "store/memoryqueuestore.h"

#include <algorithm>
#include <atomic>
#include <memory>

namespace guiche
{

// The program's window with a queue behind it, on a demo server of its own, and a supervisor in front of it. Time stands
// still until it is told to go on; the server's queue moves with it, one thing a minute.
class QueueDriver
{
public:
    static constexpr int size = 1500; // atendimentos of twelve months, closed ones too

    QueueDriver();
    ~QueueDriver();

    // To be said before a server is started: a gate stands before it; its clock is ahead of this computer's.
    void putGate() { m_hasGate = true; }
    void setServerAhead(std::chrono::seconds time) { m_ahead = time; }

    // Connected for this run only, or to a profile whose queue is kept.
    bool connectToDemo();
    bool keepProfile();
    // Begins to answer without anybody being connected to it.
    Result<ServerAddress> startServer();
    // A new run's window, with what an earlier one has left.
    bool open();
    // The page to the front by its key, until the queue is there.
    bool show();
    bool awaitLive();
    // The desk's queue to the store, at once.
    bool flush();

    void passTime(std::chrono::seconds time) { *m_passed += time.count(); }
    QDateTime now() const;

    QueuePane &page() const { return *program.window->queue().page(); }
    bool isInFront() const { return program.window->queue().isShown() && page().isVisible(); }
    QueueDesk &desk() const { return office->open(); }
    QueueView &view() const { return page().view(); }
    QueueModel &model() const { return *view().rows(); }
    qsizetype shown() const { return model().shownRows(); }
    QModelIndex cell(int row, QueueColumn column) const { return model().index(row, static_cast<int>(column)); }
    QString currentView() const; // by its id

    template<typename Widget>
    Widget *child(const char *name) const
    {
        return page().findChild<Widget *>(QString::fromLatin1(name));
    }
    // The one that is seen, if any.
    template<typename Widget>
    Widget *seen(const char *name) const
    {
        const auto widgets = page().findChildren<Widget *>(QString::fromLatin1(name));
        const auto found = std::ranges::find_if(widgets, &QWidget::isVisible);
        return found == widgets.end() ? nullptr : *found;
    }
    // Of a label or button of the page; null while it is not seen.
    QString text(const char *name) const;
    // Of the notice above the rows, not of an outbreak, which is worded alike; null while it is not seen.
    QString notice(const char *name = "sentenceLabel") const;
    NoticeBar &noticeBar() const;
    QString message() const { return text("titleLabel"); } // what is shown instead of rows
    void trigger(const char *action) const;
    void clickHeader(QueueColumn column, Qt::KeyboardModifiers modifiers) const;
    bool focusRows() const;

    // Requests that reached the server, of the queue's pages and of the main route.
    qsizetype pagesAsked() const;
    qsizetype searchesAsked() const;
    // How many rows the server truly has that the page is to show.
    qsizetype trueCount() const;

    WindowDriver program;
    MemoryQueueStore store;
    std::unique_ptr<QueueOffice> office;
    std::unique_ptr<GateServer> gate;

private:
    void hasten() const;

    std::shared_ptr<std::atomic<qint64>> m_passed; // seconds; the server's thread asks too
    std::chrono::seconds m_ahead{0};
    bool m_hasGate = false;
};

} // namespace guiche
