// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profilespage.h"

#include "gui/lineicon.h"
#include "gui/theme.h"
#include "ui_profilespage.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QUuid>

#include <algorithm>

namespace guiche
{

namespace
{

// By what the warning is told, as the combo box lists it: percent, minutes, hours, days.
constexpr std::array warningMinutes = {0, 1, 60, 24 * 60};

int warningUnitOf(const WarningBefore &warning)
{
    if (warning.kind == WarningBefore::Kind::Percent)
        return 0;
    for (int unit = 3; unit > 1; --unit) {
        if (warning.value > 0 && warning.value % warningMinutes[static_cast<size_t>(unit)] == 0)
            return unit;
    }
    return 1;
}

bool hasType(const DeadlineProfile &profile, const QString &type)
{
    return std::ranges::any_of(profile.types,
                               [key = typeKey(type)](const QString &own) { return typeKey(own) == key; });
}

bool usesWeek(DeadlineUnit unit)
{
    return unit == DeadlineUnit::WorkingDays || unit == DeadlineUnit::WorkingHours;
}

bool countsInDays(DeadlineUnit unit)
{
    return unit == DeadlineUnit::CalendarDays || unit == DeadlineUnit::WorkingDays;
}

QString problemIn(const QString &times)
{
    return workSpansIn(times)
        ? QString()
        : ProfilesPage::tr("“%1” are no working times. Write 08:00-12:00, 13:00-18:00.").arg(times.simplified());
}

// Rows as wide as the list: a longer text is elided rather than cut.
class ListedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

void setItemText(QListWidgetItem &item, const QString &text)
{
    item.setText(text);
    item.setToolTip(Qt::convertFromPlainText(text));
}

// For a text longer than its field.
void setFieldTip(QLineEdit &edit)
{
    const bool isCut = edit.fontMetrics().horizontalAdvance(edit.text()) > edit.width();
    edit.setToolTip(isCut ? Qt::convertFromPlainText(edit.text(), Qt::WhiteSpaceNormal) : QString());
}

} // namespace

ProfilesPage::ProfilesPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfilesPage>())
{
    m_ui->setupUi(this);
    m_dayEdits = {m_ui->mondayEdit, m_ui->tuesdayEdit,  m_ui->wednesdayEdit, m_ui->thursdayEdit,
                  m_ui->fridayEdit, m_ui->saturdayEdit, m_ui->sundayEdit};
    m_ui->addButton->setIcon(lineIcon(QStringLiteral("add")));
    m_ui->removeButton->setIcon(lineIcon(QStringLiteral("remove")));
    m_ui->amountSpin->setMaximum(DeadlineProfile::mostAmount);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, toneColor(quiet, Tone::Muted));
    for (QLabel *label : {m_ui->referenceLabel, m_ui->weekLabel})
        label->setPalette(quiet);
    constexpr int listWidth = 16; // characters
    constexpr int typesWidth = 24;
    m_ui->profileList->setFixedWidth(listWidth * fontMetrics().averageCharWidth());
    m_ui->typeList->setMinimumWidth(typesWidth * fontMetrics().averageCharWidth());
    for (QListWidget *list : {m_ui->profileList, m_ui->typeList})
        list->setItemDelegate(new ListedDelegate(list));
    m_ui->typeList->setTextElideMode(Qt::ElideMiddle); // many begin alike
    connectParts();
}

ProfilesPage::~ProfilesPage() = default;

void ProfilesPage::connectParts()
{
    connect(m_ui->profileList, &QListWidget::currentRowChanged, this, &ProfilesPage::showSelected);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ProfilesPage::add);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ProfilesPage::remove);
    for (const QLineEdit *edit : {m_ui->nameEdit, m_ui->sourceEdit})
        connect(edit, &QLineEdit::textChanged, this, &ProfilesPage::takeFields);
    for (const QLineEdit *edit : m_dayEdits) {
        connect(edit, &QLineEdit::textChanged, this, &ProfilesPage::takeFields);
        connect(edit, &QLineEdit::editingFinished, this, &ProfilesPage::checkDays);
    }
    for (const QSpinBox *spin : {m_ui->amountSpin, m_ui->warningSpin})
        connect(spin, &QSpinBox::valueChanged, this, &ProfilesPage::takeFields);
    for (const QComboBox *combo : {m_ui->unitCombo, m_ui->warningCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &ProfilesPage::takeFields);
    for (const QCheckBox *check : {m_ui->holidaysCheck, m_ui->wholeDaysCheck, m_ui->defaultCheck})
        connect(check, &QCheckBox::toggled, this, &ProfilesPage::takeFields);
    connect(m_ui->typeList, &QListWidget::itemChanged, this, &ProfilesPage::takeTypes);
}

