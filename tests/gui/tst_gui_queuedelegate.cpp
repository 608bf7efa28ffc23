// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lineicon.h"
#include "gui/queuedelegate.h"
#include "gui/queuelooks.h"
#include "models/queuemodel.h"
#include "models/queuestage.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

constexpr QRect cell(0, 0, 700, 48);
constexpr int textBegin = 4;
constexpr QRect icon(textBegin, (cell.height() - textIconSize) / 2, textIconSize, textIconSize);
constexpr int rowCount = 4;
constexpr std::array urgencies{Urgency::Late, Urgency::Warning, Urgency::OnTime, Urgency::NoDeadline};
constexpr std::array marks{RowMark::None, RowMark::New, RowMark::Changed, RowMark::Gone};

QPalette highContrastPalette()
{
    QPalette palette(Qt::white, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    return palette;
}

// Of texts and icons: there, word and shape alone tell.
QColor textColor(const QPalette &palette, Tone tone)
{
    return isHighContrast(palette) ? palette.color(QPalette::Text) : toneColor(palette, tone);
}

// Rows 1 to 4, of the four urgencies; of the four marks too, where they are `marked`.
class Stage
{
public:
    Stage(const QPalette &palette, bool marked)
        : m_palette(palette)
    {
        m_table.setDueOf([](const QueuedAtendimento &row, qint64) {
            switch (row.id.text().toInt()) {
            case 1:
                return Due{0, 600, Due::Source::Threshold};
            case 2:
                return Due{600, 6000, Due::Source::Threshold};
            case 3:
                return Due{6000, 12000, Due::Source::Threshold};
            default:
                return Due();
            }
        });
        m_model.setNow(1200);
        QList<QueuedAtendimento> rows = queuedRows(1, rowCount);
        rows[0].codigoCliente = CodigoCliente(u"77"_s);
        rows[3].cliente.clear();
        if (marked)
            rows.removeAt(1);
        m_model.follow(m_table.put(rows, 0, false));
        if (!marked)
            return;
        rows[1].status = u"other"_s;
        m_model.follow(m_table.put(std::array{queuedRow(2), rows[1]}, 0, true));
        m_model.follow(m_table.drop(std::array{rows[2].id}, true));
    }

    QueueModel &model() { return m_model; }
    void setDimmed() { m_delegate.setDimmed(true); }
    QModelIndex index(int number, QueueColumn column) const
    {
        return m_model.indexOf(IdAtendimento(QString::number(number))).siblingAtColumn(static_cast<int>(column));
    }

    QImage background() const
    {
        QImage image(cell.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(m_palette.color(QPalette::Base));
        return image;
    }
    QImage painted(int number, QueueColumn column) const
    {
        QImage image = background();
        QPainter painter(&image);
        m_delegate.paint(&painter, option(), index(number, column));
        return image;
    }
    QImage paintedBar(int number) const
    {
        QImage image = background();
        QPainter painter(&image);
        QueueDelegate::paintMark(&painter, option(), QRect(0, 0, 3, cell.height()), index(number, QueueColumn::Prazo));
        return image;
    }
    // Where it stands in a cell, on its own.
    QImage paintedIcon(const QString &name, Tone tone) const
    {
        QImage image = background();
        QPainter painter(&image);
        painter.drawPixmap(icon.topLeft(), lineIconPixmap(name, textColor(m_palette, tone), textIconSize, 1));
        painter.end();
        return image.copy(icon);
    }
    int count(const QImage &image, Tone tone) const { return countOf(image, textColor(m_palette, tone)); }
    // What of an image is not background, whatever its colour.
    QImage shapeOf(const QImage &image) const
    {
        QImage shape(image.size(), QImage::Format_Grayscale8);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shape.setPixelColor(x, y,
                                    image.pixelColor(x, y) == m_palette.color(QPalette::Base) ? Qt::black : Qt::white);
        }
        return shape;
    }

    static int countOf(const QImage &image, const QColor &color)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return count;
    }

private:
    QStyleOptionViewItem option() const
    {
        QStyleOptionViewItem option;
        option.rect = cell;
        option.palette = m_palette;
        option.font = QApplication::font();
        option.font.setPointSize(24); // strokes that fill whole pixels
        return option;
    }

    QPalette m_palette;
    QueueTable m_table;
    QueueModel m_model{m_table};
    QueueDelegate m_delegate;
};

// The longest line of pixels that are not background.
int longestLine(const QImage &shape)
{
    int longest = 0;
    for (int y = 0; y < shape.height(); ++y) {
        int line = 0;
        for (int x = 0; x < shape.width(); ++x) {
            line = qGray(shape.pixel(x, y)) > 0 ? line + 1 : 0;
            longest = std::max(longest, line);
        }
    }
    return longest;
}

} // namespace

// What tells rows apart at a glance: word, icon and colour, each on its own.
class TestGuiQueueDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urgenciesAreToldApart_data() { addPalettes(); }
    void urgenciesAreToldApart();
    void marksAreToldApart_data() { addPalettes(); }
    void marksAreToldApart();
    void rowsThatAreGoneAreStruckOut_data() { addPalettes(); }
    void rowsThatAreGoneAreStruckOut();
    void customersThatComeAgainHaveAnIcon_data() { addPalettes(); }
    void customersThatComeAgainHaveAnIcon();
    void aRowWithoutACustomerSaysSo_data() { addPalettes(); }
    void aRowWithoutACustomerSaysSo();
    void dimmedRowsHaveOneColour();

private:
    static void addPalettes();
};

