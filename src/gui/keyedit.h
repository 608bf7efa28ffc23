// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace guiche
{

// Takes one key with its modifiers, at once: Qt's own waits a second for whether more follow. Tab moves on, as it does
// everywhere.
class KeyEdit : public QKeySequenceEdit
{
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void keyPressed(const QKeySequence &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace guiche
