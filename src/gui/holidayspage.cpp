// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/holidayspage.h"

#include "gui/lineicon.h"
#include "gui/optionaldateedit.h"
#include "gui/theme.h"
#include "ui_holidayspage.h"

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>
#include <QScopedValueRollback>

#include <algorithm>

namespace guiche
{

namespace
{

enum NationalColumn { DayColumn, HolidayColumn, SourceColumn };
enum OwnColumn { OwnDateColumn, OwnNameColumn };

constexpr int anyLeapYear = 2024;
constexpr qint64 largestFile = 1024 * 1024;

QString shownDate(const OwnHoliday &holiday)
{
    const QString dayAndMonth =
        QStringLiteral("%1/%2").arg(holiday.day, 2, 10, QLatin1Char('0')).arg(holiday.month, 2, 10, QLatin1Char('0'));
    return holiday.year ? dayAndMonth % u'/' % QString::number(*holiday.year) : dayAndMonth;
}

// "24/06" of every year, "24/06/2026" of one.
std::optional<OwnHoliday> holidayOn(const QString &typed)
{
    const bool isYearly = typed.count(u'/') == 1;
    const auto date = OptionalDateEdit::readDate(isYearly ? typed % u'/' % QString::number(anyLeapYear) : typed);
    if (!date)
        return std::nullopt;
    return OwnHoliday{{}, date->month(), date->day(), isYearly ? std::nullopt : std::optional(date->year())};
}

} // namespace

HolidaysPage::HolidaysPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HolidaysPage>())
    , m_national(nationalHolidays())
{
    m_ui->setupUi(this);
    m_ui->addButton->setIcon(lineIcon(QStringLiteral("add")));
    m_ui->removeButton->setIcon(lineIcon(QStringLiteral("remove")));
    m_ui->ownTable->horizontalHeader()->setSectionResizeMode(OwnNameColumn, QHeaderView::Stretch);
    m_ui->ownTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, toneColor(quiet, Tone::Muted));
    m_ui->referenceLabel->setPalette(quiet);
    connectParts();
    updateButtons();
}

HolidaysPage::~HolidaysPage() = default;

void HolidaysPage::connectParts()
{
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, &HolidaysPage::fillNational);
    connect(m_ui->nationalTree, &QTreeWidget::itemChanged, this, &HolidaysPage::takeTicks);
    connect(m_ui->ownTable, &QTableWidget::currentCellChanged, this, &HolidaysPage::updateButtons);
    connect(m_ui->addButton, &QPushButton::clicked, this, &HolidaysPage::addOwn);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &HolidaysPage::removeOwn);
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] { openFile(false); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, [this] { openFile(true); });
}

void HolidaysPage::setChoice(const HolidayChoice &choice, int year)
{
    m_choice = choice;
    m_ui->yearSpin->setValue(year);
    fillNational();
    fillOwn(choice.own);
}

void HolidaysPage::fillNational()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->nationalTree->clear();
    for (const NationalHoliday &holiday : std::as_const(m_national)) {
        const QDate date = holiday.dateIn(m_ui->yearSpin->value());
        if (!date.isValid())
            continue;
        auto *item = new QTreeWidgetItem(m_ui->nationalTree);
        item->setText(DayColumn, date.toString(QStringLiteral("dd/MM/yyyy")));
        item->setText(HolidayColumn, holiday.name);
        item->setText(SourceColumn, holiday.source);
        item->setToolTip(SourceColumn, holiday.source); // the program's own data, not the server's
        item->setData(DayColumn, Qt::UserRole, holiday.id);
        item->setCheckState(DayColumn, m_choice.has(holiday) ? Qt::Checked : Qt::Unchecked);
    }
    for (const int column : {DayColumn, HolidayColumn})
        m_ui->nationalTree->resizeColumnToContents(column);
}

