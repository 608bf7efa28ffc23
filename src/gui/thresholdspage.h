// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/deadlines.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace guiche
{

namespace Ui
{
class ThresholdsPage;
}

// A person's own limits, type by type, and what the server's clock is worth. What was typed stays as it is until it is
// taken, right or wrong.
class ThresholdsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdsPage(QWidget *parent = nullptr);
    ~ThresholdsPage() override;

    // `types`: those seen in the queue, to be offered.
    void setRules(const DeadlineRules &rules, const QStringList &types);
    // What is wrong, in a sentence, with the focus where it is; then `rules` are as they were.
    QString takeInto(DeadlineRules &rules);

Q_SIGNALS:
    // What is wrong as soon as it is typed; empty: nothing any more.
    void told(const QString &sentence);

private:
    void addRow(const QString &type, const QString &warning, const QString &late);
    void addTyped();
    void removeCurrent();
    void updateButtons();
    void checkTimes();
    QString timeProblem(int row, int column) const;
    QString firstTimeProblem() const;
    QString text(int row, int column) const;
    QString failAt(int row, int column, const QString &sentence);
    QString readRow(int row, TypeThreshold &threshold);

    std::unique_ptr<Ui::ThresholdsPage> m_ui;
    QLabel *m_emptyLabel; // where rows would be
};

} // namespace guiche
