// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewdialog.h"

#include "gui/theme.h"
#include "gui/viewwords.h"
#include "ui_viewdialog.h"

#include <QPushButton>

namespace guiche
{

ViewDialog::ViewDialog(const QString &title, const PersonalView &view, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ViewDialog>())
    , m_taken(taken)
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->privacyLabel->setForegroundRole(QPalette::PlaceholderText);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, toneColor(muted, Tone::Muted));
    m_ui->problemLabel->setPalette(muted);
    constexpr int linesOfProblem = 2;
    m_ui->problemLabel->setMinimumHeight(fontMetrics().height() * linesOfProblem); // nothing moves while somebody types
    m_ui->problemLabel->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_ui->nameEdit->setMaxLength(longestViewName);
    m_ui->nameEdit->setText(titleOf(view));
    m_ui->nameEdit->selectAll();
    m_ui->nameEdit->setEnabled(!readyMadeViewNamed(view.id));
    m_ui->newBox->setChecked(view.alerts.newRows);
    m_ui->warningBox->setChecked(view.alerts.crossingWarning);
    m_ui->lateBox->setChecked(view.alerts.crossingLate);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ViewDialog::check);
    check();
    constexpr int width = 60; // characters
    resize(width * fontMetrics().averageCharWidth(), sizeHint().height());
    (m_ui->nameEdit->isEnabled() ? static_cast<QWidget *>(m_ui->nameEdit) : m_ui->newBox)->setFocus();
}

ViewDialog::~ViewDialog() = default;

void ViewDialog::check()
{
    const QString name = cleanViewName(m_ui->nameEdit->text());
    const QString given = freeViewName(name, m_taken);
    const bool isOwn = m_ui->nameEdit->isEnabled();
    m_ui->problemLabel->setText(!isOwn ? tr("The program's own views keep their names. You name a copy yourself.")
                                    : name.isEmpty() ? tr("Give the view a name.")
                                    : given != name
                                    ? tr("There is one of this name: it will be called “%1”.").arg(given)
                                    : QString());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!isOwn || !name.isEmpty());
}

void ViewDialog::accept()
{
    const bool isOwn = m_ui->nameEdit->isEnabled();
    const QString name = isOwn ? cleanViewName(m_ui->nameEdit->text()) : QString();
    if (isOwn && name.isEmpty())
        return;
    Q_EMIT viewNamed(name,
                     AlertRule{.newRows = m_ui->newBox->isChecked(),
                               .crossingWarning = m_ui->warningBox->isChecked(),
                               .crossingLate = m_ui->lateBox->isChecked()});
    QDialog::accept();
}

} // namespace guiche
