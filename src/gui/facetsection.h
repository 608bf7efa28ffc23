// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/facetpanel.h"

#include <QSet>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace guiche
{

// One facet in the panel: its title that opens and closes it, and its values with their counts.
class FacetSection : public QWidget
{
    Q_OBJECT

public:
    FacetSection(Facet facet, QWidget *parent);

    // `grows`: values that were not there are added at the end; else they are left out.
    void setCounts(const QList<FacetCount> &counts, bool grows);
    bool isEmpty() const { return m_order.isEmpty(); }
    void setChosen(const QSet<QString> &chosen);
    void setPrivacy(Privacy privacy);
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }
    // Chosen ones first, then by how many there are; those of our own enums stay in theirs.
    void sortAnew();

Q_SIGNALS:
    void chosenChanged(const QSet<QString> &chosen);

private:
    struct Value {
        qsizetype count = 0;
        QCheckBox *box = nullptr; // made when first shown
    };

    void makeHead();
    void take(const QString &value, bool isChosen);
    bool comesBefore(const QString &a, const QString &b) const;
    QStringList shownValues() const;
    void showValues();
    void showHead();
    void showBox(const QString &value);
    void orderBoxes();

    const Facet m_facet;
    QStringList m_order;
    QHash<QString, Value> m_values;
    QSet<QString> m_chosen;
    QSet<QString> m_kept; // chosen since values were last sorted: shown, chosen or not
    Privacy m_privacy = Privacy::Open;
    bool m_isCollapsed = false;
    bool m_showsAll = false;

    QToolButton *m_title;
    QPushButton *m_clearButton;
    QWidget *m_body;
    QLineEdit *m_search;
    QWidget *m_list;
    QPushButton *m_allButton;
    QLabel *m_restLabel;
};

} // namespace guiche
