// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deadlinesdialog.h"

#include "gui/holidayspage.h"
#include "gui/profilespage.h"
#include "gui/startsize.h"
#include "gui/theme.h"
#include "gui/thresholdspage.h"
#include "gui/yieldingarea.h"
#include "ui_deadlinesdialog.h"

#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace guiche
{

namespace
{

enum Page { ThresholdsTab, ProfilesTab, HolidaysTab };

// In the order of people, each once, whatever its accents.
QStringList sortedTypes(const QStringList &types)
{
    QStringList sorted;
    QSet<QString> keys;
    for (const QString &type : types) {
        const QString key = typeKey(type);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys.insert(key);
        sorted << type;
    }
    std::ranges::sort(sorted, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return sorted;
}

} // namespace

DeadlinesDialog::DeadlinesDialog(const DeadlineRules &rules, const QStringList &types, int year, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DeadlinesDialog>())
    , m_thresholds(new ThresholdsPage)
    , m_profiles(new ProfilesPage)
    , m_holidays(new HolidaysPage)
    , m_rules(rules)
    , m_types(sortedTypes(types))
    , m_year(year)
{
    m_ui->setupUi(this);
    m_ui->tabs->addTab(new YieldingArea(m_thresholds), tr("Limits per type")); // in the order of Page
    m_ui->tabs->addTab(new YieldingArea(m_profiles), tr("Profiles"));
    m_ui->tabs->addTab(new YieldingArea(m_holidays), tr("Holidays"));
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, toneColor(warning, Tone::Warning));
    m_ui->problemLabel->setPalette(warning);
    m_ui->problemLabel->setMinimumHeight(fontMetrics().height());
    m_thresholds->setRules(rules, m_types);
    m_profiles->setRules(rules, m_types);
    m_holidays->setChoice(rules.holidays, year);
    connect(m_thresholds, &ThresholdsPage::told, this, &DeadlinesDialog::tell);
    connect(m_profiles, &ProfilesPage::told, this, &DeadlinesDialog::tell);
    connect(m_holidays, &HolidaysPage::told, this, &DeadlinesDialog::tell);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] { tell({}); });
    connect(m_ui->defaultsButton, &QPushButton::clicked, this, &DeadlinesDialog::restoreDefaults);
    constexpr int width = 146; // characters: two days of working times beside each other
    const int wide = std::max(width * fontMetrics().averageCharWidth(), sizeHint().width());
    constexpr int highest = 600; // lists scroll
    resize(withinScreen(*this, {wide, std::min(sizeHint().height(), highest)}));
}

DeadlinesDialog::~DeadlinesDialog() = default;

void DeadlinesDialog::tell(const QString &sentence)
{
    m_ui->problemLabel->setText(sentence);
}

// The page that is shown as the program came with it; the others stay.
void DeadlinesDialog::restoreDefaults()
{
    const DeadlineRules usual = DeadlineRules::usual();
    switch (Page(m_ui->tabs->currentIndex())) {
    case ThresholdsTab:
        m_thresholds->setRules(usual, m_types);
        break;
    case ProfilesTab:
        m_profiles->setRules(usual, m_types);
        break;
    case HolidaysTab:
        m_holidays->setChoice(usual.holidays, m_year);
        break;
    }
    tell({});
}

void DeadlinesDialog::accept()
{
    DeadlineRules rules = m_rules;
    // The page is shown first: only what is visible can have the focus.
    const auto isTaken = [this](Page page, const auto &take) {
        const int shown = m_ui->tabs->currentIndex();
        m_ui->tabs->setCurrentIndex(page);
        const QString problem = take();
        if (problem.isEmpty())
            m_ui->tabs->setCurrentIndex(shown);
        tell(problem);
        return problem.isEmpty();
    };
    const bool isWhole = isTaken(ThresholdsTab, [&] { return m_thresholds->takeInto(rules); })
        && isTaken(ProfilesTab, [&] { return m_profiles->takeInto(rules); })
        && isTaken(HolidaysTab, [&] { return m_holidays->takeInto(rules.holidays); });
    if (!isWhole)
        return;
    // What the pages let through and the rules do not is a slip of ours: said as it is rather than kept.
    if (const QString problem = rules.problem(); !problem.isEmpty()) {
        tell(tr("These rules cannot be kept: %1").arg(problem));
        return;
    }
    Q_EMIT rulesEdited(rules);
    QDialog::accept();
}

} // namespace guiche
