// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuedriver.h"

#include "gui/outbreakbanner.h"
#include "gui/queueviews.h"

#include <QHeaderView>

#include <algorithm>

namespace guiche
{

namespace
{

// A store that outlives the office it was lent to, as a file does.
class LentStore : public QueueStore
{
public:
    explicit LentStore(QueueStore &store)
        : m_store(store)
    {
    }

    PendingCall read(const KeptPlace &place, Fresh fresh, BatchHandler batch, ReadHandler done) override
    {
        return m_store.read(place, fresh, std::move(batch), std::move(done));
    }
    PendingCall write(const KeptPlace &place, const KeptChanges &changes, DoneHandler handler) override
    {
        return m_store.write(place, changes, std::move(handler));
    }
    PendingCall erase(const QString &profileId, DoneHandler handler) override
    {
        return m_store.erase(profileId, std::move(handler));
    }
    PendingCall eraseAll(DoneHandler handler) override { return m_store.eraseAll(std::move(handler)); }
    PendingCall eraseOlderThan(qint64 moment, DoneHandler handler) override
    {
        return m_store.eraseOlderThan(moment, std::move(handler));
    }

private:
    QueueStore &m_store;
};

Clock clockOf(const std::shared_ptr<std::atomic<qint64>> &passed, std::chrono::seconds ahead = {})
{
    return [passed, ahead] { return WindowDriver::now().addSecs(*passed + ahead.count()); };
}

qsizetype countOf(const QList<QByteArray> &requests, const char *path)
{
    return std::ranges::count_if(requests, [path](const QByteArray &request) { return request.contains(path); });
}

} // namespace

QueueDriver::QueueDriver()
    : m_passed(std::make_shared<std::atomic<qint64>>(0))
{
}

QueueDriver::~QueueDriver()
{
    program.window.reset(); // before the office
}

QDateTime QueueDriver::now() const
{
    return clockOf(m_passed)();
}

Result<ServerAddress> QueueDriver::startServer()
{
    program.server = std::make_unique<DemoServer>(
        clockOf(m_passed, m_ahead), DemoQueueOptions{.size = size, .eventInterval = std::chrono::minutes(1)});
    const Result<ServerAddress> address = program.server->start();
    if (!address || !m_hasGate)
        return address;
    gate = std::make_unique<GateServer>(*address);
    return gate->address();
}

// Nobody is to be spared here.
void QueueDriver::hasten() const
{
    program.connections->session()->transport().setPace({4, 1000, std::chrono::milliseconds(1)});
}

bool QueueDriver::connectToDemo()
{
    const Result<ServerAddress> address = startServer();
    if (!address)
        return false;
    program.connectTo(*address);
    hasten();
    return true;
}

bool QueueDriver::keepProfile()
{
    const Result<ServerAddress> address = startServer();
    if (!address)
        return false;
    Profile profile;
    profile.id = QStringLiteral("norte");
    profile.server = *address;
    profile.kind = SignInKind::Token;
    program.connections->keep(profile, {.token = DemoServer::token()});
    hasten();
    return QTest::qWaitFor([this] { return !program.connections->isStoring(); });
}

bool QueueDriver::open()
{
    program.window.reset();
    office = std::make_unique<QueueOffice>(*program.connections, *program.settings, program.secrets,
                                           std::make_unique<LentStore>(store), clockOf(m_passed));
    const bool isOpen = program.open();
    program.window->queue().setOffice(*office);
    return isOpen;
}

bool QueueDriver::show()
{
    WindowDriver::press(Qt::Key_0, Qt::ControlModifier);
    return isInFront() && awaitLive();
}

bool QueueDriver::awaitLive()
{
    constexpr int longest = 20'000;
    return QTest::qWaitFor([this] { return desk().phase() == QueueDesk::Phase::Live && !desk().isRefreshing(); },
                           longest);
}

bool QueueDriver::flush()
{
    QueueKeeper &keeper = office->keeper();
    if (!QTest::qWaitFor([&keeper] { return keeper.reading().has_value(); }))
        return false;
    keeper.flush();
    return QTest::qWaitFor([&keeper] { return !keeper.isStoring(); });
}

QString QueueDriver::currentView() const
{
    return page().views().book().current().id;
}

QString QueueDriver::text(const char *name) const
{
    const auto *widget = seen<QWidget>(name);
    return widget ? widget->property("text").toString() : QString();
}

NoticeBar &QueueDriver::noticeBar() const
{
    // Beside the banner, which holds one of its own.
    const QWidget *room = page().findChild<OutbreakBanner *>()->parentWidget();
    return *room->findChild<NoticeBar *>({}, Qt::FindDirectChildrenOnly);
}

QString QueueDriver::notice(const char *name) const
{
    const auto *widget = noticeBar().findChild<QWidget *>(QString::fromLatin1(name));
    return widget->isVisible() ? widget->property("text").toString() : QString();
}

void QueueDriver::trigger(const char *action) const
{
    page().findChild<QAction *>(QString::fromLatin1(action))->trigger();
}

void QueueDriver::clickHeader(QueueColumn column, Qt::KeyboardModifiers modifiers) const
{
    constexpr QPoint inside(20, 5);
    const int left = view().header()->sectionViewportPosition(static_cast<int>(column));
    QTest::mouseClick(view().header()->viewport(), Qt::LeftButton, modifiers, inside + QPoint(left, 0));
}

bool QueueDriver::focusRows() const
{
    page().focusRows();
    if (!view().currentIndex().isValid())
        view().setCurrentIndex(cell(0, QueueColumn::Protocolo));
    return QTest::qWaitFor([this] { return view().hasFocus(); });
}

qsizetype QueueDriver::pagesAsked() const
{
    return countOf(program.server->requests(), "/atendimento/todos?");
}

qsizetype QueueDriver::searchesAsked() const
{
    return countOf(program.server->requests(), "/cliente/atendimento?");
}

qsizetype QueueDriver::trueCount() const
{
    constexpr int months = 3; // as nobody chose another period
    const QDate since = now().date().addMonths(-months);
    const std::vector<QueuedAtendimento> rows = program.server->rowsAt(now());
    return std::ranges::count_if(rows, [since](const QueuedAtendimento &row) {
        return !row.isFechado() && !row.isRascunho && row.dataCadastro.date() >= since;
    });
}

} // namespace guiche
