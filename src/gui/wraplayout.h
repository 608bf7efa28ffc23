// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

class QBoxLayout;

namespace guiche
{

// Widgets beside each other in as many lines as the width needs. What can grow takes what is left of its line.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    // Takes the place of `line`, which is deleted, and what is in it but for the spacers. Lines keep `betweenLines` apart,
    // or as much as widgets do.
    static void replace(QBoxLayout *line, int betweenLines = -1);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    QSize sizeHint() const override; // all in one line
    QSize minimumSize() const override; // each in a line of its own
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        QList<QLayoutItem *> items;
        int width = 0; // with the gaps
        int height = 0;
    };

    WrapLayout(QWidget *parent, int betweenLines);
    int lineSpacing() const { return m_betweenLines < 0 ? spacing() : m_betweenLines; }
    QList<Line> lines(int width) const;
    void place(const Line &line, const QRect &rect) const;

    int m_betweenLines;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace guiche