void HolidaysPage::takeTicks()
{
    if (m_isFilling)
        return;
    for (int i = 0; i < m_ui->nationalTree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_ui->nationalTree->topLevelItem(i);
        const QString id = item->data(DayColumn, Qt::UserRole).toString();
        const bool isTicked = item->checkState(DayColumn) == Qt::Checked;
        const auto holiday = std::ranges::find(m_national, id, &NationalHoliday::id);
        QStringList &exceptions = holiday->isOptional ? m_choice.taken : m_choice.leftOut;
        const bool isException = holiday->isOptional == isTicked;
        if (isException && !exceptions.contains(id))
            exceptions << id;
        else if (!isException)
            exceptions.removeAll(id);
    }
}

void HolidaysPage::fillOwn(const QList<OwnHoliday> &own)
{
    m_ui->ownTable->setRowCount(0);
    for (const OwnHoliday &holiday : own) {
        const int row = m_ui->ownTable->rowCount();
        m_ui->ownTable->insertRow(row);
        m_ui->ownTable->setItem(row, OwnDateColumn, new QTableWidgetItem(shownDate(holiday)));
        m_ui->ownTable->setItem(row, OwnNameColumn, new QTableWidgetItem(holiday.name));
    }
    updateButtons();
}

void HolidaysPage::addOwn()
{
    const int row = m_ui->ownTable->rowCount();
    m_ui->ownTable->insertRow(row);
    for (const int column : {OwnDateColumn, OwnNameColumn})
        m_ui->ownTable->setItem(row, column, new QTableWidgetItem);
    m_ui->ownTable->setFocus();
    m_ui->ownTable->setCurrentCell(row, OwnDateColumn);
    m_ui->ownTable->editItem(m_ui->ownTable->item(row, OwnDateColumn));
}

void HolidaysPage::removeOwn()
{
    m_ui->ownTable->removeRow(m_ui->ownTable->currentRow());
    m_ui->ownTable->setFocus();
    updateButtons();
}

void HolidaysPage::updateButtons()
{
    m_ui->removeButton->setEnabled(m_ui->ownTable->currentRow() >= 0);
}

QString HolidaysPage::takeInto(HolidayChoice &choice)
{
    HolidayChoice taken = m_choice;
    taken.own.clear();
    for (int row = 0; row < m_ui->ownTable->rowCount(); ++row) {
        const QString typed = m_ui->ownTable->item(row, OwnDateColumn)->text().simplified();
        const QString name = m_ui->ownTable->item(row, OwnNameColumn)->text().simplified();
        auto holiday = holidayOn(typed);
        if (holiday)
            holiday->name = name;
        if (holiday && holiday->isValid()) {
            taken.own << *holiday;
            continue;
        }
        m_ui->ownTable->setCurrentCell(row, holiday ? OwnNameColumn : OwnDateColumn);
        m_ui->ownTable->setFocus();
        return holiday ? tr("Name the holiday of %1.").arg(typed)
                       : tr("“%1” is no date. Write 24/06 for every year, 24/06/2026 for one.").arg(typed);
    }
    choice = taken;
    return {};
}

void HolidaysPage::importFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > largestFile) {
        Q_EMIT told(tr("The file cannot be read. Nothing was changed."));
        return;
    }
    const auto choice = HolidayChoice::fromJson(source.readAll());
    if (!choice) {
        Q_EMIT told(tr("The file holds no holidays of this program (%1). Nothing was changed.").arg(choice.error()));
        return;
    }
    setChoice(*choice, m_ui->yearSpin->value());
    Q_EMIT told(tr("%n holiday(s) of your own in the file.", nullptr, static_cast<int>(choice->own.size())));
}

void HolidaysPage::exportTo(const QString &file)
{
    HolidayChoice choice;
    if (const QString problem = takeInto(choice); !problem.isEmpty()) {
        Q_EMIT told(problem);
        return;
    }
    const QByteArray json = choice.toJson();
    QSaveFile target(file);
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(json) == json.size() && target.commit();
    Q_EMIT told(isWritten ? tr("The holidays were written.") : tr("The file cannot be written."));
}

void HolidaysPage::openFile(bool isExport)
{
    auto *dialog = new QFileDialog(this, isExport ? tr("Export holidays") : tr("Import holidays"), QString(),
                                   tr("Holidays (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isExport ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isExport ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, isExport ? &HolidaysPage::exportTo : &HolidaysPage::importFrom);
    dialog->open();
}

} // namespace guiche
