// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/viewbook.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr QLatin1String bookFormat("guiche-viewbook");
constexpr int bookVersion = 1;

constexpr QLatin1String idKey("id");

} // namespace

ViewBook::ViewBook()
    : m_current(nameOf(ReadyMadeView::All))
{
    for (int i = 0; i < readyMadeViewCount; ++i)
        m_views << readyMade(ReadyMadeView(i));
}

std::optional<ViewBook> ViewBook::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(QStringLiteral("format")).toString() != bookFormat
        || json.value(QStringLiteral("version")).toInt() != bookVersion)
        return std::nullopt;
    ViewBook book;
    book.m_views.clear();
    const QJsonArray views = json.value(QStringLiteral("views")).toArray();
    for (const QJsonValue &view : views)
        book.restore(view);
    for (int i = 0; i < readyMadeViewCount; ++i) {
        if (book.indexOf(nameOf(ReadyMadeView(i))) < 0)
            book.m_views << readyMade(ReadyMadeView(i));
    }
    book.setCurrent(json.value(QStringLiteral("current")).toString());
    return book;
}

void ViewBook::restore(const QJsonValue &json)
{
    const QString where = QStringLiteral("views");
    const QString id = json.toObject().value(idKey).toString();
    if (const std::optional<ReadyMadeView> kind = readyMadeViewNamed(id)) {
        if (indexOf(id) >= 0)
            return;
        PersonalView view = readyMade(*kind);
        if (const auto adornment = adornmentFromJson(json, where)) {
            view.columns = adornment->columns;
            view.alerts = adornment->alerts;
        }
        m_views << view;
        return;
    }
    QList<ViewProblem> passedOver;
    if (auto view = viewFromJson(json, where, passedOver)) {
        view->id = id.isEmpty() || indexOf(id) >= 0 ? newViewId() : id;
        view->name = freeViewName(view->name, namesBut({}));
        m_views << *view;
    } else {
        m_unread << json;
    }
}

QByteArray ViewBook::toBytes() const
{
    QJsonArray views;
    for (const PersonalView &view : m_views) {
        QJsonObject json;
        if (readyMadeViewNamed(view.id)) {
            json.insert(QStringLiteral("columns"), columnsToJson(view.columns));
            json.insert(QStringLiteral("alerts"), alertRuleToJson(view.alerts));
        } else {
            json = viewToJson(view);
        }
        json.insert(idKey, view.id);
        views << json;
    }
    for (const QJsonValue &unread : m_unread)
        views << unread;
    const QJsonObject book{{QStringLiteral("format"), bookFormat},
                           {QStringLiteral("version"), bookVersion},
                           {QStringLiteral("current"), m_current},
                           {QStringLiteral("views"), views}};
    return QJsonDocument(book).toJson(QJsonDocument::Compact);
}

const PersonalView *ViewBook::view(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_views[index];
}

const PersonalView &ViewBook::current() const
{
    return m_views[indexOf(m_current)];
}

bool ViewBook::setCurrent(const QString &id)
{
    if (indexOf(id) < 0)
        return false;
    m_current = id;
    return true;
}

QString ViewBook::add(const PersonalView &view)
{
    PersonalView added = view;
    added.name = cleanViewName(view.name);
    if (added.name.isEmpty())
        return {};
    added.name = freeViewName(added.name, namesBut({}));
    added.id = newViewId();
    m_views << added;
    return added.id;
}

QStringList ViewBook::add(const QList<PersonalView> &views)
{
    QStringList ids;
    for (const PersonalView &view : views) {
        if (const QString id = add(view); !id.isEmpty())
            ids << id;
    }
    return ids;
}

void ViewBook::reserveNames(const QStringList &names)
{
    m_reserved = names;
}

bool ViewBook::rename(const QString &id, const QString &name)
{
    PersonalView *view = own(id);
    const QString clean = cleanViewName(name);
    if (!view || clean.isEmpty())
        return false;
    view->name = freeViewName(clean, namesBut(id));
    return true;
}

bool ViewBook::change(const QString &id, const QueueArrangement &arrangement, const QList<QueueColumnState> &columns)
{
    PersonalView *view = own(id);
    if (!view)
        return false;
    view->arrangement = arrangement;
    view->columns = columns;
    return true;
}

bool ViewBook::setColumns(const QString &id, const QList<QueueColumnState> &columns)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    m_views[index].columns = columns;
    return true;
}

bool ViewBook::setAlerts(const QString &id, const AlertRule &rule)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    m_views[index].alerts = rule;
    return true;
}

bool ViewBook::remove(const QString &id)
{
    if (!own(id))
        return false;
    m_views.removeAt(indexOf(id));
    if (m_current == id)
        m_current = nameOf(ReadyMadeView::All);
    return true;
}

bool ViewBook::move(const QString &id, qsizetype place)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || place < 0 || place >= m_views.size())
        return false;
    m_views.move(index, place);
    return true;
}

qsizetype ViewBook::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_views, id, &PersonalView::id);
    return found == m_views.end() ? -1 : found - m_views.begin();
}

PersonalView *ViewBook::own(const QString &id)
{
    const qsizetype index = readyMadeViewNamed(id) ? -1 : indexOf(id);
    return index < 0 ? nullptr : &m_views[index];
}

QStringList ViewBook::namesBut(const QString &id) const
{
    QStringList names = m_reserved;
    for (const PersonalView &view : m_views) {
        if (view.id != id)
            names << view.name;
    }
    return names;
}

} // namespace guiche