void ProfilesPage::setRules(const DeadlineRules &rules, const QStringList &types)
{
    m_default = rules.defaultProfile;
    m_types = types;
    m_drafts.clear();
    for (const DeadlineProfile &profile : rules.profiles) {
        Draft draft{profile, {}};
        std::ranges::transform(profile.week, draft.week.begin(), [](const auto &spans) { return textOf(spans); });
        m_drafts << draft;
        for (const QString &type : profile.types) {
            const auto isSame = [key = typeKey(type)](const QString &seen) { return typeKey(seen) == key; };
            if (std::ranges::none_of(m_types, isSame))
                m_types << type;
        }
    }
    fillList(0);
}

qsizetype ProfilesPage::current() const
{
    return m_ui->profileList->currentRow();
}

QString ProfilesPage::listedName(const DeadlineProfile &profile) const
{
    return profile.name.trimmed().isEmpty() ? tr("New profile") : profile.name;
}

void ProfilesPage::fillList(qsizetype current)
{
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_ui->profileList->clear();
        for (const Draft &draft : std::as_const(m_drafts))
            setItemText(*new QListWidgetItem(m_ui->profileList), listedName(draft.profile));
        m_ui->profileList->setCurrentRow(static_cast<int>(std::min(current, m_drafts.size() - 1)));
    }
    showSelected();
}

void ProfilesPage::showSelected()
{
    if (m_isShowing)
        return;
    const bool isThere = current() >= 0;
    m_ui->fields->setEnabled(isThere);
    m_ui->typeList->setEnabled(isThere);
    m_ui->removeButton->setEnabled(isThere);
    {
        const QScopedValueRollback showing(m_isShowing, true);
        const Draft draft = isThere ? m_drafts.at(current()) : Draft();
        const DeadlineProfile &profile = draft.profile;
        m_ui->nameEdit->setText(profile.name);
        m_ui->sourceEdit->setText(profile.source);
        m_ui->sourceEdit->setCursorPosition(0);
        setFieldTip(*m_ui->sourceEdit);
        m_ui->amountSpin->setValue(profile.amount);
        m_ui->unitCombo->setCurrentIndex(static_cast<int>(profile.unit));
        m_ui->holidaysCheck->setChecked(!profile.holidaysCount);
        m_ui->wholeDaysCheck->setChecked(profile.wholeDays);
        const int unit = warningUnitOf(profile.warning);
        m_ui->warningCombo->setCurrentIndex(unit);
        m_ui->warningSpin->setMaximum(unit == 0 ? 100 : DeadlineRules::mostMinutes);
        m_ui->warningSpin->setValue(unit == 0 ? profile.warning.value
                                              : profile.warning.value / warningMinutes[static_cast<size_t>(unit)]);
        m_ui->defaultCheck->setChecked(isThere && profile.id == m_default);
        for (size_t day = 0; day < m_dayEdits.size(); ++day) {
            m_dayEdits[day]->setText(draft.week[day]);
            m_dayEdits[day]->setCursorPosition(0);
        }
    }
    showUnit();
    showTypes();
}

void ProfilesPage::showUnit()
{
    const auto unit = DeadlineUnit(m_ui->unitCombo->currentIndex());
    m_ui->wholeDaysCheck->setEnabled(countsInDays(unit));
    m_ui->week->setEnabled(usesWeek(unit));
}

void ProfilesPage::showTypes()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_ui->typeList->clear();
    for (const QString &type : std::as_const(m_types)) {
        auto *item = new QListWidgetItem(m_ui->typeList);
        setItemText(*item, type);
        item->setData(Qt::UserRole, type);
        const bool isOwn = current() >= 0 && hasType(m_drafts.at(current()).profile, type);
        item->setCheckState(isOwn ? Qt::Checked : Qt::Unchecked);
        const auto owner =
            std::ranges::find_if(m_drafts, [&type](const Draft &draft) { return hasType(draft.profile, type); });
        if (!isOwn && owner != m_drafts.end())
            setItemText(*item, tr("%1 (now %2)").arg(type, listedName(owner->profile)));
    }
}

