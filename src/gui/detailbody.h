// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/privacystate.h"
#include "models/detail.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace guiche
{

class CopyButton;
class ReadingLabel;
class RevealButton;

// The sections of one kind of row, made once: another row of the kind only changes texts, so that the detail follows
// keys that are held down.
class DetailBody : public QWidget
{
    Q_OBJECT

public:
    // Of `shape`, the sections and labels.
    DetailBody(const Detail &shape, QWidget *parent);

    // Whether `detail` has these sections and labels.
    bool fits(const Detail &detail) const;
    void setDetail(const Detail &detail); // one that fits
    // Lays itself out now, from the inside out; by itself each level would wait for a round of events.
    void settle();
    void setReveal(const RevealFace &face);

Q_SIGNALS:
    void copyRequested(const QString &text);
    void revealRequested();

private:
    struct Row {
        DetailField field; // as it is shown
        QGridLayout *grid;
        int line; // of the value
        QLabel *label;
        ReadingLabel *value;
        QWidget *place; // the value, with what stands beside it
        CopyButton *copyButton;
    };

    QWidget *addSection(const DetailSection &section, int labelWidth);
    void addRow(QGridLayout *grid, int line, const DetailField &field);
    QWidget *withReveal(QLabel *value);
    static void setText(Row &row, const QString &text);
    static void place(const Row &row);

    std::vector<QString> m_titles;
    std::vector<qsizetype> m_sizes; // rows of each section
    std::vector<Row> m_rows;
    std::vector<QWidget *> m_boxes; // with a layout, the inner before the outer
    std::vector<RevealButton *> m_revealButtons;
};

} // namespace guiche