void TestGuiQueueDelegate::addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestGuiQueueDelegate::urgenciesAreToldApart()
{
    QFETCH(const QPalette, palette);
    const Stage stage(palette, false);
    QList<QImage> shapes;
    for (int number = 1; number <= rowCount; ++number) {
        const Urgency urgency = urgencies[static_cast<size_t>(number) - 1];
        const QModelIndex index = stage.index(number, QueueColumn::Prazo);
        QCOMPARE(Urgency{index.data(QueueModel::UrgencyRole).toInt()}, urgency);
        const QImage image = stage.painted(number, QueueColumn::Prazo);
        const QImage afterIcon = image.copy(cell.adjusted(icon.right() + 1, 0, 0, 0));
        const bool hasIcon = !iconNameOf(urgency).isEmpty();
        QCOMPARE(hasIcon, urgency != Urgency::NoDeadline);
        QVERIFY(stage.count(hasIcon ? afterIcon : image, toneOf(urgency)) > 0);
        for (const Urgency other : urgencies) {
            if (textColor(palette, toneOf(other)) != textColor(palette, toneOf(urgency)))
                QCOMPARE(stage.count(image, toneOf(other)), 0);
        }
        if (hasIcon)
            QCOMPARE(image.copy(icon), stage.paintedIcon(iconNameOf(urgency), toneOf(urgency)));
        const QImage shape = stage.shapeOf(image.copy(icon));
        QVERIFY(!shapes.contains(shape));
        shapes << shape;
    }
    QVERIFY(stage.index(1, QueueColumn::Prazo).data().toString().startsWith(u"late "_s));
    QVERIFY(stage.index(2, QueueColumn::Prazo).data().toString().startsWith(u"soon, "_s));
}

void TestGuiQueueDelegate::marksAreToldApart()
{
    QFETCH(const QPalette, palette);
    const Stage stage(palette, true);
    constexpr QRect badge = cell.adjusted(cell.width() / 2, 0, 0, 0); // far behind the number
    QList<QImage> shapes;
    for (int number = 1; number <= rowCount; ++number) {
        const RowMark mark = marks[static_cast<size_t>(number) - 1];
        const QModelIndex index = stage.index(number, QueueColumn::Protocolo);
        QCOMPARE(RowMark{static_cast<quint8>(index.data(QueueModel::MarkRole).toUInt())}, mark);
        const QImage image = stage.painted(number, QueueColumn::Protocolo).copy(badge);
        const QImage bar = stage.paintedBar(number);
        if (mark == RowMark::None) {
            QCOMPARE(image, stage.background().copy(badge));
            QCOMPARE(bar, stage.background());
        } else {
            QVERIFY(stage.count(image, toneOf(mark)) > 0);
            QCOMPARE(Stage::countOf(bar, toneColor(palette, toneOf(mark))), 3 * cell.height());
        }
        for (const RowMark other : marks) {
            if (textColor(palette, toneOf(other)) != textColor(palette, toneOf(mark)))
                QCOMPARE(stage.count(image, toneOf(other)), 0);
        }
        const QImage shape = stage.shapeOf(image);
        QVERIFY(!shapes.contains(shape));
        shapes << shape;
    }
}

void TestGuiQueueDelegate::rowsThatAreGoneAreStruckOut()
{
    QFETCH(const QPalette, palette);
    const Stage stage(palette, true);
    const QRect number = cell.adjusted(0, 0, -cell.width() / 2, 0);
    for (const QueueColumn column : {QueueColumn::Cliente, QueueColumn::Tipo}) {
        const QImage gone = stage.painted(4, column);
        const QImage there = stage.painted(1, column);
        QVERIFY(stage.count(gone, Tone::Muted) > 0);
        QVERIFY(longestLine(stage.shapeOf(gone)) > 2 * longestLine(stage.shapeOf(there)));
    }
    QVERIFY(longestLine(stage.shapeOf(stage.painted(4, QueueColumn::Protocolo).copy(number)))
            > longestLine(stage.shapeOf(stage.painted(1, QueueColumn::Protocolo).copy(number))));
}

void TestGuiQueueDelegate::customersThatComeAgainHaveAnIcon()
{
    QFETCH(const QPalette, palette);
    Stage stage(palette, false);
    const QImage once = stage.painted(1, QueueColumn::Cliente);
    stage.model().setRepeatCustomers({u"77"_s});
    const QImage again = stage.painted(1, QueueColumn::Cliente);
    QVERIFY(once != again);
    QCOMPARE(again.copy(icon), stage.paintedIcon(u"recents"_s, Tone::Text));
    QVERIFY(once.copy(icon) != again.copy(icon));
    QVERIFY(stage.painted(2, QueueColumn::Cliente).copy(icon) != again.copy(icon));
}

void TestGuiQueueDelegate::aRowWithoutACustomerSaysSo()
{
    QFETCH(const QPalette, palette);
    Stage stage(palette, false);
    QCOMPARE(stage.index(4, QueueColumn::Cliente).data().toString(), u"no customer"_s);
    if (!isHighContrast(palette)) {
        QVERIFY(stage.count(stage.painted(4, QueueColumn::Cliente), Tone::Muted) > 0);
        QCOMPARE(stage.count(stage.painted(1, QueueColumn::Cliente), Tone::Muted), 0);
    }
}

void TestGuiQueueDelegate::dimmedRowsHaveOneColour()
{
    Stage stage(lightPalette(), false);
    stage.setDimmed();
    for (int number = 1; number <= rowCount; ++number) {
        const QImage image = stage.painted(number, QueueColumn::Prazo);
        QVERIFY(stage.count(image, Tone::Muted) > 0);
        QCOMPARE(stage.count(image, Tone::Late) + stage.count(image, Tone::Warning) + stage.count(image, Tone::Done),
                 0);
    }
}

QTEST_MAIN(TestGuiQueueDelegate)
#include "tst_gui_queuedelegate.moc"
