// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowdriver.h"

#include "core/error.h"
#include "gui/errortext.h"
#include "gui/lineicon.h"
#include "gui/theme.h"
#include "models/words.h"

#include <QApplication>
#include <QDirIterator>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>
#include <QToolButton>

#include <cmath>

using namespace guiche;

namespace
{

constexpr double leastContrast = 4.5;
constexpr double leastOnTint = 4.9; // with something to spare for thin strokes

constexpr Situacao situacoes[] = {
    Situacao::Pendente,     Situacao::Fechado,          Situacao::OsPendente,  Situacao::OsAtrasada,
    Situacao::OsEmExecucao, Situacao::OsSemAgendamento, Situacao::OsConcluida, Situacao::OsSemConclusao,
    Situacao::OsFinalizada, Situacao::OsDesconhecida,
};

constexpr ErrorKind errorKinds[] = {
    ErrorKind::NotConnected,      ErrorKind::InvalidAddress,   ErrorKind::PlainHttpRefused, ErrorKind::HostNotFound,
    ErrorKind::ConnectionRefused, ErrorKind::ConnectionLost,   ErrorKind::TimedOut,         ErrorKind::TlsFailed,
    ErrorKind::NetworkFailed,     ErrorKind::Redirected,       ErrorKind::SignInRefused,    ErrorKind::TokenRejected,
    ErrorKind::Forbidden,         ErrorKind::WrongAddress,     ErrorKind::Rejected,         ErrorKind::RateLimited,
    ErrorKind::ServerFault,       ErrorKind::UnexpectedStatus, ErrorKind::Unreadable,       ErrorKind::UnexpectedShape,
    ErrorKind::NestedTooDeep,     ErrorKind::BodyTooLarge,
};

// WCAG 2.1 once more, from its text and not from the program.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](int value) {
            const double share = value / 255.0;
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QImage drawn(const QString &icon, int size)
{
    return lineIconPixmap(icon, Qt::black, size, 1).toImage().convertToFormat(QImage::Format_ARGB32);
}

// How many pixels are at least half covered.
int ink(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    }
    return count;
}

int difference(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 96 ? 1 : 0;
    }
    return count;
}

void addThemes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

} // namespace

// Colours, icons and sentences: what tells things apart.
class TestGuiTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void cleanup() { QApplication::setPalette(lightPalette()); }

    void contrastIsThatOfTheStandard();
    void tonesAreReadable_data() { addThemes(); }
    void tonesAreReadable();
    void tonesAreReadableOnTheSelectedRow_data() { addThemes(); }
    void tonesAreReadableOnTheSelectedRow();
    void buttonsAreSeenToBeOn_data() { addThemes(); }
    void buttonsAreSeenToBeOn();
    void paletteIsReadable_data() { addThemes(); }
    void paletteIsReadable();
    void highContrastIsLeftAlone();
    void themeFollowsTheChoice();
    void switchingKeepsRowsAndRecolours();
    void everySituacaoHasItsOwnIcon_data();
    void everySituacaoHasItsOwnIcon();
    void everyIconNamedIsThere();
    void everySituacaoHasItsOwnWord();
    void everyErrorHasASentence_data();
    void everyErrorHasASentence();
    void sentencesDiffer();
};

void TestGuiTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    for (const QColor &color : {QColor(QStringLiteral("#777777")), QColor(QStringLiteral("#0b63ce"))})
        QVERIFY(std::abs(contrastRatio(color, Qt::white) - contrast(color, Qt::white)) < 0.01);
    QVERIFY(std::abs(contrast(QColor(QStringLiteral("#777777")), Qt::white) - 4.48) < 0.01); // a known value
}

void TestGuiTheme::tonesAreReadable()
{
    QFETCH(QPalette, palette);
    for (int i = 0; i < toneCount; ++i) {
        const QColor color = toneColor(palette, Tone{i});
        for (const auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
            const double ratio = contrast(color, palette.color(role));
            QVERIFY2(ratio >= leastContrast, qPrintable(QStringLiteral("tone %1: %2").arg(i).arg(ratio)));
        }
    }
}

void TestGuiTheme::tonesAreReadableOnTheSelectedRow()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    AtendimentosView view;
    const QColor tint = view.palette().color(QPalette::Highlight);
    QVERIFY(tint != palette.color(QPalette::Base));
    for (int i = 0; i < toneCount; ++i) {
        const QColor plain = toneColor(palette, Tone{i});
        const QColor color = readableOn(tint, plain);
        const double ratio = contrast(color, tint);
        QVERIFY(contrast(plain, tint) < leastOnTint || color == plain); // no more than needed
        QVERIFY2(ratio >= leastOnTint, qPrintable(QStringLiteral("tone %1: %2").arg(i).arg(ratio)));
    }
}

