// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replytemplate.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace guiche
{

namespace Ui
{
class ReplyEditor;
}

// The ready replies, to be written, named and put in order, each shown as it would be for a made-up customer. Knows what
// no real one has. Open with open().
class ReplyEditor : public QDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype mostReplies = 9; // as many as there are digits to reach them by

    explicit ReplyEditor(const QList<ReplyTemplate> &replies, QWidget *parent = nullptr);
    ~ReplyEditor() override;

    void accept() override;

Q_SIGNALS:
    void repliesEdited(const QList<guiche::ReplyTemplate> &replies);

protected:
    bool event(QEvent *event) override;

private:
    void connectParts();
    void fillPlaceholders();
    void fillList(qsizetype current);
    void showListed();
    void showSelected();
    void takeFields();
    void preview();
    void add();
    void remove();
    void moveBy(int rows);
    void updateButtons();
    qsizetype current() const; // -1: none

    std::unique_ptr<Ui::ReplyEditor> m_ui;
    QList<ReplyTemplate> m_replies;
    bool m_isShowing = false; // the fields are being filled, nobody types
};

} // namespace guiche
