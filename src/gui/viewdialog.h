// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/personalview.h"

#include <QDialog>

#include <memory>

namespace guiche
{

namespace Ui
{
class ViewDialog;
}

// A view's name and what of it is worth a notification. A ready-made one keeps its name. Open with open().
class ViewDialog : public QDialog
{
    Q_OBJECT

public:
    // `title` is the window's; `taken` are the names of the other views.
    ViewDialog(const QString &title, const PersonalView &view, const QStringList &taken, QWidget *parent = nullptr);
    ~ViewDialog() override;

Q_SIGNALS:
    void viewNamed(const QString &name, const guiche::AlertRule &alerts); // accepted; name empty: ready-made

public Q_SLOTS:
    void accept() override;

private:
    void check();

    std::unique_ptr<Ui::ViewDialog> m_ui;
    QStringList m_taken;
};

} // namespace guiche
