// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QLabel;

namespace guiche
{

// Copies what stands in a label. Seen only while the mouse is over either of the two; its
// place is kept all the time.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    // `value` outlives this.
    CopyButton(QLabel *value, const QString &whatItIs, QWidget *parent);

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_value;
};

} // namespace guiche
