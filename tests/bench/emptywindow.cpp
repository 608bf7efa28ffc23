// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of bench_start: the least that a program with a window of Qt can be.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 760); // as large as ours, whose pixels take memory too
    window.show();
    return QApplication::exec();
}
