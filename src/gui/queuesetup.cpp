// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuesetup.h"

#include "desk/queueoffice.h"
#include "gui/deadlinesdialog.h"
#include "gui/queueoptionsdialog.h"
#include "queue/deadlineclock.h"
#include "settings/queuesettings.h"

namespace guiche
{

QueueSetup::QueueSetup(QueueOffice &office, QueueSettings &settings, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_settings(settings)
    , m_window(window)
{
    connect(&office.keeper(), &QueueKeeper::setAside, this, [this](const QString &fileName) {
        Q_EMIT problemMet(tr("The kept queue could not be read. It was set aside as %1.").arg(fileName));
    });
}

bool QueueSetup::apply()
{
    applyOptions();
    m_office.desk().setDueOf(dueOf(rules()));
    const QByteArray json = m_settings.rules();
    return json.isEmpty() || DeadlineRules::fromJson(json).has_value();
}

void QueueSetup::applyOptions()
{
    QueueRefresh &refresh = m_office.desk().refresh();
    refresh.setInterval(std::chrono::seconds(m_settings.refreshSeconds()));
    refresh.setPausesWhenHidden(m_settings.pausesWhenHidden());
}

DeadlineRules QueueSetup::rules() const
{
    const QByteArray json = m_settings.rules();
    return json.isEmpty() ? DeadlineRules::usual() : DeadlineRules::fromJson(json).value_or(DeadlineRules::usual());
}

void QueueSetup::openDeadlines()
{
    auto *dialog = new DeadlinesDialog(rules(), seen(Facet::Tipo), m_office.desk().now().date().year(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeadlinesDialog::rulesEdited, this, [this](const DeadlineRules &edited) {
        m_settings.setRules(edited.toJson());
        m_office.desk().setDueOf(dueOf(edited));
        Q_EMIT deadlinesChanged();
    });
    dialog->open();
}

void QueueSetup::openOptions(bool hasTray)
{
    auto *dialog = new QueueOptionsDialog(m_settings, seen(Facet::Responsavel), hasTray, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QueueOptionsDialog::optionsChanged, this, [this] {
        applyOptions();
        Q_EMIT optionsChanged();
    });
    const QueueKeeper::Keeping keeping = m_office.keeper().keeping();
    const bool isAllowed = keeping != QueueKeeper::Keeping::Forbidden;
    dialog->setKeeping(isAllowed && keeping != QueueKeeper::Keeping::TurnedOff, isAllowed);
    dialog->setKeepingNote(keepingNote());
    connect(&m_office.keeper(), &QueueKeeper::keepingChanged, dialog,
            [this, dialog] { dialog->setKeepingNote(keepingNote()); });
    connect(dialog, &QueueOptionsDialog::keepingChosen, &m_office.keeper(), &QueueKeeper::setKeeping);
    dialog->open();
}

QString QueueSetup::keepingNote() const
{
    switch (m_office.keeper().keeping()) {
    case QueueKeeper::Keeping::Kept:
    case QueueKeeper::Keeping::TurnedOff: // the box says so
        return {};
    case QueueKeeper::Keeping::ForThisRun:
        if (m_office.desk().phase() == QueueDesk::Phase::NotConnected)
            return {};
        return tr("This connection is for this run only: its queue is forgotten when the program ends.");
    case QueueKeeper::Keeping::WithoutKeychain:
        return tr("The keychain cannot be used: the queue is forgotten when the program ends.");
    case QueueKeeper::Keeping::WithoutDisk:
        return tr("The queue cannot be written to disk: what is new is forgotten when the program ends.");
    case QueueKeeper::Keeping::Forbidden:
        return tr("The administrator's policy does not allow the queue to be kept.");
    }
    Q_UNREACHABLE();
}

QStringList QueueSetup::seen(Facet facet) const
{
    QStringList values;
    for (const QString &value : m_office.desk().table().values(facet)) {
        if (!value.isEmpty())
            values.append(value);
    }
    return values;
}

QDate QueueSetup::firstDay() const
{
    return m_office.desk().now().date().addMonths(-m_settings.periodMonths());
}

} // namespace guiche
