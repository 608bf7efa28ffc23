// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layoutchecks.h"

#include <QComboBox>
#include <QLabel>
#include <QTabBar>

namespace guiche
{

namespace
{

// Parts of a widget that Qt makes for itself are its own business.
bool isOurs(const QWidget *widget)
{
    return !widget->objectName().startsWith(QLatin1String("qt_")) && !widget->objectName().isEmpty();
}

} // namespace

QString told(const QWidget *widget, const char *what)
{
    return QStringLiteral("%1 %2: %3×%4 at %5,%6 in %7×%8, wants %9×%10")
        .arg(widget->objectName(), QString::fromLatin1(what))
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->x())
        .arg(widget->y())
        .arg(widget->parentWidget()->width())
        .arg(widget->parentWidget()->height())
        .arg(widget->minimumSizeHint().width())
        .arg(widget->minimumSizeHint().height());
}

QStringList cutOff(const QWidget *parent)
{
    QStringList found;
    const auto children = parent->findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (!child->isVisible() || !isOurs(child))
            continue;
        if (!child->parentWidget()->rect().contains(child->geometry()))
            found << told(child, "leaves its parent");
        const QSize least = child->minimumSizeHint();
        if (child->width() < least.width() || child->height() < least.height())
            found << told(child, "is too small");
        const auto *label = qobject_cast<const QLabel *>(child);
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            found << told(child, "cuts its lines");
        const auto *combo = qobject_cast<const QComboBox *>(child);
        if (combo && combo->width() < combo->sizeHint().width())
            found << told(child, "cuts its entries");
    }
    const auto bars = parent->findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        if (bar->isVisible() && bar->tabRect(bar->count() - 1).right() > bar->width())
            found << told(bar, "scrolls its tabs");
    }
    return found;
}

QStringList overlapping(const QWidget *parent)
{
    QStringList found;
    const auto children = parent->findChildren<QWidget *>();
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const bool areNeighbours = children[i]->parentWidget() == children[j]->parentWidget() && isOurs(children[i])
                && isOurs(children[j]) && children[i]->isVisible() && children[j]->isVisible();
            if (areNeighbours && children[i]->geometry().intersects(children[j]->geometry()))
                found << children[i]->objectName() + u'/' + children[j]->objectName();
        }
    }
    return found;
}

} // namespace guiche
