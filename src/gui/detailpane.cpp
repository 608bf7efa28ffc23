// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/detailpane.h"

#include "gui/copybutton.h"
#include "gui/lineicon.h"
#include "gui/theme.h"
#include "ui_detailpane.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QScrollBar>

namespace guiche
{

namespace
{

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void mute(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailPane>())
{
    m_ui->setupUi(this);
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setBold(true);
    m_ui->headingLabel->setFont(large);
    m_ui->copyButton->setIcon(lineIcon(QStringLiteral("copy")));
    mute(m_ui->subtitleLabel);
    mute(m_ui->emptyLabel);
    connect(m_ui->copyButton, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(m_detail.number); });
    clear();
}

DetailPane::~DetailPane() = default;

void DetailPane::clear()
{
    m_detail = {};
    m_ui->pages->setCurrentWidget(m_ui->emptyPage);
}

void DetailPane::setDetail(const Detail &detail)
{
    m_ui->pages->setCurrentWidget(m_ui->detailPage);
    if (detail == m_detail)
        return; // a selection made in the text, and the scroll position, stay
    const bool isSameRow = detail.number == m_detail.number;
    m_detail = detail;
    m_ui->headingLabel->setText(detail.heading);
    m_ui->subtitleLabel->setText(detail.subtitle);
    m_ui->situacaoLabel->setText(detail.situacaoText);
    showSituacao();

    // A new body, laid out before it is shown, replaces the old one whole: nothing is seen half built.
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 8, 4, 16);
    column->setSpacing(16);
    const int labelWidth = widestLabel();
    for (const DetailSection &section : detail.sections)
        column->addWidget(sectionWidget(section, labelWidth));
    column->addStretch();
    const int scrolled = m_ui->scrollArea->verticalScrollBar()->value();
    m_ui->scrollArea->setWidget(body);
    m_ui->scrollArea->verticalScrollBar()->setValue(isSameRow ? scrolled : 0);
}

QWidget *DetailPane::sectionWidget(const DetailSection &section, int labelWidth)
{
    auto *box = new QWidget;
    // Not a QFormLayout: it underestimates the height of wrapped rows and cuts them.
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, 18);
    auto *title = plainLabel(section.title, box);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const DetailField &field : section.fields)
        addField(grid, field);
    return box;
}

void DetailPane::addField(QGridLayout *grid, const DetailField &field)
{
    auto *label = plainLabel(field.label, grid->parentWidget());
    mute(label);
    auto *value = plainLabel(field.text.isEmpty() ? QStringLiteral("—") : field.text, grid->parentWidget());
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(field.text.isEmpty() ? Qt::NoFocus : Qt::StrongFocus); // by itself it takes clicks only
    label->setBuddy(value);
    value->setAccessibleDescription(field.label);
    if (field.text.isEmpty())
        mute(value);
    if (field.kind == DetailField::Kind::Number) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(font().pointSizeF());
        value->setFont(fixed);
    }
    const int row = grid->rowCount();
    if (field.kind == DetailField::Kind::Paragraph && !field.text.isEmpty()) {
        grid->addWidget(label, row, 0, 1, 2);
        grid->addWidget(value, row + 1, 0, 1, 2);
    } else {
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    if (field.text.isEmpty())
        return;
    auto *copyButton = new CopyButton(value, field.label, grid->parentWidget());
    connect(copyButton, &CopyButton::copyRequested, this, &DetailPane::copyRequested);
    grid->addWidget(copyButton, grid->rowCount() - 1, 2, Qt::AlignTop);
}

int DetailPane::widestLabel() const
{
    int widest = 0;
    for (const DetailSection &section : m_detail.sections) {
        for (const DetailField &field : section.fields)
            widest = std::max(widest, fontMetrics().horizontalAdvance(field.label));
    }
    return widest;
}

void DetailPane::showSituacao()
{
    const QColor color = toneColor(palette(), toneOf(m_detail.situacao));
    m_ui->situacaoIcon->setPixmap(
        lineIconPixmap(iconNameOf(m_detail.situacao), color, textIconSize, devicePixelRatioF()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_ui->situacaoLabel->setPalette(colors);
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSituacao();
}

} // namespace guiche