// WCAG 1.4.11: what tells a state differs 3:1 from what is beside it; and a button's text stays readable.
void TestGuiTheme::buttonsAreSeenToBeOn()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    QPushButton push(QStringLiteral("x"));
    QToolButton tool;
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(&push), static_cast<QAbstractButton *>(&tool)}) {
        button->setCheckable(true);
        button->resize(80, 30);
        button->setChecked(true);
        const QImage on = button->grab().toImage();
        button->setChecked(false);
        const QImage off = button->grab().toImage();
        const int middle = on.height() / 2;
        double edge = 1;
        for (int x = 0; x < 3; ++x)
            edge = std::max(edge, contrast(on.pixelColor(x, middle), off.pixelColor(x, middle)));
        QVERIFY2(edge >= 3, qPrintable(QString::number(edge)));
        const QColor fill = on.pixelColor(on.width() / 4, middle);
        QVERIFY(fill != off.pixelColor(on.width() / 4, middle));
        QVERIFY(contrast(fill, palette.color(QPalette::ButtonText)) >= leastContrast);
    }
}

void TestGuiTheme::paletteIsReadable()
{
    QFETCH(QPalette, palette);
    using Role = QPalette::ColorRole;
    const std::initializer_list<std::pair<Role, Role>> pairs = {
        {Role::WindowText, Role::Window},
        {Role::Text, Role::Base},
        {Role::Text, Role::AlternateBase},
        {Role::ButtonText, Role::Button},
        {Role::ToolTipText, Role::ToolTipBase},
        {Role::HighlightedText, Role::Highlight},
        {Role::PlaceholderText, Role::Base},
        {Role::PlaceholderText, Role::Window},
        {Role::Link, Role::Base},
        {Role::LinkVisited, Role::Base},
    };
    for (const auto &[over, under] : pairs) {
        const double ratio = contrast(palette.color(over), palette.color(under));
        QVERIFY2(ratio >= leastContrast, qPrintable(QStringLiteral("%1 on %2: %3").arg(over).arg(under).arg(ratio)));
    }
}

void TestGuiTheme::highContrastIsLeftAlone()
{
    QPalette white;
    white.setColor(QPalette::Window, Qt::white);
    white.setColor(QPalette::WindowText, Qt::black);
    QVERIFY(isHighContrast(white));
    QVERIFY(!isHighContrast(lightPalette()) && !isHighContrast(darkPalette()));
    QCOMPARE(paletteFor(ThemeChoice::System, white), white);
    for (int i = 0; i < toneCount; ++i) {
        if (Tone{i} != Tone::Accent)
            QCOMPARE(toneColor(white, Tone{i}), QColor(Qt::black));
    }
}

void TestGuiTheme::themeFollowsTheChoice()
{
    QPalette darkSystem(QColor(40, 40, 40));
    QVERIFY(isDark(darkSystem));
    QCOMPARE(paletteFor(ThemeChoice::System, darkSystem), darkPalette());
    QCOMPARE(paletteFor(ThemeChoice::System, QPalette(QColor(239, 239, 239))), lightPalette());
    QCOMPARE(paletteFor(ThemeChoice::Light, darkSystem), lightPalette());
    QCOMPARE(paletteFor(ThemeChoice::Dark, QPalette(QColor(239, 239, 239))), darkPalette());
}

void TestGuiTheme::switchingKeepsRowsAndRecolours()
{
    WindowDriver driver;
    QVERIFY(driver.connectToDemo());
    QVERIFY(driver.open());
    QVERIFY(driver.search(QStringLiteral("1588")));
    WindowDriver::press(Qt::Key_Down);
    const QStringList rows = driver.rows();
    const QString heading = driver.heading();
    const auto corner = [&driver] {
        const QImage image = driver.view().viewport()->grab().toImage();
        return image.pixelColor(image.width() - 2, image.height() - 2);
    };
    QCOMPARE(corner(), lightPalette().color(QPalette::Base));
    QApplication::setPalette(darkPalette());
    QTRY_COMPARE(corner(), darkPalette().color(QPalette::Base));
    QCOMPARE(driver.rows(), rows);
    QCOMPARE(driver.heading(), heading);
    const QColor situacao = driver.child<QLabel>("situacaoLabel")->palette().color(QPalette::WindowText);
    QVERIFY(contrast(situacao, darkPalette().color(QPalette::Window)) >= leastContrast);
    QApplication::setPalette(lightPalette());
    QTRY_COMPARE(corner(), lightPalette().color(QPalette::Base));
    QTRY_VERIFY(driver.child<QLabel>("situacaoLabel")->palette().color(QPalette::WindowText) != situacao);
}

