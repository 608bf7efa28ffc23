// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/thresholdspage.h"

#include "gui/durationtext.h"
#include "gui/lineicon.h"
#include "ui_thresholdspage.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

namespace guiche
{

namespace
{

enum ThresholdColumn { TypeColumn, WarningColumn, LateColumn };

QString textOfLimit(const std::optional<int> &minutes)
{
    return minutes ? durationText(*minutes) : QString();
}

} // namespace

ThresholdsPage::ThresholdsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ThresholdsPage>())
    , m_emptyLabel(new QLabel(tr("No limits of your own yet. Name a type below and add it.")))
{
    m_ui->setupUi(this);
    m_emptyLabel->setObjectName(QStringLiteral("emptyLabel"));
    m_emptyLabel->setTextFormat(Qt::PlainText);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(m_ui->table->viewport()))->addWidget(m_emptyLabel);
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->table->horizontalHeader()->setHighlightSections(false);
    m_ui->typeCombo->lineEdit()->setAccessibleName(m_ui->typeCombo->accessibleName());
    m_ui->addButton->setIcon(lineIcon(QStringLiteral("add")));
    m_ui->removeButton->setIcon(lineIcon(QStringLiteral("remove")));
    m_ui->table->horizontalHeader()->setSectionResizeMode(TypeColumn, QHeaderView::Stretch);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ThresholdsPage::addTyped);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ThresholdsPage::removeCurrent);
    connect(m_ui->typeCombo->lineEdit(), &QLineEdit::textChanged, this, &ThresholdsPage::updateButtons);
    connect(m_ui->table, &QTableWidget::currentCellChanged, this, &ThresholdsPage::updateButtons);
    connect(m_ui->table, &QTableWidget::cellChanged, this, [this] {
        checkTimes();
        Q_EMIT told(firstTimeProblem());
    });
    connect(m_ui->serverCheck, &QCheckBox::toggled, m_ui->serverSpin, &QWidget::setEnabled);
    updateButtons();
}

ThresholdsPage::~ThresholdsPage() = default;

void ThresholdsPage::setRules(const DeadlineRules &rules, const QStringList &types)
{
    m_ui->typeCombo->clear();
    m_ui->typeCombo->addItems(types);
    m_ui->typeCombo->setCurrentIndex(-1);
    m_ui->typeCombo->clearEditText();
    m_ui->table->setRowCount(0);
    for (const TypeThreshold &threshold : rules.thresholds)
        addRow(threshold.type, textOfLimit(threshold.warningAfter), textOfLimit(threshold.lateAfter));
    const int width = fontMetrics().averageCharWidth() * 18;
    m_ui->table->setColumnWidth(WarningColumn, width);
    m_ui->table->setColumnWidth(LateColumn, width);
    m_ui->serverCheck->setChecked(rules.usesServerClock);
    m_ui->serverSpin->setEnabled(rules.usesServerClock);
    m_ui->serverSpin->setValue(rules.serverWarningPercent);
    updateButtons();
}

void ThresholdsPage::addRow(const QString &type, const QString &warning, const QString &late)
{
    const QSignalBlocker nobodyTypes(m_ui->table);
    const int row = m_ui->table->rowCount();
    m_ui->table->insertRow(row);
    m_ui->table->setItem(row, TypeColumn, new QTableWidgetItem(type));
    m_ui->table->setItem(row, WarningColumn, new QTableWidgetItem(warning));
    m_ui->table->setItem(row, LateColumn, new QTableWidgetItem(late));
}

void ThresholdsPage::addTyped()
{
    const QString typed = m_ui->typeCombo->currentText();
    if (typeKey(typed).isEmpty())
        return;
    int row = 0;
    while (row < m_ui->table->rowCount() && typeKey(text(row, TypeColumn)) != typeKey(typed))
        ++row;
    if (row == m_ui->table->rowCount())
        addRow(typed.simplified(), {}, {});
    m_ui->typeCombo->clearEditText();
    m_ui->table->setCurrentCell(row, LateColumn);
    m_ui->table->setFocus();
}

