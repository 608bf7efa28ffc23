// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"
#include "queue/facetcounts.h"
#include "queue/queuefilter.h"

#include <QHash>
#include <QWidget>

#include <array>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace guiche
{

class FacetSection;

// What the rows can be narrowed down by, with how many there are of each: values of one facet widen, facets narrow. A
// value stays in its place while counts change; the most frequent come first when the panel is opened or sorted anew.
// While the pointer is in the panel only numbers change: new values wait until it has left.
class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    // Shows them; nothing is emitted.
    void setFilter(const QueueFilter &filter);
    void setCounts(Facet facet, const QList<FacetCount> &counts);
    void setPrivacy(Privacy privacy);
    void setCollapsed(Facet facet, bool isCollapsed);
    bool isCollapsed(Facet facet) const;

    const QueueFilter &filter() const { return m_filter; }
    void sortAnew();
    void focusFirst(); // of what can be chosen

Q_SIGNALS:
    void filterChanged(const guiche::QueueFilter &filter);
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Condition {
        QCheckBox *box;
        bool QueueConditions::*flag;
    };

    QWidget *madeHead();
    void addConditions(QVBoxLayout *column);
    void changeTo(const QueueFilter &filter);
    void takeConditions();
    FacetSection *section(Facet facet) const { return m_sections[static_cast<size_t>(facet)]; }

    QueueFilter m_filter;
    QList<Condition> m_conditions;
    QCheckBox *m_stalledBox = nullptr;
    QSpinBox *m_stalledDays = nullptr;
    std::array<FacetSection *, facetCount> m_sections = {};
    QHash<Facet, QList<FacetCount>> m_waiting;
};

} // namespace guiche
