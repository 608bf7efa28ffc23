// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchform.h"
#include "gui/style.h"
#include "gui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace guiche;

namespace
{

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int rounds = 5; // counted ones, after one to warm up
constexpr double slowestOurs = 2; // ms

// One of each kind of chip; while they are typed, most of the others come and go.
const QStringList &terms()
{
    static const QStringList all{QStringLiteral("862.149.410-81"),
                                 QStringLiteral("862.149.410-80"),
                                 QStringLiteral("12.ABC.345/01DE-35"),
                                 QStringLiteral("20221229180833379797"),
                                 QStringLiteral("1204"),
                                 QStringLiteral("s: 1204"),
                                 QStringLiteral("12345601"),
                                 QStringLiteral("1234567890"),
                                 QStringLiteral("Maria da Silva 1204"),
                                 QStringLiteral("+55 11 98765-4321"),
                                 QStringLiteral("999999999999999")};
    return all;
}

// All that one character makes the program do before it is seen: read, laid out, and the whole of `shown` painted, which
// is more than the part that changed.
Milliseconds timed(QLineEdit &box, QWidget &shown, QChar character)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
    const auto begin = std::chrono::steady_clock::now();
    QCoreApplication::sendEvent(&box, &press);
    QCoreApplication::sendPostedEvents();
    shown.repaint();
    return std::chrono::steady_clock::now() - begin;
}

void typeAll(QLineEdit &box, QWidget &shown, std::vector<Milliseconds> &times)
{
    for (const QString &term : terms()) {
        box.clear();
        for (const QChar character : term)
            times.push_back(timed(box, shown, character));
        if (box.text() != term)
            std::abort();
    }
}

double quantile(std::vector<Milliseconds> times, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1));
    std::nth_element(times.begin(), times.begin() + place, times.end());
    return times[static_cast<size_t>(place)].count();
}

void print(const char *name, const std::vector<Milliseconds> &times)
{
    std::printf("%-10s median %.3f ms, 99 %% under %.3f ms\n", name, quantile(times, 0.5), quantile(times, 0.99));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style); // QApplication owns it
    QApplication::setPalette(lightPalette());

    SearchForm form;
    form.resize(1024, form.heightForWidth(1024));
    form.show();
    auto *box = form.findChild<QLineEdit *>(QStringLiteral("termoEdit"));
    QLineEdit bare;
    bare.resize(box->size());
    bare.show();
    QCoreApplication::processEvents();

    std::vector<Milliseconds> ours;
    std::vector<Milliseconds> yardstick;
    typeAll(*box, form, ours);
    typeAll(bare, bare, yardstick);
    ours.clear();
    yardstick.clear();
    for (int i = 0; i < rounds; ++i) { // in turns, so that whatever else the machine does meets both
        typeAll(*box, form, ours);
        typeAll(bare, bare, yardstick);
    }
    std::printf("%zu keystrokes: detect, chip, layout, paint of the whole form\n", ours.size());
    print("ours", ours);
    print("QLineEdit", yardstick);
    std::printf("beyond it  median %.3f ms\n", quantile(ours, 0.5) - quantile(yardstick, 0.5));
    if (quantile(ours, 0.5) < slowestOurs)
        return EXIT_SUCCESS;
    std::printf("missed: a keystroke under %.0f ms\n", slowestOurs);
    return EXIT_FAILURE;
}
