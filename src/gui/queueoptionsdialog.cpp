// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queueoptionsdialog.h"

#include "settings/queuesettings.h"
#include "ui_queueoptionsdialog.h"

#include <QLineEdit>

namespace guiche
{

namespace
{

void bound(QSpinBox &spin, const Bounds &bounds)
{
    spin.setRange(bounds.least, bounds.most);
}

} // namespace

QueueOptionsDialog::QueueOptionsDialog(QueueSettings &settings, const QStringList &names, bool hasTray, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::QueueOptionsDialog>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_ui->meCombo->addItems(names);
    m_ui->meCombo->lineEdit()->setAccessibleName(m_ui->meCombo->accessibleName());
    m_ui->trayCheck->setEnabled(hasTray);
    m_ui->trayNote->setVisible(!hasTray);
    m_ui->trayCheck->setAccessibleDescription(hasTray ? QString() : m_ui->trayNote->text());
    setKeepingNote({});
    setBounds();
    showSettings();
}

QueueOptionsDialog::~QueueOptionsDialog() = default;

void QueueOptionsDialog::setKeeping(bool isOn, bool isAllowed)
{
    m_ui->keepCheck->setChecked(isOn);
    m_ui->keepCheck->setEnabled(isAllowed);
}

void QueueOptionsDialog::setKeepingNote(const QString &sentence)
{
    m_ui->keepNote->setText(sentence);
    m_ui->keepNote->setVisible(!sentence.isEmpty());
    m_ui->keepCheck->setAccessibleDescription(sentence);
}

void QueueOptionsDialog::setBounds()
{
    bound(*m_ui->refreshSpin, QueueSettings::refreshBounds);
    bound(*m_ui->periodSpin, QueueSettings::periodBounds);
    bound(*m_ui->outbreakSpin, QueueSettings::outbreakCountBounds);
    bound(*m_ui->outbreakHoursSpin, QueueSettings::outbreakHoursBounds);
}

void QueueOptionsDialog::showSettings()
{
    m_ui->refreshSpin->setValue(m_settings.refreshSeconds());
    m_ui->pauseCheck->setChecked(m_settings.pausesWhenHidden());
    m_ui->periodSpin->setValue(m_settings.periodMonths());
    m_ui->meCombo->setEditText(m_settings.me());
    m_ui->trayCheck->setChecked(m_settings.showsTrayIcon());
    m_ui->outbreakSpin->setValue(m_settings.outbreakCount());
    m_ui->outbreakHoursSpin->setValue(m_settings.outbreakHours());
}

void QueueOptionsDialog::accept()
{
    m_settings.setRefreshSeconds(m_ui->refreshSpin->value());
    m_settings.setPausesWhenHidden(m_ui->pauseCheck->isChecked());
    m_settings.setPeriodMonths(m_ui->periodSpin->value());
    m_settings.setMe(m_ui->meCombo->currentText());
    m_settings.setShowsTrayIcon(m_ui->trayCheck->isChecked());
    m_settings.setOutbreakCount(m_ui->outbreakSpin->value());
    m_settings.setOutbreakHours(m_ui->outbreakHoursSpin->value());
    Q_EMIT optionsChanged();
    if (m_ui->keepCheck->isEnabled())
        Q_EMIT keepingChosen(m_ui->keepCheck->isChecked());
    QDialog::accept();
}

} // namespace guiche
