// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstage.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace guiche
{

using namespace Qt::StringLiterals;

QueueFigures someFigures()
{
    QueueFigures figures;
    figures.pending = 1284;
    figures.ageing = {{{0, 22, 301, 14},
                       {12, 96, 172, 9},
                       {148, 61, 44, 6},
                       {131, 20, 0, 3},
                       {96, 0, 0, 2},
                       {143, 0, 0, 4},
                       {0, 0, 0, 0}}};
    const QDate last(2026, 11, 24);
    for (int i = 29; i >= 0; --i) {
        const QDate day = last.addDays(-i);
        const bool isWeekend = day.dayOfWeek() > 5;
        const int opened = (isWeekend ? 40 : 118) + (i * 37) % 29 + (i == 6 ? 90 : 0);
        figures.days.append({day, opened, (isWeekend ? 22 : 121) + (i * 53) % 31});
    }
    figures.responsaveis.top = {{QString(), 402, 120},
                                {u"Bianca Couto"_s, 188, 91},
                                {u"Caio Ferraz"_s, 151, 60},
                                {u"Davi <b>Lima</b>"_s, 120, 75},
                                {u"Equipe de Campo Norte, Eva Moreira"_s, 97, 54},
                                {u"Fábio Nunes"_s, 84, 33},
                                {u"Gabriela Teixeira"_s, 70, 41},
                                {u"Helena Prado"_s, 51, 17}};
    figures.responsaveis.others = {QString(), 121, 39};
    figures.responsaveis.otherNames = 14;
    figures.setores.top = {{QString(), 980, 400}, {u"SUPORTE N1"_s, 204, 90}, {u"SUPORTE N2"_s, 100, 40}};
    for (size_t day = 0; day < 7; ++day) {
        for (size_t hour = 7; hour < 23; ++hour) {
            const int busy = day > 4 ? 3 : 10;
            const int noon = static_cast<int>(hour > 14 ? 22 - hour : hour - 6);
            figures.registered[day][hour] = busy * noon / 4 + static_cast<int>((day * 5 + hour * 3) % 4);
        }
    }
    figures.registered[1][9] = 41;
    figures.withoutHour = 3;
    return figures;
}

ChartStage::ChartStage(const QPalette &palette, QSize size)
{
    QApplication::setPalette(palette);
    QObject::connect(&panel, &ChartsPanel::choiceMade, &panel, [this](const ChartChoice &choice) {
        choices << choice;
        applyChoice(filter, choice);
        panel.setChosen(filter);
    });
    panel.resize(size);
    panel.setFigures(someFigures());
    panel.show();
    if (!QTest::qWaitForWindowExposed(&panel))
        qFatal("the panel is not shown");
    QCoreApplication::processEvents();
}

QWidget *ChartStage::chart(Chart chart) const
{
    const QStringList titles{u"Age"_s, u"Opened and closed per day"_s, u"Load by "_s,
                             u"When the pending ones were registered"_s};
    for (QWidget *widget : panel.findChildren<QWidget *>()) {
        if (widget->accessibleName().startsWith(titles[chart]) && widget->focusPolicy() != Qt::NoFocus
            && widget->isVisible())
            return widget;
    }
    qFatal("no chart is called %s", qUtf8Printable(titles[chart]));
}

QString ChartStage::told(Chart chart) const
{
    // The last label of the frame that the chart stands in.
    return this->chart(chart)->parentWidget()->parentWidget()->findChildren<QLabel *>().constLast()->text();
}

std::optional<QPoint> ChartStage::findColor(Chart chart, const QColor &color) const
{
    const QWidget *widget = this->chart(chart);
    const QImage image = widget->parentWidget()->grab().toImage();
    int largest = 0;
    std::optional<QPoint> found;
    for (int x = 0; x < image.width(); ++x) {
        int run = 0;
        for (int y = 0; y < image.height(); ++y) {
            run = image.pixelColor(x, y).rgb() == color.rgb() ? run + 1 : 0;
            if (run > largest) {
                largest = run;
                found = QPoint(x + 2, y - run / 2); // not on the edge
            }
        }
    }
    return found;
}

void ChartStage::click(Chart chart, QPoint at)
{
    QTest::mouseClick(this->chart(chart), Qt::LeftButton, {}, at);
}

} // namespace guiche
