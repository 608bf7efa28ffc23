// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QAbstractItemDelegate>
#include <QCache>
#include <QStaticText>

#include <map>

namespace guiche
{

// How the items of a QueueModel look. Forty rows of a dozen cells have to be there within a few milliseconds, so nothing
// is laid out twice: texts are kept as they were cut to their cells. Reads roles only; knows no model.
class QueueDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    // Rows that are of another time: offline, at the start.
    void setDimmed(bool isDimmed) { m_isDimmed = isDimmed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // What stands over the whole width: a group, an opening text, the state of a question.
    void paintWide(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static bool isWide(const QModelIndex &index);
    // A bar before a row that is new, changed or gone.
    static void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &bar,
                          const QModelIndex &index);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The whole of what is cut off, and what more there is to say; plain text, whatever the server sent.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    enum Face { Plain, Figures, Bold, Struck, StruckFigures, Small };
    static constexpr int faceCount = 6;

    struct Look {
        Tone tone = Tone::Text;
        Face face = Plain;
        QString icon = {};
        Qt::TextElideMode elide = Qt::ElideRight;
        bool isRight = false;
    };
    struct Cut { // a text as it fits in a width
        QString text;
        int width;
        Face face;
        Qt::TextElideMode elide;

        friend bool operator==(const Cut &, const Cut &) = default;
        friend size_t qHash(const Cut &cut, size_t seed)
        {
            return qHashMulti(seed, cut.text, cut.width, int{cut.face}, int{cut.elide});
        }
    };

    Look lookOf(const QModelIndex &index) const;
    Look lookOfRow(const QModelIndex &index) const;
    static Look lookOfOrdemServico(const QModelIndex &index);
    static Look lookOfWide(const QModelIndex &index);
    void takeFaces(const QStyleOptionViewItem &option) const;
    QColor colorOf(const QStyleOptionViewItem &option, Tone tone) const;
    void drawText(QPainter *painter, const QRect &rect, const QString &text, const Look &look) const;
    void drawLook(QPainter *painter, const QStyleOptionViewItem &option, QRect rect, const QString &text,
                  const Look &look) const;
    QRect drawBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const QModelIndex &index) const;

    bool m_isDimmed = false;
    mutable QFont m_faces[faceCount];
    mutable std::vector<QFontMetrics> m_metrics; // by Face
    mutable QFont m_font; // what they were made of
    mutable qreal m_ratio = 0;
    mutable std::map<std::pair<Tone, bool>, QColor> m_colors; // whether of a selected row: by contrast, which is dear
    mutable qint64 m_colorsKey = 0; // of the palette they are of
    mutable QCache<Cut, QStaticText> m_cuts{6000};
};

} // namespace guiche
