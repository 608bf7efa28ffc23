// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alertsdialog.h"

#include "ui_alertsdialog.h"

#include <QCheckBox>
#include <QLocale>

namespace guiche
{

AlertsDialog::AlertsDialog(const AlertSettings &settings, bool hasTray, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AlertsDialog>())
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->rulesLabel, m_ui->trayLabel, m_ui->nightLabel, m_ui->quietLabel})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_ui->trayLabel->setVisible(!hasTray);
    const QLocale locale;
    for (size_t i = 0; i < m_days.size(); ++i) {
        const int day = static_cast<int>(i) + 1;
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat), m_ui->quietBox);
        box->setObjectName(QStringLiteral("dayBox%1").arg(day));
        box->setAccessibleName(locale.standaloneDayName(day));
        box->setChecked(settings.quiet.days[i]);
        m_ui->dayLine->addWidget(box);
        m_days[i] = box;
    }
    m_ui->dayLine->addStretch();
    m_ui->onBox->setChecked(settings.isOn);
    m_ui->quietBox->setChecked(settings.quiet.isOn);
    m_ui->fromEdit->setTime(settings.quiet.from);
    m_ui->toEdit->setTime(settings.quiet.to);
    connect(m_ui->onBox, &QCheckBox::toggled, this, &AlertsDialog::showState);
    connect(m_ui->fromEdit, &QTimeEdit::timeChanged, this, &AlertsDialog::showState);
    connect(m_ui->toEdit, &QTimeEdit::timeChanged, this, &AlertsDialog::showState);
    showState();
}

AlertsDialog::~AlertsDialog() = default;

AlertSettings AlertsDialog::settings() const
{
    AlertSettings settings;
    settings.isOn = m_ui->onBox->isChecked();
    settings.quiet.isOn = m_ui->quietBox->isChecked();
    settings.quiet.from = m_ui->fromEdit->time();
    settings.quiet.to = m_ui->toEdit->time();
    for (size_t i = 0; i < m_days.size(); ++i)
        settings.quiet.days[i] = m_days[i]->isChecked();
    return settings;
}

void AlertsDialog::showState()
{
    m_ui->quietBox->setEnabled(m_ui->onBox->isChecked());
    const QTime from = m_ui->fromEdit->time();
    const QTime to = m_ui->toEdit->time();
    m_ui->nightLabel->setText(from < to ? QString() : from == to ? tr("the whole day") : tr("of the next day"));
}

void AlertsDialog::accept()
{
    Q_EMIT settingsChosen(settings());
    QDialog::accept();
}

} // namespace guiche
