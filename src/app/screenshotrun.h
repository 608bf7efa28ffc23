// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace guiche
{

class MainWindow;
class SearchDesk;

// --screenshot: waits until the search has settled and the window is painted, saves a picture of it, prints what was
// found and ends the program: 0, or exitFailed when the search or the file failed.
class ScreenshotRun : public QObject
{
    Q_OBJECT

public:
    // `host` is the server's name in sentences.
    ScreenshotRun(MainWindow &window, SearchDesk &searches, QString host, QString file, QObject *parent = nullptr);

private:
    void check();
    void save();

    MainWindow &m_window;
    SearchDesk &m_searches;
    QString m_host;
    QString m_file;
};

} // namespace guiche
