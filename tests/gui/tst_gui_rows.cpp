// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowdelegate.h"

#include "gui/lineicon.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "models/atendimentosmodel.h"

#include <QApplication>
#include <QPainter>
#include <QSet>
#include <QTest>
#include <QTreeView>

using namespace guiche;

namespace
{

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 10), QTime(14, 30));
}

OrdemServico os(int id, const QString &status, const QString &closing, QDateTime start, QTime begun = {},
                QTime ended = {})
{
    OrdemServico result;
    result.id = IdOrdemServico(QString::number(id));
    result.numero = QString::number(id);
    result.tipo = QStringLiteral("SUPORTE");
    result.status = status;
    result.statusFechamento = closing;
    result.inicioProgramado = WallTime(start.date(), start.time());
    result.terminoProgramado = WallTime(start.date(), start.time().addSecs(3600));
    if (begun.isValid())
        result.inicioExecutado = WallTime(start.date(), begun);
    if (ended.isValid())
        result.terminoExecutado = WallTime(start.date(), ended);
    return result;
}

// One open and one closed atendimento; the open one with an OS of every standing.
QList<Atendimento> atendimentos()
{
    Atendimento open;
    open.id = IdAtendimento(QStringLiteral("1"));
    open.protocolo = Protocolo(QStringLiteral("20260310090000000001"));
    open.tipo = QStringLiteral("SAC");
    open.dataCadastro = WallTime(QDate(2026, 3, 10));
    const QString pending = QStringLiteral("pendente");
    const QString finished = QStringLiteral("finalizado");
    const QDateTime past(QDate(2026, 3, 9), QTime(8, 0));
    const QDateTime future(QDate(2026, 3, 12), QTime(8, 0));
    open.ordensServico = {
        os(11, pending, {}, future),
        os(12, pending, {}, past),
        os(13, pending, {}, QDateTime(QDate(2026, 3, 10), QTime(14, 0)), QTime(14, 5)),
        os(14, QStringLiteral("aguardando_agendamento"), {}, past),
        os(15, finished, QStringLiteral("concluido"), past, QTime(8, 0), QTime(9, 0)),
        os(16, finished, QStringLiteral("sem_conclusao"), past, QTime(8, 0), QTime(9, 0)),
        os(17, finished, {}, past, QTime(8, 0), QTime(9, 0)),
        os(18, QStringLiteral("em_deslocamento"), {}, past),
    };
    Atendimento closed = open;
    closed.id = IdAtendimento(QStringLiteral("2"));
    closed.protocolo = Protocolo(QStringLiteral("20260309090000000002"));
    closed.dataCadastro = WallTime(QDate(2026, 3, 9));
    closed.dataFechamento = WallTime(QDate(2026, 3, 9));
    closed.statusFechamento = QStringLiteral("concluido");
    closed.ordensServico.clear();
    return {open, closed};
}

// What the delegate decides, laid open.
class OpenDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QStyleOptionViewItem option(QTreeView &view, const QModelIndex &index, bool isSelected = false) const
    {
        QStyleOptionViewItem result;
        result.initFrom(&view);
        result.widget = &view;
        result.palette = view.palette();
        result.font = view.font();
        if (isSelected)
            result.state |= QStyle::State_Selected;
        initStyleOption(&result, index);
        return result;
    }
};

} // namespace

// Rows are told apart by icon and word and colour, in both themes.
class TestGuiRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void pendingClosedAndLateDiffer_data() { addThemes(); }
    void pendingClosedAndLateDiffer();
    void everyStandingIsReadableSelectedOrNot_data() { addThemes(); }
    void everyStandingIsReadableSelectedOrNot();
    void paintedRowsDiffer_data() { addThemes(); }
    void paintedRowsDiffer();
    void unscheduledShowsNoDate();
    void settledRowsStandBack();
    void dimmedRowsAreMuted();
    void numberIsInFiguresOfOneWidth();
    void elisionKeepsWhatTellsApart();
    void rowsHaveRoom();

private:
    static void addThemes();
    void useTheme();
    QModelIndex cell(Situacao situacao, Column column) const;
    QStyleOptionViewItem option(Situacao situacao, Column column = Column::Situacao, bool isSelected = false) const
    {
        return m_delegate->option(*m_view, cell(situacao, column), isSelected);
    }
    QImage painted(Situacao situacao) const;

    std::unique_ptr<AtendimentosModel> m_model;
    std::unique_ptr<QTreeView> m_view;
    OpenDelegate *m_delegate = nullptr;
};

void TestGuiRows::initTestCase()
{
    QApplication::setStyle(new Style);
}

void TestGuiRows::init()
{
    QApplication::setPalette(lightPalette());
    m_model = std::make_unique<AtendimentosModel>(now);
    m_model->setAtendimentos(atendimentos());
    m_view = std::make_unique<QTreeView>();
    m_delegate = new OpenDelegate(m_view.get());
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(m_model.get());
}

void TestGuiRows::cleanup()
{
    m_view.reset();
    m_model.reset();
    QApplication::setPalette(lightPalette());
}

void TestGuiRows::addThemes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestGuiRows::useTheme()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    m_view->setPalette(palette);
}

QModelIndex TestGuiRows::cell(Situacao situacao, Column column) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex top = m_model->index(row, 0);
        if (m_model->situacao(top) == situacao)
            return top.siblingAtColumn(static_cast<int>(column));
        for (int child = 0; child < m_model->rowCount(top); ++child) {
            const QModelIndex index = m_model->index(child, 0, top);
            if (m_model->situacao(index) == situacao)
                return index.siblingAtColumn(static_cast<int>(column));
        }
    }
    return {};
}

