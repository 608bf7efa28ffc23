// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/detailbody.h"

#include "gui/copybutton.h"
#include "gui/readinglabel.h"
#include "gui/revealbutton.h"
#include "gui/wraplayout.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace guiche
{

namespace
{

enum GridColumn { LabelColumn, ValueColumn, ButtonColumn };

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

// One column for all sections.
int widestLabel(const Detail &detail, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const DetailSection &section : detail.sections) {
        for (const DetailField &field : section.fields)
            widest = std::max(widest, metrics.horizontalAdvance(field.label));
    }
    return widest;
}

bool isReadInFigures(DetailField::Kind kind)
{
    return kind == DetailField::Kind::Number || kind == DetailField::Kind::Document;
}

} // namespace

DetailBody::DetailBody(const Detail &shape, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 4, 16);
    column->setSpacing(16);
    const int labelWidth = widestLabel(shape, fontMetrics());
    for (const DetailSection &section : shape.sections)
        column->addWidget(addSection(section, labelWidth));
    column->addStretch();
    m_boxes.push_back(this);
}

QWidget *DetailBody::addSection(const DetailSection &section, int labelWidth)
{
    m_titles.push_back(section.title);
    m_sizes.push_back(section.fields.size());
    auto *box = new QWidget(this);
    // Not a QFormLayout: it underestimates the height of wrapped rows and cuts them.
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(LabelColumn, labelWidth);
    grid->setColumnStretch(ValueColumn, 1);
    grid->setColumnMinimumWidth(ButtonColumn, 18);
    auto *title = plainLabel(section.title, box);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, LabelColumn, 1, 2);
    int line = 1;
    for (const DetailField &field : section.fields) {
        const bool mayBeBelow = field.kind == DetailField::Kind::Paragraph;
        line += mayBeBelow ? 2 : 1; // a paragraph's value stands in the second one; its label above it, or beside it
        addRow(grid, line - 1, field);
    }
    m_boxes.push_back(box);
    return box;
}

void DetailBody::addRow(QGridLayout *grid, int line, const DetailField &field)
{
    QWidget *box = grid->parentWidget();
    Row row;
    row.field = field;
    row.grid = grid;
    row.line = line;
    row.label = plainLabel(field.label, box);
    row.label->setForegroundRole(QPalette::PlaceholderText);
    row.value = new ReadingLabel(box);
    row.value->setAccessibleDescription(field.label);
    row.label->setBuddy(row.value);
    if (isReadInFigures(field.kind)) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(font().pointSizeF());
        row.value->setFont(fixed);
    }
    row.place = field.kind == DetailField::Kind::Document ? withReveal(row.value) : row.value;
    row.copyButton = new CopyButton(row.value, field.label, box);
    connect(row.copyButton, &CopyButton::copyRequested, this, &DetailBody::copyRequested);
    place(row);
    setText(row, field.text);
    m_rows.push_back(std::move(row));
}

QWidget *DetailBody::withReveal(QLabel *value)
{
    auto *box = new QWidget(value->parentWidget());
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto *button = new RevealButton(box);
    line->addWidget(value);
    line->addWidget(button);
    WrapLayout::replace(line);
    connect(button, &QToolButton::clicked, this, &DetailBody::revealRequested);
    m_revealButtons.push_back(button);
    m_boxes.push_back(box);
    return box;
}

void DetailBody::place(const Row &row)
{
    const bool isBelow = row.field.kind == DetailField::Kind::Paragraph && !row.field.text.isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(row.label), row.place, static_cast<QWidget *>(row.copyButton)})
        row.grid->removeWidget(widget);
    row.grid->addWidget(row.label, isBelow ? row.line - 1 : row.line, LabelColumn, Qt::AlignTop);
    if (isBelow)
        row.grid->addWidget(row.place, row.line, LabelColumn, 1, 2);
    else
        row.grid->addWidget(row.place, row.line, ValueColumn);
    row.grid->addWidget(row.copyButton, row.line, ButtonColumn, Qt::AlignTop);
}

void DetailBody::setText(Row &row, const QString &text)
{
    row.field.text = text;
    row.value->setReading(text);
    row.copyButton->setVisible(!text.isEmpty());
}

bool DetailBody::fits(const Detail &detail) const
{
    if (static_cast<size_t>(detail.sections.size()) != m_titles.size())
        return false;
    auto row = m_rows.begin();
    for (size_t i = 0; i < m_titles.size(); ++i) {
        const DetailSection &section = detail.sections[static_cast<qsizetype>(i)];
        if (section.title != m_titles[i] || section.fields.size() != m_sizes[i])
            return false;
        for (const DetailField &field : section.fields) {
            if (field.label != row->field.label || field.kind != row->field.kind)
                return false;
            ++row;
        }
    }
    return true;
}

void DetailBody::setDetail(const Detail &detail)
{
    auto row = m_rows.begin();
    for (const DetailSection &section : detail.sections) {
        for (const DetailField &field : section.fields) {
            const bool moves = field.text.isEmpty() != row->field.text.isEmpty();
            if (field.text != row->field.text) // a selection made in what stays, stays
                setText(*row, field.text);
            if (moves)
                place(*row);
            ++row;
        }
    }
}

void DetailBody::settle()
{
    for (const QWidget *box : m_boxes)
        box->layout()->activate();
}

void DetailBody::setReveal(const RevealFace &face)
{
    for (RevealButton *button : m_revealButtons)
        button->setFace(face);
}

} // namespace guiche
