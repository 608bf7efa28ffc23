// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyedit.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace guiche
{

namespace
{

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr;
}

} // namespace

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (isModifier(event->key()) || event->isAutoRepeat()) {
        event->accept();
        return;
    }
    {
        const QSignalBlocker quiet(this);
        clear();
        QKeySequenceEdit::keyPressEvent(event);
        setKeySequence(keySequence()); // no further key is waited for
    }
    if (!keySequence().isEmpty())
        Q_EMIT keyPressed(keySequence());
}

} // namespace guiche
