// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detection.h"

#include <QListWidget>

namespace guiche
{

// The identifiers found in a pasted text, to choose one from: a popup under the box. Up, Down and Enter or a click choose;
// Esc and a click elsewhere do not.
class IdentifierList : public QListWidget
{
    Q_OBJECT

public:
    explicit IdentifierList(QWidget *box);

    void offer(const QList<Detection> &identifiers, bool masks);

Q_SIGNALS:
    // The list is closed by then.
    void chosen(const guiche::Detection &identifier);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void chooseCurrent();
    void popUp();

    QWidget *m_box;
    QList<Detection> m_identifiers;
};

} // namespace guiche