void TestGuiTheme::everySituacaoHasItsOwnIcon_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 32})
        QTest::addRow("%d px", size) << size;
}

void TestGuiTheme::everySituacaoHasItsOwnIcon()
{
    QFETCH(int, size);
    QList<QImage> images;
    for (const Situacao situacao : situacoes) {
        const QImage image = drawn(iconNameOf(situacao), size);
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY2(ink(image) > size, qPrintable(iconNameOf(situacao)));
        for (qsizetype i = 0; i < images.size(); ++i) {
            const int apart = difference(image, images[i]);
            QVERIFY2(apart > size, qPrintable(iconNameOf(situacao) % u' ' % iconNameOf(situacoes[i])));
        }
        images << image;
    }
}

void TestGuiTheme::everyIconNamedIsThere()
{
    static const QRegularExpression named(
        QStringLiteral(R"re((?:lineIcon|lineIconPixmap)\(\s*QStringLiteral\("([a-z-]+)"\)|)re"
                       R"re(icon = QStringLiteral\("([a-z-]+)"\)|)re"
                       R"re("lineIcon" stdset="0"><string notr="true">([a-z-]+)<)re"));
    QSet<QString> names;
    for (const QString &folder : {QStringLiteral("/src/gui"), QStringLiteral("/ui")}) {
        QDirIterator files(QStringLiteral(GUICHE_SOURCE_DIR) + folder, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = named.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                names << match.captured(1) + match.captured(2) + match.captured(3);
            }
        }
    }
    QVERIFY(names.size() >= 15);
    QVERIFY(names.contains(QStringLiteral("connection")) && names.contains(QStringLiteral("refresh")));
    for (const QString &name : std::as_const(names))
        QVERIFY2(ink(drawn(name, 16)) > 4, qPrintable(name));
    // The icon of a theme changed meanwhile is drawn anew.
    const QIcon icon = lineIcon(QStringLiteral("search"));
    const QImage light = icon.pixmap(16).toImage();
    QApplication::setPalette(darkPalette());
    QVERIFY(icon.pixmap(16).toImage() != light);
}

void TestGuiTheme::everySituacaoHasItsOwnWord()
{
    for (const char *language : {"en", "pt_BR", "es"}) {
        QVERIFY(WindowDriver::useLanguage(QString::fromLatin1(language)));
        QSet<QString> words;
        for (const Situacao situacao : situacoes)
            words << wordFor(situacao);
        QCOMPARE(words.size(), static_cast<qsizetype>(std::size(situacoes)));
    }
    WindowDriver::useLanguage(QStringLiteral("en"));
}

void TestGuiTheme::everyErrorHasASentence_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "pt_BR", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestGuiTheme::everyErrorHasASentence()
{
    QFETCH(QString, language);
    QVERIFY(WindowDriver::useLanguage(language));
    static const QRegularExpression leftover(QStringLiteral("%\\d|[!<>{}]|\\bErro?r?\\b"));
    for (const ErrorKind kind : errorKinds) {
        const QString sentence = errorSentence(Error{kind, 503, {}}, QStringLiteral("api.provedor.example"));
        QVERIFY2(sentence.size() > 10 && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!leftover.match(sentence).hasMatch(), qPrintable(sentence));
        QVERIFY(!Qt::mightBeRichText(sentence));
        const QString quoting = errorSentence(Error{kind, 503, QStringLiteral("<b>msg</b>")}, QStringLiteral("host"));
        const bool isSame = !quoting.contains(QStringLiteral("msg"));
        QVERIFY(isSame || quoting.contains(QStringLiteral("<b>msg</b>")));
        QVERIFY(!errorDetails(Error{kind, 0, {}}).isEmpty());
        const QString details = errorDetails(Error{kind, 503, QStringLiteral("$.atendimentos")});
        QVERIFY(details.contains(QStringLiteral("503")) && details.contains(QStringLiteral("$.atendimentos")));
    }
    WindowDriver::useLanguage(QStringLiteral("en"));
}

void TestGuiTheme::sentencesDiffer()
{
    QSet<QString> sentences;
    for (const ErrorKind kind : errorKinds)
        sentences << errorSentence(Error{kind, 500, {}}, QStringLiteral("host"));
    // Too deep and too long is one thing to whoever has a customer on the phone.
    QCOMPARE(sentences.size(), static_cast<qsizetype>(std::size(errorKinds)) - 1);
}

QTEST_MAIN(TestGuiTheme)
#include "tst_gui_theme.moc"
