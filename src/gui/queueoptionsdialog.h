// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

namespace guiche
{

namespace Ui
{
class QueueOptionsDialog;
}

class QueueSettings;

// How the queue is kept fresh, who sits before it, and what is worth a word. Stores with OK. Open with open().
class QueueOptionsDialog : public QDialog
{
    Q_OBJECT

public:
    // `settings` outlives the dialog. `names`: the responsáveis seen in the queue, offered as "me". Without a tray its
    // choice is kept but cannot be changed.
    QueueOptionsDialog(QueueSettings &settings, const QStringList &names, bool hasTray, QWidget *parent = nullptr);
    ~QueueOptionsDialog() override;

    // Whether the queue is kept between runs, and whether that may be chosen: it is not the dialog that stores it.
    void setKeeping(bool isOn, bool isAllowed);
    // Why it is not kept all the same; empty when it is.
    void setKeepingNote(const QString &sentence);

    void accept() override;

Q_SIGNALS:
    // They are stored.
    void optionsChanged();
    void keepingChosen(bool isOn);

private:
    void setBounds();
    void showSettings();

    std::unique_ptr<Ui::QueueOptionsDialog> m_ui;
    QueueSettings &m_settings;
};

} // namespace guiche
