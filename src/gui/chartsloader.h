// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace guiche
{

class QueueCharts;

// Finds and loads the module of charts: beside the program in a build, below its lib folder once installed.
class ChartsLoader
{
public:
    ChartsLoader();
    explicit ChartsLoader(QStringList folders);

    // Nothing, and failure() says why, when there is none or it cannot be loaded.
    QueueCharts *create(QWidget *parent);

    enum class Failure { None, Missing, Unusable };
    Failure failure() const { return m_failure; }
    QString details() const { return m_details; } // in Qt's words, for whoever installed it

private:
    QStringList m_folders;
    Failure m_failure = Failure::None;
    QString m_details;
};

} // namespace guiche