QImage TestGuiRows::painted(Situacao situacao) const
{
    QStyleOptionViewItem shown = option(situacao);
    shown.rect = QRect(0, 0, 200, 24);
    QImage image(shown.rect.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(m_view->palette().color(QPalette::Base));
    QPainter painter(&image);
    m_delegate->paint(&painter, shown, cell(situacao, Column::Situacao));
    return image;
}

void TestGuiRows::pendingClosedAndLateDiffer()
{
    useTheme();
    const Situacao told[] = {Situacao::Pendente, Situacao::Fechado, Situacao::OsAtrasada};
    QSet<QString> words;
    QSet<QRgb> colors;
    QList<QImage> icons;
    for (const Situacao situacao : told) {
        QVERIFY(cell(situacao, Column::Situacao).isValid());
        const QStyleOptionViewItem shown = option(situacao);
        QVERIFY(shown.features & QStyleOptionViewItem::HasDecoration);
        words << shown.text;
        colors << shown.palette.color(QPalette::Text).rgb();
        const QImage icon = shown.icon.pixmap(16).toImage();
        QVERIFY(!icon.isNull() && !icons.contains(icon));
        icons << icon;
    }
    QCOMPARE(words.size(), 3);
    QCOMPARE(colors.size(), 3);
    QVERIFY(words.contains(QStringLiteral("Late")) && words.contains(QStringLiteral("Pending")));
}

void TestGuiRows::everyStandingIsReadableSelectedOrNot()
{
    useTheme();
    QPalette tinted = m_view->palette();
    tinted.setColor(QPalette::Highlight, isDark(tinted) ? QColor(0x25, 0x33, 0x45) : QColor(0xD3, 0xE3, 0xF6));
    m_view->setPalette(tinted);
    for (int i = static_cast<int>(Situacao::Pendente); i <= static_cast<int>(Situacao::OsDesconhecida); ++i) {
        const Situacao situacao{i};
        QVERIFY2(cell(situacao, Column::Situacao).isValid(), qPrintable(iconNameOf(situacao)));
        for (const Column column : {Column::Situacao, Column::Tipo}) {
            const QPalette plain = option(situacao, column).palette;
            QVERIFY(contrastRatio(plain.color(QPalette::Text), plain.color(QPalette::Base)) >= 4.5);
            const QPalette selected = option(situacao, column, true).palette;
            QVERIFY2(contrastRatio(selected.color(QPalette::HighlightedText), selected.color(QPalette::Highlight))
                         >= 4.5,
                     qPrintable(iconNameOf(situacao)));
        }
    }
}

void TestGuiRows::paintedRowsDiffer()
{
    useTheme();
    QList<QImage> images;
    for (int i = static_cast<int>(Situacao::Pendente); i <= static_cast<int>(Situacao::OsDesconhecida); ++i) {
        const QImage image = painted(Situacao{i});
        QVERIFY2(!images.contains(image), qPrintable(iconNameOf(Situacao{i})));
        images << image;
        QSet<QRgb> colors;
        for (int x = 0; x < 20; ++x) {
            for (int y = 0; y < image.height(); ++y)
                colors << image.pixel(x, y);
        }
        QVERIFY2(colors.size() > 3, qPrintable(iconNameOf(Situacao{i}))); // the icon is there
    }
}

void TestGuiRows::unscheduledShowsNoDate()
{
    QCOMPARE(option(Situacao::OsSemAgendamento, Column::Programado).text, QStringLiteral("not scheduled"));
    QVERIFY(option(Situacao::OsPendente, Column::Programado).text.startsWith(QStringLiteral("12/03/2026 08:00")));
}

void TestGuiRows::settledRowsStandBack()
{
    const QColor muted = toneColor(m_view->palette(), Tone::Muted);
    const QColor text = toneColor(m_view->palette(), Tone::Text);
    for (const Situacao situacao : {Situacao::Fechado, Situacao::OsConcluida, Situacao::OsSemConclusao})
        QCOMPARE(option(situacao, Column::Tipo).palette.color(QPalette::Text), muted);
    for (const Situacao situacao : {Situacao::Pendente, Situacao::OsAtrasada, Situacao::OsPendente})
        QCOMPARE(option(situacao, Column::Tipo).palette.color(QPalette::Text), text);
}

void TestGuiRows::dimmedRowsAreMuted()
{
    m_delegate->setDimmed(true);
    const QColor muted = toneColor(m_view->palette(), Tone::Muted);
    for (const Column column : {Column::Numero, Column::Situacao, Column::Tipo})
        QCOMPARE(option(Situacao::OsAtrasada, column).palette.color(QPalette::Text), muted);
}

void TestGuiRows::numberIsInFiguresOfOneWidth()
{
    const QStyleOptionViewItem shown = option(Situacao::Pendente, Column::Numero);
    QCOMPARE(shown.text, QStringLiteral("2026 0310 090000 000001"));
    QCOMPARE(shown.fontMetrics.horizontalAdvance(QStringLiteral("1111")),
             shown.fontMetrics.horizontalAdvance(QStringLiteral("8888")));
}

void TestGuiRows::elisionKeepsWhatTellsApart()
{
    QCOMPARE(option(Situacao::Pendente, Column::Cliente).textElideMode, Qt::ElideMiddle);
    QCOMPARE(option(Situacao::Pendente, Column::Tipo).textElideMode, Qt::ElideRight);
}

void TestGuiRows::rowsHaveRoom()
{
    QStyleOptionViewItem plain;
    plain.initFrom(m_view.get());
    plain.font = m_view->font();
    const QSize size = m_delegate->sizeHint(plain, cell(Situacao::Pendente, Column::Situacao));
    QVERIFY(size.height() >= 22);
    QVERIFY(size.height() >= m_view->fontMetrics().height() + 6);
}

QTEST_MAIN(TestGuiRows)
#include "tst_gui_rows.moc"