void ThresholdsPage::removeCurrent()
{
    m_ui->table->removeRow(m_ui->table->currentRow());
    Q_EMIT told(firstTimeProblem());
    m_ui->table->setFocus();
    updateButtons();
}

void ThresholdsPage::updateButtons()
{
    m_ui->addButton->setEnabled(!typeKey(m_ui->typeCombo->currentText()).isEmpty());
    m_ui->removeButton->setEnabled(m_ui->table->currentRow() >= 0);
    m_emptyLabel->setVisible(m_ui->table->rowCount() == 0);
}

// What is no time is seen to be none where it stands.
void ThresholdsPage::checkTimes()
{
    const QSignalBlocker nobodyTypes(m_ui->table);
    for (int row = 0; row < m_ui->table->rowCount(); ++row) {
        for (const int column : {WarningColumn, LateColumn}) {
            QTableWidgetItem *item = m_ui->table->item(row, column);
            if (!item)
                continue;
            const QString problem = timeProblem(row, column);
            item->setIcon(problem.isEmpty() ? QIcon() : lineIcon(QStringLiteral("error")));
            item->setToolTip(problem.isEmpty() ? QString() : Qt::convertFromPlainText(problem));
            item->setData(Qt::AccessibleDescriptionRole, problem);
        }
    }
    m_ui->table->viewport()->update();
}

QString ThresholdsPage::timeProblem(int row, int column) const
{
    const QString typed = text(row, column);
    return typed.isEmpty() || minutesIn(typed)
        ? QString()
        : tr("“%1” is no time. Write it with its unit: 30 min, 4 h, 2 d.").arg(typed);
}

QString ThresholdsPage::firstTimeProblem() const
{
    for (int row = 0; row < m_ui->table->rowCount(); ++row) {
        for (const int column : {WarningColumn, LateColumn}) {
            if (const QString problem = timeProblem(row, column); !problem.isEmpty())
                return problem;
        }
    }
    return {};
}

QString ThresholdsPage::text(int row, int column) const
{
    const QTableWidgetItem *item = m_ui->table->item(row, column);
    return item ? item->text().simplified() : QString();
}

QString ThresholdsPage::failAt(int row, int column, const QString &sentence)
{
    m_ui->table->setCurrentCell(row, column);
    m_ui->table->setFocus();
    return sentence;
}

QString ThresholdsPage::readRow(int row, TypeThreshold &threshold)
{
    threshold.type = text(row, TypeColumn);
    if (threshold.type.isEmpty())
        return failAt(row, TypeColumn, tr("Name the type."));
    for (const int column : {WarningColumn, LateColumn}) {
        if (const QString problem = timeProblem(row, column); !problem.isEmpty())
            return failAt(row, column, problem);
        (column == WarningColumn ? threshold.warningAfter : threshold.lateAfter) = minutesIn(text(row, column));
    }
    if (!threshold.warningAfter && !threshold.lateAfter)
        return failAt(row, LateColumn, tr("Say when “%1” is late, or remove it.").arg(threshold.type));
    if (threshold.warningAfter && threshold.lateAfter && *threshold.warningAfter > *threshold.lateAfter)
        return failAt(row, WarningColumn, tr("“%1” would be late before its warning.").arg(threshold.type));
    return {};
}

QString ThresholdsPage::takeInto(DeadlineRules &rules)
{
    QList<TypeThreshold> thresholds;
    QSet<QString> seen;
    for (int row = 0; row < m_ui->table->rowCount(); ++row) {
        TypeThreshold threshold;
        if (const QString problem = readRow(row, threshold); !problem.isEmpty())
            return problem;
        if (seen.contains(typeKey(threshold.type)))
            return failAt(row, TypeColumn, tr("“%1” is there twice.").arg(threshold.type));
        seen.insert(typeKey(threshold.type));
        thresholds << threshold;
    }
    rules.thresholds = thresholds;
    rules.usesServerClock = m_ui->serverCheck->isChecked();
    rules.serverWarningPercent = m_ui->serverSpin->value();
    return {};
}

} // namespace guiche
