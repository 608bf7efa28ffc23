// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queueviews.h"

#include "gui/alertsdialog.h"
#include "gui/queuebar.h"
#include "gui/viewdialog.h"
#include "gui/viewwords.h"
#include "settings/queuesettings.h"

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

namespace guiche
{

QueueViews::QueueViews(QueueBar &bar, QueueSettings &settings, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_settings(settings)
    , m_window(window)
    , m_book(ViewBook::fromBytes(settings.views()).value_or(ViewBook()))
    , m_alerts(AlertSettings::fromBytes(settings.alerts()))
{
    m_book.reserveNames(readyMadeNames());
    m_columns = m_book.current().columns;
    m_bar.setViews(m_book);
    m_bar.setArrangement(m_book.current().arrangement);
    connectBar();
}

void QueueViews::connectBar()
{
    connect(&m_bar, &QueueBar::viewChosen, this, &QueueViews::choose);
    connect(&m_bar, &QueueBar::arrangementChanged, this, &QueueViews::arranged);
    connect(&m_bar, &QueueBar::saveRequested, this,
            [this] { change(m_book.change(m_book.current().id, m_bar.arrangement(), m_columns)); });
    connect(&m_bar, &QueueBar::saveAsRequested, this, &QueueViews::saveAs);
    connect(&m_bar, &QueueBar::revertRequested, this, [this] { choose(m_book.current().id); });
    connect(&m_bar, &QueueBar::editRequested, this, &QueueViews::edit);
    connect(&m_bar, &QueueBar::removeRequested, this, &QueueViews::confirmRemoval);
    connect(&m_bar, &QueueBar::moveRequested, this, [this](int by) {
        const QString id = m_book.current().id;
        const auto view = std::ranges::find(m_book.views(), id, &PersonalView::id);
        change(m_book.move(id, view - m_book.views().begin() + by));
    });
    connect(&m_bar, &QueueBar::importRequested, this, &QueueViews::importFile);
    connect(&m_bar, &QueueBar::exportRequested, this, &QueueViews::exportFile);
}

QString QueueViews::nameOf(const QString &viewId) const
{
    const PersonalView *view = m_book.view(viewId);
    return view ? titleOf(*view) : QString();
}

void QueueViews::choose(const QString &viewId)
{
    if (turnTo(viewId))
        Q_EMIT chosen();
}

bool QueueViews::turnTo(const QString &viewId)
{
    if (!m_book.setCurrent(viewId))
        return false;
    change(true);
    m_columns = m_book.current().columns;
    Q_EMIT columnsChosen(m_columns);
    arrange(m_book.current().arrangement);
    return true;
}

void QueueViews::arrange(const QueueArrangement &arrangement)
{
    m_bar.setArrangement(arrangement);
    Q_EMIT arranged(arrangement);
}

void QueueViews::keepColumns(const QList<QueueColumnState> &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_book.setColumns(m_book.current().id, columns);
    m_settings.setViews(m_book.toBytes());
}

// What the book allowed is kept and shown.
void QueueViews::change(bool isDone)
{
    if (!isDone)
        return;
    m_settings.setViews(m_book.toBytes());
    m_bar.setViews(m_book);
    Q_EMIT bookChanged();
}

void QueueViews::saveAs()
{
    PersonalView view = m_book.current();
    view.arrangement = m_bar.arrangement();
    view.columns = m_columns;
    view.name = freeViewName(titleOf(view), readyMadeNames());
    auto *dialog = new ViewDialog(tr("Save the view"), {{}, view.name, view.arrangement, view.columns, view.alerts},
                                  readyMadeNames(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewDialog::viewNamed, this, [this, view](const QString &name, const AlertRule &rule) {
        PersonalView named = view;
        named.name = name;
        named.alerts = rule;
        if (const QString id = m_book.add(named); !id.isEmpty())
            turnTo(id); // the rows are those that are there
    });
    dialog->open();
}

void QueueViews::edit()
{
    const QString id = m_book.current().id;
    QStringList taken = readyMadeNames();
    for (const PersonalView &view : m_book.views()) {
        if (view.id != id)
            taken.append(view.name);
    }
    auto *dialog = new ViewDialog(tr("Name and notifications of the view"), m_book.current(), taken, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewDialog::viewNamed, this, [this, id](const QString &name, const AlertRule &rule) {
        m_book.rename(id, name);
        change(m_book.setAlerts(id, rule));
    });
    dialog->open();
}

void QueueViews::confirmRemoval()
{
    const QString id = m_book.current().id;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove the view"),
                                     tr("Remove the view “%1”? It cannot be brought back.").arg(nameOf(id)),
                                     QMessageBox::Cancel, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::Cancel); // it cannot be undone
    const QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id] {
        if (m_book.remove(id))
            choose(m_book.current().id);
    });
    question->open();
}

void QueueViews::openAlertSettings(bool hasTray)
{
    auto *dialog = new AlertsDialog(m_alerts, hasTray, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AlertsDialog::settingsChosen, this, [this](const AlertSettings &alerts) {
        m_alerts = alerts;
        m_settings.setAlerts(alerts.toBytes());
        Q_EMIT alertsChanged();
    });
    dialog->open();
}

void QueueViews::importFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import views"), {}, tr("Views (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &QueueViews::readFile);
    dialog->open();
}

void QueueViews::readFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT problemMet(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    const auto read = readViewFile(file.read(largestViewFile + 1));
    if (!read) {
        Q_EMIT problemMet(tr("No view was imported. %1").arg(sentenceOn(read.error())));
        return;
    }
    if (const QStringList ids = m_book.add(read->views); !ids.isEmpty())
        choose(ids.first());
    if (!read->passedOver.isEmpty())
        Q_EMIT problemMet(
            tr("Imported, except for what this version does not know. %1").arg(sentenceOn(read->passedOver.first())));
}

void QueueViews::exportFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Export the view"), {}, tr("Views (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &QueueViews::writeFile);
    dialog->open();
}

void QueueViews::writeFile(const QString &fileName)
{
    PersonalView view = m_book.current();
    view.name = titleOf(view);
    view.arrangement = m_bar.arrangement();
    view.columns = m_columns;
    QSaveFile file(fileName);
    const QByteArray bytes = viewFile({view});
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT problemMet(tr("The file cannot be written: %1").arg(file.errorString()));
}

} // namespace guiche
