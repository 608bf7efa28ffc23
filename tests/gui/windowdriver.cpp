// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowdriver.h"

#include "api/network.h"
#include "gui/messagepage.h"
#include "gui/resultspane.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "support/watchednetwork.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QStatusBar>
#include <QToolButton>
#include <QTranslator>
#include <QUrl>
#include <QUrlQuery>
#include <QWindow>

namespace guiche
{

namespace
{

std::unique_ptr<QNetworkAccessManager> watchedNetworkFor(const Connection &connection)
{
    auto network = std::make_unique<WatchedNetwork>();
    network->setProxy(networkFor(connection)->proxy());
    return network;
}

} // namespace

WindowDriver::WindowDriver(const Policy &policy, Manner manner)
    : settings(std::make_unique<Settings>(directory.path(), policy))
    , connections(std::make_unique<ConnectionDesk>(*settings, secrets))
    , recents(std::make_unique<RecentsDesk>(*connections, *settings, secrets, recentsStore, now))
{
    connections->setNetworkFactory(watchedNetworkFor);
    if (manner == Manner::AsDelivered)
        return;
    settings->setFormIsAutomatic(false);
    settings->setFetchesHistory(false);
    settings->setOpensOwnTabs(false);
    if (!policy.masksDocuments() && !policy.isLocked(Policy::Topic::Masking))
        settings->setMasksDocuments(false);
}

Policy WindowDriver::policyOf(const QByteArray &ini)
{
    const QTemporaryDir place;
    QFile file(place.filePath(QStringLiteral("policy.ini")));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(ini) == ini.size() && file.flush();
    const auto policy = Policy::read({file.fileName()});
    if (!isWritten || !policy)
        qFatal("no policy: %s", ini.constData());
    return *policy;
}

WindowDriver::~WindowDriver() = default;

QDateTime WindowDriver::now()
{
    return QDateTime(QDate(2026, 3, 10), QTime(14, 30));
}

void WindowDriver::prepare()
{
    QApplication::setStyle(new Style); // QApplication owns it
    QApplication::setPalette(lightPalette());
    useLanguage(QStringLiteral("en"));
}

bool WindowDriver::useLanguage(const QString &code)
{
    static QTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    if (code.isEmpty())
        return true;
    return translator.load(QStringLiteral(":/i18n/guiche_") + code) && QCoreApplication::installTranslator(&translator);
}

bool WindowDriver::connectToDemo()
{
    server = std::make_unique<DemoServer>(now);
    const Result<ServerAddress> address = server->start();
    if (!address)
        return false;
    connections->connectTo({*address, DemoServer::signIn()});
    return true;
}

void WindowDriver::connectTo(const ServerAddress &address)
{
    connections->connectTo({address, TokenSignIn{DemoServer::token()}});
}

bool WindowDriver::open(const QSize &size)
{
    window = std::make_unique<MainWindow>(*connections, *recents, *settings, now);
    window->setWindowState(Qt::WindowNoState);
    window->resize(size);
    window->show();
    return awaitFocus(window.get());
}

AtendimentosView &WindowDriver::view() const
{
    return window->results().view();
}

QToolButton *WindowDriver::connectionButton() const
{
    return child<QToolButton>("connectionButton");
}

QPushButton *WindowDriver::button(const QString &text) const
{
    const auto buttons = window->findChildren<QPushButton *>();
    for (QPushButton *found : buttons) {
        if (found->isVisible() && found->isEnabled() && found->text() == text)
            return found;
    }
    return nullptr;
}

bool WindowDriver::awaitFocus(QWidget *shown)
{
    shown->activateWindow(); // a display without a window manager does not do it by itself
    return QTest::qWaitForWindowActive(shown)
        && QTest::qWaitFor([shown] { return QGuiApplication::focusWindow() == shown->windowHandle(); });
}

bool WindowDriver::awaitPopup()
{
    return QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })
        && QTest::qWaitForWindowExposed(QApplication::activePopupWidget());
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    QCoreApplication::processEvents();
}

void WindowDriver::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WindowDriver::click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

void WindowDriver::clickRow(const QModelIndex &index) const
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
    QCoreApplication::processEvents();
}

void WindowDriver::ask(const QString &term) const
{
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(term);
    press(Qt::Key_Return);
}

bool WindowDriver::search(const QString &term) const
{
    ask(term);
    return settle();
}

bool WindowDriver::settle() const
{
    const bool isOver = QTest::qWaitFor([this] { return searches().phase() != SearchDesk::Phase::Searching; }, 20'000);
    QCoreApplication::processEvents(); // new labels become visible in a second round
    return isOver;
}

QString WindowDriver::status() const
{
    return window->statusBar()->findChild<QLabel *>()->text();
}

QString WindowDriver::currentText(const char *comboName) const
{
    return child<QComboBox>(comboName)->currentText();
}

QStringList WindowDriver::rows(const QList<Column> &columns) const
{
    QStringList lines;
    for (QModelIndex row = view().model()->index(0, 0); row.isValid(); row = view().indexBelow(row)) {
        QStringList cells;
        for (const Column column : columns)
            cells << row.siblingAtColumn(static_cast<int>(column)).data().toString();
        const QString indent = row.parent().isValid() ? QStringLiteral("  ") : QString();
        lines << indent + cells.join(QStringLiteral(" | "));
    }
    return lines;
}

QString WindowDriver::heading() const
{
    const auto *label = child<QLabel>("headingLabel");
    return label->isVisible() ? label->text() : QString();
}

QString WindowDriver::detail(const QString &label) const
{
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *found : labels) {
        const auto *value = qobject_cast<QLabel *>(found->buddy());
        if (value && found->isVisible() && found->text() == label)
            return value->text();
    }
    return {};
}

bool WindowDriver::areRowsShown() const
{
    return view().isVisible();
}

QString WindowDriver::messageTitle() const
{
    const auto *label = window->findChild<MessagePage *>()->findChild<QLabel *>(QStringLiteral("titleLabel"));
    return label->isVisible() ? label->text() : QString();
}

QString WindowDriver::messageText() const
{
    const auto *label = window->findChild<MessagePage *>()->findChild<QLabel *>(QStringLiteral("textLabel"));
    return label->isVisible() ? label->text() : QString();
}

QList<QByteArray> WindowDriver::asked() const
{
    QList<QByteArray> queries;
    const QList<QByteArray> requests = server->requests();
    for (const QByteArray &request : requests) {
        if (request.startsWith("GET "))
            queries << request.mid(request.indexOf('?') + 1);
    }
    return queries;
}

QByteArray WindowDriver::lastParameter(const QByteArray &name) const
{
    const QList<QByteArray> queries = asked();
    if (queries.isEmpty())
        return {};
    const QUrlQuery query(QString::fromLatin1(queries.last()));
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
}

} // namespace guiche