void ProfilesPage::takeFields()
{
    if (m_isShowing || current() < 0)
        return;
    Draft &draft = m_drafts[current()];
    DeadlineProfile &profile = draft.profile;
    profile.name = m_ui->nameEdit->text();
    profile.source = m_ui->sourceEdit->text();
    profile.amount = m_ui->amountSpin->value();
    profile.unit = DeadlineUnit(m_ui->unitCombo->currentIndex());
    profile.holidaysCount = !m_ui->holidaysCheck->isChecked();
    profile.wholeDays = m_ui->wholeDaysCheck->isChecked();
    const int unit = m_ui->warningCombo->currentIndex();
    const int factor = std::max(warningMinutes[static_cast<size_t>(unit)], 1);
    m_ui->warningSpin->setMaximum(unit == 0 ? 100 : DeadlineRules::mostMinutes / factor);
    profile.warning = {unit == 0 ? WarningBefore::Kind::Percent : WarningBefore::Kind::Minutes,
                       m_ui->warningSpin->value() * factor};
    std::ranges::transform(m_dayEdits, draft.week.begin(), [](const QLineEdit *edit) { return edit->text(); });
    if (m_ui->defaultCheck->isChecked())
        m_default = profile.id;
    else if (m_default == profile.id)
        m_default.clear();
    setItemText(*m_ui->profileList->currentItem(), listedName(profile));
    setFieldTip(*m_ui->sourceEdit);
    showUnit();
}

// When a field is left, not while somebody is still typing.
void ProfilesPage::checkDays()
{
    for (const QLineEdit *edit : m_dayEdits) {
        if (const QString problem = problemIn(edit->text()); !problem.isEmpty()) {
            Q_EMIT told(problem);
            return;
        }
    }
    Q_EMIT told({});
}

// Whoever ticks a type takes it from the profile that had it.
void ProfilesPage::takeTypes()
{
    if (m_isShowing || current() < 0)
        return;
    for (int row = 0; row < m_ui->typeList->count(); ++row) {
        const QListWidgetItem *item = m_ui->typeList->item(row);
        const QString type = item->data(Qt::UserRole).toString();
        const bool isOwn = hasType(m_drafts.at(current()).profile, type);
        if ((item->checkState() == Qt::Checked) == isOwn)
            continue;
        for (Draft &draft : m_drafts)
            draft.profile.types.removeIf([key = typeKey(type)](const QString &own) { return typeKey(own) == key; });
        if (!isOwn)
            m_drafts[current()].profile.types << type;
    }
    const int row = m_ui->typeList->currentRow();
    showTypes();
    const QScopedValueRollback showing(m_isShowing, true);
    m_ui->typeList->setCurrentRow(row);
}

void ProfilesPage::add()
{
    Draft draft;
    draft.profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.profile.holidaysCount = false;
    std::ranges::transform(draft.profile.week, draft.week.begin(), [](const auto &spans) { return textOf(spans); });
    m_drafts << draft;
    fillList(m_drafts.size() - 1);
    m_ui->nameEdit->setFocus();
}

void ProfilesPage::remove()
{
    const Draft removed = m_drafts.takeAt(current());
    if (m_default == removed.profile.id)
        m_default.clear();
    fillList(std::min(current(), m_drafts.size() - 1));
    m_ui->profileList->setFocus();
}

QString ProfilesPage::problemAt(qsizetype place)
{
    Draft &draft = m_drafts[place];
    const auto failAt = [this, place](QWidget *field, const QString &sentence) {
        m_ui->profileList->setCurrentRow(static_cast<int>(place));
        field->setFocus();
        return sentence;
    };
    if (draft.profile.name.trimmed().isEmpty())
        return failAt(m_ui->nameEdit, tr("Give the profile a name."));
    for (size_t day = 0; day < draft.week.size(); ++day) {
        if (const QString problem = problemIn(draft.week[day]); !problem.isEmpty())
            return failAt(m_dayEdits[day], problem);
        draft.profile.week[day] = *workSpansIn(draft.week[day]);
    }
    if (usesWeek(draft.profile.unit) && std::ranges::all_of(draft.profile.week, &QList<WorkSpan>::isEmpty))
        return failAt(m_dayEdits[0], tr("Give “%1” a day that is worked.").arg(draft.profile.name));
    return {};
}

QString ProfilesPage::takeInto(DeadlineRules &rules)
{
    QList<DeadlineProfile> profiles;
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (const QString problem = problemAt(i); !problem.isEmpty())
            return problem;
        profiles << m_drafts.at(i).profile;
    }
    rules.profiles = profiles;
    rules.defaultProfile = m_default;
    return {};
}

} // namespace guiche
