// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/identifierlist.h"

#include "gui/detectionface.h"
#include "gui/lineicon.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace guiche
{

IdentifierList::IdentifierList(QWidget *box)
    : QListWidget(box)
    , m_box(box)
{
    setWindowFlag(Qt::Popup);
    setAccessibleName(tr("Numbers found in the pasted text"));
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void IdentifierList::offer(const QList<Detection> &identifiers, bool masks)
{
    clear();
    m_identifiers = identifiers;
    for (const Detection &identifier : identifiers) {
        const DetectionFace face = faceOf(identifier, {}, masks);
        const QString word = face.shortWord;
        addItem(new QListWidgetItem(lineIcon(face.icon),
                                    QStringLiteral("%1  %2").arg(word, shownNumber(identifier, masks))));
    }
    setCurrentRow(0);
    popUp();
}

void IdentifierList::popUp()
{
    constexpr int mostRows = 8;
    const int rows = std::min(count(), mostRows);
    const int scroller = count() > rows ? verticalScrollBar()->sizeHint().width() : 0;
    const int frame = 2 * frameWidth();
    const QSize size(std::max(m_box->width(), sizeHintForColumn(0) + scroller + frame),
                     rows * sizeHintForRow(0) + frame);
    QRect place(m_box->mapToGlobal(QPoint(0, m_box->height())), size);
    if (const QScreen *screen = m_box->screen(); place.bottom() > screen->availableGeometry().bottom())
        place.moveBottom(m_box->mapToGlobal(QPoint(0, 0)).y() - 1);
    setGeometry(place);
    show();
    setFocus(Qt::PopupFocusReason);
}

void IdentifierList::chooseCurrent()
{
    const int row = currentRow();
    hide();
    if (row >= 0)
        Q_EMIT chosen(m_identifiers.value(row));
}

void IdentifierList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        chooseCurrent();
    else if (event->key() == Qt::Key_Escape)
        hide();
    else
        QListWidget::keyPressEvent(event);
}

void IdentifierList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && itemAt(event->position().toPoint()))
        chooseCurrent();
}

} // namespace guiche
